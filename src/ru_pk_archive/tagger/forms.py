"""Turns a name into the spellings that a text may print it in."""

import unicodedata
from collections.abc import Iterator

from ru_pk_archive.tagger.word_lists import words

# Arabic kaf and yeh, which keyboards write in Urdu and Persian for the letters of these languages. The forms
# of alef stay apart: what differs in its hamza alone can be a town in one language and "now" in another; and
# alef maksura is no yeh, since it parts the name Ali from the word "on".
_SAME_LETTERS = {"\u0643": "\u06a9", "\u064a": "\u06cc"}
# One character for one, so that places in the folded text are places in the text as printed.
_FOLDED = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "\u00a0": " ", "-": " ", "\u2010": " ", "\u2011": " ", **_SAME_LETTERS}
)
_SMALL_WORDS = words("of for and the in on at to by with within a an")
_LONGEST_ACRONYM = 5
_FIRST_NOT_LATIN = "\u0250"
_FIRST_CJK = "\u2e80"


def folded(text: str) -> str:
    """The text as names are compared, of equal length: one apostrophe, kaf and yeh, hyphens as spaces."""
    return text.replace("-", " ") if text.isascii() else text.translate(_FOLDED)


def phrase_key(phrase: str) -> str:
    """The text as phrases are compared, of equal length: one apostrophe, kaf and yeh, small letters."""
    if not phrase.isascii():
        phrase = phrase.replace("’", "'")
        for letter, same in _SAME_LETTERS.items():
            phrase = phrase.replace(letter, same)
    return lowered(phrase)


def lowered(text: str) -> str:
    """The text in small letters, of equal length (a letter that would become two stays as it is)."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


def is_acronym(form: str) -> bool:
    """Whether a name is written in capitals alone, so that small letters are another word."""
    return form.isupper() and len(form) > 1


def is_latin(form: str) -> bool:
    """Whether a name is written in Latin letters (basic, Latin-1 and the two Latin extensions)."""
    return all(letter < _FIRST_NOT_LATIN for letter in form if letter.isalpha())


def respellings(form: str) -> Iterator[str]:
    """What print makes of a folded form: a capital at the start of a sentence, or on each of its words,
    points in an acronym, and none behind "Ltd." at the end of a name of several words."""
    if form[:1].islower():
        yield form[0].upper() + form[1:]
    yield " ".join(
        [word if word in _SMALL_WORDS else word[:1].upper() + word[1:] for word in form.split(" ")]
    )
    if form.endswith(".") and " " in form:
        yield form[:-1]
    if is_acronym(form) and len(form) <= _LONGEST_ACRONYM and form.isascii() and form.isalpha():
        yield ".".join(form) + "."
        yield ".".join(form)


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether the characters before and after do not go on the word; scripts without spaces always do."""
    return not (
        (start > 0 and _joined(text[start - 1], text[start]))
        or (end < len(text) and _joined(text[end], text[end - 1]))
    )


def _joined(outside: str, inside: str) -> bool:
    if not inside.isalnum() or inside >= _FIRST_CJK:
        return False
    if outside.isascii():
        return outside.isalnum() or outside in "_@"
    if outside >= _FIRST_CJK:
        return False
    # A vowel sign of an Indic script is a mark, and part of the word all the same.
    return outside.isalnum() or unicodedata.category(outside)[0] == "M"
