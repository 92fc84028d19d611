"""Turns the dates of a source's articles into a strip of the months covered, with the gaps in words."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import groupby

from ru_pk_archive.dating.days import calendar_day, first_day, month_index
from ru_pk_archive.dating.edtf import from_bounds
from ru_pk_archive.dating.wording import in_words
from ru_pk_archive.pages.pictures.phrases import in_full
from ru_pk_archive.pages.pictures.year_findings import LEAST_POINTS
from ru_pk_archive.pages.pictures.years import MOST_VALUES, WIDTH
from ru_pk_archive.pages.rows import counted
from ru_pk_archive.records.dates import UncertainDate

_HEIGHT = 18
_MOST_GAPS = 5
_LEAST_TICK_ROOM = 6
# A date that may be of more months says nothing of any of them.
_MOST_MONTHS = 120


# EDTF has no months of longer years.
_WRITTEN_MONTHS = range(month_index(-9999, 1), month_index(10_000, 1))


class Cover(Enum):
    """What is known of a month; the value names it in the stylesheet."""

    HELD = "held"  # an article is certainly of it
    POSSIBLE = "possible"  # an article may be of it
    EMPTY = "empty"


_TOLD = {Cover.POSSIBLE: "perhaps", Cover.EMPTY: "none"}


@dataclass(frozen=True, slots=True)
class Run:
    """So many months of one cover that follow each other; `articles` are those certainly of one of them, and
    `told` says so in words."""

    words: str
    cover: Cover
    months: int
    articles: int
    told: str
    left: int
    width: int


@dataclass(frozen=True, slots=True)
class Strip:
    """The runs from the first month to the last, in units of the drawing, with ticks where years begin.

    `values` tells all runs, "" where there are so many months that they need a table.
    """

    width: int
    height: int
    runs: tuple[Run, ...]
    ticks: tuple[int, ...]
    first: str
    last: str
    values: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """What is covered, and the gaps, in words ("" of fewer than two articles); drawn from three months on."""

    finding: str
    strip: Strip | None


@dataclass(frozen=True, slots=True)
class _Unit:
    """What the strip counts in: months, or years where there are too many months to be seen."""

    noun: str
    months: int

    def of(self, day: int) -> int:
        year, month, _ = calendar_day(day)
        return month_index(year, month) // self.months

    def words(self, first: int, last: int) -> str:
        """The units from the first to the last, both inclusive."""
        start, end = first_day(first * self.months), first_day((last + 1) * self.months) - 1
        return in_words(from_bounds(start, end))


_MONTH, _YEAR = _Unit("month", 1), _Unit("year", 12)


def coverage(dates: Iterable[UncertainDate]) -> Coverage:
    """The months from the first date to the last; one that may be of more than ten years tells of none."""
    spans = [span for date in dates if (span := _days(date))]
    if len(spans) < 2:
        return Coverage("", None)
    first, last = min(spans)[0], max(end for _, end in spans)
    unit = _unit(first, last)
    start, end = unit.of(first), unit.of(last)
    if end - start >= WIDTH:
        return Coverage(f"Articles from {unit.words(start, end)}.", None)
    held, covers = _covers(spans, unit, start, end)
    runs = _runs(held, covers, unit, start)
    return Coverage(
        _finding(covers, runs, unit, unit.words(start, end)),
        _strip(runs, unit, start, len(covers)) if len(held) >= LEAST_POINTS else None,
    )


def _unit(first: int, last: int) -> _Unit:
    months = range(_MONTH.of(first), _MONTH.of(last) + 1)
    written = months[0] in _WRITTEN_MONTHS and months[-1] in _WRITTEN_MONTHS
    return _MONTH if written and len(months) <= WIDTH else _YEAR


def _days(date: UncertainDate) -> tuple[int, int] | None:
    if date.earliest is None or date.latest is None:
        return None
    months = _MONTH.of(date.latest) - _MONTH.of(date.earliest)
    return (date.earliest, date.latest) if months < _MOST_MONTHS else None


def _covers(
    spans: Sequence[tuple[int, int]], unit: _Unit, first: int, last: int
) -> tuple[Counter[int], list[Cover]]:
    """The articles that are certainly of each unit, and the cover of every unit from first to last."""
    held: Counter[int] = Counter()
    possible: set[int] = set()
    for start, end in spans:
        units = range(unit.of(start), unit.of(end) + 1)
        if len(units) == 1:
            held[units[0]] += 1
        else:
            possible.update(units)
    return held, [
        Cover.HELD if here in held else Cover.POSSIBLE if here in possible else Cover.EMPTY
        for here in range(first, last + 1)
    ]


def _runs(held: Counter[int], covers: list[Cover], unit: _Unit, first: int) -> tuple[Run, ...]:
    runs = []
    for cover, group in groupby(range(len(covers)), key=covers.__getitem__):
        places = list(group)
        articles = sum(held[first + place] for place in places)
        left, right = (WIDTH * place // len(covers) for place in (places[0], places[-1] + 1))
        runs.append(
            Run(
                words=unit.words(first + places[0], first + places[-1]),
                cover=cover,
                months=len(places) * unit.months,
                articles=articles,
                told=_TOLD.get(cover, f"{articles:,}"),
                left=left,
                width=right - left,
            )
        )
    return tuple(runs)


def _strip(runs: tuple[Run, ...], unit: _Unit, first: int, length: int) -> Strip:
    step = 12 // unit.months if unit is _MONTH else 10
    while step * WIDTH < _LEAST_TICK_ROOM * length:
        step *= 10
    ticks = (WIDTH * place // length for place in range(-first % step, length, step))
    return Strip(
        width=WIDTH,
        height=_HEIGHT,
        runs=runs,
        ticks=tuple(ticks),
        first=unit.words(first, first),
        last=unit.words(first + length - 1, first + length - 1),
        values=_values(runs) if length <= MOST_VALUES else "",
    )


def _values(runs: tuple[Run, ...]) -> str:
    return "; ".join(f"{run.words}: {run.told}" for run in runs) + "."


def _finding(covers: list[Cover], runs: tuple[Run, ...], unit: _Unit, span: str) -> str:
    if len(covers) == 1:
        return f"Every dated article is of {span}."
    held, possible = covers.count(Cover.HELD), covers.count(Cover.POSSIBLE)
    if not held:
        return f"Of {span}, but of no one certain {unit.noun}."
    if held == len(covers):
        return f"Articles of every {unit.noun} from {span}."
    perhaps = f", and perhaps of {in_full(possible)} more" if possible else ""
    return (
        f"Articles of {held:,} of the {len(covers):,} {unit.noun}s from {span}{perhaps}. {_gaps(runs, unit)}"
    )


def _gaps(runs: tuple[Run, ...], unit: _Unit) -> str:
    gaps = [run for run in runs if run.cover is Cover.EMPTY]
    if not gaps:
        return "No gap."
    if len(gaps) <= _MOST_GAPS:
        return f"None of {'; '.join(gap.words for gap in gaps)}."
    longest = max(gaps, key=lambda gap: gap.months)
    return f"{counted(len(gaps), 'gap', 'gaps')}, the longest {longest.words}."
