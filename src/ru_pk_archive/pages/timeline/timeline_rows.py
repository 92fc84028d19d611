"""Turns what stands under one heading of the timeline into rows, each with the mark of its date."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from ru_pk_archive.dating.chronology import period_of
from ru_pk_archive.dating.edtf import plain_day
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.parts import Heading
from ru_pk_archive.pages.pictures.axis import Axis
from ru_pk_archive.pages.pictures.date_marks import DateMark, date_mark
from ru_pk_archive.pages.rows import ArticleRow, Quote, ShownDate, counted, shown_date
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.pages.timeline.periods import period_words
from ru_pk_archive.records.archive import ArticleEntry, ToldEvent
from ru_pk_archive.records.article import Article
from ru_pk_archive.records.dates import UncertainDate
from ru_pk_archive.records.evidence import Basis

Dated = ArticleEntry | ToldEvent
TOLD = Heading("Told in articles", "told")


@dataclass(frozen=True, slots=True)
class Item:
    """What becomes a row: the heading that it stands under, and the axis of that heading's marks. What stands
    `elsewhere` too, under the period that holds it, leads there."""

    heading: Heading
    axis: Axis | None
    content: Dated
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class PublishedRow:
    """An article with the mark of its date, None where it has none; `wording` is how its clipping prints a
    date that is no plain day, month or year, else "". `elsewhere` leads to the period under which it stands
    too, None without one."""

    row: ArticleRow
    mark: DateMark | None
    wording: str
    elsewhere: Link | None


@dataclass(frozen=True, slots=True)
class ToldRow:
    """Something that an article tells of a date; `told` is when the article did. `source` is who, and `title`
    the article where the clipping names no source: one of the two is "". `event` is the named event from
    whose record the date comes, None where the words themselves tell it; `again` says in how many more
    sentences the article names it ("" for none), and `places` lead to those that its page shows."""

    date: ShownDate
    mark: DateMark | None
    quote: Quote
    source: str
    title: str
    told: ShownDate
    event: Link | None
    again: str
    places: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class TimelineGroup:
    """What stands under one heading: articles published then, and what articles tell of it, with their marks
    on one axis (None where there is nothing to mark). `told_heading` is "" where the heading says that all of
    it is told."""

    heading: Heading
    axis: Axis | None
    articles: tuple[PublishedRow, ...]
    told_heading: str
    told: tuple[ToldRow, ...]


def items_under(
    heading: Heading, axis: Axis | None, contents: Sequence[Dated], *, elsewhere: bool = False
) -> list[Item]:
    """What stands under one heading, in the order given."""
    return [Item(heading, axis, content, elsewhere) for content in contents]


def timeline_groups(directory: Directory, items: Sequence[Item], path: str) -> tuple[TimelineGroup, ...]:
    """The groups of items that follow each other, as the page at `path` shows them, in their order."""
    return tuple(
        _group(directory, heading, list(group), path)
        for heading, group in groupby(items, key=lambda item: item.heading)
    )


def _group(directory: Directory, heading: Heading, items: Sequence[Item], path: str) -> TimelineGroup:
    axis = items[0].axis
    return TimelineGroup(
        heading=heading,
        axis=axis,
        articles=tuple(
            _published_row(directory, item.content, axis, path, elsewhere=item.elsewhere)
            for item in items
            if isinstance(item.content, ArticleEntry)
        ),
        told_heading="" if heading == TOLD else TOLD.words,
        told=tuple(
            _told_row(directory, item.content, axis, path)
            for item in items
            if isinstance(item.content, ToldEvent)
        ),
    )


def date_of_item(item: Dated) -> UncertainDate | None:
    """When the article was published, or when what is told happened."""
    if isinstance(item, ToldEvent):
        return item.date
    return item.article.published.date if item.article.published else None


def _published_row(
    directory: Directory, entry: ArticleEntry, axis: Axis | None, path: str, *, elsewhere: bool
) -> PublishedRow:
    date = date_of_item(entry)
    return PublishedRow(
        row=directory.row(entry.article.draft.id, path),
        mark=_mark(date, axis),
        wording=_wording(entry.article),
        elsewhere=_elsewhere(directory, date, path) if elsewhere and date else None,
    )


def _elsewhere(directory: Directory, date: UncertainDate, path: str) -> Link | None:
    period = period_of(date)
    return Link(period_words(period), directory.period_way(date, path)) if period else None


def _wording(article: Article) -> str:
    published = article.published
    if published is None or published.basis is not Basis.PRINTED or plain_day(published.date):
        return ""
    evidence = published.evidence
    return evidence.text[evidence.start : evidence.end]


def _told_row(directory: Directory, event: ToldEvent, axis: Axis | None, path: str) -> ToldRow:
    """What the text says of the time stands marked in the quotation."""
    entry = directory.articles[event.article]
    brief = directory.brief(entry)
    statement = entry.article.statements[event.statement]
    return ToldRow(
        date=shown_date(event.date),
        mark=_mark(event.date, axis),
        quote=directory.quoted(event.article, statement.span, path),
        source=brief.source,
        title="" if brief.source else brief.title,
        told=brief.date,
        event=directory.entity_link(statement.event, path) if statement.event else None,
        again=f"and {counted(len(event.again), 'more sentence', 'more sentences')} of this article"
        if event.again
        else "",
        places=_places(directory, event, path),
    )


def _places(directory: Directory, event: ToldEvent, path: str) -> tuple[Link, ...]:
    """The ways to the further sentences, numbered; one that is withheld has no place to lead to."""
    statements = directory.articles[event.article].article.statements
    ways = (directory.way(event.article, statements[index].span, path) for index in event.again)
    return tuple(Link(f"{number:,}", way) for number, way in enumerate(ways, 1) if "#" in way)


def _mark(date: UncertainDate | None, axis: Axis | None) -> DateMark | None:
    return date_mark(date, axis) if date and axis else None
