"""Turns what a page states of its authors into the names of people."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from ru_pk_archive.dating import printed_dates
from ru_pk_archive.loader.byline import read_byline, spelled_name
from ru_pk_archive.loader.page_marks import AUTHOR_LINK
from ru_pk_archive.loader.page_words import DESK_WORDS, OUTLET_WORDS
from ru_pk_archive.loader.stated import Stated
from ru_pk_archive.loader.text_cleaning import normalised
from ru_pk_archive.records.evidence import Basis

_BEFORE_NAMES = re.compile(
    r"^.*\b(?:by|von|par|por|di)\b:?(?=\s)|^(?:authors?|autor(?:in|en|es)?|auteurs?|text) ?:", re.IGNORECASE
)
_BEFORE_DATE = re.compile(r"[\s,|–-]*(?:\b(?:on|at|am|um|le|el)\b)?[\s,|–-]*$", re.IGNORECASE)
# Web addresses, e-mail addresses and log-in names ("i.brandt").
_NO_NAME = re.compile(r"https?:|www\.|@|^[a-z0-9]+[._][a-z0-9._]+$|\.(?:com|org|net|info)\b|\d{3}")
_BODIES = re.compile(r"\b(?:gmbh|e\. ?v\.?|inc|ltd|llc|ag|stiftung|institut)\b", re.IGNORECASE)
_LISTED = re.compile(r"\s*[,;]\s*|\s+(?:and|und|&)\s+")
_MOST_WORDS = 4

Named = tuple[Stated, str]


def people_named(stated: Sequence[Stated], outlets: Iterable[str]) -> list[Named]:
    """The names of the first statement that names people, each with its statement.

    A later statement that names the same people and more is the fuller one and is taken. Desks, the
    outlet itself, addresses and log-in names are no people.
    """
    of_outlets = {_letters(outlet) for outlet in outlets}
    best: dict[str, Named] = {}
    for group in _groups(stated):
        named = {
            _letters(name): (found, name)
            for found in group
            for name in _people(found)
            if _letters(name) not in of_outlets
        }
        if not best or best.keys() < named.keys():
            best = named
    return list(best.values())


def _groups(stated: Sequence[Stated]) -> Iterator[list[Stated]]:
    """Machine-readable data names each author by itself; of what the page shows, each line is a byline."""
    for rule, group in groupby(stated, key=lambda found: (found.rule, found.basis)):
        if rule[1] is Basis.METADATA:
            yield list(group)
        else:
            yield from ([found] for found in group)


def _people(found: Stated) -> list[str]:
    """The people in a statement: by the form of names, else what is called an author and could be a name."""
    words = _before_date(_BEFORE_NAMES.sub("", found.words)).strip(" ,;:|")
    if _BODIES.search(words):
        return []
    line = f"By {words}"
    byline = read_byline(line)
    if byline is not None and not any(line[end : end + 1].isalnum() for _, end in byline.people):
        return [spelled_name(line[start:end]) for start, end in byline.people]
    if found.basis is Basis.METADATA:
        return [name for name in _LISTED.split(words) if _can_be_name(name)]
    return [words] if _can_be_name(words) and _is_shown_as_name(words, found) else []


def _before_date(words: str) -> str:
    """A byline without the date that follows the names."""
    date = next(iter(printed_dates(words)), None) if any(map(str.isdigit, words)) else None
    return _BEFORE_DATE.sub("", words[: date.start]) if date is not None and date.start else words


def _is_shown_as_name(words: str, found: Stated) -> bool:
    """Whether each word has a capital; one word alone only where a link leads to the author."""
    return all(word != word.lower() for word in words.split()) and (
        " " in words or found.rule == AUTHOR_LINK or words != found.words
    )


def _can_be_name(text: str) -> bool:
    words = text.casefold().split()
    return (
        0 < len(words) <= _MOST_WORDS
        and "," not in text
        and (text != text.lower() or not text.isascii())
        and not _NO_NAME.search(text)
        and not any(word.strip(".,") in DESK_WORDS or word in OUTLET_WORDS for word in words)
    )


def _letters(text: str) -> str:
    return "".join(normalised(text).split())
