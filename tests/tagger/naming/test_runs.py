"""Where the runs of capitals begin and end."""

import pytest

from ru_pk_archive.tagger.naming.runs import runs_of

RUNS = {
    "Ida Brandt met Carl Osten.": ["Ida Brandt", "Carl Osten"],
    "Ida Brandt, Carl Osten": ["Ida Brandt", "Carl Osten"],
    "Harrow Vale's Ida Brandt": ["Harrow Vale", "Ida Brandt"],
    "Harrow Vale’s mayor": ["Harrow Vale"],
    "with Dr. Ida M. Brandt Jr. of": ["Dr. Ida M. Brandt Jr."],
    "by J.P. Brandt and U.S. Treasury": ["J.P. Brandt", "U.S. Treasury"],
    "saw Ida van der Harrow and Omar bin Said al-Valin": ["Ida van der Harrow", "Omar bin Said al-Valin"],
    "told al-Valin and d’Harrow": ["al-Valin", "d’Harrow"],
    "an O'Harrow, O’Harrow and Brandt-Osten, Zia-ul-Harrow": [
        "O'Harrow",
        "O’Harrow",
        "Brandt-Osten",
        "Zia-ul-Harrow",
    ],
    "the Brandt-led Osten-style plan": ["Brandt", "Osten"],
    "saw Han Mei-lin, Vale Mei-lin and Han Vale-led": ["Han Mei-lin", "Vale Mei", "Han Vale"],
    "at Harrow & Vale, Harrow Steel, Inc. and AT&T": ["Harrow & Vale", "Harrow Steel, Inc.", "AT&T"],
    "by José Brandt and Łukasz Osten": ["José Brandt", "Łukasz Osten"],
    "The Vale Post": ["Vale Post"],
    "But Brandt said: “However, Osten left.”": ["Brandt", "Osten"],
    "HARROW VALE, May 4 - The Vale Post": ["HARROW VALE", "May", "Vale Post"],
    "On Monday Ida Brandt": ["Ida Brandt"],
    "On Tuesday the Swiss left.": [],
    "iPhone McHarrow": ["McHarrow"],
    "no capitals, 2nd row": [],
}


@pytest.mark.parametrize("text", RUNS)
def test_a_run_is_a_stretch_of_capitals(text):
    runs = runs_of(text)
    assert [text[run[0].start : run[-1].end] for run in runs] == RUNS[text]
    assert all(text[word.start : word.end] == word.text for run in runs for word in run)


def test_the_key_of_a_word_is_small_and_without_a_point():
    ((title, name),) = runs_of("saw Dr. O’Harrow")
    assert (title.key, name.key) == ("dr", "o'harrow")
