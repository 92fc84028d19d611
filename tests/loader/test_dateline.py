"""The words that open an agency's story."""

import pytest

from ru_pk_archive.loader.dateline import read_dateline

STORY = "The council voted on Tuesday to reopen the old bridge."


@pytest.mark.parametrize(
    ("head", "place", "agency", "date"),
    [
        ("HARROW VALE: ", "HARROW VALE", "", None),
        ("HARROW VALE – ", "HARROW VALE", "", None),
        ("HARROW VALE, March 4 - ", "HARROW VALE", "", "March 4"),
        ("HARROW VALE, March 4, - ", "HARROW VALE", "", "March 4"),
        ("HARROW VALE, Monday, 4 March 1931 -- ", "HARROW VALE", "", "Monday, 4 March 1931"),
        ("HARROW VALE, Lowmoor, March 4 (XYZ) - ", "HARROW VALE, Lowmoor", "XYZ", "March 4"),
        ("LOWMOOR, Ind., March 4 - ", "LOWMOOR, Ind.", "", "March 4"),
        ("LOW-ON-MOOR, March 4 - ", "LOW-ON-MOOR", "", "March 4"),
        ("HARROW VALE (Reuters) - ", "HARROW VALE", "Reuters", None),
        ("HARROW VALE, March 4 (Xinhua) -- ", "HARROW VALE", "Xinhua", "March 4"),
        ("HARROW VALE, March 4 (XYZ) ", "HARROW VALE", "XYZ", "March 4"),
        ("HARROW VALE, March 4. /TASS/. ", "HARROW VALE", "TASS", "March 4"),
        ("HARROW VALE, (XYZ / News - 4th Mar, 1931): ", "HARROW VALE", "XYZ / News", "4th Mar, 1931"),
        ("HARROW VALE (Web Desk) – ", "HARROW VALE", "", None),
        ("Harrow Vale, 4 March 1931 (XYZ): ", "Harrow Vale", "XYZ", "4 March 1931"),
        ("Harrow Vale, 4 March 1931: ", "Harrow Vale", "", "4 March 1931"),
        ("Harrow Vale (Reuters) - ", "Harrow Vale", "Reuters", None),
    ],
)
def test_place_date_and_agency_are_told_apart(head, place, agency, date):
    text = head + STORY
    found = read_dateline(text)
    assert found is not None
    assert text[found.place_start : found.place_end] == place
    assert found.agency == agency
    assert text[found.agency_start :].startswith(agency)
    assert (text[found.date.start : found.date.end].rstrip(".") if found.date else None) == date
    assert text[found.end :] == STORY


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        "Harrow Vale: " + STORY,
        "Harrow Vale – " + STORY,
        "UPDATE: " + STORY,
        "ANALYSIS: " + STORY,
        "Analysis: " + STORY,
        "Ida Brandt (Labour) said that she would be back in Harrow Vale.",
        "The mayor of Harrow - once a poet - said he was tired of it.",
        "The council (which met on 4 March) voted: it said yes to the bridge.",
        "COUNCIL VOTES FOR BRIDGE - MAYOR",
        "HARROW VALE: bridge",
        "",
    ],
)
def test_other_openings_are_no_dateline(text):
    assert read_dateline(text) is None


def test_a_story_all_in_capitals_has_its_dateline_too():
    text = "HARROW VALE, MARCH 4 - " + (STORY * 2).upper()
    found = read_dateline(text)
    assert found is not None
    assert text[found.place_start : found.place_end] == "HARROW VALE"
