"""Turns the authority record that describes a source into what pages tell of it: publisher, place, rights."""

from dataclasses import dataclass

from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.entities.entity_graph import properties, sourced_description
from ru_pk_archive.pages.entities.facts import worded
from ru_pk_archive.pages.entities.statements import Record, record_of
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.pages.structured_data import Node, node, own_id
from ru_pk_archive.records.archive import OutletEntry, Spelling
from ru_pk_archive.records.entity import Entity, Purpose

# What a title page says, and what it is called.
IMPRINT = {Purpose.PUBLISHER: "publisher", Purpose.PUBLICATION_PLACE: "place of publication"}
_NO_RECORD = "No authority record describes this source, so its publisher and place are not recorded."


@dataclass(frozen=True, slots=True)
class Imprint:
    """What is known of a source itself: its record, None without one, and in `unrecorded` what that does not
    say, "" for nothing. `entity` leads to the page of the record, if articles name it. `printed` are the
    spellings in the clippings, none where all print its name.
    """

    record: Record | None
    unrecorded: str
    entity: Link | None
    printed: tuple[Spelling, ...]


def imprint(directory: Directory, outlet: OutletEntry) -> Imprint:
    """The imprint for the page of the source."""
    entity = described_by(directory, outlet)
    link = directory.entity_link(entity.id, outlet.path) if entity else Link("", "")
    other = any(spelling.form != outlet.name for spelling in outlet.spellings)
    return Imprint(
        record=record_of(directory, entity, outlet.path) if entity else None,
        unrecorded=_unrecorded(directory, entity) if entity else _NO_RECORD,
        entity=link if link.href else None,
        printed=outlet.spellings if other else (),
    )


def described_by(directory: Directory, outlet: OutletEntry) -> Entity | None:
    """The record that describes the source, if one does."""
    return directory.records[outlet.record] if outlet.record else None


def imprint_line(directory: Directory, outlet: OutletEntry) -> str:
    """Publisher and place as far as they are recorded, for lists; "" if neither is."""
    entity = described_by(directory, outlet)
    if entity is None:
        return ""
    return ", ".join(filter(None, (worded(directory, entity, purpose, ", ").text for purpose in IMPRINT)))


def lacking(directory: Directory, entity: Entity) -> tuple[Purpose, ...]:
    """What the record of a source does not say of its imprint."""
    return tuple(purpose for purpose in IMPRINT if not worded(directory, entity, purpose).text)


def outlet_rights(directory: Directory, outlet: str | None) -> str:
    """The rights in the articles of a source: those that its record tells, else those of the archive."""
    entity = described_by(directory, directory.outlets[outlet]) if outlet else None
    stated = worded(directory, entity, Purpose.RIGHTS).text if entity else ""
    return stated or directory.catalog.settings.rights


def outlet_node(directory: Directory, outlet: OutletEntry) -> Node:
    """The source in schema.org terms, with what its record says on a source."""
    entity = described_by(directory, outlet)
    if entity is None:
        return node("Organization", own_id(outlet.path), name=outlet.name)
    return node(
        directory.kinds[entity.kind].schema,
        own_id(outlet.path),
        name=outlet.name,
        description=sourced_description(entity),
        **properties(directory, entity, outlet.path),
    )


def _unrecorded(directory: Directory, entity: Entity) -> str:
    missing = " and ".join(IMPRINT[purpose] for purpose in lacking(directory, entity))
    return f"Its {missing} {'are' if ' and ' in missing else 'is'} not recorded." if missing else ""
