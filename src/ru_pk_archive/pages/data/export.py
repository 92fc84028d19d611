"""What every download has: a content made from the catalog, and a dictionary that explains it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.tables import Table

CSV_SAFETY = (
    "A cell that would begin with = + - @ or a control character, which spreadsheets may take for a "
    "formula, begins with an apostrophe (') that is not part of the value."
)
_HAZARDS = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table or a key of an object, and what stands there."""

    name: str
    description: str


@dataclass(frozen=True, slots=True)
class Export:
    """A download: where it stands, what it tells of itself, and how its content is made.

    `model` makes what the encoder `encoder` takes; `count` its number of rows, without making it.
    `example` is Python of three lines that runs beside the file.
    """

    path: str
    title: str
    description: str
    format: str
    encoder: str
    columns: tuple[Column, ...]
    example: tuple[str, ...]
    count: Callable[[Catalog], int]
    model: Callable[[Catalog], object]


def table(columns: tuple[Column, ...], rows: Iterable[Iterable[str | None]]) -> Table:
    """A table of the columns; no cell is taken for a formula (CSV_SAFETY), and None is an empty cell."""
    return Table(tuple(column.name for column in columns), tuple(tuple(map(_cell, row)) for row in rows))


def _cell(text: str | None) -> str:
    if not text:
        return ""
    return f"'{text}" if text.startswith(_HAZARDS) else text


def joined(values: Iterable[str]) -> str:
    """Several values in one cell."""
    return "; ".join(values)


def csv_example(file: str, line: str) -> tuple[str, ...]:
    """Three lines that read a table into `rows` and do something with them."""
    return ("import csv", f'rows = list(csv.DictReader(open("{file}", encoding="utf-8", newline="")))', line)


def json_example(file: str, name: str, line: str) -> tuple[str, ...]:
    """Three lines that read a list into a variable and do something with it."""
    return ("import json", f'{name} = json.load(open("{file}", encoding="utf-8"))', line)
