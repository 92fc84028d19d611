"""Turns the chronology into periods: what was published in a year or decade, and what is told of it."""

import re
from dataclasses import dataclass, field

from ru_pk_archive.dating.chronology import period_of
from ru_pk_archive.dating.edtf import parse_edtf
from ru_pk_archive.dating.wording import in_words
from ru_pk_archive.records.archive import ArticleEntry, Catalog, ToldEvent
from ru_pk_archive.records.dates import UncertainDate

SHELF_TITLE = "Undated and long spans"  # the page of what no decade holds

_MONTH = re.compile(r"(?<=\d{4})-\d\d$")


@dataclass(slots=True)
class Held:
    """What one period is the finest to hold the whole range of, each in chronological order."""

    articles: list[ArticleEntry] = field(default_factory=list)
    told: list[ToldEvent] = field(default_factory=list)


def held_by_period(catalog: Catalog) -> dict[str, dict[str, Held]]:
    """For each year or decade what stands on its page, by the finest period; "" holds what no decade does.

    Undated articles are in none. Periods are in chronological order, a decade before its years, a year
    before its months.
    """
    found: dict[str, dict[str, Held]] = {}

    def holder(date: UncertainDate) -> Held:
        finest = period_of(date) or ""
        return found.setdefault(page_period(finest), {}).setdefault(finest, Held())

    for entry in catalog.articles:
        if entry.article.published:
            holder(entry.article.published.date).articles.append(entry)
    for event in catalog.told:
        holder(event.date).told.append(event)
    return {
        period: {finest: found[period][finest] for finest in sorted(found[period])}
        for period in sorted(found, key=_order)
    }


def page_period(period: str) -> str:
    """The year or decade on whose page a period stands, as `period_of` names them."""
    return _MONTH.sub("", period)


def is_year(period: str) -> bool:
    """Whether a page's period is a year, not a decade."""
    return not period.endswith("X")


def decade_of(period: str) -> str:
    """The decade of a year, or the decade itself."""
    return f"{period[:-1]}X"


def year_of(date: UncertainDate | None) -> int | None:
    """The one year that holds the whole range of the date, None if there is none."""
    period = page_period(period_of(date) or "") if date else ""
    return _number(period) if period and is_year(period) else None


def title_of(period: str) -> str:
    """The period's name in words, with a capital: "March 1931", "The 1930s"."""
    words = period_words(period)
    return words[:1].upper() + words[1:]


def period_words(period: str) -> str:
    """The period's name in words."""
    date = parse_edtf(period)
    return in_words(date) if date else period


def _order(period: str) -> tuple[int, bool]:
    return (_number(period) if period else 0, is_year(period))


def _number(period: str) -> int:
    return int(period.replace("X", "0").lstrip("Y"))
