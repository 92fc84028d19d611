"""The finished archive in a real browser: from disk and over http below a sub-path."""

from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urldefrag

import pytest
from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

LINKS = "[...document.querySelectorAll('a[href]')].map(a => a.href)"
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def html_pages(site: Path) -> list[str]:
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))


def one_of_each_kind(site: Path) -> list[str]:
    """An index and another page of each folder, and the pages at the root."""
    chosen: dict[tuple[str, bool], str] = {}
    for path in html_pages(site):
        folder, name = PurePosixPath(path).parent.as_posix(), PurePosixPath(path).name
        key = (path, True) if folder == "." else (folder, name == "index.html")
        chosen.setdefault(key, path)
    return sorted(chosen.values())


def page_kind(address: str, origin: str) -> str:
    path = unquote(address.removeprefix(origin))
    folder, name = PurePosixPath(path).parent.as_posix(), PurePosixPath(path).name
    return (
        path
        if folder == "."
        else f"{folder}/{'index' if name == 'index.html' else '*'}{PurePosixPath(path).suffix}"
    )


def test_every_page_opens_without_an_error_or_a_foreign_request(visit, real_site):
    for path in html_pages(real_site):
        visit.open(path)
        assert visit.page.locator("h1").count() == 1, path
        assert visit.page.title(), path
    assert visit.troubles == []


def test_every_link_leads_to_a_page_and_an_anchor_that_exist(visit, real_site):
    targets: dict[str, set[str]] = {}
    for path in html_pages(real_site):
        visit.open(path)
        for link in visit.page.evaluate(LINKS):
            address, fragment = urldefrag(link)
            if address.startswith(visit.origin):
                targets.setdefault(address, set()).add(fragment)
            else:
                assert link.split(":", 1)[0] in ("http", "https", "mailto"), (path, link)
    assert len(targets) > 20
    for address, fragments in targets.items():
        file = real_site / unquote(address.removeprefix(visit.origin))
        assert file.is_file(), address
        if fragments - {""}:
            visit.page.goto(address)
            ids = set(visit.page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)"))
            assert {unquote(fragment) for fragment in fragments - {""}} <= ids, address


def test_every_kind_of_link_can_be_followed_by_a_click(visit, real_site):
    """A kind of link: from one kind of page to another kind of page, with or without an anchor."""
    followed: set[tuple[str, str, bool]] = set()
    for path in html_pages(real_site):
        visit.open(path)
        for position, link in enumerate(visit.page.evaluate(LINKS)):
            address, fragment = urldefrag(link)
            kind = (
                page_kind(visit.origin + path, visit.origin),
                page_kind(address, visit.origin),
                bool(fragment),
            )
            if kind in followed or not address.startswith(visit.origin) or not address.endswith(".html"):
                continue
            followed.add(kind)
            visit.open(path)
            visit.page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
            visit.page.locator("a[href]").nth(position).focus()
            with visit.page.expect_navigation(url=link):
                visit.page.keyboard.press("Enter")
            visit.page.locator("h1").first.wait_for()
            assert visit.page.locator("h1").count() == 1, link
    assert len(followed) > 20
    assert visit.troubles == []


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_no_page_is_wider_than_the_screen(visit, real_site, width):
    visit.page.set_viewport_size({"width": width, "height": 800})
    for path in one_of_each_kind(real_site):
        visit.open(path)
        assert visit.page.evaluate(OVERFLOW) <= 0, path


def test_everything_is_readable_without_script(browser: Browser, origin: str, real_site: Path):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for path in one_of_each_kind(real_site):
        page.goto(origin + path)
        assert page.locator("main").inner_text().strip(), path
    context.close()


@pytest.mark.parametrize("anchor", ["#s-", "#byline"])
def test_the_words_that_a_link_leads_to_are_shown_as_its_target(visit, real_site, anchor):
    people = (real_site / "people").glob("*.html")
    person = next(path for path in sorted(people) if anchor in path.read_text("utf-8"))
    visit.open(person.relative_to(real_site).as_posix())
    visit.page.locator(f"main a[href*='{anchor}']").first.click()
    visit.page.wait_for_url(f"**/articles/*{anchor}*")
    target = visit.page.locator(":target")
    assert target.count() == 1
    assert target.bounding_box()["y"] < 900


def test_the_page_not_found_has_no_asset_and_no_broken_link(visit):
    visit.open("404.html")
    assert visit.page.evaluate("document.querySelectorAll('link, script, img').length") == 0
