"""Turns a header line of a news page into the dates that it prints."""

import re
from collections.abc import Callable, Iterator

from ru_pk_archive.dating.calendar_names import (
    ALL_MONTHS,
    ENGLISH_ABBREVIATIONS,
    ENGLISH_MONTHS,
    FULL_MONTHS,
    WEEKDAYS,
)
from ru_pk_archive.dating.edtf import parse_edtf
from ru_pk_archive.dating.numeric import NUMERIC, day_of, full_year, numeric_date
from ru_pk_archive.dating.patterns import any_of
from ru_pk_archive.records.dates import PrintedDate, UncertainDate

Candidate = tuple[re.Match[str], UncertainDate | None]

_CLOCK = r"""(?: \d{1,2}:\d\d (?::\d\d(?:\.\d+)?)? (?:\s?[ap]\.?m\b\.?)?
               | \d{1,2}[.h]\d\d (?=\s?(?:Uhr|h\b|[ap]\.?m\b)) (?:\s?[ap]\.?m\b\.?)?
               | \d{1,2} \s?[ap]\.?m\b\.? )
             (?: \s?(?:GMT|UTC|Z|MSK|Uhr|h|(?-i:[A-Z]{2,4}T))\b | \s?[+-]\d\d:?\d\d\b )?"""
_CLOCK_PARTS = re.compile(r"(\d{1,2})(?:[:.h](\d\d))?(?::\d\d(?:\.\d+)?)?\s?([ap](?=\.?m))?", re.IGNORECASE)
_FIGURE = re.compile(r"\d")
_DAY = r"(?P<day>\d\d?)(?!\d)(?:\.|st|nd|rd|th|er|º|ª|°)?"
_TO_DAY = r"(?:\s?[-–]\s?(?P<last>\d\d?)(?!\d)(?:\.|st|nd|rd|th)?)?"
_MONTH = rf"(?<!\w)(?P<month>{any_of(ALL_MONTHS)})\b\.?"
# A line may be broken where a page prints the time in the middle of the date, or the year twice.
_YEAR = rf"""(?: \s*[,،/-]?\s* (?:del?\s|of\s)? (?:[|,]?\s*(?P<inside>{_CLOCK})[\s,|]+)?
                 (?P<year>\d{{4}})(?!\d) (?:[\s,]+(?P=year)(?!\d))? )"""


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.VERBOSE | re.IGNORECASE)


_DAY_FIRST = _pattern(
    rf"(?<![\d.:/-]) {_DAY}{_TO_DAY} \s*(?:del?\s|of\s|di\s|d['’])?\s* {_MONTH}(?:/\w+)? {_YEAR}?"
)
_MONTH_FIRST = _pattern(rf"{_MONTH} \s*-?\s* {_DAY}(?![:.]\d){_TO_DAY} {_YEAR}?")
_DASHED = _pattern(rf"(?<![\d.:/-]) {_DAY}-{_MONTH}-(?P<year>\d{{4}}|\d\d)(?!\d)")
_MONTH_OF_YEAR = _pattern(rf"(?<!\d\s)(?<!\d\.\s) {_MONTH} {_YEAR}")
_IDEOGRAPHIC = _pattern(
    r"(?:(?P<year>\d{4})\s?[年년]\s?)? (?P<month>\d\d?)\s?[月월] \s?(?P<day>\d\d?)\s?[日일号號]"
)

_LINK = r"(?:\s*[,،|–—•·@-]\s*|\s+)"
_THEN_CLOCK = _pattern(
    rf"(?:T|{_LINK}(?:(?:at|um|om|à|às|a\s+las|alle|ore|в|saat)\s+)?)(?P<clock>{_CLOCK})(?!\d)"
)
_CLOCK_BEFORE = _pattern(rf"(?<![\w:.])(?P<clock>{_CLOCK}){_LINK}(?:on\s+)?$")
_LONGEST_WEEKDAY = 40  # characters, with the mark and the spaces behind it
_WORD_BEFORE = re.compile(r"(?P<word>[^\W\d_]+(?:['’\u200c-][^\W\d_]+)?)\.?\s?[,،]?\s+$")


def printed_dates(line: str) -> tuple[PrintedDate, ...]:
    """The absolute dates that a line prints, in reading order, without overlaps, in any known language.

    A weekday before a date and a time of day beside it are part of its words. `time_of_day` is in 24
    hours. A date without a day is a month; one without a year has no `date`, only `month` and `day`.
    Figures that can be read in two orders are a set. A year alone is no date.
    """
    if not _FIGURE.search(line):
        return ()
    found: list[PrintedDate] = []
    for match, date in sorted(_candidates(line), key=_preference):
        if all(match.end() <= other.start or match.start() >= other.end for other in found):
            found.append(_with_surroundings(line, match, date))
    return tuple(sorted(found, key=lambda printed: printed.start))


def _candidates(line: str) -> Iterator[Candidate]:
    for needed, pattern, read in _READERS:
        for match in pattern.finditer(line) if needed.search(line) else ():
            date = read(match)
            if date is not None or _is_day_without_year(match):
                yield match, date


def _preference(candidate: Candidate) -> tuple[bool, int, int]:
    """A date with its year goes before one without, then the one further left, then the longer."""
    match, date = candidate
    return date is None, match.start(), -match.end()


def _is_day_without_year(match: re.Match[str]) -> bool:
    groups = match.groupdict()
    if groups.get("year") or not groups.get("month") or not groups.get("day"):
        return False
    word = groups["month"]
    if word.isdecimal():
        return day_of(2000, word, groups["day"]) is not None
    name = word.lower()
    # "may 5" may be a verb and a number, "5 ago" two words of English.
    in_english = name in ENGLISH_MONTHS or name in ENGLISH_ABBREVIATIONS
    known = not word.islower() if in_english else name in FULL_MONTHS
    return known and not groups.get("last") and day_of(2000, ALL_MONTHS[name], groups["day"]) is not None


def _named_day(match: re.Match[str]) -> UncertainDate | None:
    if not match["year"]:
        return None
    year, month = full_year(match["year"]), ALL_MONTHS[match["month"].lower()]
    first = day_of(year, month, match["day"])
    last = match.groupdict().get("last")
    end = day_of(year, month, last) if last else None
    return parse_edtf(f"{first.edtf}/{end.edtf}") if first and end else first


def _named_month(match: re.Match[str]) -> UncertainDate | None:
    name = match["month"].lower()
    year = full_year(match["year"])
    if year is None or (name not in FULL_MONTHS and name not in ENGLISH_ABBREVIATIONS):
        return None
    return parse_edtf(f"{year}-{ALL_MONTHS[name]:02}")


def _ideographic(match: re.Match[str]) -> UncertainDate | None:
    return day_of(full_year(match["year"]), match["month"], match["day"]) if match["year"] else None


# Each pattern with what a line must hold for it to be there, since that is found far sooner.
_READERS: tuple[
    tuple[re.Pattern[str], re.Pattern[str], Callable[[re.Match[str]], UncertainDate | None]], ...
] = (
    (re.compile(r"\d[-/.]\d"), NUMERIC, numeric_date),
    (re.compile(r"\d.*[^\W\d]", re.DOTALL), _DAY_FIRST, _named_day),
    (_FIGURE, _MONTH_FIRST, _named_day),
    (re.compile(r"\d-[^\W\d]"), _DASHED, _named_day),
    (re.compile(r"\d{4}"), _MONTH_OF_YEAR, _named_month),
    (re.compile("[月월]"), _IDEOGRAPHIC, _ideographic),
)


def _with_surroundings(line: str, match: re.Match[str], date: UncertainDate | None) -> PrintedDate:
    """The date with the weekday and the time of day that belong to it."""
    start, end = match.span()
    groups = match.groupdict()
    clock = groups.get("inside")
    word = _WORD_BEFORE.search(line, max(0, start - _LONGEST_WEEKDAY), start)
    if word is not None and word["word"].lower() in WEEKDAYS:
        start = word.start()
    earlier, later = _CLOCK_BEFORE.search(line[:start]), _THEN_CLOCK.match(line, end)
    if not clock and later is not None:
        clock, end = later["clock"], later.end()
    elif not clock and earlier is not None:
        clock, start = earlier["clock"], earlier.start()
    month, day = (None, None) if date else (_month_number(groups["month"]), int(groups["day"]))
    return PrintedDate(line[start:end], start, end, date, month, day, _in_24_hours(clock or ""))


def _month_number(word: str) -> int:
    return int(word) if word.isdecimal() else ALL_MONTHS[word.lower()]


def _in_24_hours(clock: str) -> str:
    match = _CLOCK_PARTS.match(clock)
    if match is None:
        return ""
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else ""
