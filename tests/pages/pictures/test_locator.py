"""Maps of stretches of the globe: hundredths of a degree, in a drawing 280 units wide."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.pages.pictures.crops import Point
from ru_pk_archive.pages.pictures.lettering import Box
from ru_pk_archive.pages.pictures.locator import located, map_of

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
    exact, rough = located(point(6500, 4200), ()), located(point(6500, 4200, rough=True), ())
    assert not exact.map.marks[0].rough
    assert rough.map.marks[0].rough
    assert rough.map.marks[0].radius > exact.map.marks[0].radius
    assert (exact.kilometres, rough.kilometres) == (3300, 4100)


def test_the_inset_frames_the_map_in_the_world_and_is_left_out_of_a_wide_one():
    inset = located(point(0, 0), ()).inset
    assert inset.frames == (Box(43, 16, 11, 7),)
    assert len(located(point(17900, 0), ()).inset.frames) == 2
    assert located(point(-9000, 0), (point(9000, 0),)).inset is None


def test_the_areas_of_circles_are_the_weights_and_the_largest_lie_below():
    many, few = map_of((point(0, 0, 4, name="Few"), point(5000, 0, 100, name="Many"))).map.marks
    assert (many.label.text, many.radius) == ("Many", 13)
    assert (few.label.text, few.radius) == ("Few", 3)
    half = map_of((point(0, 0, 50), point(5000, 0, 100))).map.marks[1]
    assert 2 * half.radius**2 == pytest.approx(13**2, rel=0.1)


def test_circles_that_would_cover_each_other_are_all_drawn_smaller():
    near = map_of((point(0, 4000, 4), point(210, 4000, 4), point(3000, 5000, 1))).map.marks
    assert [mark.radius for mark in near] == [9, 9, 4]
    one_on_another = map_of((point(0, 4000, 4), point(10, 4000, 4), point(3000, 5000, 1))).map.marks
    assert [mark.radius for mark in one_on_another] == [13, 13, 6]


def test_points_far_from_the_rest_are_told_and_not_drawn():
    near = [point(500 * n, 4000, 5, name=f"Vale {n}") for n in range(4)]
    drawn = map_of([*near, point(-9700, 3800, 1, name="Far"), point(-9000, 3800, 1, name="Afar")])
    assert [one.name for one in drawn.beyond] == ["Afar", "Far"]
    assert len(drawn.map.marks) == 4
    assert drawn.inset is not None


def test_labels_in_a_crowd_are_led_to_their_circles_while_there_is_room():
    crowd = [point(200 * x, 4000 + 160 * y, 9 - x, name="Vale") for x in range(5) for y in range(5)]
    labels = [mark.label for mark in map_of([*crowd, point(3000, 4000)]).map.marks if mark.label]
    assert 4 < len(labels) < 26
    assert {label.led for label in labels} == {False, True}
