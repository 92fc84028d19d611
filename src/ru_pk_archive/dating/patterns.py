"""Pieces of patterns that the readers of several languages share."""

import re
from collections.abc import Iterable


def any_of(words: Iterable[str]) -> str:
    """A pattern for one of the words, the longest first.

    Written as a tree ("ju(?:ly|ne)"), since a search tries each alternative at every letter of a text.
    """
    endings: dict[str, list[str]] = {}
    for word in words:
        endings.setdefault(word[:1], []).append(word[1:])
    optional = endings.pop("", None) is not None
    pattern = "|".join([re.escape(first) + any_of(endings[first]) for first in sorted(endings)])
    if optional and pattern:
        return f"(?:{pattern})?"
    return f"(?:{pattern})" if len(endings) > 1 else pattern
