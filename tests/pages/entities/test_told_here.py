"""Statements of articles about an entity, each with the sentence that it rests on."""

from dataclasses import replace

from building import article, draft, edtf, within
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.entities.told_here import ToldHere, findings, told_here
from ru_pk_archive.records.article import Article, WindowStep
from vale_fair import catalog_of

DRAFT = draft("flood", "Mayor Brandt spoke in Harrow.", outlet="The Vale Post")
NAMED = WindowStep(edtf("1929/1933"), "Ida Brandt is named as mayor", within(DRAFT, "Mayor"), "ida-brandt")
PAST = WindowStep(edtf("../1940"), "something is told as to come", within(DRAFT, "spoke"))


def told(published: str | None, *steps: WindowStep) -> tuple[ToldHere, ...]:
    made: Article = replace(article(DRAFT, published, names={"Harrow": "harrow"}), window=steps)
    catalog = catalog_of(made)
    return told_here(Directory(catalog), "ida-brandt", findings(catalog), "people/ida-brandt.html")


def test_a_statement_stands_with_its_sentence_its_source_and_the_way_to_it():
    (found,) = told("1931", NAMED, PAST)
    (flood,) = found.told
    assert (found.statement, flood.disputed) == ("Ida Brandt is named as mayor", False)
    assert (flood.quote.marked, flood.quote.after) == ("Mayor", " Brandt spoke in Harrow.")
    assert flood.quote.href == "../articles/flood.html#s-1"
    assert (flood.brief.source, flood.brief.date.words) == ("The Vale Post", "1931")


def test_one_that_cannot_hold_on_the_articles_date_says_so():
    assert told("1950", NAMED)[0].told[0].disputed
    assert not told(None, NAMED)[0].told[0].disputed


def test_the_same_statement_of_one_article_stands_once():
    (found,) = told("1931", NAMED, NAMED)
    assert len(found.told) == 1


def test_what_many_articles_state_is_stated_once_with_the_oldest_of_them():
    many = [
        replace(article(draft(f"a{year}", "Mayor Brandt spoke."), str(year)), window=(NAMED,))
        for year in range(1937, 1929, -1)
    ]
    catalog = catalog_of(*many)
    (found,) = told_here(Directory(catalog), "ida-brandt", findings(catalog), "people/ida-brandt.html")
    assert [one.brief.date.words for one in found.told] == ["1930", "1931", "1932", "1933", "1934"]
    assert found.left_out == 3


def test_nothing_is_told_of_whom_no_article_dates():
    assert told("1931", PAST) == ()
