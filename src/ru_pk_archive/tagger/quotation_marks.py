"""Turns a paragraph's text into the stretches that stand in quotation marks."""

import re
from typing import NamedTuple

# Begins with a set of marks, which the search can skip to; a lone ' or ` is none of them.
_DOUBLE = re.compile(r"[\"“”„‟＂«»'`](?:(?<!['`])|(?<=')'|(?<=`)`)")
_ASCII_DOUBLES = ('"', "''", "``")
_OPENS_ONLY = frozenset("“„«") | {"``"}
# They close in English and French, open in German (»…«) and Urdu (”…“), and do both in Swedish (”…”).
_CLOSES_FIRST = frozenset("”»")
_BEFORE_AN_OPENING = frozenset(" \t\n([{-–—/:")

# Single marks are apostrophes far more often than quotation marks. The curly pair is trusted when
# a word begins after the one and ends before the other; the straight one only where the closing
# mark follows punctuation, as British printers set speech. A mark after "s" is a plural possessive
# unless no other mark can be the end.
_SINGLE = re.compile(
    r"(?<![\w’])‘(?=\S)(?:([^‘“”\"]*?[^\s‘“”\"s])’(?!\w)|([^‘“”\"]*?s)’(?!\w))"
    r"|(?<![\w'])'(?=[A-Za-z])((?:[^'\"“”]|'(?=\w))*[.,?!])'(?!\w)"
)


class Stretch(NamedTuple):
    """Words in quotation marks: `start` to `end` are the words, `opened` to `closed` the marks too.

    `ended` is False when no mark closes it, and the stretch then runs to the end of the text.
    """

    opened: int
    start: int
    end: int
    closed: int
    ended: bool


def quoted_stretches(text: str) -> tuple[Stretch, ...]:
    """The outermost stretches in quotation marks, in reading order; marks within them are theirs.

    A mark that cannot open (it stands between letters, or after a number) and closes nothing is
    passed over.
    """
    marks = list(_DOUBLE.finditer(text)) if _may_have_doubles(text) else []
    doubles = _pair(text, marks, nested=True) if marks else []
    if doubles and not doubles[-1].ended:
        doubles = _pair(text, marks, nested=False)
    if "‘" not in text and " '" not in text and not text.startswith("'"):
        return tuple(doubles)
    singles = [stretch for stretch in _singles(text) if not _touches_any(stretch, doubles)]
    return tuple(sorted([*doubles, *singles], key=lambda stretch: stretch.start))


def _may_have_doubles(text: str) -> bool:
    """What is cheaper to ask for than the marks themselves."""
    return not text.isascii() or any(map(text.__contains__, _ASCII_DOUBLES))


def _pair(text: str, marks: list[re.Match[str]], nested: bool) -> list[Stretch]:
    """Pairs opening with closing marks. If not `nested`, a mark that opens ends an open stretch."""
    stretches: list[Stretch] = []
    opening: re.Match[str] | None = None
    depth = 0
    for mark in marks:
        if opening is None:
            if _may_open(text, mark):
                opening, depth = mark, 1
        elif _must_open(text, mark):
            if nested:
                depth += 1
            else:
                stretches.append(Stretch(opening.start(), opening.end(), mark.start(), mark.start(), True))
                opening = mark
        else:
            depth -= 1
            if depth == 0 or not nested:
                stretches.append(Stretch(opening.start(), opening.end(), mark.start(), mark.end(), True))
                opening = None
    if opening is not None:
        stretches.append(Stretch(opening.start(), opening.end(), len(text), len(text), False))
    return stretches


def _may_open(text: str, mark: re.Match[str]) -> bool:
    if mark.group() == "''":
        return False
    before = text[mark.start() - 1] if mark.start() else " "
    after = text[mark.end() : mark.end() + 1]
    if mark.group() in _CLOSES_FIRST:
        return before in " \n" and after.isalnum()
    return mark.group() in _OPENS_ONLY or (before in _BEFORE_AN_OPENING and after not in ("", " "))


def _must_open(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark inside an open stretch begins another one instead of closing it."""
    return _may_open(text, mark) and text[mark.end() : mark.end() + 1].isalnum()


def _singles(text: str) -> list[Stretch]:
    found = []
    for match in _SINGLE.finditer(text):
        start, end = match.span(match.lastindex or 0)
        found.append(Stretch(match.start(), start, end, match.end(), True))
    return found


def _touches_any(stretch: Stretch, others: list[Stretch]) -> bool:
    return any(stretch.opened < other.closed and other.opened < stretch.closed for other in others)
