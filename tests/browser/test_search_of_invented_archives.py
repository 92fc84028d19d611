"""The search of invented archives in a real browser, from disk without a network."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from building import KINDS, article, authorities, draft, entity, settings
from generated_archive import generated_archive, vocabulary
from ru_pk_archive.catalog import assemble
from ru_pk_archive.pages.search.seats import seats
from ru_pk_archive.pages.search.words import STOP_WORDS, words_of
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.article import Article
from ru_pk_archive.records.entity import Alias, Entity
from search_browsing import SOON, Search, without_isolates, write_search
from search_words import WORDS

pytestmark = pytest.mark.browser

COMMON = vocabulary()[len(STOP_WORDS) :]


def catalog_of(*articles: Article, entities: tuple[Entity, ...] = ()) -> Catalog:
    catalog, _ = assemble(articles, authorities(*entities, kinds=KINDS), settings())
    return catalog


@pytest.fixture
def generated(browser: Browser, tmp_path: Path):
    """A function that opens the search of a generated archive from disk, without a network."""
    context = browser.new_context()
    context.set_offline(True)

    def open_search(catalog: Catalog, **bounds: int) -> Search:
        made = Search(context.new_page(), write_search(tmp_path, catalog, **bounds))
        made.open()
        return made

    yield open_search
    context.close()


def test_a_thousand_articles_are_searched_with_few_files(generated):
    search = generated(generated_archive(1_000))
    for words, most in (
        (f"{COMMON[3_000]} ", 3),
        (f"{COMMON[3_000]} {COMMON[0]} ", 4),
        (" ".join(COMMON[:3]), 10),
    ):
        before = len(search.index_files())
        assert "found for" in search.ask(words)
        loaded = search.index_files()[before:]
        assert search.articles() != []
        assert len([name for name in loaded if not name.startswith("articles/")]) <= most
        assert len([name for name in loaded if name.startswith("articles/")]) <= 10
    assert search.errors == []


def test_the_script_finds_exactly_what_a_plain_search_finds_where_terms_are_cut(generated):
    catalog = generated_archive(150)
    search = generated(catalog, cap=20, smallest=3_000, largest=6_000)
    texts = {
        entry.article.draft.id: {
            word
            for text in (
                entry.article.draft.title.value,
                *(s.text for b in entry.article.draft.blocks for s in b.sentences),
            )
            for word in words_of(text)
        }
        for entry in catalog.articles
    }
    assert len(seats(texts)) == 150
    for first, second in [(COMMON[place], COMMON[place * 7 % 50]) for place in range(1, 40, 3)]:
        count = sum({first, second} <= words for words in texts.values())
        told = search.ask(f"{first} {second} ")
        assert told.startswith(f"{count} article" if count else "Nothing found"), (first, second)
    last = COMMON[1][:3]
    count = sum(
        COMMON[0] in words and any(word.startswith(last) for word in words) for words in texts.values()
    )
    assert search.ask(f"{COMMON[0]} {last}").startswith(f"{count} article")


def test_all_results_can_be_brought_up_ten_by_ten(generated):
    search = generated(generated_archive(150))
    count = int(search.ask(f"{COMMON[0]} ").split()[0])
    assert count > 20
    more = search.page.locator("#found-articles button")
    for shown in range(20, count + 10, 10):
        more.click()
        expect(search.page.locator("#found-articles .headline")).to_have_count(min(shown, count))
    expect(more).to_be_hidden()
    assert search.page.evaluate("document.activeElement.closest('li') !== null")


def test_the_way_back_leads_to_as_many_results_as_were_shown(generated):
    search = generated(generated_archive(150))
    search.ask(f"{COMMON[0]} ")
    search.page.locator("#found-articles button").click()
    expect(search.page.locator("#found-articles .headline")).to_have_count(20)
    shown = search.articles()
    search.page.goto("about:blank")
    search.page.go_back()
    search.told()
    assert search.articles() == shown
    search.ask(f"{COMMON[1]} ")
    assert len(search.articles()) == 10


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("иод", "йод"),
        ("Сергеи", "Сергей"),
        ("елка", "Ёлка"),
        ("київ", "Київ"),
        ("strasse", "Straße"),
        ("احمد", "أحمد"),
        ("كتاب", "كِتَاب"),
        ("istanbul", "İstanbul"),
        ("2024", "２０２４"),
    ],
)
def test_a_result_scrolls_to_a_word_however_it_is_printed(generated, tmp_path, typed, printed):
    sentence = f"One {printed} stood there."
    search = generated(catalog_of(article(draft("a", "Nothing was said.", sentence, title="Fair"))))
    search.ask(f"{typed} ")
    words = without_isolates(search.page.inner_text("#found-articles"))
    assert f"Further on: “{printed.lower()}”." in words
    page = tmp_path / "articles" / "a.html"
    page.parent.mkdir()
    page.write_text(f"<meta charset=utf-8><div style='height: 9000px'>Fair</div><p>{sentence}", "utf-8")
    search.page.locator("#found-articles a").click()
    search.page.wait_for_function("scrollY > 5000", timeout=SOON)


def test_common_words_find_only_a_name_that_is_made_of_them_alone(generated):
    band = replace(entity("it-was", "organisation", "It Was"), aliases=(Alias("The"),))
    board = entity("the-board", "organisation", "The Board")
    text = article(draft("a", "It Was and The Board."), names={"It Was": "it-was", "The Board": "the-board"})
    search = generated(catalog_of(text, entities=(band, board)))
    for typed in ("the", "it was", "It was "):
        assert search.ask(typed).startswith(f"1 name found for “{typed.strip()}”.")
        assert search.names()[0].startswith("It Was")
    assert search.ask("it").startswith("Nothing found for “it”. “it”: too common")
    search.ask("the b")
    assert search.names() == ["The Board 1 article Organisation"]


def test_of_several_who_bear_a_name_each_is_listed(generated):
    first = entity("ida-1", "person", "Ida Brandt")
    second = replace(entity("ida-2", "person", "Ida Brandt of Estermouth"), aliases=(Alias("Ida Brandt"),))
    articles = [
        article(draft(f"a{number}", "Ida Brandt came."), names={"Ida Brandt": id})
        for number, id in enumerate(("ida-1", "ida-2", "ida-2"))
    ]
    search = generated(catalog_of(*articles, entities=(first, second)))
    assert search.ask("ida brandt").startswith("3 articles and 2 names found")
    assert search.names() == [
        "Ida Brandt 1 article Person",
        "Ida Brandt of Estermouth 2 articles Person, also “Ida Brandt”",
    ]


def test_a_browser_that_keeps_no_address_searches_all_the_same(generated):
    search = generated(generated_archive(1))
    search.page.add_init_script("history.replaceState = () => { throw new DOMException('no') }")
    search.open()
    assert "found for" in search.ask(COMMON[0])
    assert search.errors == []


def test_a_search_that_takes_long_says_that_it_is_on(generated):
    search = generated(generated_archive(20))
    search.page.add_init_script(
        "const { append } = HTMLHeadElement.prototype;"
        "HTMLHeadElement.prototype.append = function (part) {"
        " setTimeout(() => append.call(this, part), 900) }"
    )
    search.open()
    search.page.fill("#search-words", f"{COMMON[0]} ")
    search.page.press("#search-words", "Enter")
    expect(search.page.locator("#search-status")).to_have_text("Searching …", timeout=SOON)
    expect(search.page.locator("#search-status")).to_contain_text("found for", timeout=SOON)


def test_an_archive_of_one_article_is_searched(generated):
    search = generated(catalog_of(article(draft("a", "Ida Brandt came."))))
    assert search.ask("brandt") == "1 article found for “brandt”."
    assert len(search.articles()) == 1
    expect(search.page.locator("#found-articles button")).to_be_hidden()


def test_an_archive_without_articles_says_that_there_is_nothing_to_search(generated):
    search = generated(catalog_of())
    assert "no article yet, so there is nothing to search" in search.page.inner_text("main")
    assert search.page.locator("form, script[src], [role=status]").count() == 0
    assert search.errors == []


def test_articles_whose_headline_has_the_words_in_a_row_come_before_others(generated):
    apart = article(draft("apart", "Ferry and bridge.", title="Ferry near old bridge and ferry near bridge"))
    in_a_row = article(draft("row", "They said so of the old ferry bridge."))
    search = generated(catalog_of(apart, in_a_row))
    search.ask("ferry bridge ")
    assert search.articles() == ["Bridge opened", "Ferry near old bridge and ferry near bridge"]
    search.ask("ferry near bridge")
    assert len(search.articles()) == 1


def test_markup_in_an_article_is_shown_as_it_is_written(generated):
    hostile = article(
        draft("a", "<img src=x onerror=alert(1)> “fair” \\u0022;", title="</script><b>fair</b>", outlet="<i>")
    )
    search = generated(catalog_of(hostile))
    search.ask("fair")
    assert search.articles() == ["</script><b>fair</b>"]
    assert search.page.locator("#found-articles .summary").inner_text().startswith("<img src=x")
    assert search.page.locator("main img, main b, main i").count() == 0
    assert search.errors == []


def test_a_file_that_is_missing_is_said_in_words_and_asked_for_again(generated, tmp_path):
    search = generated(generated_archive(150))
    hidden = (tmp_path / "search" / "articles").rename(tmp_path / "search" / "elsewhere")
    told = search.ask(f"{COMMON[0]} ")
    assert re.match(r"A part of the search index could not be loaded \(search/articles/\d+\.js\)\.", told)
    hidden.rename(tmp_path / "search" / "articles")
    assert "found for" in search.ask(f"{COMMON[0]} ")


def test_the_script_makes_the_same_words_of_a_text_as_python(generated, tmp_path):
    search = generated(generated_archive(1))
    script = tmp_path / "assets" / "search.js"
    opened = re.sub(r"(?=window\.SHARD =)", "window.words = text => words(text); ", script.read_text("utf-8"))
    script.write_text(opened, "utf-8")
    search.open("?q=anything")
    search.told()
    texts = [*WORDS, *filter(str.isprintable, map(chr, range(0x20, 0x10000)))]
    from_script = search.page.evaluate("texts => texts.map(words)", texts)
    assert {
        text: words for text, words in zip(texts, from_script, strict=True) if words != words_of(text)
    } == {}
