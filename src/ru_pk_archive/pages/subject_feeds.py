"""Turns each reviewed entity and each source into an Atom feed of the articles that its page lists."""

from collections.abc import Iterator, Sequence
from itertools import islice

from ru_pk_archive.catalog.lookup import articles_of
from ru_pk_archive.pages.feeds import FeedMaker, feed_path, feed_title
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.page import Page

# Feed readers ask often and keep what they have seen, so that the few that are new are enough.
ITEMS = 20


def plan(catalog: Catalog) -> Iterator[Page]:
    """The feeds of the entities, then those of the sources, in the catalog's order.

    Each has the ITEMS articles published last, of those with a day; the dates of names that no one
    checked are no news.
    """
    maker = FeedMaker(catalog)
    places = {entry.article.draft.id: place for place, entry in enumerate(catalog.articles)}
    for entry in catalog.entities:
        if entry.entity.reviewed:
            articles = sorted(articles_of(entry), key=places.__getitem__)
            yield _feed(maker, catalog, entry.path, entry.entity.name, articles)
    for outlet in catalog.outlets:
        yield _feed(maker, catalog, outlet.path, outlet.name, outlet.articles)


PAGE_KIND = plan


def _feed(maker: FeedMaker, catalog: Catalog, page: str, name: str, articles: Sequence[str]) -> Page:
    """The feed of one page, whose articles are in chronological order."""
    newest = islice(filter(maker.is_dated, reversed(articles)), ITEMS)
    path = feed_path(page)
    return Page(
        path, "atom", maker.feed(path, page, feed_title(name, catalog.settings), maker.latest(newest))
    )
