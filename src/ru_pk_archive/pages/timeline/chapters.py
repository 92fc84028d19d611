"""Turns periods into the chapters of the timeline: a year, its months, a decade, and a shelf for the rest.

Beside what was published in a period stands, as a lane of its own, what articles of any time tell of it.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.parts import Heading
from ru_pk_archive.pages.pictures.axis import period_axis
from ru_pk_archive.pages.rows import counted
from ru_pk_archive.pages.timeline.periods import (
    Held,
    anchor_of,
    decade_of,
    held_by_period,
    is_year,
    month_words,
    page_period,
    period_words,
    split_years,
    title_of,
)
from ru_pk_archive.pages.timeline.shelf import SHELF_TITLE, shelf_items, shelf_summary
from ru_pk_archive.pages.timeline.timeline_rows import TOLD, Dated, Item, items_under
from ru_pk_archive.records.archive import Catalog

Crumb = tuple[str, str]
Groups = Mapping[str, Held]  # by the finest period

CRUMB: Crumb = ("Timeline", addresses.TIMELINE)
_PUBLISHED = Heading("Published", "published")


@dataclass(frozen=True, slots=True)
class Chapter:
    """A list of the timeline before it is cut into pages.

    `crumbs` lead down to it, with itself as the last, where it lies deeper than one step below the timeline.
    `months` are those of a year that has a page for each of them, with what each holds. `earlier` and `later`
    are periods, "" for none.
    """

    path: str
    title: str
    summary: str
    items: tuple[Item, ...]
    crumbs: tuple[Crumb, ...] = ()
    months: tuple[tuple[str, Held], ...] = ()
    earlier: str = ""
    later: str = ""


def chapters(catalog: Catalog) -> Iterator[Chapter]:
    """The years and decades in their order, a split year before its months; last the shelf, always there."""
    held, split = held_by_period(catalog), split_years(catalog)
    periods = [period for period in held if period]
    for earlier, period, later in zip(["", *periods], periods, [*periods[1:], ""], strict=False):
        yield _period_chapter(held, period, (earlier, later), period in split)
        if period in split:
            before = _months(held[earlier])[-1] if earlier in split else earlier
            after = _months(held[later])[0] if later in split else later
            yield from _month_chapters(held[period], period, before, after)
    beyond = held.get("", {}).get("", Held())
    yield Chapter(
        path=addresses.UNDATED,
        title=SHELF_TITLE,
        summary=shelf_summary(catalog, beyond),
        items=shelf_items(catalog, beyond),
    )


def _period_chapter(held: Mapping[str, Groups], period: str, beside: tuple[str, str], split: bool) -> Chapter:
    """A year or decade. A split year has of its own only what no month holds."""
    words, groups, decade = period_words(period), held[period], decade_of(period)
    items: list[Item] = []
    for finest, group in groups.items():
        if finest == period or not split:
            heading = f"During {words}" if finest == period else title_of(finest)
            contents: list[Dated] = [*group.articles, *group.told]
            items += items_under(Heading(heading, anchor_of(finest)), period_axis(period), contents)
    crumbs = (CRUMB, _crumb(decade), _crumb(period)) if is_year(period) and decade in held else ()
    return Chapter(
        path=addresses.timeline_period(period),
        title=title_of(period),
        summary=_summary(words, groups.values(), is_year(period)),
        items=tuple(items),
        crumbs=crumbs,
        months=tuple(_all_months(period, groups)) if split else (),
        earlier=beside[0],
        later=beside[1],
    )


def _month_chapters(groups: Groups, year: str, before: str, after: str) -> Iterator[Chapter]:
    """The months of a split year that hold anything; the outer ones lead on to `before` and `after`."""
    line = [before, *_months(groups), after]
    for earlier, month, later in zip(line, line[1:], line[2:], strict=False):
        group, axis, path = groups[month], period_axis(month), addresses.timeline_period(month)
        yield Chapter(
            path=path,
            title=title_of(month),
            summary=_summary(period_words(month), (group,), True),
            items=(*items_under(_PUBLISHED, axis, group.articles), *items_under(TOLD, axis, group.told)),
            crumbs=(CRUMB, _crumb(year), (month_words(month), path)),
            earlier=earlier,
            later=later,
        )


def _months(groups: Groups) -> list[str]:
    return [finest for finest in groups if page_period(finest) != finest]


def _all_months(year: str, groups: Groups) -> Iterator[tuple[str, Held]]:
    for number in range(1, 13):
        month = f"{year}-{number:02}"
        yield month, groups.get(month, Held())


def _crumb(period: str) -> Crumb:
    return title_of(period), addresses.timeline_period(period)


def _summary(words: str, groups: Collection[Held], within_a_year: bool) -> str:
    published = sum(len(group.articles) for group in groups)
    told = sum(len(group.told) for group in groups)
    if not published:
        return f"This archive has no article of {words}. What stands here is told in articles of other times."
    articles = (
        f"{counted(published, 'article was', 'articles were')} published in {words}"
        if within_a_year
        else f"{counted(published, 'article', 'articles')} of {words}, in no one certain year"
    )
    return (
        f"{articles}; {counted(told, 'statement tells', 'statements tell')} of it."
        if told
        else f"{articles}."
    )
