"""Turns dates written in figures ("1931-03-04", "04.03.1931", "03/04/2012") into uncertain dates."""

import re
from enum import Enum

from ru_pk_archive.dating.edtf import one_of, parse_edtf
from ru_pk_archive.records.dates import UncertainDate

# Years that a page can mean in figures alone. It leaves out those of other calendars (1403, 2567).
_FIRST_YEAR, _LAST_YEAR = 1500, 2199
# Two-figure years from here on are of the 20th century, earlier ones of the 21st (as in POSIX strptime).
_PIVOT = 69

NUMERIC = re.compile(
    r"""(?<![\d:/-])(?<!\w[.,])
        (?: (?P<year>\d{4}) (?P<mark>[-/.]) (?P<month>\d\d?) (?P=mark) (?P<day>\d\d?)
          | (?P<first>\d\d?) (?P<sign>[-/.]) (?P<second>\d\d?) (?P=sign) (?P<last>\d{4}|\d\d)
        )(?![\d%]|[-/.,:]\d)""",
    re.VERBOSE,
)


class FigureOrder(Enum):
    """The order of day and month in figures, in words."""

    DAY_FIRST = "day before month"
    MONTH_FIRST = "month before day"


def numeric_date(match: re.Match[str]) -> UncertainDate | None:
    """The date of a NUMERIC match; None if there is no such day or the year is not of our calendar.

    With dots the day stands first. With slashes or hyphens either order is in use, so where both make a
    date the result is the set of both: "03/04/2012" is [2012-03-04,2012-04-03].
    """
    if match["year"]:
        return day_of(full_year(match["year"]), match["month"], match["day"])
    return one_of(tuple(_readings(match).values()))


def shown_order(words: str) -> FigureOrder | None:
    """The order that a printed date shows beyond doubt, as "27/04/2012" does.

    None where both orders make a date, and for a date that leaves no choice: with dots, with the
    year in front, or not in figures.
    """
    match = _either_order(words)
    readings = _readings(match) if match else {}
    return next(iter(readings)) if len(readings) == 1 else None


def in_order(words: str, order: FigureOrder) -> UncertainDate | None:
    """A printed date read in this order; None if that is no date, or if it leaves no choice of order."""
    match = _either_order(words)
    return _readings(match).get(order) if match else None


def _either_order(words: str) -> re.Match[str] | None:
    match = NUMERIC.search(words)
    return match if match and match["sign"] in ("/", "-") else None


def _readings(match: re.Match[str]) -> dict[FigureOrder, UncertainDate]:
    """The dates that figures with the year at the end can mean, day first before month first."""
    first, second, year = match["first"], match["second"], full_year(match["last"])
    readings = {FigureOrder.DAY_FIRST: day_of(year, second, first)}
    if match["sign"] != ".":
        readings[FigureOrder.MONTH_FIRST] = day_of(year, first, second)
    return {order: date for order, date in readings.items() if date is not None}


def day_of(year: int | None, month: str | int, day: str | int) -> UncertainDate | None:
    """The day of these figures, in any script; None if there is no such day or the year is None."""
    return None if year is None else parse_edtf(f"{year:04}-{int(month):02}-{int(day):02}")


def full_year(figures: str) -> int | None:
    """A year of two or four figures in full; None for one that no page means."""
    year = int(figures)
    if len(figures) == 2:
        return year + (1900 if year >= _PIVOT else 2000)
    return year if _FIRST_YEAR <= year <= _LAST_YEAR else None
