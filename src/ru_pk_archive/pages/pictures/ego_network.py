"""Turns a name, those named with it and the ties between them into an arc diagram.

The name itself heads a column; a line leads from it down through all that are named with it, and arcs join
those that are tied to each other. A column keeps every name legible on a phone, which a cloud of points does
not. The order of the names is that of a small total length of arcs, found by barycentres (Sugiyama and
others, 1981) and swaps of neighbours from a fixed start, with no chance in it: the same ties are always the
same drawing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import isqrt

from ru_pk_archive.pages.pictures.lettering import LINE, shortened, width_of

MOST_NAMES = 25  # with that of the subject
_LEAST_TIES = 3  # fewer are a sentence
_TIES_A_NAME = 2  # more than that many are a tangle
_WIDTH = 280  # what a phone of 320 leaves, so that labels never shrink
_ROW = 22
_LABEL_ROOM = 165
_GAP = 10
_SMALLEST, _LARGEST = 2, 6  # dots
_WIDEST_ARC = 5
_SHALLOWEST = 14
_SWEEPS = 8


@dataclass(frozen=True, slots=True)
class Name:
    """A name, and how many articles have it."""

    text: str
    count: int


@dataclass(frozen=True, slots=True)
class Tie:
    """Two names by their places in the list of names, `one` < `other`, and the number of articles of both."""

    one: int
    other: int
    count: int


@dataclass(frozen=True, slots=True)
class Node:
    """A name in the column: its baseline, the height of its dot, and its radius, by the articles."""

    label: str
    baseline: int
    middle: int
    radius: int


@dataclass(frozen=True, slots=True)
class Arc:
    """Half an ellipse from one dot down to another."""

    top: int
    bottom: int
    depth: int
    width: int


@dataclass(frozen=True, slots=True)
class Network:
    """A drawing. Labels end at `label_end`; dots stand at `axis`, which is drawn from the first of them, that
    of the subject, down to the last one at `foot`."""

    width: int
    height: int
    label_end: int
    axis: int
    foot: int
    nodes: tuple[Node, ...]
    arcs: tuple[Arc, ...]


def ego_network(subject: Name, names: Sequence[Name], ties: Sequence[Tie]) -> Network | None:
    """The diagram of the subject and of at most MOST_NAMES - 1 names, those without a tie last; of very many
    ties the first ones. None of fewer than three ties."""
    if len(ties) < _LEAST_TIES:
        return None
    drawn = ties[: _TIES_A_NAME * len(_ends(ties))]
    tied = _order(_ends(drawn), drawn)
    alone = (place for place in range(len(names)) if place not in tied)
    column = [subject, *(names[place] for place in (*tied, *alone))]
    labels = [shortened(name.text, _LABEL_ROOM) for name in column]
    label_end = max(map(width_of, labels))
    axis = label_end + _GAP
    most = max(name.count for name in names)
    rows = {place: row for row, place in enumerate(tied, start=1)}
    return Network(
        width=_WIDTH,
        height=_ROW * len(column),
        label_end=label_end,
        axis=axis,
        foot=_middle(len(column) - 1),
        nodes=tuple(
            Node(label, _middle(row) + LINE // 4, _middle(row), _radius(name.count, most))
            for row, (label, name) in enumerate(zip(labels, column, strict=True))
        ),
        arcs=tuple(_arc(rows, tie, _WIDTH - axis - _GAP, drawn) for tie in drawn),
    )


def _ends(ties: Sequence[Tie]) -> list[int]:
    return sorted({place for tie in ties for place in (tie.one, tie.other)})


def _radius(count: int, most: int) -> int:
    return max(_SMALLEST, min(_LARGEST, isqrt(_LARGEST * _LARGEST * count // most)))


def _order(places: Sequence[int], ties: Sequence[Tie]) -> list[int]:
    """The places so ordered that strong ties are short."""
    beside: dict[int, list[tuple[int, int]]] = {place: [] for place in places}
    for tie in ties:
        beside[tie.one].append((tie.other, tie.count))
        beside[tie.other].append((tie.one, tie.count))
    best = order = list(places)
    for _ in range(_SWEEPS):
        rows = {place: row for row, place in enumerate(order)}
        order = sorted(order, key=lambda place: (_barycentre(place, rows, beside[place]), rows[place]))
        best = min(best, order, key=lambda order: _length(order, ties))
    return _with_swaps(best, beside)


def _barycentre(place: int, rows: dict[int, int], beside: Sequence[tuple[int, int]]) -> int:
    """Where the name would stand if it followed its ties, in thousandths of a row; it pulls a little too."""
    total = 1 + sum(count for _, count in beside)
    return 1000 * (rows[place] + sum(rows[other] * count for other, count in beside)) // total


def _with_swaps(order: list[int], beside: dict[int, list[tuple[int, int]]]) -> list[int]:
    """The order after swaps of neighbours that shorten the arcs."""
    order = list(order)
    rows = {place: row for row, place in enumerate(order)}
    for _ in range(_SWEEPS):
        swapped = False
        for row in range(len(order) - 1):
            upper, lower = order[row], order[row + 1]
            if _pull(upper, lower, rows, beside) - _pull(lower, upper, rows, beside) > 0:
                order[row], order[row + 1] = lower, upper
                rows[upper], rows[lower] = row + 1, row
                swapped = True
        if not swapped:
            break
    return order


def _pull(name: int, neighbour: int, rows: dict[int, int], beside: dict[int, list[tuple[int, int]]]) -> int:
    """How much more of the name's ties lead down than up, but for the tie with that neighbour."""
    here = rows[name]
    return sum(count if rows[other] > here else -count for other, count in beside[name] if other != neighbour)


def _length(order: Sequence[int], ties: Sequence[Tie]) -> int:
    rows = {place: row for row, place in enumerate(order)}
    return sum(tie.count * abs(rows[tie.one] - rows[tie.other]) for tie in ties)


def _middle(row: int) -> int:
    return _ROW * row + _ROW // 2


def _arc(rows: dict[int, int], tie: Tie, room: int, ties: Sequence[Tie]) -> Arc:
    upper, lower = sorted((rows[tie.one], rows[tie.other]))
    longest = max(abs(rows[other.one] - rows[other.other]) for other in ties)
    depth = _SHALLOWEST + (room - _SHALLOWEST) * (lower - upper - 1) // max(1, longest - 1)
    most = max(other.count for other in ties)
    return Arc(_middle(upper), _middle(lower), depth, max(1, min(tie.count, _WIDEST_ARC * tie.count // most)))
