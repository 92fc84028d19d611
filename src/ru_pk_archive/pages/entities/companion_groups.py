"""Turns the companions of an entity into what its page shows of them, by kind."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.rows import UNDATED, ArticleRow, with_note
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import Companion, EntityEntry

SHOWN_OF_A_KIND = 8
_LINKS_OF_A_COMPANION = 3


@dataclass(frozen=True, slots=True)
class CompanionRow:
    """An entity named in the same articles: how many, and links to the first of them, most by their dates.

    `share` is the length of its bar, in hundredths of the longest one's.
    """

    link: Link
    count: int
    share: int
    articles: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class CompanionGroup:
    """The first SHOWN_OF_A_KIND companions of one kind, most articles first, then by name."""

    label: str
    ink: str
    rows: tuple[CompanionRow, ...]


@dataclass(frozen=True, slots=True)
class Companions:
    """All companions that a page shows, and what is to be said of the choice.

    `most` is how many of a kind are shown where some are left out, else 0; `linked` how many articles a row
    leads to where one shares more, else 0. Where all share the very same articles, `shared` are the first of
    these: a bar, a number and links of its own for each would say nothing more; elsewhere it is empty.
    """

    groups: tuple[CompanionGroup, ...]
    most: int
    linked: int
    shared: tuple[ArticleRow, ...]


def companion_groups(directory: Directory, entry: EntityEntry) -> Companions | None:
    """Who is named in the same articles as the entity; None if no one is."""
    if not entry.companions:
        return None
    of_kind: dict[str, list[Companion]] = {}
    for companion in entry.companions:
        of_kind.setdefault(directory.entities[companion.entity].entity.kind, []).append(companion)
    kinds = [kind for kind in directory.catalog.authorities.kinds if kind.id in of_kind]
    best = entry.companions[0].articles
    alike = len({companion.articles for companion in entry.companions}) == 1
    return Companions(
        groups=tuple(
            CompanionGroup(
                label=kind.label_plural,
                ink=kind.colour,
                rows=tuple(
                    _companion_row(directory, companion, len(best), entry.path)
                    for companion in of_kind[kind.id][:SHOWN_OF_A_KIND]
                ),
            )
            for kind in kinds
        ),
        most=SHOWN_OF_A_KIND if any(len(of_kind[kind.id]) > SHOWN_OF_A_KIND for kind in kinds) else 0,
        linked=_LINKS_OF_A_COMPANION if len(best) > _LINKS_OF_A_COMPANION else 0,
        shared=directory.rows(best[:_LINKS_OF_A_COMPANION], entry.path) if alike else (),
    )


def _companion_row(directory: Directory, companion: Companion, most: int, path: str) -> CompanionRow:
    count = len(companion.articles)
    rows = directory.rows(companion.articles[:_LINKS_OF_A_COMPANION], path)
    return CompanionRow(
        link=directory.entity_link(companion.entity, path),
        count=count,
        share=max(1, 100 * count // most),
        articles=tuple(Link(words, row.href) for words, row in zip(_told_apart(rows), rows, strict=True)),
    )


def _told_apart(rows: Sequence[ArticleRow]) -> Iterator[str]:
    """The articles by their dates; by their headlines where a date is missing or is that of two of them."""
    dates = [with_note(row.brief.date) for row in rows]
    for date, row in zip(dates, rows, strict=True):
        yield row.brief.title if date == UNDATED or dates.count(date) > 1 else date
