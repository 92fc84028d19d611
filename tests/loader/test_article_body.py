"""The article is the smallest element that holds most of a page's prose; the rest is named and left out."""

import pytest
from bs4 import BeautifulSoup

from ru_pk_archive.loader.article_body import find_article
from ru_pk_archive.loader.markup import LineFinder, read_markup
from ru_pk_archive.loader.text_cleaning import normalised

PROSE = "The sea at Harrow Vale was calm again on Tuesday, and the gulls were quiet."
MORE = "Nobody in the valley could remember a summer with so little wind, the mayor said."
TEASER = "A long teaser of quite another story, which tells of hills and of the people on them."


def read(html, told=""):
    soup = BeautifulSoup(html, "lxml")
    found = read_markup(soup.body, find_article(soup, told).left_out, LineFinder(html))
    return [block.text for block in found.blocks], {cut.text: cut.reason for cut in found.cuts}


def article(inside="", before="", after=""):
    return (
        f"<body>{before}<div><div class='story'><p>{PROSE}</p>{inside}<p>{MORE}</p><p>{PROSE}</p></div></div>"
        f"{after}</body>"
    )


@pytest.mark.parametrize(
    ("part", "reason"),
    [
        ("<nav>Home News</nav>", "menu"),
        ("<div role='navigation'>Home News</div>", "menu"),
        ("<div class='breadcrumbs'>Home News</div>", "menu"),
        ("<aside>Home News</aside>", "side column"),
        ("<div class='widget-area'>Home News</div>", "side column"),
        ("<div id='commentList'>Home News</div>", "comments"),
        ("<div class='share-buttons'>Home News</div>", "share bar"),
        ("<form>Home News</form>", "form"),
        ("<figure><figcaption>Home News</figcaption></figure>", "picture caption"),
        ("<div class='newsletter_box'>Home News</div>", "newsletter"),
        ("<div class='ad'>Home News</div>", "advertisement"),
        ("<div class='related-posts'><a href='/'>Home News</a></div>", "list of other stories"),
        ("<ul><li><a href='/'>Home</a></li><li><a href='/'>News</a></li></ul>", "list of links"),
    ],
)
def test_furniture_inside_an_article_is_a_cut_with_its_reason(part, reason):
    blocks, cuts = read(article(inside=part))
    assert blocks == [PROSE, MORE, PROSE]
    assert cuts == {"Home News": reason}


@pytest.mark.parametrize(
    "part",
    [
        "<div class='advice'>Kept</div>",  # a word that only begins like another
        "<div class='shared-history'>Kept</div>",
        "<div class='teaser'>Kept</div>",  # a lead: no link to another story
        "<header><h1>Kept</h1></header>",
        "<ul><li>Kept</li></ul>",
    ],
)
def test_parts_that_only_look_like_furniture_are_kept(part):
    blocks, _ = read(article(inside=part))
    assert blocks == [PROSE, "Kept", MORE, PROSE]


def test_teasers_around_an_article_are_outside_it():
    teasers = f"<div><a href='/a'>{TEASER}</a></div>" * 5
    blocks, cuts = read(article(before=teasers, after=teasers))
    assert blocks == [PROSE, MORE, PROSE]
    assert cuts == {TEASER: "outside the article"}


def test_lead_and_byline_between_headline_and_story_belong_to_it():
    before = "<div>Menu words</div><div class='top'><p>Weather</p><h1>Calm sea</h1><p>By Ida Brandt</p></div>"
    html = f"<body>{before}<div class='story'><p>{PROSE}</p><p>{MORE}</p></div><div>After words</div></body>"
    blocks, cuts = read(html)
    assert blocks == ["Calm sea", "By Ida Brandt", PROSE, MORE]
    assert cuts == {
        "Menu words": "before the headline",
        "Weather": "before the headline",
        "After words": "after the article",
    }


def test_a_marked_article_body_wins_over_more_prose_elsewhere():
    marked = f"<div itemprop='articleBody'><p>{PROSE}</p><p>{MORE}</p></div>"
    assert read(f"<body>{marked}<div><p>{TEASER}</p></div></body>")[0] == [PROSE, MORE]


def test_a_part_that_holds_the_story_is_kept_whatever_its_name():
    assert read(f"<body><div class='sidebar'><p>{PROSE}</p><p>{MORE}</p></div></body>")[0] == [PROSE, MORE]


def test_a_post_that_stands_in_its_header_is_text():
    posts = "".join(f"<header><article><p>{text}</p></article></header>" for text in (PROSE, MORE, TEASER))
    assert read(f"<body><div>{posts}</div></body>")[0] == [PROSE, MORE, TEASER]


def test_what_another_reader_tells_is_the_article_whatever_its_parts_are_called():
    story = [f"On day {day} the sea at Harrow Vale was calm, and the gulls were quiet." for day in range(9)]
    parts = "".join(f"<div class='widget'><p>{text}</p></div>" for text in story)
    page = f"<body><div>{parts}</div><div><p>{TEASER}</p></div></body>"
    assert read(page)[0] == [TEASER]
    blocks, cuts = read(page, normalised(" ".join(story)))
    assert blocks == story
    assert cuts == {TEASER: "outside the article"}


def test_what_another_reader_tells_and_the_page_does_not_show_finds_nothing():
    soup = BeautifulSoup(article(), "lxml")
    assert find_article(soup, "other words").prose == 0 < find_article(soup).prose


@pytest.mark.parametrize(
    "html", ["<body></body>", "<p>Short.</p>", "<body>Text<br>lines</body>", "<frameset></frameset>"]
)
def test_a_page_without_prose_loses_nothing(html):
    soup = BeautifulSoup(html, "lxml")
    found = read_markup(soup, find_article(soup).left_out, LineFinder(html))
    assert "".join(block.text for block in found.blocks).replace("\n", "") == soup.get_text()
