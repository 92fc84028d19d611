"""Turns the catalog into data/articles.json: each article, what was found in it, and the evidence."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ru_pk_archive.catalog.addresses import data_file
from ru_pk_archive.catalog.lookup import TOPIC_RULE, entities_by_id, topic_spans
from ru_pk_archive.pages.data.evidence import SentenceEvidence, of_claims, of_publication, of_spans
from ru_pk_archive.pages.data.export import Column, Export, json_example
from ru_pk_archive.pages.data.stated import STATED_COLUMNS, speaker_name, speaker_names, stated
from ru_pk_archive.pages.shown_text import ShownText
from ru_pk_archive.records.archive import ArticleEntry, Catalog, Kinship
from ru_pk_archive.records.article import Article, Quotation, Span
from ru_pk_archive.records.entity import Entity, Kind
from ru_pk_archive.records.tables import JsonObject

_DESCRIPTION = (
    "Every article with the names, topics, quotations and dates found in it. Each evidence is a list of "
    "sentences: sentence (its id, an anchor of the article's page; null for words outside the text that the "
    "page shows), text, and rule (why the program took it for evidence). Of an excerpt, a sentence that the "
    "page does not show is given with a few words around the decisive ones."
)
_TOLD_COLUMNS = (
    Column("speakers", "Everyone who is quoted, by name."),
    Column(
        "quotations", "The words quoted: text, speaker, speaker_id (of a speaker with a page) and evidence."
    ),
    Column(
        "dated_mentions",
        "Every time that the text tells: edtf (null if it cannot be resolved), fact (the sentence that "
        "tells it), words (as printed), event (the id of a named event that brings the date) and evidence.",
    ),
    Column("title_evidence", "Where the headline stands, or the sentence it was derived from."),
    Column("published_evidence", "Where the date stands, or each step that bounds an inferred one (edtf)."),
    Column("outlet_evidence", "Where the source is named."),
    Column("author_evidence", "Where each author is named."),
    Column(
        "same_story",
        "Other articles of the same story: id, kind (repost, near duplicate, earlier report or follow-up), "
        "shared (the percentage of this text that stands there too) and sentences (ids of those that do).",
    ),
)


@dataclass(frozen=True, slots=True)
class NamedEntity:
    """An entity in an article. `mentions` counts its names there (of a topic, its phrases)."""

    id: str
    name: str
    reviewed: bool
    mentions: int
    evidence: tuple[SentenceEvidence, ...]


@dataclass(frozen=True, slots=True)
class QuotedWords:
    """A quotation; `speaker_id` is None where the speaker has no page."""

    text: str
    speaker: str | None
    speaker_id: str | None
    evidence: tuple[SentenceEvidence, ...]


@dataclass(frozen=True, slots=True)
class DatedMention:
    """A time that the text tells."""

    edtf: str | None
    fact: str
    words: str
    event: str | None
    evidence: tuple[SentenceEvidence, ...]


@dataclass(frozen=True, slots=True)
class SameStory:
    """Another article of the same story; `shared` is a percentage of this one's text."""

    id: str
    kind: Kinship
    shared: int
    sentences: tuple[str, ...]


def article_export(kinds: tuple[Kind, ...]) -> Export:
    """The export of all articles in the order of the catalog, one object an article."""
    return Export(
        path=data_file("articles.json"),
        title="Articles",
        description=_DESCRIPTION,
        format="JSON",
        encoder="json",
        columns=(*STATED_COLUMNS, *map(_kind_column, kinds), *_TOLD_COLUMNS),
        example=json_example(
            "articles.json",
            "articles",
            'print([article["title"] for article in articles if not article["published"]])',
        ),
        count=lambda catalog: len(catalog.articles),
        model=article_objects,
    )


def _kind_column(kind: Kind) -> Column:
    return Column(
        kind.plural,
        f"{kind.label_plural} in the article: id, name, reviewed (false: found by the program and not yet "
        "checked), mentions (how often) and evidence.",
    )


def article_objects(catalog: Catalog) -> tuple[JsonObject, ...]:
    """Each article as its object in data/articles.json, in the order of the catalog."""
    entities = entities_by_id(catalog)
    return tuple(
        JsonObject(
            (
                *_stated_items(entry, catalog.settings.base_url),
                *_told_items(entry, entities, catalog.authorities.kinds),
                ("same_story", _same_story(entry)),
            )
        )
        for entry in catalog.articles
    )


def _stated_items(entry: ArticleEntry, base_url: str) -> Iterator[tuple[str, object]]:
    for column, value in zip(STATED_COLUMNS, stated(entry, base_url), strict=True):
        yield column.name, value


def _told_items(
    entry: ArticleEntry, entities: Mapping[str, Entity], kinds: tuple[Kind, ...]
) -> Iterator[tuple[str, object]]:
    article, draft, shown = entry.article, entry.article.draft, ShownText(entry)
    named = _named_entities(article, entities, shown)
    for kind in kinds:
        yield kind.plural, tuple(one for one in named if entities[one.id].kind == kind.id)
    yield "speakers", speaker_names(article, entities)
    yield "quotations", tuple(_quoted(quotation, entities, shown) for quotation in article.quotations)
    yield "dated_mentions", _dated_mentions(article, shown)
    yield "title_evidence", of_claims([draft.title])
    yield "published_evidence", of_publication(article, shown)
    yield "outlet_evidence", of_claims([draft.outlet])
    yield "author_evidence", of_claims(draft.authors)


def _named_entities(
    article: Article, entities: Mapping[str, Entity], shown: ShownText
) -> tuple[NamedEntity, ...]:
    """Names in the order of their first mention, then topics in their order of weight."""
    spans: dict[str, list[tuple[Span, str]]] = {}
    for mention in article.mentions:
        spans.setdefault(mention.entity, []).append((mention.span, mention.rule))
    named = [(id, len(found), found) for id, found in spans.items()]
    for tag in article.topics:
        rule = f"follows from {entities[tag.follows].name}" if tag.follows else TOPIC_RULE
        named.append((tag.topic, len(tag.spans), [(span, rule) for span in topic_spans(article, tag)]))
    return tuple(
        NamedEntity(id, entities[id].name, entities[id].reviewed, count, of_spans(found, shown))
        for id, count, found in named
    )


def _quoted(quotation: Quotation, entities: Mapping[str, Entity], shown: ShownText) -> QuotedWords:
    spans, speaker = quotation.spans, quotation.speaker
    if speaker:
        spans += (speaker.span,)
    return QuotedWords(
        text=quotation.text,
        speaker=speaker_name(speaker, entities) if speaker else None,
        speaker_id=speaker.entity if speaker else None,
        evidence=of_spans([(span, quotation.rule) for span in spans], shown),
    )


def _dated_mentions(article: Article, shown: ShownText) -> tuple[DatedMention, ...]:
    return tuple(
        DatedMention(
            edtf=statement.date.edtf if statement.date else None,
            fact=shown.words(statement.span).text,
            words=statement.words,
            event=statement.event,
            evidence=of_spans([(statement.span, statement.rule)], shown),
        )
        for statement in article.statements
    )


def _same_story(entry: ArticleEntry) -> tuple[SameStory, ...]:
    return tuple(
        SameStory(other.article, other.kinship, other.shared, other.sentences) for other in entry.related
    )
