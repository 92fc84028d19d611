"""The search of this repository's archive in a real browser: from disk without a network, and over http, from
the same files."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from search_browsing import PAGE, SOON, Search, without_isolates

pytestmark = pytest.mark.browser


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


def test_the_name_in_cyrillic_and_the_name_in_latin_letters_find_each_other(search):
    search.open()
    for typed in ("Lavrov", "Лавров", "Сергей Лавров", "ЛАВРОВ", "Lavrov, Sergey", "Лавров Сергей"):
        search.ask(typed)
        assert search.names()[0].startswith("Sergey Lavrov"), typed


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
    search.page.go_back()
    assert "found for “pakistan”" in search.told()
    assert search.page.input_value("#search-words") == "pakistan"
    expect(search.page.locator("#found-articles .headline a").first).to_be_visible()


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
    assert search.ask("the of").startswith("Nothing found for “the of”. “the”, “of”: too common")
    assert search.names() == []
    assert search.ask("…").startswith("Nothing found for “…”. Signs alone: too little")


@pytest.mark.parametrize(
    "query", ['""', "❤\ufe0f", "🎪", "<b>qwxyz</b>", "\\", "%", "٪", "qwxyz " * 50, "q" * 300, "ہثقض"]
)
def test_whatever_is_typed_has_an_answer_that_fits_the_screen(search, query):
    search.page.set_viewport_size({"width": 320, "height": 800})
    search.open()
    assert search.ask(query).startswith(f"Nothing found for “{query.strip()}”.")
    assert search.page.locator("main b").count() == 0
    assert search.page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    search.page.reload()
    search.told()
    assert search.page.input_value("#search-words") == query


def test_signs_around_words_do_not_matter(search):
    search.open()
    plain = search.ask("pakistan russia")
    assert search.ask("“Pakistan” (Russia)!").split(" found ")[0] == plain.split(" found ")[0]


def test_typing_is_answered_once_and_keeps_the_focus(search):
    search.open()
    search.page.evaluate(
        """() => {
            window.answers = [];
            const status = document.querySelector("#search-status");
            new MutationObserver(() => answers.push(status.textContent)).observe(status, { childList: true });
        }"""
    )
    search.page.locator("#search-words").press_sequentially("pakistan", delay=30)
    expect(search.page.locator("#search-status")).to_contain_text("found for", timeout=SOON)
    search.page.wait_for_timeout(500)
    (answer,) = search.page.evaluate("answers")
    assert without_isolates(answer).endswith("found for “pakistan”.")
    assert search.page.evaluate("document.activeElement.id") == "search-words"


def test_the_address_holds_the_search_and_brings_it_back(search):
    search.open()
    every = search.ask("pakistan")
    search.page.locator("details").evaluate("details => { details.open = true }")
    search.page.fill("#search-from", "2024")
    search.page.fill("#search-to", "2030")
    search.page.select_option("#search-kind", "articles")
    expect(search.page.locator("#search-status")).to_contain_text(
        "Only articles of the chosen years", timeout=SOON
    )
    narrowed, found = search.told(), search.articles()
    assert search.page.url.endswith("?q=pakistan&years=2024-2030&kind=articles")
    search.page.reload()
    assert search.told() == narrowed != every
    assert search.articles() == found != []
    assert search.page.input_value("#search-from") == "2024"
    expect(search.page.locator("details")).to_have_attribute("open", "")
    assert search.names() == []


def test_years_count_in_either_order_and_names_are_said_to_be_of_all(search):
    search.open("?q=pakistan&years=2024-2030")
    told, articles = search.told(), search.articles()
    assert "Only articles of the chosen years and source count." in told
    assert "Names are listed from all years and sources." in told
    search.open("?q=pakistan&years=2030-2024")
    assert search.told() == told
    assert search.articles() == articles != []
    search.open("?q=lavrov&years=2024&kind=people")
    assert search.told().endswith("Names are listed from all years and sources.")
    search.open("?q=pakistan&years=2024&kind=articles")
    assert "Names" not in search.told()


def test_an_address_that_asks_for_what_is_not_there_is_searched_without_it(search):
    search.open("?q=pakistan&source=qwxyz&kind=qwxyz&years=abc&more=1")
    assert "Only" not in search.told()
    assert search.articles() != []
    assert search.page.url.endswith("?q=pakistan")


def test_without_a_word_the_page_asks_for_one(search):
    search.open("?years=1931")
    assert search.told() == "Add a word."


def test_a_search_is_narrowed_to_a_source_to_a_kind_and_to_what_has_no_date(search):
    search.open("?q=pakistan&kind=people")
    assert "article" not in search.told()
    assert all("Person" in name for name in search.names())
    search.open("?q=pakistan")
    every = search.told()
    search.page.locator("summary").click()
    search.page.get_by_label("undated").check()
    expect(search.page.locator("#search-status")).to_contain_text("Only articles of the chosen years")
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
