"""Phrases that tell a date as still to come, and the like-sounding ones that do not."""

import pytest

from ru_pk_archive.tagger.phrases_to_come import has_begun, is_phrase_to_come

COMING = [
    "A pact is possible in <1931>.",
    "No toll is promised <before March 1931>.",
    "The deadline for the road is <March 1931>.",
    "The lease expires in <1931>.",
    "Her term ends on <4 March 1931>.",
    "The board is forecasting a deficit of 2.8 crowns for the year ending <March 1931>.",
    "It may pass before the mayor leaves office in <1931>.",
    "Tolls are forecast to rise 3.5 pct this year and 3.75 pct in <1931>.",
    "Growth fell from 2.8 pct last year to 2.5 pct in <1931>.",
    "The vale will spend a surplus projected for <1931>.",
    "The board agreed today on a ceiling for the rest of <1931>.",
    "The vale will host the <1931> games.",
    "The council is about to pass its <1931> budget.",
    "The vale may need 2.8 mln crowns <by 1931>.",
    "The board has promised to open the road <by 1931>.",
    "Tolls could double <by 1931>.",
    "She said today that the road would open in <1931>.",
    "She said tolls would rise this year and end <by 1931>.",
]
OPEN = [
    "As it is possible in <1931> to see.",
    "The film is set in <1931>.",
    "The hut may be old <by 1931> law.",
    "Tolls may have doubled <by 1931>.",
    "She told how it could be ready <by 1931>.",
    "The road would open in <1931>.",
    "She said the road would open in <1931>.",
    "She said today that it would be like the flood in <1931>.",
    "The man who said today it would end in <1931> has died.",
    "Growth fell from 5 pct last year to 3 pct in <March 1931>.",
    "The vale will contest the <1931> result.",
    "The vale was to host the <1931> games.",
    "The board agreed to honour a pact for the rest of <1931>.",
]


def is_coming(marked: str, is_news: bool = False) -> bool:
    before, _, rest = marked.partition("<")
    told, _, after = rest.partition(">")
    return is_phrase_to_come(before, told, after, is_news)


@pytest.mark.parametrize("marked", COMING)
def test_a_phrase_for_what_is_to_come_is_known(marked):
    assert is_coming(marked)


@pytest.mark.parametrize("marked", OPEN)
def test_no_like_sounding_phrase_is_taken_for_one(marked):
    assert not is_coming(marked)


def test_what_the_news_says_would_be_is_to_come():
    assert is_coming("The board said the road would open in <1931>.", is_news=True)
    assert not is_coming("The board once said the road would open in <1931>.", is_news=True)


def test_the_rest_of_a_year_has_begun():
    assert has_begun("Tolls will end for the rest of ")
    assert not has_begun("Tolls will end in ")
