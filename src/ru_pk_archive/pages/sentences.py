"""Turns the blocks of an article into passages whose sentences are cut where their setting changes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby, pairwise

from ru_pk_archive.records.draft import Block, BlockKind, Mark, MarkKind, Sentence


@dataclass(frozen=True, slots=True)
class NameLink:
    """A stretch of a sentence (end exclusive) that is a name and leads to its page."""

    start: int
    end: int
    href: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a sentence that is set alike. `name` tells the archive's own links from the source's."""

    text: str
    href: str = ""
    name: bool = False
    emphasis: bool = False
    strong: bool = False


@dataclass(frozen=True, slots=True)
class SetSentence:
    """A sentence as it is set: its `segments`, or where nothing changes in it, none and its plain `text`.

    Words of the site's own have `id` ""."""

    id: str
    text: str
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """Blocks of one kind and language that follow each other, so that a list or a poem is one thing.

    `language` and `direction` are "" for those of the article.
    """

    kind: str
    language: str
    direction: str
    blocks: tuple[tuple[SetSentence, ...], ...]


def set_text(
    blocks: Iterable[Block], language: str, links: Mapping[str, tuple[NameLink, ...]]
) -> tuple[Passage, ...]:
    """A text in reading order, `language` its main one, with the links of each sentence by its id."""
    return tuple(
        Passage(
            kind=kind.value,
            language="" if passage_language == language else passage_language,
            direction="" if passage_language == language else _direction(rtl),
            blocks=tuple(
                tuple(set_sentence(sentence, links.get(sentence.id, ())) for sentence in block.sentences)
                for block in members
            ),
        )
        for (kind, passage_language, rtl), members in groupby(blocks, key=_setting)
    )


def set_sentence(sentence: Sentence, links: tuple[NameLink, ...]) -> SetSentence:
    """The sentence with its marks and links (without overlaps); joined again, the segments are its text."""
    if not links and not sentence.marks:
        return SetSentence(sentence.id, sentence.text, ())
    text = sentence.text
    stretches = [(m.start, m.end) for m in sentence.marks] + [(n.start, n.end) for n in links]
    edges = sorted({0, len(text), *(edge for stretch in stretches for edge in stretch)})
    segments = (_segment(text, start, end, sentence.marks, links) for start, end in pairwise(edges))
    return SetSentence(sentence.id, text, tuple(segments))


def inside_a_link(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a link of the source covers any of these characters, so that no other link can stand there."""
    return any(
        mark.kind is MarkKind.LINK and mark.start < end and start < mark.end for mark in sentence.marks
    )


def _segment(
    text: str, start: int, end: int, marks: tuple[Mark, ...], links: tuple[NameLink, ...]
) -> Segment:
    href, emphasis, strong = "", False, False
    for mark in marks:
        if mark.start <= start and end <= mark.end:
            href = mark.href or href
            emphasis = emphasis or mark.kind is MarkKind.EMPHASIS
            strong = strong or mark.kind is MarkKind.STRONG
    name = next((link for link in links if link.start <= start and end <= link.end), None)
    return Segment(text[start:end], name.href if name else href, name is not None, emphasis, strong)


def _setting(block: Block) -> tuple[BlockKind, str, bool]:
    return (block.kind, block.language, block.rtl)


def _direction(rtl: bool) -> str:
    return "rtl" if rtl else "ltr"
