"""Turns a paragraph and its mentions into one text with positions, for rules that cross sentences."""

from bisect import bisect_right
from collections.abc import Mapping
from typing import NamedTuple

from ru_pk_archive.records.article import Mention, Span, Where
from ru_pk_archive.records.draft import Block, BlockKind, Draft, Sentence

_NO_PROSE = (BlockKind.HEADING, BlockKind.VERSE)
COVER = "\ufffc"


class Name(NamedTuple):
    """A mention at `start` to `end` of a passage. `person` is None where no record tells."""

    start: int
    end: int
    mention: Mention
    person: bool | None


class Passage(NamedTuple):
    """A block as one text, sentences joined by single spaces; `starts` are those of the sentences.

    `names` are in reading order. `covered` is the text with its quotations covered by COVER, mark for
    mark as long, so that no rule for the sentences around them reads into them.
    """

    text: str
    covered: str
    sentences: tuple[Sentence, ...]
    starts: tuple[int, ...]
    names: tuple[Name, ...]

    def sentence_at(self, position: int) -> tuple[int, int]:
        """The start and end of the sentence that holds the position (or the space after it)."""
        number = max(bisect_right(self.starts, position) - 1, 0)
        return self.starts[number], self.starts[number] + len(self.sentences[number].text)

    def spans(self, start: int, end: int) -> tuple[Span, ...]:
        """The stretch as spans of its sentences, one each, in order, without white space at the ends."""
        found = []
        for number in range(max(bisect_right(self.starts, start) - 1, 0), bisect_right(self.starts, end)):
            sentence, offset = self.sentences[number], self.starts[number]
            first = max(start - offset, 0)
            part = sentence.text[first : max(end - offset, 0)]
            first += len(part) - len(part.lstrip())
            if part.strip():
                found.append(Span(Where.TEXT, sentence.id, first, first + len(part.strip())))
        return tuple(found)


def article_blocks(draft: Draft) -> tuple[Block, ...]:
    """The blocks in the article's own language, in reading order; foreign passages are left out."""
    return tuple([block for block in draft.blocks if block.language == draft.language])


def knows_grammar(language: str) -> bool:
    """Whether the rules know the verbs, titles and tenses of the language (a BCP 47 tag); speakers and the
    bounds of a date rest on them."""
    return language.partition("-")[0].lower() == "en"


def prose_blocks(draft: Draft) -> tuple[Block, ...]:
    """The article's own paragraphs: neither headings nor verse nor foreign passages."""
    own = draft.language
    return tuple([block for block in draft.blocks if block.language == own and block.kind not in _NO_PROSE])


def mentions_by_sentence(mentions: tuple[Mention, ...]) -> dict[str, list[Mention]]:
    """The mentions under the ids of their sentences ("" for the headline), in reading order."""
    found: dict[str, list[Mention]] = {}
    for mention in mentions:
        found.setdefault(mention.span.sentence, []).append(mention)
    return found


def read_passage(block: Block, mentions: Mapping[str, list[Mention]], people: Mapping[str, bool]) -> Passage:
    """The block with the mentions of its sentences; `people` tells which entities are persons."""
    starts, names, length = [], [], 0
    for sentence in block.sentences:
        starts.append(length)
        for mention in mentions.get(sentence.id, ()):
            start, end = length + mention.span.start, length + mention.span.end
            names.append(Name(start, end, mention, people.get(mention.entity)))
        length += len(sentence.text) + 1
    text = " ".join([sentence.text for sentence in block.sentences])
    return Passage(text, text, block.sentences, tuple(starts), tuple(names))
