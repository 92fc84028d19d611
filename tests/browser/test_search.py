"""The search in a real browser: from disk without a network, and over http, from the same files."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from building import article, authorities, draft, settings
from generated_archive import generated_archive, vocabulary
from ru_pk_archive.catalog import assemble
from ru_pk_archive.pages.search.search_pages import plan
from ru_pk_archive.pages.search.seats import seats
from ru_pk_archive.pages.search.words import STOP_WORDS, words_of
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.source_file import SourceFile
from ru_pk_archive.rendering import TemplateSet, render
from search_words import WORDS

pytestmark = pytest.mark.browser

THEME = Path(__file__).parents[2]
PAGE = "search/index.html"
SOON = 10_000  # milliseconds that a busy machine may take


def without_isolates(text: str) -> str:
    """The text without the signs that keep what a reader typed in its own direction."""
    return text.replace("\u2068", "").replace("\u2069", "")


class Search:
    """The search page in a tab, with all that it asks for."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.asked_for: list[str] = []
        self.errors: list[str] = []
        page.on("request", lambda request: self.asked_for.append(request.url))
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda message: message.type == "error" and self.errors.append(message.text))

    def open(self, query: str = "") -> None:
        self.page.goto(self.address + PAGE + query)

    def ask(self, words: str) -> str:
        """What the page says of the words, typed and sent."""
        self.page.locator("#search-status").evaluate("status => { status.textContent = '' }")
        self.page.fill("#search-words", words)
        self.page.press("#search-words", "Enter")
        return self.told()

    def told(self) -> str:
        expect(self.page.locator("#search-status")).not_to_be_empty(timeout=SOON)
        return without_isolates(self.page.inner_text("#search-status"))

    def names(self) -> list[str]:
        texts = self.page.locator("#found-names li").all_inner_texts()
        return [without_isolates(" ".join(text.split())) for text in texts]

    def articles(self) -> list[str]:
        return self.page.locator("#found-articles .headline").all_inner_texts()

    def index_files(self) -> list[str]:
        """What was loaded of the index so far."""
        found = (re.fullmatch(r".*/search/(.+)\.js", address) for address in self.asked_for)
        return [match[1] for match in found if match]


@pytest.fixture
def search(browser: Browser, origin: str):
    """This repository's archive: from disk with the network off, over http with every other host shut."""
    context = browser.new_context()
    if origin.startswith("file:"):
        context.set_offline(True)
    context.route(lambda url: not url.startswith(origin), lambda route: route.abort())
    made = Search(context.new_page(), origin)
    yield made
    assert made.errors == []
    assert all(address.startswith(origin) for address in made.asked_for)
    context.close()


def a_person(site: Path) -> tuple[str, str]:
    """A person of the archive with a native form in Cyrillic: the name and the form."""
    lines = "".join(path.read_text("utf-8") for path in sorted((site / "search" / "names").glob("*.js")))
    name, form = next(re.finditer(r"\\t1\\tpeople\\t([A-Za-z ]+)\\t([А-я ]+)\\t", lines)).groups()
    return name, form


def test_nothing_is_loaded_before_the_first_key(search):
    search.open()
    expect(search.page.locator("#search")).to_be_visible()
    assert search.index_files() == []
    search.page.locator("#search-words").press_sequentially("so")
    search.told()
    assert search.index_files()[0] == "manifest"


def test_a_name_is_found_in_either_script_before_the_articles_that_have_it(search, real_site):
    name, native = a_person(real_site)
    search.open()
    assert "found for" in search.ask(name)
    latin = search.articles()
    assert search.names()[0].startswith(name)
    search.ask(native)
    assert search.names()[0].startswith(name)
    assert f"also “{native}”" in search.names()[0]
    assert set(search.articles()) == set(latin) != set()
    search.ask(native.split()[-1])
    assert search.names()[0].startswith(name)


def test_a_result_leads_to_the_words_in_the_article(search, real_site):
    search.open()
    search.ask("pakistan")
    link = search.page.locator("#found-articles .headline a").first
    assert link.get_attribute("href").endswith("#:~:text=pakistan")
    link.click()
    search.page.wait_for_url("**/articles/*")
    assert search.page.locator(".text").count() == 1


def test_a_word_that_is_not_there_is_said_with_what_to_do(search):
    search.open()
    told = search.ask("pakistan qwxyz ")
    assert told.startswith("Nothing found for “pakistan qwxyz”.")
    assert "“qwxyz” 0 articles" in told
    assert "use one of the lists below" in told
    assert search.articles() == []
    expect(search.page.locator("#found-articles")).to_be_hidden()


def test_only_common_words_are_said_to_be_too_common(search):
    search.open()
    assert "“the”, “of”: too common" in search.ask("the of")
    assert search.ask("…").startswith("Nothing found for “…”.")


def test_the_address_holds_the_search_and_brings_it_back(search):
    search.open()
    every = search.ask("pakistan")
    search.page.locator("details").evaluate("details => { details.open = true }")
    search.page.fill("#search-from", "2024")
    search.page.fill("#search-to", "2030")
    search.page.select_option("#search-kind", "articles")
    expect(search.page.locator("#search-status")).to_contain_text("Only the chosen years", timeout=SOON)
    narrowed, found = search.told(), search.articles()
    assert search.page.url.endswith("?q=pakistan&years=2024-2030&kind=articles")
    search.page.reload()
    assert search.told() == narrowed != every
    assert search.articles() == found != []
    assert search.page.input_value("#search-from") == "2024"
    expect(search.page.locator("details")).to_have_attribute("open", "")
    assert search.names() == []


def test_a_search_is_narrowed_to_a_source_to_a_kind_and_to_what_has_no_date(search):
    search.open("?q=pakistan&kind=people")
    assert "article" not in search.told()
    assert all("Person" in name for name in search.names())
    search.open("?q=pakistan")
    every = search.told()
    search.page.locator("summary").click()
    search.page.get_by_label("undated").check()
    expect(search.page.locator("#search-status")).to_contain_text("Only the chosen years")
    expect(search.page.locator("#search-from")).to_be_disabled()
    assert search.page.url.endswith("?q=pakistan&years=undated")
    assert search.told().split()[0] < every.split()[0]
    search.page.get_by_label("undated").uncheck()
    expect(search.page.locator("#search-source option")).not_to_have_count(1)
    search.page.locator("#search-source").select_option(index=1)
    source = search.page.locator("#search-source option").nth(1).inner_text()
    expect(search.page.locator("#found-articles .source")).to_have_text([source])


def test_the_keyboard_is_enough_and_goes_in_reading_order(search, real_site):
    search.open()
    search.page.focus("#search-words")
    search.page.keyboard.type(a_person(real_site)[0])
    search.page.keyboard.press("Enter")
    search.told()
    reached = []
    for _ in range(4):
        search.page.keyboard.press("Tab")
        reached.append(search.page.evaluate("document.activeElement.closest('[id]').id"))
    assert reached[:2] == ["search", "search"]
    assert reached[2] == "found-names"


def test_the_status_is_told_to_screen_readers_and_every_field_has_a_label(search):
    search.open()
    assert search.page.get_by_role("status").count() == 1
    assert search.page.get_by_role("search").get_by_role("searchbox", name="Words or a name").count() == 1
    unnamed = (
        "[...document.querySelectorAll('#search input, #search select')].filter(f => !f.labels.length).length"
    )
    assert search.page.evaluate(unnamed) == 0


@pytest.mark.parametrize("width", [320, 1280])
def test_no_result_is_wider_than_the_screen(search, width):
    search.page.set_viewport_size({"width": width, "height": 800})
    search.open("?q=pakistan&years=1900-2100")
    search.told()
    assert search.page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_without_script_the_page_shows_other_ways_and_no_dead_field(browser, origin):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(origin + PAGE)
    assert "The lists below lead to everything" in page.inner_text("noscript")
    expect(page.locator("#search")).to_be_hidden()
    assert page.locator("section[aria-labelledby=ways] a").count() >= 4
    context.close()


def test_the_script_makes_the_same_words_of_a_text_as_python(search):
    search.open("?q=anything")
    search.told()
    texts = [*WORDS, *filter(str.isprintable, map(chr, range(0x20, 0x10000)))]
    from_script = search.page.evaluate("texts => texts.map(SHARD.words)", texts)
    assert {
        text: words for text, words in zip(texts, from_script, strict=True) if words != words_of(text)
    } == {}


def write_search(folder: Path, catalog: Catalog, **bounds: int) -> str:
    """The search page of a catalog and its index, without the other pages; its address."""
    files = [
        SourceFile(path.name, path.read_bytes()) for path in sorted((THEME / "templates").glob("*.html"))
    ]
    for page in plan(catalog, **bounds):
        path = folder / page.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(render(page, TemplateSet(tuple(files))))
    for asset in (THEME / "static").iterdir():
        (folder / "assets").mkdir(exist_ok=True)
        (folder / "assets" / asset.name).write_bytes(asset.read_bytes())
    return folder.as_uri() + "/"


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
    common = vocabulary()[len(STOP_WORDS) :]
    for words, most in (
        (f"{common[3_000]} ", 3),
        (f"{common[3_000]} {common[0]} ", 4),
        (" ".join(common[:3]), 10),
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
    common = vocabulary()[len(STOP_WORDS) :]
    for first, second in [(common[place], common[place * 7 % 50]) for place in range(1, 40, 3)]:
        count = sum({first, second} <= words for words in texts.values())
        told = search.ask(f"{first} {second} ")
        assert told.startswith(f"{count} article" if count else "Nothing found"), (first, second)
    last = common[1][:3]
    count = sum(
        common[0] in words and any(word.startswith(last) for word in words) for words in texts.values()
    )
    assert search.ask(f"{common[0]} {last}").startswith(f"{count} article")


def test_all_results_can_be_brought_up_ten_by_ten(generated):
    search = generated(generated_archive(150))
    common = vocabulary()[len(STOP_WORDS)]
    count = int(search.ask(f"{common} ").split()[0])
    assert count > 20
    more = search.page.locator("#found-articles button")
    for shown in range(20, count + 10, 10):
        more.click()
        expect(search.page.locator("#found-articles .headline")).to_have_count(min(shown, count))
    expect(more).to_be_hidden()
    assert search.page.evaluate("document.activeElement.closest('li') !== null")


def test_articles_whose_headline_has_the_words_in_a_row_come_before_others(generated):
    apart = article(draft("apart", "Ferry and bridge.", title="Ferry near old bridge and ferry near bridge"))
    in_a_row = article(draft("row", "They said so of the old ferry bridge."))
    catalog, _ = assemble((apart, in_a_row), authorities(), settings())
    search = generated(catalog)
    search.ask("ferry bridge ")
    assert search.articles() == ["Bridge opened", "Ferry near old bridge and ferry near bridge"]
    search.ask("ferry near bridge")
    assert len(search.articles()) == 1


def test_markup_in_an_article_is_shown_as_it_is_written(generated):
    hostile = article(
        draft("a", "<img src=x onerror=alert(1)> “fair” \\u0022;", title="</script><b>fair</b>", outlet="<i>")
    )
    catalog, _ = assemble((hostile,), authorities(), settings())
    search = generated(catalog)
    search.ask("fair")
    assert search.articles() == ["</script><b>fair</b>"]
    assert search.page.locator("#found-articles .summary").inner_text().startswith("<img src=x")
    assert search.page.locator("main img, main b, main i").count() == 0
    assert search.errors == []


def test_a_file_that_is_missing_is_said_in_words_and_asked_for_again(generated, tmp_path):
    search = generated(generated_archive(150))
    hidden = (tmp_path / "search" / "articles").rename(tmp_path / "search" / "elsewhere")
    told = search.ask(f"{vocabulary()[len(STOP_WORDS)]} ")
    assert re.match(r"A part of the search index could not be loaded \(search/articles/\d+\.js\)\.", told)
    hidden.rename(tmp_path / "search" / "articles")
    assert "found for" in search.ask(f"{vocabulary()[len(STOP_WORDS)]} ")
