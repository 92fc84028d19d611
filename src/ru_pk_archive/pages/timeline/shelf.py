"""Turns what no year or decade can hold for certain into the shelf at the end of the timeline."""

from ru_pk_archive.dating.chronology import period_of
from ru_pk_archive.pages.parts import Heading
from ru_pk_archive.pages.pictures.axis import axis_over
from ru_pk_archive.pages.rows import counted
from ru_pk_archive.pages.timeline.periods import Held
from ru_pk_archive.pages.timeline.timeline_rows import Dated, Item, date_of_item, items_under
from ru_pk_archive.records.archive import ArticleEntry, Catalog
from ru_pk_archive.records.evidence import Basis

SHELF_TITLE = "Undated, or beyond one decade"
_SUMMARY = (
    "Articles that state no date of publication, with the span that their text allows, and what reaches "
    "beyond one decade."
)


def on_the_shelf_alone(catalog: Catalog, beyond: Held) -> Held:
    """What stands nowhere else: the undated, and what lies `beyond` every decade."""
    return Held([*_undated(catalog), *beyond.articles], beyond.told)


def stand_elsewhere(catalog: Catalog) -> int:
    """How many articles of the shelf stand under a year or decade too, where they are counted."""
    return sum(period_of(date) is not None for date in map(date_of_item, _inferred(catalog)) if date)


def shelf_items(catalog: Catalog, beyond: Held) -> tuple[Item, ...]:
    """What has no date, then no stated one, then none that a decade holds, each in the catalog's order."""
    inferred = _inferred(catalog)
    rest: list[Dated] = [*(entry for entry in beyond.articles if not _is_inferred(entry)), *beyond.told]
    spans = axis_over(map(date_of_item, inferred))
    return (
        *items_under(Heading("No date known", "no-date"), None, _undated(catalog)),
        *items_under(Heading("Date inferred from the text", "inferred"), spans, inferred, elsewhere=True),
        *items_under(Heading("Beyond one decade", "beyond"), axis_over(map(date_of_item, rest)), rest),
    )


def shelf_summary(catalog: Catalog, beyond: Held) -> str:
    """What the shelf is for, and which of its articles the timeline counts under a year or decade."""
    again = stand_elsewhere(catalog)
    if not again:
        return _SUMMARY
    all = counted(again + len(on_the_shelf_alone(catalog, beyond).articles), "article", "articles")
    return f"{_SUMMARY} Listed under a year or decade too, and counted there: {again:,} of the {all} here."


def shelf_note(catalog: Catalog) -> str:
    """What the shelf lists besides what the timeline's index counts of it; "" for nothing."""
    again = stand_elsewhere(catalog)
    if not again:
        return ""
    articles = counted(again, "article", "articles")
    return f"“{SHELF_TITLE}” also lists {articles} of an inferred date, counted further up."


def _undated(catalog: Catalog) -> list[ArticleEntry]:
    return [entry for entry in catalog.articles if entry.article.published is None]


def _inferred(catalog: Catalog) -> list[ArticleEntry]:
    return [entry for entry in catalog.articles if _is_inferred(entry)]


def _is_inferred(entry: ArticleEntry) -> bool:
    published = entry.article.published
    return published is not None and published.basis is Basis.INFERRED
