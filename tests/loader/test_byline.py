"""Who wrote it, and who is only named beside it."""

import pytest

from ru_pk_archive.loader.byline import (
    has_common_word,
    is_desk,
    is_like_a_place,
    is_person_name,
    read_byline,
    read_inner_byline,
    read_plain_names,
    read_titled_name,
    spelled_name,
)


def people(line: str) -> list[str] | None:
    byline = read_byline(line)
    return None if byline is None else [line[start:end] for start, end in byline.people]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ida Brandt", ["Ida Brandt"]),
        ("BY IDA BRANDT", ["IDA BRANDT"]),
        ("By Ida Brandt and Tom de Holm in Harrow Vale", ["Ida Brandt", "Tom de Holm"]),
        ("By Ida Brandt, Tom Holm & Una Vale", ["Ida Brandt", "Tom Holm", "Una Vale"]),
        ("By Dr. Ida M. Brandt, PhD, and Tom Holm", ["Ida M. Brandt", "Tom Holm"]),
        ("By Ida Brandt, Special Correspondent", ["Ida Brandt"]),
        ("By Ida Brandt | 4 March 1931", ["Ida Brandt"]),
        ("Written by: Ida Brandt-Holm", ["Ida Brandt-Holm"]),
        ("Posted by Ida Brandt on March 4, 1931", ["Ida Brandt"]),
        ("Author: Ida Brandt", ["Ida Brandt"]),
        ("Von Ida Brandt", ["Ida Brandt"]),
        ("Автор: Ида Брандт", ["Ида Брандт"]),
        ("تحریر: ایدا برانت", ["ایدا برانت"]),
        ("By Staff Reporter", []),
        ("By Our Correspondent", []),
        ("By Harrow Vale News Desk", []),
        ("By the time the mayor arrived, it was late", None),
        ("By Ort Harrow", []),
        ("By Monday Morning", None),
        ("By Harrow", None),
        ("Von der Brücke aus", None),
        ("Ida Brandt", None),
        ("Photo by Ida Brandt", None),
        ("Council votes to reopen bridge", None),
    ],
)
def test_a_byline_names_people_and_no_desks(line, names):
    assert people(line) == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Posted on March 4, 1931 by Ida Brandt", ["Ida Brandt"]),
        ("March 4, 1931 by Ida Brandt 5 Comments", ["Ida Brandt"]),
        ("4.3.1931 20:19 von Ida Brandt Lesezeit: 4 Min.", ["Ida Brandt"]),
        ("4 mars 1931, par Ida Brandt", ["Ida Brandt"]),
        ("World | By Ida Brandt and Tom Holm | March 4, 1931", ["Ida Brandt", "Tom Holm"]),
        ("4 March 1931, 9:30 pm by Ida Brandt", ["Ida Brandt"]),
        ("Photo by Ida Brandt, 4 March 1931", None),
        ("4 March 1931, by the river", None),
    ],
)
def test_a_byline_may_stand_behind_a_date_or_a_mark(line, names):
    byline = read_inner_byline(line)
    found = None if byline is None else [line[start:end] for start, end in byline.people]
    assert found == names


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ida Brandt, Staff Attorney, Water Rights League", "Ida Brandt"),
        ("& Tom Holm, director of works", "Tom Holm"),
        ("Ida Brandt, PhD", "Ida Brandt"),
        ("Harrow Vale, Northern Province", None),
        ("Ida Brandt", None),
        ("The council, the mayor and an expert", None),
    ],
)
def test_an_office_behind_a_name_makes_it_a_persons(line, name):
    byline = read_titled_name(line)
    assert (line[slice(*byline.people[0])] if byline else None) == name


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("By Ida Brandt, Harrow Vale Courier", "Harrow Vale Courier"),
        ("By Reuters", "Reuters"),
        ("By Ida Brandt, mayor", None),
    ],
)
def test_a_byline_can_name_the_outlet(line, outlet):
    byline = read_byline(line)
    assert byline is not None
    assert (line[slice(*byline.outlet)] if byline.outlet else None) == outlet


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ida Brandt", ["Ida Brandt"]),
        ("Ida Brandt and Tom Holm", ["Ida Brandt", "Tom Holm"]),
        ("Ida Brandt, Harrow Vale Courier", ["Ida Brandt"]),
        ("Ida Brandt is here", None),
        ("Ида Брандт", ["Ида Брандт"]),
        ("ایدا برانت", None),
        ("Prime Minister visits", None),
        ("South Asia", None),
        ("Opinion", None),
    ],
)
def test_a_line_of_names_alone_says_nothing_else(line, names):
    byline = read_plain_names(line)
    assert (None if byline is None else [line[start:end] for start, end in byline.people]) == names


@pytest.mark.parametrize(
    "name", ["Ida Brandt", "J. R. Holm", "Tom van der Holm", "Ida O'Brandt", "Ида Брандт"]
)
def test_full_names_have_the_form_of_a_name(name):
    assert is_person_name(name)


@pytest.mark.parametrize(
    "text",
    [
        "Brandt",
        "J. R.",
        "Staff Reporter",
        "Harrow Vale Courier",
        "Council Votes To Reopen",
        "der Ring zur Form",
        "Harrow WC Herren",
        "Ida Brandt 2",
        "Monday Morning",
    ],
)
def test_other_capitalised_words_do_not(text):
    assert not is_person_name(text)


@pytest.mark.parametrize(("text", "desk"), [("News Desk", True), ("Reuters", True), ("Ida Brandt", False)])
def test_desks_and_agencies_are_no_people(text, desk):
    assert is_desk(text) is desk


@pytest.mark.parametrize(
    ("name", "place"), [("Port Brandt", True), ("Brandt Bay", True), ("Ida Brandt", False)]
)
def test_a_place_is_known_by_the_first_or_last_word_of_its_name(name, place):
    assert is_like_a_place(name) is place


def test_names_in_capitals_are_spelled_as_names():
    assert spelled_name("IDA O'BRANDT-HOLM") == "Ida O'Brandt-Holm"
    assert spelled_name("Ida de Holm") == "Ida de Holm"


def test_a_name_has_no_word_that_the_story_writes_small():
    story = "the future of the valley is open, said Ida Brandt"
    assert has_common_word("Valley Future", story)
    assert not has_common_word("Ida Brandt", story)
