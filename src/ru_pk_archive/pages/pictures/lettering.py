"""Turns words into the room that they take in a picture, and finds them a place where nothing else stands."""

from collections.abc import Iterable
from dataclasses import dataclass

LINE = 16  # the height of a line of labels, which are 13 units tall
_NARROW = frozenset("iIjlftr.,:;'’|!()[] ")
_WIDE = frozenset("mwMW@%&—…")
_CJK = "\u2e80"
_RISE = 12  # of the baseline above the foot of a line


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
    """Words with the point that they start, end or centre on (`anchor`: "start", "end" or "middle")."""

    text: str
    left: int
    baseline: int
    anchor: str


def width_of(text: str) -> int:
    """The room for a label in units; rather too much than too little, since readers' fonts differ."""
    return sum(map(_tenths, text)) // 10 + 1


def place_label(text: str, mark: Box, taken: Iterable[Box], picture: Box) -> tuple[Label, Box] | None:
    """The label beside, above or below its mark, inside the picture and clear of all that is `taken`.

    None where it fits on no side.
    """
    taken = tuple(taken)
    width = width_of(text)
    right, foot = mark.left + mark.width, mark.top + mark.height
    middle, top = mark.left + mark.width // 2, mark.top + mark.height // 2 - LINE // 2
    for anchor, left, box in (
        ("start", right + 3, Box(right + 3, top, width, LINE)),
        ("end", mark.left - 3, Box(mark.left - 3 - width, top, width, LINE)),
        ("middle", middle, Box(middle - width // 2, mark.top - LINE, width, LINE)),
        ("middle", middle, Box(middle - width // 2, foot, width, LINE)),
    ):
        if picture.holds(box) and not any(box.meets(other) for other in taken):
            return Label(text, left, box.top + _RISE, anchor), box
    return None


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
