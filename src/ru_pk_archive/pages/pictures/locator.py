"""Turns points on the globe into a map: a crop of the theme's outline of the world, with marks on it.

The outline counts from 180° west and 90° north, a degree of latitude as long as one of longitude. A crop
stretches it so that distances agree along its middle latitude (equirectangular, Snyder 1987, p. 90).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, isqrt, radians

from ru_pk_archive.pages.pictures.lettering import Box, Label, place_label

# Angles are in hundredths of a degree.
_ROUND = 36000
_POLE = 9000
_WIDTH = 280  # what a phone of 320 leaves, so that labels never shrink
_HEIGHT = 175
_MARGIN_PERCENT = 140
# Without a floor the crops near a pole would be all width.
_LEAST_COSINE = 0.35
_EXACT_CROP = 4000
_ROUGH_CROP = 5000
_KM_A_DEGREE = 111.2
_DOT = 5
_RING = 12
_SMALLEST = 3
_LARGEST = 13
_INSET_WIDTH = 96
_INSET_CUT = 5  # units of the polar seas, which nobody needs in order to find a place
_INSET_HEIGHT = 36
_WIDEST_WITH_INSET = 15000


@dataclass(frozen=True, slots=True)
class Point:
    """A place with `longitude` (-18000 to 18000) and `latitude` (-9000 to 9000), named by `weight` articles.

    One that is `rough` was given in whole degrees.
    """

    name: str
    longitude: int
    latitude: int
    rough: bool
    weight: int


@dataclass(frozen=True, slots=True)
class Crop:
    """A stretch of the globe from its north-west corner, `width` by `height`, and the cosine of its middle
    latitude in thousandths. Where it passes the date line, its east is above 18000."""

    west: int
    north: int
    width: int
    height: int
    cosine: int


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


def located(point: Point, within: Sequence[Point]) -> Located:
    """The place in the middle of its surroundings, which take in all places within it."""
    crop = crop_around((point, *within), _ROUGH_CROP if point.rough else _EXACT_CROP)
    first = (point, _RING if point.rough else _DOT)
    drawing = _map(crop, [first, *((place, _SMALLEST) for place in within)])
    inset = _inset(crop) if crop.width <= _WIDEST_WITH_INSET else None
    return Located(drawing, inset, _kilometres(crop))


def map_of(points: Sequence[Point]) -> Map:
    """All points, the areas of their circles by weight, the largest below the others; labels while there is
    room."""
    most = max(point.weight for point in points)
    ranked = sorted(points, key=lambda point: (-point.weight, point.name.casefold()))
    return _map(crop_around(points, _ROUGH_CROP), [(point, _radius(point.weight, most)) for point in ranked])


def crop_around(points: Sequence[Point], least: int) -> Crop:
    """The crop that holds all points with some room around them and is at least `least` wide, the world at
    most."""
    west, east = _narrowest(sorted(point.longitude for point in points))
    south, north = (bound(point.latitude for point in points) for bound in (min, max))
    middle = (south + north) // 2
    cosine = max(cos(radians(middle / 100)), _LEAST_COSINE)
    needed = (north - south) * _MARGIN_PERCENT // 100
    shape = cosine * _HEIGHT / _WIDTH
    width = max(least, (east - west) * _MARGIN_PERCENT // 100, round(needed / shape))
    width = min(width, _ROUND)
    height = min(max(round(width * shape), needed), 2 * _POLE)
    top = max(min(middle + height // 2, _POLE), height - _POLE)
    left = ((west + east) // 2 - width // 2 + _ROUND // 2) % _ROUND - _ROUND // 2
    return Crop(left, top, width, height, round(1000 * cosine))


def _narrowest(longitudes: Sequence[int]) -> tuple[int, int]:
    """West and east of the narrowest stretch that holds all; east is above 18000 past the date line."""
    gaps = [(after - before, after) for before, after in pairwise(longitudes)]
    gap, west = max([(longitudes[0] + _ROUND - longitudes[-1], longitudes[0]), *gaps])
    return west, west + _ROUND - gap


def _map(crop: Crop, places: Sequence[tuple[Point, int]]) -> Map:
    height = _down(crop, crop.height)
    picture = Box(0, 0, _WIDTH, height)
    spots = []
    for point, radius in places:
        left = _across(crop, (point.longitude - crop.west) % _ROUND)
        spots.append((point, left, _down(crop, crop.north - point.latitude), radius))
    taken = [Box(left - radius, top - radius, 2 * radius, 2 * radius) for _, left, top, radius in spots]
    marks = []
    for (point, left, top, radius), own in zip(spots, tuple(taken), strict=True):
        placed = place_label(point.name, own, taken, picture)
        if placed:
            taken.append(placed[1])
        marks.append(Mark(left, top, radius, point.rough, placed[0] if placed else None))
    return Map(_WIDTH, height, _tiles(crop), tuple(marks))


def _tiles(crop: Crop) -> tuple[Box, ...]:
    first = Box(
        -_across(crop, crop.west + _ROUND // 2),
        -_down(crop, _POLE - crop.north),
        _across(crop, _ROUND),
        _down(crop, 2 * _POLE),
    )
    if crop.west + crop.width <= _ROUND // 2:
        return (first,)
    return first, Box(first.left + first.width, first.top, first.width, first.height)


def _across(crop: Crop, angle: int) -> int:
    return round(angle * _WIDTH / crop.width)


def _down(crop: Crop, angle: int) -> int:
    return round(angle * _WIDTH * 1000 / (crop.width * crop.cosine))


def _radius(weight: int, most: int) -> int:
    return max(_SMALLEST, isqrt(_LARGEST * _LARGEST * weight // most))


def _kilometres(crop: Crop) -> int:
    """How wide the crop is along its middle latitude, in round hundreds."""
    return max(1, round(crop.width / 100 * crop.cosine / 1000 * _KM_A_DEGREE / 100)) * 100


def _inset(crop: Crop) -> Inset:
    """A plain world; a crop over the date line has a frame at either edge."""

    def scaled(angle: int) -> int:
        return round(angle * _INSET_WIDTH / _ROUND)

    left, top = scaled(crop.west + _ROUND // 2), scaled(_POLE - crop.north) - _INSET_CUT
    frame = Box(left, top, max(3, scaled(crop.width)), max(3, scaled(crop.height)))
    again = Box(left - _INSET_WIDTH, top, frame.width, frame.height)
    tile = Box(0, -_INSET_CUT, _INSET_WIDTH, _INSET_WIDTH // 2)
    past = left + frame.width > _INSET_WIDTH
    return Inset(_INSET_WIDTH, _INSET_HEIGHT, tile, (frame, again) if past else (frame,))
