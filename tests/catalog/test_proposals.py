"""Which names a curator is asked about because they may be one, and which are left in peace."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import KINDS, article, authorities, draft, entity, settings
from ru_pk_archive.catalog import assemble
from ru_pk_archive.catalog.proposals import is_abbreviated, propose_merges
from ru_pk_archive.records.entity import Alias, Discovery, Entity

ORGANISATION = replace(KINDS[1], discovery=Discovery.ORGANISATIONS)
FOUND_KINDS = (KINDS[0], ORGANISATION, *KINDS[2:])

ALIKE = [
    ("Sergei Valin", "Sergey Valin"),
    ("Dmitriy Osten", "Dmitry Osten"),
    ("Mikhail Brandt", "Mihail Brandt"),
    ("Akhmad Lund", "Ahmad Lund"),
    ("Hassan Pell", "Hasan Pell"),
    ("Al-Rashid Marsh", "Al Rashid Marsh"),
    ("Al-Rashid Marsh", "Alrashid Marsh"),
    ("Anne‑Marie Lee", "Annemarie Lee"),
    ("José Brandt", "JOSE BRANDT"),
    ("Muhammad Lee", "Mohammed Lee"),
    ("Vale Harbour Board", "Vale Harbor Board"),
]
NOT_ALIKE = [
    ("Ida Brandt", "Otto Brandt"),  # the surname alone
    ("Brandt", "Brandt"),
    ("Valin", "Walin"),
    ("Mara Lin", "Mira Len"),  # the same consonants, and little else
    ("Ahmad Birin", "Ahmad Branin"),  # so have these surnames, and a given name in common
    ("Ida Brandt", "Ida Brandt Lee"),
    ("Ida Brandt", "Brandt Ida"),
    ("Vale Water Board", "Vale Waste Board"),
    ("Сергей Валин", "Сергей Велин"),  # folding knows Latin letters only
]
ABBREVIATED = [
    ("J. Pell", "Jonas Pell"),
    ("J Pell", "Jonas Pell"),
    ("J.R. Pell", "Jonas Robert Pell"),
    ("J. R. Pell", "Jonas Pell"),
    ("Ida J. Brandt", "Ida Jane Brandt"),
    ("Kh. Osten", "Khalid Osten"),
    ("Y. Valin", "Evgeny Walin"),
]
NOT_ABBREVIATED = [
    ("J. Pell", "Karl Pell"),
    ("J. K. Pell", "Jonas Robert Pell"),
    ("J. Pell", "J. Pell"),
    ("J. Pell", "J. R. Pell"),
    ("Pell", "Jonas Pell"),
    ("J. Pell", "Jonas Pelham"),
    ("J. Pell", "Jonas Poll"),
    ("Dr. Pell", "Dora Pell"),
    ("Jonas Pell", "Jakob Pell"),
    ("Otto J. Brandt", "Ida Jane Brandt"),
]


@pytest.mark.parametrize(("one", "other"), ABBREVIATED)
def test_initials_fit_the_given_names_that_begin_with_them(one, other):
    assert is_abbreviated(one, other)
    assert is_abbreviated(other, one)


@pytest.mark.parametrize(("one", "other"), NOT_ABBREVIATED)
def test_initials_fit_no_other_name(one, other):
    assert not is_abbreviated(one, other)
    assert not is_abbreviated(other, one)


@given(st.text(max_size=20), st.text(max_size=20))
def test_likeness_does_not_depend_on_the_order(one, other):
    assert is_abbreviated(one, other) == is_abbreviated(other, one)


def found(name: str, kind: str = "person") -> Entity:
    return entity(name.lower().replace(" ", "-").replace(".", ""), kind, name, reviewed=False)


def proposals(listed: list[Entity], *articles: list[Entity]) -> list[tuple[str, str]]:
    """Names with those they are proposed to be; each list of unlisted entities is named in one article."""
    read = [
        article(
            draft(f"a{number}", f"{', '.join(one.name for one in names)}."),
            names={one.name: one.id for one in names},
            discovered=tuple(names),
        )
        for number, names in enumerate(articles)
    ]
    catalog, problems = assemble(tuple(read), authorities(*listed, kinds=FOUND_KINDS), settings())
    assert problems == ()
    return [(one.entity.name, one.into.name) for one in propose_merges(catalog)]


def is_proposed(unlisted: str, listed: str) -> bool:
    """Whether an unlisted name is proposed for a listed one, by its spelling: bodies have no initials."""
    record = entity("listed", "organisation", listed)
    return bool(proposals([record], [entity("found", "organisation", unlisted, reviewed=False)]))


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_spellings_of_one_name_are_alike(one, other):
    assert is_proposed(one, other)
    assert is_proposed(other, one)


@pytest.mark.parametrize(("one", "other"), NOT_ALIKE)
def test_other_names_are_not_alike(one, other):
    assert not is_proposed(one, other)
    assert not is_proposed(other, one)


VALIN = entity("sergei-valin", "person", "Sergei Valin")


def test_an_unlisted_name_is_proposed_for_the_record_it_is_like():
    assert proposals([VALIN], [found("Sergey Valin")]) == [("Sergey Valin", "Sergei Valin")]


def test_a_record_is_also_known_by_its_spellings():
    brandt = replace(entity("ida-brandt", "person", "Ida Brandt"), aliases=(Alias("Ida Jane Osten"),))
    assert proposals([brandt], [found("I. J. Osten")]) == [("I. J. Osten", "Ida Brandt")]


def test_two_spellings_without_a_record_become_one_proposal_for_the_more_frequent():
    sergey, sergej = found("Sergey Valin"), found("Sergej Walin")
    assert proposals([], [sergej], [sergey], [sergey]) == [("Sergej Walin", "Sergey Valin")]


def test_the_name_in_full_is_kept_however_rare():
    full, short = found("Jonas Pell"), found("J. Pell")
    assert proposals([], [short], [short], [full]) == [("J. Pell", "Jonas Pell")]


def test_initials_that_fit_two_persons_propose_neither():
    assert proposals([], [found("Jonas Pell"), found("Jakob Pell"), found("J. Pell")]) == []


def test_a_name_that_is_like_two_records_is_no_proposal():
    assert proposals([VALIN, entity("other", "person", "Sergej Valin")], [found("Sergey Valin")]) == []


def test_listed_records_are_never_proposed_for_one_another():
    assert proposals([VALIN, entity("other", "person", "Sergej Valin")], [found("Ida Brandt")]) == []


def test_kinds_are_kept_apart():
    assert proposals([VALIN], [found("Sergey Valin", "organisation")]) == []


def test_organisations_have_no_initials():
    board = entity("vale-board", "organisation", "Vale Board")
    assert proposals([board], [found("V. Board", "organisation")]) == []
    assert proposals([board], [found("Vale Bord", "organisation")]) == [("Vale Bord", "Vale Board")]
