"""File names: those that every disk and host takes, and those that some refuse."""

import pytest

from ru_pk_archive.inspection.file_names import name_faults
from ru_pk_archive.records.site_check import Rule

NAMES = [
    ("index.html", []),
    ("people/ida-brandt.html", []),
    ("data/articles.csv.gz", []),
    (".nojekyll", []),
    (".well-known/Security.txt", [Rule.NAME_LETTERS]),
    ("people/Ida.html", [Rule.NAME_LETTERS]),
    ("people/ida_brandt.html", [Rule.NAME_LETTERS]),
    ("people/ida brandt.html", [Rule.NAME_LETTERS]),
    ("people/ида.html", [Rule.NAME_LETTERS]),
    ("People/ida.html", [Rule.NAME_LETTERS]),
    ("people/ida..html", [Rule.NAME_LETTERS]),
    (f"people/{'a' * 60}.html", []),
    (f"people/{'a' * 61}.html", [Rule.NAME_LENGTH]),
    ("/".join(["a" * 50] * 3) + ".html", [Rule.NAME_LENGTH]),
    ("people/con.html", [Rule.NAME_DEVICE]),
    ("lpt1/index.html", [Rule.NAME_DEVICE]),
    ("people/con-x.html", []),
]


@pytest.mark.parametrize(("path", "expected"), NAMES)
def test_a_name_is_taken_everywhere_or_not(path, expected):
    assert [fault.rule for fault in name_faults((path,))] == expected


def test_names_that_differ_in_capitals_clash():
    faults = list(name_faults(("A.html", "a.html", "b.html")))
    assert [(fault.rule, fault.path, fault.detail) for fault in faults if fault.rule is Rule.NAME_CLASH] == [
        (Rule.NAME_CLASH, "a.html", "and A.html")
    ]
