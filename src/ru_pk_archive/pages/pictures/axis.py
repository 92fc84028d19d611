"""Turns a stretch of time into an axis: where in a drawing each of its days stands."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from ru_pk_archive.dating.calendar_names import ENGLISH_MONTHS
from ru_pk_archive.dating.days import calendar_day, first_day, month_index
from ru_pk_archive.dating.edtf import date_of, year_text
from ru_pk_archive.dating.wording import in_words
from ru_pk_archive.records.dates import UncertainDate

# As wide as the column of dates. The margins have room for what points or runs beyond the ends, and a "?".
WIDTH = 162
START = 5
END = 149
_BASE = 14
_TICK = 3
_LABEL_ROOM = 38
_TICK_ROOM = 4
_MONTH_WORDS = [name[:3].capitalize() for name in ENGLISH_MONTHS]
_MONTHS_OF_A_LABEL = 3
_DAYS_OF_A_TICK = 5


@dataclass(frozen=True, slots=True)
class Label:
    """Words that begin at a place of the axis."""

    left: int
    words: str


@dataclass(frozen=True, slots=True)
class Axis:
    """The days from `first` to `last`, both inclusive; `rule` is the line with its ticks, as an SVG path."""

    first: int
    last: int
    rule: str
    labels: tuple[Label, ...]

    def left(self, day: int) -> int:
        """Where the day begins, rounded outward; a day that is not on the axis has a place beyond it."""
        return _place(self.first, self.last, day)

    def right(self, day: int) -> int:
        """Where the day ends, rounded outward."""
        return START - (END - START) * (self.first - day - 1) // (self.last - self.first + 1)

    def holds(self, day: int) -> bool:
        """Whether the day is on the axis."""
        return self.first <= day <= self.last


@lru_cache(maxsize=256)
def period_axis(period: str) -> Axis:
    """The axis of a month by its days, of a year by its months, or of a decade by its years, as `period_of`
    names them. Of a shorter period a short date has room to be seen."""
    date = date_of(period)
    if date.earliest is None or date.latest is None:
        raise ValueError(f"not a period: {period}")
    first, last = calendar_day(date.earliest), calendar_day(date.latest)
    if first[:2] == last[:2]:
        return _days_axis(date.earliest, date.latest, first[1])
    return _months_axis(first[0]) if first[0] == last[0] else years_axis(first[0], last[0])


def _days_axis(first: int, last: int, month: int) -> Axis:
    labels = [(first, f"1 {_MONTH_WORDS[month - 1]}"), (first + 10, "11"), (first + 20, "21")]
    return _axis([*range(first, first + 26, _DAYS_OF_A_TICK), last + 1], labels)


def _months_axis(year: int) -> Axis:
    start = month_index(year, 1)
    months = [first_day(start + number) for number in range(13)]
    labels = list(zip(months, _MONTH_WORDS, strict=False))[::_MONTHS_OF_A_LABEL]
    return _axis(months, labels)


def years_axis(first: int, last: int) -> Axis:
    """The axis from the first year to the last, with as many ticks and labels as can be told apart."""
    length = last - first + 1
    ticked = _multiples(first, last, _step(length, _TICK_ROOM))
    named = _multiples(first, last, _step(length, _LABEL_ROOM)) or range(first, first + 1)
    return _axis(
        sorted(_start(year) for year in {first, *ticked, last + 1}),
        [(_start(year), year_words(year)) for year in named],
    )


def axis_over(dates: Iterable[UncertainDate | None]) -> Axis | None:
    """The axis of whole decades that covers every bound of the dates; None if none has any."""
    bounds = [day for date in dates if date for day in (date.earliest, date.latest) if day is not None]
    if not bounds:
        return None
    first, last = calendar_day(min(bounds))[0], calendar_day(max(bounds))[0]
    return years_axis(first // 10 * 10, last // 10 * 10 + 9)


def year_words(year: int) -> str:
    """A year as an axis names it."""
    return in_words(date_of(year_text(year)))


def _start(year: int) -> int:
    return first_day(month_index(year, 1))


def _multiples(first: int, last: int, step: int) -> range:
    return range(-(-first // step) * step, last + 1, step)


def _step(years: int, room: int) -> int:
    """The least of 1, 2, 5, 10, 20 … years that has this much room on the axis."""
    power = 1
    while 5 * power * (END - START) < room * years:
        power *= 10
    return next(step * power for step in (1, 2, 5) if step * power * (END - START) >= room * years)


def _axis(ticks: list[int], labels: list[tuple[int, str]]) -> Axis:
    """The axis from the first tick to the day before the last one."""
    first, last = ticks[0], ticks[-1] - 1
    marks = "".join(f"M{_place(first, last, day)} {_BASE}v-{_TICK}" for day in ticks)
    return Axis(
        first,
        last,
        f"M{START} {_BASE}H{END}{marks}",
        tuple(Label(_place(first, last, day), words) for day, words in labels),
    )


def _place(first: int, last: int, day: int) -> int:
    return START + (END - START) * (day - first) // (last - first + 1)
