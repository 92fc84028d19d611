"""Turns points on the globe into a map: a crop of the theme's outline of the world, with marks on it.

The outline counts from 180° west and 90° north, a degree of latitude as long as one of longitude; a crop
stretches it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from math import isqrt

from ru_pk_archive.pages.pictures.crops import POLE, ROUND, SHAPE, Crop, Point, crop_about, crop_of_most
from ru_pk_archive.pages.pictures.lettering import Box, Label, place_label

_WIDTH = SHAPE[1]  # what a phone of 320 leaves, so that labels never shrink
_DOT = 5
_RING = 12
_SMALLEST = 3
_LARGEST = (13, 11, 9)
_INSET_WIDTH = 96
_INSET_CUT = 5  # units of the polar seas, which nobody needs in order to find a place
_INSET_HEIGHT = 36
_WIDEST_WITH_INSET = 15000


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on the map; without a label where there was no room for one."""

    left: int
    top: int
    radius: int
    rough: bool
    label: Label | None


@dataclass(frozen=True, slots=True)
class Map:
    """A drawing: the outline in each of the `tiles`, two where it passes the date line, and marks on it."""

    width: int
    height: int
    tiles: tuple[Box, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Inset:
    """The world, and the `frames` of the map in it."""

    width: int
    height: int
    tile: Box
    frames: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Located:
    """One place on a map of its surroundings, about `kilometres` wide; without an inset where that is much
    of the world."""

    map: Map
    inset: Inset | None
    kilometres: int


@dataclass(frozen=True, slots=True)
class Overview:
    """Many places on one map; those `beyond` it are too far from the rest, the most named first."""

    map: Map
    inset: Inset | None
    beyond: tuple[Point, ...]


def located(point: Point, within: Sequence[Point]) -> Located:
    """The place in the middle of its surroundings, which take in all places within it."""
    crop = crop_about(point, within)
    first = (point, _RING if point.rough else _DOT)
    drawing = _map(crop, [first, *((place, _SMALLEST) for place in within)])
    return Located(drawing, _inset(crop), crop.kilometres)


def map_of(points: Sequence[Point]) -> Overview:
    """The points where most of them are named, the areas of their circles by weight, the largest below the
    others; labels while there is room, the most named first.

    Where circles would cover much of each other, all are drawn smaller.
    """
    crop = crop_of_most(points)
    ranked = sorted(points, key=lambda point: (-point.weight, point.name.casefold()))
    drawn = [point for point in ranked if crop.holds(point)]
    beyond = tuple(point for point in ranked if not crop.holds(point))
    radii = _radii(crop, drawn)
    return Overview(_map(crop, list(zip(drawn, radii, strict=True))), _inset(crop), beyond)


def _map(crop: Crop, places: Sequence[tuple[Point, int]]) -> Map:
    height = _down(crop, crop.height)
    picture = Box(0, 0, _WIDTH, height)
    spots = []
    for point, radius in places:
        spots.append((point, *_spot(crop, point), radius))
    taken = [Box(left - radius, top - radius, 2 * radius, 2 * radius) for _, left, top, radius in spots]
    marks = []
    for (point, left, top, radius), own in zip(spots, tuple(taken), strict=True):
        placed = place_label(point.name, own, taken, picture)
        if placed:
            taken.extend(placed[1])
        marks.append(Mark(left, top, radius, point.rough, placed[0] if placed else None))
    return Map(_WIDTH, height, _tiles(crop), tuple(marks))


def _tiles(crop: Crop) -> tuple[Box, ...]:
    first = Box(
        -_across(crop, crop.west + ROUND // 2),
        -_down(crop, POLE - crop.north),
        _across(crop, ROUND),
        _down(crop, 2 * POLE),
    )
    if crop.west + crop.width <= ROUND // 2:
        return (first,)
    return first, Box(first.left + first.width, first.top, first.width, first.height)


def _across(crop: Crop, angle: int) -> int:
    return round(angle * _WIDTH / crop.width)


def _down(crop: Crop, angle: int) -> int:
    return round(angle * _WIDTH * 1000 / (crop.width * crop.cosine))


def _spot(crop: Crop, point: Point) -> tuple[int, int]:
    return _across(crop, (point.longitude - crop.west) % ROUND), _down(crop, crop.north - point.latitude)


def _radii(crop: Crop, points: Sequence[Point]) -> list[int]:
    """The radius of each point's circle, on the largest scale of those with which the fewest circles cover
    much of another."""
    most = max(point.weight for point in points)
    spots = [_spot(crop, point) for point in points]
    scales = [
        [max(_SMALLEST, isqrt(largest * largest * point.weight // most)) for point in points]
        for largest in _LARGEST
    ]
    return min(scales, key=lambda radii: _crowded(spots, radii))


def _crowded(spots: Sequence[tuple[int, int]], radii: Sequence[int]) -> int:
    """How many pairs of circles there are of which one covers about half of the other or more."""
    circles = zip(spots, radii, strict=True)
    return sum(
        (x1 - x2) ** 2 + (y1 - y2) ** 2 < (max(one, other) + min(one, other) // 4) ** 2
        for ((x1, y1), one), ((x2, y2), other) in combinations(circles, 2)
    )


def _inset(crop: Crop) -> Inset | None:
    """A plain world; a crop over the date line has a frame at either edge. None where a crop is wide."""
    if crop.width > _WIDEST_WITH_INSET:
        return None

    def scaled(angle: int) -> int:
        return round(angle * _INSET_WIDTH / ROUND)

    left, top = scaled(crop.west + ROUND // 2), scaled(POLE - crop.north) - _INSET_CUT
    frame = Box(left, top, max(3, scaled(crop.width)), max(3, scaled(crop.height)))
    again = Box(left - _INSET_WIDTH, top, frame.width, frame.height)
    tile = Box(0, -_INSET_CUT, _INSET_WIDTH, _INSET_WIDTH // 2)
    past = left + frame.width > _INSET_WIDTH
    return Inset(_INSET_WIDTH, _INSET_HEIGHT, tile, (frame, again) if past else (frame,))
