"""Turns runs of capitals into people, where the text shows that they are people."""

import re
from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from ru_pk_archive.tagger.given_names import GIVEN_NAMES
from ru_pk_archive.tagger.lexicon import (
    ALSO_SURNAMES,
    CALENDAR,
    COMMON_TITLES,
    NAME_ENDINGS,
    NATIONALITIES,
    NOT_A_NAME,
    PARTICLES,
    PLURAL_TITLES,
    TAKES_A_NAME,
    TITLE_PARTS,
    TITLES_OF_COMPANIES,
)
from ru_pk_archive.tagger.naming.lines import Line
from ru_pk_archive.tagger.naming.name_titles import apposition, word_before
from ru_pk_archive.tagger.naming.runs import Run
from ru_pk_archive.tagger.naming.use_of_names import Usage, usage_of

_LONGEST_NAME = 5
# Whoever is "in" a name, the name is a place's, also where "the mayor" follows.
_PLACED = frozenset(["in", "at", "near", "across", "outside", "around", "inside"])
# From one name of a list to the next, after a title in the plural.
_NEXT_OF_LIST = re.compile(r"(?: of (?:the )?(?:[A-Z][\w.-]+ ?)+| \([^)]*\))?(?:,| and|, and) ?")


class NamedPerson(NamedTuple):
    """A person named at a place of a line.

    `words` are the name without titles; `title` is the office named with it, in small letters, ""
    if none. `described` is set where words beside the name leave no doubt. `rule` says why this
    is a person.
    """

    line: int
    start: int
    end: int
    words: tuple[str, ...]
    title: str
    rule: str
    described: bool = False

    @property
    def is_certain(self) -> bool:
        """Whether a title or a description shows that this is a person, not only its use as a name."""
        return self.described or self.title != ""


def people_named(lines: Sequence[Line], authors: Sequence[str]) -> Iterator[NamedPerson]:
    """Every place where the text itself shows a name to be a person's, in reading order.

    Headings, foreign passages and languages other than English are passed over, since their
    capitals mean something else.
    """
    usage = usage_of(lines)
    signed = frozenset(authors)
    nobody = True
    for number, line in enumerate(lines):
        if line.heading or line.foreign or line.language != "en":
            continue
        last: NamedPerson | None = None
        for run, (title, name) in zip(line.runs, line.called, strict=True):
            person = _titled(number, title, name, usage.alone) if title else None
            if person is None and len(run) > 1:
                person = _listed(line.text, run, last) or _untitled(number, run, usage, signed, nobody)
            if person is not None:
                last = person
                nobody = False
                yield person


def _titled(number: int, title: str, run: Run, alone: Container[str]) -> NamedPerson | None:
    name = _name_at_start(run)
    if not name:
        return None
    office = title.rpartition(" ")[2]
    if len(_telling(name)) < 2 and office not in COMMON_TITLES:
        return None
    if office in TITLES_OF_COMPANIES and name[0].key not in GIVEN_NAMES and name[-1].text not in alone:
        return None
    return _named(number, name, title, "named with a title")


def _listed(text: str, run: Run, last: NamedPerson | None) -> NamedPerson | None:
    """The next name after a title in the plural: "Ministers X of Y and Z"."""
    if last is None or last.title.rpartition(" ")[2] not in PLURAL_TITLES:
        return None
    between = _NEXT_OF_LIST.fullmatch(text, last.end, run[0].start)
    name = _name_at_start(run) if between is not None else ()
    return _named(last.line, name, last.title, "named with a title") if len(name) > 1 else None


def _untitled(
    number: int, run: Run, usage: Usage, authors: Container[str], opens: bool
) -> NamedPerson | None:
    """A name of two words or more that fills its run, where something around it speaks of a person."""
    text = usage.lines[number].text
    while run and run[-1].key in CALENDAR:
        run = run[:-1]
    if len(run) > 2 and run[1].key in GIVEN_NAMES and run[0].key.endswith("s"):
        run = run[1:]  # "Traders Ida Brandt and …"
    name = _name_at_start(run)
    if len(_telling(name)) < 2 or name[-1] is not run[-1] or len(name[-1].key) < 2:
        return None
    start, end = name[0].start, name[-1].end
    if text[start:end] in authors:
        return _named(number, name, "", "byline")
    word = word_before(text, start)
    role = None if word in _PLACED or word == "the" else apposition(text, run[0].start, end)
    if role is not None:
        return _named(number, name, role, "described as a person", described=True)
    rule = "" if word == "the" else usage.reason(number, name, opens)
    return _named(number, name, "", rule) if rule else None


def _name_at_start(run: Run) -> Run:
    """The words of a name that the run begins with; none if a word follows that makes it another thing's."""
    while run and run[0].key in NATIONALITIES:
        run = run[1:]
    length = 0
    while length < len(run) and _is_name_word(run, length):
        length += 1
    if length < len(run) and (run[length].key in TAKES_A_NAME or run[length].text == "&"):
        return ()
    name = run[:length]
    if length > _LONGEST_NAME or all(word.text.isupper() or word.key in NAME_ENDINGS for word in name):
        return ()
    return name


def _is_name_word(run: Run, index: int) -> bool:
    word = run[index]
    if word.text[0].islower():
        return True  # a particle
    if word.text == "&":
        return False
    if word.key in ALSO_SURNAMES and word is run[-1] and index and run[0].key in GIVEN_NAMES:
        return True
    if word.key in NOT_A_NAME or word.key in TITLE_PARTS or word.key.removesuffix("s") in NATIONALITIES:
        return False
    return not word.text.isupper() or word.text.endswith(".") or len(word.text) == 1


def _telling(name: Run) -> Run:
    return tuple([word for word in name if word.text not in PARTICLES])


def _named(number: int, name: Run, title: str, rule: str, described: bool = False) -> NamedPerson:
    end = name[-1].end
    words = tuple([word.text for word in name])
    if words[-1].endswith(".") and len(words[-1]) > 2 and name[-1].key not in NAME_ENDINGS:
        end -= 1
    return NamedPerson(number, name[0].start, end, words, title, rule, described)
