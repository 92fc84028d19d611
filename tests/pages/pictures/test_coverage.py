"""A strip is written as its runs: the months, what covers them, how many articles are certainly of them."""

from itertools import pairwise

import pytest

from building import edtf
from ru_pk_archive.pages.pictures.coverage import Coverage, coverage


def covered(*dates: str) -> Coverage:
    return coverage(map(edtf, dates))


def runs(found: Coverage) -> list[tuple[str, str, int]]:
    return [(run.words, run.cover.value, run.articles) for run in found.strip.runs]


def test_months_with_an_article_are_held_and_those_between_are_gaps():
    found = covered("1931-03-04", "1931-04", "1931-04-30", "1931-08-01")
    assert runs(found) == [
        ("March to April 1931", "held", 3),
        ("May to July 1931", "empty", 0),
        ("August 1931", "held", 1),
    ]
    assert found.strip.values == "March to April 1931: 3; May to July 1931: none; August 1931: 1."
    assert (
        found.finding == "Articles of 3 of the 6 months from March to August 1931. None of May to July 1931."
    )


def test_a_month_that_an_article_may_be_of_is_no_gap_and_is_not_held():
    found = covered("1931-02", "1931-03~", "1931-06", "1931-07-04")
    assert runs(found) == [
        ("February 1931", "held", 1),
        ("March to April 1931", "possible", 0),
        ("May 1931", "empty", 0),
        ("June to July 1931", "held", 2),
    ]
    assert found.finding == (
        "Articles of 3 of the 6 months from February to July 1931, and perhaps of two more. None of May 1931."
    )


def test_many_gaps_are_counted_and_the_longest_is_named():
    found = covered(*(f"1931-{month:02}" for month in (1, 3, 5, 7, 9)), "1931-12", "1932-02")
    assert found.finding.endswith("6 gaps, the longest October to November 1931.")
    assert found.strip.values == ""


@pytest.mark.parametrize(
    ("dates", "finding"),
    [
        ([], ""),
        (["1931/..", "19XX"], ""),
        (["1931-03-04"], ""),
        (["1931-03-04", "1931-03"], "Every dated article is of March 1931."),
        (["1931-03", "1931-04"], "Articles of every month from March to April 1931."),
        (["1931", "1931?"], "Of 1931, but of no one certain month."),
    ],
)
def test_fewer_than_three_months_are_a_sentence(dates, finding):
    assert covered(*dates) == Coverage(finding, None)


def test_a_long_time_is_counted_in_years():
    found = covered("1901-03-04", "1902", "1931-05")
    assert found.finding == "Articles of 3 of the 31 years from 1901 to 1931. None of 1903 to 1930."
    assert [run.months for run in found.strip.runs] == [24, 336, 12]


@pytest.mark.parametrize(
    ("dates", "finding"),
    [
        (["1001", "1500", "1931"], "Articles from 1001 to 1931."),
        (["1931", "1932-03-04", "Y170000002"], "Articles from 1931 to 170000002."),
        (["9999-03-04", "Y10000"], "Articles of every year from 9999 to 10000."),
    ],
)
def test_centuries_and_years_without_months_are_words_alone(dates, finding):
    assert covered(*dates) == Coverage(finding, None)


def test_the_runs_fill_the_strip_without_a_hole():
    strip = covered("1929-12-31", "1931-03", "1932~", "1934-06-07", "1935-01").strip
    assert strip.runs[0].left == 0
    assert all(run.left + run.width == after.left for run, after in pairwise(strip.runs))
    assert strip.runs[-1].left + strip.runs[-1].width == strip.width
    assert len(strip.ticks) == 6
    assert (strip.first, strip.last) == ("December 1929", "January 1935")
