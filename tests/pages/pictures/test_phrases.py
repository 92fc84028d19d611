import pytest

from ru_pk_archive.pages.pictures.phrases import articles, in_full, listed, sentence


@pytest.mark.parametrize(
    ("number", "words"), [(0, "no"), (1, "one"), (9, "nine"), (10, "10"), (2412, "2,412")]
)
def test_small_numbers_are_written_in_letters(number, words):
    assert in_full(number) == words


def test_one_article_is_not_several():
    assert [articles(number) for number in (0, 1, 2)] == ["no articles", "one article", "two articles"]


def test_a_list_has_an_and_before_its_last():
    assert listed([]) == ""
    assert listed(["Harrow"]) == "Harrow"
    assert listed(["Harrow", "Oxbow", "Vale"]) == "Harrow, Oxbow and Vale"


def test_a_sentence_begins_with_a_capital_and_keeps_those_within():
    assert sentence("two articles in Harrow Vale") == "Two articles in Harrow Vale."
