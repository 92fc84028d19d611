"""Turns the settings into the page for addresses that do not exist.

A web server sends it from any depth, so nothing in it may be relative to where it stands.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.shell import site_direction, site_language
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.page import Page


@dataclass(frozen=True, slots=True)
class NotFoundPage:
    """The page for what is not there; `home` is the absolute address of the site, "" if it has none."""

    site: str
    language: str
    direction: str
    home: str


def plan(catalog: Catalog) -> Iterator[Page]:
    """The one page."""
    settings = catalog.settings
    model = NotFoundPage(
        site=settings.title,
        language=site_language(settings),
        direction=site_direction(settings),
        home=settings.base_url,
    )
    yield Page(addresses.NOT_FOUND, "not_found.html", model)


PAGE_KIND = plan
