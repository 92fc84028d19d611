"""Turns points on the globe into the stretch of it that a map shows: wide enough to tell where that is.

Angles are in hundredths of a degree. A crop keeps distances alike along its middle latitude (equirectangular,
Snyder 1987, p. 90).
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import cos, radians

from ru_pk_archive.pages.pictures.landmarks import DEGREES, ROWS

ROUND = 36000
POLE = 9000
SHAPE = 175, 280  # height and width of a map that shows nothing but its surroundings
LEAST_EXACT = 4000
LEAST_ROUGH = 5000
_MARGIN_PERCENT = 140
# Without a floor the crops near a pole would be all width.
_LEAST_COSINE = 0.35
_KM_A_DEGREE = 111.2
_STEP = 6, 5  # a crop is widened by so much until it shows enough
# Coasts and borders in so many cells of the landmarks, in three of a map's quarters, and one knows the place.
_LEAST_LANDMARKS = 24
_LEAST_QUARTERS = 3
# No country is wider; beyond that, what lies around a point is sea.
_WIDEST_COUNTRY = 8000
_SPARED = 10  # of all that names the points, this part may be named off the map
_CELL = 100 * DEGREES
# The landmarks by latitude: the longitudes at which there are some.
_CELLS = tuple(
    (
        POLE - _CELL * row - _CELL // 2,
        tuple(_CELL * column + _CELL // 2 - ROUND // 2 for column, sign in enumerate(line) if sign == "#"),
    )
    for row, line in enumerate(ROWS)
)


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

    @property
    def kilometres(self) -> int:
        """How wide it is along its middle latitude, in round hundreds."""
        return max(1, round(self.width / 100 * self.cosine / 1000 * _KM_A_DEGREE / 100)) * 100

    def holds(self, point: Point) -> bool:
        """Whether the point lies in it."""
        east = (point.longitude - self.west) % ROUND
        return east <= self.width and 0 <= self.north - point.latitude <= self.height


def crop_around(points: Sequence[Point], least: int) -> Crop:
    """The crop that holds all points with some room around them and is at least `least` wide, the world at
    most."""
    west, east = narrowest(sorted(point.longitude for point in points))
    south, north = (bound(point.latitude for point in points) for bound in (min, max))
    return _crop((west + east) // 2, (south + north) // 2, east - west, north - south, least)


def crop_of_most(points: Sequence[Point]) -> Crop:
    """The crop that shows where most of what names the points names them, and enough to tell where that is.

    A few far points are left out where the crop is much narrower without them and keeps nine tenths of the
    weight of all.
    """
    whole = crop_around(points, LEAST_ROUGH)
    most = _close_together(points)
    if 3 * crop_around(most, LEAST_ROUGH).width > 2 * whole.width:
        most = points
    return _first((crop_around(most, width) for width in _widths(LEAST_ROUGH)), is_known)


def crop_about(point: Point, within: Sequence[Point]) -> Crop:
    """The crop with the point in its middle that holds all within it too, and shows enough to tell where that
    is. A rough point stands for an area, so its crop goes on until outlines lie on every side of that."""
    across = max((_apart(point.longitude, other.longitude) for other in within), default=0)
    down = max((abs(point.latitude - other.latitude) for other in within), default=0)
    least, enough = (LEAST_ROUGH, _shows_an_area) if point.rough else (LEAST_EXACT, is_known)
    crops = (_crop(point.longitude, point.latitude, 2 * across, 2 * down, width) for width in _widths(least))
    return _first(crops, enough)


def is_known(crop: Crop) -> bool:
    """Whether a reader can tell where on the globe it is, by the coasts and borders in it."""
    quarters = _landmarks(crop)
    return sum(quarters) >= _LEAST_LANDMARKS and sum(map(bool, quarters)) >= _LEAST_QUARTERS


def _shows_an_area(crop: Crop) -> bool:
    if not is_known(crop):
        return False
    inner = Crop(
        (crop.west + crop.width // 4 + ROUND // 2) % ROUND - ROUND // 2,
        crop.north - crop.height // 4,
        crop.width // 2,
        crop.height // 2,
        crop.cosine,
    )
    return all(_landmarks(inner)) or crop.width * crop.cosine >= 1000 * _WIDEST_COUNTRY


def _landmarks(crop: Crop) -> tuple[int, int, int, int]:
    """How many cells of the landmarks each quarter of the crop has something to show in."""
    counts = [0, 0, 0, 0]
    for latitude, longitudes in _CELLS:
        down = crop.north - latitude
        if 0 <= down <= crop.height:
            for longitude in longitudes:
                east = (longitude - crop.west) % ROUND
                if east <= crop.width:
                    counts[2 * (2 * down > crop.height) + (2 * east > crop.width)] += 1
    return counts[0], counts[1], counts[2], counts[3]


def _first(crops: Iterable[Crop], enough: Callable[[Crop], bool]) -> Crop:
    """The first that is enough, or the last."""
    tried = tuple(crops)
    return next(filter(enough, tried), tried[-1])


def _close_together(points: Sequence[Point]) -> Sequence[Point]:
    """The points of nine tenths of the weight that lie in the narrowest stretch of longitudes, and of what is
    left to spare, of latitudes."""
    total = sum(point.weight for point in points)
    least = total - total // _SPARED
    eastward = sorted(points, key=lambda point: point.longitude)
    kept = _shortest([(point.longitude + turn, point) for turn in (0, ROUND) for point in eastward], least)
    northward = sorted(kept, key=lambda point: point.latitude)
    return _shortest([(point.latitude, point) for point in northward], least)


def _shortest(places: Sequence[tuple[int, Point]], least: int) -> list[Point]:
    """The points of the shortest run of places, which are in order, that has at least so much weight."""
    sums = [0, *accumulate(point.weight for _, point in places)]
    runs = []
    for start in range(len(places)):
        end = bisect_left(sums, sums[start] + least)
        if end < len(sums):
            runs.append((places[end - 1][0] - places[start][0], start, end))
    _, start, end = min(runs)
    return [point for _, point in places[start:end]]


def _apart(one: int, other: int) -> int:
    """How many degrees of longitude lie between the two, the short way round."""
    east = (one - other) % ROUND
    return min(east, ROUND - east)


def narrowest(longitudes: Sequence[int]) -> tuple[int, int]:
    """West and east of the narrowest stretch that holds all, which are sorted; east is above 18000 past the
    date line."""
    gaps = [(after - before, after) for before, after in pairwise(longitudes)]
    gap, west = max([(longitudes[0] + ROUND - longitudes[-1], longitudes[0]), *gaps])
    return west, west + ROUND - gap


def _crop(longitude: int, latitude: int, across: int, down: int, least: int) -> Crop:
    """The crop with this middle."""
    cosine = max(cos(radians(latitude / 100)), _LEAST_COSINE)
    needed = down * _MARGIN_PERCENT // 100
    shape = cosine * SHAPE[0] / SHAPE[1]
    width = min(max(least, across * _MARGIN_PERCENT // 100, round(needed / shape)), ROUND)
    height = min(max(round(width * shape), needed), 2 * POLE)
    top = max(min(latitude + height // 2, POLE), height - POLE)
    left = (longitude - width // 2 + ROUND // 2) % ROUND - ROUND // 2
    return Crop(left, top, width, height, round(1000 * cosine))


def _widths(least: int) -> Iterator[int]:
    """Ever greater widths, the last of them the whole world."""
    width = least
    while width < ROUND:
        yield width
        width = width * _STEP[0] // _STEP[1]
    yield ROUND
