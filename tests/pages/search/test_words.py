import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ru_pk_archive.pages.search.words import DROPPED, GAPS, STOP_WORDS, words_as_printed, words_of
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


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Harrow Vale’s “old” fair – 1931", ""),
        ("Café CAFÉ cafe", "café"),
        ("Сергей Лавров, ЙОД", "сергей лавров йод"),
        ("Straße—STRASSE", "straße"),
        ("می\u200cخواهم، أحمد", "می\u200cخواهم أحمد"),
        ("Ὀδυσσεύς", "ὀδυσσεύς"),
    ],
)
def test_words_as_printed_keep_their_marks_and_lose_their_capitals(text, words):
    assert words_as_printed(text) == set(words.split())


def test_what_is_dropped_from_words_does_not_part_them():
    marks = [chr(code) for code in range(0x10000) if re.match(f"[{DROPPED}]", chr(code))]
    assert len(marks) > 200
    assert not [mark for mark in marks if re.match(f"[{GAPS}]", mark)]


def test_stop_words_are_words_as_they_are_compared():
    assert [words_of(word) for word in STOP_WORDS] == [[word] for word in STOP_WORDS]
