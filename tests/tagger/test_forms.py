"""The spellings in which print has a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.tagger.forms import (
    folded,
    is_acronym,
    is_latin,
    lowered,
    phrase_key,
    respellings,
    stands_alone,
)

RESPELLED = {
    "VWB": {"V.W.B.", "V.W.B"},
    "the Vale": {"The Vale"},
    "fair of the Vale": {"Fair of the Vale"},
    "Harrow Vale": set(),
    "Harrow Steel Ltd.": {"Harrow Steel Ltd"},
    "Ltd.": set(),
    "TOOLONG": set(),
    "V2": set(),
}


@pytest.mark.parametrize("form", RESPELLED)
def test_print_adds_points_and_capitals(form):
    assert set(respellings(form)) - {form} == RESPELLED[form]


@given(st.text())
def test_folding_and_lowering_keep_every_place(text):
    assert len(folded(text)) == len(lowered(text)) == len(phrase_key(text)) == len(text)


@pytest.mark.parametrize("compared", [folded, phrase_key])
def test_arabic_kaf_and_yeh_are_those_of_urdu_and_persian(compared):
    assert compared("\u0643\u0648\u064a") == compared("\u06a9\u0648\u06cc")


@pytest.mark.parametrize(
    ("one", "other"), [("\u0625\u0628", "\u0627\u0628"), ("\u0639\u0644\u0649", "\u0639\u0644\u064a")]
)
def test_forms_of_alef_that_tell_words_apart_stay_apart(one, other):
    assert folded(one) != folded(other)


ALONE = ["(Vale)", "Vale's", "Vale’s", "pro-Vale", "“Vale”", "Vale", "x/Vale.", "在Vale", "Vale在"]
PARTS = ["Valeria", "Interval-Vales", "@Vale", "Vale_2", "Vale2"]


@pytest.mark.parametrize("text", ALONE)
def test_a_name_stands_between_marks_and_hyphens(text):
    start = text.index("Vale")
    assert stands_alone(text, start, start + 4)


@pytest.mark.parametrize("text", PARTS)
def test_a_part_of_a_word_is_no_name(text):
    start = text.index("Vale")
    assert not stands_alone(text, start, start + 4)


def test_scripts_without_spaces_have_no_word_edges():
    assert stands_alone("在谷地的", 1, 3)


def test_a_vowel_sign_goes_on_the_word():
    assert not stands_alone("भारती", 0, 4)


def test_acronyms_and_scripts_are_told_apart():
    assert is_acronym("VWB") and not is_acronym("Vwb") and not is_acronym("V")
    assert is_latin("Łódź-2") and not is_latin("Вестерланд")
