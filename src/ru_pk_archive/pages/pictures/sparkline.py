"""Turns the articles of many entities into small pictures of one scale, so that they can be compared."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ru_pk_archive.pages.pictures.axis import year_words
from ru_pk_archive.pages.pictures.phrases import sentence
from ru_pk_archive.pages.pictures.year_findings import (
    LEAST_POINTS,
    are_alike,
    finding_of,
    peak_words,
    peaks_of,
    rest_of,
    year_values,
)
from ru_pk_archive.pages.pictures.years import MOST_VALUES

WIDTH = 120
HEIGHT = 24


@dataclass(frozen=True, slots=True)
class SparkScale:
    """What all sparklines of a site have in common: whole decades from year to year, and the articles a year
    that the full height stands for. Both move seldom, since each move renders every sparkline again."""

    first: int
    last: int
    top: int


@dataclass(frozen=True, slots=True)
class SparkBar:
    """A year with articles, in units of the drawing."""

    middle: int
    height: int


@dataclass(frozen=True, slots=True)
class SparkPicture:
    """The bars in the order of years, `thickness` wide; a year without an article is a gap. `values` tells
    them all unless they are many."""

    width: int
    height: int
    thickness: int
    bars: tuple[SparkBar, ...]
    values: str


@dataclass(frozen=True, slots=True)
class Sparkline:
    """The first, the last and the peak year in words, and the picture; fewer than three years have none."""

    words: str
    picture: SparkPicture | None


def common_scale(counts: Iterable[Mapping[int, int]]) -> SparkScale | None:
    """The scale for the articles a year of all entities; None if no sparkline will be drawn."""
    drawn = [of_one for of_one in counts if len(of_one) >= LEAST_POINTS]
    if not drawn:
        return None
    years = [year for of_one in drawn for year in of_one]
    most = max(number for of_one in drawn for number in of_one.values())
    return SparkScale(min(years) // 10 * 10, max(years) // 10 * 10 + 9, _top(most))


def sparkline(counts: Mapping[int, int], undrawn: int, scale: SparkScale | None) -> Sparkline:
    """The articles of each year; `undrawn` ones are of no one year."""
    if len(counts) < LEAST_POINTS or scale is None:
        return Sparkline(finding_of(counts, undrawn), None)
    words = finding_of(counts, undrawn) if are_alike(counts) else _first_last_and_most(counts, undrawn)
    return Sparkline(words, _picture(counts, scale))


def _first_last_and_most(counts: Mapping[int, int], undrawn: int) -> str:
    first, last = min(counts), max(counts)
    most, peaks = peaks_of(counts)
    years = peak_words([year_words(year) for year in peaks])
    return sentence(
        f"first in {year_words(first)} ({counts[first]:,}), last in {year_words(last)} ({counts[last]:,}), "
        f"most in {years} ({most:,}{' each' if peaks[1:] else ''}){rest_of(undrawn)}"
    )


def _picture(counts: Mapping[int, int], scale: SparkScale) -> SparkPicture:
    years = scale.last - scale.first + 1
    bars = tuple(
        SparkBar(
            middle=(2 * (year - scale.first) + 1) * WIDTH // (2 * years),
            height=max(1, counts[year] * HEIGHT // scale.top),
        )
        for year in sorted(counts)
    )
    return SparkPicture(
        width=WIDTH,
        height=HEIGHT,
        thickness=max(1, 3 * WIDTH // (4 * years)),
        bars=bars,
        values=year_values(counts) if len(counts) <= MOST_VALUES else "",
    )


def _top(most: int) -> int:
    """The least of 5, 10, 20, 50, 100 … that the number does not exceed."""
    power = 1
    while 20 * power < most:
        power *= 10
    return next(step * power for step in (5, 10, 20) if step * power >= most)
