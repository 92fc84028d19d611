"""Turns a catalog into a directory in which planners look up entries by their ids."""

from collections.abc import Iterable

from ru_pk_archive.catalog import addresses
from ru_pk_archive.catalog.lookup import entities_by_id, named_in, topic_spans
from ru_pk_archive.dating.chronology import period_of
from ru_pk_archive.pages.opening_words import opening_words
from ru_pk_archive.pages.rows import ArticleRow, Brief, Quote, publication_date, quote
from ru_pk_archive.pages.shell import Link, ShellMaker, site_language
from ru_pk_archive.pages.shown_text import ShownText
from ru_pk_archive.pages.timeline.periods import address_of, split_years
from ru_pk_archive.records.archive import ArticleEntry, Catalog
from ru_pk_archive.records.article import Article, Span, Where
from ru_pk_archive.records.dates import UncertainDate
from ru_pk_archive.records.draft import BlockKind, Draft
from ru_pk_archive.records.evidence import Basis, Claim

_ENDINGS = ".… "
_SUMMARY_LENGTH = 140  # about a line and a half of the reading column
_LEAD_KINDS = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE)


class Directory:
    """A catalog's entries by id, and what every page says of them. What is asked twice is made once."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self.shells = ShellMaker(catalog)
        self.articles = {entry.article.draft.id: entry for entry in catalog.articles}
        self.entities = {entry.entity.id: entry for entry in catalog.entities}
        self.kinds = {kind.id: kind for kind in catalog.authorities.kinds}
        self.speakers = {entry.entity: entry for entry in catalog.speakers}
        self.outlets = {entry.id: entry for entry in catalog.outlets}
        self.records = entities_by_id(catalog)
        self._language = site_language(catalog.settings)
        self._briefs: dict[str, Brief] = {}
        self._texts: dict[str, ShownText] = {}
        self._first_spans: dict[str, dict[str, Span]] = {}
        self._in_headlines: dict[str, frozenset[str]] = {}
        self._split_years: frozenset[str] | None = None

    def language_mark(self, language: str) -> str:
        """The language if it is another than the site's, else ""."""
        return "" if language == self._language else language

    def brief(self, entry: ArticleEntry) -> Brief:
        """What lists say of the article."""
        draft = entry.article.draft
        if draft.id not in self._briefs:
            self._briefs[draft.id] = Brief(
                title=draft.title.value,
                language=self.language_mark(draft.language),
                date=publication_date(entry.article),
                source=self.outlets[entry.outlet].name if entry.outlet else "",
                summary=opening_words(_lead(draft), _SUMMARY_LENGTH),
            )
        return self._briefs[draft.id]

    def lead(self, entry: ArticleEntry) -> str:
        """The whole sentence of which lists show the opening words; "" if there is none."""
        return _lead(entry.article.draft)

    def row(self, article: str, path: str) -> ArticleRow:
        """The article's row in a list that stands on the page at `path`."""
        entry = self.articles[article]
        return ArticleRow(addresses.relative(path, entry.path), self.brief(entry))

    def rows(self, articles: Iterable[str], path: str) -> tuple[ArticleRow, ...]:
        """The rows of several articles, in the order given."""
        return tuple(self.row(article, path) for article in articles)

    def text(self, article: str) -> ShownText:
        """What may be shown of an article's sentences, headline and byline."""
        if article not in self._texts:
            self._texts[article] = ShownText(self.articles[article])
        return self._texts[article]

    def way(self, article: str, span: Span, path: str) -> str:
        """The link from `path` to the sentence of the span, or to the article itself if its page has no place
        for that; then "" from the article's own page."""
        target, anchor = self.articles[article].path, self.text(article).anchor(span)
        if path == target:
            return f"#{anchor}" if anchor else ""
        return addresses.relative(path, addresses.anchored(target, anchor))

    def quoted(self, article: str, span: Span, path: str) -> Quote:
        """The sentence, headline or byline of the span, which is marked, and the way to it from `path`; of a
        sentence that is withheld, a few words."""
        language = self.language_mark(self.articles[article].article.draft.language)
        words = self.text(article).words(span)
        return quote(words.text, words.start, words.end, self.way(article, span, path), language)

    def first_span(self, article: str, entity: str) -> Span | None:
        """Where an article first names an entity, in its text if it does there, else in headline or byline.

        For a topic these are the first words that it rests on. None if a curator alone linked it.
        """
        if article not in self._first_spans:
            self._first_spans[article] = _first_spans(
                self.articles[article].article, self.text(article).whole
            )
        return self._first_spans[article].get(entity)

    def in_headline(self, article: str, entity: str) -> bool:
        """Whether the headline of the article names the entity."""
        if article not in self._in_headlines:
            self._in_headlines[article] = frozenset(
                mention.entity
                for mention in self.articles[article].article.mentions
                if mention.span.where is Where.TITLE and has_words(mention.span)
            )
        return entity in self._in_headlines[article]

    def name(self, entity: str) -> str:
        """What the entity is called; an id that no record has stands as it is."""
        record = self.records.get(entity)
        return record.name if record else entity

    def entity_link(self, entity: str, path: str) -> Link:
        """The entity's name, which leads from `path` to its page if it has one."""
        entry = self.entities.get(entity)
        return Link(self.name(entity), addresses.relative(path, entry.path) if entry else "")

    def period_way(self, date: UncertainDate, path: str) -> str:
        """The link from `path` to where the timeline lists what is of that date; "" if no decade holds it."""
        period = period_of(date)
        if period is None:
            return ""
        if self._split_years is None:
            self._split_years = split_years(self.catalog)
        return addresses.relative(path, address_of(period, self._split_years))

    def quotations_way(self, entity: str | None, path: str) -> str:
        """The link from `path` to all quotations of the entity; "" if it speaks none."""
        speaker = self.speakers.get(entity) if entity else None
        return addresses.relative(path, speaker.path) if speaker else ""


def has_words(span: Span) -> bool:
    """Whether the span holds any; that of an entity that a curator alone linked does not."""
    return span.start < span.end


def _first_spans(article: Article, texts: dict[str, str]) -> dict[str, Span]:
    first: dict[str, Span] = {}
    for mention in named_in(article, texts):
        known = first.get(mention.entity)
        in_text = mention.span.where is Where.TEXT
        if has_words(mention.span) and (known is None or (in_text and known.where is not Where.TEXT)):
            first[mention.entity] = mention.span
    for tag in article.topics:
        for span in topic_spans(article, tag)[:1]:
            first.setdefault(tag.topic, span)
    return first


def _lead(draft: Draft) -> str:
    """The first sentence that is no heading, verse, foreign passage or the headline again; "" if none."""
    for block in draft.blocks:
        if block.kind in _LEAD_KINDS and block.language == draft.language:
            for sentence in block.sentences:
                if not _repeats_headline(sentence.text, draft.title):
                    return sentence.text
    return ""


def _repeats_headline(sentence: str, title: Claim) -> bool:
    headline = title.value.rstrip(_ENDINGS)
    if title.basis is Basis.DERIVED:
        return sentence.startswith(headline)
    return sentence.rstrip(_ENDINGS) == headline
