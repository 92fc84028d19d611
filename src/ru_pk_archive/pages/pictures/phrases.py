"""Turns numbers and names into phrases of the sentences that say what a picture shows."""

from collections.abc import Sequence

_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def in_full(number: int) -> str:
    """A number that is not negative, in letters below ten: "no", "two", "2,412"."""
    return _SMALL[number] if number < len(_SMALL) else f"{number:,}"


def articles(number: int) -> str:
    """So many articles, in words: "one article", "2,412 articles"."""
    return f"{in_full(number)} {'article' if number == 1 else 'articles'}"


def listed(words: Sequence[str]) -> str:
    """The words as a list in a sentence: "Harrow, Oxbow and Vale"; "" of none."""
    return f"{', '.join(words[:-1])} and {words[-1]}" if words[1:] else "".join(words)


def sentence(words: str) -> str:
    """The words with a capital at the beginning and a full stop at the end."""
    return f"{words[:1].upper()}{words[1:]}."
