"""Turns what an authority file says of an entity into rows of labelled values, each with its source."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ru_pk_archive.dating.wording import in_words
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import EntityEntry
from ru_pk_archive.records.entity import Entity, Fact, FieldType, Kind, KindField, Purpose


@dataclass(frozen=True, slots=True)
class FactValue:
    """One value, linked where it is an entity of the archive or (`external`) a page elsewhere.

    `when` is the span of a spell in words and `note` the file's remark, "" for none; no `sources`
    means that the file names none.
    """

    value: Link
    external: bool
    when: str
    note: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FactRow:
    """The values of one field, in the order of the file."""

    label: str
    values: tuple[FactValue, ...]


@dataclass(frozen=True, slots=True)
class RelationRow:
    """The entities of one kind whose records name this one in one field, by name."""

    label: str
    entities: tuple[Link, ...]


Relations = Mapping[str, tuple[tuple[Kind, KindField, str], ...]]


def fact_rows(directory: Directory, entity: Entity, path: str) -> tuple[FactRow, ...]:
    """The entity's facts by field, in the order of its kind's fields; definitions are not among them."""
    rows = []
    for field in directory.kinds[entity.kind].fields:
        facts = [fact for fact in entity.facts if fact.field == field.name]
        if facts and field.type is not FieldType.INTERNAL and field.purpose is not Purpose.DEFINITION:
            values = tuple(_value(directory, field, fact, path) for fact in facts)
            rows.append(FactRow(field.label, values))
    return tuple(rows)


def definition(directory: Directory, entity: Entity) -> str:
    """The entity's scope note; "" if it has none."""
    fields = {f.name for f in directory.kinds[entity.kind].fields if f.purpose is Purpose.DEFINITION}
    return " ".join(fact.value for fact in entity.facts if fact.field in fields)


def relations(directory: Directory) -> Relations:
    """For each id that records of this archive name in a field: the kind, the field and whose record."""
    found: dict[str, list[tuple[Kind, KindField, str]]] = {}
    for entry in directory.catalog.entities:
        kind = directory.kinds[entry.entity.kind]
        fields = {field.name: field for field in kind.fields if field.type is not FieldType.INTERNAL}
        for fact in entry.entity.facts:
            if fact.field in fields and fact.value in directory.entities:
                found.setdefault(fact.value, []).append((kind, fields[fact.field], entry.entity.id))
    return {id: tuple(named) for id, named in found.items()}


def relation_rows(
    directory: Directory, entry: EntityEntry, named: Relations, path: str
) -> tuple[RelationRow, ...]:
    """Who names this entity in their record, by kind and field, but for those that its own record names."""
    own = {fact.value for fact in entry.entity.facts}
    rows: dict[str, list[Link]] = {}
    for kind, field, id in named.get(entry.entity.id, ()):
        if id not in own:
            rows.setdefault(_relation_label(kind, field), []).append(directory.entity_link(id, path))
    return tuple(RelationRow(label, tuple(dict.fromkeys(links))) for label, links in rows.items())


def _relation_label(kind: Kind, field: KindField) -> str:
    if field.purpose is Purpose.BROADER:
        return f"{kind.label_plural} within it"
    return f"{kind.label_plural} ({field.label.lower()})"


def _value(directory: Directory, field: KindField, fact: Fact, path: str) -> FactValue:
    if field.type is FieldType.LINK and field.address:
        link, external = Link(fact.value, field.address.replace("{}", fact.value)), True
    elif field.type is FieldType.DATE and fact.start:
        link, external = Link(in_words(fact.start), ""), False
    elif field.type in (FieldType.REFERENCE, FieldType.SPELLS) and fact.value in directory.records:
        link, external = directory.entity_link(fact.value, path), False
    else:
        degrees = "°" if field.type is FieldType.COORDINATE else ""
        link, external = Link(f"{fact.value}{degrees}", ""), False
    when = "" if field.type is FieldType.DATE else ", ".join(_spell(fact))
    return FactValue(link, external, when, fact.note, fact.sources)


def _spell(fact: Fact) -> Iterable[str]:
    """An end that is not known does not mean "still": then the last day that it was seen to hold is told."""
    if fact.start and fact.end:
        yield f"{in_words(fact.start)} to {in_words(fact.end)}"
    elif fact.start:
        yield f"from {in_words(fact.start)}"
    elif fact.end:
        yield f"until {in_words(fact.end)}"
    if fact.as_of and not fact.end:
        yield f"last seen to hold {in_words(fact.as_of)}"
