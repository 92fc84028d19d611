"""Turns the catalog into feed.xml, an Atom feed of the articles latest published."""

from ru_pk_archive.catalog.addresses import FEED, HOME
from ru_pk_archive.pages.data.export import Column, Export
from ru_pk_archive.pages.feeds import FeedMaker
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.tables import Feed

ITEMS = 50

_DESCRIPTION = (
    f"The {ITEMS} latest articles for feed readers. Atom asks for a day where less may be known: it is the "
    "last on which the article can have been changed or published (the first, if there is no last), and the "
    "summary tells the date as it is known. An article without any date is not in the feed."
)
_COLUMNS = (
    Column("id", "The address of the article's page, or a tag: name if the site has no address."),
    Column("title", "The headline."),
    Column("updated", "The last day on which the article can have been changed or published."),
    Column("summary", "The date in words, the source, and the first sentence."),
)
_EXAMPLE = (
    "from xml.etree import ElementTree",
    'titles = ElementTree.parse("feed.xml").iterfind("{*}entry/{*}title")',
    "print([title.text for title in titles])",
)


def feed_export() -> Export:
    """The export of the ITEMS latest dated articles, the latest first."""
    return Export(
        path=FEED,
        title="Feed",
        description=_DESCRIPTION,
        format="Atom",
        encoder="atom",
        columns=_COLUMNS,
        example=_EXAMPLE,
        count=lambda catalog: len(_latest(FeedMaker(catalog), catalog)),
        model=_feed,
    )


def _feed(catalog: Catalog) -> Feed:
    maker = FeedMaker(catalog)
    return maker.feed(FEED, HOME, catalog.settings.title, _latest(maker, catalog))


def _latest(maker: FeedMaker, catalog: Catalog) -> list[str]:
    return maker.latest(entry.article.draft.id for entry in catalog.articles)[:ITEMS]
