"""Whole clippings to drafts: what a careful reader would take from each."""

import pytest

from ru_pk_archive.fingerprint import digest_text
from ru_pk_archive.loader import plain_text
from ru_pk_archive.loader.assembly import assemble_draft
from ru_pk_archive.loader.text_cleaning import normalised
from ru_pk_archive.records.draft import BlockKind
from ru_pk_archive.records.evidence import Basis
from ru_pk_archive.records.problem import Code
from ru_pk_archive.records.source_file import SourceFile
from vale_bridge import (
    HEADLINE,
    LEAD,
    NOTHING,
    SECOND,
    STORY,
    THIRD,
    authors,
    cuts,
    dates,
    read,
    sentences,
    value,
    words,
)


@pytest.mark.parametrize(
    "above",
    [
        HEADLINE,
        f"(Recasts with mayor's comment, adds background)\n\n{HEADLINE}",
        f"URGENT\n\n{HEADLINE}",
        f"ATTN: editors, embargoed until noon\n1ST LEAD\n{HEADLINE}\nBy Ida Brandt",
        f"World News\n\n{HEADLINE}\n\nMarch 4, 2024",
        f"Latest News\n\n{HEADLINE}\n\nPublished\n\non",
        f"{HEADLINE} | Harrow Vale Courier",
        f"{HEADLINE} – World – Riverside\n\n{HEADLINE}",
        f"{HEADLINE}\n\nBy Ida Brandt\n\nThe old bridge of Harrow Vale seen from the north",
        f"4 March 2024\n\nHarrow Vale Courier\n\n{HEADLINE}",
        "Council votes to\nreopen bridge\n\nBy Ida Brandt",
        f"Home\nNews\nOur Writers\n{HEADLINE}\nIda Brandt\nMarch 4, 2024\nShare",
    ],
)
def test_the_headline_is_neither_label_nor_note_nor_caption_nor_outlet(above):
    draft = read(f"{above}\n\n{STORY}")
    assert (draft.title.value, draft.title.basis) == (HEADLINE, Basis.PRINTED)
    assert words(draft.title.evidence) == HEADLINE
    assert sentences(draft)[0] == LEAD


@pytest.mark.parametrize(
    ("above", "headline"),
    [
        ("COUNCIL VOTES FOR\nOLD BRIDGE", "COUNCIL VOTES FOR OLD BRIDGE"),
        ("OLD ROAD CUT OFF\nBY THE OLD BRIDGE", "OLD ROAD CUT OFF BY THE OLD BRIDGE"),
        ("COUNCIL VOTES FOR BRIDGE\n- MAYOR", "COUNCIL VOTES FOR BRIDGE - MAYOR"),
        ("Opening the Banks:\n\nA Vote for the Old Bridge", "Opening the Banks: A Vote for the Old Bridge"),
        ("Council votes for bridge.", "Council votes for bridge."),
        ("Will the council reopen the bridge?", "Will the council reopen the bridge?"),
    ],
)
def test_a_headline_may_run_over_lines_and_may_end_in_a_stop(above, headline):
    assert read(f"{above}\n\nHARROW VALE, March 4 - {STORY}").title.value == headline


def test_a_title_that_nothing_prints_is_derived_from_the_first_sentence_and_says_so():
    draft = read(f"HARROW VALE: {STORY}")
    evidence = draft.title.evidence
    assert (draft.title.value, draft.title.basis) == (LEAD.rstrip("."), Basis.DERIVED)
    assert (evidence.text, evidence.sentence) == (f"HARROW VALE: {LEAD}", draft.blocks[0].sentences[0].id)
    assert words(evidence) == LEAD.rstrip(".")


def test_a_derived_title_that_leaves_something_out_says_so():
    long = LEAD.rstrip(".") + ", and it voted on nothing else that day."
    assert read(long + f"\n\n{SECOND}").title.value == LEAD.rstrip(".") + "…"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{HEADLINE}\n\nMarch 4, 2024\n\n{STORY}", ["2024-03-04 published"]),
        (f"{HEADLINE}\n\nMarch 4\n10:45 am, 2024\n\n{STORY}", ["2024-03-04 published"]),
        (
            f"{HEADLINE}\nPosted: March 4, 2024 | Updated: March 6, 2024\n\n{STORY}",
            ["2024-03-04 published", "2024-03-06 modified"],
        ),
        (
            f"{HEADLINE}\n\nLast updated\n\nMarch 6, 2024\n\nPublished on\n\nMarch 4, 2024\n\n{STORY}",
            ["2024-03-06 modified", "2024-03-04 published"],
        ),
        (
            f"March 9, 2024\n\n{HEADLINE}\n\nMarch 4, 2024\n\n{STORY}",
            ["2024-03-09 captured", "2024-03-04 published"],
        ),
        (f"March 4, 2024\n\n{HEADLINE}\n\n{STORY}", ["2024-03-04 published"]),
        (f"HARROW VALE, 4 March 2024 (XYZ): {STORY}", ["2024-03-04 published"]),
        (
            f"{HEADLINE}\n\nJanuary 2, 2024\n\nHARROW VALE, Dec 31 - {STORY}",
            ["2024-01-02 published", "2023-12-31 published"],
        ),
        (f"{HEADLINE}\n\nHARROW VALE, Dec 31 - {STORY}", []),
        (f"{HEADLINE}\n\n03/04/2012\n\n{STORY}", ["[2012-03-04,2012-04-03] published"]),
        (f"{HEADLINE}\n\n2,024 views\n\n{STORY}\n\n© 2024 Harrow Vale Courier", []),
        (f"{HEADLINE}\n\n{STORY}\n\nComments\n\nTom: late again!\n\n4 March 2024", []),
        (f"{HEADLINE}\n\n{STORY}\n\nRelated Articles\n\nA dam for Lowmoor\n\n4 March 2024", []),
        (
            f"By Ida Brandt\n\n19.08.2031\n\n{HEADLINE}\n\n{STORY}\n\n17.08.2031\n\nIda Brandt is a writer.",
            ["2031-08-19 published", "2031-08-17 first published"],
        ),
    ],
)
def test_every_date_that_the_page_prints_of_itself_is_kept_with_its_role_and_no_other(text, expected):
    assert dates(read(text)) == expected


def test_the_date_of_a_dateline_rests_on_the_published_sentence():
    draft = read(f"Harrow Vale, 4 March 2024 (XYZ): {STORY}")
    first = draft.blocks[0].sentences[0]
    [claim] = draft.dates
    assert (claim.evidence.sentence, claim.evidence.text, words(claim.evidence)) == (
        first.id,
        first.text,
        "4 March 2024",
    )
    assert (value(draft.dateline), value(draft.outlet)) == ("Harrow Vale", "XYZ")
    assert draft.dateline is not None
    assert words(draft.dateline.evidence) == "Harrow Vale, 4 March 2024 (XYZ):"


def test_a_dateline_stays_with_its_sentence_whatever_stops_it_has():
    assert (
        sentences(read(f"{HEADLINE}\n\nHARROW VALE, March 4. /XYZ/. {STORY}"))[0]
        == f"HARROW VALE, March 4. /XYZ/. {LEAD}"
    )


@pytest.mark.parametrize(
    ("text", "people", "outlet", "original"),
    [
        (
            f"{HEADLINE}\nBy Ida Brandt and Tom de Holm in Harrow Vale\n\n{STORY}",
            ["Ida Brandt", "Tom de Holm"],
            None,
            None,
        ),
        (
            f"{HEADLINE}\nBy Ida Brandt, Harrow Vale Courier\n\n{STORY}",
            ["Ida Brandt"],
            "Harrow Vale Courier",
            None,
        ),
        (f"{HEADLINE}\n\nBy News Desk\n\n{STORY}", [], None, None),
        (f"{HEADLINE}\n\nIda Brandt\n\nPublished March 4, 2024\n\n{STORY}", ["Ida Brandt"], None, None),
        (f"{HEADLINE}\n\nIda Brandt\n\n{STORY}", [], None, None),
        (f"{HEADLINE}\n\nHarrow Vale\n\nMarch 4, 2024\n\n{STORY}", [], None, None),
        (
            f"{HEADLINE}\n\nBy Ida Brandt\n\nMarch 4, 2024\n\nLower Moor\n\n{STORY}",
            ["Ida Brandt"],
            None,
            None,
        ),
        (f"{HEADLINE}\n\nby\n\nIda Brandt\n\n{STORY}", ["Ida Brandt"], None, None),
        (f"{HEADLINE}\n\nIda Brandt | March 4, 2024\n\n{STORY}", ["Ida Brandt"], None, None),
        (f"{HEADLINE}\nIda Brandt\n10:42\nMarch 4, 2024\n\n{STORY}", ["Ida Brandt"], None, None),
        (f"{HEADLINE}\n\nIda Brandt, March 4, 2024\n\n{STORY}", ["Ida Brandt"], None, None),
        (f"Ida Brandt, March 4, 2024\n\n{HEADLINE}\n\n{STORY}", [], None, None),
        (f"{HEADLINE}\n\nPort Brandt, March 4, 2024\n\n{STORY}", [], None, None),
        (f"{HEADLINE}\n\nBrandt Notes\nMarch 4, 2024\n\n{STORY}", [], None, None),
        (f"{HEADLINE}\n\nPhoto by Ida Brandt\n\n{STORY}", [], None, None),
        (f"{HEADLINE}\n\nHARROW VALE (XYZ) - {STORY}", [], "XYZ", None),
        (
            f"www.courier.example.org\n\n{HEADLINE}\n\nHARROW VALE (XYZ) - {STORY}",
            [],
            "courier.example.org",
            "XYZ",
        ),
        (f"{HEADLINE}\n\n{STORY}\n\nSource: Lowmoor Review", [], "Lowmoor Review", None),
        (
            f"{HEADLINE}\n\n{STORY}\n\n(Reporting by Ida Brandt; Editing by Tom Holm)",
            ["Ida Brandt"],
            None,
            None,
        ),
        (
            f"{HEADLINE}\n\n{STORY}\n\nIda Brandt is a reporter who works exclusively for “Lowmoor Review”.",
            ["Ida Brandt"],
            None,
            "Lowmoor Review",
        ),
    ],
)
def test_authors_are_people_and_outlets_are_not(text, people, outlet, original):
    draft = read(text)
    assert (authors(draft), value(draft.outlet), value(draft.original_outlet)) == (people, outlet, original)


def test_the_note_on_the_author_is_kept_as_such_and_not_in_the_text():
    note = "Ida Brandt is a journalist who lives in Lowmoor."
    draft = read(f"{HEADLINE}\n\n{STORY}\n\n{note}")
    assert value(draft.author_note) == note
    assert note not in sentences(draft)
    assert draft.cuts == ()


def test_a_whole_page_with_menus_gives_the_story_and_a_reason_for_every_other_line():
    page = f"""Skip to content
Home
Sports
Harrow Vale Courier
Home / World
{HEADLINE}
By Ida Brandt
March 4, 2024 10:32 am
Share
The old bridge. (Photo: Tom Holm)

{LEAD}

Also Read: A dam for Lowmoor is planned

{SECOND}

Tags: bridge, council
Related Articles
A school for Eastmarch
Comments
I do not like this bridge at all.
© 2024 Harrow Vale Courier. All rights reserved."""
    draft = read(page)
    assert sentences(draft) == [LEAD, *sentences(read(SECOND))]
    assert (draft.title.value, authors(draft), value(draft.outlet)) == (
        HEADLINE,
        ["Ida Brandt"],
        "Harrow Vale Courier",
    )
    assert dates(draft) == ["2024-03-04 published"]
    told = sentences(draft) + [text for text, _, _ in cuts(draft)] + [HEADLINE]
    assert all(
        any(line in text for text in told)
        for line in LEAD.splitlines() + page.splitlines()
        if line and line != SECOND
    )
    assert all(reason for _, reason, _ in cuts(draft))
    assert [line for _, _, line in cuts(draft)] == sorted(
        line for _, _, line in cuts(draft) if line is not None
    )


def test_foreign_passages_are_kept_with_language_and_direction():
    draft = read(
        f"Ein Titel\n\nبنی آدم اعضای یکدیگرند\nکه در آفرینش ز یک گوهرند\n\n{HEADLINE}\n\n{LEAD}\n\n"
        f"«Мы ждали этого моста девять лет, и вот он снова открыт», — сказал мэр.\n\n{THIRD}"
    )
    assert [(block.kind, block.language, block.rtl) for block in draft.blocks] == [
        (BlockKind.VERSE, "fa", True),
        (BlockKind.PARAGRAPH, "en", False),
        (BlockKind.PARAGRAPH, "ru", False),
        (BlockKind.PARAGRAPH, "en", False),
    ]
    assert draft.language == "en"
    assert [sentence.text for sentence in draft.blocks[0].sentences] == [
        "بنی آدم اعضای یکدیگرند",
        "که در آفرینش ز یک گوهرند",
    ]


def test_sentence_ids_come_from_the_words_and_are_unique():
    draft = read(f"{HEADLINE}\n\n{LEAD}\n\nIt rained. {THIRD}\n\nIt rained. It rained.")
    ids = [sentence.id for block in draft.blocks for sentence in block.sentences]
    rained = "s-" + digest_text(normalised("It rained."), 6)
    assert ids[0] == "s-" + digest_text(normalised(LEAD), 6)
    assert [id_ for id_ in ids if id_.startswith(rained)] == [rained, f"{rained}-2", f"{rained}-3"]
    assert len(set(ids)) == len(ids)


def test_an_edit_elsewhere_leaves_the_ids_of_other_sentences_alone():
    before, after = read(STORY), read(STORY.replace("nine years", "ten years"))
    assert [block.sentences for block in before.blocks[1:]] == [block.sentences for block in after.blocks[1:]]


@pytest.mark.parametrize("text", [f"{HEADLINE}\n\nMarch 4, 2024", "Home\n\nNews\n\nSports", "Share"])
def test_a_clipping_without_a_story_is_left_out_with_a_reason(text):
    file = SourceFile("clippings/bridge.txt", text.encode())
    draft, problems = assemble_draft(file, "text", plain_text.FORMAT.read(file, text), NOTHING)
    assert draft is None
    assert [(problem.code, problem.source) for problem in problems] == [
        (Code.TEXT_MISSING, "clippings/bridge.txt")
    ]


@pytest.mark.parametrize("text", ["Dam opens\n\nThe dam opened today.", "The dam opened today."])
def test_the_shortest_story_is_a_story(text):
    assert sentences(read(text)) == ["The dam opened today."]
