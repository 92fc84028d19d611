"""An explanation: every fact with the words that it rests on."""

from dataclasses import replace

from building import article, authorities, claim, date_claim, draft, edtf, entity, within
from ru_pk_archive.cli.explanation_text import explanation_lines
from ru_pk_archive.records.article import (
    DatedStatement,
    Quotation,
    Speaker,
    SpeakerKind,
    TopicTag,
    Unresolved,
    WindowStep,
)
from ru_pk_archive.records.draft import Correction, Cut, Extent
from ru_pk_archive.records.evidence import DateRole
from ru_pk_archive.records.problem import Code, Problem

LONG = "It rained on the whole valley from the mill to the sea and all along the road to the harbour, "
DRAFT = replace(
    draft(
        "fair",
        "Ida Brandt opened the fair in 1931.",
        "“A fine day,” she said to Roe.",
        LONG + "said Ida Brandt, " + LONG.lower() + "all day.",
        title="Fair at Harrow",
        outlet="The Vale Post",
        authors=("Ann Lee",),
        dates=(date_claim("1931-03-04"), date_claim("1931-03-06", DateRole.MODIFIED)),
    ),
    cuts=(Cut("Home\nNews", "menu", 1),),
    corrections=(Correction("title", "Fare", "Fair at Harrow", "", "clippings/fair.yaml", 2),),
    rights=claim("Vale Post"),
)
ARTICLE = replace(
    article(
        DRAFT,
        "1931-03-04",
        names={"Ida Brandt": "ida-brandt", "Harrow": "harrow"},
        topics=(TopicTag("fairs", 2, (within(DRAFT, "fair"),)), TopicTag("trade", 0, (), "fairs")),
        statements=(
            DatedStatement("in 1931", edtf("1931"), within(DRAFT, "in 1931"), None, "year"),
            DatedStatement("last month", None, within(DRAFT, "all day"), "great-fair", "relative"),
        ),
        quotations=(
            Quotation(
                "A fine day",
                (within(DRAFT, "A fine day"),),
                Speaker(SpeakerKind.ENTITY, "she", "ida-brandt", within(DRAFT, "she")),
                "“…,” she said",
            ),
            Quotation("whole valley", (within(DRAFT, "whole valley"),), None, "marks"),
        ),
    ),
    unresolved=(Unresolved("Roe", within(DRAFT, "Roe"), ("jon-roe", "pat-roe"), "two people fit"),),
    window=(WindowStep(edtf("1929/1934"), "named as mayor", within(DRAFT, "Ida Brandt")),),
)
KNOWN = authorities(
    entity("ida-brandt", "person"),
    entity("harrow", "place"),
    entity("jon-roe", "person", reviewed=False),
    entity("fairs", "topic"),
    entity("trade", "topic"),
)
PROBLEM = Problem(Code.NAME_AMBIGUOUS, "Two people fit.", "clippings/fair.txt", 2)


def text(lines) -> str:
    return "\n".join(" " * line.indent + line.text for line in lines)


def test_an_explanation_shows_each_fact_with_its_words():
    assert (
        text(explanation_lines(ARTICLE, KNOWN, (PROBLEM,)))
        == """\
Fair at Harrow
clippings/fair.txt, text, 1 bytes, language en

Stated
  Headline: Fair at Harrow
      printed, line, clippings/x.txt:1: »Fair at Harrow«
  Outlet: The Vale Post
      printed, line, clippings/x.txt:1: »The Vale Post«
  Byline: Ann Lee
      printed, line, clippings/x.txt:1: »Ann Lee«
  Rights: Vale Post
      printed, line, clippings/x.txt:1: »Vale Post«
  Not stated: first outlet, about the author, dateline, address, archived copy
  Corrected by clippings/fair.yaml:2: title
      read as “Fare”, corrected to “Fair at Harrow”

Date of publication
  4 March 1931 (1931-03-04): published
      printed, dateline, clippings/x.txt:2: »1931-03-04«
  Also on the clipping:
  6 March 1931 (1931-03-06): modified
      printed, dateline, clippings/x.txt:2: »1931-03-06«

Bounds of that date in the text
  1929 to 1934 (1929/1934): named as mayor
      »Ida Brandt« opened the fair in 1931.

Names
  Harrow (place)
      full name: Fair at »Harrow«
  Ida Brandt (person), 2 times
      full name: »Ida Brandt« opened the fair in 1931.

Names left alone
  Roe: two people fit (Jon Roe (person, not reviewed), pat-roe)
      “A fine day,” she said to »Roe«.

Topics
  Fairs (topic), weight 2
      Ida Brandt opened the »fair« in 1931.
  Trade (topic), weight 0, follows from Fairs (topic)

Quotations
  “A fine day”
      Ida Brandt (person), by “…,” she said: “A fine day,” »she« said to Roe.
  “whole valley”
      speaker not known

Dated statements
  1931: “in 1931”, year
      Ida Brandt opened the fair »in 1931«.
  not resolved: “last month”, relative, date of great-fair
      … the mill to the sea and all along the road to the harbour, »all day«.

Cut
  clippings/fair.txt:1, menu: “Home / News”

Problems
  clippings/fair.txt:2  note: Two people fit. [name-ambiguous]"""
    )


def test_a_clipping_that_could_not_be_read_shows_why():
    assert text(explanation_lines(None, KNOWN, (PROBLEM,))) == (
        "\nProblems\n  clippings/fair.txt:2  note: Two people fit. [name-ambiguous]"
    )


def test_an_article_of_which_nothing_is_known_says_so():
    lines = text(explanation_lines(article(draft("a", "It rained.")), KNOWN, ()))
    assert "Not known: the clipping prints none and its text bounds none." in lines
    assert "Not stated: outlet, first outlet, about the author" in lines
    assert "byline" in lines
    assert "Names" not in lines


def test_a_curators_word_on_what_may_be_published_is_told():
    restricted = replace(ARTICLE, draft=replace(DRAFT, publish=Extent.EXCERPT))
    assert "\n  To be published: excerpt\n" in text(explanation_lines(restricted, KNOWN, ()))
