"""Turns the sources of articles into an index and a page for each."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.dating.periods import span
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.feeds import feed_link, feed_title
from ru_pk_archive.pages.imprints import Imprint, imprint, imprint_line, outlet_node, outlet_rights
from ru_pk_archive.pages.parts import Pager, parts
from ru_pk_archive.pages.pictures.axis import Axis, axis_over
from ru_pk_archive.pages.pictures.coverage import Coverage, coverage
from ru_pk_archive.pages.pictures.date_marks import DateMark, date_mark
from ru_pk_archive.pages.pictures.years import ByYear, articles_by_year
from ru_pk_archive.pages.rows import UNDATED, ArticleRow, counted, is_bounded, publication_date, with_note
from ru_pk_archive.pages.shell import Link, Shell
from ru_pk_archive.records.archive import ArticleEntry, Catalog, OutletEntry
from ru_pk_archive.records.dates import UncertainDate
from ru_pk_archive.records.page import Page

_INDEX_TITLE = "Sources"


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source in the index; `imprint` names its publisher and place, "" if not recorded, `covered` tells the
    dates of its first and last article, and `mark` draws the time between them on the axis of all sources."""

    link: Link
    imprint: str
    articles: str
    covered: str
    mark: DateMark | None


@dataclass(frozen=True, slots=True)
class SourceIndexPage:
    """All sources by name, and the articles (in chronological order) whose clipping names none."""

    shell: Shell
    sources: tuple[SourceRow, ...]
    axis: Axis | None
    nameless: tuple[ArticleRow, ...]
    summary: str
    pager: Pager | None


@dataclass(frozen=True, slots=True)
class SourcePage:
    """A source with its articles in chronological order; `obtained` says what they were read from, and the
    first page of a long list tells its imprint and coverage."""

    shell: Shell
    name: str
    summary: str
    imprint: Imprint | None
    coverage: Coverage
    by_year: ByYear
    feed: Link
    rights: str
    obtained: str
    rows: tuple[ArticleRow, ...]
    pager: Pager | None


def plan(catalog: Catalog) -> Iterator[Page]:
    """The index, then the sources by name."""
    directory = Directory(catalog)
    yield from _index_pages(directory)
    for outlet in catalog.outlets:
        yield from _source_pages(directory, outlet)


PAGE_KIND = plan


def _index_pages(directory: Directory) -> Iterator[Page]:
    catalog, path = directory.catalog, addresses.OUTLETS
    nameless = [entry.article.draft.id for entry in catalog.articles if entry.outlet is None]
    reaches = [_reach(directory, outlet) for outlet in catalog.outlets]
    axis = axis_over(reaches)
    for part in parts(path, nameless, catalog.settings.page_size):
        model = SourceIndexPage(
            shell=directory.shells.shell(
                part.path,
                part.titled(_INDEX_TITLE),
                part.titled("The papers, agencies and sites that the articles of this archive come from")
                + ".",
                path,
            ),
            sources=tuple(
                SourceRow(
                    link=Link(outlet.name, addresses.relative(part.path, outlet.path)),
                    imprint=imprint_line(directory, outlet),
                    articles=counted(len(outlet.articles), "article", "articles"),
                    covered=_covered(directory, outlet.articles),
                    mark=date_mark(reach, axis) if reach and axis else None,
                )
                for outlet, reach in zip(catalog.outlets, reaches, strict=True)
            ),
            axis=axis,
            nameless=directory.rows(part.rows, part.path),
            summary=counted(len(nameless), "clipping does", "clippings do"),
            pager=part.pager,
        )
        yield Page(part.path, "sources.html", model)


def _source_pages(directory: Directory, outlet: OutletEntry) -> Iterator[Page]:
    catalog = directory.catalog
    covered = _covered(directory, outlet.articles)
    articles = counted(len(outlet.articles), "article", "articles")
    summary = f"{articles}, {covered}."
    entries = [directory.articles[article] for article in outlet.articles]
    above = ((_INDEX_TITLE, addresses.OUTLETS), (outlet.name, outlet.path))
    for part in parts(outlet.path, outlet.articles, catalog.settings.page_size):
        model = SourcePage(
            shell=directory.shells.shell(
                part.path,
                f"{part.titled(outlet.name)} – {_INDEX_TITLE}",
                f"{part.titled(outlet.name)} in this archive: {summary}",
                addresses.OUTLETS,
                above if part.number > 1 else (),
                subject=outlet_node(directory, outlet) if part.number == 1 else None,
            ),
            name=outlet.name,
            summary=summary,
            imprint=imprint(directory, outlet) if part.number == 1 else None,
            coverage=coverage(_dates(entries)) if part.number == 1 else Coverage("", None),
            by_year=articles_by_year(entries, part.path),
            feed=feed_link(outlet.path, feed_title(outlet.name, catalog.settings), part.path),
            rights=outlet_rights(directory, outlet.id),
            obtained=_obtained(entries),
            rows=directory.rows(part.rows, part.path),
            pager=part.pager,
        )
        yield Page(part.path, "source.html", model)


def _dates(entries: Iterable[ArticleEntry]) -> list[UncertainDate]:
    return [entry.article.published.date for entry in entries if entry.article.published]


def _reach(directory: Directory, outlet: OutletEntry) -> UncertainDate | None:
    """From the first article's date to the last one's; None if none is dated or a side is open."""
    dates = _dates(directory.articles[article] for article in outlet.articles)
    return span(dates[0], dates[-1]) if dates else None


def _obtained(entries: list[ArticleEntry]) -> str:
    """From how many files of which formats the articles were read, the most frequent format first."""
    formats = Counter(entry.article.draft.file.format for entry in entries)
    ranked = sorted(formats.items(), key=lambda item: (-item[1], item[0]))
    files = ranked[0][0] if len(ranked) == 1 else ", ".join(f"{count:,} {name}" for name, count in ranked)
    return f"Read from {counted(len(entries), 'clipping', 'clippings')} ({files})."


def _covered(directory: Directory, articles: tuple[str, ...]) -> str:
    """The dates of the first and the last article, which stand in chronological order, undated last.

    One that is open at a side is neither, if there are others: "until 1931" does not say how early.
    """
    dated = [entry for entry in map(directory.articles.__getitem__, articles) if entry.article.published]
    known = [entry for entry in dated if is_bounded(entry.article)]
    told = list(dict.fromkeys(with_note(publication_date(entry.article)) for entry in known or dated))
    if not told:
        return UNDATED
    if len(told) == 1:
        return told[0]
    return f"first {told[0]}, last {told[-1]}" if known else "all of dates that are open at a side"
