"""Every page as a reader opens it: from disk and below a sub-path, wide and narrow, without script."""

import pytest
from playwright.sync_api import Browser

from page_choice import html_pages, one_of_each_kind
from visiting import OVERFLOW, visiting

pytestmark = pytest.mark.browser

# The elements that stand out of the window, for a message that says where to look.
WIDEST = """[...document.querySelectorAll('body *')]
    .filter(part => part.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .slice(0, 3).map(part => part.outerHTML.slice(0, 120))"""

# The rows of lists that lead somewhere, each with its height; the links of running text are not among them.
ROWS = """[...document.querySelectorAll(
        'nav ul > li, .names li, .roll > li, .entries > li, tbody tr, summary')]
    .filter(row => (row.matches('summary') || row.querySelector('a')) && !row.closest('.reading'))
    .map(row => [row.getBoundingClientRect().height, row.innerText])"""


def test_every_page_opens_without_an_error_or_a_foreign_request(visit, real_site):
    for path in html_pages(real_site):
        visit.open(path)
        assert visit.page.locator("h1").count() == 1, path
        assert visit.page.title(), path
    assert visit.troubles == []


def test_every_kind_of_page_of_other_archives_opens_too(from_disk, site):
    for path in one_of_each_kind(site):
        from_disk.open(path)
        assert from_disk.page.locator("h1").count() == 1, path
    assert from_disk.troubles == []


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_no_page_is_wider_than_the_screen(from_disk, site, width):
    from_disk.page.set_viewport_size({"width": width, "height": 800})
    for path in one_of_each_kind(site):
        from_disk.open(path)
        assert from_disk.page.evaluate(OVERFLOW) <= 0, (path, from_disk.page.evaluate(WIDEST))


@pytest.mark.parametrize("width", [320, 640, 1280])
def test_text_of_twice_the_size_needs_no_wider_screen(from_disk, site, width):
    from_disk.page.set_viewport_size({"width": width, "height": 800})
    for path in one_of_each_kind(site):
        from_disk.open(path)
        from_disk.page.evaluate("document.documentElement.style.fontSize = '225%'")
        assert from_disk.page.evaluate(OVERFLOW) <= 0, (path, from_disk.page.evaluate(WIDEST))


def test_a_row_of_a_list_is_as_high_as_a_thumb(from_disk, site):
    seen = 0
    for path in one_of_each_kind(site):
        from_disk.open(path)
        for height, words in from_disk.page.evaluate(ROWS):
            assert height >= 44 or not height, (path, height, words)  # what is folded has no height
            seen += 1
    assert seen > 100


def test_everything_is_readable_without_script(browser: Browser, origin: str, real_site):
    with visiting(browser, origin, java_script_enabled=False) as visit:
        for path in one_of_each_kind(real_site):
            visit.open(path)
            assert visit.page.locator("main").inner_text().strip(), path
        assert visit.troubles == []


def test_the_page_not_found_has_no_asset_and_no_broken_link(visit):
    visit.open("404.html")
    assert visit.page.evaluate("document.querySelectorAll('link, script, img').length") == 0
