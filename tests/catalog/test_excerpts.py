"""What of a text is published where rights forbid the whole."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import article, authorities, claim, draft, entity, kind, settings, within
from ru_pk_archive.catalog import assemble
from ru_pk_archive.catalog.excerpts import (
    EXCERPT_LENGTH,
    as_published,
    excerpt,
    few_words,
    first_words,
    restricted_outlets,
    unknown_outlets,
)
from ru_pk_archive.catalog.outlets import outlet_names
from ru_pk_archive.records.archive import RestrictedOutlet
from ru_pk_archive.records.article import Article, Quotation
from ru_pk_archive.records.draft import Block, BlockKind, Extent, Sentence
from ru_pk_archive.records.entity import Alias, FieldType, KindField, Purpose
from ru_pk_archive.records.evidence import Evidence
from ru_pk_archive.records.problem import Code

NOTHING = frozenset[str]()
LEAD = "The Orrin rose by three metres in the night."
REST = ("Ida Brandt sent for boats from Estermouth.", "“We had no warning at all,” said the ferryman.")
FLOOD = draft("flood", LEAD, *REST, outlet="The Vale Post")

P, H = BlockKind.PARAGRAPH, BlockKind.HEADING


def blocks(*made: tuple[BlockKind, str]) -> tuple[Block, ...]:
    """A block for each text, with a sentence of that many letters for each number in it."""
    return tuple(
        Block(
            kind,
            tuple(Sentence(f"s-{place}-{n}", "x" * int(size)) for n, size in enumerate(sizes.split())),
            "en",
            False,
            place,
        )
        for place, (kind, sizes) in enumerate(made, 1)
    )


# Kind and lengths of the sentences, block by block; lengths of those that are shown.
EXCERPTS = [
    ([(P, "100 100 100 100")], [100, 100]),  # half of the text
    ([(P, "100 100 100 101 1000")], [100, 100, 100]),  # the length, here 400
    ([(P, "100 100 100 100 1000")], [100, 100, 100, 100]),
    ([(P, "900 10")], [900]),  # one sentence at least
    ([(P, "20")], [20]),
    ([(P, "100"), (P, "100 300"), (P, "500")], [100, 100]),
    ([(H, "30"), (P, "900 10")], [30, 900]),  # a heading is no sentence
    ([(P, "100"), (H, "30"), (P, "500")], [100]),  # nor does it stand last
    ([(P, "100"), (H, "30"), (P, "100 500")], [100, 30, 100]),
    ([(P, "100 300 10 500")], [100, 300]),  # no sentence is passed over
]


@pytest.mark.parametrize(("made", "shown"), EXCERPTS)
def test_an_excerpt_is_the_first_sentences(made, shown):
    found = excerpt(blocks(*made))
    assert [len(sentence.text) for block in found for sentence in block.sentences] == shown


@given(st.lists(st.lists(st.integers(1, 300), min_size=1, max_size=4), min_size=1, max_size=6))
def test_an_excerpt_is_a_beginning_and_no_longer_than_allowed(sizes):
    whole = blocks(*((P, " ".join(map(str, lengths))) for lengths in sizes))
    sentences = [sentence for block in whole for sentence in block.sentences]
    shown = [sentence for block in excerpt(whole) for sentence in block.sentences]
    assert shown == sentences[: len(shown)]
    length = sum(len(sentence.text) for sentence in shown)
    assert len(shown) == 1 or length <= min(EXCERPT_LENGTH, sum(map(sum, sizes)) // 2)


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        (
            "At noon the council of the vale heard that Ida Brandt would leave the board before the winter.",
            "Ida Brandt",
            "… heard that Ida Brandt would …",
        ),
        ("Ida Brandt sent for boats from Estermouth.", "Ida Brandt", "Ida Brandt sent …"),
        ("Four boats at last came from Estermouth.", "Estermouth", "… from Estermouth."),
        ("She agreed.", "", " …"),
    ],
)
def test_a_sentence_withheld_keeps_a_few_words_around_the_decisive_ones(text, words, shown):
    start = text.index(words) if words else 0
    found = few_words(text, start, start + len(words))
    assert found.text == shown
    assert found.text[found.start : found.end] == words


@given(st.text("ab ", min_size=3, max_size=200), st.data())
def test_few_words_are_at_most_half_of_what_is_not_decisive(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = few_words(text, start, end)
    assert found.text[found.start : found.end] == text[start:end]
    around = len(found.text.replace("…", "")) - (end - start)
    assert around <= (len(text) - (end - start)) // 2 + 2  # and the spaces beside the dots


def test_the_beginning_of_a_passage_ends_between_words():
    assert first_words("Nobody had told the families in the lower town.") == "Nobody had told the …"
    assert first_words("Nobody") == "Nob …"


def as_excerpt(made: Article, **fields: object) -> tuple[Article, tuple[Sentence, ...]]:
    return as_published(replace(made, draft=replace(made.draft, publish=Extent.EXCERPT, **fields)), NOTHING)


def test_the_text_is_the_excerpt_and_the_rest_is_withheld():
    shown, withheld = as_excerpt(article(FLOOD))
    assert [sentence.text for block in shown.draft.blocks for sentence in block.sentences] == [LEAD]
    assert [sentence.text for sentence in withheld] == list(REST)


PAPER = kind("paper", "papers", fields=(KindField("owner", "Owner", FieldType.TEXT, Purpose.PUBLISHER),))
POST = replace(entity("post", "paper", "The Vale Post"), aliases=(Alias("VP"), Alias("Post")))


@pytest.mark.parametrize("restricted", ["The Vale Post", "VP", "POST"])
@pytest.mark.parametrize("printed", ["The Vale Post", "vp", "Post"])
def test_a_source_is_restricted_by_any_of_its_names_whichever_of_them_is_printed(restricted, printed):
    names = outlet_names(authorities(POST, kinds=(PAPER,)))
    restrictions = replace(settings(), excerpts_only=(RestrictedOutlet(restricted, "archive.yaml", 1),))
    made = article(draft("a", *("The river rose in the night and fell by noon.",) * 9, outlet=printed))
    assert as_published(made, restricted_outlets(restrictions, names), names)[1]
    assert unknown_outlets(restrictions, (made,), names) == ()


# A curator's word on the clipping, the outlets restricted by their ids, and whether an excerpt is published.
ALLOWED = [
    (None, [], False),
    (None, ["the-vale-post"], True),
    (None, ["the-valley-wire"], True),  # where it was first
    (None, ["the-estermouth-mail"], False),
    (Extent.WHOLE, ["the-vale-post"], False),
    (Extent.EXCERPT, [], True),
]


@pytest.mark.parametrize(("publish", "restricted", "held_back"), ALLOWED)
def test_the_word_on_a_clipping_comes_before_that_on_its_source(publish, restricted, held_back):
    made = article(replace(FLOOD, publish=publish, original_outlet=claim("The Valley Wire")))
    shown, withheld = as_published(made, restricted)
    assert bool(withheld) == held_back
    assert (shown == made) != held_back


def test_a_quotation_withheld_keeps_its_speaker_and_its_first_words():
    said = Quotation("We had no warning at all,", (within(FLOOD, "We had no warning at all,"),), None, "rule")
    shown, _ = as_excerpt(article(FLOOD, quotations=(said,)))
    (quotation,) = shown.quotations
    assert quotation.text == "We had no …"
    assert quotation.spans[0].end - quotation.spans[0].start == len("We had no")


def test_evidence_in_a_sentence_withheld_leads_to_the_file_instead():
    sentence = Evidence(REST[0], 0, 10, "dateline", "clippings/flood.txt", 3, "s-2")
    kept = Evidence(LEAD, 4, 9, "dateline", "clippings/flood.txt", 3, "s-1")
    shown, _ = as_excerpt(
        article(FLOOD),
        outlet=replace(claim("The Vale Post"), evidence=sentence),
        rights=replace(claim("Orrin"), evidence=kept),
    )
    evidence = shown.draft.outlet.evidence
    assert (evidence.text, evidence.sentence) == ("Ida Brandt sent …", None)
    assert shown.draft.rights.evidence == kept


def test_a_source_that_no_article_is_from_is_told_with_its_line():
    lines = [RestrictedOutlet("vale post", "archive.yaml", 4), RestrictedOutlet("Orb", "archive.yaml", 5)]
    known = RestrictedOutlet("the vale post", "archive.yaml", 3)
    _, problems = assemble(
        (article(FLOOD),), authorities(), replace(settings(), excerpts_only=(known, *lines))
    )
    assert [(problem.code, problem.line) for problem in problems] == [
        (Code.OUTLET_UNKNOWN, 4),
        (Code.OUTLET_UNKNOWN, 5),
    ]
    assert "did you mean “The Vale Post”?" in problems[0].message
    assert "page Sources" in problems[1].message
