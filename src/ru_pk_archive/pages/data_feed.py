"""Turns the catalog into feed.xml, an Atom feed of the articles latest published."""

from datetime import date

from ru_pk_archive.catalog.addresses import FEED, HOME, absolute
from ru_pk_archive.dating.wording import in_words
from ru_pk_archive.pages.data_export import Column, Export
from ru_pk_archive.records.archive import ArchiveSettings, ArticleEntry, Catalog
from ru_pk_archive.records.article import Article
from ru_pk_archive.records.dates import UncertainDate
from ru_pk_archive.records.evidence import DateRole
from ru_pk_archive.records.identity import slug
from ru_pk_archive.records.tables import Feed, FeedItem

ITEMS = 50
# What a feed without a dated article is updated at, since the format asks for a moment.
_EPOCH = "1970-01-01T00:00:00Z"

# RFC 3339 writes no later day than this, and no earlier one than the first of the year 1.
_LAST = date.max.toordinal()
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
        count=lambda catalog: len(_latest(catalog)),
        model=_feed,
    )


def last_change(article: Article) -> UncertainDate | None:
    """The date of the last change that the source states, else that of publication."""
    modified = (claim.date for claim in article.draft.dates if claim.role is DateRole.MODIFIED)
    return next(modified, article.published.date if article.published else None)


def _feed(catalog: Catalog) -> Feed:
    settings = catalog.settings
    outlets = {outlet.id: outlet.name for outlet in catalog.outlets}
    items = tuple(_item(day, entry, outlets, settings) for day, entry in _latest(catalog))
    return Feed(
        id=_permanent(settings, HOME),
        title=settings.title,
        url=absolute(settings.base_url, FEED) or "",
        updated=items[0].updated if items else _EPOCH,
        author=settings.publisher or settings.title,
        items=items,
    )


def _latest(catalog: Catalog) -> list[tuple[int, ArticleEntry]]:
    """The feed's articles with their days, the latest first, then by id."""
    dated = ((_last_day(last_change(entry.article)), entry) for entry in catalog.articles)
    known = [(day, entry) for day, entry in dated if day is not None]
    return sorted(known, key=lambda pair: (-pair[0], pair[1].article.draft.id))[:ITEMS]


def _last_day(known: UncertainDate | None) -> int | None:
    if known is None:
        return None
    day = known.earliest if known.latest is None else known.latest
    return day if day and 0 < day <= _LAST else None


def _item(day: int, entry: ArticleEntry, outlets: dict[str, str], settings: ArchiveSettings) -> FeedItem:
    article = entry.article
    first = next((sentence.text for block in article.draft.blocks for sentence in block.sentences), "")
    parts = (
        in_words(article.published.date) if article.published else "",
        outlets[entry.outlet] if entry.outlet else "",
        first,
    )
    return FeedItem(
        id=_permanent(settings, entry.path),
        title=article.draft.title.value,
        url=absolute(settings.base_url, entry.path) or "",
        updated=f"{date.fromordinal(day).isoformat()}T00:00:00Z",
        summary=" · ".join(part for part in parts if part),
    )


def _permanent(settings: ArchiveSettings, path: str) -> str:
    """The page's address, or a tag: name (RFC 4151) under a domain that is sure to be no one's (RFC 2606)."""
    authority = f"{slug(settings.title) or 'archive'}.invalid"
    return absolute(settings.base_url, path) or f"tag:{authority},2000:{path}"
