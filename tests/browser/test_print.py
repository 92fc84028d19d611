"""A page on paper: light whatever the screen was, without navigation, with all that a screen folds."""

import io
import re
import unicodedata
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from pypdf import PdfReader

from page_choice import one_of_each_kind
from visiting import visiting

pytestmark = pytest.mark.browser

SHOWN_NAVIGATION = (
    "[...document.querySelectorAll('nav, .skip')].filter(part => part.checkVisibility()).length"
)
FOLDED = """[...document.querySelectorAll('details > :not(summary)')]
    .filter(part => part.parentElement.checkVisibility() && !part.checkVisibility())
    .map(part => part.outerHTML.slice(0, 120))"""
ADDRESSES = """[...document.querySelectorAll('a[rel=external]')]
    .map(link => [link.getAttribute('href'), getComputedStyle(link, '::after').content])"""
COLOURS = """[...document.querySelectorAll('body, body *')].map(part => getComputedStyle(part))
    .map(style => [style.backgroundColor, style.color])"""
# Text no lighter than #767676, which is 0.46, has a contrast of 4.5 to white.
LIGHTEST_TEXT, DARKEST_GROUND = 0.46, 0.8


def luminance(colour: str) -> float | None:
    """From 0, black, to 1, white; None for what is transparent. Reads rgb(), rgba() and color(srgb …)."""
    red, green, blue, *opacity = map(float, re.findall(r"[\d.]+(?:e-\d+)?", colour))
    if opacity == [0]:
        return None
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / (1 if colour.startswith("color(") else 255)


@pytest.fixture
def on_paper(browser: Browser, site: Path):
    """A tab that shows pages as they are printed, of a reader whose screen is dark."""
    with visiting(browser, f"{site.as_uri()}/", 720, color_scheme="dark") as visit:
        visit.page.emulate_media(media="print", color_scheme="dark")
        yield visit


def test_paper_is_light_and_has_no_navigation(on_paper, site):
    for path in one_of_each_kind(site):
        on_paper.open(path)
        if path != "404.html":  # which has no stylesheet
            for background, colour in on_paper.page.evaluate(COLOURS):
                ground = luminance(background)
                assert ground is None or ground >= DARKEST_GROUND, (path, background)
                assert luminance(colour) <= LIGHTEST_TEXT, (path, colour)
        assert on_paper.page.evaluate(SHOWN_NAVIGATION) == 0, path


def test_what_is_folded_on_the_screen_is_printed(on_paper, site):
    for path in one_of_each_kind(site):
        on_paper.open(path)
        assert on_paper.page.evaluate(FOLDED) == [], path


def test_links_out_of_the_site_are_printed_with_their_address(on_paper, site):
    for path in one_of_each_kind(site):
        on_paper.open(path)
        for address, printed in on_paper.page.evaluate(ADDRESSES):
            assert address in printed, path


def test_an_article_is_printed_whole(visit, real_site):
    articles = (real_site / "articles").glob("*.html")
    article = next(path for path in sorted(articles) if path.name != "index.html")
    visit.open(f"articles/{article.name}")
    texts = visit.page.locator(".text p, .text h2, pre").all_inner_texts()
    pages = PdfReader(io.BytesIO(visit.page.pdf())).pages
    printed = letters("".join(page.extract_text() for page in pages))
    assert len(texts) > 5
    assert [text for text in texts if letters(text) not in printed] == []


def letters(text: str) -> str:
    """The text without its line breaks, and with two letters where print has a ligature."""
    return "".join(unicodedata.normalize("NFKC", text).split())
