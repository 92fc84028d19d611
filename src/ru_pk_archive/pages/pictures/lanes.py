"""Turns dates into two lanes of bars over one axis: what was published in each year, and what is told of it.

What is certain stands filled; what may be of several years is drawn apart, faint, at each of them.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from ru_pk_archive.dating.days import calendar_day
from ru_pk_archive.pages.pictures.years import (
    LEAST_POINTS,
    MOST_BARS,
    WIDTH,
    Tick,
    bar_places,
    peak_words,
    year_ticks,
)
from ru_pk_archive.pages.rows import counted
from ru_pk_archive.records.archive import ArticleEntry, ToldEvent
from ru_pk_archive.records.dates import UncertainDate
from ru_pk_archive.records.evidence import Basis

_HEIGHT = 56
# A bar stands for so many years: the fewest with which all bars fit.
_STEPS = {1: "year", 10: "decade", 100: "hundred years", 1000: "thousand years"}
# A longer span would make a carpet of faint bars; it is counted and not drawn.
_MOST_YEARS = 10
_DOUBT = frozenset("?~%[")


@dataclass(frozen=True, slots=True)
class Block:
    """A bar or the faint part of one, in units of the drawing."""

    left: int
    width: int
    top: int
    height: int


@dataclass(frozen=True, slots=True)
class Lane:
    """The bars of one kind of dates, its tallest standing for `most`; the faint ones stand on the others."""

    label: str
    most: int
    certain: tuple[Block, ...]
    possible: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class LanesPicture:
    """Lanes of one height above each other, over one axis."""

    width: int
    height: int
    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class Lanes:
    """The finding in words; no `picture` where there is too little to draw. `title` says what a bar is."""

    title: str
    finding: str
    picture: LanesPicture | None


@dataclass(frozen=True, slots=True)
class _Place:
    """The years of a date, and whether it is certain as far as it goes."""

    first: int
    last: int
    certain: bool


@dataclass(slots=True)
class _Tally:
    """What is known of one kind of dates: those that can be drawn, and how many cannot."""

    places: list[_Place]
    long: int
    undated: int


def lanes(articles: Iterable[ArticleEntry], told: Iterable[ToldEvent]) -> Lanes:
    """The lane of the articles above that of what they tell. A date that was inferred is never certain."""
    published = (entry.article.published for entry in articles)
    tallies = (
        _tally(
            (claim.date, claim.basis is not Basis.INFERRED) if claim else (None, False) for claim in published
        ),
        _tally((event.date, True) for event in told),
    )
    years = [year for tally in tallies for place in tally.places for year in (place.first, place.last)]
    if not years:
        return Lanes("Articles and what they tell", _undrawn(tallies, 1), None)
    step = next((s for s in _STEPS if len(_span(years, s)) <= MOST_BARS), max(_STEPS))
    span = _span(years, step)
    counts = [_counts(tally.places, step) for tally in tallies]
    drawn = {bin for certain, possible in counts for bin in (*certain, *possible)}
    finding = f"{_most('Articles', counts[0][0])}{_most('Told of', counts[1][0])}{_undrawn(tallies, step)}"
    picture = None
    if len(drawn) >= LEAST_POINTS and len(span) <= MOST_BARS:
        pair = (_lane("Articles", span, *counts[0]), _lane("Told of", span, *counts[1]))
        picture = LanesPicture(WIDTH, _HEIGHT, pair, year_ticks(span))
    return Lanes(f"Articles a {_STEPS[step]}, and what is told of it", finding.strip(), picture)


def _tally(dates: Iterable[tuple[UncertainDate | None, bool]]) -> _Tally:
    found = _Tally([], 0, 0)
    for date, stated in dates:
        if date is None:
            found.undated += 1
        elif date.earliest is None or date.latest is None:
            found.long += 1
        else:
            first, last = calendar_day(date.earliest)[0], calendar_day(date.latest)[0]
            if last - first >= _MOST_YEARS:
                found.long += 1
            else:
                found.places.append(_Place(first, last, stated and not _DOUBT & set(date.edtf)))
    return found


def _span(years: list[int], step: int) -> range:
    return range(min(years) // step * step, max(years) // step * step + 1, step)


def _counts(places: list[_Place], step: int) -> tuple[Counter[int], Counter[int]]:
    """By the first year of each bar: what is certain, and what is possible there."""
    certain: Counter[int] = Counter()
    possible: Counter[int] = Counter()
    for place in places:
        bins = range(place.first // step * step, place.last + 1, step)
        (certain if place.certain and len(bins) == 1 else possible).update(bins)
    return certain, possible


def _lane(label: str, span: range, certain: Counter[int], possible: Counter[int]) -> Lane:
    pitch, margin, width = bar_places(len(span))
    most = max((certain[bin] + possible[bin] for bin in span), default=0)
    filled, faint = [], []
    for position, bin in enumerate(span):
        left = margin + position * pitch + (pitch - width) // 2
        height = max(2, certain[bin] * _HEIGHT // most) if certain[bin] else 0
        if height:
            filled.append(Block(left, width, _HEIGHT - height, height))
        if possible[bin]:
            above = max(2, possible[bin] * _HEIGHT // most)
            faint.append(Block(left, width, _HEIGHT - height - above, above))
    return Lane(label, most, tuple(filled), tuple(faint))


def _most(label: str, certain: Counter[int]) -> str:
    if not certain:
        return ""
    most = max(certain.values())
    peaks = [bin for bin in sorted(certain) if certain[bin] == most]
    return f"{label}: most in {peak_words(peaks)} ({most}{' each' if peaks[1:] else ''}). "


def _undrawn(tallies: tuple[_Tally, _Tally], step: int) -> str:
    published, told = tallies
    faint = [sum(len(_bins(place, step)) > 1 or not place.certain for place in t.places) for t in tallies]
    parts = []
    if any(faint):
        parts.append(f"Drawn faint, at each {_STEPS[step]} that they may be of: {_both(*faint)}.")
    if published.long or told.long:
        parts.append(f"Not drawn, since their span is open or long: {_both(published.long, told.long)}.")
    if published.undated:
        parts.append(f"Undated: {counted(published.undated, 'article', 'articles')}.")
    return " ".join(parts)


def _bins(place: _Place, step: int) -> range:
    return range(place.first // step, place.last // step + 1)


def _both(articles: int, told: int) -> str:
    words = []
    if articles:
        words.append(counted(articles, "article", "articles"))
    if told:
        words.append(counted(told, "date told", "dates told"))
    return " and ".join(words)
