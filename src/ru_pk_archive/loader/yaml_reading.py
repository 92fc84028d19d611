"""Turns YAML text into nodes that know their line; a scalar stays the text that was written."""

from dataclasses import dataclass
from typing import Any, TypeAlias

import yaml

from ru_pk_archive.loader.text_cleaning import decode
from ru_pk_archive.records.problem import Code, Problem
from ru_pk_archive.records.source_file import SourceFile

# The base loader resolves nothing: "2024-07-12", "no" and "1e3" stay what the curator wrote.
# Only its event stream is used, so that no tag can build an object.
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

_MAX_DEPTH = 12  # deeper than any file of an archive, far from the stack's end
_EMPTY = frozenset(["", "~", "null", "Null", "NULL"])


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value; `plain` when it stands without quotation marks."""

    text: str
    plain: bool
    line: int

    @property
    def empty(self) -> bool:
        """Whether nothing is stated: no text, or an unquoted null."""
        return not self.text or (self.plain and self.text in _EMPTY)


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    nodes: tuple["Node", ...]
    line: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A key of a mapping with its value; `line` is the key's."""

    key: str
    value: "Node"
    line: int


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values in the order of the file; every key stands once."""

    entries: tuple[Entry, ...]
    line: int

    def get(self, key: str) -> "Node | None":
        """The value of a key, None where the key is absent."""
        return next((entry.value for entry in self.entries if entry.key == key), None)


Node: TypeAlias = Scalar | Items | Mapping


def read_yaml_file(file: SourceFile) -> tuple[Node | None, tuple[Problem, ...]]:
    """The document of a YAML file; an empty file is no problem, it states nothing yet."""
    text, problems = yaml_text(file)
    return (None, problems) if problems else read_yaml(text, file.path)


def yaml_text(file: SourceFile) -> tuple[str, tuple[Problem, ...]]:
    """The decoded text; "" where it cannot be decoded, and for an empty file, which is no problem."""
    text = decode(file)
    if isinstance(text, str):
        return text, ()
    return "", () if text.code is Code.FILE_EMPTY else (text,)


def read_yaml(text: str, source: str, first_line: int = 1) -> tuple[Node | None, tuple[Problem, ...]]:
    """The one document of a YAML text whose first line is line `first_line` of `source`.

    None when the text is broken (YAML_BROKEN) or holds nothing. Of a key that stands twice the
    first is kept and the second is reported (VALUE_WRONG).
    """
    builder = _Builder(source, first_line)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
    except _RefusedError as refused:
        return None, (Problem(Code.YAML_BROKEN, refused.reason, source, refused.line),)
    except yaml.YAMLError as error:
        return None, (_broken(error, text, source, first_line),)
    return builder.document, tuple(builder.problems)


def _broken(error: yaml.YAMLError, text: str, source: str, first_line: int) -> Problem:
    mark = getattr(error, "problem_mark", None)
    if mark is not None:
        line = min(mark.line, text.count("\n"))
    else:
        line = text.count("\n", 0, getattr(error, "position", 0) or 0)
    reason = getattr(error, "problem", None) or getattr(error, "reason", None) or "it cannot be read"
    message = (
        f"The YAML breaks off here: {reason}. Check colons, quotation marks and indentation near this line."
    )
    return Problem(Code.YAML_BROKEN, message, source, line + first_line)


class _RefusedError(Exception):
    def __init__(self, reason: str, line: int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line


class _Builder:
    """Builds nodes from events with a stack of its own, so that deep nesting cannot overflow ours."""

    def __init__(self, source: str, first_line: int) -> None:
        self.source = source
        self.first_line = first_line
        self.document: Node | None = None
        self.problems: list[Problem] = []
        self._open: list[tuple[int, list[Node]]] = []

    def take(self, event: Any) -> None:
        line = event.start_mark.line + self.first_line
        if isinstance(event, yaml.ScalarEvent):
            self._add(Scalar(event.value, not event.style, line))
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            if len(self._open) == _MAX_DEPTH:
                raise _RefusedError(
                    "Lists and mappings are nested too deeply; nothing here needs that.", line
                )
            self._open.append((line, []))
        elif isinstance(event, yaml.SequenceEndEvent):
            start, nodes = self._open.pop()
            self._add(Items(tuple(nodes), start))
        elif isinstance(event, yaml.MappingEndEvent):
            start, nodes = self._open.pop()
            self._add(self._mapping(nodes, start))
        elif isinstance(event, yaml.AliasEvent):
            raise _RefusedError(f"A reference (*{event.anchor}) is not read; write the value out.", line)

    def _add(self, node: Node) -> None:
        if self._open:
            self._open[-1][1].append(node)
        elif self.document is None:
            self.document = node
        else:
            raise _RefusedError("A second document begins here; keep one document in a file.", node.line)

    def _mapping(self, nodes: list[Node], start: int) -> Mapping:
        entries: dict[str, Entry] = {}
        for key, value in zip(nodes[::2], nodes[1::2], strict=True):
            if not isinstance(key, Scalar):
                raise _RefusedError("A key must be a word, not a list or a mapping.", key.line)
            if key.text in entries:
                first = entries[key.text].line
                message = (
                    f'The key "{key.text}" stands twice; the one on line {first} is used. Keep one of them.'
                )
                self.problems.append(Problem(Code.VALUE_WRONG, message, self.source, key.line))
            else:
                entries[key.text] = Entry(key.text, value, key.line)
        return Mapping(tuple(entries.values()), start)
