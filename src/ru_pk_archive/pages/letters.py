"""Turns a name into the letter that an A–Z lists it under, and into its place in that order."""

import unicodedata

from ru_pk_archive.pages.parts import Heading

ANCHOR = "letter-"  # what the anchor of each letter begins with


def initial(text: str) -> Heading:
    """The letter that a name stands under in an A–Z: "0–9" for a digit, "…" where no letter is.

    Accents and the signs of transcription before a letter are left off, scripts are kept apart. Chinese
    characters, of which there are thousands, stand together.
    """
    for character in _plain(text):
        if character.isalpha():
            return _letter(character)
        if character.isdigit():
            return Heading("0–9", f"{ANCHOR}0-9")
    return Heading("…", f"{ANCHOR}other")


def _letter(character: str) -> Heading:
    if unicodedata.name(character, "").startswith("CJK "):
        return Heading("漢字", f"{ANCHOR}han")
    letter = character.upper()[0]
    return Heading(letter, f"{ANCHOR}{letter.lower() if letter.isascii() else format(ord(letter), 'x')}")


def alphabetical(text: str) -> tuple[bool, str, str]:
    """The key that sorts names as an A–Z lists them: digits and signs first, then by `initial`.

    The signs before a name's first letter do not count.
    """
    letter = initial(text).words
    plain = _plain(text).casefold()
    start = next((place for place, character in enumerate(plain) if character.isalnum()), 0)
    return (letter[0].isalpha(), letter, plain[start:])


def _plain(text: str) -> str:
    """Without what is written above or between letters: accents, the ʿayn of a transcription."""
    return "".join(
        sign
        for sign in unicodedata.normalize("NFKD", text)
        if unicodedata.category(sign) != "Lm" and not unicodedata.combining(sign)
    )
