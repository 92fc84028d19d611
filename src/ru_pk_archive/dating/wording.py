"""Turns an uncertain date into words that say no more than it knows."""

import re

from ru_pk_archive.dating.calendar_names import ENGLISH_MONTHS
from ru_pk_archive.dating.edtf import members
from ru_pk_archive.records.dates import UncertainDate

_MONTHS = [name.capitalize() for name in ENGLISH_MONTHS]
_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_MARKS = {"?": "possibly ", "~": "about ", "%": "possibly about ", "": ""}

_DATE = re.compile(
    r"(?P<year>-?[0-9X]{4}|Y-?[0-9]+)(?:-(?P<month>[0-9X]{2}))?(?:-(?P<day>[0-9X]{2}))?(?P<mark>[?~%]?)"
)


def in_words(date: UncertainDate) -> str:
    """The date in English: "4 March 1931", "about 1931", "March to May 1931", "from 1931 on".

    Two ends of an interval that share month or year name them once. Years are counted as historians do
    (EDTF's year -0043 is 44 BC).
    """
    found = [_interval(member.edtf) for member in members(date)]
    return " or ".join([", ".join(found[:-1]), found[-1]] if found[1:] else found)


def _interval(edtf: str) -> str:
    if "/" not in edtf:
        return _single(edtf)
    start, end = edtf.split("/")
    if edtf == "../..":
        return "at any time"
    if end in ("", ".."):
        return f"from {_single(start)}{' on' if end else ', end unknown'}"
    if start == "..":
        return f"until {_single(end)}"
    if start == "":
        return f"to {_single(end)}, start unknown"
    return f"{_single(start, shared=_shared(start, end))} to {_single(end)}"


def _single(edtf: str, shared: int = 0) -> str:
    """One date, without the year (`shared` 1) or the month and year (2) that will follow."""
    year, month, day, mark = _parts(edtf)
    return _MARKS[mark] + _calendar_words(year, month, day, shared)


def _parts(edtf: str) -> tuple[str, str | None, str | None, str]:
    match = _DATE.fullmatch(edtf)
    if match is None:
        raise ValueError(f"not a canonical EDTF date: {edtf}")
    return match["year"], match["month"], match["day"], match["mark"]


def _shared(start: str, end: str) -> int:
    """How many of year and month two dates of one precision have in common."""
    (year, month, day, _), (last_year, last_month, last_day, _) = _parts(start), _parts(end)
    if year != last_year or month is None or last_month is None or "X" in start + end:
        return 0
    if day is None or last_day is None:
        return 1 if day is last_day else 0
    return 2 if month == last_month else 1


def _calendar_words(year: str, month: str | None, day: str | None, shared: int) -> str:
    if month is None:
        return _year_words(year)
    if month == "XX":
        return f"{_year_words(year)}, {'month' if day is None else 'month and day'} unknown"
    year_words = "" if shared else f" {_year_words(year)}"
    if month in _SEASONS:
        return _SEASONS[month] + year_words
    month_words = _MONTHS[int(month) - 1] + year_words
    if day is None:
        return month_words
    if day == "XX":
        return f"{month_words}, day unknown"
    return str(int(day)) if shared == 2 else f"{int(day)} {month_words}"


def _year_words(text: str) -> str:
    if "X" not in text:
        return _numbered(int(text.lstrip("Y")))
    if re.fullmatch(r"[1-9][0-9][1-9]X", text):
        return f"the {text[:3]}0s"
    if re.fullmatch(r"[0-9]{2}XX", text):
        return f"the {_ordinal(int(text[:2]) + 1)} century"
    # "The 1900s" would be taken for the century, and there is no short word for the rest.
    ends = sorted((int(text.replace("X", "0")), int(text.replace("X", "9"))))
    return f"the years {_numbered(ends[0])} to {_numbered(ends[1])}"


def _numbered(year: int) -> str:
    if year <= 0:
        return f"{1 - year} BC"
    return f"AD {year}" if year < 1000 else str(year)


def _ordinal(number: int) -> str:
    endings = {1: "st", 2: "nd", 3: "rd"}
    return f"{number}{'th' if number in (11, 12, 13) else endings.get(number % 10, 'th')}"
