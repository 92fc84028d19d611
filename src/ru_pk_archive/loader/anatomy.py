"""Turns the passages of a page into header, story and what follows the story."""

import re
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from ru_pk_archive.letter_case import in_capitals, in_title_case
from ru_pk_archive.loader.boilerplate import LINK_TO_ANOTHER_STORY, furniture_reason
from ru_pk_archive.loader.page_words import TAIL_REASONS
from ru_pk_archive.loader.passages import Passage
from ru_pk_archive.loader.sentences import CLOSING_QUOTES, ends_sentence
from ru_pk_archive.records.draft import BlockKind
from ru_pk_archive.text_extent import extent

_LONG = 160  # a line this long is no headline, whatever its end
_LONG_IN_CAPITALS = 100  # a shorter line in capitals is a headline, even if it ends in an abbreviation
_FEWEST_TITLE_WORDS = 3
_LONG_LINE = 60
_SHORT_LINE = -25  # what a line of unknown purpose takes from a story that it would belong to
_HIGHEST_PROSE = 400
_FEWEST_ROWS = 3  # more than what footers happen to have of lines with numbers
_MOST_AFTER_TAIL = 0.3  # of all prose; with more behind it, a label opens a box inside the story

# What is furniture even as a heading or list item of the source, where "Video" may be the story's.
_BEFORE_OTHER_STORIES = TAIL_REASONS | {LINK_TO_ANOTHER_STORY}

_INNER_STOP = re.compile(rf"[.!?…؟۔।][{CLOSING_QUOTES})]?\s+[\"'“‘(]?[^\W\d_a-zà-ÿа-я]|[。！？][”」』]?\w")
_NO_STATEMENT = tuple("?!؟？！")
# A paragraph signed behind its last stop: "... over the river. (Ida Brandt) +++"
_SIGNED = re.compile(rf"(?<=[.!?…])[{CLOSING_QUOTES}]*\s\([^():,/\d]{{2,40}}\)[\s+*#–—-]*$")
_NUMBERS = re.compile(r"\d(?<![\w.]\d)[\d.,/%]*(?!\w)")


class Part(NamedTuple):
    """A passage with the reason for which it is furniture (None if no reason is known) and its weight
    as a part of the story: its length for prose, nothing for furniture, less for other lines."""

    passage: Passage
    reason: str | None
    weight: int

    @property
    def is_prose(self) -> bool:
        """Whether the passage is written in sentences."""
        return self.weight > 0


class Anatomy(NamedTuple):
    """A page in three: `story` begins and ends with prose, and may hold furniture between."""

    header: tuple[Part, ...]
    story: tuple[Part, ...]
    tail: tuple[Part, ...]


def dissect(passages: Sequence[Passage]) -> Anatomy:
    """The page in its order. The story is the stretch with the most prose and the fewest other lines.

    It is the maximum subsequence of the parts' weights (Pasternack and Roth, "Extracting article text
    from the web with maximum subsequence segmentation", 2009). A page without any prose is all header.
    """
    parts = [_part(passage) for passage in passages]
    limit = _tail_start(parts)
    start, end = _heaviest(parts[:limit])
    if start == end:
        parts = [part._replace(weight=_without_sentences(part)) for part in parts]
        start, end = _heaviest(parts[:limit])
    if start < end:
        end += _table_length(parts[end:limit]) or _closing_question(parts[end:])
    return Anatomy(tuple(parts[:start]), tuple(parts[start:end]), tuple(parts[end:]))


def is_prose(text: str) -> bool:
    """Whether a passage is written in sentences; a headline that ends in a question mark is not."""
    if len(text) >= _LONG:
        return True
    if not (ends_sentence(text) or (")" in text and _SIGNED.search(text))) or (
        len(text) < _LONG_IN_CAPITALS and in_capitals(text)
    ):
        return False
    if _INNER_STOP.search(text):
        return True
    if len(text) < _LONG_IN_CAPITALS and in_title_case(text, _FEWEST_TITLE_WORDS):
        return False  # a headline that ends in "U.S."
    return not text.endswith(_NO_STATEMENT) and (len(text.split()) >= 3 or not text.isascii())


def _part(passage: Passage) -> Part:
    text = passage.text
    set_apart = passage.kind is not BlockKind.PARAGRAPH
    reason = furniture_reason(text)
    if reason in _BEFORE_OTHER_STORIES or (reason is not None and not set_apart):
        return Part(passage, reason, 0)
    if passage.kind is not BlockKind.HEADING and is_prose(text):
        return Part(passage, None, min(extent(text), _HIGHEST_PROSE))
    unknown = not (set_apart or text.endswith(":") or is_row(text))
    return Part(passage, None, _SHORT_LINE if unknown else 0)


def _without_sentences(part: Part) -> int:
    """The weight of a part on a page without any sentence: verse, lists and long lines are its text."""
    passage = part.passage
    set_apart = passage.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING)
    if part.reason is None and (set_apart or len(passage.text) >= _LONG_LINE):
        return len(passage.text)
    return part.weight


def _tail_start(parts: Sequence[Part]) -> int:
    """The index of the first label after which the page has little prose left; else all of it is kept."""
    prose = [max(part.weight, 0) for part in parts]
    total = sum(prose)
    for index, before in enumerate(accumulate(prose, initial=0)):
        if index == len(parts):
            break
        if parts[index].reason in TAIL_REASONS and before and total - before < _MOST_AFTER_TAIL * total:
            return index
    return len(parts)


def _heaviest(parts: Sequence[Part]) -> tuple[int, int]:
    """The first stretch whose weights add up to the most (Kadane); an empty one where none is positive."""
    best = (0, 0, 0)
    start = total = 0
    for index, part in enumerate(parts):
        if total <= 0:
            start, total = index, 0
        total += part.weight
        if total > best[0]:
            best = (total, start, index + 1)
    return (best[1], best[2]) if best[0] else (len(parts), len(parts))


def _table_length(parts: Sequence[Part]) -> int:
    """How many parts after the story's last sentence are a table with its labels: mostly rows."""
    rows = longest = 0
    for length, part in enumerate(parts, 1):
        if part.reason is None and is_row(part.passage.text):
            rows += 1
            if rows >= _FEWEST_ROWS and rows * 2 > length:
                longest = length
    return longest


def _closing_question(rest: Sequence[Part]) -> int:
    """1 where nothing follows the story but a question or exclamation, which above it would be a headline."""
    if len(rest) != 1 or rest[0].reason is not None:
        return 0
    passage = rest[0].passage
    return int(passage.kind is BlockKind.PARAGRAPH and passage.text.endswith(_NO_STATEMENT))


def is_row(text: str) -> bool:
    """Whether a line is a row of a table: two numbers or more."""
    return len(_NUMBERS.findall(text)) >= 2
