import pytest

from ru_pk_archive.pages.letters import alphabetical, initial
from ru_pk_archive.pages.parts import Heading


@pytest.mark.parametrize(
    ("name", "heading"),
    [
        ("brandt", Heading("B", "letter-b")),
        ("Émile", Heading("E", "letter-e")),
        ("“Vale Post”", Heading("V", "letter-v")),
        ("Ивлев", Heading("И", "letter-418")),
        ("1931 flood", Heading("0–9", "letter-0-9")),
        ("ʿAbd al-Ḥaqq", Heading("A", "letter-a")),
        ("中村", Heading("漢字", "letter-han")),
        ("한국", Heading("ᄒ", "letter-1112")),
        ("—", Heading("…", "letter-other")),
        ("", Heading("…", "letter-other")),
    ],
)
def test_a_name_stands_under_its_first_letter(name, heading):
    assert initial(name) == heading


def test_names_are_sorted_so_that_a_letter_comes_once():
    names = ["Zell", "émile", "Eva", "Ёлкин", "Елена", "1931", "…", "eden", "“East”"]
    letters = [initial(name).words for name in sorted(names, key=alphabetical)]
    assert letters == ["0–9", "…", "E", "E", "E", "E", "Z", "Е", "Е"]


def test_the_signs_before_a_name_do_not_move_it():
    names = ["“Vale Post”", "Vale mouth", "ʿVale of", "Válea", "(Vale zone)"]
    assert sorted(names, key=alphabetical) == [
        "Vale mouth",
        "ʿVale of",
        "“Vale Post”",
        "(Vale zone)",
        "Válea",
    ]
