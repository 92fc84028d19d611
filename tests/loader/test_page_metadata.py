"""What a page states of itself becomes fields, the strongest first, each with its evidence."""

import pytest
from bs4 import BeautifulSoup

from ru_pk_archive.loader.article_body import find_article
from ru_pk_archive.loader.page_metadata import page_fields
from ru_pk_archive.records.evidence import Basis

STORY = "<p>The sea at Harrow Vale was calm again on Tuesday, and the gulls were quiet.</p>" * 3


def fields(head="", body=STORY, lang=""):
    text = f"<!DOCTYPE html>\n<html{lang}>\n<head>{head}</head>\n<body>{body}</body></html>"
    soup = BeautifulSoup(text, "lxml")
    return page_fields(soup, find_article(soup), text, "clippings/a.html")


def values(name, **parts):
    return [field.value for field in fields(**parts) if field.name == name]


def meta(name, content, attribute="name"):
    return f'<meta {attribute}="{name}" content="{content}">'


def test_a_field_has_the_words_it_was_made_from_as_evidence():
    (field,) = fields("\n" + meta("article:published_time", "1931-03-04T05:06:07+01:00", "property"))
    assert (field.name, field.value, field.basis) == ("published", "1931-03-04", Basis.METADATA)
    evidence = field.evidence
    assert evidence.text[evidence.start : evidence.end] == "1931-03-04T05:06:07+01:00"
    assert (evidence.rule, evidence.source, evidence.line) == (
        "meta article:published_time",
        "clippings/a.html",
        4,
    )


@pytest.mark.parametrize(
    ("name", "content", "field", "value"),
    [
        ("citation_publication_date", "1931/03/04", "published", "1931-03-04"),
        ("DC.date.issued", "1931-03", "published", "1931-03"),
        ("dc.date", "19310304", "published", "1931-03-04"),
        ("parsely-pub-date", "1931-03-04T00:00:00Z", "published", "1931-03-04"),
        ("sailthru.date", "Wed, 04 Mar 1931 05:06:07 +0000", "published", "1931-03-04"),
        ("pubdate", "March 4, 1931", "published", "1931-03-04"),
        ("article:modified_time", "1931-03-05", "modified", "1931-03-05"),
        ("og:site_name", "Harrow Courier", "outlet", "Harrow Courier"),
        ("og:locale", "de_AT", "language", "de-AT"),
        ("copyright", "1931 Harrow Courier", "rights", "1931 Harrow Courier"),
        ("og:url", "https://courier.example/calm", "url", "https://courier.example/calm"),
        ("citation_author", "Ida Brandt", "author", "Ida Brandt"),
        ("dc.title", "Calm sea", "title", "Calm sea"),
    ],
)
def test_every_way_to_name_a_field_is_known(name, content, field, value):
    assert values(field, head=meta(name, content)) == [value]


@pytest.mark.parametrize(
    "head",
    [
        meta("pubdate", "soon"),
        meta("pubdate", "1931-13-44"),
        meta("og:url", "javascript:alert(1)"),
        meta("og:locale", "the valley's own"),
        meta("og:title", ""),
        "<link rel='canonical'>",
    ],
)
def test_what_is_no_value_states_nothing(head):
    assert fields(head) == ()


def test_json_ld_comes_before_meta_and_both_are_kept():
    script = '<script type="application/ld+json">{"@type": "Article", "datePublished": "1931-03-04"}</script>'
    assert values("published", head=meta("date", "1931-03-07") + script) == ["1931-03-04", "1931-03-07"]


def test_the_same_value_stated_twice_is_one_field():
    assert values("published", head=meta("date", "1931-03-04") + meta("dc.date", "1931-03-04")) == [
        "1931-03-04"
    ]


@pytest.mark.parametrize(
    ("body", "field", "value"),
    [
        ("<time datetime='1931-03-04T05:06'>today</time>", "published", "1931-03-04"),
        ("<time class='updated' datetime='1931-03-05'>today</time>", "modified", "1931-03-05"),
        ("<span itemprop='datePublished' content='1931-03-04'>today</span>", "published", "1931-03-04"),
        ("<span itemprop='datePublished'>4 March 1931</span>", "published", "1931-03-04"),
        ("<p class='post-date'>4 March 1931</p>", "published", "1931-03-04"),
        ("<p>4 March 1931, 05:06</p>", "published", "1931-03-04"),
        ("<p>4 March 1931 | Ida Brandt</p>", "published", "1931-03-04"),
        ("<a rel='author' href='/ida'>Ida Brandt</a>", "author", "Ida Brandt"),
        ("<span itemprop='author'><b itemprop='name'>Ida Brandt</b></span>", "author", "Ida Brandt"),
        ("<p class='byline'>By Ida Brandt</p>", "author", "Ida Brandt"),
        (
            "<div class='author-bio'><h3>Ida Brandt</h3>" + "writes of the sea. " * 20 + "</div>",
            "author",
            "Ida Brandt",
        ),
    ],
)
def test_marked_elements_are_asked(body, field, value):
    assert values(field, body=f"<h1>Calm sea at last</h1>{body}{STORY}") == [value]


def test_a_biography_is_a_note_on_the_author():
    bio = (
        "Ida Brandt has written of the sea and of the gulls above it for the Harrow Courier since 1925. " * 2
    )
    (note,) = values(
        "author_note", body=f"<h1>Calm sea</h1>{STORY}<div class='author-bio'><b>Ida</b> {bio}</div>"
    )
    assert note == f"Ida {bio}".strip()


@pytest.mark.parametrize(
    "body",
    [
        "<div class='comments'><time datetime='1931-03-09'>x</time></div>",
        "<div class='related-posts'><a href='/'><time datetime='1931-03-09'>x</time></a></div>",
        "<p>On 4 March 1931 the sea was calm, as a great many people remember to this day.</p>",
    ],
)
def test_dates_of_comments_other_stories_and_prose_are_no_dates_of_the_article(body):
    assert values("published", body=f"<h1>Calm sea at last</h1>{STORY}{body}") == []


@pytest.mark.parametrize(
    ("stamp", "address", "expected"),
    [
        ("1931-03-05T03:00:00Z", "/1931/03/04/calm", ["1931-03-04", "1931-03-05"]),  # evening in the west
        ("1931-03-05T03:00:00-05:00", "/1931/03/04/calm", ["1931-03-05", "1931-03-04"]),
        ("1931-03-09T03:00:00Z", "/1931/03/04/calm", ["1931-03-09", "1931-03-04"]),
        ("1931-03-04T03:00:00Z", "/1931/03/04/calm", ["1931-03-04"]),
        ("1931-03-04T03:00:00Z", "/1931/calm", ["1931-03-04"]),
    ],
)
def test_the_day_in_the_address_is_the_local_day_beside_a_moment_in_universal_time(stamp, address, expected):
    link = f'<link rel="canonical" href="https://courier.example{address}">'
    assert values("published", head=meta("date", stamp) + link) == expected


@pytest.mark.parametrize(
    ("lang", "date"),
    [
        (' lang="en-GB"', "1931-04-03"),
        (' xml:lang="en-in"', "1931-04-03"),
        (' lang="en-US"', "[1931-03-04,1931-04-03]"),
        (' lang="en"', "[1931-03-04,1931-04-03]"),
        ("", "[1931-03-04,1931-04-03]"),
    ],
)
def test_the_language_of_a_page_may_tell_which_figure_is_the_day(lang, date):
    body = f"<h1>Calm sea at last</h1><span class='date'>03/04/1931</span>{STORY}"
    assert values("published", body=body, lang=lang) == [date]


def test_a_link_to_a_page_on_the_author_names_them():
    body = '<h1>Calm sea at last</h1><div><a href="/{}/ida-brandt">Ida Brandt</a></div>' + STORY
    for folder in ("authors", "by", "profile"):
        assert values("author", body=body.format(folder)) == ["Ida Brandt"]
    assert values("author", body=body.format("places")) == []


def test_a_button_beside_the_name_is_no_part_of_it():
    author = '<p class="author"><a href="/authors/ida">Ida Brandt</a><a href="/follow">Follow</a></p>'
    assert values("author", body=f"<h1>Calm sea</h1>{author}{STORY}") == ["Ida Brandt"]
    both = author.replace('<a href="/follow">Follow', ' and <a href="/authors/jon">Jon Vale')
    assert values("author", body=f"<h1>Calm sea</h1>{both}{STORY}") == ["Ida Brandt", "Jon Vale"]


def test_a_program_that_saved_the_page_notes_address_and_day():
    address = "https://courier.example/calm"
    note = f"<!--\n Page saved with SingleFile \n url: {address} \n saved date: Wed Mar 04 1931 05:06:07 -->"
    assert values("url", head=note) == [address]
    assert values("captured", head=note) == ["1931-03-04"]
    assert values("url", head=f"<!-- saved from url=(0028){address} -->") == [address]


def test_an_address_in_a_web_archive_is_an_archived_copy():
    link = '<link rel="canonical" href="https://web.archive.org/web/1931/https://courier.example/">'
    assert values("archived_url", head=link) == ["https://web.archive.org/web/1931/https://courier.example/"]


def test_the_language_of_the_page_is_a_tag():
    assert values("language", lang=' lang="pt_BR"') == ["pt-BR"]
