"""Turns the blocks of an article into passages whose sentences are cut where their setting changes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby, pairwise

from ru_pk_archive.records.draft import Block, BlockKind, Mark, MarkKind, Sentence


@dataclass(frozen=True, slots=True)
class NameMark:
    """A stretch of a sentence (end exclusive) that is a name, in the `ink` of its kind.

    `href` leads to its page from the first mention, and is "" for later ones. A `guess` is a name that no
    one checked.
    """

    start: int
    end: int
    ink: str
    href: str = ""
    guess: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a sentence that is set alike. A name has an `ink`; a link without is the source's own."""

    text: str
    href: str = ""
    ink: str = ""
    guess: bool = False
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
    blocks: Iterable[Block], language: str, names: Mapping[str, tuple[NameMark, ...]]
) -> tuple[Passage, ...]:
    """A text in reading order, `language` its main one, with the names of each sentence by its id."""
    return tuple(
        Passage(
            kind=kind.value,
            language="" if passage_language == language else passage_language,
            direction="" if passage_language == language else _direction(rtl),
            blocks=tuple(
                tuple(set_sentence(sentence, names.get(sentence.id, ())) for sentence in block.sentences)
                for block in members
            ),
        )
        for (kind, passage_language, rtl), members in groupby(blocks, key=_setting)
    )


def set_sentence(sentence: Sentence, names: tuple[NameMark, ...]) -> SetSentence:
    """The sentence with its marks and names (without overlaps); joined again, the segments are its text."""
    if not names and not sentence.marks:
        return SetSentence(sentence.id, sentence.text, ())
    text = sentence.text
    if not sentence.marks:
        return SetSentence(sentence.id, text, tuple(_between_names(text, names)))
    stretches = [(m.start, m.end) for m in sentence.marks] + [(n.start, n.end) for n in names]
    edges = sorted({0, len(text), *(edge for stretch in stretches for edge in stretch)})
    segments = (_segment(text, start, end, sentence.marks, names) for start, end in pairwise(edges))
    return SetSentence(sentence.id, text, tuple(segments))


def inside_a_link(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a link of the source covers any of these characters, so that no other link can stand there."""
    return any(
        mark.kind is MarkKind.LINK and mark.start < end and start < mark.end for mark in sentence.marks
    )


def _between_names(text: str, names: tuple[NameMark, ...]) -> Iterator[Segment]:
    """What `_segment` gives where only names change the setting, as in nearly every sentence."""
    end = 0
    for name in sorted(names, key=lambda name: name.start):
        if end < name.start:
            yield Segment(text[end : name.start])
        yield Segment(text[name.start : name.end], name.href, name.ink, name.guess)
        end = name.end
    if end < len(text):
        yield Segment(text[end:])


def _segment(
    text: str, start: int, end: int, marks: tuple[Mark, ...], names: tuple[NameMark, ...]
) -> Segment:
    href, emphasis, strong = "", False, False
    for mark in marks:
        if mark.start <= start and end <= mark.end:
            href = mark.href or href
            emphasis = emphasis or mark.kind is MarkKind.EMPHASIS
            strong = strong or mark.kind is MarkKind.STRONG
    name = next((name for name in names if name.start <= start and end <= name.end), None)
    if name:
        return Segment(text[start:end], name.href, name.ink, name.guess, emphasis, strong)
    return Segment(text[start:end], href, emphasis=emphasis, strong=strong)


def _setting(block: Block) -> tuple[BlockKind, str, bool]:
    return (block.kind, block.language, block.rtl)


def _direction(rtl: bool) -> str:
    return "rtl" if rtl else "ltr"
