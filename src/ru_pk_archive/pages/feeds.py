"""Turns articles into Atom feeds: of the whole archive, and of each entity and source."""

from collections.abc import Iterable
from datetime import date

from ru_pk_archive.catalog.addresses import absolute, relative
from ru_pk_archive.dating.wording import in_words
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import ArchiveSettings, ArticleEntry, Catalog
from ru_pk_archive.records.article import Article
from ru_pk_archive.records.dates import UncertainDate
from ru_pk_archive.records.evidence import DateRole
from ru_pk_archive.records.identity import slug
from ru_pk_archive.records.tables import Feed, FeedItem

# What a feed without a dated article is updated at, since the format asks for a moment.
_EPOCH = "1970-01-01T00:00:00Z"

# RFC 3339 writes no later day than this, and no earlier one than the first of the year 1.
_LAST = date.max.toordinal()


def feed_path(page: str) -> str:
    """The address of the feed that belongs to a page."""
    return f"{page.removesuffix('.html')}.xml"


def feed_link(page: str, title: str, path: str) -> Link:
    """The way from the page at `path` to the feed that belongs to `page`, with the feed's title."""
    return Link(title, relative(path, feed_path(page)))


def feed_title(name: str, settings: ArchiveSettings) -> str:
    """The title of the feed of one thing."""
    return f"{name} – {settings.title}"


def last_change(article: Article) -> UncertainDate | None:
    """The date of the last change that the source states, else that of publication."""
    modified = (claim.date for claim in article.draft.dates if claim.role is DateRole.MODIFIED)
    return next(modified, article.published.date if article.published else None)


class FeedMaker:
    """Makes the feeds of one catalog. Without a base_url, links are relative and ids are tag: names."""

    def __init__(self, catalog: Catalog) -> None:
        self._settings = catalog.settings
        self._outlets = {outlet.id: outlet.name for outlet in catalog.outlets}
        self._entries = {entry.article.draft.id: entry for entry in catalog.articles}
        days = ((id, _last_day(last_change(entry.article))) for id, entry in self._entries.items())
        self._days = {id: day for id, day in days if day is not None}

    def latest(self, articles: Iterable[str]) -> list[str]:
        """The ids of those with a day that the format can write, the last changed first, then by id."""
        dated = (id for id in articles if id in self._days)
        return sorted(dated, key=lambda id: (-self._days[id], id))

    def is_dated(self, article: str) -> bool:
        """Whether the article can stand in a feed, which asks for a day."""
        return article in self._days

    def feed(self, path: str, page: str, title: str, articles: Iterable[str]) -> Feed:
        """The feed at `path` of what the page at `page` lists, from ids in the order of `latest`."""
        items = tuple(self._item(article, path) for article in articles)
        return Feed(
            id=self._permanent(page),
            title=title,
            url=absolute(self._settings.base_url, path) or "",
            page=self._way(path, page),
            updated=items[0].updated if items else _EPOCH,
            author=self._settings.publisher or self._settings.title,
            items=items,
        )

    def _item(self, id: str, path: str) -> FeedItem:
        entry = self._entries[id]
        return FeedItem(
            id=self._permanent(entry.path),
            title=entry.article.draft.title.value,
            url=self._way(path, entry.path),
            updated=f"{date.fromordinal(self._days[id]).isoformat()}T00:00:00Z",
            summary=self._summary(entry),
        )

    def _summary(self, entry: ArticleEntry) -> str:
        article = entry.article
        first = next((sentence.text for block in article.draft.blocks for sentence in block.sentences), "")
        parts = (
            in_words(article.published.date) if article.published else "",
            self._outlets[entry.outlet] if entry.outlet else "",
            first,
        )
        return " · ".join(part for part in parts if part)

    def _way(self, path: str, page: str) -> str:
        return absolute(self._settings.base_url, page) or relative(path, page)

    def _permanent(self, page: str) -> str:
        """The page's address, or a tag: name (RFC 4151) under a domain that is no one's (RFC 2606)."""
        authority = f"{slug(self._settings.title) or 'archive'}.invalid"
        return absolute(self._settings.base_url, page) or f"tag:{authority},2000:{page}"


def _last_day(known: UncertainDate | None) -> int | None:
    if known is None:
        return None
    day = known.earliest if known.latest is None else known.latest
    return day if day and 0 < day <= _LAST else None
