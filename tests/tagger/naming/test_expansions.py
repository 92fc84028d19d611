"""Which short forms a text explains, and where the words that they stand for end."""

from ru_pk_archive.tagger.naming.expansions import expansions


def test_a_short_form_in_brackets_is_read_with_its_place():
    assert list(expansions("Vale Water Board (VWB), Board (Harrow) and (the UoV)")) == [
        (16, "VWB"),
        (42, "UoV"),
    ]


def test_a_short_form_between_commas_is_read_where_the_words_before_spell_it():
    assert list(expansions("Vale Water Board, VWB, and Vale Board, HVWB, met")) == [(16, "VWB")]


def test_a_short_form_may_stand_first_or_follow_a_possessive():
    assert list(expansions("The VWB (Vale Water Board) met")) == [(25, "VWB")]
    assert list(expansions("the Vale Water Board's (VWB) men")) == [(20, "VWB")]
    assert list(expansions("The VWB (Harrow Vale Board) met")) == []


def test_a_short_form_of_first_syllables_is_read_and_a_surname_is_none():
    assert list(expansions("Petrola de Harrow (Petrohar) grew")) == [(17, "Petrohar")]
    assert list(expansions("Ida Brandt (Brandt) and Harrow Vale (Harrow)")) == []


def test_letters_in_another_order_are_read_between_commas():
    assert list(expansions("Vale Water Institute, IVW, met")) == [(20, "IVW")]
    assert list(expansions("Vale Water Institute, IVA, met")) == []
