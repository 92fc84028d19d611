"""A saved page becomes the article's blocks; every other visible word is a cut."""

import pytest
from bs4 import BeautifulSoup

from ru_pk_archive.loader.markup import visible_text
from ru_pk_archive.loader.saved_page import FORMAT, read_saved_page
from ru_pk_archive.records.source_file import SourceFile

PAGE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html lang="en">
<head>
<title>Calm sea at last | Harrow Courier</title>
<meta property="og:site_name" content="Harrow Courier">
<meta name="author" content="Ida Brandt">
<script>alert("never")</script>
</head>
<body>
<header><a href="/">Harrow Courier</a></header>
<nav><a href="/news">News</a> <a href="/sport">Sport</a></nav>
<main>
<h1>Calm sea at last</h1>
<p class="byline">By Ida Brandt</p>
<time datetime="1931-03-04">4 March 1931</time>
<article>
<p>The sea at Harrow Vale was <em>calm</em> again on Tuesday, and the gulls were quiet.</p>
<aside>Subscribe now</aside>
<h2>A long summer</h2>
<p>Nobody could remember a summer with so little wind, <a href="https://example.org/">the mayor</a> said.</p>
<script>track()</script>
</article>
</main>
<div class="comments">A reader: so true.</div>
<footer>All rights reserved</footer>
</body></html>
"""


def read(page):
    return read_saved_page(SourceFile("clippings/a.html", page.encode()), page)


def test_the_article_is_read_with_its_lines():
    blocks = [(block.text, block.line) for block in read(PAGE).blocks]
    assert blocks[-3:] == [
        ("The sea at Harrow Vale was calm again on Tuesday, and the gulls were quiet.", 18),
        ("A long summer", 20),
        ("Nobody could remember a summer with so little wind, the mayor said.", 21),
    ]


def test_the_headline_is_a_field_and_a_cut():
    reading = read(PAGE)
    title = next(field for field in reading.fields if field.name == "title")
    assert title.value == "Calm sea at last"
    assert "Calm sea at last" not in [block.text for block in reading.blocks]
    assert ("Calm sea at last", "headline") in [(cut.text, cut.reason) for cut in reading.cuts]


def test_the_page_states_its_fields():
    stated = {field.name: field.value for field in reversed(read(PAGE).fields)}
    assert stated == {
        "title": "Calm sea at last",
        "outlet": "Harrow Courier",
        "author": "Ida Brandt",
        "language": "en",
        "published": "1931-03-04",
    }


def test_every_visible_word_stands_in_a_block_or_a_cut():
    reading = read(PAGE)
    kept = " ".join([*(block.text for block in reading.blocks), *(cut.text for cut in reading.cuts)])
    seen = visible_text(BeautifulSoup(PAGE.partition("?>")[2], "lxml").body)
    assert sorted(kept.split()) == sorted(seen.split())


def test_cuts_say_why():
    reasons = {cut.text: cut.reason for cut in read(PAGE).cuts}
    assert reasons["Subscribe now"] == "side column"
    assert reasons["A reader: so true."] == "comments"
    assert reasons["News Sport"] == "menu"
    assert reasons["All rights reserved"] == "page footer"


def test_scripts_leave_no_trace():
    reading = read(PAGE)
    assert "track" not in repr(reading)
    assert "never" not in repr(reading)
    assert reading.problems == ()


def test_a_page_that_is_hardly_one_is_read_without_complaint(recwarn):
    for page in ("Just words", "https://example.org/a.html", "<p>One", "<>", "&amp;", "<!-- -->", "</html>"):
        assert read(page).problems == ()
    assert [block.text for block in read("Just words").blocks] == ["Just words"]
    assert list(recwarn) == []


STORY = "The sea at Harrow Vale was calm again on Tuesday, and the gulls were quiet. " * 8


def test_an_article_for_browsers_without_scripts_is_read_where_no_script_has_drawn_it():
    page = (
        f"<body><p>Not the story, but a line of the masthead.</p><noscript><p>{STORY}</p></noscript></body>"
    )
    assert STORY.strip() in [block.text for block in read(page).blocks]
    drawn = page.replace("</body>", f"<div><p>{STORY}</p></div></body>")
    assert [block.text for block in read(drawn).blocks].count(STORY.strip()) == 1


def test_a_second_reader_helps_out_where_the_page_calls_its_story_otherwise():
    pytest.importorskip("trafilatura", reason="the extra “html” is not installed")
    days = [f"On day {day} the sea at Harrow Vale was calm, and the gulls were quiet." for day in range(30)]
    parts = "".join(f"<div class='promo widget'><p>{text}</p></div>" for text in days)
    page = (
        f"<html><body><main><article>{parts}</article></main><p>A line of the page's foot, longer.</p></body>"
    )
    reading = read(page)
    assert [block.text for block in reading.blocks] == days
    assert reading == read(page)


def test_the_format_knows_its_endings():
    assert FORMAT.suffixes == (".html", ".htm", ".xhtml")
