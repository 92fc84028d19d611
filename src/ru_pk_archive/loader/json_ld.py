"""Turns the JSON-LD of a page into what it states of the article."""

import html
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from ru_pk_archive.loader.stated import Stated
from ru_pk_archive.loader.text_cleaning import normalised

# Properties of https://schema.org/Article, in the order in which those of one field are believed.
_FIELDS = {
    "headline": "title",
    "name": "title",
    "datePublished": "published",
    "dateCreated": "published",
    "uploadDate": "published",
    "dateModified": "modified",
    "author": "author",
    "creator": "author",
    "publisher": "outlet",
    "url": "url",
    "inLanguage": "language",
    "copyrightNotice": "rights",
    "license": "rights",
}
# The types of an article, with those that sites use in their place, and the types of a page about one.
_ARTICLE = re.compile(r".*Article|.*Posting|Report|Review|Recipe|ClaimReview|CreativeWork|Message|Chapter")
_PAGE = re.compile(r"WebPage|ItemPage|VideoObject")
_NESTED = ("@graph", "mainEntity", "mainEntityOfPage")
_MAX_DEPTH = 8

_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
_COMMENT_AROUND = re.compile(
    r"^\s*(?:<!--|(?://|/\*)?\s*<!\[CDATA\[\s*(?:\*/)?)|(?:-->|(?://|/\*)?\s*\]\]>\s*(?:\*/)?)\s*;?\s*$"
)
_FLAT = {
    key: re.compile(rf'"{key}"\s*:\s*"((?:[^"\\]|\\.)*)"')
    for key in ("headline", "datePublished", "dateModified")
}

Json = dict[str, Any]


def article_data(scripts: Iterable[str]) -> list[Stated]:
    """What the scripts state of the article, then of the page.

    The article is the first object of such a type, with others of the same headline or of none. A
    script that is not JSON is mended where that is plain (comments around it, commas before a
    bracket, raw line ends); beyond mending, its headline and dates are taken by their keys.
    """
    objects: list[Json] = []
    stated: list[Stated] = []
    for script in scripts:
        parsed = _parsed(script)
        if parsed is None:
            stated.extend(_flat_values(script))
        else:
            objects.extend(_objects(parsed, 0))
    known = {str(found["@id"]): found for found in objects if "@id" in found and len(found) > 1}
    articles = [found for found in objects if _has_type(found, _ARTICLE)]
    headlines = [_headline(found) for found in articles]
    described = [
        found for found, headline in zip(articles, headlines, strict=True) if headline in ("", headlines[0])
    ]
    pages = [found for found in objects if _has_type(found, _PAGE)]
    stated.extend(one for found in (*described, *pages) for one in _statements(found, known))
    return stated


def _parsed(script: str) -> Any:
    text = _COMMENT_AROUND.sub("", script).strip()
    for mended in (text, _TRAILING_COMMA.sub("", text)):
        try:
            return json.JSONDecoder(strict=False).raw_decode(mended)[0]
        except (ValueError, RecursionError):
            continue
    return None


def _flat_values(script: str) -> Iterator[Stated]:
    for key, pattern in _FLAT.items():
        found = pattern.search(script)
        if found:
            words = found[1].replace('\\"', '"').replace("\\/", "/")
            yield Stated(_FIELDS[key], _words(words), f"JSON-LD {key}")


def _objects(value: Any, depth: int) -> Iterator[Json]:
    """Every object that can describe the page, in the order of the script."""
    if depth > _MAX_DEPTH:
        return
    for item in _listed(value):
        if isinstance(item, dict):
            yield item
            for key in _NESTED:
                yield from _objects(item.get(key), depth + 1)


def _has_type(found: Json, types: re.Pattern[str]) -> bool:
    return any(types.fullmatch(str(name).rsplit("/", 1)[-1]) for name in _listed(found.get("@type")))


def _headline(found: Json) -> str:
    headline = found.get("headline")
    return normalised(_words(headline)) if isinstance(headline, str) else ""


def _statements(found: Json, known: dict[str, Json]) -> Iterator[Stated]:
    for key, field in _FIELDS.items():
        for words in _names(found.get(key), known):
            yield Stated(field, words, f"JSON-LD {key}")


def _names(value: Any, known: dict[str, Json]) -> Iterator[str]:
    """The words of a value: itself, the name of an object, or that of the object it refers to."""
    for item in _listed(value):
        if isinstance(item, dict):
            named = item if "name" in item else known.get(str(item.get("@id")), {})
            for name in _listed(named.get("name")):
                if isinstance(name, str) and name.strip():
                    yield _words(name)
        elif isinstance(item, str) and item.strip():
            yield _words(item)


def _words(text: str) -> str:
    """The text with single spaces; many sites write HTML entities into their JSON."""
    return " ".join(html.unescape(text).split())


def _listed(value: Any) -> list[Any]:
    """The members of a list, of lists in it too; anything else but null as a list of one."""
    if isinstance(value, list):
        return [inner for item in value for inner in (item if isinstance(item, list) else [item])]
    return [] if value is None else [value]
