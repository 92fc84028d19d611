"""Renders the pages of a catalog with the theme of this repository, for tests that read them."""

from functools import cache
from pathlib import Path

from bs4 import BeautifulSoup, Tag

from ru_pk_archive.pages import plan_site
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.source_file import SourceFile
from ru_pk_archive.rendering import TemplateSet, render

TEMPLATES = Path(__file__).parents[1] / "templates"


@cache
def theme() -> TemplateSet:
    files = sorted(TEMPLATES.glob("*.html"))
    return TemplateSet(tuple(SourceFile(file.name, file.read_bytes()) for file in files))


def html(catalog: Catalog) -> dict[str, BeautifulSoup]:
    return {
        page.path: BeautifulSoup(render(page, theme()).decode(), "lxml")
        for page in plan_site(catalog)
        if page.path.endswith(".html")
    }


def text(tag: Tag | None) -> str:
    assert tag is not None
    return " ".join(tag.get_text().split())


def stated(page: BeautifulSoup, section: str) -> dict[str, list[str]]:
    """The values of the statements in the section of this id, by their labels."""
    rows = page.find(id=section).parent.select("dl > div")
    return {text(row.dt): [text(value) for value in row.select("dd")] for row in rows}
