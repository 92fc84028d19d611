"""Turns values into digests: the only home of hashing."""

import hashlib
import marshal
from dataclasses import fields
from enum import Enum
from functools import cache
from operator import attrgetter
from typing import Any

# marshal's format 2 writes equal values as equal bytes: unlike pickle and later formats it
# records neither object identity nor interning.
_MARSHAL_FORMAT = 2


def digest_bytes(content: bytes) -> str:
    """SHA-256 in hex."""
    return hashlib.sha256(content).hexdigest()


def digest_text(text: str, length: int) -> str:
    """The first `length` hex digits of the SHA-256 of the text in UTF-8."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:length]


def fingerprint(value: object) -> str:
    """The digest of a value made of records, tuples, Enums, str, int, bool, bytes and None.

    Equal values have equal fingerprints, in every process, whatever the hash seed. Raises
    TypeError for any other type, since its bytes may not be stable.
    """
    return hashlib.sha256(marshal.dumps(_plain(value), _MARSHAL_FORMAT)).hexdigest()


def _plain(value: Any) -> Any:
    kind = type(value)
    if kind in (str, int, bool, bytes) or value is None:
        return value
    if kind is tuple:
        return tuple([_plain(item) for item in value])
    if isinstance(value, Enum):
        return (kind.__name__, value.name)
    return (kind.__name__, *[_plain(item) for item in _reader(kind)(value)])


@cache
def _reader(kind: type) -> Any:
    names = [field.name for field in fields(kind)]
    if len(names) == 1:
        return lambda record: (getattr(record, names[0]),)
    return attrgetter(*names)
