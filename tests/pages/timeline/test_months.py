"""A year that is too long for one page, and its months."""

from collections.abc import Iterable

from building import article, draft, edtf
from ru_pk_archive.pages.articles import article_pages
from ru_pk_archive.pages.pictures.axis import period_axis
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.pages.timeline import timeline_pages
from ru_pk_archive.pages.timeline.timeline_pages import PeriodPage
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.article import Article, DatedStatement, Span, Where
from vale_fair import catalog_of

PAGE_SIZE = 100  # of `building.settings`


def published(date: str, count: int, *told: str) -> Iterable[Article]:
    """So many articles of the date; the first of them tells of other times."""
    span = Span(Where.TEXT, "s-1", 0, 4)
    statements = tuple(DatedStatement(words, edtf(words), span, None, "date") for words in told)
    for number in range(count):
        text = draft(f"{date.replace('/', '-')}-{number:03}".lower(), "Rain.", title=f"Rain {number}")
        yield article(text, date, statements=() if number else statements)


def pages(*lots: Iterable[Article]) -> dict[str, PeriodPage]:
    return of(catalog_of(*(made for lot in lots for made in lot)))


def of(catalog: Catalog) -> dict[str, PeriodPage]:
    return {page.path: page.model for page in timeline_pages.plan(catalog)}


def outline(page: PeriodPage) -> list[tuple[str, int, int]]:
    return [(group.heading.words, len(group.articles), len(group.told)) for group in page.groups]


def test_a_year_that_fits_is_one_page_with_its_months_as_sections():
    found = pages(published("1931-03-04", 60), published("1931-05", 40))
    assert list(found) == ["timeline/1931.html", "timeline/undated.html"]
    assert found["timeline/1931.html"].months == ()
    assert [group.heading.anchor for group in found["timeline/1931.html"].groups] == ["1931-03", "1931-05"]


def test_a_longer_year_lists_its_months_and_keeps_what_no_month_holds():
    found = pages(
        published("1931-03-04", 60, "1931-05-02", "1931-04"), published("1931-05", 40), published("1931", 2)
    )
    assert list(found) == [
        "timeline/1931.html",
        "timeline/1931-03.html",
        "timeline/1931-04.html",
        "timeline/1931-05.html",
        "timeline/undated.html",
    ]
    year = found["timeline/1931.html"]
    assert year.summary == "102 articles were published in 1931; 2 statements tell of it."
    assert outline(year) == [("During 1931", 2, 0)]
    assert year.pager is None
    assert [row.link.text for row in year.months][:2] == ["January", "February"]
    assert [(row.anchor, row.link, row.articles, row.told) for row in year.months[1:5]] == [
        ("1931-02", Link("February", ""), 0, 0),
        ("1931-03", Link("March", "1931-03.html"), 60, 0),
        ("1931-04", Link("April", "1931-04.html"), 0, 1),
        ("1931-05", Link("May", "1931-05.html"), 40, 1),
    ]


def test_a_month_has_what_was_published_in_it_and_what_is_told_of_it_on_the_axis_of_its_days():
    found = pages(published("1931-03-04", 60, "1931-03-02"), published("1931-05", 60))
    month = found["timeline/1931-03.html"]
    assert month.title == "March 1931"
    assert month.shell.title == "March 1931 – Timeline – Harrow Vale Archive"
    assert month.summary == "60 articles were published in March 1931; 1 statement tells of it."
    assert outline(month) == [("Published", 60, 0), ("Told in articles", 0, 1)]
    assert [group.told_heading for group in month.groups] == ["Told in articles", ""]
    assert month.jumps == (Link("Published", "#published"), Link("Told in articles", "#told"))
    assert {group.axis for group in month.groups} == {period_axis("1931-03")}
    assert month.groups[0].articles[0].row.href == "../articles/1931-03-04-000.html"


def test_a_month_leads_back_to_its_year_and_on_to_the_months_beside_it():
    found = pages(
        published("193X", 1),
        published("1931-03", 60),
        published("1931-05", 60),
        published("1932-01", 60),
        published("1932-02", 60),
        published("1934", 1),
    )
    march, may, january, february = (
        found[f"timeline/{month}.html"] for month in ("1931-03", "1931-05", "1932-01", "1932-02")
    )
    assert [(crumb.text, crumb.href) for crumb in march.shell.crumbs] == [
        ("Timeline", "index.html"),
        ("1931", "1931.html"),
        ("March", ""),
    ]
    assert (march.earlier, march.later) == (Link("The 1930s", "193x.html"), Link("May 1931", "1931-05.html"))
    assert (may.earlier, may.later) == (
        Link("March 1931", "1931-03.html"),
        Link("January 1932", "1932-01.html"),
    )
    assert january.earlier == Link("May 1931", "1931-05.html")
    assert february.later == Link("1934", "1934.html")
    year = found["timeline/1932.html"]
    assert (year.earlier, year.later) == (Link("1931", "1931.html"), Link("1934", "1934.html"))
    assert [crumb.text for crumb in year.shell.crumbs] == ["Timeline", "The 1930s", "1932"]


def test_a_year_with_months_and_nothing_else_has_no_list_of_its_own():
    year = pages(published("1931-03", 60), published("1931-05", 60))["timeline/1931.html"]
    assert (year.groups, year.legend, year.pager) == ((), "", None)


def test_only_a_month_that_is_too_long_itself_is_split_by_number():
    found = pages(published("1931-03", 150), published("1931-05", 3))
    second = found["timeline/1931-03/2.html"]
    assert second.pager is not None and second.pager.words == "101–150 of 150"
    assert outline(second) == [("Published", 50, 0)]
    assert [(crumb.text, crumb.href) for crumb in second.shell.crumbs] == [
        ("Timeline", "../index.html"),
        ("1931", "../1931.html"),
        ("March", "../1931-03.html"),
    ]
    assert second.later == Link("May 1931", "../1931-05.html")
    assert "timeline/1931/2.html" not in found


def test_what_no_month_holds_is_split_by_number_if_it_is_too_long():
    found = pages(published("1931", 101), published("1931-05", 3))
    first, second = found["timeline/1931.html"], found["timeline/1931/2.html"]
    assert outline(first) == [("During 1931", 100, 0)]
    assert (len(first.months), second.months) == (12, ())
    assert (first.pager.words, second.pager.words) == ("1–100 of 101", "101–101 of 101")
    assert list(pages(published("1931", 101)))[:2] == ["timeline/1931.html", "timeline/1931/2.html"]


def test_decades_and_the_shelf_are_split_by_number():
    found = pages(published("193X", 101), published("1929/1931", 101))
    assert {"timeline/193x/2.html", "timeline/undated/2.html"} < found.keys()


def test_an_article_leads_to_the_month_that_it_tells_of_wherever_that_stands():
    for count, way in ((98, "1931.html#1931-05"), (99, "1931-05.html")):
        catalog = catalog_of(*published("1931-03", count, "1931-05-02", "1931"))
        told = next(page.model.tellings for page in article_pages.plan(catalog) if page.model.tellings)
        assert [telling.period for telling in told] == ["../timeline/1931.html", f"../timeline/{way}"]


def test_an_article_more_changes_its_month_and_its_year_and_no_other_month():
    lots = (*published("1931-03", 60), *published("1931-05", 60), *published("1932", 1))
    before, after = of(catalog_of(*lots)), of(catalog_of(*lots, *published("1931-05-02", 1)))
    assert before.keys() == after.keys()
    assert {path for path in after if before[path] != after[path]} == {
        "timeline/1931.html",
        "timeline/1931-05.html",
    }
