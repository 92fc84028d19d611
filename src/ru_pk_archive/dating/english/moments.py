"""Turns the words for an English time, with what narrows it ("early", "the end of"), into a moment."""

import re
from collections.abc import Iterable, Mapping

from ru_pk_archive.dating.days import calendar_day
from ru_pk_archive.dating.edtf import date_of
from ru_pk_archive.dating.english import dates, relative_times, seasons, years
from ru_pk_archive.dating.english.words import (
    MONTH_NUMBERS,
    NUMBER,
    NUMBERS,
    ORDINAL,
    ORDINALS,
    PARTS,
    SEASONS,
    UNITS,
    WAYS,
    WEEKDAY_WORDS,
    listed,
    number,
    ordinal,
)
from ru_pk_archive.dating.moment import (
    FROM_PUBLICATION,
    IN_A_NAME,
    Moment,
    Passage,
    Rule,
    changed,
    from_publication,
    told,
)
from ru_pk_archive.dating.patterns import any_of
from ru_pk_archive.dating.periods import (
    Part,
    about,
    months_of_year,
    part_of,
    span,
    unit_at,
    week_of_month,
)
from ru_pk_archive.records.dates import UncertainDate

_PART_OF = "part of a period"
_TURN_OF_CENTURY = "turn of a century"

_PART = re.compile(
    r"(?:(?P<word>early|mid|late)(?:[\s-]+to[\s-]+(?P<last>mid|late))?(?:-|\s+(?:(?:in|on)\s+)?)"
    r"|(?P<edge>beginning|start|outset|dawn|middle|end|close)(?:-|\s+of\s+))(?P<the>the\s+)?",
    re.IGNORECASE,
)
_NUMBERED_PART = re.compile(
    rf"""(?: (?: (?P<ordinal>first|second|third|fourth|last|final|latter)[\s-](?P<unit>half|quarter|week)
               | (?P<letter>[QH])(?P<figure>[1-4])
             )\b(?:\s+(?:of|in))?\s+
           | (?P<side>first|last)\s+(?P<count>{NUMBER})\s+months\s+(?:of|in)\s+
        )(?P<the>the\s+)?""",
    re.VERBOSE | re.IGNORECASE,
)
_SOONER = re.compile(r"(?:earlier|later)\s+(?:(?:in|on)\s+)?(?P<the>the\s+)?", re.IGNORECASE)
_UNIT = re.compile(r"(?:week|month|quarter|year|decade|century)\b", re.IGNORECASE)
_TWO_YEARS = re.compile(r"(\d{4})/(\d{4})")
_TURN = re.compile(
    rf"turn\s+of\s+the\s+(?:(?P<ordinal>{ORDINAL})(?:st|nd|rd|th)?[\s-])?century\b", re.IGNORECASE
)
_AROUND = re.compile(r"(?P<word>around\s+|about\s+|circa\s+|ca?\.\s?)(?:the\s+)?", re.IGNORECASE)
# "A book about 1971" is about 1971, not about a year near it.
_BEFORE_ABOUT = re.compile(r"\b(?:in|from|since|until|till|by|of|to)\s$", re.IGNORECASE)


def moment_at(passage: Passage, start: int) -> Moment | None:
    """The time that the words from `start` on tell, None if they tell none."""
    match = _FIRST_WORD.match(passage.text, start)
    if match is None:
        return None
    word, place = match[1], match.start(1)
    rules = _RULES_FOR_FIGURES.get(len(word)) if word[0].isdecimal() else RULES_FOR_WORDS.get(word.lower())
    return moment_by(rules, passage, place) if rules else None


def moment_by(rules: Iterable[Rule], passage: Passage, start: int) -> Moment | None:
    """What the first of the rules that reads the words from `start` on makes of them, None if none does."""
    for rule in rules:
        moment = rule(passage, start)
        if moment is not None:
            return moment
    return None


def period_at(passage: Passage, start: int, after_the: bool) -> Moment | None:
    """What "the end of" and the like are said of; "the year" is then the year of publication."""
    whole = moment_at(passage, start)
    if whole is not None:
        return None if whole.rule == IN_A_NAME else whole
    match = _UNIT.match(passage.text, start) if after_the else None
    if match is None:
        return None
    unit = UNITS[match[0].lower()]
    return from_publication(match, FROM_PUBLICATION, lambda day: unit_at(day, unit, 0))


def part(passage: Passage, start: int) -> Moment | None:
    """Reads "early 1920s", "mid-June", "late last year", "end of the month".

    Days and weeks have no parts here: "late on Monday" is that Monday. The end of 1986/87 is in 1987:
    such a year begins in one and ends in the next.
    """
    match = _PART.match(passage.text, start)
    if match is None:
        return None
    word = (match["word"] or match["edge"]).lower()
    whole = period_at(passage, match.end(), after_the=bool(match["the"]) or word == "mid")
    if whole is None:
        return None
    first, last = PARTS[word], PARTS[(match["last"] or word).lower()]
    return changed(whole, lambda date: _from_part_to_part(date, first, last) or date, _PART_OF, start)


def _from_part_to_part(whole: UncertainDate, first: Part, last: Part) -> UncertainDate | None:
    years = _TWO_YEARS.fullmatch(whole.edtf)
    if years is not None:
        return _year_of_two(years[1], years[2], first) if first is last else None
    start, end = part_of(whole, first), part_of(whole, last)
    return span(start, end) if start and end else None


def _year_of_two(one: str, other: str, part: Part) -> UncertainDate | None:
    """The first year of two for their beginning, the next one for their end; None of longer stretches."""
    if int(other) != int(one) + 1:
        return None
    return {Part.EARLY: date_of(one), Part.LATE: date_of(other)}.get(part)


def numbered_part(passage: Passage, start: int) -> Moment | None:
    """Reads "first half of 1987", "Q2 2024", "last week of June", "first nine months of this year"."""
    match = _NUMBERED_PART.match(passage.text, start)
    whole = match and period_at(passage, match.end(), after_the=bool(match["the"]))
    if match is None or whole is None:
        return None
    return changed(whole, lambda date: _numbered(match, date), _PART_OF, start)


def _numbered(match: re.Match[str], whole: UncertainDate) -> UncertainDate | None:
    if match["side"]:
        count = number(match["count"]) or 0
        return months_of_year(whole, count if match["side"].lower() == "first" else -count)
    unit = (match["unit"] or match["letter"]).lower()
    place = ordinal(match["figure"] or match["ordinal"])  # None for the last one
    if unit == "week":
        return week_of_month(whole, place or -1)
    parts = 2 if unit.startswith("h") else 4
    return part_of(whole, Part((place or parts, parts))) if (place or parts) <= parts else None


def sooner_or_later(passage: Passage, start: int) -> Moment | None:
    """Reads "earlier this month", "later in the year", which narrow nothing for certain."""
    match = _SOONER.match(passage.text, start)
    whole = match and period_at(passage, match.end(), after_the=bool(match["the"]))
    return whole._replace(start=start) if whole else None


def turn_of_century(passage: Passage, start: int) -> Moment | None:
    """Reads "turn of the 20th century" as about 1900; without a number, the turn nearest to publication."""
    match = _TURN.match(passage.text, start)
    if match is None:
        return None
    century = ordinal(match["ordinal"]) if match["ordinal"] else None
    if century is not None:
        return told(match, about(date_of(f"{century - 1:02}00")), _TURN_OF_CENTURY)
    return from_publication(
        match,
        _TURN_OF_CENTURY,
        lambda day: about(date_of(f"{(calendar_day(day)[0] + 50) // 100:02}00")),
    )


def around(passage: Passage, start: int) -> Moment | None:
    """Reads "around 1931", "circa 1850", "in about March 1931"."""
    match = _AROUND.match(passage.text, start)
    if match is None:
        return None
    if match["word"].lower().startswith("about") and not _BEFORE_ABOUT.search(passage.before(start)):
        return None
    moment = moment_at(passage, match.end())
    if moment is None or moment.on_day or moment.rule == IN_A_NAME:
        return None
    return changed(moment, about, "about a time", start)


# A word or a figure, but not "13.25" or "1,900", which are no part of a time, nor "25 boats": the words in
# small letters with which a time goes on after less than a year's four figures are few.
_GOES_ON = rf"(?:and|or|to|of|day|through|until|till|centur|{any_of(UNITS)})"
_FIRST_WORD = re.compile(
    rf"(?:['’‘](?=\d0s\b))?([A-Za-z]+|\d++(?!,\d|\.\d+(?!\.?\d)|(?<!\d{{4}})\s+(?!{_GOES_ON})[a-z]))"
)

_AGO: tuple[Rule, ...] = (relative_times.some_time_ago, years.of_an_era)
# By the length of the figure; the rules of each are tried in this order, as below.
_RULES_FOR_FIGURES: Mapping[int, tuple[Rule, ...]] = {
    1: (dates.day_first, dates.in_figures, years.century, *_AGO),
    2: (dates.day_first, dates.in_figures, years.century, years.decade, *_AGO),
    3: _AGO,
    4: (dates.in_figures, years.decade, years.years, years.year, *_AGO),
}


def _by_first_word(*entries: tuple[Iterable[str], tuple[Rule, ...]]) -> Mapping[str, tuple[Rule, ...]]:
    table: dict[str, tuple[Rule, ...]] = {}
    for words, rules in entries:
        for word in dict.fromkeys(words):
            table[word] = table.get(word, ()) + rules
    return table


RULES_FOR_WORDS = _by_first_word(
    (WEEKDAY_WORDS, (dates.day_first, dates.month_first, dates.weekday_alone)),
    (MONTH_NUMBERS, (dates.month_first, dates.month_alone)),
    (SEASONS, (seasons.season_of_year,)),
    (PARTS, (part,)),
    (listed("first second third fourth last final latter q h"), (numbered_part,)),
    (listed("first second third fourth q"), (seasons.quarter_alone,)),
    (listed("last past next coming previous following"), (relative_times.so_many,)),
    ((*WAYS, "previous", "following"), (relative_times.pointed,)),
    (listed("earlier later"), (sooner_or_later,)),
    (listed("day today tonight yesterday tomorrow"), (relative_times.day_word,)),
    (["weekend"], (relative_times.weekend,)),
    (listed("year month"), (relative_times.year_end,)),
    (listed("fiscal financial fy"), (seasons.fiscal_year,)),
    ((word.split("-")[0] for word in ORDINALS), (years.century,)),
    ((*NUMBERS, *listed("a an half few several some many")), (relative_times.some_time_ago,)),
    (["turn"], (turn_of_century,)),
    (listed("around about circa c ca"), (around,)),
    (["ad"], (years.of_an_era,)),
)
