"""Turns the lines above a story into what they state where only their neighbours explain them."""

import re
from collections import Counter
from collections.abc import Sequence

from ru_pk_archive.letter_case import in_capitals
from ru_pk_archive.loader.byline import (
    has_common_word,
    is_byline_label,
    read_plain_names,
    read_titled_name,
)
from ru_pk_archive.loader.headline import Headline
from ru_pk_archive.loader.headline_repeats import looks_like_outlet
from ru_pk_archive.loader.page_lines import (
    BYLINE,
    DATE_LINE,
    NAME_BESIDE_A_DATE,
    PageLine,
    byline_fields,
    is_before_comma,
    printed,
)
from ru_pk_archive.loader.passages import Passage, joined
from ru_pk_archive.loader.publication import read_date_line, role_named
from ru_pk_archive.records.evidence import DateRole

_LINES_OF_A_DATE = 3
_PART_OF_A_DATE = 40  # characters
_NEAR = 2  # lines between a headline and the outlet's name above or below it
_FAR = 3  # unexplained lines between a date and the headline below it
_TIME_OR_YEAR = re.compile(r"\W*(?:\d{1,2}[:.]\d\d\b|\d{4}\W*$)")
_TIME = re.compile(r"\d{1,2}[:.]\d\d(?: ?(?:[ap]\.?m\.?|[A-Z]{2,4}))?")


def with_whole_dates(passages: Sequence[Passage]) -> list[Passage]:
    """The passages, with a date that is broken over two or three short lines made one line again."""
    found: list[Passage] = []
    index = 0
    while index < len(passages):
        whole, used = _whole_date(passages[index : index + _LINES_OF_A_DATE])
        found.append(whole)
        index += used
    return found


def explained(
    lines: Sequence[PageLine], headline: Headline | None, story: str, source: str
) -> list[PageLine]:
    """The lines in their order: dates with the role that a label above them gives, names that a date or
    "by" beside them makes a byline, the outlet's name near the headline, the day the page was saved."""
    first, last = (headline.lines[0], headline.lines[-1]) if headline else (0, -1)
    found = [_with_label(lines, index) for index in range(len(lines))]
    found = _with_names(found, last + 1, story, source)
    found = [
        _as_masthead(line, source) if index == 0 or first - _NEAR <= index <= last + _NEAR else line
        for index, line in enumerate(found)
    ]
    for index in headline.lines if headline else ():
        found[index] = lines[index]
    return _with_captures(found, first)


def without_false_byline(line: PageLine, story: str) -> PageLine:
    """The line, free again where it is in capitals and "by" goes on with words that the story writes small:
    the second half of a headline ("BY RISING WATER")."""
    if line.reason != BYLINE or line.dates or not in_capitals(line.passage.text):
        return line
    words = line.passage.text.split()[1:]
    return PageLine(line.passage, None) if all(has_common_word(word, story) for word in words) else line


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


def _with_label(lines: Sequence[PageLine], index: int) -> PageLine:
    line = lines[index]
    if not (line.dates and index and lines[index - 1].reason == "date label"):
        return line
    role = role_named(lines[index - 1].passage.text)
    return line if role is None else _with_role(line, role)


def _with_role(line: PageLine, role: DateRole) -> PageLine:
    """The line with a role for the dates that have no label of their own."""
    dates = [date if date.labelled else date._replace(role=role, labelled=True) for date in line.dates]
    return line._replace(dates=tuple(dates))


def _with_names(lines: Sequence[PageLine], start: int, story: str, source: str) -> list[PageLine]:
    """The lines with the authors that only a date or "by" beside them makes such, from line `start` on.

    Where a byline says so itself, no other line does. A line that stands twice is a menu's.
    """
    often = Counter(line.passage.text for line in lines)
    signed = any(field.evidence.rule == BYLINE for line in lines for field in line.fields)
    found = []
    for index, line in enumerate(lines):
        beside_date = line.fields and line.fields[0].evidence.rule == NAME_BESIDE_A_DATE
        if beside_date and (signed or _may_be_dateline(line, index < start, story)):
            found.append(line._replace(reason=DATE_LINE, fields=()))
        elif line.reason is not None or signed:
            found.append(line)
        else:
            dated = index >= start and _is_beside_a_date(lines, index)
            named = dated and often[line.passage.text] == 1 and not _is_told_of(line.passage.text, story)
            found.append(_as_byline(line, source) if named or _has_byline_label(lines, index) else line)
    return found


def _may_be_dateline(line: PageLine, above: bool, story: str) -> bool:
    """Whether the name that a date line begins with may be a place: the story tells of it, or it stands
    before a comma `above` the headline."""
    name = line.fields[0]
    return (above and is_before_comma(line.passage, name.evidence.end)) or _is_told_of(name.value, story)


def _is_beside_a_date(lines: Sequence[PageLine], index: int) -> bool:
    """Whether a date stands above or below a line; a time, ornaments and other titled names may part them."""
    if index and lines[index - 1].dates:
        return True
    for line in lines[index + 1 :]:
        if line.dates or not _may_part(line):
            return bool(line.dates)
    return False


def _may_part(line: PageLine) -> bool:
    text = line.passage.text
    return (
        line.reason == "ornament" or _TIME.fullmatch(text) is not None or read_titled_name(text) is not None
    )


def _has_byline_label(lines: Sequence[PageLine], index: int) -> bool:
    return index > 0 and is_byline_label(lines[index - 1].passage.text)


def _is_told_of(name: str, story: str) -> bool:
    """Whether the story uses a name's words as common ones, or speaks of it, as of a place or a person in
    the news; the note on an author that opens a paragraph does not count."""
    if has_common_word(name, story):
        return True
    escaped = re.escape(name)
    return re.search(rf"(?<=[^\n])\b{escaped}\b|\b{escaped}\b(?=\s?[,:(])", story, re.IGNORECASE) is not None


def _as_byline(line: PageLine, source: str) -> PageLine:
    names = read_plain_names(line.passage.text) or read_titled_name(line.passage.text)
    if names is None:
        return line
    return line._replace(reason=BYLINE, fields=byline_fields(line.passage, names, BYLINE, source))


def _as_masthead(line: PageLine, source: str) -> PageLine:
    text = line.passage.text
    if line.reason is not None or not looks_like_outlet(text):
        return line
    return line._replace(
        reason="masthead", fields=(printed(line.passage, "outlet", (0, len(text)), "masthead", source),)
    )


def _with_captures(lines: Sequence[PageLine], headline: int) -> list[PageLine]:
    """The lines with dates above the headline told apart. Where another date stands below it, or a menu
    between, the first is the day the page was saved and the others are those of other stories."""
    dated_below = any(line.dates for line in lines[headline:])
    top = next((index for index, line in enumerate(lines) if line.dates), headline)
    found = list(lines)
    between = 0
    for index in reversed(range(headline)):
        line = lines[index]
        if line.dates and (dated_below or between > _FAR):
            found[index] = _with_role(line, DateRole.CAPTURED) if index == top else line._replace(dates=())
        between += line.reason is None
    return found
