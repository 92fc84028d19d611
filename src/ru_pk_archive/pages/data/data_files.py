"""Turns the catalog into all downloads, and into the list of them that the data page shows."""

from collections.abc import Iterator
from dataclasses import dataclass

from ru_pk_archive.catalog.addresses import NO_JEKYLL
from ru_pk_archive.pages.data.article_export import article_export
from ru_pk_archive.pages.data.entity_export import entity_export
from ru_pk_archive.pages.data.export import CSV_SAFETY, Column, Export
from ru_pk_archive.pages.data.feed_export import feed_export
from ru_pk_archive.pages.data.tables import table_exports
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.entity import Kind
from ru_pk_archive.records.page import Page

__all__ = ["CSV_SAFETY", "PAGE_KINDS", "Column", "DataFile", "listing"]


@dataclass(frozen=True, slots=True)
class DataFile:
    """A download as the data page shows it; `licence` is "" where none is stated, `example` Python lines."""

    path: str
    title: str
    description: str
    format: str
    rows: int
    columns: tuple[Column, ...]
    licence: str
    example: tuple[str, ...]


def exports(kinds: tuple[Kind, ...]) -> tuple[Export, ...]:
    """All downloads of an archive with these kinds, in the order of the data page."""
    return (
        article_export(kinds),
        *map(entity_export, kinds),
        *table_exports(kinds),
        feed_export(),
    )


def listing(catalog: Catalog) -> tuple[DataFile, ...]:
    """What the data page tells of each download."""
    return tuple(
        DataFile(
            path=export.path,
            title=export.title,
            description=export.description,
            format=export.format,
            rows=export.count(catalog),
            columns=export.columns,
            licence=catalog.settings.rights,
            example=export.example,
        )
        for export in exports(catalog.authorities.kinds)
    )


def plan_downloads(catalog: Catalog) -> Iterator[Page]:
    """The files themselves."""
    for export in exports(catalog.authorities.kinds):
        yield Page(export.path, export.encoder, export.model(catalog))


def plan_host_files(catalog: Catalog) -> Iterator[Page]:
    """The empty file that keeps GitHub Pages from leaving out files by its own rules."""
    yield Page(NO_JEKYLL, "text", "")


PAGE_KINDS = (plan_downloads, plan_host_files)
