"""Prints what readers of two sites would meet that is broken: this archive's, and a large invented one's.

    python benchmarks/site_quality.py [ARTICLES] [--site FOLDER]

Builds seeds/ and an invented archive of ARTICLES articles (2,000), or looks at the FOLDER of a built site
instead. All files are checked as `check-site` does and by the Nu Html Checker. In Chromium, one page of each
kind and a sample of the others are opened from disk and below a sub-path, and looked at by axe-core in light
and dark, narrow and wide. Needs the extra “test” and a Chromium.
"""

import argparse
import gzip
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))
sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from playwright.sync_api import Browser

from large_archive import write_large_archive
from nu_checker import html_errors
from page_choice import html_pages, one_of_each_kind
from ru_pk_archive.cli import main as run
from ru_pk_archive.pipeline.inspecting import check_site
from visiting import (
    FROM_DISK,
    OVERFLOW,
    SCHEMES,
    UNDER_A_SUB_PATH,
    WIDTHS,
    address_of,
    chromium,
    violations,
    visiting,
)

Result = TypeVar("Result")

_SEEDS = Path(__file__).parents[1] / "seeds"
_SAMPLE = 20


def main() -> int:
    """Prints a table for each site; 1 if anything is broken."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("articles", nargs="?", type=int, default=2000)
    parser.add_argument("--site", type=Path, help="folder of a built site to look at instead")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        return max([_tell(browser, *site) for site in _sites(options, Path(folder))])


def _sites(options: argparse.Namespace, folder: Path) -> Iterator[tuple[str, Path, float]]:
    """The name and folder of each site to look at, with the seconds its build took."""
    if options.site:
        yield str(options.site), options.site.resolve(), 0.0
        return
    large = write_large_archive(folder / "large" / "seeds", options.articles)
    for name, seeds in (("seeds", _SEEDS), (f"{options.articles:,} invented articles", large)):
        site = folder / f"site-of-{seeds.parent.name}"
        arguments = ["--seeds", str(seeds), "--output", str(site), "--quiet"]
        _, seconds = _timed(lambda arguments=arguments: run(arguments))
        yield name, site, seconds


def _tell(browser: Browser, name: str, site: Path, built_in: float) -> int:
    """Prints what is found in a site; 1 if anything is broken."""
    print(f"\n{name}")
    files = [path for path in site.rglob("*") if path.is_file()]
    pages = html_pages(site)
    _row("files", f"{len(files):,}", f"{sum(path.stat().st_size for path in files) / 1e6:.1f} MB")
    if built_in:
        _row("built in", f"{built_in:.1f} s")
    check, seconds = _timed(lambda: check_site(site, jobs=1))
    broken = [str(fault) for fault in check.faults]
    _row("check-site: faults", len(broken), f"{len(pages):,} pages in {seconds:.1f} s on one core")
    errors, seconds = _timed(lambda: html_errors(site))
    _row("HTML errors", len(errors), f"{len(pages):,} pages in {seconds:.1f} s")
    looked_at = sorted({*one_of_each_kind(site), *pages[:: len(pages) // _SAMPLE + 1]})
    troubles = _in_chromium(browser, site, looked_at)
    for weight in check.weights:
        _row(
            f"weight of {weight.path}", f"{weight.size / 1000:.1f} kB", f"{weight.requests} requests, all in"
        )
    for sheet in sorted(site.rglob("*.css")):
        _row(f"weight of {sheet.name}", f"{len(gzip.compress(sheet.read_bytes(), 6)) / 1000:.1f} kB")
    found = [*broken, *errors, *troubles]
    for trouble in found[:20]:
        print(f"    {trouble}")
    return 1 if found else 0


def _in_chromium(browser: Browser, site: Path, pages: Sequence[str]) -> list[str]:
    found: list[str] = []
    for way in (FROM_DISK, UNDER_A_SUB_PATH):
        troubles, seconds = _timed(lambda way=way: list(_opened(browser, site, way, pages)))
        _row(f"errors and foreign requests {way}", len(troubles), f"{len(pages)} pages in {seconds:.1f} s")
        found += troubles
    for width in WIDTHS:
        for scheme in SCHEMES:
            violated, seconds = _timed(
                lambda scheme=scheme, width=width: list(_violated(browser, site, pages, scheme, width))
            )
            _row(
                f"WCAG 2.2 AA, {scheme}, {width} px", len(violated), f"{len(pages)} pages in {seconds:.1f} s"
            )
            found += violated
    return found


def _opened(browser: Browser, site: Path, way: str, pages: Sequence[str]) -> Iterator[str]:
    """What goes wrong when the pages are opened, those wider than the narrowest screen included."""
    with address_of(site, way) as origin, visiting(browser, origin, 320) as visit:
        for path in pages:
            visit.open(path)
            if visit.page.evaluate(OVERFLOW) > 0:
                yield f"{path} is wider than 320 px"
        yield from visit.troubles


def _violated(browser: Browser, site: Path, pages: Sequence[str], scheme: str, width: int) -> Iterator[str]:
    with visiting(browser, f"{site.as_uri()}/", width, bypass_csp=True, color_scheme=scheme) as visit:
        for path in pages:
            visit.open(path)
            yield from (f"{path}: {violation}" for violation in violations(visit.page))


def _timed(work: Callable[[], Result]) -> tuple[Result, float]:
    start = time.perf_counter()
    return work(), time.perf_counter() - start


def _row(label: str, figure: object, note: str = "") -> None:
    print(f"  {label:44} {figure:>9}  {note}".rstrip(), flush=True)


if __name__ == "__main__":
    sys.exit(main())
