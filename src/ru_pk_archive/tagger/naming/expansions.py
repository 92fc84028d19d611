"""Turns names with a short form beside them into the two, where the one spells the other."""

import re
from collections.abc import Iterator

from ru_pk_archive.tagger.lexicon import PARTICLES

# Not the party and state of a member of a legislature: "(D-Vale)".
_BRACKETED = re.compile(r" \((?:the )?[\"“]?(?![DR]-[A-Z])([A-Z][A-Za-z-]{1,9})[\"”]?\)")
_EXPANSION_BRACKETED = re.compile(r"\((?<=[A-Z]{2} \()(?:the )?([A-Z][^()]{5,80})\)")
_BETWEEN_COMMAS = re.compile(r", ([A-Z]{3,6})(?=[,.;])")
_LINKING = frozenset(["of", "for", "and", "on", "the", "in", "&", "to"])
_WITHIN_NAMES = _LINKING | PARTICLES
_LONGEST_BLENDED = 7  # words


def gives_short_form(text: str) -> bool:
    """Whether `expansions` may find something."""
    return "(" in text or _BETWEEN_COMMAS.search(text) is not None


def expansions(text: str) -> Iterator[tuple[int, str]]:
    """The places where words end whose short form follows in brackets or, where the words spell it,
    between commas, or that stand in brackets behind it; with the short form."""
    if "(" in text:
        for match in _BRACKETED.finditer(text):
            end = match.start() - 2 if text.startswith(("'s", "’s"), match.start() - 2) else match.start()
            if sum(map(str.isupper, match[1])) > 1 or start_of_blend(text[:end], match[1]) is not None:
                yield end, match[1]
        for match in _EXPANSION_BRACKETED.finditer(text):
            acronym = text[: match.start() - 1].rpartition(" ")[2]
            if start_of_expansion(match[1], acronym) == 0:
                yield match.end(1), acronym
    for match in _BETWEEN_COMMAS.finditer(text):
        before = text[: match.start()]
        if start_of_expansion(before, match[1]) is not None or _are_its_letters(before, match[1]):
            yield match.start(), match[1]


def start_of_expansion(before: str, acronym: str) -> int | None:
    """Where the words begin whose capitals spell the acronym, walking back from its bracket."""
    letters = [letter for letter in acronym if letter.isupper()]
    position = len(before)
    for word in reversed(before.split(" ")):
        position -= len(word)
        bare = word.lstrip("(")
        if letters and bare[:1] == letters[-1]:
            letters.pop()
        elif word.lower() not in _LINKING:
            return None
        if not letters:
            return position + len(word) - len(bare)
        position -= 1
    return None


def _are_its_letters(before: str, acronym: str) -> bool:
    """Whether the last words begin with the letters of a foreign acronym, in another order."""
    last = before.split(" ")[-len(acronym) :]
    return sorted([word[:1] for word in last]) == sorted(acronym)


def start_of_blend(before: str, blend: str) -> int | None:
    """Where the words begin whose first syllables make up a short form ("Harrow Oil Company (Harroco)")."""
    position = len(before)
    rest = blend.lower()
    for word in reversed(before.split(" ")[-_LONGEST_BLENDED:]):
        position -= len(word)
        if word[:1].isupper():
            shared = _shared(rest, word.lower())
            rest = rest[: len(rest) - shared]
            if not rest:
                return position if shared < len(blend) else None
        elif word not in _WITHIN_NAMES:
            return None
        position -= 1
    return None


def _shared(blend: str, word: str) -> int:
    """How many letters at the end of a blend are the beginning of the word; less than two are chance."""
    longest = min(len(blend), len(word))
    return next((length for length in range(longest, 1, -1) if blend.endswith(word[:length])), 0)
