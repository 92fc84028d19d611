"""A page on its own: each way to break a rule, and what comes close to it."""

import pytest

from ru_pk_archive.inspection.page import FileFacts, examine_page
from ru_pk_archive.inspection.references import SitePaths
from ru_pk_archive.records.site_check import Rule

SITE = SitePaths.of(("404.html", "index.html", "feed.xml", "a.css", "a.js", "a.png", "b.png"))
HEAD = '<title>Flood</title><meta name="description" content="News of a flood.">'
BODY = "<main><h1>Flood</h1></main>"


def examined(head: str = "", body: str = "", path: str = "index.html") -> FileFacts:
    page = f'<!doctype html><html lang="en"><head>{HEAD}{head}</head><body>{BODY}{body}</body></html>'
    return examine_page(SITE, path, page.encode())


def rules(facts: FileFacts) -> list[Rule]:
    return [fault.rule for fault in facts.faults]


def test_a_good_page_has_no_fault_and_says_what_others_must_know():
    facts = examined(
        head='<link rel="stylesheet" href="a.css"><link rel="alternate" href="feed.xml">'
        '<script src="a.js"></script><link rel="canonical" href="https://vale.example/index.html">',
        body='<h2 id="b">Told</h2><a href="#b">there</a><img src="a.png" srcset="b.png 2x" alt="A bridge">',
    )
    assert facts == FileFacts(
        path="index.html",
        targets=("a.css", "a.js", "a.png", "b.png", "feed.xml", "index.html"),
        loaded=("a.css", "a.js", "a.png", "b.png"),
        title="Flood",
        description="News of a flood.",
        ids=("b",),
        anchors=(("index.html", "b", 1),),
    )


HEADS = [
    ("<title>Flood again</title>", [Rule.TITLE_MISSING]),
    ('<meta name="description" content="Twice.">', [Rule.DESCRIPTION_MISSING]),
    ("<style>a {}</style>", [Rule.INLINE_STYLE]),
    ("<script>run()</script>", [Rule.INLINE_SCRIPT]),
    ('<script type="module" src="a.js"></script>', [Rule.FILE_REFUSED]),
    ('<script type="application/ld+json">{"a": "<style>"}</script>', []),
    ('<link rel="stylesheet" href="a.css" crossorigin>', [Rule.FILE_REFUSED]),
    ('<base href="../">', [Rule.FILE_REFUSED]),
    ('<link rel="stylesheet" href="https://else.example/a.css">', [Rule.FOREIGN_REQUEST]),
    ('<link rel="preconnect" href="https://else.example">', [Rule.FOREIGN_REQUEST]),
    ('<script src="//else.example/a.js"></script>', [Rule.FOREIGN_REQUEST]),
    ('<link rel="license" href="https://else.example/by">', []),
    ('<link rel="next" href="missing.html">', [Rule.LINK_BROKEN]),
    ('<meta name="author" content="">', []),
]
BODIES = [
    ("<h1>Again</h1>", [Rule.H1_COUNT]),
    ("<main>Again</main>", [Rule.MAIN_MISSING]),
    ("<h3>Deep</h3>", [Rule.HEADING_SKIPPED]),
    ("<h2>A</h2><h3>B</h3><h2>C</h2>", []),
    ("<h2>A</h2><h4>B</h4>", [Rule.HEADING_SKIPPED]),
    ('<p id="a"><p id="a"><p id="a">', [Rule.ID_SHARED, Rule.ID_SHARED]),
    ('<p style="color: red">', [Rule.INLINE_STYLE]),
    ('<p onclick="run()">', [Rule.INLINE_SCRIPT]),
    ('<a href="javascript:run()">', [Rule.INLINE_SCRIPT]),
    ('<img src="a.png">', [Rule.ALT_MISSING]),
    ('<img src="a.png" alt="">', []),
    ('<img src="https://else.example/a.png" alt="">', [Rule.FOREIGN_REQUEST]),
    ('<img srcset="a.png 1x, https://else.example/b.png 2x" alt="">', [Rule.FOREIGN_REQUEST]),
    ('<iframe src="https://else.example/"></iframe>', [Rule.FOREIGN_REQUEST]),
    ('<svg><title>A year</title><use href="#a"/></svg>', []),
    ('<a href="https://else.example/">', []),
    ('<a href="missing.html"><a href="missing.html">', [Rule.LINK_BROKEN]),
    ("<a>no address</a>", []),
]


@pytest.mark.parametrize(("head", "expected"), HEADS)
def test_what_stands_in_the_head_breaks_a_rule_or_not(head, expected):
    assert rules(examined(head=head)) == expected


@pytest.mark.parametrize(("body", "expected"), BODIES)
def test_what_stands_in_the_body_breaks_a_rule_or_not(body, expected):
    assert rules(examined(body=body)) == expected


def test_an_empty_page_lacks_everything():
    assert rules(examine_page(SITE, "index.html", b"")) == [
        Rule.TITLE_MISSING,
        Rule.DESCRIPTION_MISSING,
        Rule.MAIN_MISSING,
        Rule.H1_COUNT,
        Rule.LANG_MISSING,
    ]


def test_an_empty_lang_is_none():
    assert Rule.LANG_MISSING in rules(examine_page(SITE, "index.html", b'<html lang="">'))


def test_a_fault_knows_its_line():
    (fault,) = examined(body='\n\n<a\nhref="missing.html">').faults
    assert (fault.path, fault.line, fault.detail) == ("index.html", 3, "missing.html is not there")


def test_only_the_page_of_a_missing_page_may_lead_home_by_the_absolute_address():
    def linked(path: str) -> list[Rule]:
        canonical = f'<link rel="canonical" href="https://vale.example/{path}">'
        return rules(examined(canonical, '<a href="https://vale.example/index.html">', path))

    assert linked("index.html") == [Rule.LINK_NOT_RELATIVE]
    assert linked("404.html") == []
