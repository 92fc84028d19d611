"""Turns the sentences of an article into single bounds on its day of publication."""

import re
from collections.abc import Iterable, Iterator

from ru_pk_archive.dating.days import calendar_day
from ru_pk_archive.dating.edtf import from_bounds, parse_edtf
from ru_pk_archive.dating.wording import in_words
from ru_pk_archive.records.article import DatedStatement, WindowStep
from ru_pk_archive.records.dates import UncertainDate
from ru_pk_archive.records.entity import Purpose
from ru_pk_archive.tagger.alias_index import AliasIndex
from ru_pk_archive.tagger.offices import office_of, when_held
from ru_pk_archive.tagger.phrases_to_come import has_begun
from ru_pk_archive.tagger.tenses import Told, told_as
from ru_pk_archive.tagger.testimony import Line

# "Last year the minister …" names the minister of last year.
_LONG_AGO = re.compile(r"year|decade|centur|month|ago|season", re.IGNORECASE)
_OWN_YEAR = re.compile(
    r"\b(?P<which>this|the current|last|next) year,? \(?(?:in )?(?P<after>[12]\d{3})\b"
    r"|\bso far (?:in|during) (?P<now>[12]\d{3})\b"
    r"|\b(?P<before>[12]\d{3}),? \(?(?P<other>this|the current|last|next) year\b",
    re.IGNORECASE,
)
_FIGURES_OF_A_YEAR = re.compile(r"[12]\d{3}")
_SHIFT = {"last": 1, "next": -1}
_ANNIVERSARY = re.compile(r"\b(\d{1,3})(?:st|nd|rd|th) anniversary of\b[^.;]{0,100}?$")
_IS_KEPT = re.compile(
    r"\b(?:marks?|marking|celebrat(?:es?|ing)|commemorat(?:es?|ing)|observ(?:es?|ing)|this year)\b"
)
_WAS_KEPT = re.compile(r"\b(?:marked|celebrated|commemorated|observed)\b|\bon (?:the occasion of )?the \d")
_LAST_YEAR = 9998


def office_bounds(
    lines: Iterable[Line], index: AliasIndex, published: UncertainDate | None
) -> Iterator[WindowStep]:
    """People named in an office, each with each office once, where nothing says that the sentence
    tells of another time. The `published` day, if it is stated, only tells which spells to name."""
    seen = set()
    for line in lines:
        if (
            line.dated
            or not line.mentions
            or any(_LONG_AGO.search(statement.words) for statement in line.statements)
        ):
            continue
        for mention in line.mentions:
            start, end = mention.span.start, mention.span.end
            entity = index.entity(mention.entity)
            if entity is None:
                continue
            office = office_of(line.text, start, end, entity.id, index)
            if office is not None and (entity.id, office.held) not in seen and not line.is_quoted(start):
                seen.add((entity.id, office.held))
                reason = f"{entity.name} is named as {office.title} (held {when_held(office, published)})"
                yield WindowStep(office.held, reason, line.span(start, end), entity.id)


def told_bounds(lines: Iterable[Line]) -> Iterator[WindowStep]:
    """The latest date told as past and the earliest told as to come, since the others follow from these.

    What is to come in "the rest of" a year bounds from below too: the year has begun.
    """
    past: WindowStep | None = None
    future: WindowStep | None = None
    for line in lines:
        for statement in line.statements:
            if statement.relative or statement.date is None or line.is_quoted(statement.span.start):
                continue
            since, by = statement.date.earliest, statement.date.latest
            later = since is not None and (past is None or since > (past.date.earliest or since))
            sooner = by is not None and (future is None or by < (future.date.latest or by))
            told = _told(line, statement) if later or sooner else Told.UNSAID
            if told is Told.PAST and later:
                past = _step(statement, since, None, "is told as past")
            if told is Told.FUTURE and sooner:
                begun = has_begun(line.text[: statement.span.start])
                future = _step(statement, since if begun else None, by, "is told as still to come")
    yield from [step for step in (past, future) if step is not None]


def _told(line: Line, statement: DatedStatement) -> Told:
    start, end = statement.span.start, statement.span.end
    told = told_as(line.text, start, end, statement.event is not None, line.lead)
    first = next(one for one in line.statements if not one.relative)
    if told is Told.FUTURE and first is not statement:
        return Told.UNSAID  # "In 1931 she said that it will open in 1932": to come for her, not for the text
    return told


def _step(statement: DatedStatement, since: int | None, by: int | None, told: str) -> WindowStep:
    when = "" if statement.date is None else f" ({in_words(statement.date)})"
    reason = f"“{statement.words}”{when} {told}"
    return WindowStep(from_bounds(since, by), reason, statement.span, statement.event)


def anniversary_bounds(lines: Iterable[Line], index: AliasIndex) -> Iterator[WindowStep]:
    """Anniversaries of dated events that the text tells as kept, with a year of grace on each side.

    An anniversary told as past bounds from below only.
    """
    for line in lines:
        if "anniversary" not in line.text:
            continue
        if line.dated and not all(statement.event for statement in line.statements):
            continue
        kept, past = _IS_KEPT.search(line.text), _WAS_KEPT.search(line.text)
        for mention in line.mentions if kept or past else ():
            match = _ANNIVERSARY.search(line.text, 0, mention.span.start)
            facts = index.facts(mention.entity, Purpose.DATES)
            day = facts[0].start.earliest if facts and facts[0].start is not None else None
            if match is None or day is None or line.is_quoted(mention.span.start):
                continue
            year = calendar_day(day)[0] + int(match[1])
            end = ".." if past else f"{year + 1:04}"
            date = parse_edtf(f"{year - 1:04}/{end}") if 0 < year < _LAST_YEAR else None
            if date is not None:
                reason = f"“{match[1]} years” since {mention.form} are kept in {year}, a year more or less"
                yield WindowStep(date, reason, line.span(match.start(), mention.span.end), mention.entity)


def own_year_bounds(lines: Iterable[Line]) -> Iterator[WindowStep]:
    """Years that the text counts from its own: "this year, 2031", "next year (2032)"."""
    for line in lines:
        for match in _OWN_YEAR.finditer(line.text) if _may_tell_own_year(line.text) else ():
            year = int(match["after"] or match["before"] or match["now"])
            year += _SHIFT.get((match["which"] or match["other"] or "").lower(), 0)
            date = parse_edtf(f"{year:04}")
            if date is not None and not line.is_quoted(match.start()):
                yield WindowStep(date, f"“{match[0]}” tells the text's own year", line.span(*match.span()))


def _may_tell_own_year(text: str) -> bool:
    """What is cheaper to ask for than the whole phrase."""
    return (" year" in text or "so far" in text.lower()) and _FIGURES_OF_A_YEAR.search(text) is not None
