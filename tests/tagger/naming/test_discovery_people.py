"""Who is shown by the text itself to be a person, and what only looks like one."""

from dataclasses import replace

import pytest

from building import claim
from ru_pk_archive.tagger.naming.discovery_people import people_named
from ru_pk_archive.tagger.naming.lines import lines_of
from vale_press import press


def people(text: str, **told: object) -> list[str]:
    draft = replace(press(text, **told), authors=(claim("Mina Holt"),))
    return [" ".join(one.words) for one in people_named(lines_of(draft), ["Mina Holt"])]


SHOWN = {
    # by a title
    "Mayor Ida Brandt came.": ["Ida Brandt"],
    "He met President Brandt.": ["Brandt"],
    "Mr Brandt came.": ["Brandt"],
    "The Valish Energy Minister Suvo came.": ["Suvo"],
    "Vale Water Board Chairman Carl Otto Osten came.": ["Carl Otto Osten"],
    "Valish spokesman Tom Hale came.": ["Tom Hale"],
    "Dr. Ida Brandt and Prof. Tom Hale came.": ["Ida Brandt", "Tom Hale"],
    "Sen. Ida Brandt came.": ["Ida Brandt"],
    "Prince Omar bin Said al-Valin came.": ["Omar bin Said al-Valin"],
    "Premier Li Wen came.": ["Li Wen"],
    "President Felix Brandt-Osten came.": ["Felix Brandt-Osten"],
    "Finance Minister José O’Harrow came.": ["José O’Harrow"],
    "Chancellor of the Exchequer Nora Lawes came.": ["Nora Lawes"],
    "Minister of State for Foreign Affairs Nora Lawes came.": ["Nora Lawes"],
    "President Ida Brandt Tuesday came.": ["Ida Brandt"],
    "Ministers Ida Brandt of Westerland and Tom Hale came.": ["Ida Brandt", "Tom Hale"],
    "Senators Ida Brandt, Tom Hale and Nora Lawes came.": ["Ida Brandt", "Tom Hale", "Nora Lawes"],
    # by a trade in small letters
    "“No,” said Board engineer Ramdo Valin.": ["Ramdo Valin"],
    "The shepherd Ramdo Valin came.": ["Ramdo Valin"],
    "Harbour master Ramdo Valin came.": ["Ramdo Valin"],
    "A photographer, Ramdo Valin, came.": ["Ramdo Valin"],
    "“No,” said the bishop of Osten, Ramdo Valin.": ["Ramdo Valin"],
    "Ramdo Valin, a young Vale sculptor, came.": ["Ramdo Valin"],
    # by what is said beside the name
    "Ida Brandt, chairman of the Water Board, came.": ["Ida Brandt"],
    "Ida Brandt, a Vale journalist, came.": ["Ida Brandt"],
    "Ida Brandt, 45, came.": ["Ida Brandt"],
    "Ida Brandt, who came, left.": ["Ida Brandt"],
    "The head of the Water Board, Ida Brandt, came.": ["Ida Brandt"],
    # by speaking, or by being called by the surname
    "“No,” said Helen Brandt.": ["Helen Brandt"],
    "Helen Brandt told reporters so.": ["Helen Brandt"],
    "Ramdo Valin came. He was told that Valin lost his hat.": ["Ramdo Valin"],
    "Ramdo Valin came. Valin said so.": ["Ramdo Valin"],
    "Helen Valin came. It rained on Valin.": ["Helen Valin"],
    "By Mina Holt in the vale.": ["Mina Holt"],
    "Han Mei-lin came.": ["Han Mei-lin"],
    "Chen Gubo came. “No,” Chen said.": ["Chen Gubo"],
    # by acting, where the article goes on about "him" or "her"
    "After a year, Ramdo Valin climbed down. He is 70.": ["Ramdo Valin"],
    "Ramdo Valin climbed down. It rained. “No,” he said.": ["Ramdo Valin"],
    "It rained in the vale. It snowed. It blew. Helen Valin won again. She is 70.": ["Helen Valin"],
    "It rained in the vale. It snowed. It blew. Helen Valin won her race.": ["Helen Valin"],
}
NO_PERSON = [
    "The Vale Post came.",
    "President of the Vale came.",
    "The Foreign Ministry said so.",
    "General Motors said so.",
    "General Vale Corp said so.",
    "Prime Minister's Office said so.",
    "Vale Savings said so. Savings said more.",
    "Harrow Steel said so. Harrow said more.",
    "Harrow Vale, the largest town, grew.",
    "In Harrow Vale, the mayor said so.",
    "Harrow Vale, said the mayor, is green.",
    "Saudi Harrow said so.",
    "Older Germans said so. Germans said it.",
    "Vitamin C is good. She took C.",
    "President Monday came.",
    "Minister Brandt Foundation came.",
    "Broker Shear Lemon Hutten bought it.",
    "the president Harrow & Sons",
    "Minister HARROW came.",
    "The U.S. Monetary said so.",
    "The publisher Harrow Bell came.",
    "Ramdo Valin climbed down. It is 70.",
    "Ramdo Valin climbed down. Harrow Vale rejoiced. He came.",
    "The vale likes Harrow Bell. He is 70.",
    "A trader came. Harrow Bell climbed. “It may fall,” he said.",
    "It rained. It snowed. It blew. Harrow Bell climbed. He was glad.",
    "Harrow Bell climbed, the chairman told reporters. He was glad.",
    "Helen Valin climbed.",
    "Harrow Mei-lin came.",
    "Chen Gubo came. It rained on Chen.",
    "Bill of the shepherd Harrow came.",
    "The warden of Osten said the vale, Little Harrow, is green.",
    "It was sold to Harrow Bell, Baker Osten wrote.",
    "IDA BRANDT, MAYOR OF HARROW VALE, CAME",
    "Trade Policy Review said so.",
    "He read Brandt on Osten.",
]


@pytest.mark.parametrize("text", SHOWN)
def test_a_person_is_shown_by_title_role_speech_or_surname(text):
    assert people(text) == SHOWN[text]


@pytest.mark.parametrize("text", NO_PERSON)
def test_other_capitals_are_nobody(text):
    assert people(text) == []


def test_headings_and_foreign_passages_show_nobody():
    assert people("Mayor Ida Brandt Came", headings=(0,)) == []
    assert people("Mayor Ida Brandt came.\n\nIt rained.", foreign=(0,)) == []
    assert people("Mayor Ida Brandt came.", language="sv") == []
    assert people("It rained.", title="Mayor Ida Brandt came") == []


def test_the_title_goes_with_the_name():
    lines = lines_of(press("Valish Trade Minister Ida Brandt met Tom Hale, chairman of the board."))
    assert [one.title for one in people_named(lines, ())] == ["trade minister", "chairman"]


def test_a_name_at_the_end_of_a_sentence_is_without_its_point():
    (one,) = people_named(lines_of(press("They met Mayor Ida Brandt.")), ())
    assert (one.start, one.end) == (15, 25)
