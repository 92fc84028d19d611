"""Turns English years, decades and centuries into moments, and tells a year from any other number."""

import re

from ru_pk_archive.dating.edtf import date_of, parse_edtf, year_text
from ru_pk_archive.dating.english.words import (
    COUNTED_THINGS,
    EVENT_NAMES,
    FUNCTION_WORDS,
    ORDINAL,
    YEAR,
    counts_things,
    listed,
    next_words,
    ordinal,
)
from ru_pk_archive.dating.moment import IN_A_NAME, Moment, Passage, told

_YEAR = re.compile(rf"{YEAR}(?!-?[A-Za-z])")
_YEARS = re.compile(
    rf"(?P<first>{YEAR})\s?[-–—/]\s?"
    rf"(?P<last>{YEAR}|\d\d(?![\d%]|[.,:/-]\d)|(?<=/)\d(?![\d%/]))(?![A-Za-z])"
)
_ERA = re.compile(r"(?:AD\s(?P<ad>\d{1,4})|(?P<year>\d{1,4})\s?(?P<era>AD|CE|BCE?))\b")
_DECADE = re.compile(r"(?P<decade>(?:1\d|20)\d)0(?P<apostrophe>['’]?)s\b")
_AFTER_DECADE = re.compile(r"\b19\d0s\s(?:and|or|to)\s(?:the\s)?$")
_SHORT_DECADE = re.compile(r"(?P<decade>[3-9])0s\b")
# "Century" itself, or another number before "centuries".
_CENTURY = re.compile(
    rf"(?P<ordinal>{ORDINAL})(?:st|nd|rd|th)?(?:[\s-]centur(?:y|ies)\b(?!\s+BC)"
    rf"|(?=\s(?:and|or|to)\s(?:the\s)?{ORDINAL}(?:st|nd|rd|th)?\scenturies\b))",
    re.IGNORECASE,
)
_MAX_CENTURY = 22

# After these words a number of four figures is a year, …
_BEFORE_YEAR = re.compile(
    r"""(?: \b(?: in|since|by|of|until|till|before|after|during|between|through|throughout|from|for
              | years?|fiscal|calendar|early|late|mid|end|half|quarter|[qh][1-4]|born|about|around|circa
              | post|pre|spring|summer|autumn|fall|winter|(?:back|dates|dated|dating|prior|up)\sto )[\s-]
          | \b(?:c|ca|b|d)\.\s? | \( )$""",
    re.VERBOSE | re.IGNORECASE,
)
# … but after these of them a round number may as well count something.
_BEFORE_NUMBER = re.compile(r"\b(?:by|of|from|for|about|around|between|through|up\sto)\s$", re.IGNORECASE)
_ROUND_YEARS = ("1900", "2000")
# Before the year and a noun: "the 1914 war", "Harrow Vale’s overall 1986 exports".
_OWNER = re.compile(
    r"(?:\b(?:the|an?|its|their|his|her|our|this|that)|['’]s|s['’])\s(?P<adjective>[a-z]+\s)?$",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"\b(?:Act|Ordinance|Constitution|Treaty|Agreement|Accord|Pact|Convention|Declaration|Elections?"
    r"|Summit|Games|Olympics|Cup|Census|Budget|Conference),?\s$"
)
_EARLIER_YEAR = re.compile(rf"{YEAR}(?:\s?[-–—,]\s?|,?\s+(?:and|or|to|through|until)\s+)$")
_YEAR_VERBS = frozenset(listed("was is saw marked brought will began ended proved witnessed"))
_THE_DECADE = re.compile(r"\b(?:the|early|late|mid)[\s-]$")


def years(passage: Passage, start: int) -> Moment | None:
    """Reads "2011-2013", "1914-18", "1986/87"."""
    match = _YEARS.match(passage.text, start)
    if match is None or counts_things(passage.text, match.end()) or not _stands_free(passage.text, start):
        return None
    first, last = match["first"], _full_year(match["last"], match["first"])
    if not int(first) < last <= int(first) + 200:
        return None
    if first.endswith("00") and last % 100 == 0 and not _BEFORE_YEAR.search(passage.before(start)):
        return None
    return told(match, parse_edtf(f"{first}/{last}"), "range of years")


def _full_year(figures: str, first: str) -> int:
    """The last year of a range: the figures it leaves out are those of the first."""
    year = int(first[: 4 - len(figures)] + figures)
    return year + 100 if figures == "00" and first.endswith("99") else year


def year(passage: Passage, start: int) -> Moment | None:
    """Reads "in 1931", "(1936)", "the 1914 war"; no number that nothing marks as a year."""
    match = _YEAR.match(passage.text, start)
    rule = match and _why_a_year(passage, start, match.end())
    return told(match, parse_edtf(match[0]), rule) if match and rule else None


def _why_a_year(passage: Passage, start: int, end: int) -> str | None:
    """The rule that makes a number of four figures a year, None if it may count something else."""
    if _counts_something(passage, start, end):
        return None
    if _stands_free(passage.text, start) and _is_in_a_name(passage, start, end):
        return IN_A_NAME
    return "year" if _is_marked(passage, start, end) else None


def _counts_something(passage: Passage, start: int, end: int) -> bool:
    text = passage.text
    follower, second = next_words(text, end)
    if follower in COUNTED_THINGS:
        return not passage.before(start, 5).lower().endswith(("pre-", "post-"))
    if not text.startswith("0", end - 1):
        return False
    if second in COUNTED_THINGS:  # "2000 Russian troops"
        return True
    if not text.startswith("00", end - 2) or follower in EVENT_NAMES:
        return False
    if follower and follower not in FUNCTION_WORDS:
        return True
    return text[start:end] not in _ROUND_YEARS and _BEFORE_NUMBER.search(passage.before(start)) is not None


def _stands_free(text: str, start: int) -> bool:
    return start == 0 or text[start - 1].isspace() or text[start - 1] in "(\"'“‘«"


def _is_in_a_name(passage: Passage, start: int, end: int) -> bool:
    follower = next_words(passage.text, end)[0]
    if follower in EVENT_NAMES or _NAME.search(passage.before(start)):
        return True
    owner = _OWNER.search(passage.before(start, 24))
    if owner is None or not follower or follower in FUNCTION_WORDS:
        return False
    return not passage.text[start:end].endswith("0" if owner["adjective"] else "00")


def _is_marked(passage: Passage, start: int, end: int) -> bool:
    text = passage.text
    if _BEFORE_YEAR.search(passage.before(start)) or text.startswith(("'s ", "’s "), end):
        return True
    earlier = _EARLIER_YEAR.search(text, max(0, start - 14), start)
    if earlier is not None:
        return _why_a_year(passage, earlier.start(), earlier.start() + 4) is not None
    opens_sentence = not any(map(str.isalnum, text[:start]))
    return opens_sentence and next_words(text, end)[0] in _YEAR_VERBS


def of_an_era(passage: Passage, start: int) -> Moment | None:
    """Reads "44 BC", "AD 79"."""
    match = _ERA.match(passage.text, start)
    if match is None:
        return None
    number = int(match["ad"] or match["year"])
    if (match["era"] or "").startswith("B"):
        number = 1 - number
    return told(match, parse_edtf(year_text(number)), "year")


def decade(passage: Passage, start: int) -> Moment | None:
    """Reads "the 1920s", "the ’90s" (of the 20th century); "the 1800s" is a century."""
    match = _DECADE.match(passage.text, start)
    if match is None:
        return _short_decade(passage, start)
    if match["apostrophe"] and not _THE_DECADE.search(passage.before(start)):
        return None  # "1990’s census"
    name = match["decade"]
    if name.endswith("0") and name != "200":
        return told(match, date_of(f"{name[:2]}XX"), "century")
    return told(match, date_of(f"{name}X"), "decade")


def _short_decade(passage: Passage, start: int) -> Moment | None:
    match = _SHORT_DECADE.match(passage.text, start)
    if match is None:
        return None
    date = date_of(f"19{match['decade']}X")
    if passage.before(start, 1) in ("'", "’", "‘"):
        return Moment(start - 1, match.end(), date, "decade")
    return told(match, date, "decade") if _AFTER_DECADE.search(passage.before(start)) else None


def century(passage: Passage, start: int) -> Moment | None:
    """Reads "the 19th century", "the twenty-first century"."""
    match = _CENTURY.match(passage.text, start)
    number = match and ordinal(match["ordinal"])
    if match is None or not number or number > _MAX_CENTURY:
        return None
    if number < 10 and not passage.before(start).lower().endswith("the "):
        return None  # a batsman's second century
    return told(match, date_of(f"{number - 1:02}XX"), "century")
