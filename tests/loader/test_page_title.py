"""The headline is found among the titles that a page gives itself, without the outlet's name."""

import pytest
from bs4 import BeautifulSoup

from ru_pk_archive.loader.page_title import ranked_titles
from ru_pk_archive.loader.stated import Stated
from ru_pk_archive.records.evidence import Basis


def best(html, *stated, outlets=("Harrow Courier",)):
    soup = BeautifulSoup(html, "lxml")
    titles = ranked_titles(soup, soup, [Stated("title", words, rule) for rule, words in stated], outlets)
    return titles[0].words if titles else None


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Calm sea at last | Harrow Courier", "Calm sea at last"),
        ("Calm sea at last - Harrow Courier", "Calm sea at last"),
        ("Harrow Courier: Calm sea at last", "Harrow Courier: Calm sea at last"),  # a colon may be its own
        ("Harrow Courier – Calm sea at last", "Calm sea at last"),
        ("Calm sea – at last | News | Harrow Courier", "Calm sea – at last | News"),
        ("Calm sea - at last", "Calm sea - at last"),
        ("Calm sea at last | courier.example", "Calm sea at last | courier.example"),
        ("Harrow Courier", "Harrow Courier"),
    ],
)
def test_the_outlet_is_taken_off_where_it_is_known(title, expected):
    assert best(f"<title>{title}</title>") == expected


@pytest.mark.parametrize(
    ("html", "stated", "expected"),
    [
        # the heading shows where the headline ends
        ("<title>Calm sea at last - Unknown Paper</title><h1>Calm sea at last</h1>", [], "Calm sea at last"),
        ("<title>Calm sea</title><h1>The sea is calm, say gulls</h1>", [], "The sea is calm, say gulls"),
        # a heading with a section or a date before the headline
        ("<h1>Weather | Calm sea at last</h1>", [("meta og:title", "Calm sea at last")], "Calm sea at last"),
        # of several headings the one that the titles bear out
        (
            "<title>Calm sea at last</title><h1>About us all</h1><h1>Calm sea, at last!</h1>",
            [],
            "Calm sea, at last!",
        ),
        ("<title>Calm sea at last</title><h1>News</h1><h1>Sports</h1>", [], "Calm sea at last"),
        ("<title>Calm sea</title><h1>Harrow Courier</h1>", [], "Calm sea"),
        # a second-level heading where no first-level one is borne out
        (
            "<title>Courier » News » Calm sea at last</title><h1>News</h1><h2>Calm sea at last</h2>",
            [],
            "Calm sea at last",
        ),
        ("<title>Calm sea at last</title><h1>News</h1><h2>More of today</h2>", [], "Calm sea at last"),
        ("<title>Calm sea at last</title><h1>News</h1><h2>Calm sea</h2>", [], "Calm sea at last"),
        ("<title>Calm sea | Harrow Courier</title><h2>Harrow Courier</h2>", [], "Calm sea"),
        # the article's own data wins, unless it is cut short
        ("<h1>Calm sea</h1>", [("JSON-LD headline", "The calm sea")], "The calm sea"),
        ("<h1>Calm sea at last</h1>", [("JSON-LD headline", "Calm sea…")], "Calm sea at last"),
        ("<h1>Rough sea</h1>", [("JSON-LD headline", "Calm sea…")], "Calm sea…"),
        ("<p>No title at all</p>", [], None),
    ],
)
def test_the_headline_is_chosen_with_reason(html, stated, expected):
    assert best(html, *stated) == expected


def test_the_titles_are_kept_behind_the_heading():
    soup = BeautifulSoup("<title>Sea news</title><h1>The sea is calm</h1>", "lxml")
    first, second = ranked_titles(soup, soup, [], ())
    assert (first.words, first.basis, first.rule) == (
        "The sea is calm",
        Basis.METADATA,
        "first-level heading",
    )
    assert (second.words, second.basis, second.rule) == ("Sea news", Basis.METADATA, "title element")
