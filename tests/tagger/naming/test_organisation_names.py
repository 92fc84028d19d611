"""Which names of organisations are shorter forms of others."""

import pytest

from ru_pk_archive.tagger.naming.discovery_organisations import NamedOrganisation
from ru_pk_archive.tagger.naming.organisation_names import organisations_of, without_suffix
from vale_names import forms, names_in


def grouped(*names: str) -> list[tuple[str, ...]]:
    named = [NamedOrganisation(0, 0, 0, name, "rule") for name in names]
    return [one.names for one in organisations_of(named)]


SHORTER = [
    ("Harrow Trade Department", "Trade Department"),
    ("Commission for the Vale", "Commission for the Vale"),
    ("Economic Commission for the Vale", "Economic Commission"),
    ("Harrow Steel Co Ltd", "Harrow Steel"),
    ("Organisation for Vale Trade", "OVT"),
    ("European Community", "EC"),
    ("U.S. Senate", "Senate"),
    ("Federal Reserve Board", "Fed"),
    ("Federal Reserve Board", "Federal Reserve"),
    ("House of Commons", "House"),
]
OTHERS = [
    ("Harrow Trade Department", "Department"),
    ("Harrow Bank", "Vale Bank"),
    ("Vale Bank", "VB"),
    ("Harrow Steel Inc", "Harrow Iron Inc"),
    ("EC Water Board", "EC"),
]


@pytest.mark.parametrize(("long", "short"), SHORTER)
def test_a_shorter_form_is_the_same_organisation(long, short):
    assert grouped(short, long) == [tuple(dict.fromkeys((long, short)))]


@pytest.mark.parametrize(
    ("names", "name"),
    [
        (["Harrow Steel Ltd.", "Harrow Steel Ltd", "Harrow Steel Ltd"], "Harrow Steel Ltd"),
        (["Harrow Steel Ltd", "Harrow Steel Ltd.", "Harrow Steel Ltd."], "Harrow Steel Ltd."),
        (["Harrow Steel Ltd", "Harrow Steel Ltd."], "Harrow Steel Ltd."),
        (["Steel Ltd", "Steel Ltd", "Harrow Steel Ltd."], "Harrow Steel Ltd."),
    ],
)
def test_an_organisation_is_called_as_its_fullest_name_is_printed_most(names, name):
    (found,) = organisations_of([NamedOrganisation(0, 0, 0, one, "rule") for one in names])
    assert found.name == name


def test_an_acronym_that_two_names_spell_stays_apart():
    assert len(grouped("Harrow Vale Bank", "Holm Valley Bank", "HVB")) == 3


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_another_name_is_another_organisation(one, other):
    assert len(grouped(one, other)) == 2


def test_the_form_of_a_company_is_left_off():
    assert without_suffix("Harrow Steel, Inc.") == "Harrow Steel"
    assert without_suffix("Inc") == "Inc"


REPEATED = {
    "Harrow Steel Inc fell. Then Harrow Steel rose.": [
        ("Harrow Steel Inc", "harrow-steel-inc"),
        ("Harrow Steel", "harrow-steel-inc"),
    ],
    "Sharp Corp fell. Sharp rose. A sharp fall": [("Sharp Corp", "sharp-corp")],
    "The Society of Harrow Friends (SHF) met. SHF men": [
        ("Society of Harrow Friends", "society-of-harrow-friends"),
        ("SHF", "society-of-harrow-friends"),
        ("SHF", "society-of-harrow-friends"),
    ],
    "Petrola Norte's (Petronor) boats. Petronor grew.": [
        ("Petrola Norte", "petrola-norte"),
        ("Petronor", "petrola-norte"),
        ("Petronor", "petrola-norte"),
    ],
    "The UV (Union of Old Valleys) met.": [("UV", "union-of-valleys")],
    "Harrow Council met. The Harrow Councils met.": [("Harrow Council", "harrow-council")],
    # a listed place stays within an unlisted body, a listed body at the end of a longer name is that body
    "The Bank of Westerland met.": [
        ("Bank of Westerland", "bank-of-westerland"),
        ("Westerland", "westerland"),
    ],
    "The Westerland Vale Water Board met.": [
        ("Westerland", "westerland"),
        ("Vale Water Board", "water-board"),
    ],
    "The Ida Brandt Institute met.": [("Ida Brandt Institute", "ida-brandt-institute")],
}


@pytest.mark.parametrize("text", REPEATED)
def test_an_organisation_is_found_again_by_its_short_forms(text):
    assert forms(names_in(text)) == REPEATED[text]


def test_a_headline_in_capitals_names_it_too():
    links = names_in("Harrow Steel Inc fell.", title="HARROW STEEL FALLS")
    assert [one.form for one in links.mentions] == ["HARROW STEEL", "Harrow Steel Inc"]
