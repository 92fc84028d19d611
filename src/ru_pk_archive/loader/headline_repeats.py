"""Turns a headline that a page says twice, as its title or trail does, into proof of it and of its outlet."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ru_pk_archive.loader.page_words import OUTLET_WORDS, SECTION_WORDS
from ru_pk_archive.loader.text_cleaning import normalised
from ru_pk_archive.text_extent import count_words

_SEPARATOR = re.compile(r"\s+[|–—»>›:·•/-]+\s+|\s*[|»>›]\s*")
_MARKS = frozenset("|–—»>›:·•/-")

_FEWEST_WORDS = 3
_FEWEST_GLUED_WORDS = 5
_MOST_PAIRED = 200  # lines that are compared with one another
_LONGEST_OUTLET = 6  # words


@dataclass(frozen=True, slots=True)
class Repeat:
    """Two lines (indices) of which `again` says what `headline` says; `outlet` is the span of the outlet
    that `again` adds, None if it adds none."""

    headline: int
    again: int
    outlet: tuple[int, int] | None


def find_repeat(lines: Sequence[str], candidates: Sequence[int]) -> Repeat | None:
    """The first candidate that another one repeats with something besides, or cut short.

    A line that merely stands twice proves nothing: menus do.
    """
    eligible = [index for index in candidates if _words(lines[index]) >= _FEWEST_WORDS]
    by_words = {normalised(lines[index]): index for index in eligible}
    for index in eligible:
        line = lines[index]
        for part, start, end in _parts(line):
            headline = by_words.get(normalised(part), index)
            if headline != index:
                return Repeat(headline, index, _outlet_in(line, start, end))
        if line.endswith(("…", "...")):
            opening = normalised(line)
            nearby = eligible[-_MOST_PAIRED:]
            whole = next((other for other in nearby if _extends(lines[other], opening)), None)
            if whole is not None:
                return Repeat(whole, index, None)
    return _glued(lines, eligible)


def says_again(line: str, headline: str) -> tuple[int, int] | None:
    """The span of what a line adds to a headline that it repeats, (0, 0) for nothing; None if it does not
    repeat it."""
    wanted = normalised(headline)
    if normalised(line) == wanted:
        return 0, 0
    return next(((start, end) for part, start, end in _parts(line) if normalised(part) == wanted), None)


def looks_like_outlet(text: str) -> bool:
    """Whether every word is capitalised and the first or last is a word that outlets call themselves by."""
    tokens = [token.strip(".,") for token in text.split()]
    if not 1 < len(tokens) <= _LONGEST_OUTLET:
        return False
    if any(token[:1].islower() and len(token) > 3 for token in tokens):
        return False
    ends = {tokens[0].casefold(), tokens[-1].casefold()}
    return bool(ends & OUTLET_WORDS) and not all(token.casefold() in SECTION_WORDS for token in tokens)


def separators(line: str) -> list[re.Match[str]]:
    """What parts a headline from an outlet or a section, with the spaces around it, in reading order."""
    return [] if _MARKS.isdisjoint(line) else list(_SEPARATOR.finditer(line))


def _parts(line: str) -> Iterator[tuple[str, int, int]]:
    """What stands before and behind each separator, each with the span of the other side."""
    for separator in separators(line):
        yield line[: separator.start()], separator.end(), len(line)
        yield line[separator.end() :], 0, separator.start()


def _outlet_in(line: str, start: int, end: int) -> tuple[int, int] | None:
    """The outlet in what is added: the last name behind a headline ("Section | Outlet").

    Before it stands mostly a trail of sections, so there only a name that looks like an outlet's counts.
    """
    if start == 0:
        return (start, end) if looks_like_outlet(line[start:end]) else None
    for separator in _SEPARATOR.finditer(line, start, end):
        start = separator.end()
    return start, end


def _extends(line: str, opening: str) -> bool:
    words = normalised(line)
    return len(words) > len(opening) and words.startswith(opening)


def _glued(lines: Sequence[str], eligible: Sequence[int]) -> Repeat | None:
    """A trail of sections that a copy has run together with the headline ("HomeWorldCouncil votes ...")."""
    long = [index for index in eligible if _words(lines[index]) >= _FEWEST_GLUED_WORDS][-_MOST_PAIRED:]
    for index in long:
        for other in long:
            if index != other and lines[other] != lines[index] and lines[other].endswith(lines[index]):
                return Repeat(index, other, None)
    return None


def _words(line: str) -> int:
    """The words that begin with a letter."""
    return count_words(" ".join([word for word in line.split() if word[0].isalpha()]))
