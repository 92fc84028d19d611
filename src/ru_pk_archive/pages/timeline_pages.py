"""Turns periods into timeline pages: a page a year or decade, and a shelf for what no decade holds.

Beside what was published in a period stands, as a lane of its own, what articles of any time tell of it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.parts import Heading, Pager, Part, parts
from ru_pk_archive.pages.periods import (
    SHELF_TITLE,
    Held,
    decade_of,
    held_by_period,
    is_year,
    period_words,
    title_of,
)
from ru_pk_archive.pages.rows import ArticleRow, Quote, ShownDate, counted, shown_date
from ru_pk_archive.pages.shell import Link, Shell
from ru_pk_archive.records.archive import ArticleEntry, Catalog, ToldEvent
from ru_pk_archive.records.evidence import Basis
from ru_pk_archive.records.page import Page

_CRUMB = ("Timeline", addresses.TIMELINE)
_SHELF_SUMMARY = (
    "Articles that state no date of publication, with the span that their text allows, and what no single "
    "decade holds."
)


@dataclass(frozen=True, slots=True)
class ToldRow:
    """Something that an article tells of a date; `told` is when the article did, `source` who."""

    date: ShownDate
    quote: Quote
    source: str
    told: ShownDate


@dataclass(frozen=True, slots=True)
class TimelineGroup:
    """What stands under one heading: articles published then, and what articles tell of it."""

    heading: Heading
    articles: tuple[ArticleRow, ...]
    told: tuple[ToldRow, ...]


@dataclass(frozen=True, slots=True)
class PeriodPage:
    """A year, a decade or the shelf; `title` names it, `summary` says what stands on it."""

    shell: Shell
    title: str
    summary: str
    jumps: tuple[Link, ...]
    groups: tuple[TimelineGroup, ...]
    pager: Pager | None
    earlier: Link | None
    later: Link | None


@dataclass(frozen=True, slots=True)
class _Item:
    """What becomes a row, with the heading that it stands under."""

    heading: Heading
    content: ArticleEntry | ToldEvent


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
        items += _items(heading, finest.lower(), (*group.articles, *group.told))
    decade = decade_of(period)
    return _Chapter(
        path=addresses.timeline_period(period),
        title=title_of(period),
        summary=_summary(words, held[period]),
        items=tuple(items),
        crumbs=(_CRUMB, (title_of(decade), addresses.timeline_period(decade)))
        if is_year(period) and decade in held
        else (),
        earlier=earlier,
        later=later,
    )


def _summary(words: str, groups: Mapping[str, Held]) -> str:
    published = sum(len(group.articles) for group in groups.values())
    told = sum(len(group.told) for group in groups.values())
    if not published:
        return f"This archive has no article of {words}. What stands here is told of it in others."
    articles = f"{counted(published, 'article was', 'articles were')} published in {words}"
    return (
        f"{articles}; {counted(told, 'statement tells', 'statements tell')} of it."
        if told
        else f"{articles}."
    )


def _shelf_chapter(catalog: Catalog, beyond: Held) -> _Chapter:
    """What has no date, no date that was stated, or none that a decade holds."""
    undated = [entry for entry in catalog.articles if entry.article.published is None]
    inferred = [entry for entry in catalog.articles if _is_inferred(entry)]
    long = [entry for entry in beyond.articles if not _is_inferred(entry)]
    return _Chapter(
        path=addresses.UNDATED,
        title=SHELF_TITLE,
        summary=_SHELF_SUMMARY,
        items=(
            *_items("No date known", "no-date", undated),
            *_items("Date inferred from the text", "inferred", inferred),
            *_items("Long spans", "long", (*long, *beyond.told)),
        ),
    )


def _items(words: str, anchor: str, contents: Sequence[ArticleEntry | ToldEvent]) -> list[_Item]:
    heading = Heading(words, anchor)
    return [_Item(heading, content) for content in contents]


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
            groups=tuple(
                _group(directory, heading, [item.content for item in items], part.path)
                for heading, items in groupby(part.rows, key=_heading)
            ),
            pager=part.pager,
            earlier=_step(part.path, chapter.earlier),
            later=_step(part.path, chapter.later),
        )
        yield Page(part.path, "period.html", model)


def _heading(item: _Item) -> Heading:
    return item.heading


def _crumbs(chapter: _Chapter, part: Part[_Item]) -> tuple[tuple[str, str], ...]:
    """The way back, where the page is deeper than one step below the timeline."""
    if part.number == 1:
        return chapter.crumbs
    return (*(chapter.crumbs or (_CRUMB,)), (chapter.title, chapter.path))


def _group(
    directory: Directory, heading: Heading, contents: list[ArticleEntry | ToldEvent], path: str
) -> TimelineGroup:
    return TimelineGroup(
        heading=heading,
        articles=directory.rows(
            (content.article.draft.id for content in contents if isinstance(content, ArticleEntry)), path
        ),
        told=tuple(
            _told_row(directory, content, path) for content in contents if isinstance(content, ToldEvent)
        ),
    )


def _told_row(directory: Directory, event: ToldEvent, path: str) -> ToldRow:
    entry = directory.articles[event.article]
    brief = directory.brief(entry)
    span = entry.article.statements[event.statement].span
    return ToldRow(
        date=shown_date(event.date),
        quote=directory.quoted(event.article, span, path),
        source=brief.source or brief.title,
        told=brief.date,
    )


def _step(path: str, period: str) -> Link | None:
    if not period:
        return None
    return Link(title_of(period), addresses.relative(path, addresses.timeline_period(period)))
