"""Turns the titles that a page gives itself into the article's headline, without the outlet's name."""

import re
from collections.abc import Iterable, Sequence

from bs4 import BeautifulSoup
from bs4.element import Tag

from ru_pk_archive.loader.markup import visible_text
from ru_pk_archive.loader.stated import Stated
from ru_pk_archive.loader.text_cleaning import normalised

_SEPARATOR = re.compile(r"\s+(?:[|–—»:·•/-]|//|::)\s+|\s*\|\s*")
_SHORTENED = re.compile(r"\s*(?:\.\.\.|…)$")
_HEADLINE = "JSON-LD headline"
_MIN_WORDS = 2  # a heading of one word is a label
_MIN_SHARED = 0.5  # of a heading's words that a title of the page has too


def ranked_titles(
    soup: BeautifulSoup, root: Tag, stated: Sequence[Stated], outlets: Iterable[str]
) -> list[Stated]:
    """The titles, the one most surely the headline first; `stated` are the page's own, strongest first.

    That is the headline of the JSON-LD, else the first-level heading that the titles bear out, else a
    second-level one that a title has whole, else the first title. A title loses the outlet's name before or
    behind a separator, and whatever else stands there besides the words of a heading.
    """
    headings = _headings(soup, root)
    names = {_letters(name) for name in outlets} - {""}
    titles = [_replaced(title, _without_outlet(title.words, names, headings)) for title in stated]
    if soup.title is not None:
        words = _without_outlet(visible_text(soup.title) or soup.title.get_text(" "), names, headings)
        titles.append(Stated("title", " ".join(words.split()), "title element"))
    headline = next((title for title in titles if title.rule == _HEADLINE), None)
    first_level = _borne_out(headings, titles, names)
    heading = first_level or _second_level(soup, titles, names)
    if headline is not None and not (heading and _is_shortened(headline.words, heading)):
        return [headline, *titles]
    if not heading:
        return titles
    part = next((title for title in titles if _is_part(title.words, heading)), None)
    return [
        part or Stated("title", heading, f"{'first' if first_level else 'second'}-level heading"),
        *titles,
    ]


def _headings(soup: BeautifulSoup, root: Tag) -> list[str]:
    found = root.find_all("h1") or soup.find_all("h1")
    return [words for words in map(visible_text, found) if words]


def _borne_out(headings: Sequence[str], titles: Sequence[Stated], outlets: set[str]) -> str:
    """The heading that shares most with the page's titles; a single one needs no proof."""
    candidates = [heading for heading in headings if _letters(heading) not in outlets]
    if len(candidates) == 1 and len(candidates[0].split()) >= _MIN_WORDS:
        return candidates[0]
    known = {word for title in titles for word in normalised(title.words).split()}
    best, most = "", 0
    for heading in candidates:
        own = normalised(heading).split()
        shared = sum(word in known for word in own)
        if len(own) >= _MIN_WORDS and shared > most and shared >= _MIN_SHARED * len(own):
            best, most = heading, shared
    return best


def _second_level(soup: BeautifulSoup, titles: Sequence[Stated], outlets: set[str]) -> str:
    """The longest second-level heading that a title has whole; "" if there is none."""
    found = [
        words
        for words in map(visible_text, soup.find_all("h2"))
        if len(words.split()) >= _MIN_WORDS
        and _letters(words) not in outlets
        and any(_is_between_separators(words, title.words) for title in titles)
    ]
    return max(found, key=len, default="")


def _is_between_separators(words: str, title: str) -> bool:
    pattern = rf"(?:^|{_SEPARATOR.pattern}){re.escape(words)}(?:$|{_SEPARATOR.pattern})"
    return words in title and re.search(pattern, title) is not None


def _is_shortened(headline: str, heading: str) -> bool:
    stem = _SHORTENED.sub("", headline)
    return stem != headline and normalised(heading).startswith(normalised(stem))


def _is_part(title: str, heading: str) -> bool:
    """Whether a heading has more than the title, a section's name or a date."""
    if _SHORTENED.search(title):
        return False
    short, long = normalised(title), normalised(heading)
    return len(short.split()) >= _MIN_WORDS and len(short) < len(long) and short in long


def _without_outlet(title: str, outlets: set[str], headings: Sequence[str]) -> str:
    said = [
        part
        for separator in _SEPARATOR.finditer(title)
        for part in (title[: separator.start()], title[separator.end() :])
        if len(part.split()) >= _MIN_WORDS and any(_says(heading, part, title) for heading in headings)
    ]
    if said:
        return max(said, key=len)
    parts = [(match.start(), match.end()) for match in _SEPARATOR.finditer(title)]
    if parts and _is_outlet(title[parts[-1][1] :], outlets):
        return _without_outlet(title[: parts[-1][0]], outlets, headings)
    if parts and _is_outlet(title[: parts[0][0]], outlets):
        return title[parts[0][1] :]
    return title


def _says(heading: str, part: str, title: str) -> bool:
    """Whether the heading has this part of the title, and not all of the title."""
    return normalised(part) in normalised(heading) and normalised(title) not in normalised(heading)


def _is_outlet(text: str, outlets: set[str]) -> bool:
    letters = _letters(text)
    return len(letters) >= 3 and any(name.startswith(letters) or letters.startswith(name) for name in outlets)


def _letters(text: str) -> str:
    return "".join(normalised(text).split())


def _replaced(title: Stated, words: str) -> Stated:
    return Stated(title.field, words, title.rule, title.basis)
