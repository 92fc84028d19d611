from building import article, draft
from ru_pk_archive.pages.data import sitemap
from ru_pk_archive.pages.data.sitemap import plan_sitemap
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.page import Page
from ru_pk_archive.records.tables import Sitemap
from vale_fair import ARTICLE, catalog_of

BASE = "https://example.org/vale/"


def planned(catalog: Catalog, *paths: str) -> dict[str, object]:
    pages = [Page(path, "x.html", None) for path in paths]
    return {page.path: page.model for page in plan_sitemap(catalog, pages)}


def test_a_site_without_an_address_has_neither_sitemap_nor_robots():
    assert planned(catalog_of(ARTICLE), "index.html") == {}


def test_every_html_page_but_the_missing_one_is_listed_by_path():
    files = planned(catalog_of(base_url=BASE), "index.html", "about.html", "404.html", "data/articles.json")
    sitemap = files["sitemap.xml"]
    assert isinstance(sitemap, Sitemap)
    assert [url.url for url in sitemap.urls] == [f"{BASE}about.html", f"{BASE}index.html"]
    assert files["robots.txt"] == f"User-agent: *\nAllow: /\nSitemap: {BASE}sitemap.xml\n"


def test_an_article_tells_its_last_change_as_exactly_as_it_is_known():
    catalog = catalog_of(
        ARTICLE,
        article(draft("year", "Rain."), "1931"),
        article(draft("about", "Rain."), "1931~"),
        base_url=BASE,
    )
    sitemap = planned(catalog, *(entry.path for entry in catalog.articles), "index.html")["sitemap.xml"]
    assert isinstance(sitemap, Sitemap)
    assert {url.url.removeprefix(BASE): url.modified for url in sitemap.urls} == {
        "articles/vale-fair-1931.html": "1931-03-06",
        "articles/year.html": "1931",
        "articles/about.html": "",
        "index.html": "",
    }


def test_a_large_site_has_several_sitemaps_that_robots_names(monkeypatch):
    monkeypatch.setattr(sitemap, "URLS_IN_A_SITEMAP", 2)
    files = planned(catalog_of(base_url=BASE), "a.html", "b.html", "c.html")
    assert list(files) == ["sitemap.xml", "sitemap-2.xml", "robots.txt"]
    assert f"Sitemap: {BASE}sitemap-2.xml\n" in str(files["robots.txt"])
