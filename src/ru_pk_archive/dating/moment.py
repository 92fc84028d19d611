"""What a language's reader passes between its rules: the sentence, and a time found in it."""

import re
from collections.abc import Callable
from typing import NamedTuple

from ru_pk_archive.dating.relative import InYear, OnDay, counted
from ru_pk_archive.records.dates import TimeExpression, UncertainDate

# Names of rules that other rules ask for
IN_A_NAME = "year in a name"
FROM_PUBLICATION = "counted from publication"
FROM_ELSEWHERE = "counted from another event"


class Passage(NamedTuple):
    """A sentence and the day it was published, None if that is not known."""

    text: str
    published: UncertainDate | None

    def before(self, start: int, length: int = 16) -> str:
        """The characters that stand just before a place, for patterns that end there."""
        return self.text[max(0, start - length) : start]


class Moment(NamedTuple):
    """A time told at characters `start` to `end` (exclusive) of a passage.

    It has either a `date` (None if the words tell a day that does not exist), or `on_day`, the date
    as it counts from a day of publication. `in_year` is there where the text leaves the year out; it
    gives the date in any year.
    """

    start: int
    end: int
    date: UncertainDate | None
    rule: str
    on_day: OnDay | None = None
    in_year: InYear | None = None

    def told_on(self, day: int) -> UncertainDate | None:
        """The date for readers of a day; any day will do if it does not count from one."""
        return self.date if self.on_day is None else self.on_day(day)


Change = Callable[[UncertainDate], UncertainDate | None]
Rule = Callable[[Passage, int], Moment | None]


def told(match: re.Match[str], date: UncertainDate | None, rule: str) -> Moment | None:
    """A moment that the words date by themselves; None without a date."""
    return None if date is None else Moment(match.start(), match.end(), date, rule)


def from_publication(match: re.Match[str], rule: str, on_day: OnDay) -> Moment:
    """A moment that counts from the day of publication."""
    return Moment(match.start(), match.end(), None, rule, on_day)


def unresolved(match: re.Match[str], rule: str) -> Moment:
    """A moment that counts from something else than publication, and so has no date."""
    return Moment(match.start(), match.end(), None, rule, lambda day: None)


def changed(moment: Moment, change: Change, rule: str, start: int) -> Moment | None:
    """The moment with words before it that change its date; None if the change is impossible."""

    def on_changed_day(day: int) -> UncertainDate | None:
        date = moment.told_on(day)
        return change(date) if date else None

    if moment.on_day is not None:
        return moment._replace(start=start, rule=rule, on_day=on_changed_day, in_year=None)
    date = change(moment.date) if moment.date else None
    if moment.date is not None and date is None:
        return None
    return moment._replace(start=start, rule=rule, date=date, in_year=None)


def expression(passage: Passage, moment: Moment) -> TimeExpression:
    """The moment as it leaves the reader."""
    words = passage.text[moment.start : moment.end]
    relative = moment.on_day is not None
    date = counted(passage.published, moment.on_day) if moment.on_day else moment.date
    return TimeExpression(words, moment.start, moment.end, date, relative, moment.rule)
