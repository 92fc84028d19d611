"""Measures texts alike in scripts with spaces between words and in those without."""

_FIRST_WITHOUT_SPACES = "\u3040"  # kana and the Han characters behind them


def count_words(text: str) -> int:
    """The words of a text; in scripts without spaces, two characters are taken for one."""
    return max(len(text.split()), _unspaced(text) // 2)


def extent(text: str) -> int:
    """The characters of a text; those that stand for a syllable or a word count as three."""
    return len(text) + 2 * _unspaced(text)


def _unspaced(text: str) -> int:
    """The characters of scripts that write no spaces between words."""
    return 0 if text.isascii() else sum(map(_FIRST_WITHOUT_SPACES.__le__, text))
