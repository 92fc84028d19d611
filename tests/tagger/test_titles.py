"""Which title the words beside a name give its bearer, here and now."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.tagger.titles import bare, is_office_word, office_words, title_beside

NAME = "Ida Brandt"
TITLES = {
    "Minister of Trade Ida Brandt said": "Minister of Trade",
    "said the Vale's Trade Minister, Ida Brandt.": "Vale's Trade Minister",
    "Trade Minister Dr. Ida Brandt said": "Trade Minister",
    "Carl Osten and President Ida Brandt met": "President",
    "Minister of Trade and Industry Ida Brandt said": "Minister of Trade and Industry",
    "UN Secretary-General Ida Brandt said": "UN Secretary-General",
    "Ida Brandt, Minister of Trade of the Vale, said": "Minister of Trade of the Vale",
    "On Monday Prime Minister Ida Brandt said": "Prime Minister",
    "according to President Ida Brandt": "President",
    "The foreign minister Ida Brandt said": "foreign minister",
    # another time, another person, or no office
    "Former President Ida Brandt said": None,
    "the then Trade Minister Ida Brandt said": None,
    "the then-Valean President Ida Brandt said": None,
    "ex-President Ida Brandt said": None,
    "the late President Ida Brandt": None,
    "the vale's first President Ida Brandt": None,
    "President-elect Ida Brandt said": None,
    "newly-nominated chairman Ida Brandt": None,
    "President Ida Brandt's regime fell": None,
    "President Ida Brandt had fled": None,
    "President Ida Brandt, who served as mayor": None,
    "under President Ida Brandt": None,
    "Assistant to the President Ida Brandt said": None,
    "Ida Brandt, former Minister of Trade, said": None,
    "Ida Brandt, Trade Minister Carl Osten, and others": None,
    "Ida Brandt, a farmer, said": None,
    "the farmer Ida Brandt said": None,
    "Ida Brandt said": None,
}


@pytest.mark.parametrize("text", TITLES)
def test_only_a_title_of_the_time_of_writing_counts(text):
    start = text.index(NAME)
    title = title_beside(text, start, start + len(NAME))
    assert (title and " ".join(title)) == TITLES[text]


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Minister of Foreign Affairs of the Vale", {"foreign", "minister"}),
        ("Chairwoman of the Assembly", {"chairman"}),
        ("Premier", {"prime"}),
        ("Defense Minister", {"defence", "minister"}),
        ("Secretary-General", {"secretary", "general"}),
        ("Farmer", set()),
    ],
)
def test_the_same_role_has_the_same_words(title, role):
    assert office_words(title) == role


@pytest.mark.parametrize(
    ("word", "is_one"), [("minister", True), ("vice-president", True), ("farmer", False), ("-", False)]
)
def test_a_hyphenated_word_tells_a_role_if_both_parts_do(word, is_one):
    assert is_office_word(word) is is_one


def test_a_possessive_is_not_part_of_the_word():
    assert [bare("Vale's"), bare("valleys’"), bare("Vale")] == ["vale", "valleys", "vale"]


PIECES = st.sampled_from(
    [
        "the",
        "of",
        "to",
        "and",
        "President",
        "Minister",
        "Dr",
        ".",
        ",",
        "-",
        "’s",
        "then",
        "US",
        "Ida",
        "Brandt",
        "(",
        "former",
    ]
)


@given(st.lists(PIECES, max_size=12), st.lists(PIECES, max_size=12))
def test_a_title_is_made_of_words_that_stand_there(before, after):
    text = " ".join([*before, NAME, *after])
    start = len(" ".join([*before, ""]))
    title = title_beside(text, start, start + len(NAME))
    assert title is None or all(word in text for word in title)
