"""Turns the opening of a story ("CITY, 4 March (Agency) - ...") into place, date and agency."""

import re
from typing import NamedTuple

from ru_pk_archive.dating import printed_dates
from ru_pk_archive.letter_case import in_capitals
from ru_pk_archive.loader.page_words import DESK_WORDS, LABELS, words
from ru_pk_archive.records.dates import PrintedDate

_LONGEST = 110  # characters a dateline takes at most
_SHORTEST, _SHORTEST_IN_CAPITALS = 20, 80  # characters of the text after it: a headline has fewer
_MAX_SEPARATORS = 4

# A cheap look first: two capitals at the start, or a bracket or a figure after a few words.
_LIKELY = re.compile(r"[(/]?(?:[^\W\d_a-zà-ÿа-я]{2}|[^\W\d_a-zà-ÿа-я][^(\d/]{1,60}[(\d/])")
# Begins with a set of marks, which the search can skip to.
_SEPARATOR = re.compile(
    r"[–—:/)-](?:(?:(?<=[–—])|(?<=-)-+|(?<=:)(?!\d)|(?<=\s-)|(?<=-)(?=\s))\s*"
    r"|(?<=/)\.\s+|(?<=\))\s+(?=[^\W\d_]))"
)
_CLOSES_AGENCY = "/)"
_AGENCY = re.compile(r"\s*(?:\((?P<name>[^()]{2,60})\)?|/(?P<slashed>[^/]{2,30})/?)\.?\s*$")
_WORD = r"[^\W\d_][\w.'’]*"
_PLACE = re.compile(rf"(?P<city>{_WORD}(?:[ /-]{_WORD}){{0,3}})(?:, ?{_WORD}(?: {_WORD}){{0,2}})?")
_AROUND_DATE = " ,.-–—"
_AROUND_PLACE = " ,-–—"  # a stop may be the place's own ("Ind.")
_WEEKDAY = re.compile(r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?", re.IGNORECASE)
_SMALL_WORDS = words("of the de del la le al el and upon on am an der")
_NOT_PLACES = words(
    "update breaking urgent watch correction note question answer q a factbox timeline summary alert"
)


class Dateline(NamedTuple):
    """A dateline at the head of a text; all positions are characters of that text.

    `end` is where the story begins. `agency` is "" where none is named, or only a desk.
    """

    end: int
    place_start: int
    place_end: int
    agency: str
    agency_start: int
    date: PrintedDate | None


def read_dateline(text: str) -> Dateline | None:
    """The dateline that the text opens with; None where the opening could be anything else.

    A place in capitals is enough before a colon or dash; one in small letters needs a date, or an
    agency and a dash.
    """
    if not _LIKELY.match(text):
        return None
    for count, separator in enumerate(_SEPARATOR.finditer(text, 0, _LONGEST)):
        if count == _MAX_SEPARATORS:
            return None
        found = _dateline(text, separator)
        if found is not None:
            return found
    return None


def _dateline(text: str, separator: re.Match[str]) -> Dateline | None:
    story = text[separator.end() :]
    if len(story) < (_SHORTEST_IN_CAPITALS if in_capitals(story) else _SHORTEST):
        return None
    head = text[: separator.start()].rstrip()
    agency = _AGENCY.search(head)
    mark = separator[0][0]
    bracketed = mark in _CLOSES_AGENCY
    if bracketed and agency is None:
        return None
    if not bracketed and head.count("(") > head.count(")"):
        return None
    agency_name, agency_start, inner_date = _agency(agency)
    before = head[: agency.start()] if agency else head
    date = _last_date(before)
    place = _place(before, date)
    if place is None:
        return None
    dated = date or inner_date
    dashed = agency is not None and not bracketed and mark != ":"
    if not (dated or dashed or _is_capitals(text[place[0] : place[1]])):
        return None
    return Dateline(separator.end(), *place, agency_name, agency_start, dated)


def _agency(found: re.Match[str] | None) -> tuple[str, int, PrintedDate | None]:
    """The agency's name, "" for a mere desk, where it starts, and a date that shares its brackets."""
    if found is None:
        return "", 0, None
    group = "name" if found["name"] is not None else "slashed"
    name, start = found[group], found.start(group)
    date = _last_date(name)
    if date is not None:
        name = name[: date.start]
        date = PrintedDate(
            date.words,
            date.start + start,
            date.end + start,
            date.date,
            date.month,
            date.day,
            date.time_of_day,
        )
    name = name.strip(_AROUND_DATE)
    desk = all(word in DESK_WORDS for word in name.casefold().split())
    return "" if desk or not name[:1].isupper() else name, start, date


def _last_date(text: str) -> PrintedDate | None:
    if not any(map(str.isdigit, text)):
        return None
    dates = printed_dates(text)
    return dates[-1] if dates else None


def _place(text: str, date: PrintedDate | None) -> tuple[int, int] | None:
    """The span of the place when the text is nothing but a place and perhaps a date after it."""
    if date is not None:
        if text[date.end :].strip(_AROUND_DATE):
            return None
        text = text[: date.start]
    stripped = text.rstrip(_AROUND_PLACE)
    before, _, last = stripped.rpartition(" ")
    if before and _WEEKDAY.fullmatch(last):
        stripped = before.rstrip(_AROUND_PLACE)
    start = len(stripped) - len(stripped.lstrip("( "))
    place = _PLACE.fullmatch(stripped, start)
    if place is None or place[0].casefold() in LABELS or place["city"].casefold() in _NOT_PLACES:
        return None
    named = all(word[0].isupper() or word in _SMALL_WORDS for word in re.split(r"[ /,-]+", place[0]))
    return (start, len(stripped)) if named else None


def _is_capitals(place: str) -> bool:
    city = place.partition(",")[0]
    return city.isupper() and len(city) > 2
