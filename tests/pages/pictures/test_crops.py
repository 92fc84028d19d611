"""Stretches of the globe, in hundredths of a degree."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.pages.pictures.crops import (
    Crop,
    Point,
    crop_about,
    crop_around,
    crop_of_most,
    is_known,
)

points = st.builds(
    Point,
    name=st.sampled_from(["Harrow", "Estermouth", "Kestrel Bay", "Oe"]),
    longitude=st.integers(-18000, 18000),
    latitude=st.integers(-9000, 9000),
    rough=st.booleans(),
    weight=st.integers(1, 5000),
)


def point(longitude: int, latitude: int, weight: int = 1, rough: bool = False) -> Point:
    return Point("Oe", longitude, latitude, rough, weight)


def lies_on_the_globe(crop: Crop) -> bool:
    return (
        crop.width <= 36000
        and -18000 <= crop.west < 18000
        and crop.north <= 9000
        and crop.north - crop.height >= -9000
    )


@given(st.lists(points, min_size=1, max_size=12), st.integers(500, 9000))
def test_a_crop_holds_its_points_and_lies_on_the_globe(places, least):
    crop = crop_around(places, least)
    assert all(crop.holds(place) for place in places)
    assert least <= crop.width
    assert lies_on_the_globe(crop)


def test_a_crop_goes_the_short_way_round_the_globe():
    crop = crop_around((point(17800, -1700), point(-17900, -1600)), 3000)
    assert (crop.west, crop.width) == (16450, 3000)


def test_a_crop_is_as_wide_as_its_points_need():
    assert crop_around((point(0, 0), point(9000, 0)), 3000).width == 12600
    assert crop_around((point(0, -3000), point(0, 3000)), 3000).height == 8400


@given(points, st.lists(points, max_size=6))
def test_a_place_has_its_surroundings_and_all_within_it_and_its_reader_knows_where_that_is(place, within):
    crop = crop_about(place, within)
    assert all(crop.holds(one) for one in (place, *within))
    assert lies_on_the_globe(crop)
    assert is_known(crop) or crop.width == 36000


@pytest.mark.parametrize(
    ("longitude", "latitude", "rough", "kilometres"),
    [
        # a town has coasts and borders near, or needs a wider map: in the taiga, on an isle of the ocean
        (700, 4670, False, 3100),
        (12970, 6200, False, 3600),
        (-15780, 2130, False, 12400),
        # the middle of a country: a small one, wider ones, the widest, one that is an isle
        (700, 4700, True, 3800),
        (10500, 3500, True, 5500),
        (-9700, 3800, True, 7600),
        (10000, 6000, True, 10000),
        (17900, -1700, True, 9200),
    ],
)
def test_a_map_is_as_wide_as_it_takes_to_know_the_place(longitude, latitude, rough, kilometres):
    assert crop_about(point(longitude, latitude, rough=rough), ()).kilometres == kilometres


def test_a_place_is_in_the_middle_even_where_what_it_holds_lies_on_one_side():
    crop = crop_about(point(10000, 6000, rough=True), (point(3800, 5600),))
    assert crop.west + crop.width // 2 == 10000


@pytest.mark.parametrize(
    ("far", "kept"),
    [
        # named by a tenth of all or less, far away in one direction or the other
        ((point(-9700, 3800, 2),), False),
        ((point(-9700, 3800, 1), point(-7700, 3900, 1)), False),
        ((point(0, -6000, 2),), False),
        # named too often to be left out, or not far enough for that to help
        ((point(-9700, 3800, 5),), True),
        ((point(1000, 3500, 2),), True),
    ],
)
def test_a_few_far_points_are_left_off_the_map_of_the_rest(far, kept):
    near = (point(0, 4000, 10), point(1000, 4500, 6), point(2000, 5000, 4))
    crop = crop_of_most((*near, *far))
    assert all(map(crop.holds, near))
    assert [crop.holds(one) for one in far] == [kept] * len(far)


@given(st.lists(points, min_size=1, max_size=30))
def test_the_map_of_most_holds_nine_tenths_of_all_that_names_its_points(places):
    crop = crop_of_most(places)
    assert lies_on_the_globe(crop)
    total = sum(place.weight for place in places)
    assert sum(place.weight for place in places if crop.holds(place)) >= total - total // 10
