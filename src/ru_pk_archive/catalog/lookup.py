"""Turns ids of a catalog into what they stand for."""

from ru_pk_archive.records.archive import Catalog, EntityEntry
from ru_pk_archive.records.article import BETWEEN_AUTHORS, BYLINE_ID, Article, Mention, Span, TopicTag, Where
from ru_pk_archive.records.draft import Draft
from ru_pk_archive.records.entity import Entity

TOPIC_RULE = "phrase of the topic"


def entities_by_id(catalog: Catalog) -> dict[str, Entity]:
    """Every entity that can be called by name: all authority records, and the discovered ones."""
    discovered = (entry.entity for entry in catalog.entities)
    return {entity.id: entity for entity in (*catalog.authorities.entities, *discovered)}


def articles_of(entry: EntityEntry) -> tuple[str, ...]:
    """The ids of the articles that name an entity, then of those that it only wrote; each once."""
    return tuple(dict.fromkeys((*(one.article for one in entry.appearances), *entry.wrote)))


def sentence_texts(draft: Draft) -> dict[str, str]:
    """The text of each sentence by its id, in reading order, after the headline (under "") and the byline."""
    texts = {sentence.id: sentence.text for block in draft.blocks for sentence in block.sentences}
    byline = BETWEEN_AUTHORS.join(author.value for author in draft.authors)
    return {"": draft.title.value, BYLINE_ID: byline} | texts


def topic_spans(article: Article, tag: TopicTag) -> tuple[Span, ...]:
    """The words that a topic of the article rests on: its own, or those of the narrower one it follows."""
    tags = {other.topic: other for other in article.topics}
    passed: set[str] = set()
    while not tag.spans and tag.follows in tags and tag.topic not in passed:
        passed.add(tag.topic)
        tag = tags[tag.follows]
    return tag.spans


def named_in(article: Article, texts: dict[str, str]) -> tuple[Mention, ...]:
    """The names of an article in reading order, then the words that its topics rest on, as mentions too.

    `texts` are the article's `sentence_texts`. A topic that only follows another has none.
    """
    return article.mentions + tuple(
        Mention(tag.topic, texts[span.sentence][span.start : span.end], span, TOPIC_RULE)
        for tag in article.topics
        for span in tag.spans
    )


def span_sentence(span: Span) -> str | None:
    """The id of the sentence that a span lies in; None for the headline and the byline."""
    return span.sentence if span.where is Where.TEXT else None
