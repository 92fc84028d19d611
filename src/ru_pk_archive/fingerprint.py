"""Turns values into digests: the only home of hashing."""

import hashlib
import marshal
import zlib
from collections.abc import Callable
from dataclasses import fields
from enum import Enum
from operator import attrgetter
from typing import Any

# marshal's format 2 writes equal values as equal bytes: unlike pickle and later formats it
# records neither object identity nor interning.
_MARSHAL_FORMAT = 2

_ATOMS = frozenset([str, int, bool, bytes, type(None)])


def digest_bytes(content: bytes | memoryview) -> str:
    """SHA-256 in hex."""
    return hashlib.sha256(content).hexdigest()


def digest_text(text: str, length: int) -> str:
    """The first `length` hex digits of the SHA-256 of the text in UTF-8."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:length]


def checksum(text: str) -> int:
    """The CRC-32 of the text in UTF-8: quick, and so short that different texts may share one."""
    return zlib.crc32(text.encode("utf-8", "surrogatepass"))


def fingerprint(value: object) -> str:
    """The digest of a value made of records, tuples, Enums, str, int, bool, bytes and None.

    Equal values have equal fingerprints, in every process, whatever the hash seed. Raises
    TypeError for any other type, since its bytes may not be stable.
    """
    return hashlib.sha256(marshal.dumps(_plain(value), _MARSHAL_FORMAT)).hexdigest()


def _plain(value: Any) -> Any:
    """The value in marshal's own types: a record is a list that begins with its type, a tuple a tuple."""
    kind = type(value)
    if kind in _ATOMS:
        return value
    # Most items are atoms, and a call for each would take longer than all else.
    if kind is tuple:
        return tuple([item if type(item) in _ATOMS else _plain(item) for item in value])
    if isinstance(value, Enum):
        return [kind.__qualname__, value.name]
    items = _FIELD_VALUES[kind](value)
    return [kind.__qualname__, *[item if type(item) in _ATOMS else _plain(item) for item in items]]


class _FieldReaders(dict[type, Callable[[Any], tuple[Any, ...]]]):
    """For each record type the function that reads its fields, made when first asked for."""

    def __missing__(self, kind: type) -> Callable[[Any], tuple[Any, ...]]:
        names = [field.name for field in fields(kind)]
        if len(names) > 1:
            self[kind] = attrgetter(*names)
        else:
            self[kind] = lambda record: tuple([getattr(record, name) for name in names])
        return self[kind]


_FIELD_VALUES = _FieldReaders()
