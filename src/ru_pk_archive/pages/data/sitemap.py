"""Turns the pages of the site into what search engines ask for: sitemaps and robots.txt."""

from collections.abc import Iterable, Iterator

from ru_pk_archive.catalog.addresses import NOT_FOUND, ROBOTS, SITEMAP
from ru_pk_archive.dating.edtf import plain_day
from ru_pk_archive.pages.feeds import last_change
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.page import Page
from ru_pk_archive.records.tables import Sitemap, SitemapUrl

# The protocol's limit (sitemaps.org).
URLS_IN_A_SITEMAP = 50_000


def plan_sitemap(catalog: Catalog, pages: Iterable[Page]) -> Iterator[Page]:
    """Sitemaps of the HTML pages among `pages`, by path, and a robots.txt that names them.

    Nothing without a base_url, since both need absolute addresses. An article's page tells the
    last change that its source states; other pages tell none.
    """
    base = catalog.settings.base_url
    if not base:
        return
    changes = {entry.path: last_change(entry.article) for entry in catalog.articles}
    paths = sorted(page.path for page in pages if page.path.endswith(".html") and page.path != NOT_FOUND)
    urls = [
        SitemapUrl(base + path, (plain_day(day) or "") if (day := changes.get(path)) else "")
        for path in paths
    ]
    robots = "User-agent: *\nAllow: /\n"
    for number, start in enumerate(range(0, len(urls), URLS_IN_A_SITEMAP), 1):
        path = SITEMAP if number == 1 else SITEMAP.replace(".", f"-{number}.")
        robots += f"Sitemap: {base}{path}\n"
        yield Page(path, "sitemap", Sitemap(tuple(urls[start : start + URLS_IN_A_SITEMAP])))
    yield Page(ROBOTS, "text", robots)
