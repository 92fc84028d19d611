"""Which stretches of a text stand in quotation marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.tagger.quotation_marks import quoted_stretches

CASES = {
    # text: the words between the outermost marks
    '"The bridge is open," she said. "Come and see."': ["The bridge is open,", "Come and see."],
    "“The bridge is open,” she said.": ["The bridge is open,"],
    "«The bridge is open», she said.": ["The bridge is open"],
    "„The bridge is open“, she said.": ["The bridge is open"],
    "``The bridge is open,'' she said.": ["The bridge is open,"],
    "‘The bridge is open,’ she said.": ["The bridge is open,"],
    "'It is open,' she said, 'and it's dry.'": ["It is open,", "and it's dry."],
    "He said “they called it ‘the Folly’ then” and left.": ["they called it ‘the Folly’ then"],
    '"He said "no" to us," Brandt said.': ['He said "no" to us,'],
    "“First. “Second,” Brandt said.": ["First. ", "Second,"],
    "“Never closed at all": ["Never closed at all"],
    "(“Open”)": ["Open"],
    "The valleys’ own ‘new way’ is old.": ["new way"],
    "»Die Brücke ist offen«, sagte sie. »Kommt.«": ["Die Brücke ist offen", "Kommt."],
    "”Bron är öppen”, sade hon.": ["Bron är öppen"],
    "اس نے کہا: ”پل کھلا ہے۔“ پھر": ["پل کھلا ہے۔"],
    # no quotation marks, though they look like them
    'Orrin"s flood and the vale"s bridge': [],
    'a 6" pipe': [],
    "the '31 fair and the '32 one": [],
    "the farmers' and millers' fair": [],
    "It’s the valley’s fair": [],
    'rates " for': [],
    "closed” only": [],
    "closed ” only": [],
    "closed.”Only": [],
    "": [],
}


@pytest.mark.parametrize("text", CASES)
def test_the_words_between_the_outermost_marks_are_quoted(text):
    found = quoted_stretches(text)
    assert [text[stretch.start : stretch.end] for stretch in found] == CASES[text]


def test_a_stretch_that_no_mark_closes_runs_to_the_end_and_says_so():
    (stretch,) = quoted_stretches("He said: “Wait")
    assert (stretch.opened, stretch.start, stretch.end, stretch.closed, stretch.ended) == (
        9,
        10,
        14,
        14,
        False,
    )


@given(st.text(alphabet="ab .,'\"“”‘’«»`s", max_size=40))
def test_stretches_are_in_order_and_apart(text):
    found = quoted_stretches(text)
    ends = [0]
    for stretch in found:
        assert ends[-1] <= stretch.opened < stretch.start <= stretch.end <= stretch.closed <= len(text)
        ends.append(stretch.closed)
