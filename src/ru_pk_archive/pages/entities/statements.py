"""Turns an authority record into what it states on a source, and what its curator alone says."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.entities.facts import (
    FactRow,
    FactValue,
    RelationRow,
    Wording,
    fact_rows,
    worded,
)
from ru_pk_archive.pages.entities.other_names import native_names
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.entity import Entity, Purpose

_OR = " or "


@dataclass(frozen=True, slots=True)
class Statements:
    """What records say, all of it with sources or none: this one of itself, and others of it."""

    facts: tuple[FactRow, ...]
    relations: tuple[RelationRow, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """All that an authority record says: words for the head of a page, then statements.

    `sourced` name their sources; of `unsourced` the record itself is the evidence: it stands in `file` (""
    for a name that no file lists) under `id`. `without_source` says what has none, "" where everything has
    one. The record's note is for its curators.
    """

    description: Wording
    definition: Wording
    sourced: Statements
    unsourced: Statements
    without_source: str
    file: str
    id: str


def record_of(
    directory: Directory, entity: Entity, path: str, relations: tuple[RelationRow, ...] = ()
) -> Record | None:
    """The record for the page at `path`; None for a name of which no authority file says anything."""
    if not entity.reviewed and not relations:
        return None
    rows = (*_names(entity), *fact_rows(directory, entity, path))
    description = Wording(entity.description, entity.description_sources)
    defined = worded(directory, entity, Purpose.DEFINITION)
    unsourced = Statements(
        tuple(_with_values(rows, sourced=False)), tuple(row for row in relations if not row.sources)
    )
    follows = unsourced.facts or unsourced.relations
    return Record(
        description=description,
        definition=defined,
        sourced=Statements(
            tuple(_with_values(rows, sourced=True)), tuple(row for row in relations if row.sources)
        ),
        unsourced=unsourced,
        without_source=_OR.join(
            what
            for what, lacks in (
                ("the description above", description.text and not description.sources),
                ("the definition above", defined.text and not defined.sources),
                ("what follows", follows),
            )
            if lacks
        ),
        file=entity.source if entity.reviewed else "",
        id=entity.id,
    )


def _names(entity: Entity) -> Iterable[FactRow]:
    """The name if a source has it (that it is in use, articles show), then those in other languages."""
    if entity.sources:
        yield FactRow("Name", (FactValue(Link(entity.name, ""), False, "", "", entity.sources),))
    for name in native_names(entity.aliases):
        value = FactValue(
            Link(name.form, ""), False, "", "", name.sources, language=name.language, direction=name.direction
        )
        yield FactRow(f"In {name.words}", (value,))


def _with_values(rows: Iterable[FactRow], sourced: bool) -> Iterable[FactRow]:
    """The rows with those of their values that have a source, or that have none; empty ones are left out."""
    for row in rows:
        values = tuple(value for value in row.values if bool(value.sources) is sourced)
        if values:
            yield replace(row, values=values)
