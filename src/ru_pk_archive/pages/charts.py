"""Turns articles into a column chart of their years, or into a sentence where there is little to draw."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.dating.edtf import year_text
from ru_pk_archive.pages.periods import year_of
from ru_pk_archive.pages.rows import counted
from ru_pk_archive.records.archive import ArticleEntry

# Drawn at the width of a phone, since a drawing that shrinks takes its labels with it.
_WIDTH = 320
_HEIGHT = 112
_TOP = 20
_BASELINE = 88
_LEAST_POINTS = 3
_MOST_COLUMNS = _WIDTH // 2
_WIDEST_BAR = 26
# A finger needs columns this wide; narrower ones are not links.
_FINGER = 24
_LABEL_WIDTH = 38
_TICK_STEPS = (1, 2, 5, 10, 20, 50, 100)


@dataclass(frozen=True, slots=True)
class Column:
    """One year, in units of the drawing; `left` and `width` are those of the bar, `middle` is its axis.
    `href` is "" where the column is not a link."""

    left: int
    width: int
    top: int
    height: int
    middle: int
    count: int
    words: str
    href: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A year that the axis names."""

    middle: int
    label: str


@dataclass(frozen=True, slots=True)
class YearChart:
    """Columns in the order of years; a year without any is a gap. If `linked`, they lead to their years;
    `pitch` is the room of each."""

    width: int
    height: int
    baseline: int
    pitch: int
    columns: tuple[Column, ...]
    ticks: tuple[Tick, ...]
    linked: bool


@dataclass(frozen=True, slots=True)
class ByYear:
    """The finding in words, and a chart if there are at least three years to draw."""

    finding: str
    chart: YearChart | None


def articles_by_year(entries: Iterable[ArticleEntry], path: str) -> ByYear:
    """The articles by year of publication, for the page at `path`."""
    years = [year_of(entry.article.published.date if entry.article.published else None) for entry in entries]
    counts = Counter(year for year in years if year is not None)
    drawn = len(counts) >= _LEAST_POINTS and max(counts) - min(counts) < _MOST_COLUMNS
    return ByYear(_finding(counts, years.count(None)), _chart(counts, path) if drawn else None)


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


def _chart(counts: Mapping[int, int], path: str) -> YearChart:
    first, last = min(counts), max(counts)
    pitch = _WIDTH // (last - first + 1)
    width = max(1, min(pitch - 2, 3 * pitch // 4, _WIDEST_BAR))
    margin = (_WIDTH - pitch * (last - first + 1)) // 2
    most = max(counts.values())
    linked = pitch >= _FINGER
    step = next((step for step in _TICK_STEPS if step * pitch >= _LABEL_WIDTH), _TICK_STEPS[-1])

    def middle(year: int) -> int:
        return margin + (year - first) * pitch + pitch // 2

    columns = []
    for year in sorted(counts):
        height = max(2, counts[year] * (_BASELINE - _TOP) // most)
        columns.append(
            Column(
                left=middle(year) - width // 2,
                width=width,
                top=_BASELINE - height,
                height=height,
                middle=middle(year),
                count=counts[year],
                words=f"{year}: {_articles(counts[year])}",
                href=_year_page(year, path) if linked else "",
            )
        )
    ticks = tuple(Tick(middle(year), str(year)) for year in range(first, last + 1) if year % step == 0)
    return YearChart(_WIDTH, _HEIGHT, _BASELINE, pitch, tuple(columns), ticks, linked)


def _year_page(year: int, path: str) -> str:
    return addresses.relative(path, addresses.timeline_period(year_text(year)))


def _articles(count: int) -> str:
    return counted(count, "article", "articles")
