"""Turns calendar days into day numbers and back, in any year."""

from datetime import date

# The Gregorian calendar repeats itself after this many years, with this many days in them.
_CYCLE_YEARS = 400
_CYCLE_DAYS = 146_097


def day_number(year: int, month: int, day: int) -> int:
    """The proleptic Gregorian day number of a day; 1 is 1 January of year 1. Year 0 is 1 BC.

    Raises ValueError for a day that does not exist.
    """
    cycle, place = divmod(year - 1, _CYCLE_YEARS)
    return date(place + 1, month, day).toordinal() + cycle * _CYCLE_DAYS


def calendar_day(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day number."""
    cycle, place = divmod(number - 1, _CYCLE_DAYS)
    day = date.fromordinal(place + 1)
    return day.year + cycle * _CYCLE_YEARS, day.month, day.day


def month_index(year: int, month: int) -> int:
    """The number of a month, counted through the years, for adding and subtracting months."""
    return year * 12 + month - 1


def first_day(index: int) -> int:
    """The day number on which the month of that index begins."""
    year, month = divmod(index, 12)
    return day_number(year, month + 1, 1)


def weekday(number: int) -> int:
    """0 for a Monday to 6 for a Sunday."""
    return (number - 1) % 7
