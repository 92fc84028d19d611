"""Turns the entities of each kind into the kind's index from A to Z."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.catalog.lookup import articles_of
from ru_pk_archive.pages.alphabet import Ways, sheets
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.entities.entity_years import sparklines
from ru_pk_archive.pages.entities.facts import worded
from ru_pk_archive.pages.entities.other_names import NativeName, native_names
from ru_pk_archive.pages.entities.whereabouts import Whereabouts, map_of_kind
from ru_pk_archive.pages.letters import alphabetical, initial
from ru_pk_archive.pages.parts import Group, Heading
from ru_pk_archive.pages.pictures.sparkline import Sparkline
from ru_pk_archive.pages.rows import counted
from ru_pk_archive.pages.shell import Link, Shell
from ru_pk_archive.records.archive import Catalog, EntityEntry
from ru_pk_archive.records.entity import Kind, Purpose
from ru_pk_archive.records.page import Page


@dataclass(frozen=True, slots=True)
class EntityRow:
    """An entity in an index, with its names in other languages and the number of articles that name it or
    that it wrote; `years` is None where there are too few to draw."""

    link: Link
    native: tuple[NativeName, ...]
    description: str
    articles: int
    reviewed: bool
    years: Sparkline | None


@dataclass(frozen=True, slots=True)
class EntityIndexPage:
    """All entities of one kind that articles name, or one page of a long list of them; the page that begins
    it has the map of them all."""

    shell: Shell
    title: str
    ink: str
    summary: str
    map: Whereabouts | None
    groups: tuple[Group[EntityRow], ...]
    ways: Ways


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
    for sheet in sheets(path, members, size, _letter):
        model = EntityIndexPage(
            shell=directory.shells.shell(
                sheet.path,
                sheet.titled(kind.label_plural),
                sheet.described(f"{kind.label_plural} named in this archive"),
                path,
                sheet.crumbs(kind.label_plural, path),
            ),
            title=sheet.headed(kind.label_plural),
            ink=kind.colour,
            summary=_summary(kind, sheet.listed),
            map=map_of_kind(directory, kind, members, path) if sheet.begins else None,
            groups=tuple(
                Group(group.heading, tuple(_row(directory, entry, years, sheet.path) for entry in group.rows))
                for group in sheet.groups
            ),
            ways=sheet.ways,
        )
        yield Page(sheet.path, "entities.html", model)


def _summary(kind: Kind, members: Sequence[EntityEntry]) -> str:
    unchecked = sum(not entry.entity.reviewed for entry in members)
    names = counted(len(members), kind.label.lower(), kind.label_plural.lower())
    if not unchecked:
        return f"{names}."
    return f"{names}, {unchecked:,} of them found by the program and not checked by anyone."


def _row(directory: Directory, entry: EntityEntry, years: Mapping[str, Sparkline], path: str) -> EntityRow:
    entity = entry.entity
    line = years[entity.id]
    return EntityRow(
        link=directory.entity_link(entity.id, path),
        native=native_names(entity.aliases),
        description=entity.description or worded(directory, entity, Purpose.DEFINITION).text,
        articles=len(articles_of(entry)),
        reviewed=entity.reviewed,
        years=line if line.picture else None,
    )


def _letter(entry: EntityEntry) -> Heading:
    return initial(entry.entity.name)
