import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ru_pk_archive.pages.search.words import STOP_WORDS, words_of
from search_words import WORDS


@pytest.mark.parametrize(("text", "words"), WORDS.items())
def test_a_text_is_searched_by_these_words(text, words):
    assert words_of(text) == words.split()


@given(st.text())
def test_words_are_words_of_themselves(text):
    for word in words_of(text):
        assert words_of(word) == [word]


@given(st.text())
def test_words_do_not_depend_on_the_normal_form_of_the_text(text):
    forms = {tuple(words_of(unicodedata.normalize(form, text))) for form in ("NFC", "NFD", "NFKC", "NFKD")}
    assert forms == {tuple(words_of(text))}


@given(st.text(st.characters(max_codepoint=127)))
@example("a\x1cb_c\x7fd")
def test_the_short_way_for_ascii_gives_what_the_long_way_gives(text):
    assert words_of(text) == words_of(text + " é")[:-1]


def test_stop_words_are_words_as_they_are_compared():
    assert [words_of(word) for word in STOP_WORDS] == [[word] for word in STOP_WORDS]
