"""Turns an English sentence into the times it tells."""

from collections.abc import Iterator, Mapping

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from ru_pk_archive.dating.english.moments import RULES_FOR_WORDS, moment_at, moment_by
from ru_pk_archive.dating.english.reaches import REACHES, extended
from ru_pk_archive.dating.english.words import UNITS
from ru_pk_archive.dating.moment import Moment, Passage, expression
from ru_pk_archive.dating.reader import Reader
from ru_pk_archive.records.dates import TimeExpression, UncertainDate

# Of words so short that they are everywhere, what must follow at once.
_FOLLOWERS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(["a", "an"], tuple(f" {word}" for word in (*UNITS, "few", "couple"))),
    **dict.fromkeys(["c", "ca"], (".",)),
    "ad": (" ",),
    "q": ("1", "2", "3", "4"),
    "h": ("1", "2"),
}


def _openings() -> Iterator[str]:
    """What a time can begin with, in lower case."""
    yield from REACHES
    yield from (word + rest for word in RULES_FOR_WORDS for rest in _FOLLOWERS.get(word, ("",)))
    yield from map(str, range(10))


_OPENINGS = tuple(_openings())
# Of these the automaton may find what is only the beginning of a word ("mar" in "market").
_ARE_WORDS = tuple([opening in RULES_FOR_WORDS or opening in REACHES for opening in _OPENINGS])
# So few words can afford the fastest kind.
_AUTOMATON = AhoCorasick(_OPENINGS, MatchKind.LeftmostLongest, implementation=Implementation.DFA)


def read_english(text: str, published: UncertainDate | None, begin: int = 0) -> tuple[TimeExpression, ...]:
    """The times that a sentence tells from the character `begin` on, in reading order, without overlaps.

    An article or preposition that changes nothing ("the 1920s", "in 1931") is not part of the words.
    """
    lower = text.lower()
    if len(lower) != len(text):
        lower = text  # it holds a letter that is longer in lower case
    passage = Passage(text, published)
    found: list[TimeExpression] = []
    reached = begin
    for number, start, end in _AUTOMATON.find_matches_as_indexes(lower):
        if start < reached or (start and text[start - 1].isalnum()):
            continue
        if _ARE_WORDS[number] and text[end : end + 1].isalpha():
            continue
        moment = _told_at(passage, start, _OPENINGS[number])
        if moment is not None:
            found.append(expression(passage, moment))
            reached = moment.end
    return tuple(found)


def _told_at(passage: Passage, start: int, opening: str) -> Moment | None:
    reach = REACHES.get(opening)
    if reach is not None:
        return reach(passage, start)
    rules = RULES_FOR_WORDS.get(opening)
    moment = moment_by(rules, passage, start) if rules else moment_at(passage, start)
    return extended(passage, moment) if moment else None


READER = Reader("en", read_english)
