"""Turns time expressions and named events into the dated statements of an article."""

from collections.abc import Sequence

from ru_pk_archive import dating
from ru_pk_archive.dating.days import calendar_day
from ru_pk_archive.dating.edtf import contains, from_bounds
from ru_pk_archive.records.article import DatedStatement, Mention, Span, Where
from ru_pk_archive.records.dates import PrintedDate, TimeExpression, UncertainDate
from ru_pk_archive.records.draft import Block, BlockKind, Draft, Sentence
from ru_pk_archive.records.entity import Purpose
from ru_pk_archive.tagger.alias_index import AliasIndex
from ru_pk_archive.tagger.passages import article_blocks, mentions_by_sentence

NAMED_EVENT = "named event"
# A story is printed this many days after its dateline's day, or before it in another time zone, at most.
_DAYS_OF_DATELINE = 2
_KNOWN_BY = (" of ", " (")  # between an event and its year


def statements_among(times: Sequence[DatedStatement]) -> tuple[DatedStatement, ...]:
    """Those of the times and named events of an article that date their sentences, in the same order.

    An event does so where the sentence tells no date itself, and if the event has a beginning and an end: to
    name a project that goes on says nothing of when.
    """
    dated = {time.span.sentence for time in times if time.event is None and time.date is not None}
    return tuple(
        [
            time
            for time in times
            if time.event is None or (time.span.sentence not in dated and _is_bounded(time.date))
        ]
    )


def find_times(
    draft: Draft, mentions: tuple[Mention, ...], published: UncertainDate | None, index: AliasIndex
) -> tuple[DatedStatement, ...]:
    """All times and named events of the text in the article's own language, in reading order.

    A named event brings its own date, once a sentence, and a time that is part of its name is that
    name. The clipping's own date and dateline are no times. A heading has absolute times only.
    Where the dateline's day is not quite the day of publication, "today" is the dateline's.
    """
    spoken = _day_of_speaking(draft, published)
    begin = _own_words(draft)
    by_sentence = mentions_by_sentence(mentions)
    found: list[DatedStatement] = []
    for block in article_blocks(draft):
        for sentence in block.sentences:
            times = _times(block, sentence, begin.get(sentence.id, 0), spoken)
            events = _events(by_sentence.get(sentence.id, ()), times, index)
            if not times and not events:
                continue
            told = [_told(time, sentence) for time in times if not _is_of_name(time, events, sentence.text)]
            found += sorted([*told, *events], key=_place)
    return tuple(found)


def _day_of_speaking(draft: Draft, published: UncertainDate | None) -> UncertainDate | None:
    """The day that the dateline prints, if it lies beside that of publication; else that of publication."""
    if draft.dateline is None or published is None or published.earliest is None:
        return published
    if published.earliest != published.latest:
        return published
    evidence = draft.dateline.evidence
    printed = dating.printed_dates(evidence.text[evidence.start : evidence.end])
    day = published.earliest
    for other in range(day - _DAYS_OF_DATELINE, day + _DAYS_OF_DATELINE + 1) if printed else ():
        if _is_on(printed[-1], other):
            return from_bounds(other, other)
    return published


def _is_on(printed: PrintedDate, day: int) -> bool:
    """Whether a date, which may lack its year, is that day."""
    if printed.date is not None:
        return printed.date.earliest == day == printed.date.latest
    return (printed.month, printed.day) == calendar_day(day)[1:]


def _place(statement: DatedStatement) -> tuple[int, int]:
    return statement.span.start, statement.span.end


def _own_words(draft: Draft) -> dict[str, int]:
    """Where the story begins in the sentences that open with the clipping's own dates and its dateline."""
    claims = [claim.evidence for claim in draft.dates]
    if draft.dateline is not None:
        claims.append(draft.dateline.evidence)
    begin: dict[str, int] = {}
    for evidence in claims:
        if evidence.sentence is not None:
            begin[evidence.sentence] = max(evidence.end, begin.get(evidence.sentence, 0))
    return begin


def _times(
    block: Block, sentence: Sentence, begin: int, spoken: UncertainDate | None
) -> Sequence[TimeExpression]:
    times = dating.time_expressions(sentence.text, block.language, spoken, begin)
    if block.kind is BlockKind.HEADING:
        return [time for time in times if not time.relative]
    return times


def _told(time: TimeExpression, sentence: Sentence) -> DatedStatement:
    span = Span(Where.TEXT, sentence.id, time.start, time.end)
    return DatedStatement(time.words, time.date, span, None, time.rule, time.relative)


def _events(
    mentions: Sequence[Mention], times: Sequence[TimeExpression], index: AliasIndex
) -> list[DatedStatement]:
    """The dated events that a sentence names, each once. One whose name is only a part of a fuller date
    ("1931" in "4 March 1931") is not meant."""
    found: dict[str, DatedStatement] = {}
    for mention in mentions:
        span = mention.span
        for fact in index.facts(mention.entity, Purpose.DATES):
            part = any(_wider(time, span) for time in times)
            if fact.start is not None and mention.entity not in found and not part:
                found[mention.entity] = DatedStatement(
                    mention.form, fact.start, span, mention.entity, NAMED_EVENT
                )
    return list(found.values())


def _wider(time: TimeExpression, span: Span) -> bool:
    return time.start <= span.start and span.end <= time.end and len(time.words) > span.end - span.start


def _is_of_name(time: TimeExpression, events: Sequence[DatedStatement], text: str) -> bool:
    """Whether a time stands in an event's name, or beside it as the year by which it is known: "the Treaty of
    1931" is that of 4 March 1931."""
    return any(
        (event.span.start <= time.start and time.end <= event.span.end)
        or (text[event.span.end : time.start] in _KNOWN_BY and _holds(time.date, event.date))
        for event in events
    )


def _holds(outer: UncertainDate | None, inner: UncertainDate | None) -> bool:
    return outer is not None and inner is not None and contains(outer, inner)


def _is_bounded(date: UncertainDate | None) -> bool:
    return date is not None and date.earliest is not None and date.latest is not None
