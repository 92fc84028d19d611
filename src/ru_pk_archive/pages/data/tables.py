"""Turns the catalog into the CSV files: articles, mentions, dates and quotations, one row each."""

from collections.abc import Callable, Iterator
from itertools import groupby
from operator import attrgetter

from ru_pk_archive.catalog.addresses import data_file
from ru_pk_archive.catalog.lookup import entities_by_id, named_in
from ru_pk_archive.pages.data.export import Column, Export, csv_example, joined, table
from ru_pk_archive.pages.data.stated import STATED_COLUMNS, speaker_name, speaker_names, stated
from ru_pk_archive.pages.shown_text import ShownText
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.article import Article
from ru_pk_archive.records.entity import Kind

Rows = Iterator[tuple[str | None, ...]]

_ARTICLE = Column("article", "The article's id.")
_RULE = Column("rule", "Why the program took it for that.")
_SENTENCE = Column(
    "sentence",
    "The sentence's id, an anchor of the article's page; empty for what is not in its text.",
)
_TEXT = Column("text", "The sentence to the letter; a few words of one that an excerpt does not show.")


def table_exports(kinds: tuple[Kind, ...]) -> tuple[Export, ...]:
    """The CSV files, rows in the order of the catalog's articles and of their texts."""
    return (
        _export(
            name="articles",
            description="Every article in a row, without its text.",
            columns=_article_columns(kinds),
            example='print([row["title"] for row in rows if not row["published"]])',
            count=lambda article: 1,
            rows=_article_rows,
        ),
        _export(
            name="mentions",
            description="Every name in every article, and every phrase that a topic rests on.",
            columns=_MENTION_COLUMNS,
            example='print(sorted({(row["name"], row["form"]) for row in rows}))',
            count=lambda article: len(article.mentions) + sum(len(tag.spans) for tag in article.topics),
            rows=_mention_rows,
        ),
        _export(
            name="dates",
            description="Every time that the articles tell.",
            columns=_DATE_COLUMNS,
            example='print(sorted((row["edtf"], row["text"]) for row in rows if row["edtf"]))',
            count=lambda article: len(article.statements),
            rows=_date_rows,
        ),
        _export(
            name="quotations",
            description="All words in quotation marks, with their speakers where the text tells them.",
            columns=_QUOTATION_COLUMNS,
            example='print([(row["speaker"], row["quotation"]) for row in rows if row["speaker"]])',
            count=lambda article: len(article.quotations),
            rows=_quotation_rows,
        ),
    )


def _export(
    *,
    name: str,
    description: str,
    columns: tuple[Column, ...],
    example: str,
    count: Callable[[Article], int],
    rows: Callable[[Catalog], Rows],
) -> Export:
    return Export(
        path=data_file(f"{name}.csv"),
        title=f"{name.capitalize()} (table)",
        description=description,
        format="CSV",
        encoder="csv",
        columns=columns,
        example=csv_example(f"{name}.csv", example),
        count=lambda catalog: sum(count(entry.article) for entry in catalog.articles),
        model=lambda catalog: table(columns, rows(catalog)),
    )


def _article_columns(kinds: tuple[Kind, ...]) -> tuple[Column, ...]:
    return (
        *STATED_COLUMNS,
        *(Column(kind.plural, f'{kind.label_plural} in the article, ids joined by "; ".') for kind in kinds),
        Column("speakers", 'Everyone who is quoted, names joined by "; ".'),
        Column("source", "The source by the name of its page, however the clipping spells it."),
        Column("original_url", "Where the source published it."),
        Column("archived_url", "A copy in a web archive."),
        Column("rights", "The rights that the clipping states."),
        Column("file", "The clipping, from the seeds folder."),
        Column("sha256", "The digest of the clipping."),
    )


def _article_rows(catalog: Catalog) -> Rows:
    entities = entities_by_id(catalog)
    outlets = {outlet.id: outlet.name for outlet in catalog.outlets}
    for entry in catalog.articles:
        article, draft = entry.article, entry.article.draft
        ids: dict[str, dict[str, None]] = {kind.id: {} for kind in catalog.authorities.kinds}
        named = [mention.entity for mention in article.mentions] + [tag.topic for tag in article.topics]
        for id in named:
            ids[entities[id].kind][id] = None
        claims = (draft.url, draft.archived_url, draft.rights)
        yield (
            *stated(entry, catalog.settings.base_url),
            *map(joined, ids.values()),
            joined(speaker_names(article, entities)),
            outlets[entry.outlet] if entry.outlet else None,
            *(claim.value if claim else None for claim in claims),
            draft.file.path,
            draft.file.sha256,
        )


_MENTION_COLUMNS = (
    _ARTICLE,
    Column("entity", "The id of what is named."),
    Column("name", "Its preferred name."),
    Column("kind", "Its kind."),
    Column("form", "The name as printed."),
    _RULE,
    _SENTENCE,
    _TEXT,
)


def _mention_rows(catalog: Catalog) -> Rows:
    entities = entities_by_id(catalog)
    for entry in catalog.articles:
        id, shown = entry.article.draft.id, ShownText(entry)
        for mention in named_in(entry.article, shown.whole):
            entity = entities[mention.entity]
            yield (
                id,
                entity.id,
                entity.name,
                entity.kind,
                mention.form,
                mention.rule,
                shown.sentence(mention.span),
                shown.words(mention.span).text,
            )


_DATE_COLUMNS = (
    _ARTICLE,
    Column(
        "edtf", "The date as exactly as it is known (EDTF), never padded; empty if it cannot be resolved."
    ),
    Column("words", "The date as printed."),
    Column("event", "The id of the named event that brings the date, if one does."),
    _RULE,
    _SENTENCE,
    _TEXT,
)


def _date_rows(catalog: Catalog) -> Rows:
    for entry in catalog.articles:
        id, shown = entry.article.draft.id, ShownText(entry)
        for told in entry.article.statements:
            edtf = told.date.edtf if told.date else None
            sentence, text = shown.sentence(told.span), shown.words(told.span).text
            yield (id, edtf, told.words, told.event, told.rule, sentence, text)


_QUOTATION_COLUMNS = (
    _ARTICLE,
    Column("quotation", "The words quoted."),
    Column("speaker", "Who speaks them; empty if the text does not say."),
    Column("speaker_id", "The speaker's id, if the speaker has a page."),
    _RULE,
    Column("sentence", 'The ids of the sentences quoted from, joined by "; ".'),
    Column("text", "These sentences to the letter; a few words of one that an excerpt does not show."),
)


def _quotation_rows(catalog: Catalog) -> Rows:
    entities = entities_by_id(catalog)
    for entry in catalog.articles:
        id, shown = entry.article.draft.id, ShownText(entry)
        for quotation in entry.article.quotations:
            speaker = quotation.speaker
            spans = [next(same) for _, same in groupby(quotation.spans, key=attrgetter("sentence"))]
            yield (
                id,
                quotation.text,
                speaker_name(speaker, entities) if speaker else None,
                speaker.entity if speaker else None,
                quotation.rule,
                joined(filter(None, map(shown.sentence, spans))),
                " ".join(shown.words(span).text for span in spans),
            )
