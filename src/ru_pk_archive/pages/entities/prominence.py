"""Turns how often articles name the entities of a kind into what each article is about."""

from collections.abc import Iterable, Mapping

from ru_pk_archive.pages.directory import Directory, has_words
from ru_pk_archive.records.archive import Appearance, EntityEntry
from ru_pk_archive.records.article import Article, Where

_LEAST_MENTIONS = 2

MostMentions = Mapping[tuple[str, str], int]  # by kind and article


def most_mentions(entries: Iterable[EntityEntry]) -> MostMentions:
    """How often each article names the entity that it names most, of those given, by kind."""
    most: dict[tuple[str, str], int] = {}
    for entry in entries:
        for appearance in entry.appearances:
            key = (entry.entity.kind, appearance.article)
            most[key] = max(most.get(key, 0), appearance.mentions)
    return most


def is_about(directory: Directory, entry: EntityEntry, appearance: Appearance, most: MostMentions) -> bool:
    """Whether the headline names the entity, or the text does at least twice and no other of its kind more
    often."""
    if appearance.mentions >= max(_LEAST_MENTIONS, most[entry.entity.kind, appearance.article]):
        return True
    return _in_headline(directory.articles[appearance.article].article, entry.entity.id)


def _in_headline(article: Article, entity: str) -> bool:
    return any(
        mention.entity == entity and mention.span.where is Where.TITLE and has_words(mention.span)
        for mention in article.mentions
    )
