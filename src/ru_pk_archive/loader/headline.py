"""Turns the lines above a story into its headline, and the outlet that stands beside it."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ru_pk_archive.letter_case import begins_small, in_capitals
from ru_pk_archive.loader.anatomy import is_prose
from ru_pk_archive.loader.byline import has_common_word, read_plain_names
from ru_pk_archive.loader.headline_repeats import find_repeat, looks_like_outlet, separators
from ru_pk_archive.loader.page_words import words
from ru_pk_archive.loader.sentences import ends_sentence, split_sentences
from ru_pk_archive.loader.text_cleaning import normalised
from ru_pk_archive.text_extent import count_words

_MOST_LINES = 4
_MOST_WORDS = 30
_FEWEST_WORDS = 3
_NAME_WORDS = 6  # a longer line is no name
_SURE = 1.0  # the score from which a line is taken for the headline

# A trail of links from the first page to this one.
_TRAIL = re.compile(
    r"(?:you are here|sie sind hier|vous êtes ici|home|startseite|accueil|inicio|главная)\s*(?:[:>»›|/→]|$)",
    re.IGNORECASE,
)

_JOINTS = (":", ",", "–", "—", "-", ";")
_GOES_ON = words(
    "of the a an to in for and with at on by from as or but is are was were be than that its his her de"
)


class Line(NamedTuple):
    """A line above the story. `free` when no rule has explained it; `meta` for a date line or byline;
    `block` is the same for lines without a blank line between them."""

    text: str
    free: bool
    meta: bool
    block: int


class Headline(NamedTuple):
    """The headline and its lines (indices, in order); the line and span that name the outlet, if one does.

    `repeat` is a further line that only says the headline again.
    """

    text: str
    lines: tuple[int, ...]
    repeat: int | None = None
    outlet: tuple[int, int, int] | None = None  # line, start, end


def choose_headline(lines: Sequence[Line], story: str) -> Headline | None:
    """The headline among the lines above `story`; None if none is one surely enough.

    A line that another one repeats, as a page's title does, is proved. Otherwise that line wins which says
    most of what the story says, close to it, above date and byline.
    """
    candidates = [index for index, line in enumerate(lines) if line.free]
    if not candidates:
        return None
    repeat = find_repeat([line.text for line in lines], candidates)
    if repeat is not None:
        outlet = (repeat.again, *repeat.outlet) if repeat.outlet else None
        return Headline(lines[repeat.headline].text, (repeat.headline,), repeat.again, outlet)
    best = _best(lines, candidates, story)
    if best is None:
        return None
    group = _with_continuations(lines, best, story)
    text = " ".join(lines[index].text for index in group)
    behind = _outlet_behind(text)
    if behind is None:
        return Headline(text, group)
    end, start = behind
    offset = len(text) - len(lines[group[-1]].text)
    return Headline(text[:end], group, outlet=(group[-1], start - offset, len(text) - offset))


def _best(lines: Sequence[Line], candidates: Sequence[int], story: str) -> int | None:
    told = frozenset(normalised(story).split()) if len(candidates) > 1 else frozenset()
    scores = {
        index: _score(lines, index, told) - _name_penalty(lines[index].text, story) for index in candidates
    }
    best = max(candidates, key=lambda index: (scores[index], -index))
    if scores[best] < _SURE:
        return None
    if _is_lead(lines[best].text):
        best = _headline_above(best, lines, scores)
    # A standfirst below the headline says as much as it does; the upper of two such lines is the headline.
    above = best - 1
    while scores.get(above, 0) >= _SURE and _speaks_of(lines[above].text, told):
        if not (is_prose(lines[above].text) or _TRAIL.match(lines[above].text)):
            best = above
        above -= 1
    return best


def _score(lines: Sequence[Line], index: int, told: frozenset[str]) -> float:
    text = lines[index].text
    count = count_words(text)
    shared, share = _shared(text, told)
    score = min(shared, 5) * 0.8 + share
    score += 2 if 4 <= count <= _MOST_WORDS else 1 if count == 3 else 0 if count == 2 else -4
    score -= 4 if _TRAIL.match(text) else 0
    place = _place(lines, index)
    # Two words above the date are as likely an outlet's or a column's name.
    return score + (min(place, 0) if count <= 2 else place) + (index == 0)


def _place(lines: Sequence[Line], index: int) -> float:
    """What a line gains directly above date and byline, and loses far above them or below; a sentence is a
    headline only there."""
    following = lines[index + 1 :]
    near = next((place for place, line in enumerate(following) if line.meta), len(following))
    between = sum(line.free for line in following[:near])
    if near < len(following) and not between:
        return 1
    score = -0.5 * min(between, 6)
    if near == len(following) and any(line.meta for line in lines[:index]):
        score -= 1  # a caption stands between byline and story
    return score - 2 if is_prose(lines[index].text) else score


def _name_penalty(text: str, story: str) -> float:
    """What a line loses that may be an outlet's or a person's name, unless the story has its words too."""
    if count_words(text) > _NAME_WORDS or in_capitals(text):
        return 0
    if looks_like_outlet(text):
        return 2
    return 2 if read_plain_names(text) and not has_common_word(text, story) else 0


def _headline_above(lead: int, lines: Sequence[Line], scores: Mapping[int, float]) -> int:
    """The best line above a lead that may be its headline; the lead itself if there is none."""
    above = [
        index
        for index, score in scores.items()
        if index < lead
        and score >= _SURE
        and count_words(lines[index].text) >= _FEWEST_WORDS
        and not ends_sentence(lines[index].text)
    ]
    return max(above, key=scores.__getitem__, default=lead)


def _is_lead(text: str) -> bool:
    """Whether a line of several sentences only says what the story says; its headline stands above it."""
    return ends_sentence(text) and len(split_sentences(text)) > 1


def _speaks_of(text: str, told: frozenset[str]) -> bool:
    return count_words(text) >= 4 and _shared(text, told)[0] >= 1


def _shared(text: str, told: frozenset[str]) -> tuple[int, float]:
    """How many of a line's longer words the story has too, and their share."""
    own = [word for word in normalised(text).split() if len(word) > 3 or not word.isascii()]
    shared = sum(word in told for word in own)
    return shared, shared / len(own) if own else 0.0


def _with_continuations(lines: Sequence[Line], index: int, story: str) -> tuple[int, ...]:
    first = last = index
    while last + 1 < len(lines) and last - first + 1 < _MOST_LINES and _continues(lines, last, story):
        last += 1
    while first > 0 and last - first + 1 < _MOST_LINES and _continues(lines, first - 1, story):
        first -= 1
    return tuple(range(first, last + 1))


def _continues(lines: Sequence[Line], index: int, story: str) -> bool:
    """Whether the headline runs on from a line to the next."""
    line, following = lines[index], lines[index + 1]
    if not (line.free and following.free):
        return False
    last_word = line.text.rsplit(" ", 1)[-1].casefold()
    if last_word in _GOES_ON or last_word.endswith(_JOINTS):
        return True
    if begins_small(following.text) or following.text.startswith(_JOINTS):
        return True
    style = _style(line.text)
    if line.block != following.block or style is None or style != _style(following.text):
        return False
    # A block of many lines is a list of labels, and the name below a headline is its author's.
    size = sum(other.block == line.block for other in lines)
    return size <= _MOST_LINES and not _name_penalty(following.text, story)


def _style(text: str) -> str | None:
    if in_capitals(text):
        return "capitals"
    longer = [word for word in text.split() if len(word) > 3]
    return "title case" if longer and not any(map(begins_small, longer)) else None


def _outlet_behind(text: str) -> tuple[int, int] | None:
    """Where the headline ends and where the outlet behind it starts; None if no outlet stands there.

    Without a second line that proves it, only a name that is plainly an outlet's is taken off.
    """
    found = separators(text)
    if not found or in_capitals(text) or count_words(text[: found[-1].start()]) < 3:
        return None
    last = found[-1]
    return (last.start(), last.end()) if looks_like_outlet(text[last.end() :]) else None
