"""Which names are bodies without a word in the text that says so."""

import pytest

from ru_pk_archive.tagger.naming.discovery_organisations import organisations_named
from ru_pk_archive.tagger.naming.lines import lines_of
from vale_press import press


def bodies(text: str) -> list[str]:
    return [one.name for one in organisations_named(lines_of(press(text)))]


KNOWN = {
    # legislatures
    "He told Congress so.": ["Congress"],
    "The House of Representatives voted.": ["House of Representatives"],
    "She told the U.S. House of Commons so.": ["House of Commons"],
    "The bill passed the Lower House.": ["Lower House"],
    "A vote in the House is near.": ["House"],
    "The Valish Senate met.": ["Valish Senate"],
    # banks, and names in one word
    "The German Bundesbank met.": ["Bundesbank"],
    "The West German Bundesbank met.": ["Bundesbank"],
    "the view of Bundesbank President Ida Brandt": ["Bundesbank"],
    "Harrobank lent it.": ["Harrobank"],
    "The Valer Landwirtschaftsverband met.": ["Valer Landwirtschaftsverband"],
    "He left the Federal Reserve.": ["Federal Reserve"],
    "A Treasury clerk": [],
    "The Treasury lent it.": ["Treasury"],
    "A senior U.S. Treasury clerk": ["Treasury"],
    "the rules of the EC": ["EC"],
    "the rules of Unesco": ["Unesco"],
}
UNKNOWN = [
    "Brandt's Senate met.",
    "the 27th Congress",
    "the Treasury bonds",
    "the House bill",
    "the house of Ida Brandt",
    "the House of Harrow",
    "Brandt House",
    "House prices fell.",
    "He left Southbank.",
    "the Rank",
    "Senator Ida Brandt",
]


@pytest.mark.parametrize("text", KNOWN)
def test_a_body_known_the_world_over_needs_no_explanation(text):
    assert bodies(text) == KNOWN[text]


@pytest.mark.parametrize("text", UNKNOWN)
def test_a_word_that_others_use_too_is_no_body(text):
    assert bodies(text) == []


BESIDE = {
    "Pertola, a unit of the vale, fell.": ["Pertola"],
    "Pertola, the vale's largest airline, fell.": ["Pertola"],
    "Harrow Lemon, Westerland's state-owned broadcaster, fell.": ["Harrow Lemon"],
    "It fell at the vale's producing company, Pertola.": ["Pertola"],
    "the state-owned oil group, Pertola -- of the vale": ["Pertola"],
}
NOT_BESIDE = [
    "In Harrow, a company that fell",
    "Osten, the company said, fell.",
    "Ida Brandt, a company director, came.",
    "Osten, the head of the company, came.",
    "On the bridge, the company, Osten said, fell.",
    "He told the company, Osten.",
    "Harrow, the seat of the bank.",
    "the private company, Osten, Brandt and others",
]


@pytest.mark.parametrize("text", BESIDE)
def test_a_company_is_shown_by_what_it_is_set_beside(text):
    assert bodies(text) == BESIDE[text]


@pytest.mark.parametrize("text", NOT_BESIDE)
def test_a_comma_alone_sets_nothing_beside_a_company(text):
    assert bodies(text) == []
