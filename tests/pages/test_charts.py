from building import article, draft
from ru_pk_archive.pages.charts import ByYear, articles_by_year
from vale_fair import catalog_of


def by_year(*dates: str | None) -> ByYear:
    articles = [article(draft(f"a{number}", "Rain."), date) for number, date in enumerate(dates)]
    return articles_by_year(catalog_of(*articles).articles, "index.html")


def test_fewer_than_three_years_are_a_sentence():
    assert by_year("1931-03", "1931", "1933") == ByYear("2 articles of 1931; 1 article of 1933.", None)


def test_nothing_is_said_of_nothing():
    assert by_year() == ByYear("", None)


def test_an_article_of_no_one_year_is_counted_and_not_drawn():
    found = by_year("1931", "1932", "1933-05-04", "193X", None)
    assert found.finding == "1 article in each of 3 years, 1931 to 1933. 2 articles of no one certain year."
    assert [column.count for column in found.chart.columns] == [1, 1, 1]


def test_the_finding_names_every_year_that_has_most():
    assert (
        by_year("1931", "1931", "1932", "1933", "1933").finding == "Most in 1931 and 1933: 2 articles each."
    )


def test_a_year_without_articles_is_a_gap_as_wide_as_a_year():
    first, second, third = by_year("1931", "1932", "1934").chart.columns
    assert third.middle - second.middle == 2 * (second.middle - first.middle)


def test_the_tallest_column_ends_below_the_top_and_all_stand_on_the_axis():
    chart = by_year("1931", "1931", "1932", "1933").chart
    assert {column.top + column.height for column in chart.columns} == {chart.baseline}
    assert chart.columns[0].height == 2 * chart.columns[1].height
    assert min(column.top for column in chart.columns) > 0


def test_columns_lead_to_their_years_while_a_finger_can_find_them():
    near = by_year("1931", "1932", "1933").chart
    assert near.linked
    assert [column.href for column in near.columns] == [f"timeline/193{n}.html" for n in (1, 2, 3)]
    far = by_year("1931", "1932", "1951").chart
    assert not far.linked
    assert {column.href for column in far.columns} == {""}


def test_centuries_are_a_sentence_and_not_a_drawing_too_fine_to_see():
    assert by_year("1601", "1777", "1931").chart is None


def test_the_axis_names_few_enough_years_to_read():
    for span in (3, 8, 40, 150):
        chart = by_year("1801", "1802", str(1801 + span)).chart
        gaps = [b.middle - a.middle for a, b in zip(chart.ticks, chart.ticks[1:], strict=False)]
        assert chart.ticks
        assert all(gap >= 36 for gap in gaps)
