"""Turns English words that count from the day of publication ("last May", "two years ago") into moments."""

import re

from ru_pk_archive.dating.days import weekday
from ru_pk_archive.dating.edtf import parse_edtf, year_text
from ru_pk_archive.dating.english.tense import tense
from ru_pk_archive.dating.english.words import (
    DAY,
    EVENT_NAMES,
    FULL_MONTH,
    FULL_WEEKDAY,
    NUMBER,
    SEASON,
    SEASONS,
    UNITS,
    WAYS,
    day_of_month,
    listed,
    month_number,
    number,
    weekday_number,
)
from ru_pk_archive.dating.moment import (
    FROM_ELSEWHERE,
    FROM_PUBLICATION,
    Moment,
    Passage,
    from_publication,
    unresolved,
)
from ru_pk_archive.dating.patterns import any_of
from ru_pk_archive.dating.periods import Part, Unit, about, part_of, season, unit_at
from ru_pk_archive.dating.relative import OnDay, Way, ago, on_weekday, once_a_year, stretch

_DAY_WORDS = {
    "today": 0,
    "tonight": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "day before yesterday": -2,
    "day after tomorrow": 2,
}
_PARTS_OF_DAY = ("morning", "afternoon", "evening", "night")
_HALVES = {Unit.CENTURY: (50, Unit.YEAR), Unit.DECADE: (5, Unit.YEAR), Unit.YEAR: (6, Unit.MONTH)}

_DAY_WORD = re.compile(rf"(?:{any_of(_DAY_WORDS)})\b", re.IGNORECASE)
# What may stand before a "Today" that opens a sentence: a dateline's dash, the mark before a quotation.
_OPENED = re.compile(r"(?:\s(?:--?|[–—])\s[\"“]?|[:,]\s[\"“])$")
# "As today", "than is true today", "as it is today": the present age, not the day.
_COMPARED = re.compile(
    r"\b(?:than|as)\s(?P<present>(?:(?:it|they|we|there)\s)?(?:is|are|do|does|have|has|exists?)\s"
    r"(?:(?:true|so|known|common|used|the\scase)\s)?)?$",
    re.IGNORECASE,
)
_CLAUSE_ENDS = re.compile(r"\s*(?:[.,;:?!)\"”]|$)")
# "Today's plants" and "today's nuclear plants" are those of the present age.
_OF_TODAY = re.compile(
    r"['’]s\s(?:(?:[a-z]+(?:ar|al|ic|ary|ern|ive|ous|ble)|big|large|small|new|young)\s)?"
    r"(?P<noun>people|children|men|women|world|society|youth|[a-z]+(?<![sui])s)\b(?!['’])"
)
# What a day has more than one of
_OF_THE_DAY = EVENT_NAMES | frozenset(
    listed(
        """announcements arrests clashes closings comments deaths developments elections events falls figures
        floods gains headlines hearings losses matches meetings news newspapers papers prices proceedings
        protests raids rates remarks results rises sales series shares statements strikes talks votes"""
    )
)
_NOWADAYS = "the present age"

_POINTED = re.compile(
    rf"""(?P<way>(?i:this|last|next|past|coming|current|previous|following)) \s+
        (?: (?P<month>{FULL_MONTH})(?:\s+(?P<day>{DAY}))?
          | (?P<weekday>{FULL_WEEKDAY})
          | (?P<season>(?i:{SEASON}))
          | (?P<part>(?i:{any_of(_PARTS_OF_DAY)}|day))
          | (?P<fiscal>(?i:fiscal|financial)\s+)? (?P<unit>(?i:{any_of(UNITS)}))
        )\b(?!-[a-z])""",
    re.VERBOSE,
)
_ELLIPTIC = re.compile(r"(?P<way>next|last)\b(?!-)", re.IGNORECASE)
_THIS_AND = re.compile(r"\bthis\s(?P<unit>week|month|year)\s(?:and|or)\s$", re.IGNORECASE)
_SO_MANY = re.compile(
    rf"(?P<way>last|past|next|coming|previous|following)\s+(?P<count>{NUMBER})\s+"
    r"(?P<unit>hour|day|week|month|year|decade)s\b(?!\s+of\b)",
    re.IGNORECASE,
)
_AGO = re.compile(
    rf"""(?P<count>half\s+an?|an?\s+few|an?\s+couple\s+of|an?|few|several|some|many|{NUMBER})
        (?:\s+and\s+a\s+half)? \s+
        (?: (?P<unit>{any_of(UNITS)}|centurie)s? \s+ (?P<end>ago|earlier|later|from\s+now|hence)
          | (?P<time>{any_of(UNITS)})(?:s['’]|['’]s) \s+ time
        )\b""",
    re.VERBOSE | re.IGNORECASE,
)
_END = re.compile(r"(?P<unit>year|month)(?:-|['’]s\s)end\b", re.IGNORECASE)
_BEFORE_END = re.compile(r"\b(?:by|before|until|at|since)\s(?:the\s)?$", re.IGNORECASE)
_WEEKEND = re.compile(r"weekend\b", re.IGNORECASE)
_BEFORE_WEEKEND = re.compile(r"\b(?:at|over|on|during)\s+the\s$", re.IGNORECASE)
_THROUGH_THE = re.compile(r"\b(?:over|in|within|during|for|through)\s+the\s$", re.IGNORECASE)


def day_word(passage: Passage, start: int) -> Moment | None:
    """Reads "today", "the day before yesterday"; not a newspaper called Today.

    The "today" that means nowadays ("today's young doctors", "as it is today") has no date.
    """
    match = _DAY_WORD.match(passage.text, start)
    if match is None or (match[0][0].isupper() and not _opens_sentence(passage, start)):
        return None
    word = match[0].lower()
    if word == "today" and _means_nowadays(passage, match):
        return unresolved(match, _NOWADAYS)
    return _days_off(passage, match, _DAY_WORDS[word])


def _opens_sentence(passage: Passage, start: int) -> bool:
    opened = _OPENED.search(passage.before(start)) is not None
    return opened or not any(map(str.isalnum, passage.text[:start]))


def _means_nowadays(passage: Passage, match: re.Match[str]) -> bool:
    owned = _OF_TODAY.match(passage.text, match.end())
    if owned is not None:
        return owned["noun"] not in _OF_THE_DAY
    compared = _COMPARED.search(passage.before(match.start(), 32))
    if compared is None or passage.text.startswith(("'s", "’s"), match.end()):
        return False
    return bool(compared["present"]) or _CLAUSE_ENDS.match(passage.text, match.end()) is not None


def _days_off(passage: Passage, match: re.Match[str], offset: int) -> Moment:
    return from_publication(match, FROM_PUBLICATION, lambda day: unit_at(day, Unit.DAY, offset))


def pointed(passage: Passage, start: int) -> Moment | None:
    """Reads "this year", "last May", "next Friday", "the past decade", "the following week"."""
    match = _POINTED.match(passage.text, start)
    if match is None:
        return _elliptic(passage, start)
    word = match["way"].lower()
    way = WAYS.get(word)
    if way is None:
        preposition = word == "following" and not _follows_the(passage, start)
        return None if preposition else unresolved(match, FROM_ELSEWHERE)
    if match["part"]:
        return _part_of_day(passage, match, way)
    if match["unit"]:
        return _unit(passage, match, word, way)
    return from_publication(match, FROM_PUBLICATION, _once_a_year_or_week(match, way))


def _follows_the(passage: Passage, start: int) -> bool:
    return passage.before(start, 4).lower() == "the "


def _elliptic(passage: Passage, start: int) -> Moment | None:
    """Reads the "next" of "this year and next"."""
    match = _ELLIPTIC.match(passage.text, start)
    first = match and _THIS_AND.search(passage.before(start))
    if match is None or first is None:
        return None
    unit, offset = UNITS[first["unit"].lower()], WAYS[match["way"].lower()].value
    return from_publication(match, FROM_PUBLICATION, lambda day: unit_at(day, unit, offset))


def _once_a_year_or_week(match: re.Match[str], way: Way) -> OnDay:
    if match["weekday"]:
        number_of_day = weekday_number(match["weekday"])
        return lambda day: on_weekday(day, number_of_day, way, Way.UNSAID)
    if match["season"]:
        name = SEASONS[match["season"].lower()]
        return lambda day: once_a_year(day, lambda year: season(year, name), way)
    place = f"{month_number(match['month']):02}"
    if match["day"]:
        place += f"-{day_of_month(match['day']):02}"
    return lambda day: once_a_year(day, lambda year: parse_edtf(f"{year_text(year)}-{place}"), way)


def _part_of_day(passage: Passage, match: re.Match[str], way: Way) -> Moment | None:
    part = match["part"].lower()
    if way is Way.AHEAD:  # "the next day" of the story told
        return unresolved(match, FROM_ELSEWHERE)
    if part == "day" or (way is Way.BACK and part not in ("night", "evening")):
        return None
    return _days_off(passage, match, way.value)


def _unit(passage: Passage, match: re.Match[str], word: str, way: Way) -> Moment | None:
    """Reads "last year" as a calendar year, "the past year" and "the last year" as the months gone by."""
    unit = UNITS[match["unit"].lower()]
    if match["fiscal"]:
        return from_publication(match, "fiscal year", lambda day: about(unit_at(day, unit, way.value)))
    rolling = word in ("past", "coming")
    if word in ("last", "next") and unit is not Unit.CENTURY and _follows_the(passage, match.start()):
        if passage.text.startswith(" of ", match.end()):
            return None  # "the last week of the campaign"
        if word == "next" and not _THROUGH_THE.search(passage.before(match.start())):
            return unresolved(match, FROM_ELSEWHERE)
        rolling = True
    if rolling:
        return from_publication(match, FROM_PUBLICATION, lambda day: stretch(day, unit, -way.value))
    return from_publication(match, FROM_PUBLICATION, lambda day: unit_at(day, unit, way.value))


def so_many(passage: Passage, start: int) -> Moment | None:
    """Reads "the past two years", "the next three days"."""
    match = _SO_MANY.match(passage.text, start)
    count = match and number(match["count"])
    if match is None or count is None:
        return None
    way = WAYS.get(match["way"].lower())
    if way is None:
        return unresolved(match, FROM_ELSEWHERE)
    name = match["unit"].lower()
    if name == "hour":
        name, count = "day", -(-count // 24)
    unit, back = UNITS[name], -way.value * count
    return from_publication(match, FROM_PUBLICATION, lambda day: stretch(day, unit, back))


def some_time_ago(passage: Passage, start: int) -> Moment | None:
    """Reads "three days ago", "half a century ago", "in two weeks' time"; "two years earlier" has no date."""
    match = _AGO.match(passage.text, start)
    if match is None:
        return None
    end = (match["end"] or "").lower()
    if end in ("earlier", "later"):
        return unresolved(match, FROM_ELSEWHERE)
    name = (match["unit"] or match["time"]).lower()
    counted = _count(match["count"].lower(), UNITS.get(name, Unit.CENTURY))
    if counted is None:
        return unresolved(match, "count not told")
    count, unit = counted
    back = count if end == "ago" else -count
    return from_publication(match, FROM_PUBLICATION, lambda day: ago(day, unit, back))


def _count(words: str, unit: Unit) -> tuple[int, Unit] | None:
    """How many of which unit; None for "a few" and the like."""
    if words.startswith("half"):
        return _HALVES.get(unit)
    count = 1 if words in ("a", "an") else number(words)
    return None if count is None else (count, unit)


def year_end(passage: Passage, start: int) -> Moment | None:
    """Reads "by year-end", "at the year's end"."""
    match = _END.match(passage.text, start)
    if match is None or not _BEFORE_END.search(passage.before(start)):
        return None
    unit = UNITS[match["unit"].lower()]
    return from_publication(match, FROM_PUBLICATION, lambda day: part_of(unit_at(day, unit, 0), Part.LATE))


def weekend(passage: Passage, start: int) -> Moment | None:
    """Reads "at the weekend": the one under way or the last one, but none that is to come."""
    match = _WEEKEND.match(passage.text, start)
    if match is None or not _BEFORE_WEEKEND.search(passage.before(start)):
        return None
    if tense(passage.text, start, match.end(), spoken=True) is Way.AHEAD:
        return unresolved(match, FROM_PUBLICATION)
    return from_publication(
        match,
        FROM_PUBLICATION,
        lambda day: unit_at(day, Unit.WEEKEND, 0 if weekday(day) >= 5 else -1),
    )
