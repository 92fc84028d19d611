"""A stylesheet: what comes with it, and what it must not ask for."""

import pytest

from ru_pk_archive.inspection.references import SitePaths
from ru_pk_archive.inspection.stylesheet import examine_stylesheet
from ru_pk_archive.records.site_check import Rule

SITE = SitePaths.of(("assets/archive.css", "assets/more.css", "fonts/vale.woff2"))

SHEETS = [
    # text, what it loads, rules and lines of its faults
    ("a { color: red }", (), []),
    ('@import "more.css";', ("assets/more.css",), []),
    ("@import url(more.css);", ("assets/more.css",), []),
    ("src: url('../fonts/vale.woff2')", ("fonts/vale.woff2",), []),
    ("background: url(data:image/png;base64,AAAA)", (), []),
    ("fill: url(#pattern)", (), []),
    ("/* url(missing.png) */", (), []),
    ("/*\n*/\nbackground: url(missing.png)", (), [(Rule.LINK_BROKEN, 3)]),
    ('@import "https://else.example/a.css";', (), [(Rule.FOREIGN_REQUEST, 1)]),
    ("\nsrc: url( //else.example/a.woff2 )", (), [(Rule.FOREIGN_REQUEST, 2)]),
    ("background: url(/missing.png)", (), [(Rule.LINK_NOT_RELATIVE, 1)]),
]


@pytest.mark.parametrize(("text", "loaded", "faults"), SHEETS)
def test_a_stylesheet_tells_what_it_loads(text, loaded, faults):
    facts = examine_stylesheet(SITE, "assets/archive.css", text.encode())
    assert facts.loaded == facts.targets == loaded
    assert [(fault.rule, fault.line) for fault in facts.faults] == faults
