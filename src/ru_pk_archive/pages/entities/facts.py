"""Turns what an authority file says of an entity into rows of labelled values, each with its source."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ru_pk_archive.dating.chronology import sort_key
from ru_pk_archive.dating.wording import in_words
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import EntityEntry
from ru_pk_archive.records.entity import Entity, Fact, FieldType, Kind, KindField, Purpose


@dataclass(frozen=True, slots=True)
class FactValue:
    """One value, linked where it is an entity of the archive or (`external`) a page elsewhere.

    `when` is the span of a spell in words and `note` the file's remark, "" for none; no `sources`
    means that the file names none. A name in a language of its own has its tag and `direction`.
    """

    value: Link
    external: bool
    when: str
    note: str
    sources: tuple[str, ...]
    language: str = ""
    direction: str = ""


@dataclass(frozen=True, slots=True)
class FactRow:
    """The values of one field, in the order of the file, but spells from the earliest to the latest."""

    label: str
    values: tuple[FactValue, ...]

    @property
    def shared(self) -> tuple[str, ...]:
        """The sources that all of several values have, so that they need not be told with each; else none."""
        sources = {value.sources for value in self.values}
        return sources.pop() if len(self.values) > 1 and len(sources) == 1 else ()


@dataclass(frozen=True, slots=True)
class Wording:
    """Words on an entity, "" for none; no `sources` means that they are the curator's own."""

    text: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Relative:
    """An entity whose record names another one, with the span in words if it says when, else ""."""

    link: Link
    when: str


@dataclass(frozen=True, slots=True)
class RelationRow:
    """The entities whose records name this one in one field, by name, on the same `sources`; without any
    the records in `file` say so on their own."""

    label: str
    relatives: tuple[Relative, ...]
    sources: tuple[str, ...]
    file: str


@dataclass(frozen=True, slots=True)
class Naming:
    """A fact of the record of `entity` whose value is another record."""

    kind: Kind
    field: KindField
    fact: Fact
    entity: str


Relations = Mapping[str, tuple[Naming, ...]]  # by the id that is named


def fact_rows(directory: Directory, entity: Entity, path: str) -> tuple[FactRow, ...]:
    """The entity's facts by field, in the order of its kind's fields; definitions are not among them."""
    rows = []
    for field in directory.kinds[entity.kind].fields:
        facts = [fact for fact in entity.facts if fact.field == field.name]
        if field.type is FieldType.SPELLS:
            facts.sort(key=_beginning)
        if facts and is_shown(field) and field.purpose is not Purpose.DEFINITION:
            values = tuple(_value(directory, field, fact, path) for fact in facts)
            rows.append(FactRow(field.label, values))
    return tuple(rows)


def is_shown(field: KindField) -> bool:
    """Whether pages tell what records say in the field."""
    return field.type is not FieldType.INTERNAL


def worded(directory: Directory, entity: Entity, purpose: Purpose, between: str = " ") -> Wording:
    """What the record says to a purpose, such as its definition; it has sources only if each part has."""
    fields = {f.name for f in directory.kinds[entity.kind].fields if f.purpose is purpose}
    facts = [fact for fact in entity.facts if fact.field in fields]
    sources = (note for fact in facts for note in fact.sources) if all(f.sources for f in facts) else ()
    return Wording(between.join(directory.name(fact.value) for fact in facts), tuple(dict.fromkeys(sources)))


def relations(directory: Directory) -> Relations:
    """For each id that records of this archive name in a field, who does."""
    found: dict[str, list[Naming]] = {}
    for entry in directory.catalog.entities:
        kind = directory.kinds[entry.entity.kind]
        fields = {field.name: field for field in kind.fields if is_shown(field)}
        for fact in entry.entity.facts:
            if fact.field in fields and fact.value in directory.entities:
                naming = Naming(kind, fields[fact.field], fact, entry.entity.id)
                found.setdefault(fact.value, []).append(naming)
    return {id: tuple(named) for id, named in found.items()}


def relation_rows(
    directory: Directory, entry: EntityEntry, named: Relations, path: str
) -> tuple[RelationRow, ...]:
    """Who names this entity in their record, by field and sources, but for what its own record says too."""
    own = set(_own_words(directory, entry.entity))
    rows: dict[tuple[str, tuple[str, ...], str], list[Relative]] = {}
    for naming in named.get(entry.entity.id, ()):
        label = _relation_label(naming)
        if (naming.entity, label if naming.field.inverse else "") not in own:
            sources = naming.fact.sources
            file = "" if sources else directory.records[naming.entity].source
            relative = Relative(directory.entity_link(naming.entity, path), _when(naming.fact))
            rows.setdefault((label, sources, file), []).append(relative)
    return tuple(
        RelationRow(label, tuple(dict.fromkeys(relatives)), sources, file)
        for (label, sources, file), relatives in rows.items()
    )


def _own_words(directory: Directory, entity: Entity) -> Iterator[tuple[str, str]]:
    """What the record names with the label under which it does so, and with "" for any label."""
    labels = {field.name: field.label for field in directory.kinds[entity.kind].fields}
    for fact in entity.facts:
        yield fact.value, labels[fact.field]
        yield fact.value, ""


def _relation_label(naming: Naming) -> str:
    if naming.field.inverse:
        return naming.field.inverse
    if naming.field.purpose is Purpose.BROADER:
        return f"{naming.kind.label_plural} within it"
    return f"{naming.kind.label_plural} ({naming.field.label.lower()})"


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
    when = "" if field.type is FieldType.DATE else _when(fact)
    return FactValue(link, external, when, fact.note, fact.sources)


def _beginning(fact: Fact) -> tuple[bool, tuple[int, ...]]:
    """Orders spells in time by the first day known of them; those of which none is come last."""
    known = fact.start or fact.end or fact.as_of
    return known is None, sort_key(known) if known else ()


def _when(fact: Fact) -> str:
    return ", ".join(_spell(fact))


def _spell(fact: Fact) -> Iterable[str]:
    """An end that is not known does not mean "still": then the last day that it was seen to hold is told."""
    if fact.start and fact.end:
        yield f"{in_words(fact.start)} to {in_words(fact.end)}"
    elif fact.start:
        yield f"from {in_words(fact.start)}"
    elif fact.end:
        yield f"until {in_words(fact.end)}"
    if fact.as_of and not fact.end:
        yield f"last confirmed {in_words(fact.as_of)}"
