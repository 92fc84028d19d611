"""Links as a reader follows them. That none is broken, check-site tells of all pages without a browser."""

from pathlib import PurePosixPath
from urllib.parse import unquote, urldefrag

import pytest

from page_choice import one_of_each_kind, page_kind
from ru_pk_archive.pipeline.inspecting import check_site
from visiting import OPEN_ALL

pytestmark = pytest.mark.browser

LINKS = "[...document.querySelectorAll('a[href]')].map(a => a.href)"
IDS = "[...document.querySelectorAll('[id]')].map(part => part.id)"


def test_the_finished_sites_have_no_fault(site):
    assert [str(fault) for fault in check_site(site, jobs=1).faults] == []


def test_the_browser_finds_the_file_and_the_place_of_every_link(visit, real_site):
    """The browser resolves the addresses, so that a mistake of check-site's would show."""
    targets: dict[str, set[str]] = {}
    for path in one_of_each_kind(real_site):
        visit.open(path)
        for link in visit.page.evaluate(LINKS):
            address, fragment = urldefrag(link)
            if address.startswith(visit.origin):
                targets.setdefault(address, set()).add(unquote(fragment))
            else:
                assert link.split(":", 1)[0] in ("http", "https", "mailto"), (path, link)
    assert len(targets) > 20
    for address, fragments in targets.items():
        assert (real_site / unquote(address.removeprefix(visit.origin))).is_file(), address
        if fragments - {""}:
            visit.page.goto(address)
            assert fragments - {""} <= set(visit.page.evaluate(IDS)), address


def test_every_kind_of_link_can_be_followed_by_the_keyboard(visit, real_site):
    """A kind of link: to one kind of page, with or without an anchor."""
    followed: set[tuple[tuple[str, ...], bool]] = set()
    for path in one_of_each_kind(real_site):
        visit.open(path)
        for position, link in enumerate(visit.page.evaluate(LINKS)):
            address, fragment = urldefrag(link)
            target = unquote(address.removeprefix(visit.origin))
            kind = (page_kind(target), bool(fragment))
            page = address.startswith(visit.origin) and PurePosixPath(target).suffix == ".html"
            if kind in followed or not page:
                continue
            followed.add(kind)
            visit.open(path)
            visit.page.evaluate(OPEN_ALL)
            visit.page.locator("a[href]").nth(position).focus()
            with visit.page.expect_navigation(url=link):
                visit.page.keyboard.press("Enter")
            visit.page.locator("h1").first.wait_for()
            assert visit.page.locator("h1").count() == 1, link
    assert len(followed) > 20
    assert visit.troubles == []


@pytest.mark.parametrize(("folder", "anchor"), [("people", "#s-"), ("articles", "#byline")])
def test_the_words_that_a_link_leads_to_are_shown_as_its_target(visit, real_site, folder, anchor):
    pages = (real_site / folder).glob("*.html")
    page = next(path for path in sorted(pages) if anchor in path.read_text("utf-8"))
    visit.open(page.relative_to(real_site).as_posix())
    visit.page.locator(f"main a[href*='{anchor}']").first.click()
    visit.page.wait_for_url(f"**/articles/*{anchor}*")
    target = visit.page.locator(":target")
    assert target.count() == 1
    assert target.bounding_box()["y"] < 900
