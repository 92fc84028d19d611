"""Turns a line around the story into the facts that it states: dates, people, outlet, address."""

import re
from typing import NamedTuple

from ru_pk_archive.letter_case import in_capitals
from ru_pk_archive.loader.boilerplate import furniture_reason
from ru_pk_archive.loader.byline import (
    Byline,
    is_like_a_place,
    read_byline,
    read_inner_byline,
    read_plain_names,
    spelled_name,
)
from ru_pk_archive.loader.headline_repeats import looks_like_outlet
from ru_pk_archive.loader.page_words import EDITORS_NOTES
from ru_pk_archive.loader.passages import Passage
from ru_pk_archive.loader.publication import StampedDate, read_date_line
from ru_pk_archive.loader.reading import FoundField
from ru_pk_archive.records.draft import Cut
from ru_pk_archive.records.evidence import Basis

BYLINE = "byline"
DATE_LINE = "date line"
NAME_BESIDE_A_DATE = "name beside a date"

_NOTE_LENGTH = 250
_SHORTEST_PLACE = 5  # letters: fewer capitals may as well be an agency's
_WORDS_BESIDE_A_DATE = 4  # what a date line may say besides its date

_EDITORS_NOTE = re.compile("|".join(EDITORS_NOTES))
_SOURCE = re.compile(
    r"(?:news\s+)?(?:source|courtesy|via|publisher|quelle)\s*(?:of)?\s*[:|]\s*(?P<name>\S.{1,60})",
    re.IGNORECASE,
)
_WEB_ADDRESS = re.compile(
    r"(?:https?://)?(?:www\.)?(?P<domain>(?:[\w-]+\.)+[a-z]{2,})(?P<path>/\S*)?", re.IGNORECASE
)
_WEB_ARCHIVES = ("web.archive.org", "archive.org", "archive.ph", "archive.today", "archive.is", "perma.cc")
# Furniture that a date often stands on one line with.
_MAY_BE_DATED = (None, "page control", "share bar", "section label", "date label")


class PageLine(NamedTuple):
    """A line with what it states. `reason` says why it is not the story's; None if it may be."""

    passage: Passage
    reason: str | None
    dates: tuple[StampedDate, ...] = ()
    fields: tuple[FoundField, ...] = ()

    @property
    def cut(self) -> Cut:
        """The line as it is kept on record once it is left out."""
        return Cut(self.passage.text, self.reason or "", self.passage.line)


def read_line(passage: Passage, source: str) -> PageLine:
    """What a line of the file `source` states by its own words, wherever it stands on the page."""
    reason = furniture_reason(passage.text)
    if reason in _MAY_BE_DATED:
        dated = _date_line(passage, source)
        if dated is not None:
            return dated
    if reason is not None:
        return PageLine(passage, reason, fields=_furniture_fields(passage, reason, source))
    return (
        _note(passage) or _byline(passage, source) or _source_line(passage, source) or PageLine(passage, None)
    )


def printed(passage: Passage, name: str, span: tuple[int, int], rule: str, source: str) -> FoundField:
    """A field whose value is a stretch of the passage as printed, without brackets and quotes around it."""
    value = passage.text[slice(*span)]
    start = span[0] + len(value) - len(value.lstrip(" \"'“‘«(["))
    value = passage.text[start : span[1]].rstrip(" \"'”’»)],;:")
    evidence = passage.evidence(start, start + len(value), rule, source)
    return FoundField(name, value, Basis.PRINTED, evidence)


def byline_fields(passage: Passage, byline: Byline, rule: str, source: str) -> tuple[FoundField, ...]:
    """The authors in the order printed, then the outlet."""
    authors = [printed(passage, "author", span, rule, source) for span in byline.people]
    fields = [author._replace(value=spelled_name(author.value)) for author in authors]
    if byline.outlet is not None:
        fields.append(printed(passage, "outlet", byline.outlet, rule, source))
    return tuple(fields)


def _date_line(passage: Passage, source: str) -> PageLine | None:
    text = passage.text
    line = read_date_line(passage)
    if line is None:
        return None
    byline = read_byline(text) or read_inner_byline(text)
    if byline is not None:
        return PageLine(passage, BYLINE, line.dates, byline_fields(passage, byline, BYLINE, source))
    beside = sum(any(map(str.isalpha, word)) for word in line.rest.split())
    if beside > _WORDS_BESIDE_A_DATE or (beside and (line.has_months_only or line.is_statement)):
        return None
    if line.rest and line.rest in text:
        start = text.index(line.rest)
        return _named_date_line(
            PageLine(passage, DATE_LINE, line.dates), (start, start + len(line.rest)), source
        )
    return PageLine(passage, DATE_LINE, line.dates)


def _named_date_line(line: PageLine, span: tuple[int, int], source: str) -> PageLine:
    """The line with what else it says (at `span`): a place in capitals, an outlet, or people.

    Before a comma a name in small letters can be a place's as well; it is left alone if it is like one.
    """
    passage = line.passage
    name = passage.text[slice(*span)]
    if in_capitals(name) and len(name) >= _SHORTEST_PLACE:
        return line._replace(fields=(printed(passage, "dateline", span, DATE_LINE, source),))
    if looks_like_outlet(name):
        return line._replace(fields=(printed(passage, "outlet", span, "masthead", source),))
    names = read_plain_names(passage.text, *span)
    if names is None or (is_before_comma(passage, span[1]) and is_like_a_place(name)):
        return line
    fields = byline_fields(passage, names, NAME_BESIDE_A_DATE, source)
    return line._replace(reason=BYLINE, fields=fields)


def is_before_comma(passage: Passage, end: int) -> bool:
    """Whether the words that end here stand before a comma, as the place of a dateline does."""
    return passage.text.startswith(",", end)


def _note(passage: Passage) -> PageLine | None:
    text = passage.text
    if len(text) > _NOTE_LENGTH or not _EDITORS_NOTE.fullmatch(text.casefold().replace("’", "'")):
        return None
    return PageLine(passage, "editor's note")


def _byline(passage: Passage, source: str) -> PageLine | None:
    byline = read_byline(passage.text)
    if byline is None:
        return None
    return PageLine(passage, BYLINE, fields=byline_fields(passage, byline, BYLINE, source))


def _source_line(passage: Passage, source: str) -> PageLine | None:
    named = _SOURCE.fullmatch(passage.text)
    if named is None:
        return None
    field = printed(passage, "original_outlet", named.span("name"), "source line", source)
    return PageLine(passage, "source line", fields=(field,))


def _furniture_fields(passage: Passage, reason: str, source: str) -> tuple[FoundField, ...]:
    """What furniture states: the rights, the site by its domain as printed, the article's address."""
    whole = (0, len(passage.text))
    if reason == "copyright":
        return (printed(passage, "rights", whole, reason, source),)
    address = _WEB_ADDRESS.match(passage.text) if reason == "site address" else None
    if address is None:
        return ()
    has_page = passage.text.lower().startswith("http") and len(address["path"] or "") > 1
    if address["domain"].lower() in _WEB_ARCHIVES:
        return (printed(passage, "archived_url", whole, "address", source),) if has_page else ()
    outlet = printed(passage, "outlet", address.span("domain"), reason, source)
    return (outlet, printed(passage, "url", whole, "address", source)) if has_page else (outlet,)
