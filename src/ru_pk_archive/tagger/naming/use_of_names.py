"""Turns the way an article uses a full name into the reason why it is a person's."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from ru_pk_archive.tagger.given_names import FAMILY_NAMES_FIRST, GIVEN_NAMES
from ru_pk_archive.tagger.naming.lines import Line
from ru_pk_archive.tagger.naming.name_titles import word_after, word_before
from ru_pk_archive.tagger.naming.runs import Run, begins
from ru_pk_archive.tagger.occupations import OCCUPATIONS
from ru_pk_archive.tagger.speech_verbs import SPEECH_VERBS
from ru_pk_archive.tagger.word_lists import words

_HE_OR_SHE = re.compile(r"\b(?:he|she|his|her|him|himself|herself)\b")
# A sentence whose subject is whoever the one before was about.
_GOES_ON = re.compile(r"(?:[\"“][^\"”]*[\"”] )?(?:He|She|he|she) [a-z]")
_LINES_ON = 2
_OPENING = 3  # the lines in which an article names the person it is about
# Past tenses that do not end in "ed", of what people do.
_DID = words(
    "ate beat became began bore bought broke built came caught chose did drew drove fell felt fought found"
    " gave got grew had has held hid is kept knew laid led left lost made met paid ran rode rose sang sat saw"
    " set shot sold spent spun stood stole struck swam swept swore taught threw took wakes was wept went won"
    " wore"
)


class Usage(NamedTuple):
    """How an article goes on about the names in it.

    `alone` are words that stand by themselves, as surnames do once their bearer is known, each with
    the texts in which it does and its end there.
    """

    lines: Sequence[Line]
    alone: dict[str, list[tuple[str, int]]]

    def reason(self, number: int, name: Run, opens: bool) -> str:
        """Why the full name in this line is a person's by the way it is used, "" if nothing shows it.

        `opens` tells that the article has named nobody before.
        """
        given = name[0].key in GIVEN_NAMES
        first = name[0].key in FAMILY_NAMES_FIRST
        if first and "-" in name[1].text and len(name) == 2:
            return "family name before a given name"
        if given and name[-1].text in self.alone:
            return "named again by surname"
        if self._is_surname(name[-1].text) or (first and self._is_surname(name[0].text)):
            return "named again by surname"
        text = self.lines[number].text
        after = word_after(text, name[-1].end)
        if given and (after in SPEECH_VERBS or word_before(text, name[0].start) in SPEECH_VERBS):
            return "full name that speaks"
        if _acts(text, name, after) and self._is_person_told_of(number, name, given, opens):
            return "full name that acts"
        return ""

    def _is_surname(self, word: str) -> bool:
        """Whether a word stands alone where it speaks, or where "he" or "she" goes on."""
        return any(
            word_after(text, end) in SPEECH_VERBS or _HE_OR_SHE.search(text, end)
            for text, end in self.alone.get(word, ())
        )

    def _is_person_told_of(self, number: int, name: Run, given: bool, opens: bool) -> bool:
        """Whether "he" or "she" goes on; where the given name is rare, nobody else may be meant."""
        if given and _HE_OR_SHE.search(self.lines[number].text, name[-1].end):
            return True
        if not given and not (opens and self._is_only_name(number, name)):
            return False
        return any(_GOES_ON.match(line.text) for line in self._next_about_nobody_else(number))

    def _is_only_name(self, number: int, name: Run) -> bool:
        """Whether the article is at its beginning, and has told of no other name or holder of a role."""
        own = [line for line in self.lines[: number + 1] if not (line.heading or line.foreign)]
        return len(own) <= _OPENING and all(
            all(len(run) == 1 or run[-1].text == name[-1].text for run in line.runs)
            and OCCUPATIONS.isdisjoint(line.text.replace(",", "").split(" "))
            for line in own
        )

    def _next_about_nobody_else(self, number: int) -> Iterator[Line]:
        for line in islice(self.lines, number + 1, number + 1 + _LINES_ON):
            if line.heading or line.foreign or any(len(run) > 1 for run in line.runs):
                return
            yield line


def usage_of(lines: Sequence[Line]) -> Usage:
    """How the article's own sentences use names."""
    return Usage(lines, _words_alone(lines))


def _acts(text: str, name: Run, after: str) -> bool:
    """Whether the name is the subject of what someone did."""
    start = name[0].start
    is_subject = begins(text, start) or text[start - 2 : start] == ", "
    return is_subject and (after in _DID or (after.islower() and after.endswith("ed")))


def _words_alone(lines: Sequence[Line]) -> dict[str, list[tuple[str, int]]]:
    """Single words; not after "the", nor where a word has its capital only because a sentence begins."""
    alone: dict[str, list[tuple[str, int]]] = {}
    for line in lines:
        text = line.text
        for run in () if line.heading else line.runs:
            start, end = run[0].start, run[0].end
            if len(run) > 1 or text[max(0, start - 4) : start].lower() == "the ":
                continue
            if not begins(text, start) or word_after(text, end) in SPEECH_VERBS:
                alone.setdefault(run[0].text, []).append((text, end))
    return alone
