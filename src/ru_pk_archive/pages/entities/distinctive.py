"""Turns a topic's articles into the names that stand in them more often than elsewhere in the archive."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import EntityEntry
from ru_pk_archive.records.entity import Matching

_LEAST_ARTICLES = 3
_TIMES_AS_OFTEN = 2
_ROWS_OF_A_KIND = 8

NamesOfArticles = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class DistinctiveRow:
    """A name that `inside` articles of the topic name, of `articles` in all."""

    link: Link
    inside: int
    articles: int


@dataclass(frozen=True, slots=True)
class DistinctiveGroup:
    """The names of one kind, those first whose articles are most often of the topic."""

    label: str
    ink: str
    rows: tuple[DistinctiveRow, ...]


def names_of_articles(directory: Directory) -> NamesOfArticles:
    """The ids of the entities with proper names in each article, by kind and name."""
    names: dict[str, list[str]] = {}
    for entry in directory.catalog.entities:
        if directory.kinds[entry.entity.kind].matching is Matching.NAMES:
            for appearance in entry.appearances:
                names.setdefault(appearance.article, []).append(entry.entity.id)
    return {article: tuple(ids) for article, ids in names.items()}


def distinctive(
    directory: Directory, entry: EntityEntry, names: NamesOfArticles
) -> tuple[DistinctiveGroup, ...]:
    """For a topic, the names that a share of its articles has which is at least _TIMES_AS_OFTEN that of all
    articles, by kind; none for what has a proper name itself.

    The counts shown are those of the topic and the name alone, so that an article on something else
    changes no page.
    """
    if directory.kinds[entry.entity.kind].matching is Matching.NAMES:
        return ()
    counts = Counter(id for appearance in entry.appearances for id in names.get(appearance.article, ()))
    everywhere, here = len(directory.catalog.articles), len(entry.appearances)
    rows: dict[str, list[DistinctiveRow]] = {}
    for id, inside in counts.items():
        other = directory.entities[id]
        articles = len(other.appearances)
        if inside >= _LEAST_ARTICLES and inside * everywhere >= _TIMES_AS_OFTEN * articles * here:
            row = DistinctiveRow(directory.entity_link(id, entry.path), inside, articles)
            rows.setdefault(other.entity.kind, []).append(row)
    return tuple(
        DistinctiveGroup(
            kind.label_plural, kind.colour, tuple(sorted(rows[kind.id], key=_rank)[:_ROWS_OF_A_KIND])
        )
        for kind in directory.catalog.authorities.kinds
        if kind.id in rows
    )


def _rank(row: DistinctiveRow) -> tuple[int, int, str, str]:
    return (-1_000_000 * row.inside // row.articles, -row.inside, row.link.text.casefold(), row.link.href)
