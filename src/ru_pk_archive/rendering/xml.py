"""Turns feeds and sitemaps into XML."""

import re
from xml.sax.saxutils import escape, quoteattr

from ru_pk_archive.records.tables import Feed, FeedItem, Sitemap, SitemapUrl

_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>'

# All but what XML 1.0 (fifth edition, section 2.2) calls a character.
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def encode_atom(feed: Feed) -> bytes:
    """An Atom feed as in RFC 4287, its items in the order given."""
    return _document(
        [
            '<feed xmlns="http://www.w3.org/2005/Atom">',
            _element("id", feed.id),
            _element("title", feed.title),
            _element("updated", feed.updated),
            f"<author>{_element('name', feed.author)}</author>",
            *_link("self", feed.url),
            *_link("alternate", feed.page),
            *[line for item in feed.items for line in _entry(item)],
            "</feed>",
        ]
    )


def encode_sitemap(sitemap: Sitemap) -> bytes:
    """A sitemap as in the sitemaps.org protocol 0.9, its addresses in the order given."""
    return _document(
        [
            '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
            *[_sitemap_url(url) for url in sitemap.urls],
            "</urlset>",
        ]
    )


def _entry(item: FeedItem) -> list[str]:
    return [
        "<entry>",
        _element("id", item.id),
        _element("title", item.title),
        _element("updated", item.updated),
        *_link("alternate", item.url),
        _element("summary", item.summary),
        "</entry>",
    ]


def _link(relation: str, url: str) -> list[str]:
    return [f'<link rel="{relation}" href={quoteattr(_legal(url))}/>'] if url else []


def _sitemap_url(url: SitemapUrl) -> str:
    modified = _element("lastmod", url.modified) if url.modified else ""
    return f"<url>{_element('loc', url.url)}{modified}</url>"


def _element(name: str, text: str) -> str:
    return f"<{name}>{escape(_legal(text))}</{name}>"


def _legal(text: str) -> str:
    return _ILLEGAL.sub("", text)


def _document(lines: list[str]) -> bytes:
    return "\n".join([_DECLARATION, *lines, ""]).encode()
