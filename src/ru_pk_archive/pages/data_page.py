"""Turns the list of downloads into the page that offers them."""

from collections.abc import Iterator
from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.data_files import CSV_SAFETY, DataFile, listing
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.rows import counted
from ru_pk_archive.pages.shell import Shell, ShellMaker
from ru_pk_archive.pages.structured_data import Node, node, own_id, rights
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.page import Page

_DESCRIPTION = "Downloads of this archive's articles, names and dates as JSON, CSV and a feed."
_MEDIA_TYPES = {"JSON": "application/json", "CSV": "text/csv", "Atom": "application/atom+xml"}


@dataclass(frozen=True, slots=True)
class Download:
    """A file with the way to it from the data page."""

    href: str
    name: str
    rows: str
    file: DataFile


@dataclass(frozen=True, slots=True)
class DataPage:
    """All downloads in the order of `data_files.listing`."""

    shell: Shell
    downloads: tuple[Download, ...]
    csv_note: str
    rights: str


def plan(catalog: Catalog) -> Iterator[Page]:
    """The one page."""
    path, shells, files = addresses.DATA, Directory(catalog).shells, listing(catalog)
    model = DataPage(
        shell=shells.shell(path, "Data", _DESCRIPTION, subject=_dataset(catalog, files, shells)),
        downloads=tuple(
            Download(
                href=addresses.relative(path, file.path),
                name=file.path.rpartition("/")[2],
                rows=counted(file.rows, "row", "rows"),
                file=file,
            )
            for file in files
        ),
        csv_note=CSV_SAFETY,
        rights=catalog.settings.rights,
    )
    yield Page(path, "data.html", model)


PAGE_KIND = plan


def _dataset(catalog: Catalog, files: tuple[DataFile, ...], shells: ShellMaker) -> Node:
    settings, path = catalog.settings, addresses.DATA
    return node(
        "Dataset",
        own_id(path),
        name=f"Data of {settings.title}",
        description=_DESCRIPTION,
        inLanguage=settings.languages,
        creator=settings.publisher,
        isPartOf=shells.site_node(path),
        **rights(settings.rights),
        distribution=tuple(
            node(
                "DataDownload",
                name=file.title,
                description=file.description,
                encodingFormat=_MEDIA_TYPES[file.format],
                contentUrl=addresses.relative(path, file.path),
            )
            for file in files
        ),
    )
