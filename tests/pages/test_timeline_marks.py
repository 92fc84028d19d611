"""The marks and the words beside them, as the pages of the timeline and of sources have them."""

from dataclasses import replace

import pytest

from building import article, date_claim, draft, edtf
from ru_pk_archive.pages import source_pages
from ru_pk_archive.pages.entities import entity_indexes, entity_pages
from ru_pk_archive.pages.pictures.axis import axis_over, period_axis
from ru_pk_archive.pages.pictures.date_marks import date_mark
from ru_pk_archive.pages.timeline import timeline_pages
from ru_pk_archive.pages.timeline.timeline_pages import PeriodPage
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.article import Article, DatedStatement, Span, Where
from ru_pk_archive.records.evidence import Basis, Evidence
from vale_fair import ARTICLE, catalog_of


def page(catalog: Catalog, path: str) -> PeriodPage:
    return next(page.model for page in timeline_pages.plan(catalog) if page.path == path)


def published(id: str, date: str | None, basis: Basis = Basis.PRINTED) -> Article:
    return article(draft(id, "Rain."), date, basis=basis)


def test_every_row_of_a_year_is_marked_on_the_same_twelve_months():
    groups = page(catalog_of(ARTICLE, published("a", "1931-06~")), "timeline/1931.html").groups
    axis = period_axis("1931")
    assert {group.axis for group in groups} == {axis}
    assert [[row.mark for row in group.articles] for group in groups] == [
        [date_mark(edtf("1931-06~"), axis)],
        [date_mark(edtf("1931-03-04"), axis)],
    ]
    assert [row.mark for row in groups[1].told] == [date_mark(edtf("1931-03-02"), axis)]


def test_a_decade_is_marked_on_its_ten_years():
    (group,) = page(catalog_of(published("a", "1931~")), "timeline/193x.html").groups
    assert group.articles[0].mark == date_mark(edtf("1931~"), period_axis("193X"))


def test_windows_share_an_axis_that_covers_them_all_and_what_has_no_date_has_no_mark():
    catalog = catalog_of(
        published("a", None),
        published("b", "1931-03/1931-05", Basis.INFERRED),
        published("c", "1947/..", Basis.INFERRED),
    )
    undated, windows = page(catalog, "timeline/undated.html").groups
    axis = axis_over(map(edtf, ["1930", "1949"]))
    assert (undated.axis, undated.articles[0].mark) == (None, None)
    assert windows.axis == axis
    assert [row.mark for row in windows.articles] == [
        date_mark(edtf("1931-03/1931-05"), axis),
        date_mark(edtf("1947/.."), axis),
    ]


def test_a_page_without_marks_does_not_explain_them():
    assert page(catalog_of(published("a", None)), "timeline/undated.html").legend == ""
    assert page(catalog_of(ARTICLE), "timeline/1931.html").legend == "../about.html#uncertain-dates"


@pytest.mark.parametrize(
    ("date", "basis", "wording"),
    [
        ("1931-21", Basis.PRINTED, "spring of that year"),
        ("1931-03-04", Basis.PRINTED, ""),
        ("1931-21", Basis.CURATED, ""),
        ("1931-03/1931-05", Basis.INFERRED, ""),
    ],
)
def test_the_words_of_the_clipping_stand_beside_a_date_that_is_no_plain_one(date, basis, wording):
    words = "In the spring of that year"
    claim = replace(
        date_claim(date, basis=basis), evidence=Evidence(words, 7, len(words), "dateline", "clippings/a.txt")
    )
    made = replace(published("a", date), published=claim)
    for path in ("timeline/1931.html", "timeline/undated.html"):
        for group in page(catalog_of(made), path).groups:
            assert [row.wording for row in group.articles] == [wording]


def test_what_is_told_of_no_one_time_has_the_arrow_of_its_axis():
    told = DatedStatement("since 1899", edtf("1899/.."), Span(Where.TEXT, "s-1", 0, 4), None, "since")
    catalog = catalog_of(article(draft("a", "Rain."), "1931-03-04", statements=(told,)))
    (group,) = page(catalog, "timeline/undated.html").groups
    assert group.told[0].mark == date_mark(edtf("1899/.."), group.axis)


def test_a_source_tells_what_it_covers_on_its_first_page_and_its_span_in_the_index():
    made = [
        article(draft(f"a{n:03}", "Rain.", outlet="Post"), f"1931-{n % 9 + 1:02}-04") for n in range(150)
    ] + [article(draft("b", "Rain.", outlet="Mail"))]
    pages = {page.path: page.model for page in source_pages.plan(catalog_of(*made))}
    assert pages["sources/post.html"].coverage.finding == (
        "Articles of every month from January to September 1931."
    )
    assert pages["sources/post/2.html"].coverage.finding == ""
    assert pages["sources/mail.html"].coverage.finding == ""
    index = pages["sources/index.html"]
    axis = period_axis("193X")
    assert (index.axis.first, index.axis.last) == (axis.first, axis.last)
    assert [row.mark for row in index.sources] == [
        None,
        date_mark(edtf("1931-01-04/1931-09-04"), index.axis),
    ]


def test_entities_share_one_scale_and_only_drawn_ones_have_a_line_in_the_index():
    made = [
        article(draft(f"a{year}", "Harrow."), str(year), names={"Harrow": "harrow"})
        for year in (1929, 1931, 1944)
    ]
    catalog = catalog_of(ARTICLE, *made)
    pages = {page.path: page.model for page in entity_pages.plan(catalog)}
    line = pages["places/harrow.html"].profile.years
    assert line.words == "First in 1929 (1), last in 1944 (1), most in 1931 (2)."
    assert [(bar.middle, bar.height) for bar in line.picture.bars] == [(38, 4), (46, 9), (98, 4)]
    assert pages["people/ida-brandt.html"].profile.years.picture is None
    rows = {
        row.link.text: row.years
        for page in entity_indexes.plan(catalog)
        for group in page.model.groups
        for row in group.rows
    }
    assert rows["Harrow"] == line
    assert rows["Ida Brandt"] is None
