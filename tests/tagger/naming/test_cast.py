"""Whom a short form means among the people of an article."""

import pytest

from ru_pk_archive.tagger.naming.cast import Cast, telling

TELLING = {
    "Ida Brandt": ("Ida", "Brandt"),
    "Mayor Ida Brandt": ("Ida", "Brandt"),
    "Foreign Minister Brandt": ("Brandt",),
    "Dr. Ida van der Brandt Jr.": ("Ida", "Brandt"),
    "De Brandt": ("Brandt",),
    "Ben Brandt": ("Ben", "Brandt"),
    "Martin King": ("Martin", "King"),
    "Mayor": ("Mayor",),
    "de la": (),
}


@pytest.mark.parametrize("name", TELLING)
def test_titles_particles_and_endings_do_not_tell_a_name(name):
    assert telling(name.split(" ")) == TELLING[name]


SAME = [
    ("Ida Brandt", "Ida M. Brandt"),
    ("Ida Brandt", "I. Brandt"),
    ("Ida Brandt", "Ida Maria Brandt"),
    ("Dick de Brandt", "Dick De Brandt"),
]
OTHER = [
    ("Ida Brandt", "Otto Brandt"),
    ("Ida Brandt", "Ida Osten"),
    ("Ida Maria Brandt", "Maria Ida Brandt"),
    ("Brandt", "Ida Brandt"),
]


def cast_with(*names: str) -> Cast:
    cast = Cast()
    for place, name in enumerate(names):
        cast.add_named(tuple(name.split(" ")), "", (place, 0))
    cast.learn()
    return cast


@pytest.mark.parametrize(("one", "other"), SAME)
def test_a_fuller_name_is_the_same_person(one, other):
    assert len(cast_with(one, other).people) == len(cast_with(other, one).people) == 1
    assert cast_with(one, other).people[0].name == max(one, other, key=len)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_another_name_is_another_person(one, other):
    assert len(cast_with(one, other).people) == 2


def test_a_name_that_fits_two_is_nobody_s():
    cast = cast_with("Ida Brandt", "Ilse Brandt")
    assert cast.add_named(("I.", "Brandt"), "", (2, 0)) is None


def test_a_surname_wins_over_a_first_name():
    cast = cast_with("Ida Ridge", "Ridge Osten")
    assert [one.name for one in cast.bearers(("Ridge",))] == ["Ida Ridge"]
    assert cast.is_surname(("Ridge",)) and not cast.is_surname(("Ida",))
    assert [one.name for one in cast.bearers(("Ida",))] == ["Ida Ridge"]


def test_all_who_bear_a_surname_are_found():
    assert len(cast_with("Ida Brandt", "Otto Brandt").bearers(("Brandt",))) == 2
    assert cast_with("Ida Brandt").bearers(("Osten",)) == []


def test_the_cast_can_be_asked_in_capitals():
    assert [one.name for one in cast_with("Ida Brandt").in_capitals.bearers(("BRANDT",))] == ["Ida Brandt"]


def test_titles_of_all_namings_count():
    cast = Cast()
    cast.add_named(("Ida", "Brandt"), "", (1, 0))
    person = cast.add_named(("Ida", "Brandt"), "trade minister", (0, 5))
    assert person is not None and person.first == (0, 5)
    assert person.holds("minister") and not person.holds("mayor")
