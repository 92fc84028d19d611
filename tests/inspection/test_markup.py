"""Start tags: what is read of them, and what only looks like one."""

import pytest

from ru_pk_archive.inspection.markup import start_tags

TAGS = [
    # text, the tags of it with their attributes
    ('<a href="x.html">', [("a", {"href": "x.html"})]),
    ("<A HREF='x.html'>", [("a", {"href": "x.html"})]),
    ("<a href=x.html>", [("a", {"href": "x.html"})]),
    ('<a\n  href = "x.html"\n>', [("a", {"href": "x.html"})]),
    ('<a title="a > b" href="x.html">', [("a", {"title": "a > b", "href": "x.html"})]),
    ('<a href="x.html" href="y.html">', [("a", {"href": "x.html"})]),
    ('<img src="x.png" alt>', [("img", {"src": "x.png", "alt": ""})]),
    ('<br class="x"/>', [("br", {"class": "x"})]),
    ("<main><h1>Flood</h1></main>", [("main", {}), ("h1", {})]),
    ("<p>Flood</p>", []),  # says nothing to a check
    ('<!-- <a href="x.html"> -->', []),
    ('<!-- > <a href="x.html"> --><h2>', [("h2", {})]),
    (
        '<script type="application/ld+json">{"a": "<a href=x>"}</script>',
        [("script", {"type": "application/ld+json"})],
    ),
    ('<style>a::after { content: "<h1>" }</style>', [("style", {})]),
    ("2 < 3 and <3 and a<b", []),
    ('<a href="never closed', []),
    ("<!doctype html>", []),
]


@pytest.mark.parametrize(("text", "expected"), TAGS)
def test_tags_are_read_as_browsers_read_them(text, expected):
    assert [(tag.name, tag.attributes) for tag in start_tags(text)] == expected


def test_a_tag_knows_its_line():
    text = '<html lang="en">\n<!--\n-->\n<h1>\nFlood</h1>\n<a\nhref="x.html"><a id="y">'
    assert [(tag.name, tag.line) for tag in start_tags(text)] == [("html", 1), ("h1", 4), ("a", 6), ("a", 7)]


def test_values_are_read_with_their_entities_and_a_title_with_its_text():
    (link,) = start_tags('<a href="x.html?a=1&amp;b=2">')
    assert link.value("href") == "x.html?a=1&b=2"
    assert link.value("id") == ""
    (title,) = start_tags("<title>Flood\n at Harrow</title>")
    assert title.text == "Flood\n at Harrow"


def test_quotation_marks_that_are_never_closed_take_no_time():
    assert list(start_tags('<a title="' + "x>' " * 50_000)) == []
