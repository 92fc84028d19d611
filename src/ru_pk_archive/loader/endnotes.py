"""Turns what follows a story into author's note, dates, sources and sign-off; the rest is cut."""

from collections.abc import Sequence
from typing import NamedTuple

from ru_pk_archive.loader.anatomy import Part
from ru_pk_archive.loader.author_notes import read_author_note, read_closing_name, read_sign_off
from ru_pk_archive.loader.byline import is_byline_label, read_plain_names
from ru_pk_archive.loader.page_lines import BYLINE, PageLine, byline_fields, read_line
from ru_pk_archive.loader.page_words import TAIL_REASONS
from ru_pk_archive.loader.passages import Passage
from ru_pk_archive.loader.publication import BESIDE_THE_AUTHOR, StampedDate
from ru_pk_archive.loader.reading import FoundField
from ru_pk_archive.loader.text_cleaning import normalised
from ru_pk_archive.records.draft import BlockKind, Cut

_SIGNATURE = "signature"
_AFTER = "line after the text"
_MOST_PEELED = 6


class Endnotes(NamedTuple):
    """What the lines after a story state, in their order.

    `story_length` is how many of the story's parts are the story's; `kept` are lists and the like
    that follow them.
    """

    story_length: int
    kept: tuple[Passage, ...]
    fields: tuple[FoundField, ...]
    dates: tuple[StampedDate, ...]
    cuts: tuple[Cut, ...]


def read_endnotes(
    story: Sequence[Part], tail: Sequence[Part], authors: Sequence[str], source: str
) -> Endnotes:
    """The facts of the last lines. A label of other stories or comments ends what is read."""
    passages = [part.passage for part in story]
    lines = _last_lines(story, passages, authors, source)
    length = len(passages) - len(lines)
    own = passages[:length]
    kept: list[Passage] = []
    strange = False
    last = next((number for number, part in enumerate(tail) if part.reason in TAIL_REASONS), len(tail))
    for number, part in enumerate(tail[:last]):
        line = _read(part, own, authors, source)
        if number and not authors and line.reason is None and is_byline_label(tail[number - 1].passage.text):
            line = _named_below_label(part.passage, source)
        if line.reason is not None:
            lines.append(line._replace(dates=()) if strange else line)
        elif not lines and part.passage.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING):
            kept.append(part.passage)
        else:
            lines.append(line._replace(reason=_AFTER))
            strange = True  # dates below a line that nothing explains may be those of other stories
    lines += [PageLine(part.passage, part.reason or _AFTER) for part in tail[last:]]
    return Endnotes(
        story_length=length,
        kept=tuple(kept),
        fields=(
            *(field for line in lines for field in line.fields),
            *(read_closing_name(own, source) if own and not authors else ()),
        ),
        dates=tuple(_dates(lines)),
        cuts=tuple([line.cut for line in lines if not _is_note(line)]),
    )


def _named_below_label(passage: Passage, source: str) -> PageLine:
    names = read_plain_names(passage.text)
    if names is None:
        return PageLine(passage, None)
    return PageLine(passage, BYLINE, fields=byline_fields(passage, names, BYLINE, source))


def _last_lines(
    story: Sequence[Part], passages: Sequence[Passage], authors: Sequence[str], source: str
) -> list[PageLine]:
    """The lines at the end of a story that are not its own, in their order; its first passage stays."""
    lines: list[PageLine] = []
    while len(lines) < min(_MOST_PEELED, len(story) - 1):
        end = len(story) - len(lines) - 1
        line = _read(story[end], passages[:end], authors, source)
        if line.reason is None:
            break
        lines.insert(0, line)
    return lines


def _read(part: Part, story: Sequence[Passage], authors: Sequence[str], source: str) -> PageLine:
    """The line as a closing one; without a reason where it is none. `story` is what stands before it."""
    passage = part.passage
    if passage.kind is not BlockKind.PARAGRAPH:
        return PageLine(passage, None)
    note = read_author_note(passage, story, authors, source)
    if note is not None:
        return note
    if authors and normalised(passage.text) in map(normalised, authors):
        return PageLine(passage, _SIGNATURE)
    line = PageLine(passage, None) if part.is_prose else read_line(passage, source)
    signed = read_sign_off(passage, authors, source) if not line.fields else None
    return line if signed is None else signed._replace(dates=line.dates)


def _is_note(line: PageLine) -> bool:
    return any(field.name == "author_note" for field in line.fields)


def _names_author(line: PageLine) -> bool:
    return _is_note(line) or line.reason == _SIGNATURE


def _dates(lines: Sequence[PageLine]) -> list[StampedDate]:
    """The dates in their order; one beside the author's name or note is marked as such."""
    found: list[StampedDate] = []
    for index, line in enumerate(lines):
        beside = any(map(_names_author, lines[max(0, index - 1) : index + 2]))
        for date in line.dates:
            found.append(date._replace(rule=BESIDE_THE_AUTHOR) if beside and not date.labelled else date)
    return found
