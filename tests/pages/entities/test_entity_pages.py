from dataclasses import replace

import pytest

from building import article, authorities, draft, entity, settings
from ru_pk_archive.catalog import assemble
from ru_pk_archive.pages.entities import entity_pages
from ru_pk_archive.pages.entities.entity_pages import EntityPage, Said
from ru_pk_archive.pages.entities.entity_profiles import spellings
from ru_pk_archive.pages.entities.other_names import NativeName
from ru_pk_archive.pages.rows import Quote
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import Catalog, EntityEntry, Spelling
from ru_pk_archive.records.article import Mention, Span, Where
from ru_pk_archive.records.entity import Alias, Matching
from vale_fair import ARTICLE, ENTITIES, catalog_of


def pages(catalog: Catalog) -> dict[str, EntityPage]:
    return {page.path: page.model for page in entity_pages.plan(catalog)}


def test_every_entity_that_articles_name_has_a_page_and_no_other():
    assert list(pages(catalog_of(ARTICLE))) == [
        "people/ida-brandt.html",
        "places/harrow.html",
        "topics/fairs.html",
        "topics/trade.html",
    ]


def test_an_article_stands_with_the_first_sentence_that_names_the_entity_and_what_it_says_there():
    (row,) = pages(catalog_of(ARTICLE))["people/ida-brandt.html"].rows
    assert row.href == "../articles/vale-fair-1931.html"
    assert row.named == "2 mentions"
    assert row.quote == Quote(
        "", "Ida Brandt", " opened the fair in Harrow on Monday.", "../articles/vale-fair-1931.html#s-1", ""
    )
    assert row.said == (Said("A fine day,", "../articles/vale-fair-1931.html#s-2"),)


def test_what_someone_wrote_stands_apart_from_what_names_them():
    names = {"Ida Brandt": "ida-brandt"}
    signed = article(draft("a", "Rain.", authors=("Ida Brandt",)), names=names)
    page = pages(catalog_of(ARTICLE, signed))["people/ida-brandt.html"]
    assert [row.href for row in page.rows] == ["../articles/vale-fair-1931.html"]
    assert [row.href for row in page.wrote] == ["../articles/a.html"]
    assert (page.summary, page.authorship) == ("Named in 1 article", "Wrote 1 article")
    assert page.shell.description.endswith("named in 1 article, wrote 1 article")
    alone = pages(catalog_of(signed))["people/ida-brandt.html"]
    assert (alone.rows, alone.authorship) == ((), "Wrote 1 article")
    assert alone.shell.description.endswith("person: wrote 1 article")


def test_a_speaker_leads_to_all_quotations_and_no_other_does():
    found = pages(catalog_of(ARTICLE))
    assert found["people/ida-brandt.html"].quotations == Link("1 quotation", "../quotations/ida-brandt.html")
    assert found["places/harrow.html"].quotations is None


def test_how_many_quotations_there_are_is_told():
    twice = replace(ARTICLE, quotations=ARTICLE.quotations[:1] * 2)
    link = pages(catalog_of(twice))["people/ida-brandt.html"].quotations
    assert link is not None
    assert link.text == "2 quotations"


def test_the_evidence_of_a_topic_is_the_phrase_it_rests_on():
    found = pages(catalog_of(ARTICLE))
    assert found["topics/fairs.html"].rows[0].quote.marked == "fair"
    assert found["topics/trade.html"].rows[0].quote.marked == "fair"


def test_a_name_in_the_headline_alone_quotes_the_headline():
    made = article(draft("a", "It rained.", title="Harrow flooded"), names={"Harrow": "harrow"})
    (row,) = pages(catalog_of(made))["places/harrow.html"].rows
    assert row.quote == Quote("", "Harrow", " flooded", "../articles/a.html", "")


def test_an_article_that_names_it_in_the_headline_says_so():
    made = article(draft("a", "Harrow, Harrow.", title="Harrow flooded"), names={"Harrow": "harrow"})
    (row,) = pages(catalog_of(made, ARTICLE))["places/harrow.html"].rows[-1:]
    assert row.named == "in the headline, 3 mentions"


def test_spellings_are_those_that_are_not_the_name():
    profile = pages(catalog_of(ARTICLE))["people/ida-brandt.html"].profile
    assert profile.spellings == (Spelling("Brandt", 1),)


PRINTED = ("tolls", 3), ("bridge toll", 2), ("Bridge toll", 2), ("Tolls", 1)


@pytest.mark.parametrize(
    ("matching", "shown"),
    [
        (
            Matching.PHRASES,
            (("Bridge toll", 4), ("tolls", 4)),
        ),  # capitals do not matter, the name is one of them
        (Matching.NAMES, (("tolls", 3), ("bridge toll", 2), ("Bridge toll", 2))),
    ],
)
def test_words_of_a_subject_that_differ_in_capitals_are_one_and_names_are_not(matching, shown):
    printed = sorted((Spelling(*one) for one in PRINTED), key=lambda one: (-one.count, one.form))
    entry = EntityEntry(entity("tolls", "topic"), "topics/tolls.html", (), tuple(printed), ())
    found = {(spelling.form, spelling.count) for spelling in spellings(entry, matching)}
    assert found == set(shown)


def test_native_names_are_those_with_a_language():
    alias = Alias("Ида Брандт", language="ru", sources=("parish register",))
    ida = replace(entity("ida", "person"), aliases=(Alias("I. Brandt"), alias))
    made = article(draft("a", "Ida."), names={"Ida": "ida"})
    catalog, _ = assemble((made,), authorities(ida), settings())
    assert pages(catalog)["people/ida.html"].profile.native == (
        NativeName("Ида Брандт", "ru", "ltr", "Russian", ("parish register",)),
    )


def test_a_name_that_no_one_checked_says_so():
    lund = entity("olaf-lund", "person", "Olaf Lund", reviewed=False)
    made = article(draft("a", "Olaf Lund."), names={"Olaf Lund": "olaf-lund"}, discovered=(lund,))
    assert not pages(catalog_of(made))["people/olaf-lund.html"].reviewed
    assert pages(catalog_of(ARTICLE))["people/ida-brandt.html"].reviewed


def test_a_link_that_only_a_curator_made_has_no_quotation():
    bare = replace(
        ARTICLE, mentions=(Mention("ida-brandt", "Ida Brandt", Span(Where.TITLE, "", 0, 0), "curator"),)
    )
    (row,) = pages(catalog_of(bare))["people/ida-brandt.html"].rows
    assert row.quote is None


def test_a_long_list_of_articles_goes_on_on_pages_without_the_profile():
    made = [article(draft(f"a{n:03}", "Harrow."), "1931", names={"Harrow": "harrow"}) for n in range(101)]
    found = pages(catalog_of(*made))
    first, second = found["places/harrow.html"], found["places/harrow/2.html"]
    assert (len(first.rows), len(second.rows)) == (100, 1)
    assert first.profile is not None
    assert second.profile is None
    assert second.rows[0].href == "../../articles/a100.html"
    assert [crumb.href for crumb in second.shell.crumbs] == ["../index.html", "../harrow.html"]
    assert first.shell.title != second.shell.title


def test_entities_of_one_name_have_titles_of_their_own():
    twins = (
        entity("harrow", "place", "Harrow"),
        entity("harrow-fair", "event", "Harrow"),
        entity("ida", "person", "Ida"),
        entity("ida-2", "person", "Ida"),
    )
    names = {one.id: one.id for one in twins}
    made = article(draft("a", "harrow, harrow-fair, ida, ida-2."), names=names)
    catalog, _ = assemble((made,), authorities(*ENTITIES[2:], *twins), settings())
    assert {
        found.shell.title.removesuffix(" – Harrow Vale Archive") for found in pages(catalog).values()
    } == {
        "Harrow (place)",
        "Harrow (event)",
        "Ida (ida)",
        "Ida (ida-2)",
    }
