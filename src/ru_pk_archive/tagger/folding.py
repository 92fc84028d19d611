"""Turns a name into a key that its transliterations share; it proposes, and never links."""

import re
import unicodedata

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
_FIRST_VOWEL = re.compile(r"\b[eyjo]")
_INNER_VOWELS = re.compile(r"\B[aeiouyj]+")
_DOUBLED = re.compile(r"\B(.)\1+")
_NOT_A_LETTER = re.compile(r"[^a-z]+")


def fold(name: str) -> str:
    """The consonants of each word, and its first vowel if it begins with one; "" if no Latin letter is left.

    Marks, doubled letters and the letters that transliterations disagree on are evened out, so that
    the key of two names being equal says only that a curator should look at them.
    """
    if not name.isascii():
        name = "".join([c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)])
    words = _NOT_A_LETTER.sub(" ", name.lower()).strip()
    for written, same in _SAME_SOUND:
        words = words.replace(written, same)
    words = _FIRST_VOWEL.sub(_even_vowel, words)
    return _DOUBLED.sub(r"\1", _INNER_VOWELS.sub("", words))


def _even_vowel(first: re.Match[str]) -> str:
    return _SAME_VOWEL[first[0]]
