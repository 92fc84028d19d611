"""Turns periods into the index of the timeline: the years, by decade, with how much there is of each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.pictures.lanes import Lanes, lanes
from ru_pk_archive.pages.shell import Link, Shell
from ru_pk_archive.pages.timeline import date_legend
from ru_pk_archive.pages.timeline.periods import (
    SHELF_TITLE,
    Held,
    decade_of,
    held_by_period,
    is_year,
    period_words,
    title_of,
)
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.page import Page


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """A year or decade that has a page: the articles published in it, and the statements that tell of it."""

    link: Link
    articles: int
    told: int


@dataclass(frozen=True, slots=True)
class DecadeGroup:
    """The years of a decade; what only the decade holds has a row before them."""

    heading: str
    periods: tuple[PeriodRow, ...]


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """The index of the timeline; `shelf` leads to what no decade holds, `legend` to how marks are read."""

    shell: Shell
    lanes: Lanes
    decades: tuple[DecadeGroup, ...]
    shelf: PeriodRow
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
        shelf=_shelf_row(catalog, held.get("", {}).get("", Held()), path),
        list_of_articles=addresses.relative(path, addresses.ARTICLES),
        legend=addresses.relative(path, date_legend.ADDRESS),
    )
    yield Page(path, "timeline.html", model)


PAGE_KIND = plan


def _row(period: str, groups: Mapping[str, Held], path: str) -> PeriodRow:
    words = title_of(period) if is_year(period) else f"During {period_words(period)}"
    return PeriodRow(
        link=Link(words, addresses.relative(path, addresses.timeline_period(period))),
        articles=sum(len(group.articles) for group in groups.values()),
        told=sum(len(group.told) for group in groups.values()),
    )


def _shelf_row(catalog: Catalog, beyond: Held, path: str) -> PeriodRow:
    undated = sum(entry.article.published is None for entry in catalog.articles)
    return PeriodRow(
        link=Link(SHELF_TITLE, addresses.relative(path, addresses.UNDATED)),
        articles=undated + len(beyond.articles),
        told=len(beyond.told),
    )
