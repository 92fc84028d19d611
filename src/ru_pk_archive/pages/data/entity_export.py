"""Turns the catalog into data/<plural>.json: every entity of a kind that the articles name."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, replace

from ru_pk_archive.catalog.addresses import absolute, data_file
from ru_pk_archive.pages.data.export import Column, Export, json_example
from ru_pk_archive.records.archive import Appearance, Catalog, EntityEntry, Spelling
from ru_pk_archive.records.dates import UncertainDate
from ru_pk_archive.records.entity import Alias, Fact, FieldType, Kind, KindField

_COLUMNS = (
    Column("id", "The entity's id, the same in every download."),
    Column("name", "Its preferred name."),
    Column("type", "What sort of its kind it is, as the authority file says."),
    Column("description", "One line on it."),
    Column("description_sources", "What the description rests on; empty for the curator's own words."),
    Column(
        "record",
        "The authority file that holds its record, the evidence of whatever has no sources: that is its "
        "curator's own statement. Null for what the program found.",
    ),
    Column("reviewed", "False if the program found it and nobody has checked it yet."),
    Column("path", "Its page, from the root of this site."),
    Column("url", "The absolute address of its page, if the site has one."),
    Column(
        "aliases",
        "Other spellings: form, ambiguous (not linked without context), context (when valid), language, "
        "sources.",
    ),
    Column("spellings", "The forms printed in the articles, the most frequent first: form and count."),
    Column(
        "facts",
        "What the authority file states: field, label, value, start, end and as_of (EDTF; no end means not "
        "known, and as_of is the last day it was seen to hold), note, sources (empty for the curator's own "
        "statement).",
    ),
    Column("note", "A remark of the curator."),
    Column("sources", "What the name rests on."),
    Column(
        "articles",
        "The articles that name it, in order of publication: article (its id), mentions (how often; 0 for a "
        "topic that follows from a narrower one), sentence (id of the first; empty for the headline alone "
        "and for one that an excerpt does not show).",
    ),
    Column("wrote", "The ids of the articles whose byline bears its name, in order of publication."),
)


@dataclass(frozen=True, slots=True)
class EntityFact:
    """A fact of an authority record with its dates as EDTF values, None where they are not known."""

    field: str
    label: str
    value: str
    start: str | None
    end: str | None
    as_of: str | None
    note: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EntityData:
    """An entity with all the articles that name it."""

    id: str
    name: str
    type: str
    description: str
    description_sources: tuple[str, ...]
    record: str | None
    reviewed: bool
    path: str
    url: str | None
    aliases: tuple[Alias, ...]
    spellings: tuple[Spelling, ...]
    facts: tuple[EntityFact, ...]
    note: str
    sources: tuple[str, ...]
    articles: tuple[Appearance, ...]
    wrote: tuple[str, ...]


def entity_export(kind: Kind) -> Export:
    """The export of a kind's entities by name, one object an entity; an empty list if none is named."""
    file = f"{kind.plural}.json"
    return Export(
        path=data_file(file),
        title=kind.label_plural,
        description=f"{kind.label_plural} that articles name, with what the authority files state.",
        format="JSON",
        encoder="json",
        columns=_COLUMNS,
        example=json_example(
            file, "entities", 'print({entity["name"]: len(entity["articles"]) for entity in entities})'
        ),
        count=lambda catalog: sum(entry.entity.kind == kind.id for entry in catalog.entities),
        model=lambda catalog: _entities(catalog, kind),
    )


def _entities(catalog: Catalog, kind: Kind) -> tuple[EntityData, ...]:
    fields = {field.name: field for field in kind.fields}
    withheld = {
        (entry.article.draft.id, sentence.id) for entry in catalog.articles for sentence in entry.withheld
    }
    return tuple(
        _entity(entry, fields, withheld, catalog.settings.base_url)
        for entry in catalog.entities
        if entry.entity.kind == kind.id
    )


def _entity(
    entry: EntityEntry, fields: Mapping[str, KindField], withheld: Set[tuple[str, str]], base_url: str
) -> EntityData:
    entity = entry.entity
    return EntityData(
        id=entity.id,
        name=entity.name,
        type=entity.type,
        description=entity.description,
        description_sources=entity.description_sources,
        record=entity.source if entity.reviewed else None,
        reviewed=entity.reviewed,
        path=entry.path,
        url=absolute(base_url, entry.path),
        aliases=entity.aliases,
        spellings=entry.spellings,
        facts=tuple(
            _fact(fact, fields[fact.field])
            for fact in entity.facts
            if fields[fact.field].type is not FieldType.INTERNAL
        ),
        note=entity.note,
        sources=entity.sources,
        articles=tuple(
            replace(one, sentence="") if (one.article, one.sentence) in withheld else one
            for one in entry.appearances
        ),
        wrote=entry.wrote,
    )


def _fact(fact: Fact, field: KindField) -> EntityFact:
    return EntityFact(
        field=fact.field,
        label=field.label,
        value=fact.value,
        start=_edtf(fact.start),
        end=_edtf(fact.end),
        as_of=_edtf(fact.as_of),
        note=fact.note,
        sources=fact.sources,
    )


def _edtf(date: UncertainDate | None) -> str | None:
    return date.edtf if date else None
