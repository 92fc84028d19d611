"""Turns the list of downloads into the page that offers them."""

from collections.abc import Iterator
from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.data_files import CSV_SAFETY, DataFile, listing
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.rows import counted
from ru_pk_archive.pages.shell import Shell
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.page import Page


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
    path = addresses.DATA
    model = DataPage(
        shell=Directory(catalog).shells.shell(
            path, "Data", "Downloads of this archive's articles, names and dates as JSON, CSV and a feed."
        ),
        downloads=tuple(
            Download(
                href=addresses.relative(path, file.path),
                name=file.path.rpartition("/")[2],
                rows=counted(file.rows, "row", "rows"),
                file=file,
            )
            for file in listing(catalog)
        ),
        csv_note=CSV_SAFETY,
        rights=catalog.settings.rights,
    )
    yield Page(path, "data.html", model)


PAGE_KIND = plan
