from dataclasses import replace

from building import article, draft, edtf
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.pages.timeline import timeline_index, timeline_pages
from ru_pk_archive.pages.timeline.timeline_index import TimelinePage
from ru_pk_archive.pages.timeline.timeline_pages import PeriodPage
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.article import Article, DatedStatement, Span, Where
from ru_pk_archive.records.evidence import Basis
from vale_fair import ARTICLE, catalog_of


def pages(catalog: Catalog) -> dict[str, PeriodPage]:
    return {page.path: page.model for page in timeline_pages.plan(catalog)}


def index(catalog: Catalog) -> TimelinePage:
    (page,) = timeline_index.plan(catalog)
    assert isinstance(page.model, TimelinePage)
    return page.model


def published(id: str, date: str | None, basis: Basis = Basis.PRINTED) -> Article:
    return article(draft(id, "Rain."), date, basis=basis)


def telling(id: str, date: str, *told: str) -> Article:
    statements = tuple(
        DatedStatement(words, edtf(words), Span(Where.TEXT, "s-1", 0, 4), None, "date") for words in told
    )
    return article(draft(id, "Rain then."), date, statements=statements)


# On the shelf alone: no date, a stated span, an inferred one. On it too: two inferred dates of one year.
MIXED = (
    published("a", None),
    published("b", "1931-03/1931-05", Basis.INFERRED),
    published("c", "1929/1931"),
    published("d", "1931-03", Basis.INFERRED),
    published("e", "1920/..", Basis.INFERRED),
    telling("f", "1931-04-01", "../1931", "1899", "1899-05"),
)


def outline(page: PeriodPage) -> list[tuple[str, int, int]]:
    return [(group.heading.words, len(group.articles), len(group.told)) for group in page.groups]


def test_a_year_begins_with_what_only_the_year_holds_then_come_its_months():
    found = pages(
        catalog_of(published("a", "1931-03-04"), published("b", "1931"), published("c", "1931-01-02"))
    )
    page = found["timeline/1931.html"]
    assert outline(page) == [("During 1931", 1, 0), ("January 1931", 1, 0), ("March 1931", 1, 0)]
    assert page.jumps == (
        Link("During 1931", "#1931"),
        Link("January 1931", "#1931-01"),
        Link("March 1931", "#1931-03"),
    )


def test_what_is_told_of_a_month_stands_beside_what_was_published_in_it():
    page = pages(catalog_of(ARTICLE))["timeline/1931.html"]
    assert outline(page) == [("March 1931", 1, 1)]
    (row,) = page.groups[0].told
    assert (row.date.words, row.source, row.told.words) == ("2 March 1931", "The Vale Post", "4 March 1931")
    assert row.title == ""
    assert row.quote.href == "../articles/vale-fair-1931.html#s-1"


def test_a_date_that_an_events_record_gives_is_told_as_the_records():
    span = Span(Where.TEXT, "s-1", 0, 4)
    of_the_fire = DatedStatement("fire", edtf("1931-03-02"), span, "great-fire", "named event")
    made = catalog_of(article(draft("a", "Fire then."), "1931-05-01", statements=(of_the_fire,)))
    page = pages(made)["timeline/1931.html"]
    (row,) = page.groups[0].told
    assert row.event is not None and row.event.text == "Great Fire"
    words = pages(catalog_of(telling("b", "1931-05-01", "1931-03-02")))["timeline/1931.html"].groups[0].told
    assert [one.event for one in words] == [None]


def test_the_page_of_a_decade_does_not_claim_to_count_its_years():
    page = pages(catalog_of(published("a", "193X"), published("b", "1931-03-04")))["timeline/193x.html"]
    assert page.summary == "1 article of the 1930s, in no one certain year."


def test_a_year_that_is_only_told_of_says_that_nothing_of_it_is_here():
    page = pages(catalog_of(ARTICLE))["timeline/1899.html"]
    assert page.summary == (
        "This archive has no article of 1899. What stands here is told in articles of other times."
    )
    assert outline(page) == [("During 1899", 0, 1)]


def test_periods_lead_to_the_one_before_and_the_one_after():
    found = pages(catalog_of(published("a", "1929"), published("b", "193X"), published("c", "1931")))
    decade = found["timeline/193x.html"]
    assert (decade.earlier, decade.later) == (Link("1929", "1929.html"), Link("1931", "1931.html"))
    assert found["timeline/1929.html"].earlier is None
    assert [(crumb.text, crumb.href) for crumb in found["timeline/1931.html"].shell.crumbs] == [
        ("Timeline", "index.html"),
        ("The 1930s", "193x.html"),
        ("1931", ""),
    ]


def test_the_shelf_holds_what_has_no_date_none_stated_or_none_that_a_decade_holds():
    catalog = catalog_of(
        published("a", None),
        published("b", "1931-03/1931-05", Basis.INFERRED),
        published("c", "1929/1931"),
        published("d", "1931-03-04"),
        published("e", "1920/..", Basis.INFERRED),
        telling("f", "1931-04-01", "../1931"),
    )
    assert outline(pages(catalog)["timeline/undated.html"]) == [
        ("No date known", 1, 0),
        ("Date inferred from the text", 2, 0),
        ("Beyond one decade", 1, 1),
    ]
    assert outline(pages(catalog)["timeline/1931.html"])[0] == ("During 1931", 1, 0)


def test_an_archive_that_is_wholly_dated_has_an_empty_shelf():
    assert pages(catalog_of(published("a", "1931")))["timeline/undated.html"].groups == ()


def test_the_index_lists_each_period_under_its_decade_with_both_counts():
    catalog = catalog_of(
        published("a", "1929"),
        published("b", "193X"),
        published("c", "1931-01"),
        telling("d", "1931", "1899"),
    )
    assert [
        (decade.heading, [(row.link.text, row.articles, row.told) for row in decade.periods])
        for decade in index(catalog).decades
    ] == [
        ("The 1890s", [("1899", 0, 1)]),
        ("The 1920s", [("1929", 1, 0)]),
        ("The 1930s", [("During the 1930s", 1, 0), ("1931", 2, 0)]),
    ]


def test_the_index_leads_to_the_shelf_with_what_no_year_holds():
    shelf = index(catalog_of(published("a", None), telling("b", "1920/..", "../1931"))).shelf
    assert (shelf.articles, shelf.told, shelf.link.href) == (2, 1, "undated.html")


def test_the_rows_of_the_index_add_up_to_all_articles_and_statements():
    page = index(catalog_of(*MIXED))
    rows = [row for decade in page.decades for row in decade.periods]
    assert sum(row.articles for row in (*rows, page.shelf)) == page.all.articles == len(MIXED)
    assert sum(row.told for row in (*rows, page.shelf)) == page.all.told == 3


def test_the_index_counts_of_the_shelf_what_no_decade_holds_and_says_what_it_lists_besides():
    page = index(catalog_of(*MIXED))
    assert page.shelf.articles == 3
    assert (
        page.shelf_note
        == "“Undated, or beyond one decade” also lists 2 articles of an inferred date, counted further up."
    )
    assert index(catalog_of(published("a", None))).shelf_note == ""


def test_the_shelf_says_which_of_its_articles_stand_under_a_period_too():
    shelf = pages(catalog_of(*MIXED))["timeline/undated.html"]
    assert shelf.summary.endswith(
        "Listed under a year or decade too, and counted there: 2 of the 5 articles here."
    )
    assert {row.row.href: row.elsewhere for group in shelf.groups for row in group.articles} == {
        "../articles/a.html": None,
        "../articles/b.html": Link("1931", "1931.html"),
        "../articles/c.html": None,
        "../articles/d.html": Link("March 1931", "1931.html#1931-03"),
        "../articles/e.html": None,
    }


def test_a_shelf_of_which_nothing_stands_elsewhere_does_not_speak_of_it():
    assert "counted there" not in pages(catalog_of(published("a", None)))["timeline/undated.html"].summary


def test_only_the_shelf_leads_elsewhere():
    groups = pages(catalog_of(*MIXED))["timeline/1931.html"].groups
    assert {row.elsewhere for group in groups for row in group.articles} == {None}


def test_an_edit_of_one_article_leaves_the_pages_of_other_years_as_they_were():
    others = [published("a", "1929-01-01"), published("b", "1935-01-01")]
    before = pages(catalog_of(*others, published("c", "1931-03-04")))
    edited = replace(published("c", "1931-03-04"), draft=draft("c", "Snow.", title="Snow"))
    after = pages(catalog_of(*others, edited))
    assert {path for path in before if before[path] != after[path]} == {"timeline/1931.html"}
