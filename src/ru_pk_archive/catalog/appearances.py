"""Turns the names in all articles into one entry for each entity: where, how spelt, with whom."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from ru_pk_archive.catalog.addresses import in_folder
from ru_pk_archive.catalog.companions import companions, company
from ru_pk_archive.catalog.lookup import named_in, sentence_texts, span_sentence, topic_spans
from ru_pk_archive.records.archive import Appearance, EntityEntry, Spelling
from ru_pk_archive.records.article import Article, Where
from ru_pk_archive.records.entity import Entity, Kind


@dataclass(slots=True)
class _Gathered:
    """What the articles read so far tell of one entity."""

    appearances: list[Appearance] = field(default_factory=list)
    wrote: list[str] = field(default_factory=list)
    forms: Counter[str] = field(default_factory=Counter)


def entity_entries(
    ordered: tuple[Article, ...], entities: Iterable[Entity], kinds: tuple[Kind, ...]
) -> tuple[tuple[EntityEntry, ...], tuple[str, ...]]:
    """An entry for each entity that an article names or bears in its byline, by kind, then name; and the ids
    with a suffixed path.

    An article has its topics' pages too among what it names. How many companions are kept, see
    `companions`.
    """
    gathered: dict[str, _Gathered] = {}
    counts = {article.draft.id: _gather(article, gathered) for article in ordered}
    named = _by_kind_and_name((entity for entity in entities if entity.id in gathered), kinds)
    paths, suffixed = _paths(named, kinds)
    together = company(counts, named)
    entries = []
    for entity in named:
        found = gathered[entity.id]
        entries.append(
            EntityEntry(
                entity=entity,
                path=paths[entity.id],
                appearances=tuple(found.appearances),
                spellings=_by_count(found.forms),
                companions=companions(entity.id, found.appearances, together),
                wrote=tuple(found.wrote),
            )
        )
    return tuple(entries), suffixed


def _gather(article: Article, gathered: dict[str, _Gathered]) -> dict[str, int]:
    """Adds the article's names to what is gathered; how often it names each entity, in reading order.

    A byline tells who wrote it, not whom it names.
    """
    counts: dict[str, int] = {}
    sentences: dict[str, str] = {}
    for mention in named_in(article, sentence_texts(article.draft)):
        id = mention.entity
        if mention.span.where is Where.BYLINE:
            _sign(gathered.setdefault(id, _Gathered()), article.draft.id, mention.form)
            continue
        counts[id] = counts.get(id, 0) + 1
        sentences[id] = sentences.get(id) or span_sentence(mention.span) or ""
        gathered.setdefault(id, _Gathered()).forms[mention.form] += 1
    for tag in article.topics:
        if tag.topic not in counts:
            counts[tag.topic] = 0
            spans = topic_spans(article, tag)
            sentences[tag.topic] = next(filter(None, map(span_sentence, spans)), "")
    for id, count in counts.items():
        appearance = Appearance(article.draft.id, count, sentences[id])
        gathered.setdefault(id, _Gathered()).appearances.append(appearance)
    return counts


def _sign(found: _Gathered, article: str, form: str) -> None:
    found.forms[form] += 1
    if article not in found.wrote[-1:]:
        found.wrote.append(article)


def _by_kind_and_name(entities: Iterable[Entity], kinds: tuple[Kind, ...]) -> tuple[Entity, ...]:
    order = {kind.id: place for place, kind in enumerate(kinds)}
    return tuple(sorted(entities, key=lambda one: (order[one.kind], one.name.casefold(), one.id)))


def _paths(entities: Iterable[Entity], kinds: tuple[Kind, ...]) -> tuple[dict[str, str], tuple[str, ...]]:
    ids: dict[str, list[str]] = {kind.id: [] for kind in kinds}
    for entity in entities:
        ids[entity.kind].append(entity.id)
    paths: dict[str, str] = {}
    suffixed: tuple[str, ...] = ()
    for kind in kinds:
        of_kind, clashes = in_folder(kind.plural, ids[kind.id])
        paths |= of_kind
        suffixed += clashes
    return paths, suffixed


def _by_count(forms: Counter[str]) -> tuple[Spelling, ...]:
    return tuple(Spelling(form, forms[form]) for form in sorted(forms, key=lambda form: (-forms[form], form)))
