"""Turns the elements in which a page shows its author and dates into what they state."""

import re
from collections.abc import Iterator
from typing import TypeVar

from bs4.element import Tag

from ru_pk_archive.dating import printed_dates
from ru_pk_archive.loader.article_body import ArticleBody, class_names
from ru_pk_archive.loader.markup import own_text, visible_text, walk
from ru_pk_archive.loader.page_words import words
from ru_pk_archive.loader.stated import Stated
from ru_pk_archive.records.dates import PrintedDate
from ru_pk_archive.records.evidence import Basis

Found = TypeVar("Found")

AUTHOR_LINK = "link to the author"
AUTHOR_PAGE = "link to a page on the author"
BIOGRAPHY = "biography of the author"
_ANYWHERE = frozenset([AUTHOR_LINK, BIOGRAPHY])  # these stand below the article as often as above

# https://schema.org properties as microdata, with the field that each states.
_PROPERTIES = {
    "headline": "title",
    "author": "author",
    "creator": "author",
    "datePublished": "published",
    "dateCreated": "published",
    "dateModified": "modified",
}
_AUTHOR_NAMES = words("author authors authorname auth byline byl autor autoren auteur writer reporter")
_DATE_NAMES = words("date datum datetime dateline published pubdate posted timestamp time")
_MODIFIED_NAMES = words("modified updated update lastmod")
# Folders in which sites keep the pages on those who write for them.
_AUTHOR_ADDRESS = re.compile(
    r"/(?:authors?|autor(?:e|en|es|in)?|auteurs?|byline|by|contributors?|correspondents?|columnists?|redaktion"
    r"|reporters?|staff|writers?|users?|profiles?)/[^/?#]+/?(?:[?#].*)?$",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 160  # characters: a longer text is a biography or the article itself
_LONGEST_BIOGRAPHY = 1000
_LONGEST_DATED = 80
_MOST_WORDS_BESIDE = 5
_AROUND_DATES = re.compile(
    r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|\b(?:uhr|am|pm|[ap]\.m\.)(?=\W|$)|[|/•·–—-]", re.IGNORECASE
)
# Parts of the page that speak of other stories or other people.
_OTHERS = frozenset(["comments", "list of other stories", "menu", "advertisement", "newsletter"])
_NEAR = 60  # elements between the headline and a line that shows the author or the date


def marked_statements(page: Tag, body: ArticleBody) -> list[Stated]:
    """What the marked elements state, those nearest to the headline first, then dated lines beside it.

    Microdata and <time> state what their attribute says, other elements what they show. Comments,
    menus and lists of other stories are not asked.
    """
    others = {key: reason for key, reason in body.left_out.items() if reason in _OTHERS}
    headline = body.root.find("h1") or page.find("h1") or body.root
    marked: list[tuple[int, Stated]] = []
    lines: list[tuple[int, str]] = []
    place = headline_place = 0
    for node, leaving in walk(page, others):
        if leaving or id(node) in others:
            continue
        if isinstance(node, Tag):
            place += 1
            headline_place = place if node is headline else headline_place
            marked.extend((place, stated) for stated in _statements(node))
        else:
            lines.append((place, own_text(node)))
    stated = [
        found
        for distance, found in _by_distance(marked, headline_place)
        if found.basis is Basis.METADATA or found.rule in _ANYWHERE or distance <= _NEAR
    ]
    for distance, text in _by_distance(lines, headline_place):
        if distance <= _NEAR:
            stated.extend(_dated_line(text))
    return stated


def _by_distance(found: list[tuple[int, Found]], headline: int) -> list[tuple[int, Found]]:
    distances = [(abs(place - headline), one) for place, one in found]
    return sorted(distances, key=lambda entry: entry[0])


def _statements(tag: Tag) -> Iterator[Stated]:
    properties = [name for name in tag.get_attribute_list("itemprop") if name in _PROPERTIES]
    for name in properties:
        yield from _stated(_PROPERTIES[name], _property_value(tag), f"microdata {name}", Basis.METADATA)
    if properties:
        return
    names = {word.lower() for name in class_names(tag) for word in _WORD.findall(name)}
    field = "modified" if names & _MODIFIED_NAMES else "published"
    time = tag.get("datetime")
    if tag.name == "time" and isinstance(time, str):
        yield from _stated(field, time, "time element", Basis.METADATA)
    elif "author" in tag.get_attribute_list("rel"):
        yield from _stated("author", visible_text(tag), AUTHOR_LINK, Basis.PRINTED)
    elif tag.name == "a" and _AUTHOR_ADDRESS.search(str(tag.get("href", ""))):
        yield from _stated("author", visible_text(tag), AUTHOR_PAGE, Basis.PRINTED)
    elif names & _AUTHOR_NAMES:
        yield from _author(tag)
    elif names & _DATE_NAMES:
        yield from _stated(field, visible_text(tag), "element for the date", Basis.PRINTED)


def _author(tag: Tag) -> Iterator[Stated]:
    # First, for the element may hold a button or a city too. All names of a fuller byline are taken still.
    for link in tag.find_all("a", href=_AUTHOR_ADDRESS):
        yield from _stated("author", visible_text(link), AUTHOR_PAGE, Basis.PRINTED)
    shown = visible_text(tag)
    if len(shown) <= _LONGEST:
        yield from _stated("author", shown, "element for the author", Basis.PRINTED)
        return
    name = tag.find(["a", "h2", "h3", "h4", "strong", "b"])
    if isinstance(name, Tag) and len(shown) <= _LONGEST_BIOGRAPHY:
        yield from _stated("author", visible_text(name), BIOGRAPHY, Basis.PRINTED)
        yield Stated("author_note", shown, BIOGRAPHY, Basis.PRINTED)


def _dated_line(text: str) -> Iterator[Stated]:
    """A short line that is a date, and perhaps a name or a place beside it."""
    shown = " ".join(text.split())
    if len(shown) > _LONGEST_DATED or not any(map(str.isdigit, shown)):
        return
    dates = printed_dates(shown)
    if not dates or not _is_day(dates[0]):
        return
    rest = _AROUND_DATES.sub(" ", shown[: dates[0].start] + " " + shown[dates[-1].end :])
    if len(rest.split()) <= _MOST_WORDS_BESIDE:
        yield Stated("published", shown, "line beside the headline", Basis.PRINTED)


def _is_day(printed: PrintedDate) -> bool:
    """Whether the date is exact to the day, its year aside; "March 1931" alone is as often a subject."""
    return printed.date.edtf.count("-") >= 2 if printed.date is not None else printed.day is not None


def _property_value(tag: Tag) -> str:
    for attribute in ("content", "datetime"):
        value = tag.get(attribute)
        if isinstance(value, str):
            return value
    name = tag.find(itemprop="name")
    return _property_value(name) if isinstance(name, Tag) else visible_text(tag)


def _stated(field: str, shown: str, rule: str, basis: Basis) -> Iterator[Stated]:
    shown = " ".join(shown.split())
    if shown and len(shown) <= _LONGEST:
        yield Stated(field, shown, rule, basis)
