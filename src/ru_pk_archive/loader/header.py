"""Turns what stands above a story into headline, byline, dates and outlet; the rest is cut or kept."""

from collections.abc import Sequence
from functools import reduce
from typing import NamedTuple

from ru_pk_archive.loader.header_lines import explained, with_whole_dates, without_false_byline
from ru_pk_archive.loader.headline import Headline, Line, choose_headline
from ru_pk_archive.loader.headline_repeats import says_again
from ru_pk_archive.loader.page_lines import BYLINE, PageLine, printed, read_line
from ru_pk_archive.loader.passages import Passage, joined
from ru_pk_archive.loader.publication import StampedDate
from ru_pk_archive.loader.reading import FoundField
from ru_pk_archive.loader.scripts import passage_language
from ru_pk_archive.loader.sentences import ends_sentence
from ru_pk_archive.records.draft import BlockKind, Cut
from ru_pk_archive.records.evidence import Basis
from ru_pk_archive.text_extent import count_words

_STANDFIRST_WORDS = 5


class Header(NamedTuple):
    """What the lines above a story state, each in their order; `kept` are passages that are the story's."""

    fields: tuple[FoundField, ...]
    dates: tuple[StampedDate, ...]
    cuts: tuple[Cut, ...]
    kept: tuple[Passage, ...]


class Surroundings(NamedTuple):
    """What a header is read by: the story's words and language, a title known from elsewhere, the file."""

    story: str
    language: str
    title: str | None
    source: str


def read_header(passages: Sequence[Passage], around: Surroundings) -> Header:
    """The facts of a header. What no rule explains is cut above the headline; of the lines below it,
    sentences, verse and the like are kept, and a standfirst becomes a heading."""
    lines = [read_line(passage, around.source) for passage in with_whole_dates(passages)]
    lines = [without_false_byline(line, around.story) for line in lines]
    headline = _headline(lines, around)
    lines = explained(lines, headline, around.story, around.source)
    fields = _headline_fields(headline, lines, around.source) if headline else []
    cuts: list[Cut] = []
    kept: list[Passage] = []
    for index, line in enumerate(lines):
        fields += line.fields
        if headline is not None and index in headline.lines:
            continue
        reason = line.reason or _leftover_reason(line.passage, index, headline, around)
        if reason is None:
            kept.append(_standfirst(line.passage) if _is_below(headline, index) else line.passage)
        else:
            cuts.append(Cut(line.passage.text, reason, line.passage.line))
    dates = tuple([date for line in lines for date in line.dates])
    return Header(tuple(fields), dates, tuple(cuts), tuple(kept))


def _headline(lines: Sequence[PageLine], around: Surroundings) -> Headline | None:
    """The headline: one that says the known title again, else the line that fits the story best."""
    read = [_as_line(line, around.language) for line in lines]
    if around.title is None:
        return choose_headline(read, around.story)
    for index, line in enumerate(read):
        if line.free and (says_again(line.text, around.title) or says_again(around.title, line.text)):
            return Headline(line.text, (index,))
    return None


def _as_line(line: PageLine, language: str) -> Line:
    passage = line.passage
    text_kind = passage.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING)
    free = line.reason is None and text_kind and passage_language(passage.text, language)[0] == language
    return Line(passage.text, free, bool(line.dates) or line.reason == BYLINE, passage.block)


def _is_below(headline: Headline | None, index: int) -> bool:
    return headline is not None and index == headline.lines[-1] + 1


def _leftover_reason(
    passage: Passage, index: int, headline: Headline | None, around: Surroundings
) -> str | None:
    """Why an unexplained line is left out; None for one that belongs to the story."""
    if headline is not None and index == headline.repeat:
        return "headline again"
    if passage.kind in (BlockKind.VERSE, BlockKind.QUOTE):
        return None
    if headline is not None and index < headline.lines[0]:
        return "line above the headline"
    if passage.kind is not BlockKind.PARAGRAPH or ends_sentence(passage.text):
        return None
    trusted = _is_below(headline, index) or around.title is not None
    return None if trusted and count_words(passage.text) >= _STANDFIRST_WORDS else "line above the text"


def _standfirst(passage: Passage) -> Passage:
    if passage.kind is not BlockKind.PARAGRAPH or ends_sentence(passage.text):
        return passage
    return passage._replace(kind=BlockKind.HEADING)


def _headline_fields(headline: Headline, lines: Sequence[PageLine], source: str) -> list[FoundField]:
    """The title, and the outlet that stands beside it."""
    first, *others = (lines[index].passage for index in headline.lines)
    evidence = reduce(joined, others, first).evidence(0, len(headline.text), "headline", source)
    fields = [FoundField("title", headline.text, Basis.PRINTED, evidence)]
    if headline.outlet is not None:
        index, start, end = headline.outlet
        rule = "name beside the headline"
        fields.append(printed(lines[index].passage, "outlet", (start, end), rule, source))
    return fields
