"""Turns calendar units, their parts and their edges into dates ("the early 1920s", "since last May")."""

import re
from collections.abc import Mapping
from enum import Enum
from functools import lru_cache

from ru_pk_archive.dating.days import calendar_day, first_day, month_index, weekday
from ru_pk_archive.dating.edtf import date_of, from_bounds, members, parse_edtf, year_text
from ru_pk_archive.records.dates import UncertainDate


class Unit(Enum):
    """A stretch of the calendar that words count in. Weeks begin on Monday (ISO 8601)."""

    DAY = "day"
    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


class Part(Enum):
    """A part of a month, year, decade or century: which one, of how many."""

    EARLY = (1, 3)
    MIDDLE = (2, 3)
    LATE = (3, 3)
    FIRST_HALF = (1, 2)
    SECOND_HALF = (2, 2)
    FIRST_QUARTER = (1, 4)
    SECOND_QUARTER = (2, 4)
    THIRD_QUARTER = (3, 4)
    FOURTH_QUARTER = (4, 4)


_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12, Unit.DECADE: 120, Unit.CENTURY: 1200}

# How each unit is written, where its thirds, halves and quarters begin, and its last piece: a month
# has days, a year months, a decade and a century years. A month's last day is asked of the calendar.
_UNITS: tuple[tuple[re.Pattern[str], Mapping[int, tuple[int, ...]], int], ...] = (
    (re.compile(r"-?\d{4}-(?:0[1-9]|1[0-2])"), {3: (1, 11, 21), 2: (1, 16)}, 31),
    (re.compile(r"-?\d{4}"), {3: (1, 5, 9), 2: (1, 7), 4: (1, 4, 7, 10)}, 12),
    (re.compile(r"\d{3}X"), {3: (0, 4, 7), 2: (0, 5)}, 9),
    (re.compile(r"\d\dXX"), {3: (0, 34, 67), 2: (0, 50)}, 99),
)
_MONTH, _YEAR = _UNITS[0][0], _UNITS[1][0]


@lru_cache(maxsize=4096)
def unit_at(day: int, unit: Unit, offset: int) -> UncertainDate:
    """The unit that holds a day, or the one so many units after it (before it, if negative)."""
    if unit is Unit.DAY:
        return from_bounds(day + offset, day + offset)
    if unit in (Unit.WEEK, Unit.WEEKEND):
        monday = day - weekday(day) + 7 * offset
        return from_bounds(monday + (5 if unit is Unit.WEEKEND else 0), monday + 6)
    length = _MONTHS[unit]
    year, month, _ = calendar_day(day)
    start = (month_index(year, month) // length + offset) * length
    unspecified = {Unit.DECADE: 1, Unit.CENTURY: 2}.get(unit, 0)
    # EDTF counts decades before Christ from the other end, and has none of years of five figures.
    if unspecified and 0 <= start // 12 <= 9999:
        return date_of(year_text(start // 12)[:-unspecified] + "X" * unspecified)
    return from_bounds(first_day(start), first_day(start + length) - 1)


def part_of(whole: UncertainDate, part: Part) -> UncertainDate | None:
    """A part of a month, year, decade or century; None of anything that does not have it.

    Halves and quarters are exact. "Early", "mid" and "late" are thirds, a convention of ours, so the
    inner edge of each is marked as approximate and only the edge that the whole gives is firm:
    late May 1931 is 1931-05-21~/1931-05-31, the early 1920s are 1920/1923~.
    """
    number, count = part.value
    for shape, parts, end in _UNITS:
        if shape.fullmatch(whole.edtf) and count in parts:
            first = parts[count][number - 1]
            last = parts[count][number] - 1 if number < count else _last_piece(whole, end)
            thirds = count == 3
            return _pieces(whole, first, last, thirds and number > 1, thirds and number < count)
    return None


def week_of_month(month: UncertainDate, number: int) -> UncertainDate | None:
    """The first to fourth seven days of a month, or the last (-1); None of anything but a month.

    Weeks and months do not begin together, so edges inside the month are approximate.
    """
    if not _MONTH.fullmatch(month.edtf):
        return None
    end = _last_piece(month, 31)
    first = end - 6 if number < 0 else 7 * number - 6
    return _pieces(month, first, first + 6, first > 1, first + 6 < end)


def months_of_year(year: UncertainDate, number: int) -> UncertainDate | None:
    """The first so many months of a year, or the last so many if negative; None of anything but a year."""
    if not _YEAR.fullmatch(year.edtf) or not 0 < abs(number) <= 12:
        return None
    return _pieces(year, 1, number) if number > 0 else _pieces(year, 13 + number, 12)


def _last_piece(whole: UncertainDate, end: int) -> int:
    return calendar_day(whole.latest)[2] if end == 31 and whole.latest is not None else end


def _pieces(whole: UncertainDate, first: int, last: int, *about_edge: bool) -> UncertainDate | None:
    marks = ["~" if mark else "" for mark in about_edge] or ["", ""]
    return parse_edtf(f"{_piece(whole.edtf, first)}{marks[0]}/{_piece(whole.edtf, last)}{marks[1]}")


def _piece(whole: str, number: int) -> str:
    unspecified = whole.count("X")
    return whole.rstrip("X") + f"{number:0{unspecified}}" if unspecified else f"{whole}-{number:02}"


def season(year: int, name: str) -> UncertainDate:
    """The spring, summer or autumn of a year, or the winter that begins in it."""
    if name == "winter":
        return date_of(f"{year_text(year)}-12/{year_text(year + 1)}-02")
    return date_of(f"{year_text(year)}-{('spring', 'summer', 'autumn').index(name) + 21}")


def about(date: UncertainDate) -> UncertainDate | None:
    """The same date, approximate; None for a set or an interval."""
    return date if date.edtf.endswith("~") else parse_edtf(date.edtf + "~")


def since(date: UncertainDate) -> UncertainDate | None:
    """From the beginning of a date on: "since the 1920s" is 1920/.., in the date's own precision."""
    return parse_edtf(f"{_edge(date, 0)}/..")


def until(date: UncertainDate) -> UncertainDate | None:
    """To the end of a date: "until 1931", "by next spring"."""
    return parse_edtf(f"../{_edge(date, -1)}")


def before(date: UncertainDate) -> UncertainDate | None:
    """To the day before a date: "before the 1920s" is ../1919."""
    return None if date.earliest is None else from_bounds(None, date.earliest - 1)


def after(date: UncertainDate) -> UncertainDate | None:
    """From the day after a date on."""
    return None if date.latest is None else from_bounds(date.latest + 1, None)


def span(start: UncertainDate, end: UncertainDate) -> UncertainDate | None:
    """From the beginning of one date to the end of another; None if they are the wrong way round."""
    if start.earliest is None or end.latest is None:
        return None
    return parse_edtf(f"{_edge(start, 0)}/{_edge(end, -1)}")


def _edge(date: UncertainDate, side: int) -> str:
    """The first (0) or last (-1) date of an interval or set, with its digits filled in; "" if open."""
    text = members(date)[side].edtf.split("/")[side]
    if "X" in text and text.endswith(("~", "%")):
        return text  # about a decade is less certain than about its first year
    return text.replace("-XX", "").replace("X", "9" if side else "0").replace("..", "")
