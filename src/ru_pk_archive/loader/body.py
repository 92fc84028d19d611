"""Turns the story's passages into blocks of sentences, each with the id that links to it."""

from collections.abc import Sequence

from ru_pk_archive.fingerprint import digest_text
from ru_pk_archive.loader.opening import Opening
from ru_pk_archive.loader.passages import Passage, shifted
from ru_pk_archive.loader.scripts import passage_language
from ru_pk_archive.loader.sentences import split_sentences
from ru_pk_archive.loader.text_cleaning import normalised
from ru_pk_archive.records.draft import Block, BlockKind, Mark, Sentence

_ID_DIGITS = 6


def build_blocks(passages: Sequence[Passage], language: str, opening: Opening) -> tuple[Block, ...]:
    """One block a passage, in order. Ids are unique within the article.

    A dateline stays with the first sentence of the opening, whatever stops it has.
    """
    seen: dict[str, int] = {}
    return tuple(
        [
            _block(passage, language, opening.story_start if index == opening.index else 0, seen)
            for index, passage in enumerate(passages)
        ]
    )


def _block(passage: Passage, language: str, lead: int, seen: dict[str, int]) -> Block:
    tag, rtl = passage_language(passage.text, language)
    sentences = tuple([_sentence(passage, start, end, seen) for start, end in _spans(passage, lead)])
    return Block(passage.kind, sentences, tag, rtl, passage.line)


def _spans(passage: Passage, lead: int) -> list[tuple[int, int]]:
    text = passage.text
    if passage.kind is BlockKind.VERSE:
        spans = []
        start = 0
        for line in text.split("\n"):
            spans.append((start, start + len(line)))
            start += len(line) + 1
        return spans
    spans = [(start + lead, end + lead) for start, end in split_sentences(text[lead:])]
    spans[0] = (0, spans[0][1])
    return spans


def _sentence(passage: Passage, start: int, end: int, seen: dict[str, int]) -> Sentence:
    text = passage.text[start:end]
    stem = "s-" + digest_text(normalised(text), _ID_DIGITS)
    count = seen[stem] = seen.get(stem, 0) + 1
    marks = _marks_within(passage.marks, start, end) if passage.marks else ()
    return Sentence(stem if count == 1 else f"{stem}-{count}", text, marks)


def _marks_within(marks: Sequence[Mark], start: int, end: int) -> tuple[Mark, ...]:
    """The parts of the marks that lie in a sentence, counted from its start."""
    clipped = (Mark(mark.kind, max(mark.start, start), min(mark.end, end), mark.href) for mark in marks)
    return tuple([shifted(mark, -start) for mark in clipped if mark.start < mark.end])
