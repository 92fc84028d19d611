"""Words that count from the day of publication, without the words of any language.

WEDNESDAY is 17 July 2024; its week runs from Monday 15 to Sunday 21 July.
"""

import pytest

from ru_pk_archive.dating.days import day_number
from ru_pk_archive.dating.edtf import date_of, parse_edtf
from ru_pk_archive.dating.periods import Part, Unit, months_of_year, part_of, season, unit_at, week_of_month
from ru_pk_archive.dating.relative import (
    Way,
    ago,
    counted,
    last_begun,
    on_weekday,
    once_a_year,
    stretch,
    without_year,
)

WEDNESDAY = day_number(2024, 7, 17)
MONDAY, FRIDAY, SUNDAY = 0, 4, 6


def april(year):
    return parse_edtf(f"{year}-04")


def july(year):
    return parse_edtf(f"{year}-07")


def text(date):
    return date and date.edtf


UNITS = [
    (Unit.DAY, -1, "2024-07-16"),
    (Unit.WEEK, 0, "2024-07-15/2024-07-21"),
    (Unit.WEEK, -1, "2024-07-08/2024-07-14"),
    (Unit.WEEKEND, 0, "2024-07-20/2024-07-21"),
    (Unit.MONTH, -7, "2023-12"),
    (Unit.QUARTER, 0, "2024-07/2024-09"),
    (Unit.QUARTER, -3, "2023-10/2023-12"),
    (Unit.YEAR, 1, "2025"),
    (Unit.DECADE, -1, "201X"),
    (Unit.CENTURY, 0, "20XX"),
    (Unit.CENTURY, -1, "19XX"),
]


@pytest.mark.parametrize(("unit", "offset", "edtf"), UNITS)
def test_a_unit_of_the_calendar_is_the_one_that_holds_the_day_or_so_many_away(unit, offset, edtf):
    assert unit_at(WEDNESDAY, unit, offset).edtf == edtf


# whole, part, what it is (None: the whole has no such part)
PARTS = [
    ("2024-10", Part.EARLY, "2024-10-01/2024-10-10~"),
    ("2024-10", Part.MIDDLE, "2024-10-11~/2024-10-20~"),
    ("2024-10", Part.LATE, "2024-10-21~/2024-10-31"),
    ("2024-02", Part.LATE, "2024-02-21~/2024-02-29"),
    ("2024-10", Part.FIRST_HALF, "2024-10-01/2024-10-15"),
    ("2024-10", Part.FIRST_QUARTER, None),
    ("2024", Part.EARLY, "2024-01/2024-04~"),
    ("2024", Part.LATE, "2024-09~/2024-12"),
    ("2024", Part.SECOND_HALF, "2024-07/2024-12"),
    ("2024", Part.FOURTH_QUARTER, "2024-10/2024-12"),
    ("197X", Part.EARLY, "1970/1973~"),
    ("197X", Part.SECOND_HALF, "1975/1979"),
    ("18XX", Part.MIDDLE, "1834~/1866~"),
    ("2024-10-05", Part.LATE, None),
    ("2024-21", Part.LATE, None),
    ("2024~", Part.LATE, None),
    ("2024/2025", Part.LATE, None),
]


@pytest.mark.parametrize(("whole", "part", "edtf"), PARTS)
def test_parts_are_exact_halves_and_quarters_or_thirds_with_soft_inner_edges(whole, part, edtf):
    assert text(part_of(date_of(whole), part)) == edtf


def test_weeks_of_a_month_and_months_of_a_year_are_counted_from_either_end():
    june, year = date_of("2024-06"), date_of("2024")
    assert text(week_of_month(june, 2)) == "2024-06-08~/2024-06-14~"
    assert text(week_of_month(june, -1)) == "2024-06-24~/2024-06-30"
    assert week_of_month(year, 1) is None
    assert text(months_of_year(year, 9)) == "2024-01/2024-09"
    assert text(months_of_year(year, -3)) == "2024-10/2024-12"
    assert months_of_year(year, 13) is None
    assert months_of_year(june, 3) is None


AGO = [
    (Unit.DAY, 3, "2024-07-14"),
    (Unit.WEEK, 2, "2024-07-01/2024-07-07"),
    (Unit.MONTH, 2, "2024-05~"),
    (Unit.YEAR, 2, "2022~"),
    (Unit.YEAR, -2, "2026~"),
    (Unit.DECADE, 2, "2004~"),
    (Unit.CENTURY, 1, "1924~"),
]


@pytest.mark.parametrize(("unit", "count", "edtf"), AGO)
def test_days_ago_are_exact_and_years_ago_are_about(unit, count, edtf):
    assert text(ago(WEDNESDAY, unit, count)) == edtf


STRETCHES = [
    (Unit.DAY, 3, "2024-07-14/2024-07-17"),
    (Unit.WEEK, 2, "2024-07-03~/2024-07-17"),
    (Unit.MONTH, 16, "2023-03~/2024-07-17"),
    (Unit.DECADE, 1, "2014~/2024-07-17"),
    (Unit.YEAR, -2, "2024-07-17/2026~"),
]


@pytest.mark.parametrize(("unit", "count", "edtf"), STRETCHES)
def test_a_stretch_ends_or_begins_with_the_day_itself(unit, count, edtf):
    assert text(stretch(WEDNESDAY, unit, count)) == edtf


WEEKDAYS = [
    (MONDAY, Way.UNSAID, Way.UNSAID, "2024-07-15"),
    (2, Way.UNSAID, Way.UNSAID, "2024-07-17"),
    (FRIDAY, Way.UNSAID, Way.BACK, "2024-07-12"),
    (FRIDAY, Way.UNSAID, Way.AHEAD, None),
    (2, Way.BACK, Way.UNSAID, "2024-07-10"),
    (MONDAY, Way.BACK, Way.UNSAID, "2024-07-15"),
    (SUNDAY, Way.HERE, Way.UNSAID, "2024-07-21"),
    (MONDAY, Way.HERE, Way.UNSAID, "2024-07-15"),
    (MONDAY, Way.AHEAD, Way.UNSAID, "2024-07-22"),
    (2, Way.AHEAD, Way.UNSAID, "2024-07-24"),
    (FRIDAY, Way.AHEAD, Way.UNSAID, "[2024-07-19,2024-07-26]"),
]


@pytest.mark.parametrize(("number", "way", "verb", "edtf"), WEEKDAYS)
def test_a_weekday_is_never_in_the_future_unless_the_words_say_next(number, way, verb, edtf):
    assert text(on_weekday(WEDNESDAY, number, way, verb)) == edtf


YEARLY = [
    (april, Way.BACK, "2024-04"),
    (july, Way.BACK, "2023-07"),
    (july, Way.HERE, "2024-07"),
    (april, Way.HERE, "2024-04"),
    (april, Way.AHEAD, "2025-04"),
    (lambda year: parse_edtf(f"{year}-10"), Way.AHEAD, "[2024-10,2025-10]"),
    (lambda year: season(year, "winter"), Way.BACK, "2023-12/2024-02"),
    (lambda year: season(year, "summer"), Way.BACK, "2023-22"),
]


@pytest.mark.parametrize(("in_year", "way", "edtf"), YEARLY)
def test_what_comes_once_a_year_is_sought_back_here_or_ahead(in_year, way, edtf):
    assert text(once_a_year(WEDNESDAY, in_year, way)) == edtf


WITHOUT_YEAR = [
    ("07-04", Way.UNSAID, "2024-07-04"),
    ("07-04", Way.AHEAD, "2024-07-04"),
    ("08-05", Way.BACK, "2024-08-05"),
    ("10-04", Way.BACK, "2023-10-04"),
    ("10-04", Way.AHEAD, "2024-10-04"),
    ("10-04", Way.UNSAID, "[2023-10-04,2024-10-04]"),
    ("02-01", Way.BACK, "2024-02-01"),
    ("02-01", Way.AHEAD, "2025-02-01"),
    ("02-29", Way.AHEAD, "2024-02-29"),
]


@pytest.mark.parametrize(("place", "verb", "edtf"), WITHOUT_YEAR)
def test_a_day_without_a_year_is_the_near_one_or_as_the_verb_says_or_either(place, verb, edtf):
    assert text(without_year(WEDNESDAY, lambda year: parse_edtf(f"{year}-{place}"), lambda: verb)) == edtf


@pytest.mark.parametrize(("month", "edtf"), [("06", "2024-06"), ("07", "2024-07"), ("08", "2023-08")])
def test_what_is_told_as_over_had_begun_by_the_day(month, edtf):
    assert text(last_begun(WEDNESDAY, lambda year: parse_edtf(f"{year}-{month}"))) == edtf


# published, what the words mean for one day, the result
WINDOWS = [
    ("2024-07-17", lambda day: unit_at(day, Unit.YEAR, 0), "2024"),
    ("2025-01-14/2025-01-31", lambda day: unit_at(day, Unit.YEAR, 0), "2025"),
    ("2024-12-20/2025-01-10", lambda day: unit_at(day, Unit.YEAR, 0), "2024/2025"),
    ("2024-07-10/2024-07-12", lambda day: unit_at(day, Unit.DAY, -1), "2024-07-09/2024-07-11"),
    ("2024-07", lambda day: unit_at(day, Unit.DAY, -1), "2024-06-30/2024-07-30"),
    ("2024", lambda day: unit_at(day, Unit.DAY, -1), None),
    ("2024", lambda day: unit_at(day, Unit.MONTH, -1), None),
    ("2023/2024", lambda day: unit_at(day, Unit.YEAR, -1), "2022/2023"),
    ("2014/2024", lambda day: unit_at(day, Unit.YEAR, -1), None),
    ("[2012-03-04,2012-03-05]", lambda day: unit_at(day, Unit.DAY, -1), "2012-03-03/2012-03-04"),
    ("2024/..", lambda day: unit_at(day, Unit.YEAR, 0), None),
    ("../2024", lambda day: unit_at(day, Unit.YEAR, 0), None),
    ("2024-07-17", lambda day: None, None),
    (None, lambda day: unit_at(day, Unit.YEAR, 0), None),
]


@pytest.mark.parametrize(("published", "on_day", "edtf"), WINDOWS)
def test_a_window_of_publication_gives_the_span_that_its_days_allow_or_nothing(published, on_day, edtf):
    assert text(counted(published and date_of(published), on_day)) == edtf
