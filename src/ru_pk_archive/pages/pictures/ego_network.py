"""Turns names and the ties between them into an arc diagram: a column of names, arcs between those tied.

A column keeps every name legible on a phone, which a cloud of points does not. The order of the names is
that of a small total length of arcs, found by barycentres (Sugiyama and others, 1981) and swaps of
neighbours, with no chance in it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from ru_pk_archive.pages.pictures.lettering import LINE, shortened, width_of

MOST_NAMES = 25
_LEAST_NAMES = 4
_LEAST_TIES = 3
_TIES_A_NAME = 2  # more than that many are a tangle
_WIDTH = 280  # what a phone of 320 leaves, so that labels never shrink
_ROW = 22
_LABEL_ROOM = 165
_GAP = 8
_DOT = 4
_WIDEST_ARC = 5
_SHALLOWEST = 14
_SWEEPS = 8


@dataclass(frozen=True, slots=True)
class Tie:
    """Two names by their places in the list of names, `one` < `other`, and the number of articles of both."""

    one: int
    other: int
    count: int


@dataclass(frozen=True, slots=True)
class Node:
    """A name in the column: its baseline and the height of its dot."""

    label: str
    baseline: int
    middle: int


@dataclass(frozen=True, slots=True)
class Arc:
    """Half an ellipse from one dot down to another."""

    top: int
    bottom: int
    depth: int
    width: int


@dataclass(frozen=True, slots=True)
class Network:
    """A drawing. Labels end at `label_end`, dots stand at `axis`; `ties` are those drawn, most articles
    first, each of at least `least` articles."""

    width: int
    height: int
    label_end: int
    axis: int
    dot: int
    nodes: tuple[Node, ...]
    arcs: tuple[Arc, ...]
    ties: tuple[Tie, ...]
    least: int


def ego_network(names: Sequence[str], ties: Sequence[Tie]) -> Network | None:
    """The diagram of at most MOST_NAMES names; a name without a tie is left out.

    Where the ties are too many to tell apart, only the strongest are drawn. None where that leaves too
    little, or where all are alike.
    """
    least, drawn = _strongest([tie for tie in ties if tie.other < MOST_NAMES])
    tied = sorted({place for tie in drawn for place in (tie.one, tie.other)})
    if len(tied) < _LEAST_NAMES or len(drawn) < _LEAST_TIES:
        return None
    rows = {place: row for row, place in enumerate(_order(tied, drawn))}
    labels = {place: shortened(names[place], _LABEL_ROOM) for place in tied}
    label_end = max(map(width_of, labels.values()))
    axis = label_end + _GAP
    room = _WIDTH - axis - _GAP
    most = drawn[0].count
    return Network(
        width=_WIDTH,
        height=_ROW * len(tied),
        label_end=label_end,
        axis=axis,
        dot=_DOT,
        nodes=tuple(
            Node(labels[place], _middle(rows[place]) + LINE // 4, _middle(rows[place]))
            for place in sorted(tied, key=rows.__getitem__)
        ),
        arcs=tuple(_arc(rows, tie, room, most) for tie in drawn),
        ties=tuple(drawn),
        least=least,
    )


def _strongest(ties: Sequence[Tie]) -> tuple[int, list[Tie]]:
    """As many of the strongest ties as can be told apart, of at most half of all pairs, since a picture in
    which most are tied to most says nothing; and the count that they share at least."""
    ranked = sorted(ties, key=lambda tie: (-tie.count, tie.one, tie.other))
    for least in sorted({tie.count for tie in ranked}):
        drawn = [tie for tie in ranked if tie.count >= least]
        names = {place for tie in drawn for place in (tie.one, tie.other)}
        pairs = len(names) * (len(names) - 1) // 2
        if len(drawn) <= min(_TIES_A_NAME * len(names), pairs // 2):
            return least, drawn
    return 0, []


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


def _arc(rows: dict[int, int], tie: Tie, room: int, most: int) -> Arc:
    upper, lower = sorted((rows[tie.one], rows[tie.other]))
    depth = _SHALLOWEST + (room - _SHALLOWEST) * (lower - upper - 1) // max(1, len(rows) - 2)
    return Arc(_middle(upper), _middle(lower), depth, max(1, min(tie.count, _WIDEST_ARC * tie.count // most)))
