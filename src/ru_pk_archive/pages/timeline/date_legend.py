"""Turns sample dates into the key to the marks, with the functions that draw every other mark."""

from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.dating.edtf import date_of
from ru_pk_archive.dating.wording import in_words
from ru_pk_archive.pages.pictures.axis import Axis, year_words, years_axis
from ru_pk_archive.pages.pictures.date_marks import DateMark, date_mark

ADDRESS = addresses.anchored(addresses.ABOUT, "uncertain-dates")
_FIRST, _LAST = 1929, 1933
_SAMPLES = (
    ("1931-03-04", "that day"),
    ("1931-03", "some day of that month, not known which"),
    ("1931", "some day of that year"),
    ("193X", "some day of those ten years, here more than the line has room for"),
    ("1931-21", "some day of that season, March to May"),
    ("1931~", "that year, or the one before or after"),
    ("1931?", "the source is not sure"),
    ("1931%", "the source is not sure, and not exact"),
    ("1931-03/1932-09", "some time within that span, or all of it"),
    ("1930/1932~", "the same, with an end that is not exact"),
    ("1931/..", "then or later"),
    ("../1931", "then or earlier"),
    ("1931/", "it began then; when it ended is not known"),
    ("/1931", "it ended then; when it began is not known"),
    ("[1930,1932]", "one of the two, not the time between"),
)


@dataclass(frozen=True, slots=True)
class LegendRow:
    """A sample date in words, with its mark, what it means and how the data have it."""

    words: str
    mark: DateMark | None
    meaning: str
    edtf: str


@dataclass(frozen=True, slots=True)
class Legend:
    """The samples, all on one axis, which runs from the year `first` to the year `last`."""

    first: str
    last: str
    axis: Axis
    rows: tuple[LegendRow, ...]


def legend() -> Legend:
    """The key to the marks, from the most certain to what is never on an axis."""
    axis = years_axis(_FIRST, _LAST)
    dates = [(date_of(edtf), meaning) for edtf, meaning in _SAMPLES]
    rows = [LegendRow(in_words(date), date_mark(date, axis), meaning, date.edtf) for date, meaning in dates]
    unknown = LegendRow("undated", None, "nothing is known, so it stands in a list of its own", "")
    return Legend(year_words(_FIRST), year_words(_LAST), axis, (*rows, unknown))
