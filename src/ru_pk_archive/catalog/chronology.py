"""Turns articles into a line: the order of publication, each with its neighbours."""

from collections.abc import Iterator, Mapping

from ru_pk_archive.dating.chronology import sort_key
from ru_pk_archive.records.archive import Neighbour, ToldEvent
from ru_pk_archive.records.article import Article
from ru_pk_archive.records.dates import UncertainDate


def in_order(articles: tuple[Article, ...]) -> tuple[Article, ...]:
    """By earliest day, then latest, then finer precision, then id; undated last, by id."""
    return tuple(sorted(articles, key=_place))


def _place(article: Article) -> tuple[bool, tuple[int, ...], str]:
    published = article.published
    return (published is None, sort_key(published.date) if published else (), article.draft.id)


def neighbours(
    ordered: tuple[Article, ...], paths: Mapping[str, str]
) -> dict[str, tuple[Neighbour | None, Neighbour | None]]:
    """The articles before and after each dated one, by its id; undated articles are not in it."""
    dated = [
        Neighbour(article.draft.id, paths[article.draft.id], article.draft.title.value)
        for article in ordered
        if article.published
    ]
    line = [None, *dated, None]
    return {this.id: (line[place], line[place + 2]) for place, this in enumerate(dated)}


def told_events(ordered: tuple[Article, ...]) -> tuple[ToldEvent, ...]:
    """Every statement whose date is resolved, by that date, then by the order of articles and of the text.

    What one article tells of one event by the date of its record is one of them, however often it names it.
    """
    told = (event for article in ordered for event in _told_by(article))
    return tuple(sorted(told, key=lambda event: sort_key(event.date)))


def _told_by(article: Article) -> Iterator[ToldEvent]:
    alike: dict[tuple[str | int, UncertainDate], list[int]] = {}
    for index, statement in enumerate(article.statements):
        if statement.date:
            alike.setdefault((statement.event or index, statement.date), []).append(index)
    for (_, date), (first, *again) in alike.items():
        yield ToldEvent(date, article.draft.id, first, tuple(again))
