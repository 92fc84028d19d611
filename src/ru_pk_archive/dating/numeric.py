"""Turns dates written in figures ("1931-03-04", "04.03.1931", "03/04/2012") into uncertain dates."""

import re

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


def numeric_date(match: re.Match[str]) -> UncertainDate | None:
    """The date of a NUMERIC match; None if there is no such day or the year is not of our calendar.

    With dots the day stands first. With slashes or hyphens either order is in use, so where both make a
    date the result is the set of both: "03/04/2012" is [2012-03-04,2012-04-03].
    """
    if match["year"]:
        return day_of(full_year(match["year"]), match["month"], match["day"])
    first, second, year = match["first"], match["second"], full_year(match["last"])
    readings = [day_of(year, second, first)]
    if match["sign"] != ".":
        readings.append(day_of(year, first, second))
    return one_of(tuple(date for date in readings if date is not None))


def day_of(year: int | None, month: str | int, day: str | int) -> UncertainDate | None:
    """The day of these figures, in any script; None if there is no such day or the year is None."""
    return None if year is None else parse_edtf(f"{year:04}-{int(month):02}-{int(day):02}")


def full_year(figures: str) -> int | None:
    """A year of two or four figures in full; None for one that no page means."""
    year = int(figures)
    if len(figures) == 2:
        return year + (1900 if year >= _PIVOT else 2000)
    return year if _FIRST_YEAR <= year <= _LAST_YEAR else None
