"""What a language's reader passes between its rules: the sentence, and a time found in it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from ru_pk_archive.dating.relative import InYear, OnDay, counted
from ru_pk_archive.records.dates import TimeExpression, UncertainDate

# Names of rules that other rules ask for
IN_A_NAME = "year in a name"
FROM_PUBLICATION = "counted from publication"
FROM_ELSEWHERE = "counted from another event"


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence and the day it was published, None if that is not known."""

    text: str
    published: UncertainDate | None

    def before(self, start: int, length: int = 16) -> str:
        """The characters that stand just before a place, for patterns that end there."""
        return self.text[max(0, start - length) : start]


@dataclass(frozen=True, slots=True)
class Moment:
    """A time told at characters `start` to `end` (exclusive) of a passage; `date` as in TimeExpression.

    `in_year` is there where the text leaves the year out; it gives the date in any year.
    """

    start: int
    end: int
    date: UncertainDate | None
    rule: str
    relative: bool = False
    in_year: InYear | None = None

    def changed(self, date: UncertainDate | None, rule: str, start: int) -> "Moment":
        """The moment with words before it that change its date."""
        return replace(self, start=start, date=date, rule=rule, in_year=None)


Rule = Callable[[Passage, int], Moment | None]


def told(match: re.Match[str], date: UncertainDate | None, rule: str) -> Moment | None:
    """A moment that the words date by themselves; None without a date."""
    return None if date is None else Moment(match.start(), match.end(), date, rule)


def from_publication(passage: Passage, match: re.Match[str], rule: str, on_day: OnDay) -> Moment:
    """A moment that counts from the day of publication."""
    date = counted(passage.published, on_day)
    return Moment(match.start(), match.end(), date, rule, relative=True)


def unresolved(match: re.Match[str], rule: str) -> Moment:
    """A moment that counts from something else than publication, and so has no date."""
    return Moment(match.start(), match.end(), None, rule, relative=True)


def expression(passage: Passage, moment: Moment) -> TimeExpression:
    """The moment as it leaves the reader."""
    words = passage.text[moment.start : moment.end]
    return TimeExpression(words, moment.start, moment.end, moment.date, moment.relative, moment.rule)
