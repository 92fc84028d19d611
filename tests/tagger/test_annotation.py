"""The whole of an article: names, dates and the window in which it must have appeared."""

from dataclasses import replace

from building import date_claim
from ru_pk_archive.records.article import Where
from ru_pk_archive.records.entity import Authorities
from ru_pk_archive.records.evidence import Basis, DateRole
from ru_pk_archive.records.problem import Code
from ru_pk_archive.tagger import annotate, build_index
from vale_names import INDEX, KINDS, RECORDS
from vale_press import press

TERM = "Foreign Minister Sergei Valin met Ida Brandt."


def with_term(end: str) -> Authorities:
    """The records, with an end to the term in which one of them is named."""
    ended = [
        replace(
            record,
            facts=tuple(replace(fact, end=date_claim(end).date) for fact in record.facts),
        )
        for record in RECORDS
    ]
    return Authorities(KINDS, tuple(ended))


def test_the_stated_date_is_the_date_of_publication():
    claims = (date_claim("1935", DateRole.MODIFIED), date_claim("1931-03-04"))
    article, problems = annotate(press(TERM, dates=claims), INDEX)
    assert article.published == claims[1]
    assert problems == ()


def test_an_undated_article_has_the_window_that_its_text_leaves():
    article, _ = annotate(press(TERM), build_index(with_term("1934-06-29")))
    assert article.published is not None
    assert article.published.basis is Basis.INFERRED
    assert article.published.date.edtf == "1929/1934-06-29"
    evidence = article.published.evidence
    assert evidence.sentence == "s-1" and evidence.text == TERM
    assert "Valin" in evidence.text[evidence.start : evidence.end]


def test_a_text_that_bounds_nothing_leaves_the_date_unknown():
    article, _ = annotate(press("It rained in Westerland."), INDEX)
    assert article.published is None and article.window == ()


def test_a_stated_date_outside_the_window_is_told():
    draft = press(TERM, dates=(date_claim("1951-03-04"),))
    article, problems = annotate(draft, build_index(with_term("1934-06-29")))
    assert article.published == draft.dates[0]
    assert [problem.code for problem in problems] == [Code.OFFICE_CONFLICT]


def test_names_topics_quotations_and_statements_come_together():
    text = "“The bridge toll is due,” Ida Brandt said on 4 March 1931. Mayor Tom Hill paid the bridge toll."
    article, _ = annotate(press(text, title="The bridge toll"), INDEX)
    assert [one.entity for one in article.mentions] == ["ida-brandt", "tom-hill"]
    assert [entity.id for entity in article.discovered] == ["tom-hill"]
    assert not any(entity.reviewed for entity in article.discovered)
    assert [quotation.speaker and quotation.speaker.entity for quotation in article.quotations] == [
        "ida-brandt"
    ]
    assert [statement.words for statement in article.statements] == ["4 March 1931"]
    assert [tag.topic for tag in article.topics] == ["bridges"]
    assert all(one.span.where is Where.TEXT for one in article.mentions)
