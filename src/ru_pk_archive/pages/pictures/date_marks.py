"""Turns an uncertain date into its mark on an axis: how it is drawn says how well it is known.

Certain is filled, possible hollow, approximate dashed: people read dashes as doubt better than blur or grey
(Boukhelifa and others, 2012, "Evaluating Sketchiness as a Visual Variable").
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from ru_pk_archive.dating.edtf import members, one_of, parse_edtf
from ru_pk_archive.dating.periods import season
from ru_pk_archive.pages.pictures.axis import END, START, Axis
from ru_pk_archive.records.dates import UncertainDate

_DAY = re.compile(r"-?\d{4}-\d\d-\d\d[?~%]?")
# Which of two winters "winter 1931" means no one can say, so it is drawn as the two that it may be.
_WINTER = re.compile(r"(-?\d{4})-24\??")
_LAST_WRITTEN = 9999  # EDTF has no months of longer years, as one of these two would need
_OPEN = ".."
_DOT = 4  # half the room of a dot
_DASHED_DOT = 5
_BEYOND = 3  # how far a bar runs into the margin where its date goes on off the axis
_HEAD = 5
_APART = 2  # two marks of one date that would stand on each other
_QUERY_ROOM = 6
_LAST_QUERY = 157


class Shape(Enum):
    """What is drawn; its value names it in the template."""

    DOT = "dot"  # around the middle between left and right
    BAR = "bar"
    CAP = "cap"  # a firm end, at `left`
    HEAD = "head"  # points to the side on which it is open
    LINE = "line"  # joins the members of a set


class Ink(Enum):
    """How it is drawn; its value names it in the stylesheet."""

    FILLED = "filled"
    HOLLOW = "hollow"
    DASHED = "dashed"


# Narrower bars cannot be told from dots, narrower outlines not from filled bars, nor dashes from a line.
_LEAST = {Ink.FILLED: 8, Ink.HOLLOW: 8, Ink.DASHED: 12}


@dataclass(frozen=True, slots=True)
class Stroke:
    """One shape, from `left` to `right`; an outline has no line on the sides on which it is open."""

    shape: Shape
    ink: Ink
    left: int
    right: int
    open_left: bool = False
    open_right: bool = False


@dataclass(frozen=True, slots=True)
class DateMark:
    """The strokes in the order of drawing, and the middle of the "?" beside them, None without one."""

    strokes: tuple[Stroke, ...]
    query: int | None


def date_mark(date: UncertainDate, axis: Axis) -> DateMark | None:
    """The mark of a date, None if nothing of it is on the axis.

    It covers no day that the date (with the one unit of slack of an approximate one) does not allow, except
    that a bar is never too narrow to be seen.
    """
    strokes = tuple(_strokes(date, axis))
    if not strokes:
        return None
    right = max(stroke.right for stroke in strokes)
    doubted = "?" in date.edtf or "%" in date.edtf
    return DateMark(strokes, min(right + _QUERY_ROOM, _LAST_QUERY) if doubted else None)


def _strokes(date: UncertainDate, axis: Axis) -> list[Stroke]:
    winters = _winters(date)
    if winters:
        return _choice(winters, axis)
    if date.edtf.startswith("["):
        return _choice(date, axis)
    if "/" in date.edtf:
        return list(_interval(date, axis))
    return _single(date, axis, _ink(date))


def _winters(date: UncertainDate) -> UncertainDate | None:
    match = _WINTER.fullmatch(date.edtf)
    if match is None or abs(int(match[1])) == _LAST_WRITTEN:
        return None
    year = int(match[1])
    return one_of((season(year - 1, "winter"), season(year, "winter")))


def _ink(date: UncertainDate) -> Ink:
    """How well the date is known, or the worse known end of an interval."""
    if "~" in date.edtf or "%" in date.edtf:
        return Ink.DASHED
    return Ink.HOLLOW if "?" in date.edtf else Ink.FILLED


def _single(date: UncertainDate, axis: Axis, ink: Ink) -> list[Stroke]:
    """A dot for a day, a bar for anything longer; a bar for a day and its slack too where it can be seen."""
    bar = _bar(axis, date.earliest, date.latest, ink)
    if not _DAY.fullmatch(date.edtf) or date.earliest is None or date.latest is None:
        return [bar] if bar else []
    day = (date.earliest + date.latest) // 2
    if not axis.holds(day):
        return []
    if bar and ink is Ink.DASHED and _length(date, axis) >= _LEAST[ink]:
        return [bar]
    middle = (axis.left(day) + axis.right(day)) // 2
    radius = _DASHED_DOT if ink is Ink.DASHED else _DOT
    return [Stroke(Shape.DOT, ink, middle - radius, middle + radius)]


def _length(date: UncertainDate, axis: Axis) -> int:
    """How long the range of the date is on the axis, or would be if it were all on it; all of the axis if it
    has no bound at a side."""
    if date.earliest is None or date.latest is None:
        return END - START
    return axis.right(date.latest) - axis.left(date.earliest)


def _bar(axis: Axis, first: int | None, last: int | None, ink: Ink, unknown: bool = False) -> Stroke | None:
    """The bar of these days, or as long as its ink needs. A side without a day goes to the end of the axis,
    beyond it if `unknown`."""
    if (first is not None and first > axis.last) or (last is not None and last < axis.first):
        return None
    open_left = unknown if first is None else first < axis.first
    open_right = unknown if last is None else last > axis.last
    left = START - _BEYOND if open_left else START if first is None else axis.left(first)
    right = END + _BEYOND if open_right else END if last is None else axis.right(last)
    missing = _LEAST[ink] - (right - left)
    if missing > 0:
        left, right = _widened(left, right, missing, open_left, open_right)
    return Stroke(Shape.BAR, ink, left, right, open_left, open_right)


def _widened(left: int, right: int, missing: int, open_left: bool, open_right: bool) -> tuple[int, int]:
    """The ends of a bar made longer on both sides, but no further beyond an end of the axis than it was."""
    if open_left or open_right:
        return (left - missing, right) if open_right else (left, right + missing)
    length = right - left + missing
    left = max(START, min(left - missing // 2, END - length))
    return left, left + length


def _choice(date: UncertainDate, axis: Axis) -> list[Stroke]:
    """The members of a set, none of which is certain, on the line that joins them."""
    strokes = []
    for member in members(date):
        ink = _ink(member)
        strokes += _single(member, axis, Ink.HOLLOW if ink is Ink.FILLED else ink)
    span = _bar(axis, date.earliest, date.latest, Ink.FILLED)
    if not strokes or span is None:
        return []
    strokes = _side_by_side(strokes)
    left, right = min(span.left, strokes[0].right), max(span.right, strokes[-1].left)
    return [Stroke(Shape.LINE, Ink.FILLED, left, right), *strokes]


def _side_by_side(strokes: list[Stroke]) -> list[Stroke]:
    """Two short strokes so far apart that they are seen to be two; others are left where they are."""
    if len(strokes) != 2 or any(_is_long(stroke) for stroke in strokes):
        return strokes
    one, other = strokes
    if one.open_left or other.open_right or other.left >= one.right:
        return strokes
    shift = one.right + _APART - other.left
    back = min(max(shift // 2, shift + other.right - END), one.left)
    return [_moved(one, -back), _moved(other, shift - back)]


def _is_long(stroke: Stroke) -> bool:
    return stroke.right - stroke.left > _LEAST[Ink.DASHED]


def _moved(stroke: Stroke, by: int) -> Stroke:
    return replace(stroke, left=stroke.left + by, right=stroke.right + by)


def _interval(date: UncertainDate, axis: Axis) -> Iterator[Stroke]:
    """A bar of the days that are certain, between two ends: firm, uncertain, open or unknown."""
    words = date.edtf.split("/")
    start, end = map(parse_edtf, words)
    first, last = date.earliest, date.latest
    if start and start.latest is not None and _is_uncertain(start):
        first = start.latest + 1
    if end and end.earliest is not None and _is_uncertain(end):
        last = end.earliest - 1
    uncertain = [edge for edge in (start, end) if edge and _is_uncertain(edge)]
    room = sum(_LEAST[_ink(edge)] for edge in uncertain)
    if (first is not None and last is not None and first > last) or _length(date, axis) < room:
        yield from _single(date, axis, _ink(date))
        return
    for edge in uncertain:
        yield from _single(edge, axis, _ink(edge))
    unknown = "" in words
    bar = _bar(axis, first, last, Ink.DASHED if unknown else Ink.FILLED, unknown)
    if bar is None:
        return
    yield bar
    yield from _ends(date, axis, words, (start, end), bar)


def _ends(
    date: UncertainDate,
    axis: Axis,
    words: list[str],
    edges: tuple[UncertainDate | None, UncertainDate | None],
    bar: Stroke,
) -> Iterator[Stroke]:
    """Caps for firm ends of the bar, heads for open ones."""
    if words[0] == _OPEN:
        yield Stroke(Shape.HEAD, Ink.FILLED, START - _HEAD, START, open_left=True)
    if words[1] == _OPEN:
        yield Stroke(Shape.HEAD, Ink.FILLED, END, END + _HEAD, open_right=True)
    for edge, day, place in zip(edges, (date.earliest, date.latest), (bar.left, bar.right), strict=True):
        if edge and day is not None and not _is_uncertain(edge) and axis.holds(day):
            yield Stroke(Shape.CAP, Ink.FILLED, place, place)


def _is_uncertain(edge: UncertainDate) -> bool:
    return _ink(edge) is not Ink.FILLED
