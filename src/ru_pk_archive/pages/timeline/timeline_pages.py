"""Turns the chapters of the timeline into its pages: long ones into several."""

from collections.abc import Iterator
from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.parts import Heading, Pager, Part, parts
from ru_pk_archive.pages.shell import Link, Shell
from ru_pk_archive.pages.timeline import date_legend
from ru_pk_archive.pages.timeline.chapters import CRUMB, Chapter, Crumb, chapters
from ru_pk_archive.pages.timeline.period_rows import PeriodRow, period_row
from ru_pk_archive.pages.timeline.periods import anchor_of, month_words, title_of
from ru_pk_archive.pages.timeline.timeline_rows import Item, TimelineGroup, timeline_groups
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.page import Page


@dataclass(frozen=True, slots=True)
class PeriodPage:
    """A month, a year, a decade or the shelf; `title` names it, `summary` says what stands on it, `legend`
    leads to how its marks are read ("" where it has none). `months` stand on the first page of a year that
    has a page for each of them."""

    shell: Shell
    title: str
    summary: str
    legend: str
    jumps: tuple[Link, ...]
    months: tuple[PeriodRow, ...]
    groups: tuple[TimelineGroup, ...]
    pager: Pager | None
    earlier: Link | None
    later: Link | None


def plan(catalog: Catalog) -> Iterator[Page]:
    """The pages of the chapters in their order."""
    directory = Directory(catalog)
    for chapter in chapters(catalog):
        yield from _pages(directory, chapter)


PAGE_KIND = plan


def _pages(directory: Directory, chapter: Chapter) -> Iterator[Page]:
    for part in parts(chapter.path, chapter.items, directory.catalog.settings.page_size, _heading):
        model = PeriodPage(
            shell=directory.shells.shell(
                part.path,
                f"{part.titled(chapter.title)} – Timeline",
                part.titled(chapter.summary.rstrip(".")) + ".",
                addresses.TIMELINE,
                _crumbs(chapter, part),
            ),
            title=chapter.title,
            summary=chapter.summary,
            jumps=part.jumps,
            legend=_legend_way(part),
            months=tuple(_months(chapter, part)),
            groups=timeline_groups(directory, part.rows, part.path),
            pager=part.pager,
            earlier=_step(part.path, chapter.earlier),
            later=_step(part.path, chapter.later),
        )
        yield Page(part.path, "period.html", model)


def _heading(item: Item) -> Heading:
    return item.heading


def _months(chapter: Chapter, part: Part[Item]) -> Iterator[PeriodRow]:
    """On the first page, each month with what it holds, and the way to its page if that is anything."""
    for month, held in chapter.months if part.number == 1 else ():
        holds = held.articles or held.told
        way = addresses.relative(part.path, addresses.timeline_period(month)) if holds else ""
        yield period_row(Link(month_words(month), way), (held,), anchor_of(month))


def _legend_way(part: Part[Item]) -> str:
    return addresses.relative(part.path, date_legend.ADDRESS) if any(item.axis for item in part.rows) else ""


def _crumbs(chapter: Chapter, part: Part[Item]) -> tuple[Crumb, ...]:
    """The way back, where the page is deeper than one step below the timeline."""
    if part.number == 1 or chapter.crumbs:
        return chapter.crumbs
    return (CRUMB, (chapter.title, chapter.path))


def _step(path: str, period: str) -> Link | None:
    if not period:
        return None
    return Link(title_of(period), addresses.relative(path, addresses.timeline_period(period)))
