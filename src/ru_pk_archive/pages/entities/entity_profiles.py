"""Turns what is known of an entity as a whole into its profile: record, spellings, years, companions."""

from collections.abc import Mapping
from dataclasses import dataclass

from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.entities.distinctive import (
    DistinctiveGroup,
    NamesOfArticles,
    distinctive,
    names_of_articles,
)
from ru_pk_archive.pages.entities.entity_years import sparklines
from ru_pk_archive.pages.entities.facts import (
    FactRow,
    RelationRow,
    Relations,
    definition,
    fact_rows,
    relation_rows,
    relations,
)
from ru_pk_archive.pages.entities.other_names import (
    Bearers,
    Namesake,
    NativeName,
    bearers,
    namesakes,
    native_names,
)
from ru_pk_archive.pages.entities.together import Together, named_together
from ru_pk_archive.pages.entities.told_here import Findings, ToldHere, findings, told_here
from ru_pk_archive.pages.entities.whereabouts import Nesting, Whereabouts, nesting, whereabouts
from ru_pk_archive.pages.pictures.sparkline import Sparkline
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import Companion, EntityEntry, Spelling
from ru_pk_archive.records.entity import Matching

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
    its name under a title that says what they are, `namesakes` what bears one of its names too, `sources`
    those of the record itself, `told` what articles state of it, `distinctive` whom they name more often
    than the archive does.
    """

    type: str
    description: str
    definition: str
    note: str
    sources: tuple[str, ...]
    native: tuple[NativeName, ...]
    spellings_title: str
    spellings: tuple[Spelling, ...]
    namesakes: tuple[Namesake, ...]
    facts: tuple[FactRow, ...]
    relations: tuple[RelationRow, ...]
    told: tuple[ToldHere, ...]
    years: Sparkline
    whereabouts: Whereabouts | None
    nesting: Nesting | None
    distinctive: tuple[DistinctiveGroup, ...]
    companions: tuple[CompanionGroup, ...]
    together: Together | None


@dataclass(frozen=True, slots=True)
class Survey:
    """What profiles need of the archive as a whole."""

    relations: Relations
    bearers: Bearers
    findings: Findings
    years: Mapping[str, Sparkline]
    names: NamesOfArticles


def survey(directory: Directory) -> Survey:
    """The whole archive, gone through once for all profiles."""
    return Survey(
        relations=relations(directory),
        bearers=bearers(directory),
        findings=findings(directory.catalog),
        years=sparklines(directory),
        names=names_of_articles(directory),
    )


def profile(directory: Directory, entry: EntityEntry, known: Survey) -> Profile:
    """The entity's profile, for its own page."""
    entity = entry.entity
    return Profile(
        type=entity.type,
        description=entity.description,
        definition=definition(directory, entity),
        note=entity.note,
        sources=entity.sources,
        native=native_names(entity.aliases),
        spellings_title=_SPELLINGS_TITLES[directory.kinds[entity.kind].matching],
        spellings=tuple(spelling for spelling in entry.spellings if spelling.form != entity.name),
        namesakes=namesakes(directory, entity, known.bearers, entry.path),
        facts=fact_rows(directory, entity, entry.path),
        relations=relation_rows(directory, entry, known.relations, entry.path),
        told=told_here(directory, entity.id, known.findings, entry.path),
        years=known.years[entity.id],
        whereabouts=whereabouts(directory, entry, known.relations),
        nesting=nesting(directory, entry, known.relations),
        distinctive=distinctive(directory, entry, known.names),
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
