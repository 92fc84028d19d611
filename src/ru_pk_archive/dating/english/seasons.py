"""Turns English seasons, quarters and fiscal years into moments."""

import re
from functools import partial

from ru_pk_archive.dating.days import calendar_day
from ru_pk_archive.dating.edtf import date_of, parse_edtf, year_text
from ru_pk_archive.dating.english.tense import tense
from ru_pk_archive.dating.english.words import (
    FUNCTION_WORDS,
    ORDINALS,
    SEASON,
    SEASONS,
    WAYS,
    YEAR,
    next_words,
)
from ru_pk_archive.dating.moment import Moment, Passage, from_publication, told
from ru_pk_archive.dating.periods import Part, about, part_of, season
from ru_pk_archive.dating.relative import InYear, without_year
from ru_pk_archive.records.dates import UncertainDate

_SEASON = re.compile(
    rf"(?P<season>{SEASON})\b(?:(?:\s+of)?,?\s+"
    rf"(?:(?P<year>{YEAR})(?:[-–/](?P<last>{YEAR}|\d\d(?!\d)))?|(?P<way>this|last|next)\s+year\b))?",
    re.IGNORECASE,
)
_BEFORE_SEASON = re.compile(
    r"\b(?:in|since|until|till|by|during|over|through|throughout)\s(?:the\s)?$", re.IGNORECASE
)
_BEFORE_FALL = re.compile(
    r"(?:\b(?:in|since|until|by|during|the|early|late|mid|of|from|for|and)[\s-]|^)$", re.IGNORECASE
)
_SEASON_NUMBERS = {"spring": 21, "summer": 22, "autumn": 23, "winter": 24}
_QUARTER = re.compile(
    r"(?:(?P<ordinal>first|second|third|fourth)[\s-]quarter|Q(?P<figure>[1-4]))\b(?!\s+of\b)"
)
_FISCAL = re.compile(
    rf"(?:(?:[Ff]iscal|[Ff]inancial)(?:\s+year)?\s+|FY\s?)['’]?"
    rf"(?P<year>{YEAR}|\d\d(?!\d))"
    rf"(?:\s?[-–/]\s?(?P<last>{YEAR}|\d\d(?!\d)|(?<=\d/)\d(?![\d%/]|\.\d)))?"
)


def season_of_year(passage: Passage, start: int) -> Moment | None:
    """Reads "spring 1931", "the winter of 1931-32", "summer last year", "in the autumn"; no verbs."""
    match = _SEASON.match(passage.text, start)
    if match is None:
        return None
    word = match["season"].lower()
    if word == "fall" and not _BEFORE_FALL.search(passage.before(start)):
        return None
    name = SEASONS[word]
    if match["year"]:
        return told(match, _in_year(name, match["year"], match["last"]), "season")
    if match["way"]:
        offset = WAYS[match["way"].lower()].value
        return from_publication(match, "season", lambda day: season(calendar_day(day)[0] + offset, name))
    follower = next_words(passage.text, match.end())[0]
    names_something = bool(follower) and follower not in FUNCTION_WORDS
    if word == "fall" or names_something or not _BEFORE_SEASON.search(passage.before(start)):
        return None
    return _yearly(passage, match, lambda year: season(year, name), "season without a year")


def _in_year(name: str, year: str, last: str | None) -> UncertainDate | None:
    """A season of a year; of two years ("1931-32") only a winter can be."""
    if last is None:
        return parse_edtf(f"{year}-{_SEASON_NUMBERS[name]}")
    return season(int(year), name) if name == "winter" else None


def quarter_alone(passage: Passage, start: int) -> Moment | None:
    """Reads "the third quarter", "Q3", where no year is told."""
    match = _QUARTER.match(passage.text, start)
    if match is None:
        return None
    part = Part((int(match["figure"] or ORDINALS[match["ordinal"]]), 4))
    return _yearly(
        passage, match, lambda year: part_of(date_of(year_text(year)), part), "quarter without a year"
    )


def _yearly(passage: Passage, match: re.Match[str], in_year: InYear, rule: str) -> Moment:
    verb = partial(tense, passage.text, match.start(), match.end())
    return from_publication(match, rule, lambda day: without_year(day, in_year, verb))


def fiscal_year(passage: Passage, start: int) -> Moment | None:
    """Reads "fiscal 1988", "FY24", "financial year 2024-25", "financial year 1987/8".

    When it begins depends on the country, so a fiscal year of one number is approximate.
    """
    match = _FISCAL.match(passage.text, start)
    if match is None:
        return None
    year = match["year"] if len(match["year"]) == 4 else f"20{match['year']}"
    last = match["last"] and year[: 4 - len(match["last"])] + match["last"]
    return told(match, parse_edtf(f"{year}/{last}") if last else about(date_of(year)), "fiscal year")
