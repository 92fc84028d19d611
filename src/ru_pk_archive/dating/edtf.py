"""Turns EDTF text into uncertain dates with their outer bounds, and compares them.

EDTF is ISO 8601-2:2019, as https://www.loc.gov/standards/datetime/ describes it: levels 0 and 1 and,
of level 2, the sets of which one member is meant.
"""

import re
from functools import lru_cache

from ru_pk_archive.dating.days import calendar_day, day_number, first_day, month_index
from ru_pk_archive.records.dates import UncertainDate

_DATE = re.compile(
    r"""(?P<year> -?[0-9]{4} | -?[0-9]{3}X | -?[0-9]{2}XX | -?[0-9]XXX | Y-?[1-9][0-9]{4,11} )
        (?: - (?P<month> [0-9]{2} | XX ) (?: - (?P<day> [0-9]{2} | XX ) )? )?
        (?P<mark> [?~%] )?""",
    re.VERBOSE,
)
# A day with a time of day is EDTF too (level 0). The archive counts in days.
_TIME = re.compile(
    r"(?<=[0-9]-[0-9]{2}-[0-9]{2})T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}(:?[0-9]{2})?)?$"
)
_PLAIN = re.compile(r"(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?")

# The month that a season begins with, counted from the year's first, and how many months it may
# take: north of the equator, in the order that EDTF numbers them. Whether "winter 1931" began or
# ended in that year no one can say, so its bounds hold both.
_SEASONS = {21: (2, 3), 22: (5, 3), 23: (8, 3), 24: (-1, 15)}
_SEASON_MONTHS = 3


@lru_cache(maxsize=16384)
def parse_edtf(text: str) -> UncertainDate | None:
    """The date that an EDTF text states, in canonical form; None if it is no EDTF of levels 0 and 1.

    "~" and "%" widen the bounds by one unit of the value's own precision on each side; "?" does
    not. Canonical means: no spaces, no time of day, the members of a set in order and once each; a
    set of one, or an interval from a date to itself, is that date.
    """
    text = _TIME.sub("", text.strip())
    if text.startswith("[") and text.endswith("]"):
        return _one_of(text[1:-1].split(","))
    return _interval(text) if "/" in text else _single(text)


def date_of(text: str) -> UncertainDate:
    """The date of a text that is EDTF beyond doubt; raises ValueError if it is not."""
    date = parse_edtf(text)
    if date is None:
        raise ValueError(f"not EDTF: {text}")
    return date


def _single(text: str) -> UncertainDate | None:
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    year, month, day, mark = match.groups()
    if year.startswith("-") and not year.strip("-0X"):
        return None  # there is no year minus zero
    if month is not None and ("X" in year or "Y" in year):
        return None  # a month of no known year
    slack = 1 if mark in ("~", "%") else 0
    if day is not None and day != "XX":
        bounds = _day_bounds(year, month, day, slack)
    else:
        bounds = _month_bounds(year, month, day, slack)
    return UncertainDate(text, *bounds) if bounds else None


def _day_bounds(year: str, month: str, day: str, slack: int) -> tuple[int, int] | None:
    try:
        number = day_number(int(year), int(month), int(day))
    except ValueError:
        return None
    return number - slack, number + slack


def _month_bounds(year: str, month: str | None, day: str | None, slack: int) -> tuple[int, int] | None:
    start, length = _months_of_year(year)
    unit = length
    if month is not None and month != "XX":
        number = int(month)
        if 1 <= number <= 12:
            offset, length, unit = number - 1, 1, 1
        elif number in _SEASONS and day is None:
            (offset, length), unit = _SEASONS[number], _SEASON_MONTHS
        else:
            return None
        start += offset
    margin = unit * slack
    return first_day(start - margin), first_day(start + length + margin) - 1


def _months_of_year(text: str) -> tuple[int, int]:
    """The first month (as an index) of a year, decade or century, and its length in months."""
    years: int = 10 ** text.count("X")
    first = int(text.lstrip("Y").replace("X", "0"))
    if first < 0:
        first -= years - 1
    return month_index(first, 1), 12 * years


def _interval(text: str) -> UncertainDate | None:
    before, _, after = text.partition("/")
    start, end = _single(before), _single(after)
    if (start is None and before not in ("", "..")) or (end is None and after not in ("", "..")):
        return None
    if start is None and end is None:
        return UncertainDate(text, None, None) if text == "../.." else None
    if start == end:
        return start
    earliest = start.earliest if start else None
    latest = end.latest if end else None
    if earliest is not None and latest is not None and earliest > latest:
        return None
    return UncertainDate(text, earliest, latest)


def _one_of(texts: list[str]) -> UncertainDate | None:
    known: dict[str, tuple[int, int]] = {}
    for text in texts:
        member = _member(text.strip())
        if member is None or member.earliest is None or member.latest is None:
            return None
        known[member.edtf] = (member.earliest, member.latest)
    if len(known) == 1:
        return parse_edtf(*known)
    ordered = sorted(known, key=lambda edtf: (known[edtf], edtf))
    text = ",".join(ordered).replace("/", "..")
    return UncertainDate(f"[{text}]", min(known.values())[0], max(latest for _, latest in known.values()))


def _member(text: str) -> UncertainDate | None:
    if "/" in text:
        return None
    return _interval(text.replace("..", "/")) if ".." in text else _single(text)


def members(date: UncertainDate) -> tuple[UncertainDate, ...]:
    """The dates of a set, in order; any other date alone."""
    if not date.edtf.startswith("["):
        return (date,)
    parsed = map(_member, date.edtf[1:-1].split(","))
    return tuple(member for member in parsed if member is not None)


def one_of(dates: tuple[UncertainDate, ...]) -> UncertainDate | None:
    """The set of these dates; None for none, and for several of which one is open or a set."""
    found = tuple(dict.fromkeys(dates))
    if len(found) <= 1:
        return found[0] if found else None
    return _one_of([date.edtf.replace("/", "..") for date in found])


def year_text(year: int) -> str:
    """A year as EDTF writes it: four digits, a minus before year 0, "Y" before longer years."""
    if not -9999 <= year <= 9999:
        return f"Y{year}"
    return f"{'-' if year < 0 else ''}{abs(year):04}"


def from_bounds(earliest: int | None, latest: int | None) -> UncertainDate:
    """The simplest date that allows exactly these days: a day, month, year or an interval.

    Both ends of an interval have one precision, the coarsest that is exact; an open side is "..".
    Raises ValueError if the bounds are the wrong way round, or need a day in a year of more than four
    digits, which EDTF cannot write.
    """
    starts = _names(earliest)
    ends = _names(latest)
    for start, end in zip(starts, ends, strict=True):
        date = parse_edtf(f"{start}/{end}")
        if date is not None and (date.earliest, date.latest) == (earliest, latest):
            return date
    raise ValueError(f"no EDTF value reaches from day {earliest} to day {latest}")


def _names(number: int | None) -> tuple[str, str, str]:
    """The year, month and day that a day lies in; ".." for an open side."""
    if number is None:
        return "..", "..", ".."
    year, month, day = calendar_day(number)
    name = year_text(year)
    return name, f"{name}-{month:02}", f"{name}-{month:02}-{day:02}"


def plain_day(date: UncertainDate) -> str | None:
    """The day, month or year as HTML's time element takes it; None for any less certain date."""
    return date.edtf if _PLAIN.fullmatch(date.edtf) else None


def contains(outer: UncertainDate, inner: UncertainDate) -> bool:
    """Whether `outer` allows every day that `inner` allows. A set allows only its members."""
    return all(any(_holds(wide, narrow) for wide in members(outer)) for narrow in members(inner))


def _holds(outer: UncertainDate, inner: UncertainDate) -> bool:
    after_start = outer.earliest is None or (inner.earliest is not None and outer.earliest <= inner.earliest)
    before_end = outer.latest is None or (inner.latest is not None and inner.latest <= outer.latest)
    return after_start and before_end


def intersection(a: UncertainDate, b: UncertainDate) -> UncertainDate | None:
    """What both dates allow; None when they exclude each other. Their order does not matter.

    A date that lies within the other is returned as it is, with its qualifiers. Of a set, the
    members that are possible are left.
    """
    return one_of(tuple(part for x in members(a) for y in members(b) if (part := _overlap(x, y)) is not None))


def _overlap(a: UncertainDate, b: UncertainDate) -> UncertainDate | None:
    # Of two dates with the same bounds the shorter, so that the order of the two does not matter.
    for inner, outer in sorted(((a, b), (b, a)), key=lambda pair: (len(pair[0].edtf), pair[0].edtf)):
        if _holds(outer, inner):
            return inner
    starts = [date.earliest for date in (a, b) if date.earliest is not None]
    ends = [date.latest for date in (a, b) if date.latest is not None]
    earliest, latest = max(starts, default=None), min(ends, default=None)
    if earliest is not None and latest is not None and earliest > latest:
        return None
    return from_bounds(earliest, latest)
