"""Turns English days and months ("Wednesday, 4 March 1931", "April 12-14", "in October") into moments."""

import re
from functools import partial

from ru_pk_archive.dating.calendar_names import ENGLISH_MONTHS
from ru_pk_archive.dating.days import calendar_day, weekday
from ru_pk_archive.dating.edtf import parse_edtf, year_text
from ru_pk_archive.dating.english.tense import just_done, tense
from ru_pk_archive.dating.english.words import (
    DAY,
    DAYS_OF_NOTE,
    FULL_WEEKDAY,
    MONTH,
    RANGE,
    SPELLED_DAY,
    WAYS,
    WEEKDAY,
    YEAR,
    counts_things,
    day_of_month,
    listed,
    month_number,
    next_words,
    weekday_number,
)
from ru_pk_archive.dating.moment import (
    FROM_ELSEWHERE,
    Moment,
    Passage,
    from_publication,
    told,
    unresolved,
)
from ru_pk_archive.dating.numeric import NUMERIC, numeric_date
from ru_pk_archive.dating.periods import Unit, unit_at
from ru_pk_archive.dating.relative import InYear, Way, last_begun, on_weekday, without_year
from ru_pk_archive.records.dates import UncertainDate

_NAMED_DAY = rf"(?:(?P<weekday>{WEEKDAY})\.?\s?,?\s+(?:the\s+)?)?"
_JOINT = rf"(?P<joint>{RANGE}|\s+(?:and|&)\s+)"
_OF_YEAR = (
    rf"(?:\.?\s?,?\s+(?:of\s+)?(?:(?P<year>{YEAR})|(?P<way>this|last|next)\s+year\b"
    r"|(?P<other>that|the\s+(?:same|following|next|previous))\s+year\b))?"
)
_DAY_FIRST = re.compile(
    rf"(?P<told>{_NAMED_DAY}(?P<day>{DAY})(?:{_JOINT}(?P<last>{DAY}))?"
    rf"\s+(?:day\s+)?(?:of\s+)?(?P<month>{MONTH})\b(?!-[a-z])){_OF_YEAR}"
)
_MONTH_FIRST = re.compile(
    rf"(?P<told>{_NAMED_DAY}(?P<month>{MONTH})\.?\s+(?:the\s+)?(?P<day>{DAY}|{SPELLED_DAY})"
    rf"(?:{_JOINT}(?P<last>{DAY}|{SPELLED_DAY})|(?![-/]\d))){_OF_YEAR}"
)
# Of "7, 9 and 12 April 2007" the first, with the month and year that stand further on.
_LISTED_DAY = re.compile(
    rf"(?P<told>(?P<day>{DAY}))(?=(?:\s?,\s?{DAY})*\s?(?:,|,?\s(?:and|or|&))\s+{DAY}"
    rf"\s+(?:of\s+)?(?P<month>{MONTH})\b{_OF_YEAR})"
)
_MONTH_ALONE = re.compile(rf"(?P<told>(?P<month>{MONTH})\b)(?!-[a-z]){_OF_YEAR}")
_WEEKDAY_ALONE = re.compile(
    rf"(?P<weekday>{FULL_WEEKDAY})\b"
    r"(?!\s+(?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|Tribune|prayers?)\b)"
    r"(?:\s+(?:of\s+)?(?P<way>this|last|next)\s+week\b)?"
)

# Names of people, verbs and adjectives too: they are months after these words only, and between an
# article and a noun ("the June talks").
_ALSO_NAMES = frozenset(["april", "march", "may", "june", "august"])
_BEFORE_MONTH = re.compile(
    r"\b(?:in|since|until|till|during|before|after|through|between|early|late|mid|end|ended|ending"
    r"|by|of|for|from|(?:[a-z]+ary|[a-z]+ber|march|april|may|june|july|august)(?:,|,?\s(?:and|or|to))?)[\s-]$",
    re.IGNORECASE,
)
_BEFORE_PERSON = re.compile(r"\b(?:by|of|for|from|and|or|to)\s$", re.IGNORECASE)
_TO_MONTH = re.compile(rf"(?:\s?[-–—/]\s?|\s+to\s+){MONTH}\b")
_ARTICLE = re.compile(r"\b(?:the|an?|its|their|his|her|this|last|next)\s$", re.IGNORECASE)
_NO_NOUNS = frozenset(listed("on of to for in at with and or from by be have fool fools"))
_NO_CERTAIN_WEEK = re.compile(
    r"\b(?:every|each|any|an?|good|black|bloody|ash|easter|super|palm|holy)\s$", re.IGNORECASE
)
RUN_OF_DAYS = "run of days"
_NO_SUCH_DAY = "no such day"


def day_first(passage: Passage, start: int) -> Moment | None:
    """Reads "4 March 1931", "Friday, 4 March", "2 to 4 March", and the first day of "7 and 12 March"."""
    match = _DAY_FIRST.match(passage.text, start)
    if match is None or not _is_run(match):
        match = _LISTED_DAY.match(passage.text, start)
    return _day_or_run(passage, match) if match else None


def month_first(passage: Passage, start: int) -> Moment | None:
    """Reads "March 4, 1931", "Friday, March 4", "April 12-14", "Oct 20"."""
    match = _MONTH_FIRST.match(passage.text, start)
    if match is None or counts_things(passage.text, match.end("told")):
        return None
    return _day_or_run(passage, match)


def month_alone(passage: Passage, start: int) -> Moment | None:
    """Reads "October 1931", "October last year", "October"; not the verb "may" or the name "April"."""
    match = _MONTH_ALONE.match(passage.text, start)
    if match is None:
        return None
    if not (match["year"] or match["way"] or match["other"] or _is_month(passage, match)):
        return None
    month = month_number(match["month"])
    return _of_year(passage, match, lambda year: parse_edtf(f"{year_text(year)}-{month:02}"), "month")


def _is_month(passage: Passage, match: re.Match[str]) -> bool:
    text, word = passage.text, match["month"].lower()
    if word not in _ALSO_NAMES:
        return word in ENGLISH_MONTHS
    if text.startswith(("'s", "’s"), match.end()):
        return False
    if _TO_MONTH.match(text, match.end()):
        return True
    follower = next_words(text, match.end())[0]
    surname = bool(follower) and text[match.end() + 1].isupper() and not match["month"].isupper()
    before = passage.before(match.start())
    if _BEFORE_MONTH.search(before) and not (surname and _BEFORE_PERSON.search(before)):
        return True
    is_noun = bool(follower) and follower not in _NO_NOUNS and not (surname and word == "may")
    return is_noun and _ARTICLE.search(before) is not None


def _is_run(match: re.Match[str]) -> bool:
    """Whether a second day, if there is one, makes a stretch with the first.

    "12 and 13 April" is a stretch, "12 and 14 April" is two days.
    """
    if match["last"] is None:
        return True
    first, last = day_of_month(match["day"]), day_of_month(match["last"])
    return last == first + 1 if match["joint"].strip() in ("and", "&") else last > first


def _day_or_run(passage: Passage, match: re.Match[str]) -> Moment:
    month, first = month_number(match["month"]), day_of_month(match["day"])
    last = match.groupdict().get("last")
    run = last is not None and _is_run(match)
    end = day_of_month(last) if last and run else first

    def in_year(year: int) -> UncertainDate | None:
        start_of_date = f"{year_text(year)}-{month:02}-"
        return parse_edtf(f"{start_of_date}{first:02}/{start_of_date}{end:02}")

    return _of_year(passage, match, in_year, RUN_OF_DAYS if run else "date")


def _of_year(passage: Passage, match: re.Match[str], in_year: InYear, rule: str) -> Moment:
    """The moment of a match, in the year that it names, or else in the one that publication suggests."""
    if match["year"] and not counts_things(passage.text, match.end("year")):
        date = in_year(int(match["year"]))
        return Moment(match.start(), match.end(), date, rule if date else _NO_SUCH_DAY)
    if in_year(2000) is None:  # a day that even a leap year lacks
        return Moment(match.start(), match.end("told"), None, _NO_SUCH_DAY)
    if match["other"]:
        return unresolved(match, FROM_ELSEWHERE)
    if match["way"]:
        offset = WAYS[match["way"]].value
        return from_publication(match, rule, lambda day: in_year(calendar_day(day)[0] + offset))
    return _without_year(passage, match, in_year, rule)


def _without_year(passage: Passage, match: re.Match[str], in_year: InYear, rule: str) -> Moment:
    start, end = match.span("told")
    if rule != "month" and next_words(passage.text, end)[0] in DAYS_OF_NOTE:
        return unresolved(match, "day in a name")
    verb = partial(tense, passage.text, start, end)
    likely = _on_its_weekday(match, in_year)
    over = rule == "month" and just_done(passage.text, start)

    def on_day(day: int) -> UncertainDate | None:
        if over:
            return last_begun(day, in_year)
        return without_year(day, likely, verb) or without_year(day, in_year, verb)

    return Moment(start, end, None, f"{rule} without a year", on_day, in_year)


def _on_its_weekday(match: re.Match[str], in_year: InYear) -> InYear:
    """The day in those years alone in which it falls on the weekday printed before it."""
    name = match.groupdict().get("weekday")
    if not name:
        return in_year

    def on_that_weekday(year: int) -> UncertainDate | None:
        date = in_year(year)
        if date is None or date.earliest is None or weekday(date.earliest) != weekday_number(name):
            return None
        return date

    return on_that_weekday


def weekday_alone(passage: Passage, start: int) -> Moment | None:
    """Reads "Friday", "Friday last week"; not "every Friday", "Good Friday" or a newspaper's name."""
    match = _WEEKDAY_ALONE.match(passage.text, start)
    if match is None or _NO_CERTAIN_WEEK.search(passage.before(start)):
        return None
    number = weekday_number(match["weekday"])
    if match["way"]:
        shift = number + 7 * WAYS[match["way"]].value
        return from_publication(
            match, "weekday", lambda day: unit_at(day - weekday(day) + shift, Unit.DAY, 0)
        )
    verb = tense(passage.text, start, match.end(), spoken=True)
    return from_publication(match, "weekday", lambda day: on_weekday(day, number, Way.UNSAID, verb))


def in_figures(passage: Passage, start: int) -> Moment | None:
    """Reads "1931-03-04", "04.03.1931", and "03/04/2012", which is a set of two days."""
    match = NUMERIC.match(passage.text, start)
    if match is None or (match["last"] and len(match["last"]) != 4):
        return None
    return told(match, numeric_date(match), "date in figures")
