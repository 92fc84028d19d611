"""Turns the catalog into the pages of the site: values that need nothing but a template or an encoder."""

from collections.abc import Callable, Iterable

from ru_pk_archive.pages import home_page, not_found_page, quotation_pages, source_pages, subject_feeds
from ru_pk_archive.pages.about import about_page
from ru_pk_archive.pages.articles import article_index, article_pages
from ru_pk_archive.pages.data import data_files, data_page
from ru_pk_archive.pages.data.sitemap import plan_sitemap
from ru_pk_archive.pages.entities import entity_indexes, entity_pages
from ru_pk_archive.pages.search import search_pages
from ru_pk_archive.pages.timeline import timeline_index, timeline_pages
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.page import Page

PageKind = Callable[[Catalog], Iterable[Page]]

PAGE_KINDS: tuple[PageKind, ...] = (
    home_page.PAGE_KIND,
    timeline_index.PAGE_KIND,
    timeline_pages.PAGE_KIND,
    article_index.PAGE_KIND,
    article_pages.PAGE_KIND,
    entity_indexes.PAGE_KIND,
    entity_pages.PAGE_KIND,
    source_pages.PAGE_KIND,
    quotation_pages.PAGE_KIND,
    search_pages.PAGE_KIND,
    subject_feeds.PAGE_KIND,
    about_page.PAGE_KIND,
    data_page.PAGE_KIND,
    not_found_page.PAGE_KIND,
    *data_files.PAGE_KINDS,
)


def plan_site(catalog: Catalog) -> tuple[Page, ...]:
    """Every file of the site but the theme's own, in the order of PAGE_KINDS, then what lists them all."""
    pages = tuple(page for plan in PAGE_KINDS for page in plan(catalog))
    return (*pages, *plan_sitemap(catalog, pages))
