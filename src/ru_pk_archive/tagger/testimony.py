"""Turns an article into its sentences, each with what was found in it, as witnesses of its date."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ru_pk_archive.records.article import DatedStatement, Mention, Span, Where
from ru_pk_archive.records.draft import Draft
from ru_pk_archive.records.evidence import Basis
from ru_pk_archive.tagger.passages import mentions_by_sentence, prose_blocks
from ru_pk_archive.tagger.quotation_marks import quoted_stretches

_YEAR = re.compile(r"[12](?<!\w.)\d{3}\b")


class Line(NamedTuple):
    """A sentence or the headline (`sentence` "") with its mentions and dated statements in reading order.

    `dated` tells that it, or its paragraph before it, tells an absolute date. The line stands at
    character `offset` of its `paragraph`. The `lead`, which the dateline opens, tells the news of the day.
    """

    text: str
    sentence: str
    mentions: tuple[Mention, ...]
    statements: tuple[DatedStatement, ...]
    dated: bool
    paragraph: str
    offset: int
    lead: bool = False

    def span(self, start: int, end: int) -> Span:
        """The span of these characters."""
        return Span(Where.TEXT if self.sentence else Where.TITLE, self.sentence, start, end)

    def is_quoted(self, position: int) -> bool:
        """Whether the words at the position are another's, in quotation marks."""
        place = self.offset + position
        return any(one.opened <= place < one.closed for one in quoted_stretches(self.paragraph))


def article_lines(
    draft: Draft, mentions: tuple[Mention, ...], statements: tuple[DatedStatement, ...]
) -> Iterator[Line]:
    """The headline (unless it is derived from the text) and the sentences of the article's own
    paragraphs, in reading order."""
    told: dict[str, list[DatedStatement]] = {}
    for statement in statements:
        told.setdefault(statement.span.sentence, []).append(statement)
    by_sentence = mentions_by_sentence(mentions)
    if draft.title.basis is not Basis.DERIVED:
        title = draft.title.value
        yield Line(title, "", tuple(by_sentence.get("", ())), (), _YEAR.search(title) is not None, "", 0)
    lead = None if draft.dateline is None else draft.dateline.evidence.sentence
    for block in prose_blocks(draft):
        paragraph = " ".join([sentence.text for sentence in block.sentences])
        dated, offset = False, 0
        for sentence in block.sentences:
            here = tuple(told.get(sentence.id, ()))
            if here and not dated:
                dated = not all(statement.relative for statement in here)
            named = tuple(by_sentence.get(sentence.id, ()))
            yield Line(sentence.text, sentence.id, named, here, dated, paragraph, offset, sentence.id == lead)
            offset += len(sentence.text) + 1
