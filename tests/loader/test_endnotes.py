"""What follows a story."""

from ru_pk_archive.loader.anatomy import dissect
from ru_pk_archive.loader.endnotes import Endnotes, read_endnotes
from ru_pk_archive.loader.passages import Passage
from ru_pk_archive.loader.publication import BESIDE_THE_AUTHOR
from ru_pk_archive.records.draft import BlockKind

PROSE = "The council of Harrow Vale voted on Tuesday to reopen the old bridge over the river."
MORE = "Mayor Tom Holm said that the work would begin in the spring and cost two million crowns."


def endnotes(*texts: str, authors: tuple[str, ...] = ("Ida Brandt",)) -> Endnotes:
    """What follows two paragraphs; "*" stands before a list item of the source."""
    passages = [
        Passage(
            BlockKind.LIST_ITEM if text.startswith("*") else BlockKind.PARAGRAPH,
            text.lstrip("*"),
            (),
            number,
            number,
        )
        for number, text in enumerate((PROSE, MORE, *texts), 1)
    ]
    anatomy = dissect(passages)
    return read_endnotes(anatomy.story, anatomy.tail, authors, "a.txt")


def dates(found: Endnotes) -> list[tuple[str, str]]:
    return [(stamp.date.words, stamp.rule) for stamp in found.dates]


def cuts(found: Endnotes) -> list[tuple[str, str]]:
    return [(cut.text, cut.reason) for cut in found.cuts]


def test_a_story_without_anything_after_it_is_left_whole():
    assert endnotes() == Endnotes(2, (), (), (), ())


def test_a_note_on_the_author_at_the_end_of_the_story_is_taken_out_of_it():
    found = endnotes("4 March 2024", "Ida Brandt is a journalist.")
    assert found.story_length == 2
    assert [field.value for field in found.fields] == ["Ida Brandt is a journalist."]
    assert dates(found) == [("4 March 2024", BESIDE_THE_AUTHOR)]
    assert cuts(found) == [("4 March 2024", "date line")]


def test_a_date_below_the_authors_name_is_beside_it():
    found = endnotes("Ida Brandt", "4 March 2024")
    assert dates(found) == [("4 March 2024", BESIDE_THE_AUTHOR)]
    assert cuts(found)[0] == ("Ida Brandt", "signature")


def test_a_date_right_after_the_story_counts_and_one_below_strange_lines_does_not():
    assert dates(endnotes("4 March 2024")) == [("4 March 2024", "date line")]
    found = endnotes("A dam for Lowmoor", "4 March 2024")
    assert dates(found) == []
    assert cuts(found) == [("A dam for Lowmoor", "line after the text"), ("4 March 2024", "date line")]


def test_nothing_is_read_below_comments_or_other_stories():
    found = endnotes("Comments", "4 March 2024", "Source: Lowmoor Review")
    assert (found.dates, found.fields) == ((), ())
    assert [reason for _, reason in cuts(found)] == ["comments", "line after the text", "line after the text"]


def test_a_list_right_after_the_last_sentence_belongs_to_the_story():
    found = endnotes("*a dam", "*a road", "Our shop")
    assert [passage.text for passage in found.kept] == ["a dam", "a road"]
    assert cuts(found) == [("Our shop", "line after the text")]


def test_the_first_paragraph_is_never_taken_for_an_endnote():
    passages = [Passage(BlockKind.PARAGRAPH, "The writer is a lecturer.", (), 1, 0)]
    anatomy = dissect(passages)
    assert read_endnotes(anatomy.story, anatomy.tail, (), "a.txt").story_length == 1
