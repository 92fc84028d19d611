"""Turns words into the room that they take in a picture, and finds them a place where nothing else stands."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

LINE = 16  # the height of a line of labels, which are 13 units tall
_NARROW = frozenset("iIjlftr.,:;'’|!()[] ")
_WIDE = frozenset("mwMW@%&—…")
_CJK = "\u2e80"
_RISE = 12  # of the baseline below the top of a line
_BEFORE = {"start": 0, "middle": 1, "end": 2}  # halves of a label that lie before its anchor
_GAP = 3
_TUCK = 4  # so much of a label aslant to a mark is beside it
_LEAD = 14  # how far from a mark a label may stand that is led to it, and how many lines higher or lower
_MOST_LINES = 2
_PARTS = 12  # of a line, each of which must be clear


@dataclass(frozen=True, slots=True)
class Box:
    """A stretch of a picture."""

    left: int
    top: int
    width: int
    height: int

    def meets(self, other: "Box") -> bool:
        """Whether the two share any room; to touch is not to share."""
        return (
            self.left < other.left + other.width
            and other.left < self.left + self.width
            and self.top < other.top + other.height
            and other.top < self.top + self.height
        )

    def holds(self, other: "Box") -> bool:
        """Whether all of the other lies in this one."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and other.left + other.width <= self.left + self.width
            and other.top + other.height <= self.top + self.height
        )


@dataclass(frozen=True, slots=True)
class Label:
    """Words with the point that they start, end or centre on (`anchor`: "start", "end" or "middle"); one
    that is `led` stands apart from its mark, and a line leads to it at half its height, `level`."""

    text: str
    left: int
    baseline: int
    anchor: str
    level: int
    led: bool


def width_of(text: str) -> int:
    """The room for a label in units; rather too much than too little, since readers' fonts differ."""
    return sum(map(_tenths, text)) // 10 + 1


def place_label(
    text: str, mark: Box, taken: Iterable[Box], picture: Box
) -> tuple[Label, tuple[Box, ...]] | None:
    """The label beside, above, below or aslant to its mark, or led to it from near by, inside the picture and
    clear of all that is `taken`.

    With it the room that it takes, with its line. None where there is no room for it.
    """
    taken = tuple(taken)
    width = width_of(text)
    for anchor, left, top, led in _sides(mark):
        box = Box(left - width * _BEFORE[anchor] // 2, top, width, LINE)
        room = (box, *_line(mark, left, top + LINE // 2)) if led else (box,)
        if picture.holds(box) and not any(part.meets(other) for part in room for other in taken):
            return Label(text, left, top + _RISE, anchor, top + LINE // 2, led), room
    return None


def _sides(mark: Box) -> Iterator[tuple[str, int, int, bool]]:
    """Where a label can stand, the best place first: its anchor, where that is, the top of its line, and
    whether it needs to be led to its mark."""
    right, foot = mark.left + mark.width, mark.top + mark.height
    middle, top = mark.left + mark.width // 2, mark.top + mark.height // 2 - LINE // 2
    yield "start", right + _GAP, top, False
    yield "end", mark.left - _GAP, top, False
    yield "middle", middle, mark.top - LINE, False
    yield "middle", middle, foot, False
    for at in (mark.top - LINE + _TUCK, foot - _TUCK):
        yield "start", right, at, False
        yield "end", mark.left, at, False
    for lines in range(_MOST_LINES + 1):
        for at in (top - lines * LINE, top + lines * LINE) if lines else (top,):
            yield "start", right + _LEAD, at, True
            yield "end", mark.left - _LEAD, at, True


def _line(mark: Box, left: int, level: int) -> Iterator[Box]:
    """The room of the line from the middle of a mark to a point, from where it leaves the mark."""
    x, y = mark.left + mark.width // 2, mark.top + mark.height // 2
    for number in range(_PARTS):
        across, down = (left - x) * number // _PARTS, (level - y) * number // _PARTS
        part = Box(x + across - 1, y + down - 1, 3, 3)
        if not part.meets(mark):
            yield part


def shortened(text: str, width: int) -> str:
    """The text, or as much of it as has room beside an ellipsis."""
    if width_of(text) <= width:
        return text
    while text and width_of(f"{text}…") > width:
        text = text[:-1].rstrip()
    return f"{text}…"


def _tenths(character: str) -> int:
    if character >= _CJK:
        return 140
    if character in _NARROW:
        return 52
    if character in _WIDE:
        return 126
    return 98 if character.isupper() else 80
