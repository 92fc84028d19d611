"""Turns the list of downloads into the page that offers them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.data.build_facts import BuildFacts, build_facts
from ru_pk_archive.pages.data.data_files import CSV_SAFETY, DataFile, listing
from ru_pk_archive.pages.feeds import FeedMaker, last_change
from ru_pk_archive.pages.rows import ShownDate, counted, shown_date
from ru_pk_archive.pages.shell import Shell, ShellMaker
from ru_pk_archive.pages.structured_data import Node, node, own_id, rights
from ru_pk_archive.records.archive import ArticleEntry, Catalog
from ru_pk_archive.records.evidence import Basis
from ru_pk_archive.records.page import Page

_DESCRIPTION = "Downloads of this archive's articles, names and dates as JSON, CSV and a feed."
_MEDIA_TYPES = {"JSON": "application/json", "CSV": "text/csv", "Atom": "application/atom+xml"}


@dataclass(frozen=True, slots=True)
class Download:
    """A file with the way to it from the data page; `size` in words, "" where it is not known yet."""

    href: str
    name: str
    rows: str
    size: str
    file: DataFile


@dataclass(frozen=True, slots=True)
class DataPage:
    """All downloads in the order of `data_files.listing`. `newest` is the date of the newest article, or of
    the last change of one, that a source states; None in an archive without dates."""

    shell: Shell
    newest: ShownDate | None
    downloads: tuple[Download, ...]
    csv_note: str
    rights: str
    build: BuildFacts


def plan(catalog: Catalog) -> Iterator[Page]:
    """The one page, before the sizes are known: what it lists must be rendered first."""
    yield data_page(catalog, {})


PAGE_KIND = plan


def data_page(catalog: Catalog, sizes: Mapping[str, int]) -> Page:
    """The page with the sizes of the downloads in bytes, by path; one that is not among them is left open."""
    path, shells, files = addresses.DATA, ShellMaker(catalog), listing(catalog)
    newest = _newest(catalog)
    words = {file.path: size_in_words(sizes[file.path]) for file in files if file.path in sizes}
    dataset = _dataset(catalog, files, words, shells)
    model = DataPage(
        shell=shells.shell(path, "Data", _DESCRIPTION, subject=dataset),
        newest=newest,
        downloads=tuple(
            Download(
                href=addresses.relative(path, file.path),
                name=file.path.rpartition("/")[2],
                rows=counted(file.rows, "row", "rows"),
                size=words.get(file.path, ""),
                file=file,
            )
            for file in files
        ),
        csv_note=CSV_SAFETY,
        rights=catalog.settings.rights,
        build=build_facts(catalog),
    )
    return Page(path, "data.html", model)


def size_in_words(size: int) -> str:
    """A number of bytes with at most one decimal, a kB being 1,000 bytes."""
    if size < 1000:
        return counted(size, "byte", "bytes")
    if size < 999_950:
        return f"{size / 1000:.1f} kB"
    return f"{size / 1_000_000:,.1f} MB"


def _newest(catalog: Catalog) -> ShownDate | None:
    stated = {entry.article.draft.id: entry.article for entry in catalog.articles if _is_stated(entry)}
    newest = FeedMaker(catalog).latest(stated)[:1]
    return shown_date(last_change(stated[newest[0]])) if newest else None


def _is_stated(entry: ArticleEntry) -> bool:
    published = entry.article.published
    return published is not None and published.basis is not Basis.INFERRED


def _dataset(
    catalog: Catalog,
    files: tuple[DataFile, ...],
    sizes: Mapping[str, str],
    shells: ShellMaker,
) -> Node:
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
                contentSize=sizes.get(file.path, ""),
            )
            for file in files
        ),
    )
