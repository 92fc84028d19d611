"""Turns spans of an article into the words that readers may see of them, and the places that these have."""

from ru_pk_archive.catalog.excerpts import FewWords, few_words
from ru_pk_archive.catalog.lookup import sentence_texts, span_sentence
from ru_pk_archive.records.archive import ArticleEntry
from ru_pk_archive.records.article import Span


class ShownText:
    """What may be shown of one article. A sentence that is withheld has no place on the article's page, and
    is quoted with a few words."""

    def __init__(self, entry: ArticleEntry) -> None:
        self._withheld = frozenset(sentence.id for sentence in entry.withheld)
        withheld = {sentence.id: sentence.text for sentence in entry.withheld}
        self.whole = sentence_texts(entry.article.draft) | withheld

    def words(self, span: Span) -> FewWords:
        """The sentence, headline or byline of the span, as much of it as may be shown."""
        text = self.whole[span.sentence]
        if span.sentence in self._withheld:
            return few_words(text, span.start, span.end)
        return FewWords(text, span.start, span.end)

    def sentence(self, span: Span) -> str | None:
        """The id of the sentence of the text; None for the headline, the byline and what is withheld."""
        return span_sentence(span) if self.anchor(span) else None

    def anchor(self, span: Span) -> str:
        """The id of the place on the article's page; "" for the headline and what is withheld."""
        return "" if span.sentence in self._withheld else span.sentence
