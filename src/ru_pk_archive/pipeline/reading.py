"""Turns sources into the catalog, by way of the memo: only what changed is read and tagged again."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from ru_pk_archive.catalog import assemble
from ru_pk_archive.fingerprint import fingerprint
from ru_pk_archive.loader import parse_authorities, parse_clipping, parse_settings
from ru_pk_archive.pipeline.requests import Progress
from ru_pk_archive.pipeline.sources import Sources, authorities_key
from ru_pk_archive.records.archive import ArchiveSettings, Catalog
from ru_pk_archive.records.article import Article
from ru_pk_archive.records.draft import Draft
from ru_pk_archive.records.entity import Authorities
from ru_pk_archive.records.problem import Problem
from ru_pk_archive.records.source_file import ClippingSource
from ru_pk_archive.storage.memo import Memo
from ru_pk_archive.tagger import AliasIndex, annotate, build_index
from ru_pk_archive.workers import map_pure

Result = TypeVar("Result")

# A clipping after a stage, with all that was wrong with it so far; None if it could not be read.
Parsed = tuple[Draft | None, tuple[Problem, ...]]
Tagged = tuple[Article | None, tuple[Problem, ...]]


def read_catalog(
    sources: Sources, memo: Memo, jobs: int, progress: Progress
) -> tuple[Catalog, tuple[Problem, ...]]:
    """The catalog, with all problems of files, clippings, authorities and settings."""
    progress.start("authorities")
    settings, setting_problems = read_settings(sources)
    authorities, authority_problems = read_authorities(sources, memo)
    tagged = _read_clippings(sources, authorities, memo, jobs, progress)
    progress.start("assemble")
    articles = tuple(article for article, _ in tagged if article)
    catalog, catalog_problems = assemble(articles, authorities, settings)
    problems = [*sources.problems, *setting_problems, *authority_problems]
    for _, clipping_problems in tagged:
        problems += clipping_problems
    return catalog, (*problems, *catalog_problems)


def read_authorities(sources: Sources, memo: Memo) -> tuple[Authorities, tuple[Problem, ...]]:
    """All authority records, with their problems."""
    known: list[tuple[Authorities, tuple[Problem, ...]]] = memo.shelf("authorities").recall(
        [authorities_key(sources)], lambda _: [parse_authorities(sources.seeds.authorities)]
    )
    return known[0]


def parse(_: None, clipping: ClippingSource) -> Parsed:
    """A clipping as what it states."""
    return parse_clipping(clipping)


def tag(index: AliasIndex, parsed: Parsed) -> Tagged:
    """A parsed clipping as an article."""
    draft, problems = parsed
    if draft is None:
        return None, problems
    article, more = annotate(draft, index)
    return article, problems + more


def read_settings(sources: Sources) -> tuple[ArchiveSettings, tuple[Problem, ...]]:
    """The archive's settings, with the address that a command gave, and their problems."""
    settings, problems = parse_settings(sources.seeds.settings)
    if sources.base_url is not None:
        settings = replace(settings, base_url=sources.base_url)
    return settings, problems


def _read_clippings(
    sources: Sources, authorities: Authorities, memo: Memo, jobs: int, progress: Progress
) -> list[Tagged]:
    """In the order of the clippings. A draft is a function of its files, so an article's key is theirs
    with the digest of the authorities, and an article that is known needs no draft."""
    clippings, keys = sources.seeds.clippings, sources.clipping_keys
    drafts, articles = memo.shelf("drafts"), memo.shelf("articles")
    against = fingerprint(authorities)

    def parse_again(numbers: list[int]) -> Iterable[Parsed]:
        results = map_pure(parse, None, [clippings[number] for number in numbers], jobs)
        return _watched(progress, "parse", len(numbers), results)

    def tag_again(numbers: list[int]) -> Iterable[Tagged]:
        parsed = drafts.recall(
            [keys[number] for number in numbers],
            lambda positions: parse_again([numbers[position] for position in positions]),
        )
        return _watched(progress, "tag", len(parsed), map_pure(tag, build_index(authorities), parsed, jobs))

    drafts.keep(keys)
    return articles.recall([fingerprint((key, against)) for key in keys], tag_again)


def _watched(progress: Progress, stage: str, steps: int, results: Iterable[Result]) -> Iterator[Result]:
    progress.start(stage, steps)
    for result in results:
        progress.advance()
        yield result
