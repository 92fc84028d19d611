"""Turns the middle of a page into the story alone: boxes cut, broken paragraphs joined, headings named."""

from collections.abc import Sequence
from typing import NamedTuple

from ru_pk_archive.letter_case import begins_small
from ru_pk_archive.loader.anatomy import Part, is_row
from ru_pk_archive.loader.boilerplate import (
    LINK_TO_ANOTHER_STORY,
    OTHER_STORIES,
    SECTION_LABEL,
    is_labelled_link,
)
from ru_pk_archive.loader.page_lines import BYLINE, PageLine, read_line
from ru_pk_archive.loader.page_words import TAIL_REASONS, words
from ru_pk_archive.loader.passages import Passage, joined
from ru_pk_archive.loader.publication import read_date_line
from ru_pk_archive.loader.sentences import OPENERS, ends_sentence
from ru_pk_archive.records.draft import BlockKind

_OPENING = 6  # parts of a story among which a byline or a date may stand
_HEADING_WORDS = 14
_HEADING_LENGTH = 110
_MOST_HEADINGS_IN_A_ROW = 2
_BREAKABLE = 60  # characters that a paragraph broken in mid-sentence has at least
_BREAKABLE_AT_A_NAME = 160
_UNFINISHED = words(
    "the a an of and or to in on at by for from with as that which who is are was were his her its their"
)


class Story(NamedTuple):
    """The story's passages, and the lines that were cut out of it with what they state."""

    passages: tuple[Passage, ...]
    cut: tuple[PageLine, ...]


def read_story(parts: Sequence[Part], source: str) -> Story:
    """The story in its order. Furniture is cut; of other short lines only what its look or place explains."""
    kept: list[Passage] = []
    cut: list[PageLine] = []
    in_box = False
    for index, part in enumerate(parts):
        line = _not_the_storys(part, in_box, index < _OPENING, source)
        if line is None:
            kept.append(part.passage)
        else:
            cut.append(line)
        in_box = part.reason in TAIL_REASONS or (in_box and not part.is_prose)
    return Story(tuple(_with_headings(_rejoined(kept))), tuple(cut))


def _not_the_storys(part: Part, in_box: bool, opening: bool, source: str) -> PageLine | None:
    """The line with the reason for which it is cut; None for what stays."""
    passage = part.passage
    if part.reason not in (None, SECTION_LABEL):
        return read_line(passage, source)
    if part.is_prose:
        return None
    if in_box and passage.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
        return PageLine(passage, OTHER_STORIES)
    if passage.kind is not BlockKind.PARAGRAPH:
        return None
    if is_labelled_link(passage.text):
        return PageLine(passage, LINK_TO_ANOTHER_STORY)
    return _header_line(passage, source) if opening else None


def _header_line(passage: Passage, source: str) -> PageLine | None:
    """A byline or a bare date that stands below the first sentences; None for any other line."""
    line = read_line(passage, source)
    dated = read_date_line(passage)
    bare_date = dated is not None and not dated.rest
    named = any(field.evidence.rule == BYLINE for field in line.fields)
    return line if bare_date or named else None


def _rejoined(passages: Sequence[Passage]) -> list[Passage]:
    """The passages, with paragraphs made whole that the end of a page or a cut box had broken."""
    found: list[Passage] = []
    for passage in passages:
        if found and _goes_on(found[-1], passage):
            found[-1] = joined(found[-1], passage)
        else:
            found.append(passage)
    return found


def _goes_on(first: Passage, second: Passage) -> bool:
    """Whether the first paragraph stops in mid-sentence and the second goes on with it."""
    if first.kind is not BlockKind.PARAGRAPH or second.kind is not BlockKind.PARAGRAPH:
        return False
    before, after = first.text, second.text
    if len(before) < _BREAKABLE or ends_sentence(before) or before.endswith(":") or is_row(before):
        return False
    if begins_small(after):
        return True
    last_word = before.rsplit(" ", 1)[-1]
    if last_word.endswith(",") or last_word in _UNFINISHED:
        return True
    # A name goes on: "... the Chief" / "Engineer Ida Brandt ...".
    next_word = after.split(" ", 1)[0]
    named = last_word[0].isupper() and next_word[0].isupper() and next_word.casefold() not in OPENERS
    return named and len(before) >= _BREAKABLE_AT_A_NAME and ends_sentence(after)


def _with_headings(passages: Sequence[Passage]) -> list[Passage]:
    found: list[Passage] = []
    run = 0  # short lines directly before this one
    for index, passage in enumerate(passages):
        following = passages[index + 1] if index + 1 < len(passages) else None
        short = passage.kind is BlockKind.PARAGRAPH and _looks_like_heading(passage.text)
        lone = (
            run < _MOST_HEADINGS_IN_A_ROW and following is not None and following.kind is BlockKind.PARAGRAPH
        )
        found.append(passage._replace(kind=BlockKind.HEADING) if short and lone else passage)
        run = run + 1 if short else 0
    return found


def _looks_like_heading(text: str) -> bool:
    if len(text) > _HEADING_LENGTH or ends_sentence(text) or text.endswith((",", ";")) or is_row(text):
        return False
    return len(text.split()) <= _HEADING_WORDS and not begins_small(text.lstrip("\"'“‘«("))
