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
_FIRST_VOWEL = str.maketrans("eyjou", "iiiuu")
_VOWEL = re.compile("[aeiouyj]+")
_DOUBLED = re.compile(r"(.)\1+")
_NOT_A_LETTER = re.compile(r"[^a-z]+")


def fold(name: str) -> str:
    """The consonants of each word, and its first vowel if it begins with one; "" if no Latin letter is left.

    Marks, doubled letters and the letters that transliterations disagree on are evened out, so that
    the key of two names being equal says only that a curator should look at them.
    """
    plain = unicodedata.normalize("NFKD", name).lower()
    words = _NOT_A_LETTER.sub(" ", "".join([c for c in plain if not unicodedata.combining(c)])).split()
    return " ".join([_skeleton(word) for word in words])


def _skeleton(word: str) -> str:
    for written, same in _SAME_SOUND:
        word = word.replace(written, same)
    first, rest = word[0].translate(_FIRST_VOWEL), word[1:]
    return first + _DOUBLED.sub(r"\1", _VOWEL.sub("", rest))
