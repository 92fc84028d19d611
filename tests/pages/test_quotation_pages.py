from dataclasses import replace

from building import article, draft, entity, within
from ru_pk_archive.pages import quotation_pages
from ru_pk_archive.pages.articles import article_pages
from ru_pk_archive.pages.quotation_pages import SpeakerIndexPage, SpeakerPage
from ru_pk_archive.pages.rows import Quote
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.article import Article, Quotation, Speaker, SpeakerKind
from vale_fair import ARTICLE, catalog_of


def said(id: str, words: str, published: str | None = None, speaker: str = "ida-brandt") -> Article:
    """An article in which the speaker says the words."""
    made = draft(id, f"“{words}” said Brandt.", title=f"Rain {id}")
    who = Speaker(SpeakerKind.ENTITY, "Brandt", speaker, within(made, "Brandt"))
    quotation = Quotation(words, (within(made, words),), who, "words, said X")
    return article(made, published, names={"Brandt": speaker}, quotations=(quotation,))


def pages(catalog: Catalog) -> dict[str, SpeakerPage]:
    return {
        page.path: page.model for page in quotation_pages.plan(catalog) if isinstance(page.model, SpeakerPage)
    }


def index(catalog: Catalog) -> SpeakerIndexPage:
    page = next(iter(quotation_pages.plan(catalog)))
    assert (page.path, isinstance(page.model, SpeakerIndexPage)) == ("quotations/index.html", True)
    return page.model


def test_a_quotation_stands_with_its_words_source_date_and_sentence():
    page = pages(catalog_of(ARTICLE))["quotations/ida-brandt.html"]
    assert page.speaker == Link("Ida Brandt", "../people/ida-brandt.html")
    assert page.summary == "1 quotation in 1 article."
    (row,) = page.rows
    assert row.quote == Quote("", "", "A fine day,", "../articles/vale-fair-1931.html#s-2", "")
    assert (row.href, row.brief.title) == ("../articles/vale-fair-1931.html", "Harrow fair opened")
    assert (row.brief.date.words, row.brief.source) == ("4 March 1931", "The Vale Post")


def test_quotations_stand_in_the_order_of_their_dates_and_undated_ones_last():
    made = [said("a", "Never again"), said("b", "Too late", "1933"), said("c", "Too early", "1930~")]
    page = pages(catalog_of(ARTICLE, *made))["quotations/ida-brandt.html"]
    assert [row.quote.after for row in page.rows] == ["Too early", "A fine day,", "Too late", "Never again"]


def test_the_index_lists_speakers_by_name_and_counts_what_has_none():
    lund = entity("olaf-lund", "person", "Olaf Lund", reviewed=False)
    other = replace(said("a", "Rain again", speaker="olaf-lund"), discovered=(lund,))
    page = index(catalog_of(other, ARTICLE))
    assert page.summary == "2 quotations of 2 speakers, by name."
    assert page.others == "Not counted: 1 of speakers who have no page here or are not certain."
    assert [
        (group.heading.words, [(row.link, row.quotations, row.reviewed) for row in group.rows])
        for group in page.groups
    ] == [
        ("I", [(Link("Ida Brandt", "ida-brandt.html"), "1 quotation", True)]),
        ("O", [(Link("Olaf Lund", "olaf-lund.html"), "1 quotation", False)]),
    ]


def test_without_a_speaker_who_has_a_page_there_is_no_page():
    assert list(quotation_pages.plan(catalog_of())) == []
    nameless = replace(ARTICLE, quotations=ARTICLE.quotations[1:])
    assert list(quotation_pages.plan(catalog_of(nameless))) == []


def test_a_long_list_goes_on_and_leads_back():
    made = [said(f"a{number:03}", "Rain", "1931") for number in range(101)]
    found = pages(catalog_of(*made))
    assert [len(page.rows) for page in found.values()] == [100, 1]
    second = found["quotations/ida-brandt/2.html"]
    assert second.rows[0].quote.href == "../../articles/a100.html#s-1"
    assert [crumb.href for crumb in second.shell.crumbs] == ["../index.html", "../ida-brandt.html"]


def test_an_article_leads_from_its_quotations_to_all_of_the_speakers():
    (page,) = article_pages.plan(catalog_of(ARTICLE))
    assert [saying.all_said for saying in page.model.sayings] == ["../quotations/ida-brandt.html", ""]
