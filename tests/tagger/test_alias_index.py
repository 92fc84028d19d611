"""Which forms of the authority files are found in a text, and what the index knows of the records."""

import pickle

import pytest

from ru_pk_archive.records.entity import Alias, Authorities, Discovery, Purpose
from ru_pk_archive.tagger.alias_index import build_index
from vale_names import INDEX, KINDS, body, spot

FOUND = {
    "Ida Brandt came.": [("Ida Brandt", "ida-brandt")],
    "IDA BRANDT CAME": [("IDA BRANDT", "ida-brandt")],
    "Ida-Brandt came.": [("Ida-Brandt", "ida-brandt")],
    "Westerland's and Westerland’s and (Westerland)": [("Westerland", "westerland")] * 3,
    "Westerland-Estermouth relations": [("Westerland", "westerland"), ("Estermouth", "vale-government")],
    "the pro-Westerland side": [("Westerland", "westerland")],
    "W land and W-land": [("W land", "westerland"), ("W-land", "westerland")],
    "the V.W.B. and the V.W.B, the VWB": [
        ("V.W.B.", "water-board"),
        ("V.W.B", "water-board"),
        ("VWB", "water-board"),
    ],
    "The Vale is green.": [("The Vale", "harrow-vale")],
    "The Harrow Vale Gazette of Harrow Vale": [("Harrow Vale", "harrow-vale")],
    "WESTERLAND: The fair": [("WESTERLAND", "westerland")],
    "RIDGE: The fair": [("RIDGE", "ridge")],
    "Ида Брандт приехала.": [("Ида Брандт", "ida-brandt")],
}
MISSED = [
    "ida brandt came.",
    "Ida Brandts came.",
    "A Westerlander came.",
    "the vwb and the uv",
    "It cost them a MARSHal's pay",
    "he liked the MARSH best",  # four letters in capitals may be an acronym
    "mail ida@Westerland",
]


@pytest.mark.parametrize("text", FOUND)
def test_a_form_is_found_as_print_has_it(text):
    hits = [hit for hit in INDEX.name_hits(text) if hit.candidates]
    assert [(text[hit.start : hit.end], hit.candidates[0]) for hit in hits] == FOUND[text]


@pytest.mark.parametrize("text", MISSED)
def test_another_word_is_not_found(text):
    assert [hit for hit in INDEX.name_hits(text) if text[hit.start : hit.end] != "MARSH"] == []


def test_an_excluded_name_is_a_hit_that_nobody_bears():
    (hit,) = INDEX.name_hits("the Harrow Vale Gazette")
    assert hit.candidates == ()


def test_all_who_bear_a_form_are_candidates_in_the_order_of_the_files():
    (hit,) = INDEX.name_hits("In Estermouth.")
    assert hit.candidates == ("vale-government", "estermouth")


def test_a_reserved_form_shows_what_stands_within_it():
    index = build_index(
        Authorities(KINDS, (spot("vale", "Vale"), body("fair", "Fair", Alias("Vale fair", ambiguous=True))))
    )
    (hit,) = index.name_hits("the Vale fair")
    assert hit.candidates == ("fair",)
    assert [inside.candidates for inside in hit.inside] == [("vale",)]


def test_the_longest_name_is_found_although_a_shorter_one_begins_before_it():
    index = build_index(Authorities(KINDS, (spot("a", "East Vale"), spot("b", "Vale Bridge Town"))))
    assert [hit.candidates for hit in index.name_hits("East Vale Bridge Town")] == [("a",)]
    assert [hit.candidates for hit in index.name_hits("West Vale Bridge Town")] == [("b",)]


PHRASES = {
    "A BRIDGE TOLL is due.": ["bridges"],
    "Bridge tolls are due.": ["bridges"],
    "The abc of ABC.": ["bridges"],
    "The footbridges, abridged.": [],
    "\u0643\u064a\u0644": ["bridges"],  # Arabic letters in a phrase that is listed in Urdu ones
}


@pytest.mark.parametrize("text", PHRASES)
def test_subject_phrases_are_found_in_any_case_but_acronyms_in_capitals(text):
    assert [hit.candidates[0] for hit in INDEX.phrase_hits(text)] == PHRASES[text]


def test_names_are_no_phrases_and_phrases_no_names():
    assert INDEX.phrase_hits("Westerland") == ()
    assert INDEX.name_hits("the bridge toll") == ()


def test_the_index_knows_records_kinds_and_facts():
    entity = INDEX.entity("ida-brandt")
    assert entity is not None and INDEX.kind_of(entity).id == "villager"
    assert [fact.value for fact in INDEX.facts("ida-brandt", Purpose.OFFICES)] == [
        "Minister of Trade of the Vale"
    ]
    assert INDEX.facts("ida-brandt", Purpose.DATES) == INDEX.facts("nobody", Purpose.OFFICES) == ()
    assert INDEX.entity("nobody") is None
    assert INDEX.namesakes("Brandt") == ("ida-brandt", "otto-brandt")
    assert INDEX.is_person("ida-brandt") and not INDEX.is_person("marsh")
    assert INDEX.discovery_of("water-board") is Discovery.ORGANISATIONS


def test_an_index_travels_to_another_process():
    copy = pickle.loads(pickle.dumps(INDEX))
    assert copy.name_hits("Ida Brandt of Westerland") == INDEX.name_hits("Ida Brandt of Westerland")


def test_an_archive_without_records_finds_nothing():
    index = build_index(Authorities((), ()))
    assert index.name_hits("Ida Brandt") == index.phrase_hits("bridge") == ()
