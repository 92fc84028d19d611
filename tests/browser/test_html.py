"""Every page is valid HTML."""

import pytest

from nu_checker import html_errors


@pytest.mark.browser
def test_no_page_has_an_error(real_site, varied_site, bare_site):
    sites = (real_site, varied_site, bare_site)
    desks = [site.with_name("site-report") for site in sites]
    assert html_errors(*sites, *desks) == []


def test_an_error_would_be_found(tmp_path):
    head = '<!doctype html><html lang="en"><head><title>Flood</title></head>'
    (tmp_path / "page.html").write_text(f"{head}<body><ul><p>Flood</p></ul></body></html>")
    (error,) = html_errors(tmp_path)
    assert "“p” not allowed as child of element “ul”" in error
