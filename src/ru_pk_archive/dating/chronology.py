"""Turns uncertain dates into their order in time and into the period they are listed under."""

import re
from functools import lru_cache

from ru_pk_archive.dating.days import calendar_day
from ru_pk_archive.dating.edtf import members, parse_edtf, year_text
from ru_pk_archive.records.dates import UncertainDate

# From the finest to the coarsest; what fits none is coarser still. An interval or a set counts as
# its finest end.
_PRECISIONS = tuple(
    re.compile(pattern)
    for pattern in (
        r"-?\d{4}-(\d\d)-\d\d",
        r"-?\d{4}-(0[1-9]|1[0-2])(-XX)?",
        r"-?\d{4}-2[1-4]",
        r"(-?\d{4}|Y-?\d+)(-XX){0,2}",
        r"-?\d{3}X",
        r"-?\d\dXX",
    )
)


def sort_key(date: UncertainDate) -> tuple[int, ...]:
    """A key that orders dates by earliest day, then latest, then finer precision first.

    A date with an open beginning stands before all others, one with an open end after those that begin on
    the same day.
    """
    return (
        date.earliest is not None,
        date.earliest or 0,
        date.latest is None,
        date.latest or 0,
        _precision(date),
    )


def _precision(date: UncertainDate) -> int:
    parts = [part.rstrip("?~%") for member in members(date) for part in member.edtf.split("/")]
    return min(
        (rank for rank, pattern in enumerate(_PRECISIONS) if any(map(pattern.fullmatch, parts))),
        default=len(_PRECISIONS),
    )


@lru_cache(maxsize=16384)
def period_of(date: UncertainDate) -> str | None:
    """The finest month, year or decade ("1931-03", "1931", "193X") that holds the whole range; None if
    none does, as for an open interval."""
    if date.earliest is None or date.latest is None:
        return None
    year, month, _ = calendar_day(date.earliest)
    last_year, last_month, _ = calendar_day(date.latest)
    if (year, month) == (last_year, last_month):
        return f"{year_text(year)}-{month:02}"
    if year == last_year:
        return year_text(year)
    decade, last_decade = (year_text(y)[:-1] + "X" for y in (year, last_year))
    return decade if decade == last_decade and parse_edtf(decade) else None
