"""Checks a built site as its readers will meet it: every file read once, then all of them together."""

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ru_pk_archive.catalog.addresses import HOME
from ru_pk_archive.inspection.file_names import name_faults
from ru_pk_archive.inspection.page import FileFacts, examine_page
from ru_pk_archive.inspection.references import SitePaths
from ru_pk_archive.inspection.site import (
    PAGE,
    STYLESHEET,
    anchor_faults,
    is_weighed,
    orphan_faults,
    shared_faults,
    weigh,
    weight_faults,
)
from ru_pk_archive.inspection.stylesheet import examine_stylesheet
from ru_pk_archive.records.site_check import Fault, Rule, SiteCheck, Weight
from ru_pk_archive.storage.built_site import read_site_file, site_files
from ru_pk_archive.workers import map_pure

_RULES = {rule: place for place, rule in enumerate(Rule)}


@dataclass(frozen=True, slots=True)
class _Site:
    folder: Path
    paths: SitePaths


def check_site(folder: Path, jobs: int) -> SiteCheck:
    """All faults of the site in the folder. Writes nothing. Raises ArchiveError if there is no site."""
    paths = site_files(folder)
    site = _Site(folder, SitePaths.of(paths))
    pages = [path for path in paths if path.endswith(PAGE)]
    sheets = [path for path in paths if path.endswith(STYLESHEET)]
    examined = list(map_pure(_examine, site, [*pages, *sheets], jobs))
    facts = [file for file, _ in examined]
    weights = tuple(weigh(facts, _sizes(folder, examined)))
    faults = (*name_faults(paths), *_faults(paths, facts), *weight_faults(weights))
    return SiteCheck(
        pages=len(pages),
        files=len(paths) - len(pages),
        faults=tuple(sorted(faults, key=_place)),
        weights=tuple(_told(weights)),
    )


def _examine(site: _Site, path: str) -> tuple[FileFacts, int]:
    """A page or stylesheet, and what it weighs if that counts, else 0."""
    content = read_site_file(site.folder, path)
    if path.endswith(STYLESHEET):
        return examine_stylesheet(site.paths, path, content), 0
    return examine_page(site.paths, path, content), _compressed(content) if is_weighed(path) else 0


def _compressed(content: bytes) -> int:
    """Bytes that travel, as servers compress by default."""
    return len(zlib.compress(content, 6))


def _sizes(folder: Path, examined: Sequence[tuple[FileFacts, int]]) -> dict[str, int]:
    """The compressed bytes of each weighed page and of each file that a page or stylesheet loads."""
    sizes = {file.path: size for file, size in examined if size}
    for path in sorted({path for file, _ in examined for path in file.loaded} - sizes.keys()):
        sizes[path] = _compressed(read_site_file(folder, path))
    return sizes


def _faults(paths: tuple[str, ...], facts: Sequence[FileFacts]) -> Iterator[Fault]:
    for file in facts:
        yield from file.faults
    yield from anchor_faults(facts)
    yield from orphan_faults(paths, facts)
    yield from shared_faults(facts)


def _place(fault: Fault) -> tuple[int, str, int, str]:
    return _RULES[fault.rule], fault.path, fault.line or 0, fault.detail


def _told(weights: tuple[Weight, ...]) -> Iterator[Weight]:
    yield from (weight for weight in weights if weight.path == HOME)
    articles = [weight for weight in weights if weight.path != HOME]
    if articles:
        yield max(articles, key=lambda weight: weight.size)
