"""Turns YAML nodes into values of the wanted form, and gathers what is wrong with them."""

from collections.abc import Collection
from difflib import get_close_matches
from enum import Enum
from typing import TypeVar

from ru_pk_archive.dating.edtf import parse_edtf
from ru_pk_archive.loader.yaml_reading import Entry, Items, Mapping, Node, Scalar
from ru_pk_archive.records.dates import UncertainDate
from ru_pk_archive.records.problem import Code, Problem

Choice = TypeVar("Choice", bound=Enum)


def nearest(word: str, known: Collection[str]) -> str:
    """ "; did you mean X?" for the known word that is nearest, else ""."""
    near = get_close_matches(word.casefold(), sorted(known), n=1, cutoff=0.7)
    return f"; did you mean {near[0]}?" if near else ""


class YamlValues:
    """Reads values out of one file's nodes; `problems` grows in the order of reading."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.problems: list[Problem] = []

    def complain(self, code: Code, message: str, line: int | None) -> None:
        """Adds a problem of this file."""
        self.problems.append(Problem(code, message, self.source, line))

    def check_keys(
        self, mapping: Mapping, known: Collection[str], hints: dict[str, str] | None = None
    ) -> None:
        """Reports every key that is not known (KEY_UNKNOWN); `hints` maps usual mistakes to the right key."""
        for entry in mapping.entries:
            if entry.key not in known:
                hint = (hints or {}).get(entry.key)
                better = f"; did you mean {hint}?" if hint else nearest(entry.key, known)
                self.complain(Code.KEY_UNKNOWN, f'The key "{entry.key}" is not known{better}', entry.line)

    def entries(self, node: Node | None, name: str) -> tuple[Entry, ...]:
        """The entries of a mapping; none where it is absent or no mapping (VALUE_WRONG)."""
        if isinstance(node, Mapping):
            return node.entries
        if node is not None and not _is_empty(node):
            self.complain(Code.VALUE_WRONG, f"{name} must be keys with values (key: value).", node.line)
        return ()

    def text(self, node: Node | None, name: str) -> str:
        """A single value, "" where it is absent or no single value (VALUE_WRONG)."""
        if node is None or _is_empty(node):
            return ""
        if isinstance(node, Scalar):
            return node.text.strip()
        self.complain(Code.VALUE_WRONG, f"{name} must be a single value, not a list or a mapping.", node.line)
        return ""

    def texts(self, node: Node | None, name: str) -> tuple[Scalar, ...]:
        """The values of a list, or one value as a list of one; anything else in it is VALUE_WRONG."""
        found = []
        for item in listed(node):
            if isinstance(item, Scalar):
                found.append(item)
            else:
                self.complain(Code.VALUE_WRONG, f"{name} must be a list of single values.", item.line)
        return tuple(found)

    def date(self, node: Node | None, name: str) -> UncertainDate | None:
        """An EDTF date, None where it is absent or not EDTF (DATE_UNREADABLE)."""
        text = self.text(node, name)
        if node is None or not text:
            return None
        date = parse_edtf(text)
        if date is None:
            message = (
                f'{name}: "{text}" is not a date that can be read; write it as 1931-03-04, 1931-03, 1931, '
                f"1931~ (about), 1931? (perhaps), 193X or 1931-03-04/1931-03-09."
            )
            self.complain(Code.DATE_UNREADABLE, message, node.line)
        return date

    def choice(self, node: Node | None, name: str, choices: type[Choice]) -> Choice | None:
        """A member of an Enum by its value, None where it is absent or none of them (VALUE_WRONG)."""
        text = self.text(node, name)
        if node is None or not text:
            return None
        known = {str(member.value): member for member in choices}
        if text not in known:
            self.complain(
                Code.VALUE_WRONG,
                f'{name} is "{text}"; it can be {", ".join(known)}{nearest(text, known)}',
                node.line,
            )
        return known.get(text)


def listed(node: Node | None) -> tuple[Node, ...]:
    """The members of a list, or the one value as a list of one; empty values are left out."""
    nodes = node.nodes if isinstance(node, Items) else (node,)
    return tuple(item for item in nodes if item is not None and not _is_empty(item))


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and node.empty
