"""Turns what is known of an entity as a whole into its profile: record, spellings, years, companions."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.entities.companion_groups import SHOWN_OF_A_KIND, Companions, companion_groups
from ru_pk_archive.pages.entities.distinctive import (
    DistinctiveGroup,
    NamesOfArticles,
    distinctive,
    names_of_articles,
)
from ru_pk_archive.pages.entities.entity_years import sparklines
from ru_pk_archive.pages.entities.facts import Relations, relation_rows, relations
from ru_pk_archive.pages.entities.other_names import (
    Bearers,
    Namesake,
    NativeName,
    bearers,
    namesakes,
    native_names,
)
from ru_pk_archive.pages.entities.statements import Record, record_of
from ru_pk_archive.pages.entities.together import Together, named_together
from ru_pk_archive.pages.entities.told_here import Findings, ToldHere, findings, told_here
from ru_pk_archive.pages.entities.whereabouts import Nesting, Whereabouts, nesting, whereabouts
from ru_pk_archive.pages.pictures.sparkline import Sparkline
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import EntityEntry, Spelling
from ru_pk_archive.records.entity import Matching

_SPELLINGS_TITLES = {Matching.NAMES: "Other spellings", Matching.PHRASES: "Found by these words"}


@dataclass(frozen=True, slots=True)
class Profile:
    """All that a page says of an entity besides the articles that name it.

    `source` leads to the articles that it published, `record` is None where no authority file lists it,
    `native` are its names with a language of their own, `spellings` printed forms under a title that says
    what they are, `namesakes` what bears one of its names too, `told` what articles state of it,
    `distinctive` whom they name more often than the archive and `companions` whom they name at all.
    """

    type: str
    source: Link | None
    record: Record | None
    native: tuple[NativeName, ...]
    spellings_title: str
    spellings: tuple[Spelling, ...]
    namesakes: tuple[Namesake, ...]
    told: tuple[ToldHere, ...]
    years: Sparkline
    whereabouts: Whereabouts | None
    nesting: Nesting | None
    distinctive: tuple[DistinctiveGroup, ...]
    companions: Companions | None
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
        source=_as_source(directory, entity.id, entry.path),
        record=record_of(
            directory, entity, entry.path, relation_rows(directory, entry, known.relations, entry.path)
        ),
        native=native_names(entity.aliases),
        spellings_title=_SPELLINGS_TITLES[directory.kinds[entity.kind].matching],
        spellings=spellings(entry, directory.kinds[entity.kind].matching),
        namesakes=namesakes(directory, entity, known.bearers, entry.path),
        told=told_here(directory, entity.id, known.findings, entry.path),
        years=known.years[entity.id],
        whereabouts=whereabouts(directory, entry, known.relations),
        nesting=nesting(directory, entry, known.relations),
        distinctive=distinctive(directory, entry, known.names),
        companions=companion_groups(directory, entry),
        together=named_together(directory, entry, SHOWN_OF_A_KIND),
    )


def _as_source(directory: Directory, entity: str, path: str) -> Link | None:
    outlet = directory.outlets.get(entity)
    if outlet is None or outlet.record != entity:
        return None
    return Link("Articles from it", addresses.relative(path, outlet.path))


def spellings(entry: EntityEntry, matching: Matching) -> tuple[Spelling, ...]:
    """Of a name the printed forms that are not it, of a subject all words that gave it; most frequent first.

    Capitals part two names ("Post" and "post"), but a subject's words only stand at the head of a sentence or
    a headline: those that differ in nothing else are one, counted together under the most frequent form.
    """
    if matching is Matching.NAMES:
        return tuple(spelling for spelling in entry.spellings if spelling.form != entry.entity.name)
    merged: dict[str, Spelling] = {}
    for spelling in entry.spellings:
        known = merged.get(spelling.form.casefold(), replace(spelling, count=0))
        merged[spelling.form.casefold()] = replace(known, count=known.count + spelling.count)
    return tuple(sorted(merged.values(), key=lambda spelling: (-spelling.count, spelling.form)))
