"""Addresses in a page: the file they lead to, or the rule that they break."""

import pytest

from ru_pk_archive.inspection.references import SitePaths, destination
from ru_pk_archive.records.site_check import Rule

SITE = SitePaths.of(("index.html", "people/index.html", "people/ida-brandt.html", "assets/archive.css"))
OWN = "https://vale.example/archive/"

# From people/ida-brandt.html. F: followed by the reader, L: loaded by the browser.
LEADS_TO = [
    ("F", "index.html", "people/index.html", ""),
    ("F", "../index.html", "index.html", ""),
    ("F", "../people/../index.html", "index.html", ""),
    ("F", "#born", "people/ida-brandt.html", "born"),
    ("F", "index.html#b", "people/index.html", "b"),
    ("F", "index.html?q=ida#b", "people/index.html", "b"),
    ("F", "?q=ida", "people/ida-brandt.html", ""),
    ("F", "index.html#b:~:text=flood", "people/index.html", "b"),
    ("F", "index.html#caf%C3%A9", "people/index.html", "café"),
    ("F", "ida%2Dbrandt.html", "people/ida-brandt.html", ""),
    ("F", " index.html ", "people/index.html", ""),
    ("L", "../assets/archive.css", "assets/archive.css", ""),
    ("F", "https://else.example/", "", ""),
    ("F", "mailto:keeper@vale.example", "", ""),
    ("L", "data:image/png;base64,AAAA", "", ""),
]
BREAKS = [
    ("F", "missing.html", Rule.LINK_BROKEN),
    ("F", "ida-brandt", Rule.LINK_BROKEN),
    ("F", "../../index.html", Rule.LINK_BROKEN),
    ("F", "file:///home/ida/index.html", Rule.LINK_BROKEN),
    ("F", "Ida-Brandt.html", Rule.LINK_CASE),
    ("F", "../People/index.html", Rule.LINK_CASE),
    ("F", "", Rule.LINK_TO_FOLDER),
    ("F", ".", Rule.LINK_TO_FOLDER),
    ("F", "./", Rule.LINK_TO_FOLDER),
    ("F", "..", Rule.LINK_TO_FOLDER),
    ("F", "../people", Rule.LINK_TO_FOLDER),
    ("F", "../people/", Rule.LINK_TO_FOLDER),
    ("F", "index.html/", Rule.LINK_TO_FOLDER),
    ("F", "/people/index.html", Rule.LINK_NOT_RELATIVE),
    ("F", "https://vale.example/archive/index.html", Rule.LINK_NOT_RELATIVE),
    ("F", "JavaScript:alert(1)", Rule.INLINE_SCRIPT),
    ("L", "https://else.example/a.css", Rule.FOREIGN_REQUEST),
    ("L", "//else.example/a.css", Rule.FOREIGN_REQUEST),
]


@pytest.mark.parametrize(("way", "address", "path", "fragment"), LEADS_TO)
def test_an_address_leads_to_a_file_or_out_of_the_site(way, address, path, fragment):
    found = destination(SITE, "people/ida-brandt.html", address, OWN, request=way == "L")
    assert (found.path, found.fragment, found.fault) == (path, fragment, None)


@pytest.mark.parametrize(("way", "address", "rule"), BREAKS)
def test_an_address_breaks_a_rule(way, address, rule):
    found = destination(SITE, "people/ida-brandt.html", address, OWN, request=way == "L")
    assert found.fault is rule
    assert found.detail


def test_a_link_in_wrong_capitals_still_leads_to_its_file():
    assert destination(SITE, "index.html", "People/Index.html", "", request=False).path == "people/index.html"


def test_without_a_known_address_of_its_own_an_absolute_link_leads_out():
    assert destination(SITE, "index.html", f"{OWN}index.html", "", request=False).fault is None
