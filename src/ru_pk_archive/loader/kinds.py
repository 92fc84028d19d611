"""Turns kinds.yaml into the kinds of entity that an archive has."""

import re

from ru_pk_archive.loader.default_kinds import DEFAULT_KINDS
from ru_pk_archive.loader.yaml_reading import Entry, Mapping, Node, read_yaml, read_yaml_file
from ru_pk_archive.loader.yaml_values import YamlValues, listed
from ru_pk_archive.records.entity import Discovery, FieldType, Kind, KindField, Matching, Purpose
from ru_pk_archive.records.identity import is_id
from ru_pk_archive.records.problem import Code, Problem
from ru_pk_archive.records.source_file import SourceFile

# What every record may say, whatever its kind.
RECORD_KEYS = (
    "id",
    "name",
    "type",
    "description",
    "aliases",
    "ambiguous_forms",
    "contextual_aliases",
    "native",
    "not",
    "note",
    "verified",
)

_KIND_KEYS = (
    "id",
    "plural",
    "label",
    "label_plural",
    "matching",
    "discovery",
    "schema",
    "colour",
    "fields",
)
_FIELD_KEYS = ("label", "inverse", "type", "purpose", "address", "schema")
# Only the values of these can be other records.
_NAMES_RECORDS = (FieldType.REFERENCE, FieldType.SPELLS)
_COLOURS = ("person", "org", "place", "topic")
# Folders of the site that are not an entity kind's.
_TAKEN_FOLDERS = frozenset(["articles", "assets", "data", "quotations", "search", "sources", "timeline"])
_ADDRESS = re.compile(r"https?://[^\s{}]*\{\}[^\s{}]*")
_FIELD_NAME = re.compile(r"[a-z][a-z0-9_]*")


def parse_kinds(file: SourceFile | None) -> tuple[tuple[Kind, ...], tuple[Problem, ...]]:
    """The kinds in the order of the file; the default ones where there is no file or it is broken.

    A kind without a usable id and plural, and a field of no usable type, are left out and reported.
    """
    document, broken = read_yaml_file(file) if file else (None, ())
    values = YamlValues(file.path if file else "")
    kinds = _kinds(document, values)
    if not kinds:
        kinds = _kinds(read_yaml(DEFAULT_KINDS, "")[0], YamlValues(""))
    return kinds, (*broken, *values.problems)


def _kinds(document: Node | None, values: YamlValues) -> tuple[Kind, ...]:
    kinds: list[Kind] = []
    for node in listed(document):
        kind = _kind(node, values)
        if kind and any(kind.id == other.id or kind.plural == other.plural for other in kinds):
            message = f'A kind "{kind.id}" or its plural "{kind.plural}" stands above already; rename one.'
            values.complain(Code.VALUE_WRONG, message, node.line)
        elif kind:
            kinds.append(kind)
    return tuple(kinds)


def _kind(node: Node, values: YamlValues) -> Kind | None:
    if not isinstance(node, Mapping):
        values.complain(Code.VALUE_WRONG, 'A kind must be keys with values, beginning "- id: ".', node.line)
        return None
    values.check_keys(node, _KIND_KEYS)
    id_ = _identifier(node, "id", values)
    plural = _identifier(node, "plural", values)
    if not id_ or not plural:
        return None
    label = values.text(node.get("label"), "label") or id_.capitalize()
    return Kind(
        id=id_,
        plural=plural,
        label=label,
        label_plural=values.text(node.get("label_plural"), "label_plural") or plural.capitalize(),
        matching=values.choice(node.get("matching"), "matching", Matching) or Matching.NAMES,
        discovery=values.choice(node.get("discovery"), "discovery", Discovery),
        schema=values.text(node.get("schema"), "schema") or "Thing",
        colour=_colour(node, values),
        fields=_fields(node, values),
    )


def _identifier(node: Mapping, key: str, values: YamlValues) -> str:
    text = values.text(node.get(key), key)
    if not is_id(text):
        message = f'A kind needs "{key}": lower-case letters, digits and hyphens, such as "ship" or "ships".'
        values.complain(Code.VALUE_WRONG, message, node.line)
        return ""
    if key == "plural" and text in _TAKEN_FOLDERS:
        message = f'The plural "{text}" is the name of another part of the site; choose another.'
        values.complain(Code.VALUE_WRONG, message, node.line)
        return ""
    return text


def _colour(node: Mapping, values: YamlValues) -> str:
    colour = values.text(node.get("colour"), "colour") or "topic"
    if colour in _COLOURS:
        return colour
    message = f'colour is "{colour}"; it can be {", ".join(_COLOURS)}.'
    values.complain(Code.VALUE_WRONG, message, node.line)
    return "topic"


def _fields(node: Mapping, values: YamlValues) -> tuple[KindField, ...]:
    fields = [_field(entry, values) for entry in values.entries(node.get("fields"), "fields")]
    return tuple(field for field in fields if field)


def _field(entry: Entry, values: YamlValues) -> KindField | None:
    name, node = entry.key, entry.value
    if not _FIELD_NAME.fullmatch(name) or name in RECORD_KEYS:
        reason = "every record has it already" if name in RECORD_KEYS else "use lower-case letters and _"
        values.complain(Code.VALUE_WRONG, f'A field cannot be called "{name}": {reason}.', entry.line)
        return None
    if not isinstance(node, Mapping):
        message = f"The field {name} must be keys with values, such as {{label: Built, type: date}}."
        values.complain(Code.VALUE_WRONG, message, entry.line)
        return None
    values.check_keys(node, _FIELD_KEYS)
    type_ = values.choice(node.get("type"), f"type of {name}", FieldType) or FieldType.TEXT
    address = values.text(node.get("address"), f"address of {name}") or None
    if (type_ is FieldType.LINK) != (address is not None) or (address and not _ADDRESS.fullmatch(address)):
        message = (
            f"The field {name}: a link, and only a link, has an address such as https://example.org/{{}}."
        )
        values.complain(Code.VALUE_WRONG, message, entry.line)
        return None
    label = values.text(node.get("label"), f"label of {name}") or name.replace("_", " ").capitalize()
    purpose = values.choice(node.get("purpose"), f"purpose of {name}", Purpose)
    schema = values.text(node.get("schema"), f"schema of {name}") or None
    return KindField(name, label, type_, purpose, address, schema, _inverse(node, name, type_, values))


def _inverse(node: Mapping, name: str, type_: FieldType, values: YamlValues) -> str:
    """The field's label on the pages of what it names."""
    inverse = node.get("inverse")
    if inverse is None or type_ in _NAMES_RECORDS:
        return values.text(inverse, f"inverse of {name}")
    message = f"The field {name}: only reference and spells name other records, so only they have an inverse."
    values.complain(Code.VALUE_WRONG, message, inverse.line)
    return ""
