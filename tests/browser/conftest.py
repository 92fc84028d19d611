"""A real browser, and finished sites at the two kinds of address that readers use."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from large_archive import write_large_archive
from ru_pk_archive.cli import main
from small_archive import write
from visiting import FROM_DISK, UNDER_A_SUB_PATH, NoBrowserError, Visit, address_of, chromium, visiting

# An archive of which almost nothing is known, in a language that is written from right to left.
BARE_SETTINGS = "title: خالی محفوظات\nlanguages: [ur]\n"
BARE_CLIPPING = "پل کھل گیا\n\nنیا پل کھول دیا گیا ہے۔ کسی سے اس کے بارے میں نہیں پوچھا گیا۔\n"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium of this machine. Without one the tests are skipped, but never where CI is set."""
    try:
        with chromium() as started:
            yield started
    except NoBrowserError as reason:
        if os.environ.get("CI"):
            pytest.fail(str(reason))
        pytest.skip(str(reason))


@pytest.fixture(scope="session")
def varied_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of an invented archive in which most things happen that can: its lists are split into pages,
    its dates are of every kind, its texts in several scripts."""
    folder = tmp_path_factory.mktemp("varied")
    return built(write_large_archive(folder / "seeds", articles=120, page_size=20))


@pytest.fixture(scope="session")
def bare_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of an archive of one undated text without a name, from right to left: what can be empty is."""
    seeds = tmp_path_factory.mktemp("bare") / "seeds"
    write(seeds / "archive.yaml", BARE_SETTINGS)
    write(seeds / "clippings" / "bridge.txt", BARE_CLIPPING)
    return built(seeds)


def built(seeds: Path) -> Path:
    site = seeds.parent / "site"
    assert main(["--seeds", str(seeds), "--output", str(site), "--quiet"]) == 0
    return site


@pytest.fixture(scope="session", params=["real_site", "varied_site", "bare_site"])
def site(request: pytest.FixtureRequest) -> Path:
    """Each of the finished sites."""
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="session", params=[FROM_DISK, UNDER_A_SUB_PATH])
def origin(request: pytest.FixtureRequest, real_site: Path) -> Iterator[str]:
    """The address of the real site's root, ending with a slash."""
    with address_of(real_site, request.param) as address:
        yield address


@pytest.fixture
def visit(browser: Browser, origin: str) -> Iterator[Visit]:
    """A fresh tab at desktop width."""
    with visiting(browser, origin) as tab:
        yield tab


@pytest.fixture
def from_disk(browser: Browser, site: Path) -> Iterator[Visit]:
    """A fresh tab at desktop width for one of the sites, opened from disk."""
    with visiting(browser, f"{site.as_uri()}/") as tab:
        yield tab
