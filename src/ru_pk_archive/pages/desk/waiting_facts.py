"""Turns what records state without a source into the lines in which their curator can say who says so."""

from collections.abc import Iterator
from dataclasses import dataclass

from ru_pk_archive.catalog.lookup import articles_of
from ru_pk_archive.pages.desk import pasted_yaml
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.entities.facts import is_shown
from ru_pk_archive.pages.publication import file_place
from ru_pk_archive.pages.rows import counted
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import EntityEntry
from ru_pk_archive.records.entity import VERIFIED_TOGETHER, Entity, Kind, Matching

# As many as a curator looks up in one go; the next build shows the next ones.
MOST_RECORDS = 25


@dataclass(frozen=True, slots=True)
class UnsourcedRecord:
    """A record with statements that name no source: how many there are, in words, where it stands, and the
    keys to fill in."""

    link: Link
    articles: str
    facts: str
    place: str
    yaml: str


@dataclass(frozen=True, slots=True)
class UnsourcedFacts:
    """How many facts of all records with a page name no source; of the records the most named, and how many
    more there are."""

    facts: int
    records: tuple[UnsourcedRecord, ...]
    left_out: int


def unsourced_facts(directory: Directory, path: str) -> UnsourcedFacts:
    """The records by falling number of articles, then by name; not those of subjects, which are what their
    curator has chosen them to be."""
    found: list[tuple[EntityEntry, list[tuple[str, str]]]] = []
    for entry in directory.catalog.entities:
        named = directory.kinds[entry.entity.kind].matching is Matching.NAMES
        lacking = list(_lacking(directory, entry.entity)) if named and entry.entity.reviewed else []
        if lacking:
            found.append((entry, lacking))
    found.sort(key=lambda item: (-len(articles_of(item[0])), item[0].entity.name.casefold()))
    return UnsourcedFacts(
        facts=sum(len(lacking) for _, lacking in found),
        records=tuple(_record(directory, *item, path) for item in found[:MOST_RECORDS]),
        left_out=max(0, len(found) - MOST_RECORDS),
    )


def _record(
    directory: Directory, entry: EntityEntry, lacking: list[tuple[str, str]], path: str
) -> UnsourcedRecord:
    remarks: dict[str, list[str]] = {}
    for key, value in lacking:
        remarks.setdefault(key, []).append(value)
    return UnsourcedRecord(
        link=directory.entity_link(entry.entity.id, path),
        articles=counted(len(articles_of(entry)), "article", "articles"),
        facts=counted(len(lacking), "fact", "facts"),
        place=file_place(entry.entity.source, entry.entity.line),
        yaml=pasted_yaml.to_verify({key: ", ".join(values) for key, values in remarks.items()}),
    )


def _lacking(directory: Directory, entity: Entity) -> Iterator[tuple[str, str]]:
    """What names no source: the key under `verified` that is for it, and what is stated."""
    if entity.description and not entity.description_sources:
        yield "description", entity.description
    for alias in entity.aliases:
        if alias.language and not alias.sources:
            yield f"native {alias.language}", alias.form
    keys = _keys(directory.kinds[entity.kind])
    for fact in entity.facts:
        if fact.field in keys and not fact.sources:
            yield keys[fact.field], directory.name(fact.value)


def _keys(kind: Kind) -> dict[str, str]:
    """The key under `verified` of each field that pages show."""
    return {
        field.name: VERIFIED_TOGETHER.get(field.type, field.name) for field in kind.fields if is_shown(field)
    }
