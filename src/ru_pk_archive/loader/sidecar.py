"""Turns a curator's YAML, beside a clipping or at the head of one, into corrections."""

from collections.abc import Iterable
from dataclasses import dataclass

from ru_pk_archive.loader.reading import FIELDS, Corrections, FoundField
from ru_pk_archive.loader.yaml_reading import Entry, Mapping, Node, Scalar, read_yaml, yaml_text
from ru_pk_archive.loader.yaml_values import YamlValues
from ru_pk_archive.records.draft import Extent, TagOrder
from ru_pk_archive.records.evidence import Basis, Evidence
from ru_pk_archive.records.identity import is_id
from ru_pk_archive.records.problem import CONFLICTS, Code, Problem
from ru_pk_archive.records.source_file import SourceFile

DATE_FIELDS = frozenset(["published", "modified", "first_published", "captured"])

_CAN_BE_SETTLED = {code.slug: code for code in CONFLICTS}
_KEYS = (*FIELDS, "authors", "sources", "tags", "note", "publish", "settled")
_HINTS = {
    "by": "author",
    "byline": "author",
    "created": "published",
    "date": "published",
    "headline": "title",
    "lang": "language",
    "license": "rights",
    "link": "url",
    "publication": "outlet",
    "publisher": "outlet",
    "site": "outlet",
    "source": "outlet",
    "updated": "modified",
}


@dataclass(frozen=True, slots=True)
class CuratedText:
    """YAML of a curator, with the file and the line it begins on; `rule` is "curator" or "front matter"."""

    source: str
    text: str
    first_line: int
    rule: str

    def evidence(self, value: str, line: int) -> Evidence:
        """The line that a value stands on, or the value alone where it runs over several."""
        text = self.text.split("\n")[line - self.first_line].strip()
        start = text.find(value)
        if start < 0:
            text, start = value, 0
        return Evidence(text, start, start + len(value), self.rule, self.source, line)


def read_sidecar(file: SourceFile | None) -> tuple[Corrections, tuple[Problem, ...]]:
    """The corrections beside a clipping; none where there is no file."""
    if file is None:
        return Corrections((), ()), ()
    text, undecoded = yaml_text(file)
    corrections, problems = read_corrections(CuratedText(file.path, text, 1, "curator"))
    return corrections, (*undecoded, *problems)


def read_corrections(written: CuratedText) -> tuple[Corrections, tuple[Problem, ...]]:
    """The fields in the order written, each with its line; a value that cannot be used is left out."""
    values = YamlValues(written.source)
    document, broken = read_yaml(written.text, written.source, written.first_line)
    values.problems.extend(broken)
    if not isinstance(document, Mapping):
        if document is not None:
            message = 'Corrections are keys with values, such as "published: 1931-03-04".'
            values.complain(Code.VALUE_WRONG, message, document.line)
        return Corrections((), ()), tuple(values.problems)
    values.check_keys(document, _KEYS, _HINTS)
    notes = _notes(document.get("sources"), values)
    fields = [
        field
        for entry in document.entries
        if entry.key in FIELDS or entry.key == "authors"
        for field in _fields(entry, written, notes, values)
    ]
    orders = tuple(_tag_orders(document.get("tags"), values))
    note = values.text(document.get("note"), "note")
    publish = _extent(document.get("publish"), values)
    settled = tuple(_settled(document.get("settled"), values))
    return Corrections(tuple(fields), orders, note, publish, settled), tuple(values.problems)


def _extent(node: Node | None, values: YamlValues) -> Extent | None:
    """How much of the text may be published. A value that cannot be read allows no more than an excerpt."""
    told = len(values.problems)
    extent = values.choice(node, "publish", Extent)
    return Extent.EXCERPT if len(values.problems) > told else extent


def _settled(node: Node | None, values: YamlValues) -> Iterable[Code]:
    """The problems that a curator has looked at and left; only those of a text that is wrong in itself."""
    for item in values.texts(node, "settled"):
        code = _CAN_BE_SETTLED.get(item.text)
        if code is not None:
            yield code
        else:
            message = f'settled: "{item.text}" cannot be settled; {" and ".join(_CAN_BE_SETTLED)} can.'
            values.complain(Code.VALUE_WRONG, message, item.line)


def _notes(node: Node | None, values: YamlValues) -> dict[str, str]:
    """Who says so, by field; a source for a field that does not exist is reported."""
    entries = values.entries(node, "sources")
    if isinstance(node, Mapping):
        values.check_keys(node, (*FIELDS, "authors"), _HINTS)
    return {_field_name(entry): values.text(entry.value, f"sources, {entry.key}") for entry in entries}


def _field_name(entry: Entry) -> str:
    return "author" if entry.key == "authors" else entry.key


def _fields(
    entry: Entry, written: CuratedText, notes: dict[str, str], values: YamlValues
) -> Iterable[FoundField]:
    name = _field_name(entry)
    for node in _scalars(entry, values):
        value = node.text.strip()
        if name in DATE_FIELDS:
            date = values.date(node, entry.key)
            if date is None:
                continue
            value = date.edtf
        evidence = written.evidence(node.text.strip(), node.line)
        yield FoundField(name, value, Basis.CURATED, evidence, notes.get(name, ""))


def _scalars(entry: Entry, values: YamlValues) -> Iterable[Scalar]:
    if _field_name(entry) == "author":
        return values.texts(entry.value, entry.key)
    if isinstance(entry.value, Scalar):
        return () if entry.value.empty else (entry.value,)
    values.text(entry.value, entry.key)  # says what is wrong with it
    return ()


def _tag_orders(node: Node | None, values: YamlValues) -> Iterable[TagOrder]:
    if node is None:
        return
    if not isinstance(node, Mapping):
        message = "tags: write add: and remove: under it, each with a list of ids."
        values.complain(Code.VALUE_WRONG, message, node.line)
        return
    values.check_keys(node, ("add", "remove"))
    for key, add in (("add", True), ("remove", False)):
        for id_ in values.texts(node.get(key), f"tags, {key}"):
            if is_id(id_.text):
                yield TagOrder(id_.text, add, values.source, id_.line)
            else:
                values.complain(
                    Code.VALUE_WRONG, f'tags, {key}: "{id_.text}" is not the id of a record.', id_.line
                )
