"""Turns text into the words that it is searched by; static/search.js does the same to what a reader types.

The classes of characters below reach the script with the index's manifest, so that there is one table.
`loader.text_cleaning.normalised` is near to this and is something else: sentence ids are made of it, so
it can never change, and it keeps accents, points and symbols, which no reader should have to type.
"""

import re
import string
import unicodedata

# Longer runs of letters are addresses and the like; what is cut off is not told apart.
LONGEST = 40

# Left out of words: accents and points of Latin, Greek, Cyrillic, Hebrew and Arabic, the tatweel, soft
# hyphens, marks of direction, and what turns a sign into a picture. The vowel signs of Indic scripts are
# marks too, and stay: they tell words apart.
DROPPED = (
    r"\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u061c"
    r"\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069"
    r"\u20d0-\u20ff\ufe00-\ufe0f\ufeff"
)
# A letter and what it is compared as: the sigma at a word's end, and the kaf and yeh of Arabic, which
# keyboards write in Urdu and Persian for the letters of these languages.
ALIKE = (("ς", "σ"), ("\u0643", "\u06a9"), ("\u064a", "\u06cc"))
# Between words: controls, white space, punctuation and symbols. None of these is dropped, so that a text
# falls into the same words before its marks are dropped as after.
GAPS = (
    r"\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00ac\u00ae-\u00bf\u00d7\u00f7\u055a-\u055f\u0589\u05be"
    r"\u05c0\u05c3\u05c6\u05f3\u05f4\u060c\u060d\u061b\u061d-\u061f\u066a-\u066d\u06d4\u06dd\u06de\u06e9\u0964"
    r"\u0965\u1680\u2000-\u200a\u2010-\u2029\u202f-\u205f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3003"
    r"\u3008-\u3020\u3030\u303d\u30fb\ufffc\ufffd"
)
# Written without spaces, two characters for a word: Thai, Lao, Burmese, Khmer, Chinese, Japanese.
UNSPACED = (
    r"\u0e00-\u0edf\u1000-\u109f\u1780-\u17df\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u3400-\u9fff"
    r"\uf900-\ufaff"
)

# So frequent in English that they find nothing: they get no postings. “s” and “t” are what an apostrophe
# leaves. “us”, “who” and “may” are missing, since they are names of something too. Other languages have no
# such list: the cap on postings is enough for their frequent words.
_ENGLISH_STOP_WORDS = """
    a an and are as at be been but by for from had has have he in is it its of on or s said that the this to t
    was were which with
"""
STOP_WORDS = tuple(_ENGLISH_STOP_WORDS.split())

_ALIKE = str.maketrans(dict(ALIKE))
_DROPPED = re.compile(f"[{DROPPED}]+")
_GAPS = re.compile(f"[{GAPS}]+")
_UNSPACED = re.compile(f"[{UNSPACED}]+")
# All that is not ASCII in most texts; without it, they take a fifth of the time.
_TYPOGRAPHY = re.compile("[\u00a0\u00ab\u00bb\u2010-\u2029\u202f-\u205f]+")
_RUNS = re.compile(f"[{UNSPACED}]+|[^{UNSPACED}]+")
_ASCII_GAPS = str.maketrans(dict.fromkeys(string.punctuation + "".join(map(chr, [*range(32), 127])), " "))


def words_of(text: str) -> list[str]:
    """The words of a text in their order, as they are compared: letters and digits without case or accent."""
    if not text.isascii():
        text = _TYPOGRAPHY.sub(" ", text)
    if text.isascii():
        words = text.lower().translate(_ASCII_GAPS).split(" ")
    else:
        spaced = _GAPS.sub(" ", folded(text))
        words = spaced.split(" ")
        if _UNSPACED.search(spaced):
            words = [part for word in words for part in _parts(word)]
    return [word if len(word) <= LONGEST else word[:LONGEST] for word in words if word]


def words_as_printed(text: str) -> set[str]:
    """The words of a text as they stand in it, but in small letters; without those of ASCII alone, which are
    compared as they are printed."""
    if text.isascii():
        return set()
    marked = " ".join({part for part in text.lower().split() if not part.isascii()})
    return {word for word in _GAPS.sub(" ", marked).split(" ") if not word.isascii()}


def folded(text: str) -> str:
    """The text in NFKC without case and without the marks of DROPPED, with the letters of ALIKE as one.

    Case is folded by way of capitals (“ß” and “ss” become one), since a script in a browser has no other
    folding; from small letters, since “ẞ” is a capital that no folding by capitals changes.
    """
    small = unicodedata.normalize("NFKD", text).lower().upper().lower().translate(_ALIKE)
    return unicodedata.normalize("NFC", _DROPPED.sub("", small))


def _parts(word: str) -> list[str]:
    """The word, with each run of an unspaced script in it as its overlapping pairs of characters."""
    parts = []
    for run in _RUNS.findall(word):
        pairs = len(run) > 1 and _UNSPACED.match(run)
        parts += [run[at : at + 2] for at in range(len(run) - 1)] if pairs else [run]
    return parts
