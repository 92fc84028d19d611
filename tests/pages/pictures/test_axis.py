from itertools import pairwise

import pytest

from building import edtf
from ru_pk_archive.pages.pictures.axis import END, START, Axis, axis_over, period_axis, years_axis


def labels(axis: Axis) -> list[str]:
    return [label.words for label in axis.labels]


def test_a_year_has_a_tick_for_each_month_and_names_the_quarters():
    axis = period_axis("1931")
    assert labels(axis) == ["Jan", "Apr", "Jul", "Oct"]
    assert axis.rule.count("v") == 13
    assert (axis.left(axis.first), axis.right(axis.last)) == (START, END)


@pytest.mark.parametrize(("month", "name"), [("1931-03", "Mar"), ("1932-02", "Feb"), ("-0043-06", "Jun")])
def test_a_month_has_a_tick_for_every_fifth_day_and_names_three(month, name):
    axis = period_axis(month)
    assert labels(axis) == [f"1 {name}", "11", "21"]
    assert axis.rule.count("v") == 7
    assert (axis.first, axis.last) == (edtf(month).earliest, edtf(month).latest)
    assert all(after.left - before.left >= 37 for before, after in pairwise(axis.labels))


def test_what_is_no_period_has_no_axis():
    with pytest.raises(ValueError, match="not a period"):
        period_axis("1931/..")


def test_a_decade_has_a_tick_for_each_year():
    axis = period_axis("193X")
    assert labels(axis) == ["1930", "1935"]
    assert axis.rule.count("v") == 11


def test_a_decade_before_christ_is_named_as_historians_do():
    assert labels(period_axis("-004X")) == ["46 BC", "41 BC"]


@pytest.mark.parametrize(
    ("dates", "first", "last"),
    [
        (["1931-03-04"], "1930-01-01", "1939-12-31"),
        (["1929", "1931/.."], "1920-01-01", "1939-12-31"),
        (["../1989", "2027"], "1980-01-01", "2029-12-31"),
    ],
)
def test_an_axis_over_dates_is_of_whole_decades_so_that_it_seldom_moves(dates, first, last):
    axis = axis_over(map(edtf, dates))
    assert (axis.first, axis.last) == (edtf(first).earliest, edtf(last).latest)


@pytest.mark.parametrize("dates", [[], [None], ["../.."]])
def test_what_has_no_bound_has_no_axis(dates):
    assert axis_over(date and edtf(date) for date in dates) is None


@pytest.mark.parametrize("years", [1, 4, 10, 60, 300, 5000, 170_000_002])
def test_labels_have_room_however_long_the_axis(years):
    axis = years_axis(1, years)
    assert axis.labels
    assert all(after.left - before.left >= 37 for before, after in pairwise(axis.labels))
    assert axis.rule.count("v") <= 38
