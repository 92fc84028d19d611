"""Turns a name into a key that its transliterations share; it proposes, and never links."""

import re
import unicodedata
from itertools import groupby

# What one scheme of transliteration writes for what another writes otherwise: "Qadir", "Sergej".
_SAME_SOUND = (
    ("sch", "sh"),
    ("kh", "h"),
    ("gh", "g"),
    ("zh", "j"),
    ("dj", "j"),
    ("ph", "f"),
    ("ck", "k"),
    ("tz", "c"),
    ("ts", "c"),
    ("x", "ks"),
    ("q", "k"),
    ("w", "v"),
)
_SAME_VOWEL = {"e": "i", "y": "i", "j": "i", "o": "u"}
_INNER_VOWELS = str.maketrans("", "", "aeiouyj")
_NOT_A_LETTER = re.compile(r"[^a-z]+")


def fold(name: str) -> str:
    """The consonants of each word, and its first vowel if it begins with one; "" if no Latin letter is left.

    Marks, doubled letters and the letters that transliterations disagree on are evened out, so that
    the key of two names being equal says only that a curator should look at them.
    """
    return " ".join(map(_folded, _words(name)))


def folded_end(name: str) -> str:
    """The last word of what `fold` gives, "" if it is the only one: enough to tell most names apart."""
    words = _words(name)
    return _folded(words[-1]) if len(words) > 1 else ""


def _words(name: str) -> list[str]:
    if not name.isascii():
        name = "".join([c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)])
    return _NOT_A_LETTER.sub(" ", name.lower()).split()


def _folded(word: str) -> str:
    for written, same in _SAME_SOUND:
        word = word.replace(written, same)
    consonants = word[1:].translate(_INNER_VOWELS)
    return _SAME_VOWEL.get(word[0], word[0]) + "".join([letter for letter, _ in groupby(consonants)])
