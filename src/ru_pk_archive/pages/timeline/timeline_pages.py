"""Turns periods into timeline pages: a page a year or decade, and a shelf for what no decade holds.

Beside what was published in a period stands, as a lane of its own, what articles of any time tell of it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.parts import Heading, Pager, Part, parts
from ru_pk_archive.pages.pictures.axis import Axis, axis_over, period_axis
from ru_pk_archive.pages.rows import counted
from ru_pk_archive.pages.shell import Link, Shell
from ru_pk_archive.pages.timeline import date_legend
from ru_pk_archive.pages.timeline.periods import (
    SHELF_TITLE,
    Held,
    decade_of,
    held_by_period,
    is_year,
    period_words,
    title_of,
)
from ru_pk_archive.pages.timeline.timeline_rows import Dated, TimelineGroup, date_of_item, timeline_group
from ru_pk_archive.records.archive import ArticleEntry, Catalog
from ru_pk_archive.records.evidence import Basis
from ru_pk_archive.records.page import Page

_CRUMB = ("Timeline", addresses.TIMELINE)
_SHELF_SUMMARY = (
    "Articles that state no date of publication, with the span that their text allows, and what no single "
    "decade holds."
)


@dataclass(frozen=True, slots=True)
class PeriodPage:
    """A year, a decade or the shelf; `title` names it, `summary` says what stands on it, `legend` leads to
    how its marks are read ("" where it has none)."""

    shell: Shell
    title: str
    summary: str
    legend: str
    jumps: tuple[Link, ...]
    groups: tuple[TimelineGroup, ...]
    pager: Pager | None
    earlier: Link | None
    later: Link | None


@dataclass(frozen=True, slots=True)
class _Item:
    """What becomes a row, with the heading that it stands under and the axis of that heading's marks."""

    heading: Heading
    axis: Axis | None
    content: Dated


@dataclass(frozen=True, slots=True)
class _Chapter:
    """A list of the timeline before it is cut into pages; `earlier` and `later` are periods, "" for none."""

    path: str
    title: str
    summary: str
    items: tuple[_Item, ...]
    crumbs: tuple[tuple[str, str], ...] = ()
    earlier: str = ""
    later: str = ""


def plan(catalog: Catalog) -> Iterator[Page]:
    """The pages of the years and decades in their order, then the shelf, which is always there."""
    directory = Directory(catalog)
    held = held_by_period(catalog)
    periods = [period for period in held if period]
    for earlier, period, later in zip(["", *periods], periods, [*periods[1:], ""], strict=False):
        yield from _pages(directory, _period_chapter(held, period, earlier, later))
    yield from _pages(directory, _shelf_chapter(catalog, held.get("", {}).get("", Held())))


PAGE_KIND = plan


def _period_chapter(
    held: Mapping[str, Mapping[str, Held]], period: str, earlier: str, later: str
) -> _Chapter:
    words = period_words(period)
    items: list[_Item] = []
    for finest, group in held[period].items():
        heading = f"During {words}" if finest == period else title_of(finest)
        items += _items(heading, finest.lower(), period_axis(period), (*group.articles, *group.told))
    decade = decade_of(period)
    return _Chapter(
        path=addresses.timeline_period(period),
        title=title_of(period),
        summary=_summary(words, held[period], is_year(period)),
        items=tuple(items),
        crumbs=(_CRUMB, (title_of(decade), addresses.timeline_period(decade)))
        if is_year(period) and decade in held
        else (),
        earlier=earlier,
        later=later,
    )


def _summary(words: str, groups: Mapping[str, Held], within_a_year: bool) -> str:
    published = sum(len(group.articles) for group in groups.values())
    told = sum(len(group.told) for group in groups.values())
    if not published:
        return f"This archive has no article of {words}. What stands here is told of it in others."
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


def _shelf_chapter(catalog: Catalog, beyond: Held) -> _Chapter:
    """What has no date, no date that was stated, or none that a decade holds."""
    undated = [entry for entry in catalog.articles if entry.article.published is None]
    inferred = [entry for entry in catalog.articles if _is_inferred(entry)]
    long: list[Dated] = [*(entry for entry in beyond.articles if not _is_inferred(entry)), *beyond.told]
    return _Chapter(
        path=addresses.UNDATED,
        title=SHELF_TITLE,
        summary=_SHELF_SUMMARY,
        items=(
            *_items("No date known", "no-date", None, undated),
            *_items(
                "Date inferred from the text", "inferred", axis_over(map(date_of_item, inferred)), inferred
            ),
            *_items("Long spans", "long", axis_over(map(date_of_item, long)), long),
        ),
    )


def _items(words: str, anchor: str, axis: Axis | None, contents: Sequence[Dated]) -> list[_Item]:
    heading = Heading(words, anchor)
    return [_Item(heading, axis, content) for content in contents]


def _is_inferred(entry: ArticleEntry) -> bool:
    published = entry.article.published
    return published is not None and published.basis is Basis.INFERRED


def _pages(directory: Directory, chapter: _Chapter) -> Iterator[Page]:
    for part in parts(chapter.path, chapter.items, directory.catalog.settings.page_size, _heading):
        model = PeriodPage(
            shell=directory.shells.shell(
                part.path,
                f"{part.titled(chapter.title)} – Timeline",
                part.titled(chapter.summary.rstrip(".")) + ".",
                addresses.TIMELINE,
                _crumbs(chapter, part),
            ),
            title=chapter.title,
            summary=chapter.summary,
            jumps=part.jumps,
            legend=_legend_way(part),
            groups=tuple(
                timeline_group(directory, heading, axis, [item.content for item in items], part.path)
                for (heading, axis), items in groupby(part.rows, key=lambda item: (item.heading, item.axis))
            ),
            pager=part.pager,
            earlier=_step(part.path, chapter.earlier),
            later=_step(part.path, chapter.later),
        )
        yield Page(part.path, "period.html", model)


def _heading(item: _Item) -> Heading:
    return item.heading


def _legend_way(part: Part[_Item]) -> str:
    return addresses.relative(part.path, date_legend.ADDRESS) if any(item.axis for item in part.rows) else ""


def _crumbs(chapter: _Chapter, part: Part[_Item]) -> tuple[tuple[str, str], ...]:
    """The way back, where the page is deeper than one step below the timeline."""
    if part.number == 1:
        return chapter.crumbs
    return (*(chapter.crumbs or (_CRUMB,)), (chapter.title, chapter.path))


def _step(path: str, period: str) -> Link | None:
    if not period:
        return None
    return Link(title_of(period), addresses.relative(path, addresses.timeline_period(period)))
