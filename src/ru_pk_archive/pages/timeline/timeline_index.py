"""Turns periods into the index of the timeline: the years, by decade, with how much there is of each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.pictures.lanes import Lanes, lanes
from ru_pk_archive.pages.shell import Link, Shell
from ru_pk_archive.pages.timeline import date_legend
from ru_pk_archive.pages.timeline.period_rows import PeriodRow, period_row
from ru_pk_archive.pages.timeline.periods import (
    Held,
    decade_of,
    held_by_period,
    is_year,
    period_words,
    title_of,
)
from ru_pk_archive.pages.timeline.shelf import SHELF_TITLE, on_the_shelf_alone, shelf_note
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.page import Page


@dataclass(frozen=True, slots=True)
class DecadeGroup:
    """The years of a decade; what only the decade holds has a row before them."""

    heading: str
    periods: tuple[PeriodRow, ...]


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """The index of the timeline; `shelf` leads to what no decade holds, `legend` to how marks are read. `all`
    adds up the rows, in which each article and statement is counted once; `shelf_note` says what the shelf
    lists beyond that, "" for nothing."""

    shell: Shell
    lanes: Lanes
    decades: tuple[DecadeGroup, ...]
    shelf: PeriodRow
    shelf_note: str
    all: PeriodRow
    list_of_articles: str
    legend: str


def plan(catalog: Catalog) -> Iterator[Page]:
    """The one index."""
    directory = Directory(catalog)
    path = addresses.TIMELINE
    held = held_by_period(catalog)
    model = TimelinePage(
        shell=directory.shells.shell(
            path,
            "Timeline",
            "The years of this archive: what was published in each, and what is told of each.",
            path,
        ),
        lanes=lanes(catalog.articles, catalog.told),
        decades=tuple(
            DecadeGroup(title_of(decade), tuple(_row(period, held[period], path) for period in periods))
            for decade, periods in groupby(filter(None, held), key=decade_of)
        ),
        shelf=period_row(
            Link(SHELF_TITLE, addresses.relative(path, addresses.UNDATED)),
            (on_the_shelf_alone(catalog, held.get("", {}).get("", Held())),),
        ),
        shelf_note=shelf_note(catalog),
        all=PeriodRow(Link("In all", ""), len(catalog.articles), len(catalog.told)),
        list_of_articles=addresses.relative(path, addresses.ARTICLES),
        legend=addresses.relative(path, date_legend.ADDRESS),
    )
    yield Page(path, "timeline.html", model)


PAGE_KIND = plan


def _row(period: str, groups: Mapping[str, Held], path: str) -> PeriodRow:
    words = title_of(period) if is_year(period) else f"During {period_words(period)}"
    return period_row(
        Link(words, addresses.relative(path, addresses.timeline_period(period))), groups.values()
    )
