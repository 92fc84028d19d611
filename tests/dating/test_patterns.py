"""Lists of words as patterns."""

import re

from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.dating.patterns import any_of

WORDS = st.lists(st.text("abc. é", min_size=1, max_size=4), min_size=1, max_size=8)


@given(WORDS, st.text("abc. é", max_size=6))
def test_of_the_words_that_a_text_begins_with_the_longest_is_found(words: list[str], text: str) -> None:
    found = re.match(any_of(words), text)
    begun = [word for word in words if text.startswith(word)]
    assert (found and found[0]) == max(begun, key=len, default=None)


@given(WORDS)
def test_a_pattern_of_words_is_one_piece_that_others_can_stand_beside(words: list[str]) -> None:
    pattern = re.compile(rf"<{any_of(words)}>")
    assert all(pattern.fullmatch(f"<{word}>") for word in words)
    assert not pattern.fullmatch("<>")
