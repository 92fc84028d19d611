"""WCAG 2.2 at level AA, as far as axe-core can tell: each kind of page, light and dark, narrow and wide."""

import pytest
from playwright.sync_api import Browser

from page_choice import one_of_each_kind
from visiting import SCHEMES, WIDTHS, violations, visiting

pytestmark = pytest.mark.browser


def found_in(browser: Browser, site, width: int, **options: object) -> dict[str, list[str]]:
    """The pages with violations, and these."""
    with visiting(browser, f"{site.as_uri()}/", width, bypass_csp=True, **options) as visit:
        found = {}
        for path in one_of_each_kind(site):
            visit.open(path)
            if violated := violations(visit.page):
                found[path] = violated
        return found


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_no_page_of_the_archive_violates_a_rule(browser, real_site, scheme, width):
    assert found_in(browser, real_site, width, color_scheme=scheme) == {}


@pytest.mark.parametrize(("scheme", "width"), list(zip(SCHEMES, WIDTHS, strict=True)))
def test_no_page_of_other_archives_violates_a_rule(browser, varied_site, bare_site, scheme, width):
    assert found_in(browser, varied_site, width, color_scheme=scheme) == {}
    assert found_in(browser, bare_site, width, color_scheme=scheme) == {}


def test_no_page_violates_a_rule_in_the_colours_of_the_system(browser, real_site):
    assert found_in(browser, real_site, 1280, forced_colors="active") == {}


def test_a_violation_would_be_found(browser, real_site):
    with visiting(browser, f"{real_site.as_uri()}/", bypass_csp=True) as visit:
        visit.open("index.html")
        visit.page.evaluate("document.querySelector('h1').style.color = '#eee'")
        assert [violation.split(":")[0] for violation in violations(visit.page)] == ["color-contrast"]
