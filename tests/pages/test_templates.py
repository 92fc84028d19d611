"""The whole site of small archives, rendered with the theme of this repository."""

import posixpath
from collections import Counter
from dataclasses import replace
from functools import cache
from itertools import pairwise
from urllib.parse import unquote, urldefrag

import pytest
from bs4 import BeautifulSoup

from building import article, claim, date_claim, draft, edtf, entity, within
from ru_pk_archive.pages import plan_site
from ru_pk_archive.records.article import Mention, Span, Unresolved, Where, WindowStep
from ru_pk_archive.records.draft import Block, BlockKind, Correction, Cut, Mark, MarkKind, Sentence, TagOrder
from ru_pk_archive.records.evidence import Basis, DateClaim, DateRole, Evidence
from themed import html, text
from vale_fair import ARTICLE, catalog_of
from vale_map import mapped

THEME = ("assets/archive.css", "assets/icon.svg", "assets/world.svg")
LUND = entity("olaf-lund", "person", "Olaf Lund", reviewed=False)
ROUGH = replace(
    draft("rough", "Olaf Lund <b>shouted</b> & left.", title="A & B <i>", authors=("Olaf Lund",)),
    blocks=(
        Block(BlockKind.HEADING, (Sentence("s-h", "Then & now"),), "en", False, 1),
        Block(
            BlockKind.PARAGRAPH,
            (
                Sentence("s-a", "Olaf Lund <b>shouted</b> & left."),
                Sentence(
                    "s-b",
                    "See this page.",
                    (
                        Mark(MarkKind.LINK, 4, 13, "https://example.org/?a=1&b=2"),
                        Mark(MarkKind.EMPHASIS, 0, 3),
                    ),
                ),
            ),
            "en",
            False,
            2,
        ),
        Block(BlockKind.LIST_ITEM, (Sentence("s-c", "One."),), "en", False, 3),
        Block(BlockKind.LIST_ITEM, (Sentence("s-d", "Two."),), "en", False, 4),
        Block(BlockKind.VERSE, (Sentence("s-e", "נהר זורם"), Sentence("s-f", "אל הים")), "he", True, 5),
        Block(BlockKind.QUOTE, (Sentence("s-g", "Quoted."),), "en", False, 6),
    ),
    cuts=(Cut("Menu", "menu", 9),),
    corrections=(Correction("outlet", None, "Post", "stamp", "rough.yaml", 2),),
    url=claim("https://example.org/rough"),
    tag_orders=(TagOrder("harrow", True, "rough.yaml", 4), TagOrder("trade", False, "rough.yaml", 5)),
    note="Torn at the foot.",
)
DOUBT = Unresolved("page", within(ROUGH, "page"), ("harrow", "great-fire"), "nothing tells which")
NOWHERE = Mention("harrow", "Harrow", Span(Where.TITLE, "", 0, 0), "curator")
BOUND = WindowStep(edtf("1929/1931"), "named as mayor", within(ROUGH, "Olaf Lund"), "ida-brandt")
WINDOW = DateClaim(BOUND.date, DateRole.PUBLISHED, Basis.INFERRED, Evidence("", 0, 0, "window", "rough.txt"))
INFERRED = replace(
    article(ROUGH, names={"Olaf Lund": "olaf-lund"}, discovered=(LUND,)),
    published=WINDOW,
    window=(BOUND,),
    unresolved=(DOUBT,),
)
INFERRED = replace(INFERRED, mentions=(*INFERRED.mentions, NOWHERE))
LATER = draft("later", "Harrow.", outlet="The Vale Post", dates=(date_claim("1932"),))
DISPUTED = replace(
    article(LATER, "1932~", names={"Harrow": "harrow"}),
    window=(WindowStep(edtf("1920"), "told as past", within(LATER, "Harrow")),),
)
EMPTY = catalog_of()
FULL = catalog_of(
    ARTICLE,
    INFERRED,
    DISPUTED,
)
FLOOD = (
    "The Orrin rose by three metres in the night and carried off the wooden bridge at Harrow Vale, but "
    "nobody was injured, although several families left their houses and spent the morning in the schoolroom."
)
RETOLD = catalog_of(
    article(draft("post", FLOOD, title="Flood in the vale", outlet="Post"), "1927-11-02"),
    article(draft("mail", FLOOD, title="Bridge lost", outlet="Mail"), "1927-11-03"),
)
ADDRESSED = catalog_of(ARTICLE, base_url="https://example.org/vale/", rights="CC BY 4.0")
LONG = catalog_of(
    *(
        article(
            draft(f"a{n:03}", "Harrow.", title=f"Day {n}"),
            f"19{30 + n % 4}-03-04",
            names={"Harrow": "harrow"},
        )
        for n in range(250)
    )
)
CATALOGS = {
    "empty": EMPTY,
    "full": FULL,
    "addressed": ADDRESSED,
    "long": LONG,
    "retold": RETOLD,
    "mapped": mapped(),
}


@cache
def site(name: str) -> dict[str, BeautifulSoup]:
    return html(CATALOGS[name])


def links(page: BeautifulSoup) -> list[str]:
    found = [str(tag["href"]) for tag in page.select("a[href], link[href]:not([rel=canonical]), image[href]")]
    return [href for href in found if not href.startswith(("https://", "http://", "mailto:"))]


each_site = pytest.mark.parametrize("name", CATALOGS)


@each_site
def test_every_link_is_relative_and_leads_to_a_file_and_an_anchor_that_are_there(name):
    pages = site(name)
    files = {page.path for page in plan_site(CATALOGS[name])} | set(THEME)
    for path, page in pages.items():
        for href in links(page):
            address, anchor = urldefrag(href)
            target = (
                posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(address)))
                if address
                else path
            )
            assert target in files, (path, href)
            assert not anchor or pages[target].find(id=unquote(anchor)), (path, href)


@each_site
def test_every_page_can_be_reached_from_the_first(name):
    pages = site(name)
    reached, waiting = {"index.html"}, ["index.html"]
    while waiting:
        path = waiting.pop()
        for href in links(pages[path]):
            target = posixpath.normpath(posixpath.join(posixpath.dirname(path), urldefrag(href)[0]))
            if target in pages and target not in reached:
                reached.add(target)
                waiting.append(target)
    assert set(pages) - reached == {"404.html"}


@each_site
def test_headings_begin_with_the_one_of_the_page_and_skip_no_level(name):
    for path, page in site(name).items():
        levels = [int(tag.name[1]) for tag in page.find_all(["h1", "h2", "h3", "h4"])]
        assert levels[0] == 1, path
        assert levels.count(1) == 1, path
        assert all(after - before <= 1 for before, after in pairwise(levels)), path


@each_site
def test_titles_and_descriptions_are_each_pages_own(name):
    pages = site(name)
    titles = Counter(text(page.title) for page in pages.values())
    descriptions = Counter(page.select_one("meta[name=description]")["content"] for page in pages.values())
    assert {shared for shared, count in (titles + descriptions).items() if count > 1} == set()


@each_site
def test_no_page_but_the_search_has_a_script_and_none_a_style_of_its_own_or_an_id_twice(name):
    for path, page in site(name).items():
        scripts = [
            (script["src"], script.text) for script in page.select("script:not([type='application/ld+json'])")
        ]
        searching = path == "search/index.html" and name != "empty"
        assert scripts == ([("../assets/search.js", "")] if searching else []), path
        assert page.select("style, [style], [onclick]") == [], path
        ids = Counter(str(tag["id"]) for tag in page.select("[id]"))
        assert [id for id, count in ids.items() if count > 1] == [], path
        assert page.select_one("meta[http-equiv=Content-Security-Policy]"), path
        assert all(page.find(id=tag["aria-labelledby"]) for tag in page.select("[aria-labelledby]")), path


@each_site
def test_every_page_names_its_language_and_begins_with_a_way_past_the_navigation(name):
    for path, page in site(name).items():
        assert page.html is not None
        assert (page.html["lang"], page.html["dir"]) == ("en", "ltr"), path
        if path != "404.html":
            assert page.select("a")[0]["href"] == "#content", path


def test_the_page_not_found_needs_no_file_and_leads_only_to_the_absolute_address():
    assert site("full")["404.html"].select("link, img, a") == []
    (link,) = site("addressed")["404.html"].select("link, img, a")
    assert link["href"] == "https://example.org/vale/"


def test_only_a_site_with_an_address_names_it():
    page = site("addressed")["about.html"]
    assert page.select_one("link[rel=canonical]")["href"] == "https://example.org/vale/about.html"
    assert site("full")["about.html"].select("link[rel=canonical], meta[property='og:url']") == []


def test_the_text_is_as_the_source_wrote_it_with_an_anchor_for_each_sentence():
    page = site("full")["articles/rough.html"]
    body = page.select_one(".text")
    assert body is not None
    assert text(page.h1) == "A & B <i>"
    assert text(body.find(id="s-a")) == "Olaf Lund <b>shouted</b> & left."
    assert [tag.name for tag in body.find_all(recursive=False)] == [
        "h2",
        "p",
        "ul",
        "blockquote",
        "blockquote",
    ]
    assert [text(item) for item in body.select("ul > li")] == ["One.", "Two."]
    link = body.select_one("#s-b a")
    assert link is not None
    assert (link["href"], text(link)) == ("https://example.org/?a=1&b=2", "this page")
    assert text(body.select_one("#s-b em")) == "See"


def test_a_foreign_passage_names_its_language_and_keeps_its_lines():
    verse = site("full")["articles/rough.html"].select_one("blockquote.verse")
    assert verse is not None
    assert (verse["lang"], verse["dir"]) == ("he", "rtl")
    assert len(verse.select("br")) == 1


def test_a_name_that_no_one_checked_is_not_linked_in_the_text_but_listed_below():
    page = site("full")["articles/rough.html"]
    assert page.select(".text a.name") == []
    listed = page.select_one("section[aria-labelledby=possible]")
    assert listed is not None
    assert [str(link["href"]) for link in listed.select(".names a")] == ["../people/olaf-lund.html", "#s-a"]
    assert "Not yet reviewed." in text(site("full")["people/olaf-lund.html"].main)


def test_only_the_first_mention_of_a_name_is_linked():
    page = site("full")["articles/vale-fair-1931.html"]
    assert [text(link) for link in page.select(".text a.name")] == ["Ida Brandt", "Harrow"]


def test_what_was_cut_and_corrected_is_told():
    page = text(site("full")["articles/rough.html"].find(id="origin").parent)
    for words in (
        "Menu",
        "menu · line 9",
        "outlet: Post",
        "the program read nothing",
        "stamp",
        "Torn at the foot.",
    ):
        assert words in page


def test_an_inferred_date_shows_its_steps_and_a_disputed_one_what_speaks_against_it():
    inferred = text(site("full")["articles/rough.html"].find(id="date").parent)
    assert inferred.startswith(
        "How it is dated 1929 to 1931 · inferred from the text, since no date was found on the clipping."
    )
    assert "What bounds it, step by step: 1929 to 1931 · named as mayor (Ida Brandt) · Olaf Lund" in inferred
    disputed = text(site("full")["articles/later.html"].find(id="date").parent)
    assert "The text speaks against this date. It allows only: 1920 · told as past" in disputed
    assert "The clipping also bears: Another date of publication 1932" in disputed


def test_the_same_story_elsewhere_is_listed_with_its_evidence_and_how_much_is_shared():
    elsewhere = text(site("retold")["articles/mail.html"].find(id="story").parent)
    assert elsewhere == (
        "Same story elsewhere Flood in the vale · Post, 2 November 1927 · the same text in another source"
        f" · 100 % of this text stands there: {FLOOD} in context"
    )
    link = site("retold")["articles/mail.html"].select_one("section[aria-labelledby=story] a")
    assert link is not None
    assert link["href"] == "post.html"
    assert site("full")["articles/rough.html"].find(id="story") is None


def test_a_name_left_open_says_whom_it_may_mean():
    left = text(site("full")["articles/rough.html"].find(id="possible").parent)
    assert "“page” may be Harrow or Great Fire: nothing tells which." in left


def test_what_a_curator_linked_or_forbade_says_so():
    page = site("full")["articles/rough.html"]
    assert "Harrow linked by the curator" in text(page.select_one(".margin"))
    origin = text(page.find(id="origin").parent)
    assert "Harrow · linked by the curator · rough.yaml, line 4" in origin
    assert "Trade · not to be linked here by the curator · rough.yaml, line 5" in origin
    assert "Linked by the curator; no words of the text name it." in text(
        site("full")["places/harrow.html"].main
    )


def test_a_plain_date_alone_is_a_time_element():
    index = site("full")["sources/the-vale-post.html"]
    assert [(time["datetime"], text(time)) for time in index.select("time")] == [
        ("1931-03-04", "4 March 1931")
    ]
    assert "about 1932" in text(index.main)


def test_a_statement_stands_with_its_sentence_and_the_way_to_it():
    row = site("full")["people/ida-brandt.html"].select_one(".entries .evidence")
    assert row is not None
    assert text(row.q) == "Ida Brandt opened the fair in Harrow on Monday."
    assert text(row.mark) == "Ida Brandt"
    assert row.a["href"] == "../articles/vale-fair-1931.html#s-1"


def test_the_home_page_says_where_to_begin():
    begin = site("full")["index.html"].select_one(".opening > p:not([class])")
    assert begin is not None
    assert text(begin).startswith("Begin with the timeline")
    assert [way["href"] for way in begin("a")] == [
        "timeline/index.html",
        "articles/index.html",
        "search/index.html",
    ]


def test_an_empty_archive_says_what_is_missing_and_what_to_do():
    home = text(site("empty")["index.html"].main)
    assert "Begin with" not in home
    assert "This archive has no article yet. Put clippings into the folder clippings" in home
    assert "No people, organisations, places, events or topics were recognised." in home
    assert "No clipping of this archive names its source." in text(site("empty")["sources/index.html"].main)


def test_a_long_list_says_where_it_stands_and_goes_on():
    pager = site("long")["articles/index/2.html"].select_one(".pager")
    assert text(pager) == "101–200 of 250 ← Page 1 Page 3 →"


def test_columns_of_a_chart_are_links_with_their_count_in_words():
    columns = site("long")["index.html"].select(".columns a")
    assert [(link["href"], text(link)) for link in columns] == [
        ("timeline/1930.html", "1930 63 articles"),
        ("timeline/1931.html", "1931 63 articles"),
        ("timeline/1932.html", "1932 62 articles"),
        ("timeline/1933.html", "1933 62 articles"),
    ]


def test_an_edit_of_one_article_changes_no_page_that_does_not_show_it():
    changed = article(
        draft("later", "Harrow again.", outlet="The Vale Post"), "1932~", names={"Harrow": "harrow"}
    )
    before = {page.path: page for page in plan_site(FULL)}
    after = {page.path: page for page in plan_site(catalog_of(ARTICLE, INFERRED, changed))}
    different = {path for path in before if before[path] != after[path]}
    assert {path for path in different if path.endswith(".html")} == {
        "index.html",
        "articles/index.html",
        "articles/later.html",
        "places/harrow.html",
        "sources/the-vale-post.html",
        "timeline/193x.html",
    }
