import pytest

from building import article, draft, edtf
from ru_pk_archive.pages.timeline.periods import (
    address_of,
    decade_of,
    held_by_period,
    is_year,
    page_period,
    split_years,
    title_of,
    year_of,
)
from ru_pk_archive.records.article import DatedStatement, Span, Where
from vale_fair import catalog_of


@pytest.mark.parametrize(
    ("period", "page", "year", "decade", "title"),
    [
        ("1931-03", "1931", True, "193X", "March 1931"),
        ("1931", "1931", True, "193X", "1931"),
        ("193X", "193X", False, "193X", "The 1930s"),
        ("-0043", "-0043", True, "-004X", "44 BC"),
        ("-0043-03", "-0043", True, "-004X", "March 44 BC"),
        ("Y170000002", "Y170000002", True, "Y17000000X", "170000002"),
    ],
)
def test_a_period_stands_on_the_page_of_its_year_or_decade(period, page, year, decade, title):
    assert page_period(period) == page
    assert is_year(page) is year
    assert decade_of(page) == decade
    assert title_of(period) == title


@pytest.mark.parametrize(
    ("date", "year"),
    [
        ("1931-03-04", 1931),
        ("1931-03/1931-05", 1931),
        ("1931?", 1931),
        ("1931~", None),
        ("193X", None),
        ("1931/..", None),
        ("[1894,1895]", None),
    ],
)
def test_only_a_date_that_lies_in_one_year_has_a_year(date, year):
    assert year_of(edtf(date)) == year


def test_each_date_is_held_by_the_finest_period_that_holds_all_of_it():
    dates = ["1931-03-04", "1931-03", "1931", "1931-01/1931-06", "193X", "1929/1931", "1931/.."]
    catalog = catalog_of(*(article(draft(f"a{n}", "Rain."), date) for n, date in enumerate(dates)))
    held = {
        period: {
            finest: [entry.article.published.date.edtf for entry in group.articles]
            for finest, group in groups.items()
        }
        for period, groups in held_by_period(catalog).items()
    }
    assert held == {
        "": {"": ["1929/1931", "1931/.."]},
        "193X": {"193X": ["193X"]},
        "1931": {"1931": ["1931-01/1931-06", "1931"], "1931-03": ["1931-03", "1931-03-04"]},
    }


def test_what_is_told_of_a_period_is_held_beside_what_was_published_in_it():
    told = DatedStatement("1899", edtf("1899"), Span(Where.TEXT, "s-1", 0, 4), None, "year")
    flood = article(draft("flood", "1899 was worse."), "1931-03-04", statements=(told,))
    held = held_by_period(catalog_of(flood))
    assert list(held) == ["1899", "1931"]
    assert [event.article for event in held["1899"]["1899"].told] == ["flood"]
    assert held["1899"]["1899"].articles == []


def test_periods_are_in_order_and_a_decade_comes_before_its_years():
    dates = ["1930", "192X", "1931-02", "193X", "1929-12-31"]
    catalog = catalog_of(*(article(draft(f"a{n}", "Rain."), date) for n, date in enumerate(dates)))
    assert list(held_by_period(catalog)) == ["192X", "1929", "193X", "1930", "1931"]


def test_before_christ_too_a_decade_comes_before_its_years():
    dates = ["-0041", "-0049", "-004X", "-0003", "0000", "0005"]
    catalog = catalog_of(*(article(draft(f"a{n}", "Rain."), date) for n, date in enumerate(dates)))
    assert list(held_by_period(catalog)) == ["-004X", "-0049", "-0041", "-0003", "0000", "0005"]


@pytest.mark.parametrize(
    ("decade", "title"),
    [
        ("-004X", "The years 50 BC to 41 BC"),
        ("-000X", "The years 10 BC to 2 BC"),
        ("000X", "The years 1 BC to AD 9"),
        ("190X", "The years 1900 to 1909"),
        ("Y17000000X", "The years 170000000 to 170000009"),
    ],
)
def test_a_decade_for_which_there_is_no_word_is_called_by_its_years(decade, title):
    assert title_of(decade) == title


def test_a_year_is_split_if_it_is_longer_than_a_page_and_has_months():
    def split(*lots: tuple[str, int]) -> set[str]:
        made = (article(draft(f"{date}-{n}", "Rain."), date) for date, count in lots for n in range(count))
        return set(split_years(catalog_of(*made)))

    assert split(("1931-03", 100)) == set()
    assert split(("1931-03", 100), ("1931", 1)) == {"1931"}
    assert split(("1931", 101)) == set()
    assert split(("193X", 101), ("1931-03", 1)) == set()


@pytest.mark.parametrize(
    ("period", "address"),
    [
        ("1931-03", "timeline/1931.html#1931-03"),
        ("1932-03", "timeline/1932-03.html"),
        ("1931", "timeline/1931.html"),
        ("1932", "timeline/1932.html"),
        ("193X", "timeline/193x.html"),
    ],
)
def test_a_month_is_a_page_of_its_own_only_where_its_year_is_split(period, address):
    assert address_of(period, {"1932"}) == address
