"""Turns a page whose story opens with a notice or its own headline into one that opens below its header."""

import re
from collections.abc import Sequence

from ru_pk_archive.loader.anatomy import Anatomy, Part
from ru_pk_archive.loader.dateline import read_dateline
from ru_pk_archive.loader.page_lines import BYLINE, DATE_LINE, read_line
from ru_pk_archive.loader.sentences import split_sentences
from ru_pk_archive.text_extent import count_words

_FIGURE = re.compile(r"\d")  # without one no date is whole
_LONGEST_HEADLINE = 120  # characters of one that ends in a stop
_LONGEST_META = 120  # characters of a date line or byline
_LEAD = 4  # parts that stand between a headline and its date: a lead, a caption, labels
_REACH = 40  # parts among which a notice is over
_ABOVE = 3  # parts above a date line among which its headline stands
_FEWEST_WORDS = 3
_MOST_BEFORE = 0.25  # of the prose; with more above it, a date stands in the story


def with_whole_header(anatomy: Anatomy, source: str) -> Anatomy:
    """The page with its story from the first sentence below date line and byline, if they stand in it.

    Above them a lead, a caption or a headline with a stop was taken for the story's first sentence; further
    up a notice of the page was, where a headline stands directly above them.
    """
    story = anatomy.story
    below = _meta_line(story, source) or int(_opens_with_headline(anatomy, source))
    start = next((index for index in range(below, len(story)) if _opens_text(story[index], source)), 0)
    return Anatomy((*anatomy.header, *story[:start]), story[start:], anatomy.tail)


def _opens_with_headline(anatomy: Anatomy, source: str) -> bool:
    """Whether a first line that ends in a stop is the headline: the story begins below it."""
    story = anatomy.story
    if anatomy.header or len(story) < 2 or len(story[0].passage.text) > _LONGEST_HEADLINE:
        return False
    if len(split_sentences(story[0].passage.text)) > 1 or read_dateline(story[0].passage.text):
        return False
    line = read_line(story[1].passage, source)
    return bool(line.dates or line.reason == BYLINE or read_dateline(line.passage.text))


def _meta_line(story: Sequence[Part], source: str) -> int:
    """The index below the date line or byline that ends the page's header; 0 if none stands there."""
    most = _MOST_BEFORE * sum(max(part.weight, 0) for part in story)
    before = 0
    for index, part in enumerate(story[:_REACH]):
        if _is_meta(part, source):
            if index <= _LEAD or _has_headline(story[max(index - _ABOVE, 0) : index]):
                return index + 1
        else:
            before += max(part.weight, 0)
        if before > most and index >= _LEAD:
            break
    return 0


def _opens_text(part: Part, source: str) -> bool:
    return part.is_prose and not _is_meta(part, source)


def _is_meta(part: Part, source: str) -> bool:
    """Whether a line is nothing but a whole date, or a byline; "p.m." may end it as a stop does."""
    text = part.passage.text
    if len(text) > _LONGEST_META or (part.is_prose and not _FIGURE.search(text)):
        return False
    line = read_line(part.passage, source)
    if line.reason not in (DATE_LINE, BYLINE):
        return False
    dated = any(date.date.date is not None for date in line.dates)
    return dated or (bool(line.fields) and not part.is_prose and not line.dates)


def _has_headline(above: Sequence[Part]) -> bool:
    """Whether one of the lines directly above a date or byline may be its headline."""
    return any(
        part.reason is None
        and count_words(part.passage.text) >= _FEWEST_WORDS
        and (not part.is_prose or len(part.passage.text) <= _LONGEST_HEADLINE)
        for part in above
    )
