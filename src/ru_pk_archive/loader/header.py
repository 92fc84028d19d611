"""Turns what stands above a story into headline, byline, dates and outlet; the rest is cut or kept."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import reduce

from ru_pk_archive.loader.byline import has_common_word, read_plain_names
from ru_pk_archive.loader.headline import Headline, Line, choose_headline
from ru_pk_archive.loader.headline_repeats import looks_like_outlet, says_again
from ru_pk_archive.loader.page_lines import (
    BYLINE,
    NAME_BESIDE_A_DATE,
    PageLine,
    byline_fields,
    printed,
    read_line,
)
from ru_pk_archive.loader.passages import Passage, joined
from ru_pk_archive.loader.publication import StampedDate, read_date_line, role_named
from ru_pk_archive.loader.reading import FoundField
from ru_pk_archive.loader.scripts import passage_language
from ru_pk_archive.loader.sentences import ends_sentence
from ru_pk_archive.records.draft import BlockKind, Cut
from ru_pk_archive.records.evidence import Basis, DateRole

_LINES_OF_A_DATE = 3
_PART_OF_A_DATE = 40  # characters
_FAR = 3  # unexplained lines between a date and the headline below it
_STANDFIRST_WORDS = 5
_TIME_OR_YEAR = re.compile(r"\W*(?:\d{1,2}[:.]\d\d\b|\d{4}\W*$)")
_BYLINE_LABELS = ("by", "author", "written by", "authors", "reporter")


@dataclass(frozen=True, slots=True)
class Header:
    """What the lines above a story state, each in their order; `kept` are passages that are the story's."""

    fields: tuple[FoundField, ...]
    dates: tuple[StampedDate, ...]
    cuts: tuple[Cut, ...]
    kept: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a header is read by: the story's words and language, a title known from elsewhere, the file."""

    story: str
    language: str
    title: str | None
    source: str


def read_header(passages: Sequence[Passage], around: Surroundings) -> Header:
    """The facts of a header. What no rule explains is cut above the headline; of the lines below it,
    sentences, verse and the like are kept, and a standfirst becomes a heading."""
    lines = [read_line(passage, around.source) for passage in _with_whole_dates(passages)]
    headline = _headline(lines, around)
    lines = _explained(lines, headline, around)
    cuts: list[Cut] = []
    kept: list[Passage] = []
    for index, line in enumerate(lines):
        if headline is not None and index in headline.lines:
            continue
        reason = line.reason or _leftover_reason(lines, index, headline, around)
        if reason is not None:
            cuts.append(Cut(line.passage.text, reason, line.passage.line))
        elif (
            headline is not None and index == headline.lines[-1] + 1 and not ends_sentence(line.passage.text)
        ):
            kept.append(_standfirst(line.passage))
        else:
            kept.append(line.passage)
    headline_fields = _headline_fields(headline, lines, around.source) if headline else []
    fields = (*headline_fields, *(field for line in lines for field in line.fields))
    dates = tuple(date for line in lines for date in line.dates)
    return Header(fields, dates, tuple(cuts), tuple(kept))


def _with_whole_dates(passages: Sequence[Passage]) -> list[Passage]:
    """The passages, with a date that is broken over two or three short lines made one line again."""
    found: list[Passage] = []
    index = 0
    while index < len(passages):
        whole, used = _whole_date(passages[index : index + _LINES_OF_A_DATE])
        found.append(whole)
        index += used
    return found


def _whole_date(passages: Sequence[Passage]) -> tuple[Passage, int]:
    first = passages[0]
    whole = first
    for used, passage in enumerate(passages[1:], 2):
        if len(whole.text) > _PART_OF_A_DATE or not _TIME_OR_YEAR.match(passage.text):
            break
        whole = joined(whole, passage)
        line = read_date_line(whole)
        if line is not None and not line.rest and line.dates[0].date.date is not None:
            return whole, used
    return first, 1


def _headline(lines: Sequence[PageLine], around: Surroundings) -> Headline | None:
    """The headline: one that says the known title again, else the line that fits the story best."""
    read = [
        Line(
            text=line.passage.text,
            free=line.reason is None
            and line.passage.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING)
            and passage_language(line.passage.text, around.language)[0] == around.language,
            meta=bool(line.dates) or line.reason == BYLINE,
            block=line.passage.block,
        )
        for line in lines
    ]
    if around.title is None:
        return choose_headline(read, around.story)
    for index, line in enumerate(read):
        extra = says_again(line.text, around.title)
        if line.free and extra is not None:
            outlet = (index, *extra) if extra[1] else None
            return Headline(line.text, (index,), outlet=outlet)
    return None


def _explained(lines: Sequence[PageLine], headline: Headline | None, around: Surroundings) -> list[PageLine]:
    """The lines with what only their neighbours explain."""
    found: list[PageLine] = []
    often = Counter(line.passage.text for line in lines)
    for index, line in enumerate(lines):
        if headline is not None and index in headline.lines:
            found.append(line)
        elif headline is not None and index == headline.repeat:
            found.append(replace(line, reason="headline again"))
        else:
            below = headline is None or index > headline.lines[-1]
            before, after = lines[max(index - 1, 0) : index], lines[index + 1 : index + 2]
            by_name = below and often[line.passage.text] == 1
            found.append(_explain(line, before, after, by_name, around))
    return found if headline is None else _with_captures(found, headline.lines[0])


def _explain(
    line: PageLine,
    before: Sequence[PageLine],
    after: Sequence[PageLine],
    may_be_name: bool,
    around: Surroundings,
) -> PageLine:
    """The line as the ones beside it explain it: a date by its label, a name by a date, or else an outlet."""
    if line.dates:
        labelled = before and before[0].reason == "date label"
        line = _without_false_names(line, around.story)
        return _with_role(line, role_named(before[0].passage.text)) if labelled else line
    if line.reason is not None:
        return line
    text = line.passage.text
    labelled = before and before[0].passage.text.casefold().strip(" :") in _BYLINE_LABELS
    dated = may_be_name and any(neighbour.dates for neighbour in (*before, *after))
    if labelled or (dated and not has_common_word(text, around.story)):
        names = read_plain_names(text)
        if names is not None:
            return replace(
                line, reason=BYLINE, fields=byline_fields(line.passage, names, BYLINE, around.source)
            )
    if looks_like_outlet(text):
        field = printed(line.passage, "outlet", (0, len(text)), "masthead", around.source)
        return replace(line, reason="masthead", fields=(field,))
    return line


def _without_false_names(line: PageLine, story: str) -> PageLine:
    """The line without names that only a date beside them made one, where the story has their words too."""
    fields = tuple(
        field
        for field in line.fields
        if field.evidence.rule != NAME_BESIDE_A_DATE or not has_common_word(field.value, story)
    )
    return replace(line, fields=fields)


def _with_role(line: PageLine, role: DateRole | None) -> PageLine:
    """The line with the role that a label above it gives to dates that have no label of their own."""
    if role is None:
        return line
    dates = [date if date.labelled else replace(date, role=role, labelled=True) for date in line.dates]
    return replace(line, dates=tuple(dates))


def _with_captures(lines: Sequence[PageLine], headline: int) -> list[PageLine]:
    """The lines with dates above the headline told apart: where another date stands below it, or a
    menu between, what is printed on top is the day the page was saved, not that of the story."""
    dated_below = any(line.dates for line in lines[headline:])
    found = list(lines)
    for index, line in enumerate(lines[:headline]):
        between = sum(other.reason is None for other in lines[index + 1 : headline])
        if line.dates and (dated_below or between > _FAR):
            found[index] = _with_role(line, DateRole.CAPTURED)
    return found


def _leftover_reason(
    lines: Sequence[PageLine], index: int, headline: Headline | None, around: Surroundings
) -> str | None:
    """Why an unexplained line is left out; None for one that belongs to the story."""
    passage = lines[index].passage
    if passage.kind in (BlockKind.VERSE, BlockKind.QUOTE):
        return None
    if headline is not None and index < headline.lines[0]:
        return "line above the headline"
    if passage.kind is not BlockKind.PARAGRAPH or ends_sentence(passage.text):
        return None
    words = len(passage.text.split())
    below = headline is not None and index == headline.lines[-1] + 1
    if words >= _STANDFIRST_WORDS and (below or around.title is not None):
        return None
    return "line above the text"


def _standfirst(passage: Passage) -> Passage:
    return replace(passage, kind=BlockKind.HEADING) if passage.kind is BlockKind.PARAGRAPH else passage


def _headline_fields(headline: Headline, lines: Sequence[PageLine], source: str) -> list[FoundField]:
    """The title, and the outlet that stands beside it."""
    first, *others = (lines[index].passage for index in headline.lines)
    whole = reduce(joined, others, first)
    span = (0, len(headline.text))
    evidence = whole.evidence(*span, "headline", source)
    fields = [FoundField("title", headline.text, Basis.PRINTED, evidence)]
    if headline.outlet is not None:
        index, start, end = headline.outlet
        fields.append(
            printed(lines[index].passage, "outlet", (start, end), "name beside the headline", source)
        )
    return fields
