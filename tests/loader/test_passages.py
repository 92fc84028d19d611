"""Blocks to passages."""

from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.loader.passages import joined, passages_of
from ru_pk_archive.loader.reading import RawBlock
from ru_pk_archive.records.draft import BlockKind, Mark, MarkKind


def block(text: str, kind: BlockKind = BlockKind.PARAGRAPH, *marks: Mark) -> RawBlock:
    return RawBlock(kind, text, marks, 7)


def texts(*blocks: RawBlock) -> list[str]:
    return [passage.text for passage in passages_of(blocks)]


def test_a_line_end_parts_passages_and_each_knows_its_line_and_block():
    passages = passages_of([block("Council votes\nBy Ida Brandt"), block("The text.")])
    assert [(passage.text, passage.line, passage.block) for passage in passages] == [
        ("Council votes", 7, 0),
        ("By Ida Brandt", 8, 0),
        ("The text.", 7, 1),
    ]


def test_a_sentence_runs_over_a_line_end():
    assert texts(block("The council voted\nto reopen it.\nthen they left")) == [
        "The council voted to reopen it.",
        "then they left",
    ]


def test_verse_is_one_passage_with_its_line_ends():
    assert texts(block(" the river \n\n knows  none", BlockKind.VERSE)) == ["the river\nknows none"]


def test_passages_without_words_are_left_out():
    assert texts(block(" \n\u200b\n"), block("")) == []


def test_marks_follow_their_words_through_cleaning_and_splitting():
    text = "  The   mayor\nspoke  of the \u200bdam"
    passages = passages_of(
        [
            block(
                text,
                BlockKind.PARAGRAPH,
                Mark(MarkKind.STRONG, text.index("mayor"), text.index("mayor") + 5),
                Mark(MarkKind.EMPHASIS, text.index("of"), len(text)),
            )
        ]
    )
    [passage] = passages
    assert passage.text == "The mayor spoke of the dam"
    assert [passage.text[mark.start : mark.end] for mark in passage.marks] == ["mayor", "of the dam"]


def test_joined_passages_keep_both_marks():
    first, second = passages_of(
        [
            block("The dam.", BlockKind.PARAGRAPH, Mark(MarkKind.STRONG, 4, 7)),
            block("The mayor.", BlockKind.PARAGRAPH, Mark(MarkKind.STRONG, 4, 9)),
        ]
    )
    whole = joined(first, second)
    assert [whole.text[mark.start : mark.end] for mark in whole.marks] == ["dam", "mayor"]


@given(st.text(alphabet="ab \t\n\u00a0\u200b.", max_size=40), st.data())
def test_a_mark_never_leaves_its_passage(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    for passage in passages_of([block(text, BlockKind.PARAGRAPH, Mark(MarkKind.STRONG, start, end))]):
        assert all(0 <= mark.start < mark.end <= len(passage.text) for mark in passage.marks)
