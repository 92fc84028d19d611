"""Reads the seeds without building: all of them for their problems, or one clipping for its evidence."""

from dataclasses import dataclass
from pathlib import Path

from ru_pk_archive.catalog.findings import find, in_input_order
from ru_pk_archive.pipeline.reading import parse, read_authorities, read_catalog, read_settings, tag
from ru_pk_archive.pipeline.requests import BuildRequest, Progress
from ru_pk_archive.pipeline.sources import read_sources
from ru_pk_archive.records.archive import ArchiveSettings
from ru_pk_archive.records.article import Article
from ru_pk_archive.records.entity import Authorities
from ru_pk_archive.records.problem import ArchiveError, Problem
from ru_pk_archive.records.report import Findings
from ru_pk_archive.records.source_file import ClippingSource
from ru_pk_archive.storage.memo import Memo
from ru_pk_archive.tagger import build_index


@dataclass(frozen=True, slots=True)
class Explanation:
    """What was made of one clipping; `article` is None if it could not be read, as the problems tell."""

    article: Article | None
    authorities: Authorities
    settings: ArchiveSettings
    problems: tuple[Problem, ...]


def check_seeds(request: BuildRequest, progress: Progress) -> Findings:
    """What a build would find, but for the theme. Writes nothing."""
    progress.start("read")
    sources = read_sources(request)
    catalog, problems = read_catalog(sources, Memo(request.memo, sources.code), request.jobs, progress)
    return find(catalog, len(sources.seeds.clippings), problems)


def explain_clipping(request: BuildRequest, name: str) -> Explanation:
    """What was made of the clipping that has this path or id. Raises ArchiveError if there is none."""
    sources = read_sources(request)
    authorities, _ = read_authorities(sources, Memo(request.memo, sources.code))
    clipping = _called(name, sources.seeds.clippings, request.seeds)
    article, problems = tag(build_index(authorities), parse(None, clipping))
    settings, _ = read_settings(sources)
    return Explanation(article, authorities, settings, in_input_order(problems))


def _called(name: str, clippings: tuple[ClippingSource, ...], seeds: Path) -> ClippingSource:
    asked = Path(name)
    for clipping in clippings:
        path = Path(clipping.file.path)
        if asked in (path, Path(path.name), Path(path.stem)) or asked.resolve() == (seeds / path).resolve():
            return clipping
    raise ArchiveError(f"No clipping in {seeds} has the path or id {name}. Run check to see what was read.")
