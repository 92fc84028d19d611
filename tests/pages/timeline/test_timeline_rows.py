from dataclasses import replace

from building import article, draft, edtf, within
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.pages.timeline import timeline_pages
from ru_pk_archive.pages.timeline.timeline_rows import ToldRow
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.article import Article, DatedStatement
from vale_fair import catalog_of

FIRE = draft("a", "The fire began.", "Rain.", "No fire was as bad.", "After the fire came peace.")


def of_the_fire(*sentences: int) -> Article:
    """An article that names the fire in some of the sentences, numbered from 0."""
    texts = [FIRE.blocks[0].sentences[number].text for number in sentences]
    statements = (
        DatedStatement("fire", edtf("1899"), replace(within(FIRE, text), end=0), "great-fire", "named event")
        for text in texts
    )
    return article(FIRE, "1931-03-04", statements=tuple(statements))


def told_rows(catalog: Catalog) -> tuple[ToldRow, ...]:
    found = {page.path: page.model for page in timeline_pages.plan(catalog)}
    return found["timeline/1899.html"].groups[0].told


def test_an_event_that_an_article_names_often_is_one_row_which_leads_to_all_of_its_sentences():
    (row,) = told_rows(catalog_of(of_the_fire(0, 2, 3)))
    assert row.quote.href == "../articles/a.html#s-1"
    assert row.again == "and 2 more sentences of this article"
    assert row.places == (Link("1", "../articles/a.html#s-3"), Link("2", "../articles/a.html#s-4"))


def test_an_event_that_an_article_names_once_has_no_more():
    (row,) = told_rows(catalog_of(of_the_fire(2)))
    assert (row.again, row.places) == ("", ())


def test_a_sentence_that_is_not_shown_is_counted_and_leads_nowhere():
    catalog = catalog_of(of_the_fire(0, 2, 3))
    (entry,) = catalog.articles
    (block,) = FIRE.blocks
    kept = replace(block, sentences=block.sentences[:3])
    part = replace(entry.article, draft=replace(FIRE, blocks=(kept,)))
    excerpt = replace(entry, article=part, withheld=block.sentences[3:])
    (row,) = told_rows(replace(catalog, articles=(excerpt,)))
    assert row.again == "and 2 more sentences of this article"
    assert row.places == (Link("1", "../articles/a.html#s-3"),)
