"""Turns the phrases of the controlled vocabulary that an article uses into its topics, by weight."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ru_pk_archive.records.article import Span, TopicTag, Where
from ru_pk_archive.records.draft import BlockKind, Draft
from ru_pk_archive.records.entity import Matching, Purpose
from ru_pk_archive.records.evidence import Basis
from ru_pk_archive.tagger.alias_index import AliasIndex
from ru_pk_archive.tagger.passages import article_blocks

_HEADLINE_WEIGHT = 2
_FEWEST_SENTENCES = 2


class _Trigger(NamedTuple):
    """A phrase of a topic; `leads` if it has several words and stands in the first paragraph, `general`
    if the topic's record marks it as ambiguous."""

    topic: str
    span: Span
    leads: bool
    general: bool


def weigh_topics(draft: Draft, index: AliasIndex) -> tuple[TopicTag, ...]:
    """The topics of an article by falling weight, then id.

    A single passing word makes no topic: the headline must name it, or two sentences, or the first
    paragraph in a phrase of several words. (A derived headline is the first sentence, and counts
    as such.) Nor do phrases alone that the vocabulary marks as ambiguous. Broader topics follow
    narrower ones. A curator's orders win: an added topic weighs at least 1, a removed one is not
    there and brings no broader one.
    """
    triggers: dict[str, list[_Trigger]] = {}
    for trigger in _triggers(draft, index):
        triggers.setdefault(trigger.topic, []).append(trigger)
    orders = {order.entity: order.add for order in draft.tag_orders if _is_topic(order.entity, index)}
    tags: dict[str, TopicTag] = {}
    for topic in [*triggers, *orders]:
        if orders.get(topic, _is_told(triggers.get(topic, ()))):
            tag = _tag(topic, triggers, None)
            tags[topic] = tag if tag.weight else TopicTag(topic, 1, ())
    narrower = sorted(tags.values(), key=_by_weight)
    for tag in narrower:  # grows: what follows has broader topics of its own
        for fact in index.facts(tag.topic, Purpose.BROADER):
            broader = fact.value
            if broader not in tags and orders.get(broader, True) and _is_topic(broader, index):
                tags[broader] = _tag(broader, triggers, tag.topic)
                narrower.append(tags[broader])
    return tuple(sorted(tags.values(), key=_by_weight))


def _by_weight(tag: TopicTag) -> tuple[int, str]:
    return -tag.weight, tag.topic


def _is_topic(entity_id: str, index: AliasIndex) -> bool:
    entity = index.entity(entity_id)
    return entity is not None and index.kind_of(entity).matching is Matching.PHRASES


def _triggers(draft: Draft, index: AliasIndex) -> Iterator[_Trigger]:
    if draft.title.basis is not Basis.DERIVED:
        for hit in index.phrase_hits(draft.title.value):
            for topic in hit.candidates:
                span = Span(Where.TITLE, "", hit.start, hit.end)
                yield _Trigger(topic, span, False, index.is_general(topic, hit.form))
    first = True
    for block in article_blocks(draft):
        for sentence in block.sentences:
            for hit in index.phrase_hits(sentence.text):
                leads = first and " " in sentence.text[hit.start : hit.end]
                for topic in hit.candidates:
                    span = Span(Where.TEXT, sentence.id, hit.start, hit.end)
                    yield _Trigger(topic, span, leads, index.is_general(topic, hit.form))
        first = first and block.kind is not BlockKind.PARAGRAPH


def _is_told(triggers: Sequence[_Trigger]) -> bool:
    if all(trigger.general for trigger in triggers):
        return False
    places = {(trigger.span.where, trigger.span.sentence) for trigger in triggers}
    return (
        len(places) >= _FEWEST_SENTENCES
        or (Where.TITLE, "") in places
        or any(trigger.leads for trigger in triggers)
    )


def _tag(topic: str, triggers: dict[str, list[_Trigger]], follows: str | None) -> TopicTag:
    spans = tuple([trigger.span for trigger in triggers.get(topic, ())])
    weight = sum(_HEADLINE_WEIGHT if span.where is Where.TITLE else 1 for span in spans)
    return TopicTag(topic, weight, spans, follows)
