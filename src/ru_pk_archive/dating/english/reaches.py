"""Turns English words that reach from or to a time ("since", "before", "from … to …") into moments."""

import re
from collections.abc import Callable, Mapping

from ru_pk_archive.dating.days import calendar_day
from ru_pk_archive.dating.english.dates import RUN_OF_DAYS
from ru_pk_archive.dating.english.moments import moment_at, period_at
from ru_pk_archive.dating.english.words import EVENT_NAMES, next_words
from ru_pk_archive.dating.moment import IN_A_NAME, Moment, Passage, Rule, changed
from ru_pk_archive.dating.periods import after, before, since, span, until
from ru_pk_archive.dating.relative import InYear
from ru_pk_archive.records.dates import UncertainDate

_RANGE = "range"

_BOUND = re.compile(
    r"(?P<word>since|before|prior\s+to|until|till|up\s+to|by|through|after|(?:pre|post)(?=-\d))"
    r"(?:-|\s+(?:at\s+least\s+)?)(?P<the>the\s+(?:year\s+(?=\d))?)?(?P<end>end(?:-|\s+of\s+(?P<of_the>the\s+)?))?",
    re.IGNORECASE,
)
# By the first word
_BOUNDS: Mapping[str, Callable[[UncertainDate], UncertainDate | None]] = {
    "since": since,
    **dict.fromkeys(["before", "prior", "pre"], before),
    **dict.fromkeys(["until", "till", "up", "by", "through"], until),
    **dict.fromkeys(["after", "post"], after),
}
# "After the October talks" tells of the talks, "after the 1920s" of what came after them.
_NAMES_BY_ARTICLE = ("date", RUN_OF_DAYS, "month", "weekday")

_FROM = re.compile(r"(?P<word>from|between)\s+(?:the\s+)?", re.IGNORECASE)
_MOVED = re.compile(
    r"\b(?:moved|postponed|delayed|rescheduled|shifted|changed|brought|pushed)\b[^.;]*$", re.IGNORECASE
)
_DASH = r"\s?[-–—]\s?"
_JOINTS = {
    "from": re.compile(rf"(?:{_DASH}|,?\s+(?:to|until|till|through|up\s+to)\s+)(?:the\s+)?"),
    "between": re.compile(rf"(?:{_DASH}|,?\s+(?:and|to)\s+)(?:the\s+)?"),
}
_BARE_JOINT = re.compile(rf"(?:{_DASH}|(?<=\w)/|,?\s+(?:to|until|till|through)\s+)(?:the\s+)?")
_LIST_JOINT = re.compile(r"(?:\s?[,/&]|,?\s+(?:and|or))\s+")
_ONWARDS = re.compile(r"\s+(?:on|onwards?|forward)\b(?!\s+the\b)")
# What a bare "to" may join; years it may not ("rose in 1986 to 1987 dollars").
_JOINED_BARE = ("date", "month", "weekday", "decade", "century", "season")


def bounded(passage: Passage, start: int) -> Moment | None:
    """Reads "since the 1920s", "before 1931", "until last May", "by the end of the year", "post-1931"."""
    match = _BOUND.match(passage.text, start)
    if match is None:
        return None
    moment = period_at(passage, match.end(), after_the=bool(match["of_the"]))
    if moment is None or _is_a_name(passage.text, match, moment):
        return None
    word = match["word"].lower().split()[0]
    bound = until if match["end"] and word == "before" else _BOUNDS[word]
    return changed(moment, bound, f"{word} a time", start)


def _is_a_name(text: str, match: re.Match[str], moment: Moment) -> bool:
    """Whether the time names the thing that follows, and so says when that was."""
    if text.startswith(("'s", "’s"), moment.end) or next_words(text, moment.end)[0] in EVENT_NAMES:
        return True
    if not match["the"] or match["end"] or text[moment.start].isdecimal():
        return False
    return moment.rule.startswith(_NAMES_BY_ARTICLE)


def from_to(passage: Passage, start: int) -> Moment | None:
    """Reads "from 1931 to 1936", "between March and May", "from 9 to 12 July", "from 1931 on"."""
    match = _FROM.match(passage.text, start)
    first = match and moment_at(passage, match.end())
    if match is None or first is None or first.rule == IN_A_NAME or _is_moved(passage, start):
        return None
    word = match["word"].lower()
    joined = _joined(passage, first, _JOINTS[word])
    if joined is not None:
        return joined._replace(start=start)
    onwards = _ONWARDS.match(passage.text, first.end) if word == "from" else None
    if onwards is not None:
        return changed(first._replace(end=onwards.end()), since, "since a time", start)
    return first._replace(start=start) if first.rule.startswith(RUN_OF_DAYS) else None


def _is_moved(passage: Passage, start: int) -> bool:
    """Whether something is moved from one time to another, and fills neither."""
    return _MOVED.search(passage.before(start, 60)) is not None


REACHES: Mapping[str, Rule] = {
    **dict.fromkeys(_BOUNDS, bounded),
    **dict.fromkeys(_JOINTS, from_to),
}


def extended(passage: Passage, first: Moment) -> Moment:
    """The moment with what is joined to it: "30 April - 2 May 2023"; the year of "March and April 2023"."""
    if not first.rule.startswith(_JOINED_BARE):
        return first
    joined = _joined(passage, first, _BARE_JOINT, alike=True)
    if joined is not None and not _is_moved(passage, first.start):
        return joined
    return _with_year_of_next(passage, first)


def _with_year_of_next(passage: Passage, first: Moment) -> Moment:
    match = _LIST_JOINT.match(passage.text, first.end) if first.in_year else None
    other = match and moment_at(passage, match.end())
    if first.in_year is None or other is None or other.rule not in ("date", "month"):
        return first
    in_year = first.in_year
    borrowed = changed(other, lambda end: _last_before(in_year, end), other.rule, first.start)
    return borrowed._replace(end=first.end) if borrowed else first


def _joined(passage: Passage, first: Moment, joint: re.Pattern[str], alike: bool = False) -> Moment | None:
    match = joint.match(passage.text, first.end)
    second = match and moment_at(passage, match.end())
    if second is None or second.rule == IN_A_NAME:
        return None
    if alike and first.rule.split()[0] != second.rule.split()[0]:
        return None
    # Of two dates the one with a year lends it to the other.
    lent = (first.in_year and not second.on_day) or (second.in_year and not first.on_day)
    if (first.on_day or second.on_day) and not lent:
        return Moment(first.start, second.end, None, _RANGE, lambda day: _span_on(day, first, second))
    date = _span_on(0, first, second)
    return Moment(first.start, second.end, date, _RANGE) if date else None


def _span_on(day: int, first: Moment, second: Moment) -> UncertainDate | None:
    start, end = first.told_on(day), second.told_on(day)
    if second.in_year and not first.on_day and start:
        end = _first_after(second.in_year, start)
    elif first.in_year and end and not end.edtf.startswith("["):
        start = _last_before(first.in_year, end)
    return span(start, end) if start and end else None


def _last_before(in_year: InYear, end: UncertainDate) -> UncertainDate | None:
    """What comes once a year, in the last year in which it does not begin after the end does."""
    if end.latest is None or end.earliest is None:
        return None
    year = calendar_day(end.latest)[0]
    date = in_year(year)
    return in_year(year - 1) if date and (date.earliest or 0) > end.earliest else date


def _first_after(in_year: InYear, start: UncertainDate) -> UncertainDate | None:
    """What comes once a year, in the first year in which it does not end before the start does."""
    if start.latest is None or start.earliest is None:
        return None
    year = calendar_day(start.earliest)[0]
    date = in_year(year)
    return in_year(year + 1) if date and (date.latest or 0) < start.latest else date
