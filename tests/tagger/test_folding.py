"""Transliterations of a name that should come to a curator's eye, and names that should not."""

import pytest

from ru_pk_archive.tagger.folding import fold

LIKE = [
    ("Sergei Valin", "Sergey Valin"),
    ("Sergei Valin", "Sergej Walin"),
    ("Qadir Harrow", "Kadir Harrow"),
    ("Shehzad Osten", "Shahzad Osten"),
    ("Jenya Ulanov", "Zhenya Ulanov"),
    ("Yevgeny Marsh", "Evgeny Marsh"),
    ("José Brandt", "Jose Brandt"),
    ("Tatiyenka Lee", "Tatienka Lee"),
    ("Hussain Lee", "Hussein Lee"),
]
UNLIKE = [("Ida Brandt", "Otto Brandt"), ("Ida Brandt", "Ida Brant Lee"), ("Carl Osten", "Carl Osman")]


@pytest.mark.parametrize(("one", "other"), LIKE)
def test_transliterations_share_a_key(one, other):
    assert fold(one) == fold(other) != ""


@pytest.mark.parametrize(("one", "other"), UNLIKE)
def test_other_names_have_other_keys(one, other):
    assert fold(one) != fold(other)


def test_a_name_without_latin_letters_has_no_key():
    assert fold("谷地 12") == ""
