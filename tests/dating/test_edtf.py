"""EDTF text, its canonical form and its bounds.

Legend of the tables: a text, its canonical form, the first and the last day it allows (None: open).
"""

import pytest

from ru_pk_archive.dating.days import calendar_day, day_number
from ru_pk_archive.dating.edtf import (
    contains,
    date_of,
    from_bounds,
    intersection,
    members,
    one_of,
    parse_edtf,
    plain_day,
)

READ = [
    # Level 0
    ("1931", "1931", (1931, 1, 1), (1931, 12, 31)),
    ("1931-03", "1931-03", (1931, 3, 1), (1931, 3, 31)),
    ("1931-03-04", "1931-03-04", (1931, 3, 4), (1931, 3, 4)),
    ("2024-02-29", "2024-02-29", (2024, 2, 29), (2024, 2, 29)),
    ("0000", "0000", (0, 1, 1), (0, 12, 31)),
    ("1931/1932", "1931/1932", (1931, 1, 1), (1932, 12, 31)),
    ("1931-03/1932-09", "1931-03/1932-09", (1931, 3, 1), (1932, 9, 30)),
    ("2004-02-01/2005", "2004-02-01/2005", (2004, 2, 1), (2005, 12, 31)),
    ("2024-10-13/2024-10", "2024-10-13/2024-10", (2024, 10, 13), (2024, 10, 31)),
    ("2024-07-14T10:05:00", "2024-07-14", (2024, 7, 14), (2024, 7, 14)),
    ("2024-07-14T10:05:00Z", "2024-07-14", (2024, 7, 14), (2024, 7, 14)),
    ("2024-07-14T23:59:59+05:00", "2024-07-14", (2024, 7, 14), (2024, 7, 14)),
    # Level 1: years before Christ and beyond four figures
    ("-0043", "-0043", (-43, 1, 1), (-43, 12, 31)),
    ("-0043-03-15", "-0043-03-15", (-43, 3, 15), (-43, 3, 15)),
    ("Y170000002", "Y170000002", (170000002, 1, 1), (170000002, 12, 31)),
    ("Y-17000", "Y-17000", (-17000, 1, 1), (-17000, 12, 31)),
    # Level 1: unspecified digits
    ("193X", "193X", (1930, 1, 1), (1939, 12, 31)),
    ("19XX", "19XX", (1900, 1, 1), (1999, 12, 31)),
    ("1XXX", "1XXX", (1000, 1, 1), (1999, 12, 31)),
    ("-004X", "-004X", (-49, 1, 1), (-40, 12, 31)),
    ("1931-XX", "1931-XX", (1931, 1, 1), (1931, 12, 31)),
    ("1931-XX-XX", "1931-XX-XX", (1931, 1, 1), (1931, 12, 31)),
    ("1931-03-XX", "1931-03-XX", (1931, 3, 1), (1931, 3, 31)),
    # Level 1: seasons; a winter may have begun or ended in its year
    ("1931-21", "1931-21", (1931, 3, 1), (1931, 5, 31)),
    ("1931-22", "1931-22", (1931, 6, 1), (1931, 8, 31)),
    ("1931-23", "1931-23", (1931, 9, 1), (1931, 11, 30)),
    ("1931-24", "1931-24", (1930, 12, 1), (1932, 2, 29)),
    # Level 1: "?" keeps the bounds, "~" and "%" widen them by one unit
    ("1931?", "1931?", (1931, 1, 1), (1931, 12, 31)),
    ("1931-03-04?", "1931-03-04?", (1931, 3, 4), (1931, 3, 4)),
    ("1931~", "1931~", (1930, 1, 1), (1932, 12, 31)),
    ("1931%", "1931%", (1930, 1, 1), (1932, 12, 31)),
    ("1931-03~", "1931-03~", (1931, 2, 1), (1931, 4, 30)),
    ("1931-01~", "1931-01~", (1930, 12, 1), (1931, 2, 28)),
    ("1931-03-01~", "1931-03-01~", (1931, 2, 28), (1931, 3, 2)),
    ("1931-21~", "1931-21~", (1930, 12, 1), (1931, 8, 31)),
    ("193X~", "193X~", (1920, 1, 1), (1949, 12, 31)),
    # Level 1: intervals with open, unknown and qualified ends
    ("1931/..", "1931/..", (1931, 1, 1), None),
    ("../1931", "../1931", None, (1931, 12, 31)),
    ("1931/", "1931/", (1931, 1, 1), None),
    ("/1931", "/1931", None, (1931, 12, 31)),
    ("../..", "../..", None, None),
    ("1931~/1932-03?", "1931~/1932-03?", (1930, 1, 1), (1932, 3, 31)),
    ("193X/1945-21", "193X/1945-21", (1930, 1, 1), (1945, 5, 31)),
    ("1931/1931", "1931", (1931, 1, 1), (1931, 12, 31)),
    # Sets: one of
    ("[1894,1895]", "[1894,1895]", (1894, 1, 1), (1895, 12, 31)),
    ("[1895, 1894, 1895]", "[1894,1895]", (1894, 1, 1), (1895, 12, 31)),
    ("[1894]", "1894", (1894, 1, 1), (1894, 12, 31)),
    ("[2012-04-03,2012-03-04]", "[2012-03-04,2012-04-03]", (2012, 3, 4), (2012, 4, 3)),
    ("[1667,1670..1672]", "[1667,1670..1672]", (1667, 1, 1), (1672, 12, 31)),
    ("  1931 ", "1931", (1931, 1, 1), (1931, 12, 31)),
]

REFUSED = [
    "",
    "unknown",
    "1931-02-30",
    "1931-02-29",
    "1931-13",
    "1931-00",
    "1931-01-00",
    "1931-20",
    "1931-25",
    "1931-21-04",
    "31",
    "193",
    "19310",
    "1931-3-4",
    "1931-03-4",
    "1931/03/04",
    "04.03.1931",
    "19310304",
    "-0000",
    "-000X",
    "-00XX",
    "Y1931",
    "Y170000002-03",
    "XXXX",
    "193x",
    "193X-03",
    "1931-XX-04",
    "?1931",
    "~1931",
    "1931?~",
    "1931-03?-04",
    "1931 ?",
    "1932/1931",
    "1931-04/1931-03",
    "1931/1932/1933",
    "/",
    "/..",
    "../",
    "[]",
    "[1894,]",
    "[1894,x]",
    "[1894/1895,1897]",
    "[..1894]",
    "[1894",
    "{1894,1895}",
    "1931-03-04T25",
    "march 1931",
    "١٩٣١",
]


@pytest.mark.parametrize(("text", "canonical", "first", "last"), READ)
def test_edtf_is_read_with_its_outer_bounds(text, canonical, first, last):
    date = parse_edtf(text)
    assert date is not None
    assert date.edtf == canonical
    assert date.earliest == (first and day_number(*first))
    assert date.latest == (last and day_number(*last))


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_edtf_is_refused(text):
    assert parse_edtf(text) is None


def test_a_text_that_must_be_edtf_and_is_not_is_a_bug():
    with pytest.raises(ValueError, match="1931-02-30"):
        date_of("1931-02-30")


@pytest.mark.parametrize(
    "day", [(1931, 3, 4), (2000, 2, 29), (1, 1, 1), (0, 12, 31), (-43, 3, 15), (12345, 6, 7)]
)
def test_day_numbers_count_through_all_years(day):
    assert calendar_day(day_number(*day)) == day
    assert calendar_day(day_number(*day) + 146_097) == (day[0] + 400, *day[1:])


SIMPLEST = [
    ((1931, 3, 4), (1931, 3, 4), "1931-03-04"),
    ((1931, 3, 1), (1931, 3, 31), "1931-03"),
    ((1931, 1, 1), (1931, 12, 31), "1931"),
    ((1930, 1, 1), (1939, 12, 31), "1930/1939"),
    ((1931, 3, 1), (1932, 9, 30), "1931-03/1932-09"),
    ((1931, 1, 1), (1932, 9, 30), "1931-01/1932-09"),
    ((1931, 1, 1), (1931, 3, 4), "1931-01-01/1931-03-04"),
    ((1931, 1, 1), None, "1931/.."),
    ((1931, 3, 1), None, "1931-03/.."),
    (None, (1989, 12, 31), "../1989"),
    (None, (1989, 12, 30), "../1989-12-30"),
    ((-43, 3, 1), (-43, 3, 31), "-0043-03"),
    (None, None, "../.."),
]


@pytest.mark.parametrize(("first", "last", "edtf"), SIMPLEST)
def test_bounds_are_written_as_the_simplest_date_that_has_them(first, last, edtf):
    assert from_bounds(first and day_number(*first), last and day_number(*last)).edtf == edtf


def test_bounds_the_wrong_way_round_are_a_bug():
    with pytest.raises(ValueError, match="no EDTF value"):
        from_bounds(day_number(1932, 1, 1), day_number(1931, 1, 1))


# a, b, what both allow (None: they exclude each other)
INTERSECTIONS = [
    ("1931", "1931-03", "1931-03"),
    ("1931", "1932", None),
    ("1931", "1931", "1931"),
    ("1931?", "1931", "1931"),
    ("1931~", "1931", "1931"),
    ("1931~", "1932", "1932"),
    ("1931~", "193X", "1931~"),
    ("1931/1933", "1932/1935", "1932/1933"),
    ("1931/..", "../1933", "1931/1933"),
    ("1931/..", "../1930", None),
    ("2022-09-16/..", "../2023-08-10", "2022-09-16/2023-08-10"),
    ("1931/..", "1930-06/1931-03", "1931-01/1931-03"),
    ("../..", "1931", "1931"),
    ("[2012-03-04,2012-04-03]", "2012-04", "2012-04-03"),
    ("[2012-03-04,2012-04-03]", "2013", None),
    ("[1894,1896]", "1894-06/1896-06", "[1894-06..1894-12,1896-01..1896-06]"),
    ("[1894,1895]", "[1895,1896]", "1895"),
]


@pytest.mark.parametrize(("a", "b", "both"), INTERSECTIONS)
def test_two_dates_share_what_both_allow(a, b, both):
    found = intersection(date_of(a), date_of(b))
    assert (found and found.edtf) == both


# outer, inner, whether the one allows all of the other
CONTAINED = [
    ("1931", "1931-03-04", True),
    ("1931-03-04", "1931", False),
    ("1931/..", "1940/..", True),
    ("1931/1950", "1940/..", False),
    ("../1950", "1940", True),
    ("../1950", "1949/1951", False),
    ("../..", "1931/..", True),
    ("1931~", "1932", True),
    ("[1894,1896]", "1894", True),
    ("[1894,1896]", "1895", False),
    ("[1894,1896]", "1894/1896", False),
    ("1894/1896", "[1894,1896]", True),
]


@pytest.mark.parametrize(("outer", "inner", "expected"), CONTAINED)
def test_a_date_contains_what_lies_within_its_bounds(outer, inner, expected):
    assert contains(date_of(outer), date_of(inner)) is expected


@pytest.mark.parametrize(
    ("edtf", "plain"),
    [
        ("1931-03-04", "1931-03-04"),
        ("1931-03", "1931-03"),
        ("1931", "1931"),
        ("1931~", None),
        ("1931?", None),
        ("193X", None),
        ("1931-XX", None),
        ("1931-21", None),
        ("1931/1932", None),
        ("[1931,1932]", None),
        ("-0043", None),
        ("0000", None),
        ("Y170000002", None),
    ],
)
def test_only_a_certain_day_month_or_year_of_our_era_is_plain(edtf, plain):
    assert plain_day(date_of(edtf)) == plain


def test_members_of_a_set_make_the_set_again():
    date = date_of("[1894-06..1894-12,1896,1899~]")
    assert [member.edtf for member in members(date)] == ["1894-06/1894-12", "1896", "1899~"]
    assert one_of(members(date)) == date
    assert one_of(()) is None
    assert one_of((date_of("1894"), date_of("1895/.."))) is None
