"""Turns articles into columns of their years, or into a sentence where there is too little to draw."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.dating.edtf import year_text
from ru_pk_archive.pages.pictures.axis import year_words
from ru_pk_archive.pages.pictures.year_findings import LEAST_POINTS, finding_of, year_values
from ru_pk_archive.pages.timeline.periods import year_of
from ru_pk_archive.records.archive import ArticleEntry

MOST_VALUES = 12  # more stand in a table below their picture
# So many columns leave each, on a phone, room for a finger and for its year.
_MOST_LINKS = 8
# A picture is drawn for a phone of 320, since one that shrinks takes its labels with it.
WIDTH = 300
_HEIGHT = 84
MOST_BARS = WIDTH // 2
_LABEL_WIDTH = 38
_TICK_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


@dataclass(frozen=True, slots=True)
class Column:
    """A year that leads to its page (`href` "" without articles), its bar in hundredths of the tallest."""

    year: str
    articles: str
    count: int
    height: int
    href: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A year in a picture, in units of the drawing, with its articles and the way to its page."""

    year: str
    href: str
    count: int
    left: int
    width: int
    top: int
    height: int


@dataclass(frozen=True, slots=True)
class Tick:
    """A year that the axis names."""

    middle: int
    label: str


@dataclass(frozen=True, slots=True)
class Picture:
    """More years than can be links, which stand in a table: bars in the order of years, with a gap for a year
    without any. `values` tells all of them, "" where they are too many for a sentence."""

    width: int
    height: int
    values: str
    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class ByYear:
    """The finding in words; from three years on also drawn, few years as `columns`, many as a `picture`."""

    finding: str
    columns: tuple[Column, ...] = ()
    picture: Picture | None = None


def articles_by_year(entries: Iterable[ArticleEntry], path: str) -> ByYear:
    """The articles by year of publication, for the page at `path`."""
    counts, undrawn = years_of(entries)
    finding = finding_of(counts, undrawn)
    if len(counts) < LEAST_POINTS:
        return ByYear(finding)
    span = range(min(counts), max(counts) + 1)
    if len(span) <= _MOST_LINKS:
        return ByYear(finding, columns=_columns(counts, span, path))
    return ByYear(finding, picture=_picture(counts, span, path) if len(span) <= MOST_BARS else None)


def years_of(entries: Iterable[ArticleEntry]) -> tuple[Counter[int], int]:
    """The articles of each year of publication, and how many are of no one year."""
    years = [year_of(entry.article.published.date if entry.article.published else None) for entry in entries]
    return Counter(year for year in years if year is not None), years.count(None)


def _columns(counts: Mapping[int, int], span: range, path: str) -> tuple[Column, ...]:
    most = max(counts.values())
    return tuple(
        Column(
            year=year_words(year),
            articles="article" if counts[year] == 1 else "articles",
            count=counts[year],
            height=100 * counts[year] // most,
            href=_way(year, path) if counts[year] else "",
        )
        for year in span
    )


def _way(year: int, path: str) -> str:
    return addresses.relative(path, addresses.timeline_period(year_text(year)))


def _picture(counts: Mapping[int, int], span: range, path: str) -> Picture:
    pitch, margin, width = bar_places(len(span))
    most = max(counts.values())
    bars = []
    for position, year in enumerate(span):
        if counts[year]:
            height = max(2, counts[year] * _HEIGHT // most)
            left = margin + position * pitch + (pitch - width) // 2
            href = _way(year, path)
            bars.append(Bar(year_words(year), href, counts[year], left, width, _HEIGHT - height, height))
    values = year_values(counts) if len(counts) <= MOST_VALUES else ""
    return Picture(WIDTH, _HEIGHT, values, tuple(bars), year_ticks(span))


def bar_places(number: int) -> tuple[int, int, int]:
    """The room of each of so many bars across the width of a picture, what is left before the first, and
    the width of a bar."""
    pitch = WIDTH // number
    return pitch, (WIDTH - pitch * number) // 2, max(1, min(pitch - 1, 3 * pitch // 4))


def year_ticks(span: range) -> tuple[Tick, ...]:
    """The years, of those that have bars, which the axis has room to name."""
    pitch, margin, _ = bar_places(len(span))
    step = next((step for step in _TICK_STEPS if step * pitch >= _LABEL_WIDTH * span.step), _TICK_STEPS[-1])
    return tuple(
        Tick(margin + position * pitch + pitch // 2, year_words(year))
        for position, year in enumerate(span)
        if year % step == 0
    )
