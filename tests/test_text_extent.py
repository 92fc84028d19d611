import pytest

from ru_pk_archive.text_extent import count_words, extent


@pytest.mark.parametrize(
    ("text", "words", "size"),
    [
        ("", 0, 0),
        ("The bridge is open.", 4, 19),
        ("Мост открыт", 2, 11),
        ("大桥今天开放", 3, 18),
        ("大桥 is open", 3, 14),
    ],
)
def test_two_characters_of_a_script_without_spaces_are_a_word(text, words, size):
    assert (count_words(text), extent(text)) == (words, size)
