"""Turns the companions of a subject into those that the archive names mostly in articles on it.

The measure is the share of all articles naming someone that are on the subject. It needs no total of the
archive, so that a new article elsewhere changes no page.
"""

from dataclasses import dataclass

from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import Companion, EntityEntry
from ru_pk_archive.records.entity import Matching

_SHOWN = 8
# With fewer articles than these, more than half of them is a chance.
_LEAST_ARTICLES = 3


@dataclass(frozen=True, slots=True)
class MostlyRow:
    """A name, in how many articles of the subject it stands, and in how many at all."""

    link: Link
    here: int
    all: int


def mostly_here(directory: Directory, entry: EntityEntry) -> tuple[MostlyRow, ...]:
    """The reviewed names of which more than half of the articles are on the subject, by falling share.

    Empty for what is not a subject.
    """
    if directory.kinds[entry.entity.kind].matching is not Matching.PHRASES:
        return ()
    rows = [
        _row(directory, companion, entry.path)
        for companion in entry.companions
        if len(companion.articles) >= _LEAST_ARTICLES and _is_name(directory, companion.entity)
    ]
    mostly = [row for row in rows if 2 * row.here > row.all]
    return tuple(sorted(mostly, key=_rank)[:_SHOWN])


def _is_name(directory: Directory, id: str) -> bool:
    entity = directory.entities[id].entity
    return entity.reviewed and directory.kinds[entity.kind].matching is Matching.NAMES


def _row(directory: Directory, companion: Companion, path: str) -> MostlyRow:
    return MostlyRow(
        link=directory.entity_link(companion.entity, path),
        here=len(companion.articles),
        all=len(directory.entities[companion.entity].appearances),
    )


def _rank(row: MostlyRow) -> tuple[int, int, str]:
    return (-(1000 * row.here // row.all), -row.here, row.link.text.casefold())
