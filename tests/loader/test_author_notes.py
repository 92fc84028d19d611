"""Closing words about the author and the origin of a story."""

import pytest

from ru_pk_archive.loader.author_notes import read_author_note, read_sign_off
from ru_pk_archive.loader.page_lines import PageLine
from ru_pk_archive.loader.passages import Passage
from ru_pk_archive.records.draft import BlockKind

STORY = "The council of Harrow Vale voted on Tuesday to reopen the old bridge, Mayor Holm said."


def passage(text: str) -> Passage:
    return Passage(BlockKind.PARAGRAPH, text, (), 9, 0)


def stated(line: PageLine | None, name: str) -> list[str]:
    return [field.value for field in line.fields if field.name == name] if line is not None else []


def note(text: str, *authors: str) -> PageLine | None:
    return read_author_note(passage(text), [passage(STORY)], authors, "a.txt")


def sign_off(text: str, *authors: str) -> PageLine | None:
    return read_sign_off(passage(text), authors, "a.txt")


@pytest.mark.parametrize(
    "text",
    [
        "The writer is a lecturer at Lowmoor College.",
        "About the author: she lives in Lowmoor.",
        "The author can be reached at the Courier.",
        "Ida Brandt is mayor of nothing but a garden in Lowmoor.",
        "Ida Brandt – is a political observer.",
        "Ida Brandt writes about bridges.",
    ],
)
def test_a_note_on_the_author_is_known_by_its_words_or_the_authors_name(text):
    assert stated(note(text, "Ida Brandt"), "author_note") == [text]


@pytest.mark.parametrize(
    "text",
    [
        "The writers of the law are not known.",
        "Ida Brandt, who was there, said it was late.",
        "Una Vale is the head of the water works.",
        "Tom Holm is a journalist who became mayor.",
        "The council is a body of nine.",
    ],
)
def test_a_last_paragraph_about_someone_else_is_part_of_the_story(text):
    assert note(text, "Ida Brandt") is None


def test_a_note_can_be_the_only_byline():
    found = note("Una Stern is a freelance journalist based in Lowmoor.")
    assert stated(found, "author") == ["Una Stern"]
    assert stated(note("Una Stern is a journalist.", "Ida Brandt"), "author") == []


def test_a_note_can_name_the_first_outlet():
    text = "The writer is an analyst who works exclusively for “The Lowmoor Review”."
    assert stated(note(text), "original_outlet") == ["The Lowmoor Review"]


@pytest.mark.parametrize(
    ("text", "field", "values"),
    [
        ("(Reporting by Ida Brandt in Harrow Vale; Editing by Tom Holm)", "author", ["Ida Brandt"]),
        ("Editing by Tom Holm", "author", []),
        ("— Ida Brandt", "author", ["Ida Brandt"]),
        ("— Reuters", "original_outlet", ["Reuters"]),
        ("(XYZ)", "original_outlet", ["XYZ"]),
        ("Published in Lowmoor Review, March 4th, 2024", "outlet", ["Lowmoor Review"]),
        ("This article was published in the spring", "outlet", []),
        ("This article first appeared in The Lowmoor Review.", "original_outlet", ["Lowmoor Review"]),
        ("Republished with permission from the Lowmoor Review.", "original_outlet", ["Lowmoor Review"]),
    ],
)
def test_a_sign_off_names_reporters_agency_or_outlet(text, field, values):
    assert stated(sign_off(text), field) == values


def test_a_byline_goes_before_the_names_of_a_sign_off():
    assert stated(sign_off("— Tom Holm", "Ida Brandt"), "author") == []
    assert stated(sign_off("(Reporting by Tom Holm)", "Ida Brandt"), "author") == []


@pytest.mark.parametrize(
    "text", [STORY, "(It was late.)", "— and so it ended", "The report was first published by The Courier."]
)
def test_last_sentences_are_no_sign_off(text):
    assert sign_off(text) is None
