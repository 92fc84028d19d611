"""Turns words that count from the day of publication into dates."""

from collections.abc import Callable
from enum import Enum

from ru_pk_archive.dating.days import calendar_day, weekday
from ru_pk_archive.dating.edtf import from_bounds, one_of
from ru_pk_archive.dating.periods import Unit, about, span, unit_at
from ru_pk_archive.records.dates import UncertainDate

# A date without a year that lies this close to the day of publication (in days) is that one: of a
# remoter one a writer would have said the year.
_NEAR = 60
# What a window of publication leaves of a date may be as long as this many of its own units, or days.
_USEFUL_UNITS = 3
_USEFUL_DAYS = 31

_UNIT_DAYS = {Unit.DAY: 1, Unit.WEEK: 7}
_UNIT_YEARS = {Unit.DECADE: 10, Unit.CENTURY: 100}

OnDay = Callable[[int], UncertainDate | None]
InYear = Callable[[int], UncertainDate | None]


class Way(Enum):
    """Where words point, seen from the day of publication."""

    BACK = -1
    HERE = 0
    AHEAD = 1
    UNSAID = 2


def counted(published: UncertainDate | None, on_day: OnDay) -> UncertainDate | None:
    """The date that words mean when read on the day of publication; None if that is not known well enough.

    `on_day` gives their date for one day, and may never step back as the day goes on. Where the day of
    publication is a window, the result is the span that its days allow; it is dropped when longer than a
    month and than three times the date that one day gives.
    """
    if published is None or published.earliest is None or published.latest is None:
        return None
    first = on_day(published.earliest)
    last = first if published.latest == published.earliest else on_day(published.latest)
    if first == last or first is None or last is None:
        return first if first == last else None
    if first.earliest is None or first.latest is None or last.latest is None:
        return None
    length = first.latest - first.earliest + 1
    if last.latest - first.earliest + 1 > max(_USEFUL_DAYS, _USEFUL_UNITS * length):
        return None
    return from_bounds(first.earliest, last.latest)


def ago(day: int, unit: Unit, count: int) -> UncertainDate | None:
    """The day, week, month or year that lies so many units back (ahead, if negative).

    Days are counted to the day; months, years and more are round numbers, so the result is approximate.
    """
    if unit in (Unit.DAY, Unit.WEEK):
        return unit_at(day, unit, -count)
    count *= _UNIT_YEARS.get(unit, 1)
    return about(unit_at(day, Unit.YEAR if unit in _UNIT_YEARS else unit, -count))


def stretch(day: int, unit: Unit, count: int) -> UncertainDate | None:
    """The so many units that end on a day ("the past two years"), or begin with it if negative."""
    days = _UNIT_DAYS.get(unit)
    far = unit_at(day, Unit.DAY, -count * days) if days else ago(day, unit, count)
    if far is None:
        return None
    if unit is Unit.WEEK:
        far = about(far) or far
    today = unit_at(day, Unit.DAY, 0)
    return span(far, today) if count > 0 else span(today, far)


def once_a_year(day: int, in_year: InYear, way: Way) -> UncertainDate | None:
    """What comes once a year ("last October", "this spring", "next April"), counted from a day.

    BACK is the last that was over, HERE the one under way or else this calendar year's, AHEAD the next to
    begin. "Next April" said in January can mean either, so the result is then a set of both.
    """
    year = calendar_day(day)[0]
    near = [date for y in range(year - 2, year + 3) if (date := in_year(y)) is not None]
    if way is Way.BACK:
        over = [date for date in near if date.latest is not None and date.latest < day]
        return over[-1] if over else None
    if way is Way.HERE:
        return next((date for date in near if _covers(date, day)), in_year(year))
    ahead = [date for date in near if date.earliest is not None and date.earliest > day]
    soon = bool(ahead) and ahead[0] == in_year(year)
    return one_of(tuple(ahead[:2] if soon else ahead[:1]))


def without_year(day: int, in_year: InYear, tense: Callable[[], Way]) -> UncertainDate | None:
    """What comes once a year and is told without its year, counted from the day of publication.

    It is the one within 60 days if there is one; else the one behind or ahead, as the tense of the text says;
    else the set of both.
    """
    year = calendar_day(day)[0]
    near = [date for y in (year - 1, year, year + 1) if (date := in_year(y)) is not None]
    past = [date for date in near if date.earliest is not None and date.earliest <= day][-1:]
    ahead = [date for date in near if date.earliest is not None and date.earliest > day][:1]
    for date in past + ahead:
        if _distance(date, day) <= _NEAR:
            return date
    chosen = {Way.BACK: past, Way.AHEAD: ahead}.get(tense()) or past + ahead
    return one_of(tuple(chosen))


def last_begun(day: int, in_year: InYear) -> UncertainDate | None:
    """What comes once a year, told as over: the last that had begun by the day of publication."""
    year = calendar_day(day)[0]
    near = [date for y in (year - 1, year) if (date := in_year(y)) is not None]
    return next((date for date in reversed(near) if (date.earliest or 0) <= day), None)


def _covers(date: UncertainDate, day: int) -> bool:
    return date.earliest is not None and date.latest is not None and date.earliest <= day <= date.latest


def _distance(date: UncertainDate, day: int) -> int:
    return max((date.earliest or day) - day, day - (date.latest or day))


def on_weekday(day: int, number: int, way: Way, tense: Way) -> UncertainDate | None:
    """A weekday (0 is Monday) counted from a day: "Friday", "last Friday", "this Friday", "next Friday".

    A bare weekday is the same day or the last before it; None if the tense says that it is to come,
    since a bare weekday is never taken for a future one. "Next Friday" said on a Wednesday can mean
    either, so the result is then a set of both.
    """
    if way is Way.UNSAID and tense is Way.AHEAD:
        return None
    since = (weekday(day) - number) % 7
    if way is Way.UNSAID:
        return unit_at(day - since, Unit.DAY, 0)
    if way is Way.BACK:
        return unit_at(day - (since or 7), Unit.DAY, 0)
    if way is Way.HERE:
        return unit_at(day - weekday(day) + number, Unit.DAY, 0)
    ahead = unit_at(day + 7 - since, Unit.DAY, 0)
    if number > weekday(day):
        return one_of((ahead, unit_at(day + 14 - since, Unit.DAY, 0)))
    return ahead
