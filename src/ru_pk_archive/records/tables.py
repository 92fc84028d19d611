"""Shapes of the machine-readable files."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """A CSV file: each row has as many cells as there are columns."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One article of a feed; `updated` is RFC 3339, `url` absolute, or relative to the feed."""

    id: str
    title: str
    url: str
    updated: str
    summary: str


@dataclass(frozen=True, slots=True)
class Feed:
    """An Atom feed; `url` is its own absolute address, "" when the site has none, and `page` that of the
    page it belongs to, which may be relative to the feed."""

    id: str
    title: str
    url: str
    page: str
    updated: str
    author: str
    items: tuple[FeedItem, ...]


@dataclass(frozen=True, slots=True)
class SitemapUrl:
    """One page of a sitemap; `modified` is a W3C date, or "" to leave it out."""

    url: str
    modified: str


@dataclass(frozen=True, slots=True)
class Sitemap:
    """A sitemaps.org file."""

    urls: tuple[SitemapUrl, ...]


@dataclass(frozen=True, slots=True)
class Shard:
    """One file of the search index: a script that hands over its name and its content, text or a record."""

    name: str
    content: object


@dataclass(frozen=True, slots=True)
class JsonObject:
    """A JSON object whose keys are data of their own; `items` are its keys and values in order.

    Where the keys are fixed, a record of its own says more: it becomes an object by its fields.
    """

    items: tuple[tuple[str, object], ...]
