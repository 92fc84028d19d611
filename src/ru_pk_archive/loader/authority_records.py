"""Turns one record of an authority file into an Entity."""

from collections.abc import Iterable
from dataclasses import dataclass

from ru_pk_archive.loader.kinds import RECORD_KEYS
from ru_pk_archive.loader.yaml_reading import Mapping, Node, Scalar
from ru_pk_archive.loader.yaml_values import YamlValues, listed
from ru_pk_archive.records.entity import (
    VERIFIED_TOGETHER,
    Alias,
    Entity,
    Fact,
    FieldType,
    Kind,
    KindField,
    Purpose,
)
from ru_pk_archive.records.identity import MAX_STEM, is_id, slug
from ru_pk_archive.records.problem import Code

_SPELL_KEYS = ("title", "id", "start", "from", "end", "to", "as_of", "note", "verified")
_CONTEXT_KEYS = ("form", "when")
_DEGREES = {Purpose.LATITUDE: 90.0, Purpose.LONGITUDE: 180.0}

Sources = dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Reference:
    """A value that has the form of another record's id; `entity` is the record that says it."""

    id: str
    entity: str
    field: str
    source: str
    line: int


@dataclass(frozen=True, slots=True)
class AuthorityRecord:
    """A record as read, with the references that only the whole set of files can settle."""

    entity: Entity
    references: tuple[Reference, ...]


def read_record(node: Node, kind: Kind, values: YamlValues) -> AuthorityRecord | None:
    """The record of a list item; None, with the reason in `values`, if it has no usable id or name."""
    if not isinstance(node, Mapping):
        values.complain(Code.VALUE_WRONG, 'A record must be keys with values, beginning "- id: ".', node.line)
        return None
    id_, name = values.text(node.get("id"), "id"), values.text(node.get("name"), "name")
    if not _is_named(id_, name, node.line, values):
        return None
    values.check_keys(node, (*RECORD_KEYS, *(field.name for field in kind.fields)))
    sources = _sources(node, kind, values)
    facts: list[Fact] = []
    references: list[Reference] = []
    for field in kind.fields:
        for item in listed(node.get(field.name)):
            fact = _fact(field, item, sources, values)
            if fact:
                facts.append(fact)
                references.extend(_reference(field, fact, item, id_, values.source))
    entity = Entity(
        id=id_,
        kind=kind.id,
        name=name,
        type=values.text(node.get("type"), "type"),
        description=values.text(node.get("description"), "description"),
        aliases=_aliases(node, name, sources, values),
        excluded=tuple(form.text for form in values.texts(node.get("not"), "not")),
        facts=tuple(facts),
        note=values.text(node.get("note"), "note"),
        sources=sources.get("name", ()),
        reviewed=True,
        source=values.source,
        line=node.line,
        description_sources=sources.get("description", ()),
    )
    return AuthorityRecord(entity, tuple(references))


def _is_named(id_: str, name: str, line: int, values: YamlValues) -> bool:
    if not name:
        values.complain(Code.VALUE_WRONG, "A record needs a name; it is left out until it has one.", line)
        return False
    if not id_:
        message = f'A record needs an id that stays the same for good; add "id: {slug(name)}" to {name}.'
    elif not is_id(id_) or len(id_) > MAX_STEM:
        message = (
            f'The id "{id_}" must be lower-case letters, digits and single hyphens, at most {MAX_STEM}; '
            f'"{slug(id_)}" would do.'
        )
    else:
        return True
    values.complain(Code.VALUE_WRONG, message, line)
    return False


def _sources(node: Mapping, kind: Kind, values: YamlValues) -> Sources:
    verified = node.get("verified")
    if verified is None:
        return {}
    entries = values.entries(verified, "verified")
    if isinstance(verified, Mapping):
        together = (VERIFIED_TOGETHER.get(field.type, field.name) for field in kind.fields)
        values.check_keys(
            verified, {"name", "native", "description", *together, *(f.name for f in kind.fields)}
        )
    sources: Sources = {}
    for entry in entries:
        if entry.key == "native" and isinstance(entry.value, Mapping):  # who says so, by language
            sources.update({f"native {by.key}": _notes(by.value, values) for by in entry.value.entries})
        else:
            sources[entry.key] = _notes(entry.value, values)
    return sources


def _notes(node: Node | None, values: YamlValues) -> tuple[str, ...]:
    """The source notes of one field; `false` says that there is no source."""
    if isinstance(node, Scalar) and node.plain and node.text in ("true", "false"):
        if node.text == "true":
            values.complain(Code.VALUE_WRONG, "verified: say who says so, instead of true.", node.line)
        return ()
    return tuple(note.text for note in values.texts(node, "verified"))


def _fact(field: KindField, node: Node, sources: Sources, values: YamlValues) -> Fact | None:
    """One value of a field: written plainly, or as keys where it has dates or a note of its own."""
    known = sources.get(field.name) or sources.get(VERIFIED_TOGETHER.get(field.type, ""), ())
    if isinstance(node, Mapping):
        return _spell(field, node, known, values)
    if field.type is FieldType.DATE:
        date = values.date(node, field.name)
        return Fact(field.name, date.edtf, start=date, sources=known) if date else None
    text = values.text(node, field.name)
    if not text or (field.type is FieldType.COORDINATE and not _is_degrees(text, field, node, values)):
        return None
    return Fact(field.name, text, sources=known)


def _is_degrees(text: str, field: KindField, node: Node, values: YamlValues) -> bool:
    limit = _DEGREES.get(field.purpose or Purpose.LONGITUDE, 180.0)
    try:
        within = -limit <= float(text) <= limit
    except ValueError:
        within = False
    if not within:
        message = f'{field.name}: "{text}" is not decimal degrees between -{limit:g} and {limit:g}.'
        values.complain(Code.VALUE_WRONG, message, node.line)
    return within


def _spell(field: KindField, node: Mapping, known: tuple[str, ...], values: YamlValues) -> Fact | None:
    values.check_keys(node, _SPELL_KEYS)
    value = values.text(node.get("title") or node.get("id"), field.name)
    if not value or field.type in VERIFIED_TOGETHER:
        message = (
            f'{field.name}: a value written with keys needs "title" or "id", and is never a date or a degree.'
        )
        values.complain(Code.VALUE_WRONG, message, node.line)
        return None
    return Fact(
        field=field.name,
        value=value,
        start=values.date(node.get("start") or node.get("from"), f"{field.name}, start"),
        end=values.date(node.get("end") or node.get("to"), f"{field.name}, end"),
        as_of=values.date(node.get("as_of"), f"{field.name}, as_of"),
        note=values.text(node.get("note"), f"{field.name}, note"),
        sources=_notes(node.get("verified"), values) or known,
    )


def _reference(field: KindField, fact: Fact, node: Node, entity: str, source: str) -> Iterable[Reference]:
    named = field.type is FieldType.REFERENCE or (isinstance(node, Mapping) and node.get("id") is not None)
    if named and field.type is not FieldType.LINK and is_id(fact.value):
        yield Reference(fact.value, entity, field.name, source, node.line)


def _aliases(node: Mapping, name: str, sources: Sources, values: YamlValues) -> tuple[Alias, ...]:
    ambiguous = {form.text: form for form in values.texts(node.get("ambiguous_forms"), "ambiguous_forms")}
    aliases: dict[str, Alias] = {}

    def add(form: str, context: str | None = None, language: str | None = None) -> None:
        if form and form not in aliases and (form != name or form in ambiguous):
            notes = sources.get(f"native {language}") or sources.get("native", ()) if language else ()
            aliases[form] = Alias(form, form in ambiguous, context, language, notes)

    for alias in values.texts(node.get("aliases"), "aliases"):
        add(alias.text)
    for item in _contexts(node.get("contextual_aliases"), values):
        add(values.text(item.get("form"), "form"), values.text(item.get("when"), "when") or None)
    for entry in values.entries(node.get("native"), "native"):
        for spelling in values.texts(entry.value, f"native {entry.key}"):
            add(spelling.text, language=entry.key)
    for form in ambiguous:
        add(form)
    return tuple(aliases.values())


def _contexts(node: Node | None, values: YamlValues) -> Iterable[Mapping]:
    for item in listed(node):
        if isinstance(item, Mapping):
            values.check_keys(item, _CONTEXT_KEYS)
            yield item
        else:
            message = "contextual_aliases: write each as {form: the spelling, when: where it is valid}."
            values.complain(Code.VALUE_WRONG, message, item.line)
