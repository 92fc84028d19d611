"""Where sentences end, and where they do not."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.loader.sentences import ends_sentence, split_sentences


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        # "|" stands for the space at which the first sentence ends
        "The dam opened.|The mayor spoke.",
        "It opened in 2003.|This was late.",
        "Is it safe?|It is.",
        '"It works."|The mayor smiled.',
        "“We agree.”|He also spoke.",
        "(It opened late.)|Nobody minded.",
        "They waited…|Then it opened.",
        "They waited...|Then it opened.",
        "He said no.|Then he left.",
        "It began at 5 p.m.|The mayor spoke.",
        "He left the U.S.|He never came back.",
        "The work of Holm Inc.|They built it.",
        "„Der Damm ist offen.“|Über uns steht der Himmel.",
        "»Der Damm ist offen.«|Das freut alle.",
        "Der Damm ist offen.|Über uns steht der Himmel.",
        "یہ ہے۔|اس نے کہا",
        "यह बाँध है।|वह खुला",
        "Плотина открыта.|Мэр доволен.",
        "ხიდი გაიხსნა.|მერი კმაყოფილია.",
        "Կամուրջը բացվեց։|Քաղաքապետը գոհ է։",
        "See section 4 of the act.|Art is long.",
    ],
)
def test_a_stop_ends_a_sentence(text):
    assert split(text.replace("|", " ")) == text.split("|")


@pytest.mark.parametrize(
    ("first", "second"), [("The bank closed.", "The mayor left."), ("这是大桥。", "你好")]
)
def test_a_stop_needs_no_space_where_the_script_has_none_or_the_writer_forgot_it(first, second):
    assert split(first + second) == [first, second]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Holm and Dr. Brandt met Gen. Vale.",
        "The U.S. Navy helped.",
        "J. R. Holm signed it.",
        "On Oct. 20 the dam opened.",
        "See No. 5 and p. 12 of the report.",
        "It cost 2.5 million crowns.",
        "“Really?” asked the mayor.",
        "They use e.g. concrete.",
        "It opened at 5 p.m. on Monday.",
        "Am 12. Juli war es so weit.",
        "He wrote to dam.example.com and left.",
        "Holm (the elder, b. 1890) built it.",
        "... and then it opened.",
        "Wait . . . and see.",
        "no stop at all",
    ],
)
def test_a_stop_that_belongs_to_a_word_or_number_does_not(text):
    assert split(text) == [text]


def test_an_empty_text_has_no_sentence():
    assert split("") == []


@pytest.mark.parametrize(
    "text",
    [
        "It opened.",
        "“It opened.”",
        "„Er ist offen.“",
        "»Er ist offen.«",
        "It opened?)",
        "کھلا۔",
        "开放。",
        "It opened…",
    ],
)
def test_closing_quotes_and_brackets_do_not_hide_a_stop(text):
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["", "Council votes", "three reasons:", "the Prime"])
def test_a_line_without_a_stop_ends_no_sentence(text):
    assert not ends_sentence(text)


@given(st.text(alphabet="ab AB.!?…\"'”()۔。 1", max_size=60))
def test_sentences_cover_everything_but_the_spaces_between_them(text):
    text = " ".join(text.split())
    spans = split_sentences(text)
    assert "".join(text[start:end] for start, end in spans).replace(" ", "") == text.replace(" ", "")
    assert all(start < end for start, end in spans)
    assert all(text[first[1] : second[0]].strip() == "" for first, second in pairwise(spans))
