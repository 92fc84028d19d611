"""Turns the dated statements of an article into the list of the times that it tells, in their order."""

from dataclasses import dataclass

from ru_pk_archive.dating.chronology import sort_key
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.rows import Quote, ShownDate, shown_date
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import ArticleEntry
from ru_pk_archive.records.article import DatedStatement


@dataclass(frozen=True, slots=True)
class Telling:
    """A time that the text tells, with the sentences that tell it, in reading order. `date` is None where the
    `words` cannot be resolved to one; `period` leads to its place in the timeline ("" if no year or decade
    holds it)."""

    words: str
    date: ShownDate | None
    period: str
    event: Link | None
    quotes: tuple[Quote, ...]


def dates_told(directory: Directory, entry: ArticleEntry) -> tuple[Telling, ...]:
    """What the article tells of one time, or of one event then, is one; they stand as on the timeline, with
    what is not resolved last, in reading order."""
    together: dict[tuple[str, str], list[DatedStatement]] = {}
    for statement in entry.article.statements:
        key = (statement.date.edtf, statement.event or "") if statement.date else ("", statement.words)
        together.setdefault(key, []).append(statement)
    ordered = sorted(together.values(), key=lambda statements: _place(statements[0]))
    return tuple(_telling(directory, entry, statements) for statements in ordered)


def _place(statement: DatedStatement) -> tuple[bool, tuple[int, ...]]:
    return (statement.date is None, sort_key(statement.date) if statement.date else ())


def _telling(directory: Directory, entry: ArticleEntry, statements: list[DatedStatement]) -> Telling:
    first, path = statements[0], entry.path
    spans = {(statement.span.where, statement.span.sentence): statement.span for statement in statements}
    return Telling(
        words=first.words,
        date=shown_date(first.date) if first.date else None,
        period=directory.period_way(first.date, path) if first.date else "",
        event=directory.entity_link(first.event, path) if first.event else None,
        quotes=tuple(directory.quoted(entry.article.draft.id, span, path) for span in spans.values()),
    )
