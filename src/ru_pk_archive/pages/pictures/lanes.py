"""Turns dates into two lanes of bars over one axis: what was published in each year, and what is told of it.

What is certain stands filled; what may be of several years is drawn apart, faint, at each of them.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from ru_pk_archive.dating.days import calendar_day
from ru_pk_archive.pages.pictures.axis import year_words
from ru_pk_archive.pages.pictures.phrases import articles, in_full, listed, sentence
from ru_pk_archive.pages.pictures.year_findings import LEAST_POINTS, peak_words, peaks_of, shown
from ru_pk_archive.pages.pictures.years import MOST_BARS, WIDTH, Tick, bar_places, year_ticks
from ru_pk_archive.records.archive import ArticleEntry, ToldEvent
from ru_pk_archive.records.dates import UncertainDate
from ru_pk_archive.records.evidence import Basis

_HEIGHT = 56
_LABELS = ("Articles", "Told of")
# A bar stands for so many years: the fewest with which all bars fit.
_STEPS = {1: ("year", "years"), 10: ("decade", "decades"), 100: ("century", "centuries")}
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
    """Lanes of one height above each other, over one axis; one without a bar is left out."""

    width: int
    height: int
    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class Lanes:
    """The finding in words; no `picture` where there is too little to draw. `title` says what a bar is,
    `note` what is drawn faint and what is not drawn."""

    title: str
    finding: str
    note: str
    picture: LanesPicture | None


@dataclass(frozen=True, slots=True)
class _Place:
    """The years of a date, and whether it is certain as far as it goes."""

    first: int
    last: int
    certain: bool

    def bars(self, step: int) -> range:
        """The first years of the bars that it may belong to."""
        return range(self.first // step * step, self.last + 1, step)

    def is_faint(self, step: int) -> bool:
        return not self.certain or len(self.bars(step)) > 1


@dataclass(frozen=True, slots=True)
class _Counts:
    """How many of each bar are certain, and how many possible, by the bar's first year."""

    certain: Counter[int]
    possible: Counter[int]


@dataclass(slots=True)
class _Tally:
    """What is known of one kind of dates: those that can be drawn, and how many cannot."""

    places: list[_Place]
    long: int
    undated: int


def lanes(published: Iterable[ArticleEntry], told: Iterable[ToldEvent]) -> Lanes:
    """The lane of the articles above that of what they tell. A date that was inferred is never certain."""
    claims = [entry.article.published for entry in published]
    stated = ((claim.date, claim.basis is not Basis.INFERRED) if claim else (None, False) for claim in claims)
    tallies = (_tally(stated), _tally((event.date, True) for event in told))
    years = [year for tally in tallies for place in tally.places for year in (place.first, place.last)]
    if not years:
        return Lanes("Articles and what they tell", "", _note(*tallies, step=1, drawn=False), None)
    step = next((step for step in _STEPS if len(_span(years, step)) <= MOST_BARS), max(_STEPS))
    drawn = [_counts(tally.places, step) for tally in tallies]
    picture = _picture(drawn, _span(years, step))
    return Lanes(
        title=f"Articles a {_STEPS[step][0]}, and what is told of it",
        finding=_finding(drawn[0].certain, drawn[1].certain, step),
        note=_note(*tallies, step=step, drawn=picture is not None),
        picture=picture,
    )


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


def _counts(places: list[_Place], step: int) -> _Counts:
    counts = _Counts(Counter(), Counter())
    for place in places:
        (counts.possible if place.is_faint(step) else counts.certain).update(place.bars(step))
    return counts


def _picture(drawn: list[_Counts], span: range) -> LanesPicture | None:
    bars = {bar for counts in drawn for bar in (*counts.certain, *counts.possible)}
    if len(bars) < LEAST_POINTS or len(span) > MOST_BARS:
        return None
    filled = [one for one in zip(_LABELS, drawn, strict=True) if one[1].certain or one[1].possible]
    pair = tuple(_lane(label, span, counts) for label, counts in filled)
    return LanesPicture(WIDTH, _HEIGHT, pair, year_ticks(span))


def _lane(label: str, span: range, counts: _Counts) -> Lane:
    pitch, margin, width = bar_places(len(span))
    most = max(counts.certain[bar] + counts.possible[bar] for bar in span)
    certain, possible = [], []
    for position, bar in enumerate(span):
        left = margin + position * pitch + (pitch - width) // 2
        height = max(2, counts.certain[bar] * _HEIGHT // most) if counts.certain[bar] else 0
        if height:
            certain.append(Block(left, width, _HEIGHT - height, height))
        if counts.possible[bar]:
            above = min(max(2, counts.possible[bar] * _HEIGHT // most), _HEIGHT - height)
            possible.append(Block(left, width, _HEIGHT - height - above, above))
    return Lane(label, most, tuple(certain), tuple(possible))


def _finding(published: Counter[int], told: Counter[int], step: int) -> str:
    """Which bars are the tallest of what is certain: with what may be of them, others can be taller."""
    words, many = partial(_bar_words, step=step), _STEPS[step][1]
    parts = []
    if published:
        parts.append(sentence(shown(published, words, many)))
    if told:
        most, bars = peaks_of(told)
        times = peak_words([words(bar) for bar in bars], many)
        often, each = "most often " if len(told) > 1 else "", " each" if bars[1:] else ""
        parts.append(f"What is told is {often}of {times}: {_statements(most)}{each}.")
    return " ".join(parts)


def _bar_words(bar: int, step: int) -> str:
    return year_words(bar) if step == 1 else f"{year_words(bar)} to {year_words(bar + step - 1)}"


def _note(published: _Tally, told: _Tally, step: int, drawn: bool) -> str:
    """What is drawn faint, and what is not drawn."""
    parts = []
    faint = [sum(place.is_faint(step) for place in tally.places) for tally in (published, told)]
    if drawn and any(faint):
        parts.append(f"Faint: {_both(*faint)}, at each {_STEPS[step][0]} that they may be of.")
    left_out = []
    if published.long or told.long:
        left_out.append(f"{_both(published.long, told.long)} of a long or open span")
    if published.undated:
        left_out.append(f"{articles(published.undated)} without a date")
    if left_out:
        parts.append(f"{'Not drawn' if drawn else 'Of no one year'}: {listed(left_out)}.")
    return " ".join(parts)


def _both(published: int, told: int) -> str:
    return listed([*([articles(published)] if published else []), *([_statements(told)] if told else [])])


def _statements(count: int) -> str:
    return f"{in_full(count)} {'statement' if count == 1 else 'statements'}"
