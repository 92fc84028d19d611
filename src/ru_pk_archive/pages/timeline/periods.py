"""Turns the chronology into periods: what was published in a year or decade, and what is told of it."""

import re
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from ru_pk_archive.catalog import addresses
from ru_pk_archive.dating.chronology import period_of
from ru_pk_archive.dating.edtf import date_of, parse_edtf, year_text
from ru_pk_archive.dating.wording import in_words
from ru_pk_archive.records.archive import ArticleEntry, Catalog, ToldEvent
from ru_pk_archive.records.dates import UncertainDate

_MONTH = re.compile(r"(?<=\d{4})-\d\d$")


@dataclass(slots=True)
class Held:
    """What one period is the finest to hold the whole range of, each in chronological order."""

    articles: list[ArticleEntry] = field(default_factory=list)
    told: list[ToldEvent] = field(default_factory=list)


def held_by_period(catalog: Catalog) -> dict[str, dict[str, Held]]:
    """For each year or decade what stands in it, by the finest period; "" holds what no decade does.

    Undated articles are in none. Periods are in chronological order, a decade before its years, a year
    before its months.
    """
    found: dict[str, dict[str, Held]] = {}
    for date, content in _dated(catalog):
        finest = period_of(date) or ""
        held = found.setdefault(page_period(finest), {}).setdefault(finest, Held())
        if isinstance(content, ToldEvent):
            held.told.append(content)
        else:
            held.articles.append(content)
    return {
        period: {finest: found[period][finest] for finest in sorted(found[period])}
        for period in sorted(found, key=_order)
    }


def split_years(catalog: Catalog) -> frozenset[str]:
    """The years whose list is longer than a page, so that each of their months has a page of its own."""
    finest = Counter(period_of(date) or "" for date, _ in _dated(catalog))
    rows: Counter[str] = Counter()
    for period, count in finest.items():
        rows[page_period(period)] += count
    with_months = {page_period(period) for period in finest if period != page_period(period)}
    return frozenset(year for year in with_months if rows[year] > catalog.settings.page_size)


def _dated(catalog: Catalog) -> Iterator[tuple[UncertainDate, ArticleEntry | ToldEvent]]:
    for entry in catalog.articles:
        if entry.article.published:
            yield entry.article.published.date, entry
    for event in catalog.told:
        yield event.date, event


def address_of(period: str, split: Collection[str]) -> str:
    """Where a month, year or decade is listed, as `period_of` names it.

    A month of a year in `split` has a page, any other its place on the page of its year.
    """
    year = page_period(period)
    if period == year or year in split:
        return addresses.timeline_period(period)
    return addresses.anchored(addresses.timeline_period(year), anchor_of(period))


def anchor_of(period: str) -> str:
    """The anchor of a period on the page of its year or decade."""
    return period.lower()


def page_period(period: str) -> str:
    """The year or decade that a period lies in, as `period_of` names them; itself if it is one."""
    return _MONTH.sub("", period)


def is_year(period: str) -> bool:
    """Whether a year or decade is a year."""
    return not period.endswith("X")


def decade_of(period: str) -> str:
    """The decade of a year, or the decade itself."""
    return f"{period[:-1]}X"


def year_of(date: UncertainDate | None) -> int | None:
    """The one year that holds the whole range of the date, None if there is none."""
    period = page_period(period_of(date) or "") if date else ""
    return _first_and_last(period)[0] if period and is_year(period) else None


def title_of(period: str) -> str:
    """The period's name in words, with a capital: "March 1931", "The 1930s"."""
    words = period_words(period)
    return words[:1].upper() + words[1:]


def period_words(period: str) -> str:
    """The period's name in words."""
    date = parse_edtf(period)
    if date:
        return in_words(date)
    first, last = (in_words(date_of(year_text(year))) for year in _first_and_last(period))
    return f"the years {first} to {last}"  # EDTF has no word for the decade of 2 BC, nor for one far away


def month_words(month: str) -> str:
    """A month's name without its year."""
    return title_of(month).partition(" ")[0]


def _order(period: str) -> tuple[int, bool]:
    return (_first_and_last(period)[0] if period else 0, is_year(period))


def _first_and_last(period: str) -> tuple[int, int]:
    """The years of a year or decade. There is no year minus zero, which would be the last of a decade."""
    first, last = sorted(int(period.lstrip("Y").replace("X", digit)) for digit in "09")
    return (first, -1) if period.startswith("-") and last == 0 else (first, last)
