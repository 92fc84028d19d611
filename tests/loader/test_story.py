"""The story alone: no boxes, whole paragraphs, named headings."""

from ru_pk_archive.loader.anatomy import dissect
from ru_pk_archive.loader.passages import Passage
from ru_pk_archive.loader.story import Story, read_story
from ru_pk_archive.records.draft import BlockKind

PROSE = "The council of Harrow Vale voted on Tuesday to reopen the old bridge over the river."
MORE = "Mayor Tom Holm said that the work would begin in the spring and cost two million crowns."


def story(*texts: str) -> Story:
    passages = [
        Passage(BlockKind.PARAGRAPH, text, (), number, number) for number, text in enumerate(texts, 1)
    ]
    return read_story(dissect(passages).story, "a.txt")


def kept(*texts: str) -> list[str]:
    return [passage.text for passage in story(*texts).passages]


def cut(*texts: str) -> list[tuple[str, str | None]]:
    return [(line.passage.text, line.reason) for line in story(*texts).cut]


def headings(*texts: str) -> list[str]:
    return [passage.text for passage in story(*texts).passages if passage.kind is BlockKind.HEADING]


def test_link_lines_and_advertisements_between_paragraphs_are_cut_with_their_reason():
    assert cut(PROSE, "ALSO READ: A dam for Lowmoor", "ADVERTISEMENT", MORE) == [
        ("ALSO READ: A dam for Lowmoor", "link to another story"),
        ("ADVERTISEMENT", "advertisement"),
    ]


def test_a_label_with_another_storys_headline_is_cut_whatever_the_label():
    line = "Surprising: A new dam for Lowmoor is to be built by next year"
    assert cut(PROSE, line, MORE) == [(line, "link to another story")]


def test_a_box_of_other_stories_is_cut_as_far_as_its_lines_go():
    long = [PROSE, MORE] * 3
    lines = ["Related Articles", "A dam for Lowmoor", "A school for Eastmarch"]
    assert [text for text, _ in cut(PROSE, *lines, *long)] == lines
    assert kept(PROSE, *lines, *long) == [PROSE, *long]


def test_a_short_line_between_paragraphs_is_a_heading():
    assert headings(PROSE, "On Both Banks", MORE) == ["On Both Banks"]
    assert headings(PROSE, "What comes next", MORE) == ["What comes next"]


def test_sections_words_are_a_heading_too_inside_a_story():
    assert headings(PROSE, "Analysis", MORE) == ["Analysis"]


def test_lines_that_go_on_or_stand_in_rows_are_no_headings():
    assert headings(PROSE, "a bridge, a dam,", MORE) == []
    assert headings(PROSE, "Dam 1.10 1.20", MORE) == []
    assert headings(PROSE, "one of them", "Two of Them", "Three of Them", "Four of Them", MORE)[2:] == []


def test_a_paragraph_that_a_page_end_broke_is_made_whole():
    first = "The council met in the hall and spoke of the bridge for nine hours; it agreed with the then"
    assert kept(PROSE, first + "-mayor and", "Ida Brandt, who spoke last. They left.") == [
        PROSE,
        first + "-mayor and Ida Brandt, who spoke last. They left.",
    ]
    assert kept(PROSE, first, "mayor. So the nine of them stayed.") == [
        PROSE,
        first + " mayor. So the nine of them stayed.",
    ]


def test_a_broken_name_is_made_whole_where_the_paragraph_is_long():
    long = PROSE + " " + MORE + " The bridge was opened by the former Chief"
    assert kept(long, "Engineer Ida Brandt came twice. She liked it.") == [
        long + " Engineer Ida Brandt came twice. She liked it."
    ]
    assert len(kept(long, "The minister came twice. She liked it.")) == 2


def test_finished_paragraphs_and_headings_are_never_joined():
    assert kept(PROSE, MORE) == [PROSE, MORE]
    assert kept(PROSE, "On Both Banks", MORE) == [PROSE, "On Both Banks", MORE]


def test_a_byline_and_a_date_below_a_standfirst_are_read_and_cut():
    found = story(PROSE, "By Ida Brandt", "4 March 1931", MORE, PROSE)
    assert [line.reason for line in found.cut] == ["byline", "date line"]
    assert [field.value for line in found.cut for field in line.fields] == ["Ida Brandt"]
    assert len([date for line in found.cut for date in line.dates]) == 1
