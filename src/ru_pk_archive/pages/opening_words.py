"""Turns a long text into its opening words, cut where neither a word nor a letter is parted."""

import unicodedata

_LOOSE = " ,;:–—-(“„«‘"  # what a text does not end with
_JOINER = "\u200d"
_VIRAMA = 9  # the combining class of the signs that join two consonants of an Indic script


def opening_words(text: str, length: int) -> str:
    """The text itself if it has at most `length` characters, else as many of its words as fit and " …".

    A text that has no space where it would have to be cut is cut between two letters as readers see them.
    """
    if len(text) <= length:
        return text
    end = text.rfind(" ", length // 2, length + 1)
    if end < 0:
        end = next((end for end in range(length, 0, -1) if not _within_a_letter(text, end)), length)
    return text[:end].rstrip(_LOOSE) + " …"


def _within_a_letter(text: str, place: int) -> bool:
    """Whether a cut before this place would part what readers see as one sign (Unicode, UAX 29)."""
    before, after = text[place - 1], text[place]
    return (
        unicodedata.category(after).startswith("M")
        or _JOINER in (before, after)
        or unicodedata.combining(before) == _VIRAMA
        or _is_skin_or_tag(after)
        or _is_part_of_syllable(before, after)
        or _is_second_of_flag(text, place)
    )


def _is_skin_or_tag(sign: str) -> bool:
    """A colour of skin, or a letter of a region's flag, belongs to the picture before it."""
    return "\U0001f3fb" <= sign <= "\U0001f3ff" or "\U000e0020" <= sign <= "\U000e007f"


def _is_part_of_syllable(before: str, after: str) -> bool:
    """Korean that is written letter by letter: a vowel or final follows, an initial is followed."""
    if "\u1160" <= after <= "\u11ff" or "\ud7b0" <= after <= "\ud7fb":
        return True
    initial, another = "\u1100" <= before <= "\u115f", "\u1100" <= after <= "\u115f"
    return initial and (another or "\uac00" <= after <= "\ud7a3")


def _is_second_of_flag(text: str, place: int) -> bool:
    """Two letters make a flag, and flags may stand in a row."""
    start = place
    while start > 0 and _is_flag_letter(text[start - 1]):
        start -= 1
    return _is_flag_letter(text[place]) and (place - start) % 2 == 1


def _is_flag_letter(sign: str) -> bool:
    return "\U0001f1e6" <= sign <= "\U0001f1ff"
