"""A title from a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.loader.derived_title import title_span


def title(sentence: str, start: int = 0) -> str:
    return sentence[slice(*title_span(sentence, start))]


@pytest.mark.parametrize(
    ("sentence", "left_out"),
    [
        ("The dam opened.", "."),
        (
            "The council of Harrow Vale has voted to reopen the old bridge over the river in the coming"
            " spring, and the mayor said so.",
            ", and the mayor said so.",
        ),
        (
            "Ida Brandt, the mayor of Harrow Vale, met the head of the water works, Tom Holm, on the old"
            " bridge, which nobody else had crossed.",
            ", which nobody else had crossed.",
        ),
        (
            "The mayor will not say if she wants the old wooden bridge across the river to be opened again"
            " or to be torn down.",
            " or to be torn down.",
        ),
        (
            "Ein sehr langes Wortgebilde ohne jede Grenze eines Satzteils muss vor einem Leerzeichen enden"
            " damit es niemals mitten entzwei bricht",
            " mitten entzwei bricht",
        ),
    ],
)
def test_a_long_sentence_is_cut_where_a_clause_ends(sentence, left_out):
    assert title(sentence) == sentence.removesuffix(left_out)


def test_the_dateline_is_no_part_of_the_title():
    assert title("HARROW VALE: The dam opened.", 13) == "The dam opened"


@given(st.lists(st.text(alphabet="abcdef", min_size=1, max_size=12), min_size=1, max_size=40).map(" ".join))
def test_a_title_is_whole_words_from_the_start_of_the_sentence(sentence):
    found = title(sentence)
    assert found
    assert sentence.startswith(found)
    assert sentence[len(found) : len(found) + 1] in ("", " ")
