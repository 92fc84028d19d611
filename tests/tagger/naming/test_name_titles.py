"""The titles in and around a name."""

import pytest

from ru_pk_archive.tagger.naming.name_titles import apposition, same_office, split_title, word_before
from ru_pk_archive.tagger.naming.runs import runs_of

# The last run of each text: its title, and the name behind it.
TITLES = {
    "by Mayor Ida Brandt": ("mayor", "Ida Brandt"),
    "by Vale Trade Minister Ida Brandt": ("trade minister", "Ida Brandt"),
    "by Deputy Prime Minister General Ida Brandt": ("deputy prime minister general", "Ida Brandt"),
    "by Water Board Chief Executive Officer Ida Brandt": ("chief executive officer", "Ida Brandt"),
    "by the minister Ida Brandt": ("minister", "Ida Brandt"),
    "by spokesperson Dr. Ida Brandt": ("spokesperson dr", "Ida Brandt"),
    "by the Minister of Foreign Affairs Ida Brandt": ("minister", "Ida Brandt"),
    "by the Secretary of State for Trade Ida Brandt": ("secretary", "Ida Brandt"),
    "by the Chancellor of the Exchequer Ida Brandt": ("chancellor", "Ida Brandt"),
    "by the attorney for Harrow Vale Helen Brandt": ("attorney", "Helen Brandt"),
    "by Prince Omar bin Sultan": ("prince", "Omar bin Sultan"),
    "by Martin King": ("", "Martin King"),
    "by Martin King Jr.": ("", "Martin King Jr."),
    "by Ida Brandt": ("", "Ida Brandt"),
    "the bridge of Harrow Vale": ("", "Harrow Vale"),
    "the price for Harrow Vale": ("", "Harrow Vale"),
}


@pytest.mark.parametrize("text", TITLES)
def test_the_title_is_split_from_the_name(text):
    run = runs_of(text)[-1]
    title, name = split_title(text, run, word_before(text, run[0].start))
    assert (title, text[name[0].start : name[-1].end]) == TITLES[text]


# What stands beside X.
BESIDE = {
    "X, the mayor of Harrow Vale, said": "mayor",
    "X, chairman of the Water Board, said": "chairman",
    "X, Minister of Trade, said": "minister",
    "X, a Vale journalist who": "journalist",
    "X, who came": "",
    "X whose house burned": "",
    "X, 45, came": "",
    "X, aged 45, came": "",
    "the mayor of Harrow Vale, X, came": "mayor",
    "the head of the Vale Water Board, X, came": "head",
    "the minister of mines, salt and river trade, X, came": "minister",
    "named X as its deputy chairman.": "chairman",
    "X as host": None,
    "X as the bridge fell": None,
    "X came": None,
    "X, which came": None,
    "X, analyst Carl Osten said": None,
    "X, and the mayor came": None,
    "the mayor came, X": None,
    "X, said the mayor": None,
    "in 1931, X, came": None,
}


@pytest.mark.parametrize("text", BESIDE)
def test_a_role_set_beside_a_name_is_read(text):
    start = text.index("X")
    assert apposition(text, start, start + 1) == BESIDE[text]


SAME = [
    ("minister", "trade minister"),
    ("foreign minister", "Minister of Foreign Affairs of the Vale"),
    ("premier", "Prime Minister of the Vale"),
    ("spokeswoman", "spokesperson"),
    ("deputy minister", "deputy trade minister"),
]
OTHER = [
    ("minister", "prime minister"),
    ("minister", "Deputy Minister of Trade"),
    ("foreign minister", "trade minister"),
    ("vice president", "president"),
    ("mr", "minister"),
    ("", "minister"),
]


@pytest.mark.parametrize(("said", "held"), SAME)
def test_an_office_can_be_called_by_fewer_words(said, held):
    assert same_office(said, held)


@pytest.mark.parametrize(("said", "held"), OTHER)
def test_another_office_or_rank_is_not_the_same(said, held):
    assert not same_office(said, held)
