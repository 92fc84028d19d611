"""Reading options without a script, and scripts of both directions, in a real browser."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

LINES = """selector => [...document.querySelectorAll(selector)].map(getComputedStyle)
    .map(style => style.textDecorationLine + " " + style.textDecorationStyle)"""
BOXES = """bdi => { const range = document.createRange(); range.selectNodeContents(bdi);
    const own = range.getBoundingClientRect(), next = bdi.nextElementSibling.getBoundingClientRect();
    return [own.left, own.right, own.top, next.left, next.right, next.bottom] }"""
# What a reader of the whole text sees, from left to right, of one line with Latin, Arabic and numbers.
PROBE = """<!doctype html><html lang="en"><p style="font: 20px monospace; white-space: nowrap">
<span>A</span> (<bdi lang="ur" dir="rtl"><span>ا</span>ب <span>12</span>!</bdi>), <span>1931</span>.</p>"""


def article_with_marks(site: Path) -> str:
    return next(
        path.relative_to(site).as_posix()
        for path in sorted((site / "articles").glob("*.html"))
        if '<span class="name ink-' in path.read_text("utf-8").split('class="kinds"')[-1].split("</ul>", 1)[1]
    )


@pytest.fixture
def still(browser: Browser, real_site: Path):
    """A page without scripts, opened from disk."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


def open_marked(page: Page, site: Path) -> None:
    """By keyboard alone, as whoever does not use a mouse must."""
    page.goto((site / article_with_marks(site)).as_uri())
    page.locator("details.reading summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")


def test_later_mentions_are_plain_until_a_reader_asks_for_marks(still, real_site):
    still.goto((real_site / article_with_marks(real_site)).as_uri())
    assert set(still.evaluate(LINES, ".text span.name")) == {"none solid"}
    assert set(still.evaluate(LINES, ".text a.name")) == {"underline dotted"}
    open_marked(still, real_site)
    marked = {ink: set(still.evaluate(LINES, f".text .ink-{ink}")) for ink in ("person", "org", "place")}
    assert marked == {
        "person": {"underline solid"},
        "org": {"underline double"},
        "place": {"underline dashed"},
    }


def test_the_legend_shows_the_lines_that_the_text_has(still, real_site):
    open_marked(still, real_site)
    for ink in ("person", "org", "place", "topic"):
        in_legend = set(still.evaluate(LINES, f".kinds .ink-{ink}"))
        assert in_legend == set(still.evaluate(LINES, f".text .ink-{ink}")) or not in_legend


def test_on_paper_the_marks_stand_only_if_they_were_asked_for(still, real_site):
    still.goto((real_site / article_with_marks(real_site)).as_uri())
    still.emulate_media(media="print")
    assert set(still.evaluate(LINES, ".text .name")) == {"none solid"}
    assert not still.locator(".kinds").is_visible()
    still.emulate_media(media="screen")
    open_marked(still, real_site)
    still.emulate_media(media="print")
    assert "none solid" not in still.evaluate(LINES, ".text .name")
    assert still.locator(".kinds").is_visible()


def test_in_forced_colours_the_lines_stay(browser: Browser, real_site: Path):
    page = browser.new_page(forced_colors="active")
    open_marked(page, real_site)
    assert set(page.evaluate(LINES, ".text .ink-place")) == {"underline dashed"}
    page.close()


def test_a_passage_from_right_to_left_stands_inside_the_column_upright_and_with_room(visit, real_site):
    articles = sorted((real_site / "articles").glob("*.html"))
    path = next(path for path in articles if '<blockquote class="verse" lang=' in path.read_text("utf-8"))
    visit.open(path.relative_to(real_site).as_posix())
    verse, column = visit.page.locator("blockquote[dir=rtl]").first, visit.page.locator(".text")
    style = verse.evaluate(
        "e => { const s = getComputedStyle(e);"
        " return [s.direction, s.fontStyle, parseFloat(s.lineHeight) / parseFloat(s.fontSize), s.textAlign,"
        " s.letterSpacing] }"
    )
    assert style == ["rtl", "normal", pytest.approx(1.9), "start", "normal"]
    inner, outer = verse.bounding_box(), column.bounding_box()
    assert outer["x"] <= inner["x"]
    assert inner["x"] + inner["width"] <= outer["x"] + outer["width"] + 1
    words_end = """e => { const words = document.createRange(); words.selectNodeContents(e);
        return words.getBoundingClientRect().right }"""
    assert (
        verse.locator("p").first.evaluate(words_end) > outer["x"] + outer["width"] * 0.8
    )  # it begins at the right


def test_a_name_from_right_to_left_moves_nothing_around_it(visit, real_site):
    people = sorted((real_site / "people").glob("*.html"))
    path = next(p for p in people if '<bdi lang="ur" dir="rtl">' in p.read_text("utf-8"))
    visit.open(path.relative_to(real_site).as_posix())
    for name in visit.page.locator(".opening .native bdi[lang]").all():
        left, right, top, next_left, _, next_bottom = name.evaluate(BOXES)
        assert left < right
        assert next_left >= right - 1 or next_bottom > top  # the language's name follows, or begins a line


def test_numbers_and_marks_around_and_inside_such_a_name_keep_their_places(browser: Browser):
    page = browser.new_page()
    page.set_content(PROBE)
    first, letter, inside, after = page.evaluate(
        "[...document.querySelectorAll('span')].map(e => e.getBoundingClientRect().left)"
    )
    assert first < inside < letter < after
    page.close()
