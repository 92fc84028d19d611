"""Turns articles into columns of their years, or into a sentence where there is too little to draw."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.dating.edtf import year_text
from ru_pk_archive.pages.periods import year_of
from ru_pk_archive.pages.rows import counted
from ru_pk_archive.records.archive import ArticleEntry

_LEAST_POINTS = 3
# So many columns leave each, on a phone, room for a finger and for its year.
_MOST_LINKS = 8
# A picture is drawn at the width of a phone, since one that shrinks takes its labels with it.
_WIDTH = 320
_HEIGHT = 84
_MOST_BARS = _WIDTH // 2
_LABEL_WIDTH = 38
_TICK_STEPS = (1, 2, 5, 10, 20, 50, 100)


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
    """A year in a picture, in units of the drawing."""

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
    """More years than can be links: bars in the order of years, where a year without any is a gap."""

    width: int
    height: int
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
    years = [year_of(entry.article.published.date if entry.article.published else None) for entry in entries]
    counts = Counter(year for year in years if year is not None)
    finding = _finding(counts, years.count(None))
    if len(counts) < _LEAST_POINTS:
        return ByYear(finding)
    span = range(min(counts), max(counts) + 1)
    if len(span) <= _MOST_LINKS:
        return ByYear(finding, columns=_columns(counts, span, path))
    return ByYear(finding, picture=_picture(counts, span) if len(span) <= _MOST_BARS else None)


def _finding(counts: Mapping[int, int], undrawn: int) -> str:
    parts = []
    if len(counts) >= _LEAST_POINTS:
        most = max(counts.values())
        peaks = [str(year) for year in sorted(counts) if counts[year] == most]
        if len(peaks) == len(counts):
            parts.append(f"{_articles(most)} in each of {len(counts)} years, {peaks[0]} to {peaks[-1]}.")
        else:
            years = f"{', '.join(peaks[:-1])} and {peaks[-1]}" if peaks[1:] else peaks[0]
            parts.append(f"Most in {years}: {_articles(most)}{' each' if peaks[1:] else ''}.")
    elif counts:
        parts.append("; ".join(f"{_articles(counts[year])} of {year}" for year in sorted(counts)) + ".")
    if undrawn:
        parts.append(f"{_articles(undrawn)} of no one certain year.")
    return " ".join(parts)


def _columns(counts: Mapping[int, int], span: range, path: str) -> tuple[Column, ...]:
    most = max(counts.values())
    return tuple(
        Column(
            year=str(year),
            articles="article" if counts[year] == 1 else "articles",
            count=counts[year],
            height=100 * counts[year] // most,
            href=addresses.relative(path, addresses.timeline_period(year_text(year))) if counts[year] else "",
        )
        for year in span
    )


def _picture(counts: Mapping[int, int], span: range) -> Picture:
    pitch = _WIDTH // len(span)
    width = max(1, min(pitch - 1, 3 * pitch // 4))
    margin = (_WIDTH - pitch * len(span)) // 2
    most = max(counts.values())
    step = next((step for step in _TICK_STEPS if step * pitch >= _LABEL_WIDTH), _TICK_STEPS[-1])
    bars, ticks = [], []
    for position, year in enumerate(span):
        middle = margin + position * pitch + pitch // 2
        if counts[year]:
            height = max(2, counts[year] * _HEIGHT // most)
            bars.append(Bar(middle - width // 2, width, _HEIGHT - height, height))
        if year % step == 0:
            ticks.append(Tick(middle, str(year)))
    return Picture(_WIDTH, _HEIGHT, tuple(bars), tuple(ticks))


def _articles(count: int) -> str:
    return counted(count, "article", "articles")
