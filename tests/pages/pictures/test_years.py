from itertools import pairwise

import pytest

from building import article, draft
from ru_pk_archive.pages.pictures.years import ByYear, articles_by_year
from vale_fair import catalog_of


def by_year(*dates: str | None) -> ByYear:
    articles = [article(draft(f"a{number}", "Rain."), date) for number, date in enumerate(dates)]
    return articles_by_year(catalog_of(*articles).articles, "index.html")


def test_fewer_than_three_years_are_a_sentence():
    assert by_year("1931-03", "1931", "1933") == ByYear("Two articles in 1931 and one in 1933.")


def test_nothing_is_said_of_nothing():
    assert by_year() == ByYear("")


def test_an_article_of_no_one_year_is_counted_and_not_drawn():
    found = by_year("1931", "1932", "1933-05-04", "193X", None)
    assert found.finding == "One article each in 1931, 1932 and 1933; two more are not dated to one year."
    assert [column.count for column in found.columns] == [1, 1, 1]


def test_the_finding_names_every_year_that_has_most():
    assert (
        by_year("1931", "1931", "1932", "1933", "1933").finding == "Most in 1931 and 1933: two articles each."
    )


def test_few_years_are_columns_that_lead_to_them_and_a_gap_leads_nowhere():
    columns = by_year("1931", "1931", "1932", "1934").columns
    assert [(column.year, column.count, column.height, column.href) for column in columns] == [
        ("1931", 2, 100, "timeline/1931.html"),
        ("1932", 1, 50, "timeline/1932.html"),
        ("1933", 0, 0, ""),
        ("1934", 1, 50, "timeline/1934.html"),
    ]


def test_many_years_are_one_picture_in_which_a_gap_is_as_wide_as_a_year():
    found = by_year("1931", "1931", "1932", "1951")
    assert found.columns == ()
    assert found.picture is not None
    first, second, last = found.picture.bars
    assert [bar.href for bar in (first, second, last)] == [
        f"timeline/{bar.year}.html" for bar in found.picture.bars
    ]
    assert last.left - second.left == 19 * (second.left - first.left)
    assert {bar.top + bar.height for bar in found.picture.bars} == {found.picture.height}
    assert first.height == 2 * second.height


def test_centuries_are_a_sentence_and_not_a_drawing_too_fine_to_see():
    found = by_year("1601", "1777", "1931", "1931")
    assert found == ByYear("Most in 1931: two of four articles.")


@pytest.mark.parametrize("span", [9, 20, 40, 80, 149])
def test_a_picture_stays_in_its_frame_and_names_few_enough_years_to_read(span):
    picture = by_year("1801", "1802", str(1801 + span)).picture
    assert picture is not None
    assert all(bar.left >= 0 and bar.left + bar.width <= picture.width for bar in picture.bars)
    assert picture.ticks
    assert all(after.middle - before.middle >= 36 for before, after in pairwise(picture.ticks))
