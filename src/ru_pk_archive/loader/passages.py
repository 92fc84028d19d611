"""Turns the blocks of a reading into passages: clean stretches of text that stand by themselves."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from ru_pk_archive.letter_case import begins_small
from ru_pk_archive.loader.reading import RawBlock
from ru_pk_archive.loader.sentences import ends_sentence
from ru_pk_archive.loader.text_cleaning import clean_line
from ru_pk_archive.records.draft import BlockKind, Mark
from ru_pk_archive.records.evidence import Evidence


class Passage(NamedTuple):
    """A line or paragraph of the clipping with single spaces; only VERSE keeps line ends.

    `block` numbers the block it comes from: passages of one block had no blank line between them.
    """

    kind: BlockKind
    text: str
    marks: tuple[Mark, ...]
    line: int | None
    block: int

    def evidence(self, start: int, end: int, rule: str, source: str) -> Evidence:
        """What a stretch of this passage proves, as printed in the file `source`."""
        return Evidence(self.text, start, end, rule, source, self.line)


def passages_of(blocks: Iterable[RawBlock]) -> tuple[Passage, ...]:
    """The passages in reading order, empty ones left out.

    A line end inside a block separates two passages, unless it is verse or a sentence runs over it.
    """
    return tuple([passage for number, block in enumerate(blocks) for passage in _split(block, number)])


def joined(first: Passage, second: Passage, gap: str = " ") -> Passage:
    """One passage of two that belong together, with `gap` between them."""
    marks = tuple([shifted(mark, len(first.text) + len(gap)) for mark in second.marks])
    return first._replace(text=f"{first.text}{gap}{second.text}", marks=first.marks + marks)


def shifted(mark: Mark, offset: int) -> Mark:
    """The mark, `offset` characters further on."""
    return replace(mark, start=mark.start + offset, end=mark.end + offset)


def _split(block: RawBlock, number: int) -> list[Passage]:
    verse = block.kind is BlockKind.VERSE
    found: list[Passage] = []
    for piece in _pieces(block, number):
        if found and (verse or _runs_on(found[-1].text, piece.text)):
            found[-1] = joined(found[-1], piece, "\n" if verse else " ")
        else:
            found.append(piece)
    return found


def _runs_on(text: str, following: str) -> bool:
    return begins_small(following) and not ends_sentence(text)


def _pieces(block: RawBlock, number: int) -> Iterator[Passage]:
    position = 0
    for index, line in enumerate(block.text.split("\n")):
        text = clean_line(line)
        if text:
            marks = _marks_within(block.marks, line, position) if block.marks else ()
            first_line = None if block.line is None else block.line + index
            yield Passage(block.kind, text, marks, first_line, number)
        position += len(line) + 1


def _marks_within(marks: tuple[Mark, ...], line: str, position: int) -> tuple[Mark, ...]:
    """The marks that touch the line at `position` of its block, counted in the cleaned line."""
    found = []
    for mark in marks:
        # Cleaning moves a position by what it removes before it; the bar keeps a space at the cut.
        start = len(clean_line(line[: max(mark.start - position, 0)] + "|")) - 1
        end = len(clean_line(line[: max(mark.end - position, 0)]))
        if start < end:
            found.append(replace(mark, start=start, end=end))
    return tuple(found)
