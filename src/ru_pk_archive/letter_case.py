"""Tells what the case of letters shows, in scripts that have capitals and in those that have none."""

_LAST_OF_CASED_SCRIPTS = "\u058f"  # Latin, Greek, Cyrillic, Armenian; those behind it have mostly no case
_GEORGIAN = range(0x10D0, 0x1100)  # small letters to Unicode, but no sentence begins with a capital
_LONGER = 3  # a word of more characters is capitalised in a title


def begins_small(text: str) -> bool:
    """Whether a text begins with a small letter where its script would begin a sentence with a capital."""
    first = text[:1]
    return first.islower() and ord(first) not in _GEORGIAN


def in_capitals(text: str) -> bool:
    """Whether a text is written in capitals alone; an acronym among letters without case is not enough."""
    return text.isupper() and not any(map(_is_without_case, text))


def in_title_case(text: str, fewest: int) -> bool:
    """Whether a line has at least `fewest` longer words and none of them begins small.

    A line that is mostly in letters without case is in no such style.
    """
    longer = [word for word in text.split() if len(word) > _LONGER]
    if len(longer) < fewest or any(map(begins_small, longer)):
        return False
    return sum(_is_without_case(word[0]) for word in longer) * 2 < len(longer)


def _is_without_case(letter: str) -> bool:
    return letter > _LAST_OF_CASED_SCRIPTS and letter.isalpha() and not letter.isupper()
