"""What a format reader hands on: blocks as the source has them, and the fields it found stated."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from ru_pk_archive.records.draft import BlockKind, Cut, Extent, Mark, TagOrder
from ru_pk_archive.records.evidence import Basis, Evidence
from ru_pk_archive.records.problem import Code, Problem
from ru_pk_archive.records.source_file import SourceFile

FIELDS = (
    "title",
    "outlet",
    "original_outlet",
    "author",
    "author_note",
    "dateline",
    "url",
    "archived_url",
    "rights",
    "language",
    "published",
    "modified",
    "first_published",
    "captured",
)


class RawBlock(NamedTuple):
    """A block of the source, not yet cleaned; `text` keeps the source's line ends as "\\n"."""

    kind: BlockKind
    text: str
    marks: tuple[Mark, ...]
    line: int | None


class FoundField(NamedTuple):
    """One of FIELDS as metadata, front matter or a curator states it; several authors are several
    fields. Dates stand as EDTF where the source is exact, else as printed. `note` is the curator's
    own source for a curated value, "" if none was given."""

    name: str
    value: str
    basis: Basis
    evidence: Evidence
    note: str = ""


class Reading(NamedTuple):
    """A clipping in its format's own terms; `fields` strongest first, `cuts` in source order.

    `tag_orders`, `note`, `publish` and `settled` stand in front matter only; a curator's file beside the
    clipping wins.
    """

    blocks: tuple[RawBlock, ...]
    fields: tuple[FoundField, ...]
    cuts: tuple[Cut, ...]
    problems: tuple[Problem, ...]
    tag_orders: tuple[TagOrder, ...] = ()
    note: str = ""
    publish: Extent | None = None
    settled: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True)
class Corrections:
    """What a curator wrote beside a clipping; every field wins over what was read.

    `note` is a remark on the clipping as a whole, "" if there is none; `publish` is how much of its text may
    be published, None if nothing is said; `settled` are the problems that stay as they are.
    """

    fields: tuple[FoundField, ...]
    tag_orders: tuple[TagOrder, ...]
    note: str = ""
    publish: Extent | None = None
    settled: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of clipping: its name, file endings ("`.txt`") and reader of the decoded text."""

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[SourceFile, str], Reading]
