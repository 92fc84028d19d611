"""Turns the head of a saved page into what it states of the article: JSON-LD, <meta>, links, saving notes."""

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup
from bs4.element import Comment

from ru_pk_archive.loader.json_ld import article_data
from ru_pk_archive.loader.stated import Stated

# Names of <meta> elements by field, strongest first: Open Graph, Highwire Press (citation_*), Parse.ly,
# Sailthru, Dublin Core, then the habits of content systems.
_META = {
    "title": "og:title citation_title parsely-title sailthru.title dc.title dcterms.title twitter:title",
    "author": (
        "author article:author citation_author parsely-author sailthru.author dc.creator dcterms.creator byl"
    ),
    "published": (
        "article:published_time og:published_time citation_publication_date citation_online_date "
        "citation_date parsely-pub-date sailthru.date datepublished dc.date.issued dcterms.issued "
        "dcterms.created dc.date.created dc.date dcterms.date article.published pubdate publishdate "
        "publish-date publish_date publication_date date.published cxenseparse:recs:publishtime date"
    ),
    "modified": (
        "article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified lastmod "
        "last-modified"
    ),
    "outlet": "og:site_name citation_journal_title dc.publisher dcterms.publisher publisher application-name",
    "url": "og:url",
    "language": "og:locale dc.language content-language language",
    "rights": "dc.rights dcterms.rights copyright",
}
_FIELD_OF_META = {name: field for field, names in _META.items() for name in names.split()}
_ORDER_OF_META = {name: place for place, name in enumerate(_FIELD_OF_META)}
_JSON_LD = re.compile(r"application/ld\+json", re.IGNORECASE)
# Programs that save a page note its address in a comment: browsers ("saved from url"), SingleFile.
_SAVED_URL = re.compile(
    r"saved from url=\(\d+\)(?P<browser>\S+)|SingleFile\s+url:\s*(?P<single>\S+)", re.IGNORECASE
)
_SAVED_DATE = re.compile(r"saved date:\s*(?P<date>[^\n(]+)", re.IGNORECASE)


def head_statements(soup: BeautifulSoup) -> list[Stated]:
    """What the page's machine-readable head states, strongest first within each field."""
    scripts = soup.find_all("script", type=_JSON_LD)
    return [
        *article_data(script.get_text() for script in scripts),
        *_meta(soup),
        *_links(soup),
        *_saved(soup),
    ]


def _meta(soup: BeautifulSoup) -> list[Stated]:
    found: list[tuple[int, Stated]] = []
    for tag in soup.find_all("meta", content=True):
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            name = str(tag.get(attribute, "")).strip().lower()
            words = " ".join(str(tag["content"]).split())
            if name in _FIELD_OF_META and words:
                found.append((_ORDER_OF_META[name], Stated(_FIELD_OF_META[name], words, f"meta {name}")))
                break
    found.sort(key=lambda entry: entry[0])
    return [stated for _, stated in found]


def _links(soup: BeautifulSoup) -> Iterator[Stated]:
    link = soup.find("link", rel="canonical", href=True)
    if link is not None:
        yield Stated("url", str(link["href"]).strip(), "canonical link")
    tag = (soup.html.get("lang") or soup.html.get("xml:lang")) if soup.html is not None else None
    if tag:
        yield Stated("language", str(tag).strip(), "html lang")


def _saved(soup: BeautifulSoup) -> Iterator[Stated]:
    for comment in soup.find_all(string=lambda node: isinstance(node, Comment)):
        url = _SAVED_URL.search(comment)
        if url:
            yield Stated("url", url["browser"] or url["single"], "note of the program that saved the page")
            date = _SAVED_DATE.search(comment)
            if date:
                yield Stated("captured", date["date"].strip(), "note of the program that saved the page")
