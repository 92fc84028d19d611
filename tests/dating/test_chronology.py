"""The order of uncertain dates, and the period each is listed under."""

import pytest

from ru_pk_archive.dating.chronology import period_of, sort_key
from ru_pk_archive.dating.edtf import date_of

IN_ORDER = [
    "../1931",
    "193X/1930-12-31",
    "1931~",
    "1931-21~",
    "1930-12-31",
    "1931-01-01",
    "1931-01",
    "1931-01/1931-02",
    "1931-01/1931-12",
    "1931",
    "1931-01-01/..",
    "1931/..",
    "1931-01-02",
    "[1931-02-03,1931-03-02]",
    "1931-03-04",
]


def test_dates_stand_by_first_day_then_last_then_finer_first():
    dates = [date_of(edtf) for edtf in reversed(IN_ORDER)]
    assert [date.edtf for date in sorted(dates, key=sort_key)] == IN_ORDER


# finer, coarser: they allow the same days
SAME_DAYS = [
    ("1931-03-01/1931-03-31", "1931-03"),
    ("1931-01/1931-12", "1931"),
    ("1931-03/1931-05", "1931-21"),
    ("1930/1939", "193X"),
    ("190X/199X", "19XX"),
]


@pytest.mark.parametrize(("finer", "coarser"), SAME_DAYS)
def test_of_two_dates_with_the_same_days_the_finer_stands_first(finer, coarser):
    fine, coarse = date_of(finer), date_of(coarser)
    assert (fine.earliest, fine.latest) == (coarse.earliest, coarse.latest)
    assert sort_key(fine) < sort_key(coarse)


# a date, the finest period that holds all of it
PERIODS = [
    ("1931-03-04", "1931-03"),
    ("1931-03", "1931-03"),
    ("1931-03-31~", "1931"),
    ("1931-03-04/1931-03-20", "1931-03"),
    ("1931-03/1931-05", "1931"),
    ("1931-21", "1931"),
    ("1931", "1931"),
    ("1931?", "1931"),
    ("1931-XX", "1931"),
    ("1931~", "193X"),
    ("1930~", None),
    ("1931-24", "193X"),
    ("1931-12/1932-02", "193X"),
    ("193X", "193X"),
    ("1931/1938", "193X"),
    ("1931/1941", None),
    ("19XX", None),
    ("[1931-03-04,1931-04-03]", "1931"),
    ("[1931-03-04,1931-03-05]", "1931-03"),
    ("1931/..", None),
    ("../1931", None),
    ("1931/", None),
    ("-0043-03-15", "-0043-03"),
    ("-0043/-0041", "-004X"),
    ("-0003/0003", None),
    ("-0003/-0001", None),
    ("Y170000002", "Y170000002"),
    ("Y170000002/Y170000003", None),
]


@pytest.mark.parametrize(("edtf", "period"), PERIODS)
def test_a_date_stands_in_the_finest_period_that_holds_its_whole_range(edtf, period):
    assert period_of(date_of(edtf)) == period
