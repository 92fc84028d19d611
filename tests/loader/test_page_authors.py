"""Who wrote it: people, as named by the strongest statement."""

import pytest

from ru_pk_archive.loader.page_authors import people_named
from ru_pk_archive.loader.page_marks import AUTHOR_LINK
from ru_pk_archive.loader.stated import Stated
from ru_pk_archive.records.evidence import Basis


def named(*stated, outlets=("Harrow Courier", "courier.example")):
    return [name for _, name in people_named([Stated("author", *one) for one in stated], outlets)]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Ida Brandt", ["Ida Brandt"]),
        ("By Ida Brandt", ["Ida Brandt"]),
        ("IDA BRANDT", ["Ida Brandt"]),
        ("Ida Brandt and Jon Vale", ["Ida Brandt", "Jon Vale"]),
        ("Ida Brandt, Jon Vale", ["Ida Brandt", "Jon Vale"]),
        ("Posted on 4 March 1931 by Ida Brandt", ["Ida Brandt"]),
        ("Ida", ["Ida"]),
        ("Harrow Courier", []),
        ("Staff Reporter", []),
        ("admin", []),
        ("i.brandt", []),
        ("desk@courier.example", []),
        ("https://courier.example/authors/ida", []),
        ("Vale Printing GmbH", []),
        ("", []),
    ],
)
def test_machine_readable_data_names_people(words, names):
    assert named((words, "meta author")) == names


@pytest.mark.parametrize(
    ("words", "rule", "names"),
    [
        ("Ida Brandt", "element for the author", ["Ida Brandt"]),
        ("By Ida Brandt", "element for the author", ["Ida Brandt"]),
        ("Author: Ida Brandt on 4 March 1931, 5:06", "element for the author", ["Ida Brandt"]),
        ("Autorin: Ida Brandt | 04.03.1931", "element for the author", ["Ida Brandt"]),
        ("Author: Gull7", "element for the author", ["Gull7"]),
        ("4 March 1931", "element for the author", []),
        ("Follow", "element for the author", []),
        ("View my complete profile", AUTHOR_LINK, []),
        ("Gull", AUTHOR_LINK, ["Gull"]),
    ],
)
def test_what_is_only_shown_must_look_like_a_name(words, rule, names):
    assert named((words, rule, Basis.PRINTED)) == names


def test_the_first_statement_that_names_people_counts():
    assert named(("admin", "meta author"), ("Ida Brandt", "meta byl"), ("Jon Vale", "meta dc.creator")) == [
        "Ida Brandt"
    ]


def test_a_later_statement_that_names_the_same_people_and_more_is_the_fuller_one():
    assert named(("Ida Brandt", "JSON-LD author"), ("Ida Brandt, Jon Vale", "meta author")) == [
        "Ida Brandt",
        "Jon Vale",
    ]


def test_several_authors_of_one_statement_are_kept_once_and_in_order():
    assert named(
        ("Jon Vale", "JSON-LD author"), ("Ida Brandt", "JSON-LD author"), ("jon vale", "JSON-LD author")
    ) == ["Jon Vale", "Ida Brandt"]


def test_of_bylines_that_the_page_shows_only_the_nearest_counts():
    rule = "element for the author"
    assert named(("Ida Brandt", rule, Basis.PRINTED), ("Jon Vale", rule, Basis.PRINTED)) == ["Ida Brandt"]
