"""The lists by letter, by source and on the home page."""

from dataclasses import replace

import pytest

from building import article, authorities, draft, entity, settings
from ru_pk_archive.catalog import assemble
from ru_pk_archive.pages import home_page, source_pages
from ru_pk_archive.pages.articles import article_index
from ru_pk_archive.pages.articles.article_index import ArticleIndexPage
from ru_pk_archive.pages.entities import entity_indexes
from ru_pk_archive.pages.entities.entity_indexes import EntityIndexPage
from ru_pk_archive.pages.home_page import HomePage
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.pages.source_pages import SourceIndexPage, SourcePage
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.entity import Alias
from ru_pk_archive.records.evidence import Basis
from vale_fair import ARTICLE, catalog_of


def home(catalog: Catalog) -> HomePage:
    (page,) = home_page.plan(catalog)
    assert isinstance(page.model, HomePage)
    return page.model


def test_only_kinds_with_members_have_an_index():
    paths = [page.path for page in entity_indexes.plan(catalog_of(ARTICLE))]
    assert paths == ["people/index.html", "places/index.html", "topics/index.html"]


def test_names_stand_by_letter_with_their_count_and_what_no_one_checked_says_so():
    lund = entity("olaf-lund", "person", "Olaf Lund", reviewed=False)
    made = article(
        draft("a", "Olaf Lund met Ida Brandt."),
        names={"Olaf Lund": "olaf-lund", "Ida Brandt": "ida-brandt"},
        discovered=(lund,),
    )
    page = next(iter(entity_indexes.plan(catalog_of(ARTICLE, made)))).model
    assert isinstance(page, EntityIndexPage)
    assert page.summary == "2 people, 1 of them found by the program and not checked by anyone."
    assert [
        (group.heading.words, [(row.link.text, row.articles, row.reviewed) for row in group.rows])
        for group in page.groups
    ] == [
        ("I", [("Ida Brandt", 2, True)]),
        ("O", [("Olaf Lund", 1, False)]),
    ]


def test_names_in_other_languages_stand_beside_the_name_in_lists():
    ida = replace(entity("ida", "person"), aliases=(Alias("Ида", language="ru"), Alias("Brandt")))
    made = article(draft("a", "Ida."), names={"Ida": "ida"})
    catalog, _ = assemble((made,), authorities(ida), settings())
    page = next(iter(entity_indexes.plan(catalog))).model
    assert isinstance(page, EntityIndexPage)
    assert [name.words for name in page.groups[0].rows[0].native] == ["Russian"]


def test_several_formats_are_counted_each():
    made = [article(draft(id, "Rain.", outlet="The Vale Post"), "1931") for id in "abc"]
    page = replace(made[0].draft, file=replace(made[0].draft.file, format="web page"))
    catalog = catalog_of(replace(made[0], draft=page), *made[1:])
    _, source = (planned.model for planned in source_pages.plan(catalog))
    assert source.obtained == "Read from 3 clippings (2 text, 1 web page)."


def test_articles_stand_by_headline():
    made = [article(draft(id, "Rain.", title=title)) for id, title in (("a", "Zeal"), ("b", "“Air” fair"))]
    (page,) = article_index.plan(catalog_of(*made))
    assert isinstance(page.model, ArticleIndexPage)
    assert [group.heading.words for group in page.model.groups] == ["A", "Z"]


def test_an_empty_archive_has_an_empty_list_of_articles():
    (page,) = article_index.plan(catalog_of())
    assert isinstance(page.model, ArticleIndexPage)
    assert page.model.groups == ()


def test_a_source_tells_what_it_covers():
    made = [
        article(draft(id, "Rain.", outlet="The Vale Post"), date)
        for id, date in (("a", "1931-03-04"), ("b", "1929~"), ("c", None))
    ]
    index, source = (
        page.model for page in source_pages.plan(catalog_of(*made, article(draft("d", "Rain."))))
    )
    assert isinstance(index, SourceIndexPage)
    assert [(row.link.text, row.articles, row.covered) for row in index.sources] == [
        ("The Vale Post", "3 articles", "first about 1929, last 4 March 1931")
    ]
    assert [row.href for row in index.nameless] == ["../articles/d.html"]
    assert isinstance(source, SourcePage)
    assert source.obtained == "Read from 3 clippings (text)."
    assert source.feed == Link("The Vale Post – Harrow Vale Archive", "the-vale-post.xml")
    assert [row.brief.date.words for row in source.rows] == ["about 1929", "4 March 1931", "undated"]


def test_an_article_that_is_open_at_a_side_is_neither_the_first_nor_the_last_of_its_source():
    made = [
        article(draft(id, "Rain.", outlet="The Vale Post"), date)
        for id, date in (("a", "../1931"), ("b", "1930-05"), ("c", "1932-06"), ("d", "1933/.."))
    ]
    index = next(page.model for page in source_pages.plan(catalog_of(*made)))
    assert isinstance(index, SourceIndexPage)
    assert index.sources[0].covered == "first May 1930, last June 1932"


@pytest.mark.parametrize(
    ("dates", "covered"),
    [
        (["1929/.."], "from 1929 on"),
        (["1929/..", "../1931"], "all of dates that are open at a side"),
        ([None], "undated"),
    ],
)
def test_a_source_of_open_dates_is_not_called_undated(dates, covered):
    made = [article(draft(f"a{n}", "Rain.", outlet="The Vale Post"), date) for n, date in enumerate(dates)]
    index, source = (page.model for page in source_pages.plan(catalog_of(*made)))
    assert index.sources[0].covered == covered
    assert source.summary.endswith(f", {covered}.")


def test_an_inferred_date_is_never_told_of_a_source_without_its_note():
    made = article(draft("a", "Rain.", outlet="The Vale Post"), "1929/1931", basis=Basis.INFERRED)
    index = next(page.model for page in source_pages.plan(catalog_of(made)))
    assert index.sources[0].covered == "1929 to 1931 (inferred)"


def test_the_home_page_counts_what_there_is_and_hides_what_there_is_not():
    assert [(count.number, count.noun) for count in home(catalog_of(ARTICLE)).counts] == [
        (1, "article"),
        (1, "person"),
        (1, "place"),
        (2, "topics"),
        (1, "source"),
    ]


def test_the_newest_come_first_and_none_of_them_is_among_the_oldest():
    made = [article(draft(f"a{n}", "Rain.", title=f"Day {n}"), f"1931-03-0{n}") for n in range(1, 8)]
    found = home(catalog_of(*made, article(draft("z", "Rain."))))
    assert [row.brief.title for row in found.newest] == ["Day 7", "Day 6", "Day 5", "Day 4", "Day 3"]
    assert [row.brief.title for row in found.oldest] == ["Day 1", "Day 2"]
    assert (found.first.words, found.last.words, found.undated.number) == ("1 March 1931", "7 March 1931", 1)


def test_an_article_that_is_open_at_a_side_is_neither_among_the_newest_nor_among_the_oldest():
    days = [article(draft(f"a{n}", "Rain.", title=f"Day {n}"), f"1931-03-0{n}") for n in range(1, 6)]
    early = article(draft("e", "Rain.", title="Early"), "../1930")
    late = article(draft("l", "Rain.", title="Late"), "1931-05/..")
    found = home(catalog_of(*days, early, late))
    assert [row.brief.title for row in found.newest] == ["Day 5", "Day 4", "Day 3", "Day 2", "Day 1"]
    assert found.oldest == ()
    assert (found.first.words, found.last.words) == ("1 March 1931", "5 March 1931")


def test_a_handful_of_articles_is_listed_whole_whatever_their_dates():
    made = [article(draft(id, "Rain.", title=id), date) for id, date in (("a", "../1930"), ("b", "1931"))]
    assert [row.brief.title for row in home(catalog_of(*made)).newest] == ["b", "a"]


def test_the_most_named_are_reviewed_and_stand_by_the_articles_that_name_them():
    lund = entity("olaf-lund", "person", "Olaf Lund", reviewed=False)
    made = article(draft("b", "Olaf Lund."), names={"Olaf Lund": "olaf-lund"}, discovered=(lund,))
    people = home(catalog_of(ARTICLE, made)).most_named[0]
    assert [(name.link, name.articles) for name in people.names] == [
        (Link("Ida Brandt", "people/ida-brandt.html"), 1)
    ]
    assert people.more == "people/index.html"
    assert people.reviewed


def test_where_no_one_checked_a_name_of_a_kind_the_others_stand_there_and_say_so():
    lund = entity("olaf-lund", "person", "Olaf Lund", reviewed=False)
    made = article(draft("b", "Olaf Lund."), names={"Olaf Lund": "olaf-lund"}, discovered=(lund,))
    (people,) = home(catalog_of(made)).most_named
    assert [name.link.text for name in people.names] == ["Olaf Lund"]
    assert not people.reviewed


def test_kinds_without_a_name_are_told_in_one_sentence():
    assert home(catalog_of(ARTICLE)).nothing_of == ("organisations", "events")
