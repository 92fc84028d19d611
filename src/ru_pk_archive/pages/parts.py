"""Turns a long list into pages of a bearable length, with the ways between them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.shell import Link

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Heading:
    """What a group of rows stands under, and the anchor of that heading on its page."""

    words: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Group(Generic[Row]):
    """Rows under one heading."""

    heading: Heading
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Pager:
    """Where a page stands in a list that was split: `words` such as "301–600 of 2,412"."""

    words: str
    earlier: Link | None
    later: Link | None


@dataclass(frozen=True, slots=True)
class Part(Generic[Row]):
    """One page of a list, numbered from 1: its path and rows, its pager if the list was split, and the
    ways to the first row of each group of the whole list."""

    number: int
    path: str
    rows: tuple[Row, ...]
    pager: Pager | None
    jumps: tuple[Link, ...]

    def titled(self, title: str) -> str:
        """A title that tells this page from the other pages of its list."""
        return f"{title}, {self.pager.words}" if self.pager else title


def parts(
    path: str, rows: Sequence[Row], size: int, heading_of: Callable[[Row], Heading] | None = None
) -> Iterator[Part[Row]]:
    """The pages of a list in its order, the first at `path`; a list without rows has one empty page.

    `heading_of` gives the group of a row; the rows of a group follow each other.
    """
    firsts = _first_rows(rows, heading_of) if heading_of else {}
    count = max(1, -(-len(rows) // size))
    for number in range(1, count + 1):
        here = addresses.numbered(path, number)
        start = (number - 1) * size
        yield Part(
            number=number,
            path=here,
            rows=tuple(rows[start : start + size]),
            pager=_pager(path, number, count, size, len(rows)) if count > 1 else None,
            jumps=tuple(_jump(heading, path, here, row // size + 1) for heading, row in firsts.items()),
        )


def _first_rows(rows: Sequence[Row], heading_of: Callable[[Row], Heading]) -> dict[Heading, int]:
    firsts: dict[Heading, int] = {}
    for position, row in enumerate(rows):
        firsts.setdefault(heading_of(row), position)
    return firsts


def _jump(heading: Heading, path: str, here: str, number: int) -> Link:
    target = addresses.numbered(path, number)
    way = "" if target == here else addresses.relative(here, target)
    return Link(heading.words, f"{way}#{heading.anchor}")


def _pager(path: str, number: int, count: int, size: int, total: int) -> Pager:
    here = addresses.numbered(path, number)

    def step(other: int) -> Link | None:
        if not 1 <= other <= count:
            return None
        return Link(f"Page {other}", addresses.relative(here, addresses.numbered(path, other)))

    first, last = (number - 1) * size + 1, min(number * size, total)
    return Pager(f"{first:,}–{last:,} of {total:,}", step(number - 1), step(number + 1))
