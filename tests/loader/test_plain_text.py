"""Pasted text to blocks."""

import pytest

from ru_pk_archive.loader.plain_text import FORMAT
from ru_pk_archive.records.draft import BlockKind, MarkKind
from ru_pk_archive.records.source_file import SourceFile

WRAPPED = """\
    HARROW VALE, March 4 - The council voted on Tuesday to
reopen the old bridge over the river after nine years of work
and delay, the mayor said.
    The work will cost two million crowns and begin in spring,
when the snow is gone and the banks are dry.
"""


def read(text: str) -> list[tuple[BlockKind, str, int | None]]:
    reading = FORMAT.read(SourceFile("clippings/dam.txt", b""), text)
    assert (reading.fields, reading.cuts, reading.problems) == ((), (), ())
    return [(block.kind, block.text, block.line) for block in reading.blocks]


def test_blank_lines_part_paragraphs_and_each_knows_its_line():
    assert read("\n\nOne line here.\n\n  \nAnother.\n") == [
        (BlockKind.PARAGRAPH, "One line here.", 3),
        (BlockKind.PARAGRAPH, "Another.", 6),
    ]


def test_lines_that_a_program_wrapped_are_joined_and_indents_begin_paragraphs():
    blocks = read(WRAPPED)
    assert [line for _, _, line in blocks] == [1, 4]
    assert blocks[0][1].split()[-3:] == ["the", "mayor", "said."]
    assert "\n" not in blocks[0][1] + blocks[1][1]


WORDS = [
    ("the out-\ndoor", "the out-door"),
    ("Ida Brandt-\nOsten", "Ida Brandt-Osten"),
    ("short-\nand long-term", "short- and long-term"),
    ("in 1930-\n1931", "in 1930- 1931"),
    ("the bridge -\nold", "the bridge - old"),
]


@pytest.mark.parametrize(("broken", "whole"), WORDS)
def test_a_word_broken_at_its_hyphen_is_one_word(broken, whole):
    above, below = broken.split("\n")
    line = "The council voted on Tuesday to open the bridge of the old vale"
    text = f"{line[: 60 - len(above)]} {above}\n{below} and the mayor, who had come to see it,\n"
    text += WRAPPED.replace("    ", "")
    assert whole in read(text)[0][1]


def test_a_headline_above_wrapped_text_is_not_joined_with_it():
    text = "COUNCIL VOTES FOR BRIDGE\nBy Ida Brandt\n" + WRAPPED.replace("    ", "")
    first = read(text)[0][1].split("\n")[0]
    assert first == "COUNCIL VOTES FOR BRIDGE"


def test_lines_that_are_paragraphs_of_their_own_stay_apart():
    long = "The council voted on Tuesday to reopen the old bridge over the river, nine years after it shut."
    [(kind, text, line)] = read(f"{long}\nIt begins in spring.\n{long}\n")
    assert (kind, text.split("\n"), line) == (BlockKind.PARAGRAPH, [long, "It begins in spring.", long], 1)


def test_sentences_of_like_length_are_lines_of_their_own_and_not_wrapped():
    line = "The dam opened today in Harrow Vale, said the mayor."
    assert read("\n".join([line] * 6))[0][1].count("\n") == 5


@pytest.mark.parametrize(
    "verse",
    [
        "the river knows no bridge tonight\nand we who wait upon the bank\n"
        "have seen the lanterns and the light\nof all the boats that never sank",
        "بنی آدم اعضای یکدیگرند\nکه در آفرینش ز یک گوهرند",
    ],
)
def test_verse_keeps_its_lines(verse):
    assert read(f"Before it.\n\n{verse}\n\nAfter it.")[1] == (BlockKind.VERSE, verse, 3)


@pytest.mark.parametrize(
    "lines",
    [
        "Council votes to reopen\nthe old harbour bridge",
        "Harrow Vale Courier\nIda Brandt writes\nThe Bridge Reopens\nAll Are Welcome",
        "Published on 4 March 1931\nby Ida Brandt and others\nin the Courier\nwith two pictures",
        "The bridge is open.\nThe mayor has spoken.\nThe band has played.\nThe rain has come.",
    ],
)
def test_header_lines_and_sentences_are_no_verse(lines):
    assert all(kind is not BlockKind.VERSE for kind, _, _ in read(lines))


def test_bullets_make_list_items_without_their_bullet():
    assert read("Three things:\n\n- a bridge\n- a dam\n• a road")[1:] == [
        (BlockKind.LIST_ITEM, "a bridge", 3),
        (BlockKind.LIST_ITEM, "a dam", 4),
        (BlockKind.LIST_ITEM, "a road", 5),
    ]


def test_a_lone_dash_opens_a_signature_or_speech_and_no_list():
    assert read("- We are glad, said the mayor.")[0][0] is BlockKind.PARAGRAPH


def test_pasted_links_become_words_with_the_address_marked():
    reading = FORMAT.read(
        SourceFile("a.txt", b""),
        "By [Ida Brandt](#) of the [Courier](https://example.org/x), [x](javascript:alert)",
    )
    [block] = reading.blocks
    assert block.text == "By Ida Brandt of the Courier, x"
    [mark] = block.marks
    assert (mark.kind, block.text[mark.start : mark.end], mark.href) == (
        MarkKind.LINK,
        "Courier",
        "https://example.org/x",
    )


def test_a_text_without_words_has_no_block():
    assert read("\n \n\n") == []
