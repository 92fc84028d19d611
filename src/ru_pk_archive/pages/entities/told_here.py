"""Turns what articles tell of an entity, besides its name, into statements with their evidence."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ru_pk_archive.dating.edtf import intersection
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.rows import Brief, Quote
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.article import Article, Span

# Each of the articles stands below with its own sentence; a few show how the statement is made.
_SHOWN_OF_A_STATEMENT = 5


@dataclass(frozen=True, slots=True)
class Finding:
    """A statement that the program read in an article, and the words that it rests on.

    It is `disputed` if it holds at no time at which the article can have been published.
    """

    article: str
    statement: str
    span: Span
    disputed: bool


@dataclass(frozen=True, slots=True)
class Told:
    """Where something is stated: the exact sentence, and the article that it stands in."""

    quote: Quote
    brief: Brief
    disputed: bool


@dataclass(frozen=True, slots=True)
class ToldHere:
    """What articles state, once, with where they do, the oldest first; `left_out` more are not shown."""

    statement: str
    told: tuple[Told, ...]
    left_out: int


Findings = Mapping[str, tuple[Finding, ...]]  # by entity, in chronological order


def findings(catalog: Catalog) -> Findings:
    """What each article tells of an entity that dates it: an office in use, an event past or to come."""
    found: dict[str, dict[Finding, None]] = {}
    for entry in catalog.articles:
        for entity, finding in _of_article(entry.article):
            found.setdefault(entity, {})[finding] = None
    return {entity: tuple(told) for entity, told in found.items()}


def told_here(directory: Directory, entity: str, found: Findings, path: str) -> tuple[ToldHere, ...]:
    """The statements about the entity for the page at `path`, in the order of the first article of each."""
    together: dict[str, list[Finding]] = {}
    for finding in found.get(entity, ()):
        together.setdefault(finding.statement, []).append(finding)
    return tuple(
        ToldHere(
            statement=statement,
            told=tuple(_told(directory, finding, path) for finding in stated[:_SHOWN_OF_A_STATEMENT]),
            left_out=max(0, len(stated) - _SHOWN_OF_A_STATEMENT),
        )
        for statement, stated in together.items()
    )


def _told(directory: Directory, finding: Finding, path: str) -> Told:
    return Told(
        quote=directory.quoted(finding.article, finding.span, path),
        brief=directory.brief(directory.articles[finding.article]),
        disputed=finding.disputed,
    )


def _of_article(article: Article) -> Iterator[tuple[str, Finding]]:
    published = article.published
    for step in article.window:
        if step.entity:
            disputed = published is not None and intersection(published.date, step.date) is None
            yield step.entity, Finding(article.draft.id, step.reason, step.span, disputed)
