"""Where a story begins and ends on its page."""

import pytest

from ru_pk_archive.loader.anatomy import dissect, is_prose, is_row
from ru_pk_archive.loader.passages import Passage
from ru_pk_archive.records.draft import BlockKind

PROSE = "The council of Harrow Vale voted on Tuesday to reopen the old bridge over the river."
MORE = "Mayor Tom Holm said that the work would begin in the spring and cost two million crowns."


def page(*texts: str) -> list[Passage]:
    """Passages; "*" before a list item, "#" before a heading of the source, "/" in verse."""
    kinds = {"*": BlockKind.LIST_ITEM, "#": BlockKind.HEADING, "/": BlockKind.VERSE}
    return [
        Passage(kinds.get(text[0], BlockKind.PARAGRAPH), text.lstrip("*#/"), (), number, number)
        for number, text in enumerate(texts, 1)
    ]


def parts(*texts: str) -> tuple[list[str], list[str], list[str]]:
    found = dissect(page(*texts))
    header, story, tail = (
        [part.passage.text for part in zone] for zone in (found.header, found.story, found.tail)
    )
    return header, story, tail


def test_a_story_is_what_is_written_in_sentences():
    assert parts("Council votes", "4 March", PROSE, "On both banks", MORE, "Home", "Weather") == (
        ["Council votes", "4 March"],
        [PROSE, "On both banks", MORE],
        ["Home", "Weather"],
    )


def test_teasers_beyond_a_menu_do_not_belong_to_the_story():
    menu = ["World affairs", "Weather today", "Our shop", "Recipes", "Crosswords"]
    header, story, tail = parts("Buy now.", *menu, "Council votes", PROSE, MORE, *menu, "A dam opened.")
    assert story == [PROSE, MORE]
    assert header[-1] == "Council votes"
    assert tail[-1] == "A dam opened."


def test_nothing_after_a_list_of_other_stories_or_comments_is_the_storys():
    comment = "I do not like this bridge, and I said so years ago."
    assert parts("Council votes", PROSE, MORE, "Comments", comment)[2] == ["Comments", comment]


def test_a_question_that_nothing_follows_closes_the_story():
    question = "Who will pay for the road?"
    assert parts("Council votes", PROSE, question)[1] == [PROSE, question]
    assert parts("Council votes", PROSE, question, "Weather")[2] == [question, "Weather"]


def test_short_paragraphs_without_spaces_are_worth_as_much_as_long_ones_with_them():
    assert parts("大桥", "大桥星期二开放。旧渡轮停运。", "4 March", "代表团会面。", "旧渡轮停运。")[1] == [
        "大桥星期二开放。旧渡轮停运。",
        "4 March",
        "代表团会面。",
        "旧渡轮停运。",
    ]


def test_such_a_list_in_the_middle_of_a_story_does_not_end_it():
    assert parts(PROSE, "Related Articles", "A dam for Lowmoor", MORE, PROSE, MORE)[1][-1] == MORE


def test_rows_of_a_table_after_the_last_sentence_belong_to_the_story():
    rows = ["WATER LEVELS", "Bridge 2.50 2.60 2.70", "Dam 1.10 1.20 1.30", "Weir 0.50 0.60 0.70"]
    assert parts("Council votes", PROSE, *rows, "Weather") == (["Council votes"], [PROSE, *rows], ["Weather"])


def test_a_line_with_numbers_in_the_footer_is_no_table():
    assert parts(PROSE, MORE, "Call 555 123 456")[2] == ["Call 555 123 456"]


def test_a_page_without_any_sentence_has_its_verse_and_long_lines_for_text():
    verse = "/the river knows no bridge"
    assert parts("Songs", verse)[1] == [verse[1:]]
    assert parts("Council votes", "4 March") == (["Council votes", "4 March"], [], [])


@pytest.mark.parametrize(
    "text",
    [
        PROSE,
        "It rained all day.",
        "“We waited,” he said. “It was long.”",
        "a line without any stop " * 8,
        "پل آج کھل گیا ہے۔",
        "大桥开放。",
        "پرانی کشتی اب گرمیوں میں چلے گی۔",
        "یہ پل HVC کے تحت بنا ہے۔",
        "המעבורת הישנה תפעל רק בקיץ.",
        PROSE.upper() + " " + MORE.upper(),
    ],
)
def test_sentences_and_long_lines_are_prose(text):
    assert is_prose(text)


@pytest.mark.parametrize(
    "text",
    [
        "Council votes to reopen bridge",
        "Will the council reopen the old bridge?",
        "BRIDGE VOTE A LOSS FOR THE U.S.",
        "Bridge Vote Divides the Vale on Tues.",
        "Read more.",
        "Three reasons:",
        "فمن سيدفع ثمن الطريق الجديد؟",
        "谁来付钱？",
    ],
)
def test_headlines_and_labels_are_not(text):
    assert not is_prose(text)


@pytest.mark.parametrize(
    ("text", "row"), [("Dam 1.10 1.20", True), ("1986/87 1985/86", True), ("Dam 1.10", False)]
)
def test_a_row_has_two_numbers_or_more(text, row):
    assert is_row(text) is row


def test_a_paragraph_signed_in_brackets_is_prose_and_a_captions_credit_is_not():
    assert is_prose("The vote is good for farmers. (Ida Brandt) +++")
    assert not is_prose("The vote is good for farmers. (Picture: Harrow Courier)")
