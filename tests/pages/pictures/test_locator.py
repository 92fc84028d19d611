"""Crops of the globe: hundredths of a degree, in a drawing 280 units wide."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.pages.pictures.lettering import Box
from ru_pk_archive.pages.pictures.locator import Crop, Point, crop_around, located, map_of

longitudes = st.integers(-18000, 18000)
latitudes = st.integers(-9000, 9000)
points = st.builds(
    Point,
    name=st.sampled_from(["Harrow", "Estermouth", "Kestrel Bay", "Oe"]),
    longitude=longitudes,
    latitude=latitudes,
    rough=st.booleans(),
    weight=st.integers(1, 5000),
)


def point(longitude: int, latitude: int, weight: int = 1, rough: bool = False, name: str = "Oe") -> Point:
    return Point(name, longitude, latitude, rough, weight)


def inside(crop: Crop, place: Point) -> bool:
    east = (place.longitude - crop.west) % 36000
    return east <= crop.width and 0 <= crop.north - place.latitude <= crop.height


@given(st.lists(points, min_size=1, max_size=12), st.integers(500, 9000))
def test_a_crop_holds_its_points_and_lies_on_the_globe(places, least):
    crop = crop_around(places, least)
    assert all(inside(crop, place) for place in places)
    assert least <= crop.width <= 36000
    assert -18000 <= crop.west < 18000
    assert crop.north <= 9000
    assert crop.north - crop.height >= -9000


def test_a_crop_goes_the_short_way_round_the_globe():
    crop = crop_around((point(17800, -1700), point(-17900, -1600)), 3000)
    assert (crop.west, crop.width) == (16450, 3000)


def test_a_crop_is_as_wide_as_its_points_need():
    assert crop_around((point(0, 0), point(9000, 0)), 3000).width == 12600
    assert crop_around((point(0, -3000), point(0, 3000)), 3000).height == 8400


@given(points, st.lists(points, max_size=6))
def test_marks_stand_in_the_drawing_and_labels_clear_of_each_other(place, within):
    drawing = located(place, within).map
    for mark in drawing.marks:
        assert 0 <= mark.left <= drawing.width
        assert 0 <= mark.top <= drawing.height
    starts = [(m.label.left, m.label.baseline, m.label.anchor) for m in drawing.marks if m.label]
    assert len(set(starts)) == len(starts)


@given(points)
def test_the_outline_covers_the_drawing_but_for_the_poles(place):
    drawing = located(place, ()).map
    left, right = drawing.tiles[0].left, drawing.tiles[-1].left + drawing.tiles[-1].width
    assert left <= 1
    assert right >= drawing.width - 1
    top, height = drawing.tiles[0].top, drawing.tiles[0].height
    assert top <= 1
    assert top + height >= drawing.height - 1


def test_a_map_over_the_date_line_shows_the_outline_twice_side_by_side():
    west, east = located(point(17900, -1700), ()).map.tiles
    assert (east.left, east.top, east.width) == (west.left + west.width, west.top, west.width)


def test_a_place_is_in_the_middle_and_a_mark_is_where_the_outline_has_it():
    drawing = located(point(1000, 4000), ()).map
    (mark,), (tile,) = drawing.marks, drawing.tiles
    assert (mark.left, mark.top) == (140, 87)
    assert mark.left == pytest.approx(tile.left + tile.width * (1000 + 18000) / 36000, abs=1)
    assert mark.top == pytest.approx(tile.top + tile.height * (9000 - 4000) / 18000, abs=1)


def test_a_rough_point_is_a_wide_ring_on_a_wider_map():
    exact, rough = located(point(0, 0), ()), located(point(0, 0, rough=True), ())
    assert not exact.map.marks[0].rough
    assert rough.map.marks[0].rough
    assert rough.map.marks[0].radius > exact.map.marks[0].radius
    assert (exact.kilometres, rough.kilometres) == (4400, 5600)


def test_the_inset_frames_the_map_in_the_world_and_is_left_out_of_a_wide_one():
    inset = located(point(0, 0), ()).inset
    assert inset.frames == (Box(43, 16, 11, 7),)
    assert len(located(point(17900, 0), ()).inset.frames) == 2
    assert located(point(-9000, 0), (point(9000, 0),)).inset is None


def test_the_areas_of_circles_are_the_weights_and_the_largest_lie_below():
    many, few = map_of((point(0, 0, 4, name="Few"), point(5000, 0, 100, name="Many"))).marks
    assert (many.label.text, many.radius) == ("Many", 13)
    assert (few.label.text, few.radius) == ("Few", 3)
    half = map_of((point(0, 0, 50), point(5000, 0, 100))).marks[1]
    assert 2 * half.radius**2 == pytest.approx(13**2, rel=0.1)
