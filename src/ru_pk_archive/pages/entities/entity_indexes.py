"""Turns the entities of each kind into the kind's index from A to Z."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.entities.entity_years import sparklines
from ru_pk_archive.pages.entities.other_names import NativeName, native_names
from ru_pk_archive.pages.entities.whereabouts import Whereabouts, map_of_kind
from ru_pk_archive.pages.parts import Group, Heading, Pager, alphabetical, initial, parts
from ru_pk_archive.pages.pictures.sparkline import Sparkline
from ru_pk_archive.pages.rows import counted
from ru_pk_archive.pages.shell import Link, Shell
from ru_pk_archive.records.archive import Catalog, EntityEntry
from ru_pk_archive.records.entity import Kind
from ru_pk_archive.records.page import Page


@dataclass(frozen=True, slots=True)
class EntityRow:
    """An entity in an index, with its names in other languages and the number of articles that name it;
    `years` is None where there are too few to draw."""

    link: Link
    native: tuple[NativeName, ...]
    description: str
    articles: int
    reviewed: bool
    years: Sparkline | None


@dataclass(frozen=True, slots=True)
class EntityIndexPage:
    """All entities of one kind that articles name, or a part of a long list of them; the first part has
    the map of them all."""

    shell: Shell
    title: str
    ink: str
    summary: str
    jumps: tuple[Link, ...]
    map: Whereabouts | None
    groups: tuple[Group[EntityRow], ...]
    pager: Pager | None


def plan(catalog: Catalog) -> Iterator[Page]:
    """The index of each kind that has members, in the order of kinds."""
    directory = Directory(catalog)
    years = sparklines(directory)
    for kind in catalog.authorities.kinds:
        members = sorted(
            (entry for entry in catalog.entities if entry.entity.kind == kind.id),
            key=lambda entry: alphabetical(entry.entity.name),
        )
        if members:
            yield from _index_pages(directory, kind, members, years)


PAGE_KIND = plan


def _index_pages(
    directory: Directory, kind: Kind, members: list[EntityEntry], years: Mapping[str, Sparkline]
) -> Iterator[Page]:
    path, size = addresses.kind_index(kind), directory.catalog.settings.page_size
    for part in parts(path, members, size, _letter):
        model = EntityIndexPage(
            shell=directory.shells.shell(
                part.path,
                part.titled(kind.label_plural),
                part.titled(f"{kind.label_plural} named in this archive, from A to Z") + ".",
                path,
            ),
            title=kind.label_plural,
            ink=kind.colour,
            summary=_summary(members),
            jumps=part.jumps,
            map=map_of_kind(directory, kind, members, path) if part.number == 1 else None,
            groups=tuple(
                Group(heading, tuple(_row(directory, entry, years, part.path) for entry in entries))
                for heading, entries in groupby(part.rows, key=_letter)
            ),
            pager=part.pager,
        )
        yield Page(part.path, "entities.html", model)


def _summary(members: list[EntityEntry]) -> str:
    unchecked = sum(not entry.entity.reviewed for entry in members)
    names = counted(len(members), "name", "names")
    if not unchecked:
        return f"{names}."
    return f"{names}, {unchecked:,} of them found by the program and not checked by anyone."


def _row(directory: Directory, entry: EntityEntry, years: Mapping[str, Sparkline], path: str) -> EntityRow:
    entity = entry.entity
    line = years[entity.id]
    return EntityRow(
        link=directory.entity_link(entity.id, path),
        native=native_names(entity.aliases),
        description=entity.description,
        articles=len(entry.appearances),
        reviewed=entity.reviewed,
        years=line if line.picture else None,
    )


def _letter(entry: EntityEntry) -> Heading:
    return initial(entry.entity.name)
