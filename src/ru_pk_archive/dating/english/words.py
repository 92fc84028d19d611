"""The words in which English tells times, as tables and as pieces of patterns."""

import re
from collections.abc import Iterable

from ru_pk_archive.dating.calendar_names import ENGLISH_ABBREVIATIONS, ENGLISH_MONTHS, ENGLISH_WEEKDAYS
from ru_pk_archive.dating.patterns import any_of
from ru_pk_archive.dating.periods import Part, Unit
from ru_pk_archive.dating.relative import Way


def listed(words: str) -> tuple[str, ...]:
    """The words of a text, which is easier to read than a list of strings."""
    return tuple(words.split())


_ONES = listed("one two three four five six seven eight nine")
_TEENS = listed("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
_TENS = listed("twenty thirty forty fifty sixty seventy eighty ninety")
_ORDINALS = listed(
    """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second"""
)

# With their abbreviations: the first words of what the patterns below match
MONTH_NUMBERS = ENGLISH_MONTHS | ENGLISH_ABBREVIATIONS
WEEKDAY_WORDS = (*ENGLISH_WEEKDAYS, *listed("mon tue tues wed thu thur thurs fri sat sun"))

NUMBERS = {word: number for number, word in enumerate((*_ONES, *_TEENS), 1)}
NUMBERS |= {word: 10 * number for number, word in enumerate(_TENS, 2)}
ORDINALS = {word: number for number, word in enumerate(_ORDINALS, 1)}

UNITS = {unit.value: unit for unit in Unit}
WAYS = {
    "this": Way.HERE,
    "current": Way.HERE,
    "last": Way.BACK,
    "past": Way.BACK,
    "next": Way.AHEAD,
    "coming": Way.AHEAD,
}
PARTS = {
    **dict.fromkeys(["early", "beginning", "start", "outset", "dawn"], Part.EARLY),
    **dict.fromkeys(["mid", "middle"], Part.MIDDLE),
    **dict.fromkeys(["late", "end", "close"], Part.LATE),
}
SEASONS = {"spring": "spring", "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter"}


def _capitalised(words: Iterable[str]) -> str:
    """A pattern for words that are names: "October" and "OCTOBER", never "october"."""
    return any_of(form for word in words for form in (word.capitalize(), word.upper()))


FULL_MONTH = rf"(?:{_capitalised(ENGLISH_MONTHS)})"
MONTH = rf"(?:{_capitalised(MONTH_NUMBERS)})"
FULL_WEEKDAY = rf"(?:{_capitalised(ENGLISH_WEEKDAYS)})"
WEEKDAY = rf"(?:{_capitalised(WEEKDAY_WORDS)})"
YEAR = r"(?:1\d\d\d|2[01]\d\d)(?![\d%]|[.,:]\d)"
DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th|ST|ND|RD|TH)?(?![\dA-Za-z%]|[.,:]\d)"
# Some agencies spell the first nine days: "April one". "In April two men left" is no date.
SPELLED_DAY = rf"(?:{any_of(_ONES)})(?=[.,;:)]|\s+(?:to|and|through|until)\b|$)"
NUMBER = rf"(?:\d{{1,4}}|(?:{any_of(_TENS)})-(?:{any_of(_ONES)})|{any_of(NUMBERS)})"
ORDINAL = rf"(?:\d\d?(?=st|nd|rd|th)|{any_of(ORDINALS)})"
RANGE = r"(?:\s?[-–—]\s?|\s+(?:to|through|until|till)\s+)"
SEASON = any_of(SEASONS)

# Words before which a number of four figures counts things and is no year
COUNTED_THINGS = frozenset(
    listed(
        """people persons men women children boys girls civilians residents refugees migrants students
        pupils teachers workers employees jobs soldiers troops fighters militants police officers
        personnel members delegates participants prisoners hostages victims casualties deaths dead
        wounded cases patients beds families households homes houses buildings villages schools
        companies firms shops aircraft planes tanks vehicles cars trucks buses ships missiles rockets
        drones bombs guns rounds seats votes voters shares points words pages copies views comments
        likes followers tickets units items pieces bags bales cattle trees times minutes hours hrs days
        weeks months years gmt utc am pm pct percent per million billion trillion thousand hundred dozen
        dollars dlrs cents euros pounds rupees roubles rubles yen yuan francs marks riyals dinars tonnes
        tons kilograms kilos kg grams ounces barrels bpd gallons litres liters acres hectares square
        cubic metres meters metre meter feet foot miles mile kilometres kilometers kilometre km mw kw
        megawatts kilowatts volts degrees horsepower strong"""
    )
)
# Words that go on with the sentence, so that what stands before them is no part of a name
FUNCTION_WORDS = frozenset(
    listed(
        """and or but to the a an when while where with without as for by in on at of is was are were be been
        has had have will would that which who after before until following from because since though
        although due he she it they did not about through under over against"""
    )
)
# Words before which a year is the name of what happened then
EVENT_NAMES = frozenset(
    listed(
        """war wars conflict crisis election elections poll polls vote referendum summit summits coup
        revolution uprising revolt rebellion riots riot protests movement treaty agreement accord
        accords pact declaration convention constitution budget census campaign games olympics cup
        championship tournament invasion attack attacks bombing bombings massacre earthquake quake flood
        floods famine genocide operation ceasefire truce partition independence conference meeting talks
        session edition act law ordinance deal protocol plan report"""
    )
)
# What happened on a day that then became its name ("the 3 June riots"), often years before
DAYS_OF_NOTE = frozenset(
    listed(
        """attack attacks bombing bombings coup incident incidents massacre mayhem movement revolution
        riot riots tragedy uprising violence"""
    )
)

_NEXT_WORDS = re.compile(r"\s+([A-Za-z]+)(?:\s+([A-Za-z]+))?")


def next_words(text: str, end: int) -> tuple[str, str]:
    """The two words that follow at once, in lower case, "" for one that does not."""
    match = _NEXT_WORDS.match(text, end)
    return (match[1].lower(), (match[2] or "").lower()) if match else ("", "")


def counts_things(text: str, end: int) -> bool:
    """Whether the number that ends here is followed by what it counts."""
    return next_words(text, end)[0] in COUNTED_THINGS


def number(word: str) -> int | None:
    """The value of a word or of figures that NUMBER matches, in any case; None for other words."""
    if word.isdecimal():
        return int(word)
    tens, _, ones = word.lower().partition("-")
    return NUMBERS[tens] + NUMBERS.get(ones, 0) if tens in NUMBERS else None


def ordinal(word: str) -> int | None:
    """The value of a word or of figures that ORDINAL matches, in any case; None for other words."""
    return int(word) if word.isdecimal() else ORDINALS.get(word.lower())


def day_of_month(word: str) -> int:
    """1 to 31 for what DAY or SPELLED_DAY matches."""
    return NUMBERS.get(word) or int(word.rstrip("stndrhSTNDRH"))


def month_number(word: str) -> int:
    """1 to 12 for what MONTH matches."""
    return MONTH_NUMBERS[word.lower()]


def weekday_number(word: str) -> int:
    """0 for Monday to 6 for what WEEKDAY matches."""
    return next(number for name, number in ENGLISH_WEEKDAYS.items() if name[:3] == word[:3].lower())
