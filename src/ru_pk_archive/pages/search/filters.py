"""Turns articles into the lists by which a search is narrowed: years and sources."""

from collections.abc import Mapping
from dataclasses import dataclass

from ru_pk_archive.dating.days import calendar_day
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.search.postings import encoded
from ru_pk_archive.records.archive import ArticleEntry
from ru_pk_archive.records.dates import UncertainDate

# A date falls in every year that it may mean, if these are no more than a decade.
MOST_YEARS = 10


@dataclass(frozen=True, slots=True)
class YearFilter:
    """The articles that were or may have been published in a year."""

    year: int
    articles: str


@dataclass(frozen=True, slots=True)
class SourceFilter:
    """The articles of a source."""

    id: str
    name: str
    articles: str


@dataclass(frozen=True, slots=True)
class Filters:
    """The numbers of articles, as `postings.encoded` writes them: by year in order, by source by name, and
    those without a date or with one that MOST_YEARS do not hold."""

    years: tuple[YearFilter, ...]
    undated: str
    sources: tuple[SourceFilter, ...]


def filters(directory: Directory, entries: Mapping[int, ArticleEntry]) -> Filters:
    """The filters of the articles, given by their numbers in rising order."""
    by_year: dict[int, list[int]] = {}
    by_source: dict[str, list[int]] = {}
    undated = []
    for number, entry in entries.items():
        published = entry.article.published
        years = years_of(published.date) if published else ()
        for year in years:
            by_year.setdefault(year, []).append(number)
        if not years:
            undated.append(number)
        if entry.outlet:
            by_source.setdefault(entry.outlet, []).append(number)
    return Filters(
        years=tuple(YearFilter(year, encoded(by_year[year])) for year in sorted(by_year)),
        undated=encoded(undated),
        sources=tuple(
            SourceFilter(outlet.id, outlet.name, encoded(by_source[outlet.id]))
            for outlet in directory.catalog.outlets
        ),
    )


def years_of(date: UncertainDate) -> tuple[int, ...]:
    """The years that the date's range touches; none if they are more than MOST_YEARS or a side is open."""
    if date.earliest is None or date.latest is None:
        return ()
    years = range(calendar_day(date.earliest)[0], calendar_day(date.latest)[0] + 1)
    return tuple(years) if len(years) <= MOST_YEARS else ()
