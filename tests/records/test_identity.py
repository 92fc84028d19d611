"""Names as ids that can be file names and addresses everywhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from slugify import slugify

from ru_pk_archive.records.identity import MAX_STEM, is_id, slug

SLUGS = {
    "Ida Brandt": "ida-brandt",
    "U.S. Treasury - Board": "u-s-treasury-board",
    "José O’Harrow": "jose-oharrow",
    "Ида Брандт": "ida-brandt",
    "con": "con-x",
    "COM1": "com1-x",
    "…": "",
    "": "",
}


@pytest.mark.parametrize("name", SLUGS)
def test_a_name_becomes_small_letters_and_hyphens(name):
    assert slug(name) == SLUGS[name]


@given(st.text())
def test_a_slug_is_an_id_or_nothing(name):
    stem = slug(name)
    assert stem == "" or (is_id(stem) and len(stem) <= MAX_STEM)


@given(st.text(alphabet="aAbB19 .-", max_size=MAX_STEM))
def test_plain_names_are_slugged_as_all_others_are(name):
    assert slug(name) == slugify(name, max_length=MAX_STEM - 2, word_boundary=True)


@pytest.mark.parametrize("text", ["Ida", "ida--brandt", "-ida", "ida-", "ida_brandt", "", "idä"])
def test_other_texts_are_no_ids(text):
    assert not is_id(text)
