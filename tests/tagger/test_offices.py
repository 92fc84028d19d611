"""When the bearer of a name held the office that the text names."""

import pytest

from building import edtf
from ru_pk_archive.records.entity import Authorities, Fact
from ru_pk_archive.tagger.alias_index import AliasIndex, build_index
from ru_pk_archive.tagger.offices import HeldOffice, office_of, when_held
from vale_press import INDEX, RECORDS, spell, villager


def office(text: str, name: str, entity: str, index: AliasIndex = INDEX) -> HeldOffice | None:
    start = text.index(name)
    return office_of(text, start, start + len(name), entity, index)


HELD = {
    # a fuller title of the same role widens the bounds, so that they hold in any case
    ("Trade Minister Ida Brandt", "Ida Brandt", "ida-brandt"): "1929-05-03/1934-06-29",
    ("Minister of State for Trade Ida Brandt", "Ida Brandt", "ida-brandt"): "1929-05-03/1931-02-27",
    ("Minister of Trade of the Vale Ida Brandt", "Ida Brandt", "ida-brandt"): "1929-05-03/1934-06-29",
    # an end that no one wrote down leaves that side open
    ("President Carl Osten", "Carl Osten", "carl-osten"): "1930/..",
    ("the Valean President, Carl Osten,", "Carl Osten", "carl-osten"): "1930/..",
    # an acronym of the record's own words, and the record's own precision
    ("UV Secretary-General Ann Lee", "Ann Lee", "ann-lee"): "1928/1932",
    # another office, another place, another rank
    ("Foreign Minister Ida Brandt", "Ida Brandt", "ida-brandt"): None,
    ("Minister Ida Brandt", "Ida Brandt", "ida-brandt"): None,
    ("Deputy Trade Minister Ida Brandt", "Ida Brandt", "ida-brandt"): None,
    ("Trade Minister of Estermouth Ida Brandt", "Ida Brandt", "ida-brandt"): None,
    ("FBU President Carl Osten", "Carl Osten", "carl-osten"): None,
    ("Estermouth Chamber President Carl Osten", "Carl Osten", "carl-osten"): None,
    ("Carl Osten", "Carl Osten", "carl-osten"): None,
    ("President of the Water Board", "Water Board", "water-board"): None,
}


@pytest.mark.parametrize(("text", "name", "entity"), HELD)
def test_the_record_says_when_the_office_was_held(text, name, entity):
    found = office(text, name, entity)
    assert (found and found.held.edtf) == HELD[text, name, entity]


def test_spells_that_follow_each_other_are_one():
    found = office("Trade Minister Ida Brandt", "Ida Brandt", "ida-brandt")
    assert found is not None
    assert (found.title, [spell.edtf for spell in found.spells]) == (
        "Trade Minister",
        ["1929-05-03/1934-06-29"],
    )


def mayor(*terms: Fact) -> HeldOffice | None:
    """The office of a mayor who held it so."""
    record = villager("x", "Mary Holt", terms=terms)
    index = build_index(Authorities(INDEX.authorities.kinds, (*RECORDS, record)))
    return office("Mayor Mary Holt", "Mary Holt", "x", index)


OFTEN = [("1901", "1905"), ("1911", "1915"), ("1921", "1925"), ("1931", None)]
# spells, day of publication, words
WORDS = [
    ([("1921", "1925")], "1923", "1921 to 1925"),
    ([("1921", None)], "1923", "from 1921 on"),
    ([(None, "1925")], "1923", "until 1925"),
    (
        [("1899-12-31", "1900-05-07"), ("1900-05-07", "1908-05-07"), ("1912-05-07", None)],
        "1923",
        "31 December 1899 to 7 May 1908, and from 7 May 1912",
    ),
    ([("1921", "1925"), ("1931", "1935")], None, "1921 to 1925, and 1931 to 1935"),
    (OFTEN, "1923", "1911 to 1915, and 1921 to 1925, and at other times"),
    (OFTEN, "1929", "1921 to 1925, and from 1931, and at other times"),
    (OFTEN, "1899", "1901 to 1905, and 1911 to 1915, and at other times"),
    (OFTEN, None, "4 times, from 1901 on"),
]


@pytest.mark.parametrize(("terms", "published", "words"), WORDS)
def test_the_spells_are_told_those_nearest_to_the_day_of_publication_first_of_all(terms, published, words):
    found = mayor(*(spell("Mayor", start, end) for start, end in terms))
    assert found is not None
    assert when_held(found, edtf(published) if published else None) == words


@pytest.mark.parametrize(
    ("terms", "held"),
    [
        ((spell("Mayor", "1931", "1929"),), None),  # the record is at odds with itself
        ((spell("Mayor", None),), None),  # nothing is known
        ((spell("Mayor", None, "1929"),), "../1929"),
        ((spell("Mayor", "1921", "1925"), spell("Mayor", "1929")), "1921/.."),
        ((spell("Mayor", "1921", "1925"), spell("Mayor", "1929", "1931")), "1921/1931"),
        ((spell("Mayor", "1921~", "1925-03"),), "1921~/1925-03"),
    ],
)
def test_a_side_that_no_record_bounds_stays_open(terms, held):
    found = mayor(*terms)
    assert (found and found.held.edtf) == held
