"""Reading with the keyboard alone: what is reached, in which order, and how it shows."""

from itertools import pairwise

import pytest
from playwright.sync_api import Page

from page_choice import one_of_each_kind

pytestmark = pytest.mark.browser

# What the tab key should reach, in the order of the page.
STOPS = """() => {
    window.stops = [...document.querySelectorAll('a[href], summary, button, input, select, [tabindex]')]
        .filter(part => part.tabIndex >= 0 && part.checkVisibility());
    window.focused = [];
    document.addEventListener('focusin', event => {
        const style = getComputedStyle(event.target), box = event.target.getClientRects()[0];
        window.focused.push({
            stop: window.stops.indexOf(event.target),
            outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
            shown: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
            top: box.top + scrollY,
            bottom: box.bottom + scrollY,
        });
    });
    return window.stops.length;
}"""
# Targets that stand alone; links within a sentence are as high as its line.
SMALL = """[...document.querySelectorAll('nav a, summary, button, input, select')]
    .filter(part => part.checkVisibility() && !part.closest('.unseen'))
    .filter(part => {
        const box = part.getBoundingClientRect();
        return box.width < 23.5 || box.height < 23.5;
    })
    .map(part => part.outerHTML.slice(0, 120))"""


def tabbed_through(page: Page) -> list[dict[str, float]]:
    """What the tab key meets from the top of the page until every stop has had its turn."""
    for _ in range(page.evaluate(STOPS)):
        page.keyboard.press("Tab")
    return page.evaluate("window.focused")


def test_the_tab_key_goes_through_the_page_as_it_is_read(from_disk, site):
    """In one column, so that what comes later in the text also stands lower. Nothing holds the focus."""
    from_disk.page.set_viewport_size({"width": 360, "height": 800})
    for path in one_of_each_kind(site):
        from_disk.open(path)
        met = tabbed_through(from_disk.page)
        assert [step["stop"] for step in met] == list(range(len(met))), path
        assert len(met) == from_disk.page.evaluate("window.stops.length"), path
        assert all(step["outline"] >= 2 and step["shown"] for step in met), path
        body = met[1:]  # the link over the page, which stands nowhere until it has the focus, is left out
        assert [
            (before["stop"], step["stop"])
            for before, step in pairwise(body)
            if step["bottom"] < before["top"]
        ] == [], path


def test_the_first_stop_leads_over_the_navigation(from_disk, site):
    for path in one_of_each_kind(site):
        if path == "404.html":
            continue
        from_disk.open(path)
        page = from_disk.page
        page.keyboard.press("Tab")
        skip = page.locator(":focus")
        assert skip.get_attribute("href") == "#content", path
        box = skip.bounding_box()
        assert box["x"] >= 0 and box["y"] >= 0 and box["width"] > 24, path
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        # The first stop of the text, or what follows it where the text has none.
        assert page.evaluate("document.activeElement.closest('header.masthead, .crumbs') === null"), path


@pytest.mark.parametrize("width", [360, 1280])
def test_targets_that_stand_alone_are_large_enough_to_hit(from_disk, site, width):
    from_disk.page.set_viewport_size({"width": width, "height": 800})
    for path in one_of_each_kind(site):
        from_disk.open(path)
        assert from_disk.page.evaluate(SMALL) == [], path


def test_no_key_does_anything_of_its_own(visit, real_site):
    """Single letters must be left to screen readers and to speech."""
    for path in ("index.html", "timeline/index.html"):
        visit.open(path)
        before = visit.page.url
        for key in "abcdefghijklmnopqrstuvwxyz/?":
            visit.page.keyboard.press(key)
        assert visit.page.url == before
        assert visit.page.evaluate("document.activeElement === document.body")
