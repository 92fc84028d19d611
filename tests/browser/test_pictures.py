"""Maps and networks in a real browser, from disk and over http below a sub-path."""

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from ru_pk_archive.pages import plan_site
from ru_pk_archive.records.source_file import SourceFile
from ru_pk_archive.rendering import TemplateSet, render
from vale_map import in_circles, mapped

pytestmark = pytest.mark.browser

# Words of a drawing, as boxes on the screen.
LABELS = """selector => [...document.querySelectorAll(selector)].map(text => {
  const box = text.getBoundingClientRect(), frame = text.closest('svg').getBoundingClientRect()
  return {text: text.textContent, left: box.left, right: box.right, top: box.top, bottom: box.bottom,
          outside: box.left < frame.left - 1 || box.right > frame.right + 1,
          size: parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a}
})"""
HEIGHT_OF_LETTERS = 9  # of 13: the boxes of lines may touch where no letter does


REPOSITORY = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def mapped_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with a map and a network, whatever the archive of this repository holds."""
    folder = tmp_path_factory.mktemp("mapped")
    templates = sorted((REPOSITORY / "templates").glob("*.html"))
    theme = TemplateSet(tuple(SourceFile(file.name, file.read_bytes()) for file in templates))
    shutil.copytree(REPOSITORY / "static", folder / "assets")
    for page in plan_site(mapped(*in_circles())):
        path = folder / page.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(render(page, theme))
    return folder


def pages_with(site: Path, mark: str) -> list[str]:
    found = sorted(path for path in site.rglob("*.html") if mark in path.read_text("utf-8"))
    return [path.relative_to(site).as_posix() for path in found]


def test_the_outline_is_loaded_and_shows_beneath_the_marks(visit, real_site):
    loaded: list[str] = []
    visit.page.on("requestfinished", lambda request: loaded.append(request.url))
    for path in pages_with(real_site, 'class="map"')[:4]:
        visit.open(path)
        drawing = visit.page.locator(".map > svg").first
        shown = drawing.screenshot()
        visit.page.evaluate("document.querySelectorAll('image').forEach(image => image.remove())")
        assert drawing.screenshot() != shown, path
    assert visit.origin + "assets/world.svg" in loaded
    assert visit.troubles == []


@pytest.mark.parametrize("settings", [{}, {"color_scheme": "dark"}, {"forced_colors": "active"}])
def test_the_outline_shows_on_any_ground(browser: Browser, mapped_site, settings):
    context = browser.new_context(**settings)
    page = context.new_page()
    page.goto((mapped_site / "places" / "index.html").as_uri())
    drawing = page.locator(".map > svg")
    shown = drawing.screenshot()
    page.evaluate("document.querySelectorAll('image').forEach(image => image.remove())")
    assert drawing.screenshot() != shown
    context.close()


@pytest.mark.parametrize("kind", ["map", "network"])
@pytest.mark.parametrize("width", [320, 1280])
def test_labels_are_legible_and_clear_of_each_other(browser: Browser, mapped_site, kind, width):
    page = browser.new_page(viewport={"width": width, "height": 800})
    paths = pages_with(mapped_site, f'class="{kind}"')
    assert paths
    for path in paths:
        page.goto((mapped_site / path).as_uri())
        labels = page.evaluate(LABELS, f".{kind} > svg text")
        assert {12.9 <= label["size"] <= 19 for label in labels} == {True}, path
        assert [label["text"] for label in labels if label["outside"]] == [], path
        for number, one in enumerate(labels):
            for other in labels[:number]:
                apart = (
                    one["right"] <= other["left"]
                    or other["right"] <= one["left"]
                    or abs(one["bottom"] - other["bottom"]) >= HEIGHT_OF_LETTERS
                )
                assert apart, (path, one["text"], other["text"])
    page.close()


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_the_labels_of_charts_are_neither_too_small_to_read_nor_larger_than_a_label(
    browser: Browser, real_site, width
):
    page = browser.new_page(viewport={"width": width, "height": 800})
    for path in pages_with(real_site, 'class="chart"')[:6]:
        page.goto((real_site / path).as_uri())
        sizes = [label["size"] for label in page.evaluate(LABELS, ".chart > svg text")]
        assert all(12 <= size <= 19 for size in sizes), path
    page.close()
