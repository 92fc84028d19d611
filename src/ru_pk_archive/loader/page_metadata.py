"""Turns what a saved page states of itself into found fields with their evidence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bs4 import BeautifulSoup

from ru_pk_archive.dating import printed_dates
from ru_pk_archive.dating.edtf import parse_edtf
from ru_pk_archive.loader.article_body import ArticleBody
from ru_pk_archive.loader.page_authors import people_named
from ru_pk_archive.loader.page_marks import marked_statements
from ru_pk_archive.loader.page_statements import head_statements
from ru_pk_archive.loader.page_title import ranked_titles
from ru_pk_archive.loader.publication import role_named
from ru_pk_archive.loader.reading import FIELDS, FoundField
from ru_pk_archive.loader.stated import Stated
from ru_pk_archive.records.evidence import DateRole, Evidence

_FIELD_OF_ROLE = {
    DateRole.PUBLISHED: "published",
    DateRole.MODIFIED: "modified",
    DateRole.FIRST_PUBLISHED: "first_published",
    DateRole.CAPTURED: "captured",
}
_DATE_FIELDS = frozenset(_FIELD_OF_ROLE.values())
_ISO_DAY = re.compile(r"(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)")
_UTC = re.compile(r"(?:Z|[+-]00:?00)$", re.IGNORECASE)
_DAY_IN_ADDRESS = re.compile(r"/((?:19|20)\d{2})[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?:[/-]|$)")
_WEB_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_HOST = re.compile(r"https?://(?:www\.)?([^/:]+)", re.IGNORECASE)
_ARCHIVE_HOSTS = re.compile(
    r"https?://(?:web\.archive\.org|archive\.(?:today|ph|is|md|vn|li|fo))/", re.IGNORECASE
)
_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_]([A-Za-z0-9-]+))?", re.IGNORECASE)
_MIN_FINDABLE = 6
_FIGURES = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
# Tags of English as it is written where 03/04 is always the third of April. Plain "en" and "en-US" tell
# nothing: content systems put them into every page.
_DAY_FIRST = re.compile(r"en[-_](?:au|gb|ie|in|nz|pk|za)", re.IGNORECASE)

Value = tuple[Stated, str, str]  # a statement, the field that it gives, its value


def page_fields(soup: BeautifulSoup, body: ArticleBody, text: str, source: str) -> tuple[FoundField, ...]:
    """All fields that the page states, those of one name strongest first: JSON-LD, <meta>, marked elements.

    Of several statements of the authors one is used, so that no one is named twice. Dates are EDTF
    days where they are exact. Each value has the words that it was made from as evidence.
    """
    stated = [*head_statements(soup), *marked_statements(soup, body)]
    outlets = [found.words for found in stated if found.field == "outlet"]
    outlets += [host[1] for found in stated if found.field == "url" and (host := _HOST.match(found.words))]
    titles = ranked_titles(soup, body.root, [found for found in stated if found.field == "title"], outlets)
    authors = people_named([found for found in stated if found.field == "author"], outlets)
    values = [
        *((title, "title", title.words) for title in titles),
        *((found, "author", name) for found, name in authors),
        *_dates(stated),
        *(entry for found in stated for entry in _others(found)),
    ]
    fields: dict[tuple[str, str], FoundField] = {}
    for found, name, value in values:
        if value and (name, value) not in fields:
            fields[name, value] = FoundField(name, value, found.basis, _evidence(found, text, source))
    return tuple(sorted(fields.values(), key=lambda field: FIELDS.index(field.name)))


def _dates(stated: Sequence[Stated]) -> list[Value]:
    """The dates, and last the day in the page's address. It comes first where it lies a day beside a
    moment in universal time: then it is the day at the place of publication."""
    languages = [found.words for found in stated if found.field == "language"]
    day_first = bool(languages) and _DAY_FIRST.fullmatch(languages[0]) is not None
    dates = [value for found in stated if found.field in _DATE_FIELDS for value in _dates_in(found)]
    dates = [_day_first(value) if day_first else value for value in dates]
    of_address = [
        (Stated("published", found.words, "address of the page"), "published", "-".join(day.groups()))
        for found in stated
        if found.field == "url" and (day := _DAY_IN_ADDRESS.search(found.words))
    ]
    first = next((value for value in dates if value[1] == "published"), None)
    local = (
        first and of_address and _UTC.search(first[0].words) and _is_day_beside(first[2], of_address[0][2])
    )
    return [*of_address, *dates] if local else [*dates, *of_address]


def _is_day_beside(one: str, other: str) -> bool:
    days = [date.earliest for date in map(parse_edtf, (one, other)) if date is not None]
    return len(days) == 2 and days[0] is not None and days[1] is not None and abs(days[0] - days[1]) == 1


def _dates_in(found: Stated) -> Iterator[Value]:
    """The dates of a statement: EDTF, or the words where the year is missing; none where it is no date."""
    iso = _ISO_DAY.match(found.words)
    day = "-".join(iso.groups()) if iso else found.words
    if parse_edtf(day) is not None:
        yield found, found.field, day
        return
    position, field = 0, found.field
    for printed in printed_dates(found.words):
        role = role_named(found.words[position : printed.start])
        field = _FIELD_OF_ROLE[role] if role else field
        position = printed.end
        yield found, field, printed.date.edtf if printed.date is not None else printed.words


def _day_first(value: Value) -> Value:
    """The date of figures that could be read in two orders, as a page of such a language means it."""
    found, field, date = value
    figures = _FIGURES.search(found.words) if date.startswith("[") else None
    day = f"{figures[3]}-{figures[2]:0>2}-{figures[1]:0>2}" if figures else ""
    if not day or day not in date:
        return value
    return replace(found, rule=f"{found.rule}, the day first as in the language of the page"), field, day


def _others(found: Stated) -> Iterator[Value]:
    words = found.words
    if found.field == "url" and _WEB_ADDRESS.fullmatch(words):
        yield found, "archived_url" if _ARCHIVE_HOSTS.match(words) else "url", words
    elif found.field == "language":
        tag = _LANGUAGE.fullmatch(words)
        if tag:
            yield found, "language", "-".join(part for part in (tag[1].lower(), tag[2]) if part)
    elif found.field in ("outlet", "rights", "author_note"):
        yield found, found.field, words


def _evidence(found: Stated, text: str, source: str) -> Evidence:
    # A word as short as a language tag stands anywhere.
    place = text.find(found.words) if len(found.words) >= _MIN_FINDABLE else -1
    line = text.count("\n", 0, place) + 1 if place >= 0 else None
    return Evidence(found.words, 0, len(found.words), found.rule, source, line)
