"""Turns what is known of an entity as a whole into its profile: record, spellings, years, companions."""

from dataclasses import dataclass

from ru_pk_archive.pages.charts import ByYear, articles_by_year
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.distinctive import DistinctiveGroup, NamesOfArticles, distinctive
from ru_pk_archive.pages.facts import (
    FactRow,
    RelationRow,
    Relations,
    definition,
    fact_rows,
    relation_rows,
)
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.pages.together import Together, named_together
from ru_pk_archive.pages.whereabouts import Nesting, Whereabouts, nesting, whereabouts
from ru_pk_archive.records.archive import Companion, EntityEntry, Spelling
from ru_pk_archive.records.entity import Alias, Matching

_COMPANIONS_OF_A_KIND = 8
_LINKS_OF_A_COMPANION = 3
_SPELLINGS_TITLES = {Matching.NAMES: "Other spellings", Matching.PHRASES: "Found by these words"}


@dataclass(frozen=True, slots=True)
class CompanionRow:
    """An entity named in the same articles: how many, and links to the first of them, by their dates.

    `share` is the length of its bar, in hundredths of the longest one's.
    """

    link: Link
    count: int
    share: int
    articles: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class CompanionGroup:
    """The companions of one kind, most articles first; `left_out` of them are not shown."""

    label: str
    ink: str
    rows: tuple[CompanionRow, ...]
    left_out: int


@dataclass(frozen=True, slots=True)
class Profile:
    """All that a page says of an entity besides the articles that name it.

    `native` are its names with a language of their own, `spellings` the printed forms that are not
    its name under a title that says what they are, `sources` those of the record itself.
    """

    type: str
    description: str
    definition: str
    note: str
    sources: tuple[str, ...]
    native: tuple[Alias, ...]
    spellings_title: str
    spellings: tuple[Spelling, ...]
    facts: tuple[FactRow, ...]
    relations: tuple[RelationRow, ...]
    whereabouts: Whereabouts | None
    nesting: Nesting | None
    by_year: ByYear
    distinctive: tuple[DistinctiveGroup, ...]
    companions: tuple[CompanionGroup, ...]
    together: Together | None


def profile(directory: Directory, entry: EntityEntry, named: Relations, names: NamesOfArticles) -> Profile:
    """The entity's profile, for its own page."""
    entity = entry.entity
    articles = (directory.articles[appearance.article] for appearance in entry.appearances)
    return Profile(
        type=entity.type,
        description=entity.description,
        definition=definition(directory, entity),
        note=entity.note,
        sources=entity.sources,
        native=tuple(alias for alias in entity.aliases if alias.language),
        spellings_title=_SPELLINGS_TITLES[directory.kinds[entity.kind].matching],
        spellings=tuple(spelling for spelling in entry.spellings if spelling.form != entity.name),
        facts=fact_rows(directory, entity, entry.path),
        relations=relation_rows(directory, entry, named, entry.path),
        whereabouts=whereabouts(directory, entry, named),
        nesting=nesting(directory, entry, named),
        by_year=articles_by_year(articles, entry.path),
        distinctive=distinctive(directory, entry, names),
        companions=_companion_groups(directory, entry),
        together=named_together(directory, entry, _COMPANIONS_OF_A_KIND),
    )


def _companion_groups(directory: Directory, entry: EntityEntry) -> tuple[CompanionGroup, ...]:
    of_kind: dict[str, list[Companion]] = {}
    for companion in entry.companions:
        of_kind.setdefault(directory.entities[companion.entity].entity.kind, []).append(companion)
    most = len(entry.companions[0].articles) if entry.companions else 1
    return tuple(
        CompanionGroup(
            label=kind.label_plural,
            ink=kind.colour,
            rows=tuple(
                _companion_row(directory, companion, most, entry.path)
                for companion in of_kind[kind.id][:_COMPANIONS_OF_A_KIND]
            ),
            left_out=max(0, len(of_kind[kind.id]) - _COMPANIONS_OF_A_KIND),
        )
        for kind in directory.catalog.authorities.kinds
        if kind.id in of_kind
    )


def _companion_row(directory: Directory, companion: Companion, most: int, path: str) -> CompanionRow:
    count = len(companion.articles)
    return CompanionRow(
        link=directory.entity_link(companion.entity, path),
        count=count,
        share=max(1, 100 * count // most),
        articles=tuple(
            Link(row.brief.date.words, row.href)
            for row in directory.rows(companion.articles[:_LINKS_OF_A_COMPANION], path)
        ),
    )
