from collections import Counter

import pytest

from ru_pk_archive.pages.pictures.sparkline import HEIGHT, WIDTH, SparkScale, common_scale, sparkline

SCALE = SparkScale(1930, 1939, 10)
THREE = Counter({1931: 2, 1936: 5, 1938: 1})


def test_the_scale_is_of_whole_decades_and_round_numbers():
    assert common_scale([THREE, Counter({1927: 1, 1944: 6, 1945: 1})]) == SparkScale(1920, 1949, 10)


@pytest.mark.parametrize(
    ("most", "top"), [(1, 5), (5, 5), (6, 10), (11, 20), (21, 50), (100, 100), (1001, 2000)]
)
def test_the_height_stands_for_a_number_that_seldom_moves(most, top):
    assert common_scale([Counter({1931: most, 1932: 1, 1933: 1})]).top == top


def test_what_is_not_drawn_moves_no_scale():
    assert common_scale([Counter({1801: 9, 1944: 6}), THREE]) == SparkScale(1930, 1939, 5)
    assert common_scale([Counter({1801: 9, 1944: 6})]) is None


def test_first_last_and_most_are_told_in_words():
    line = sparkline(THREE, 2, SCALE)
    assert line.words == (
        "First in 1931 (2), last in 1938 (1), most in 1936 (5); two more are not dated to one year."
    )
    assert line.picture.values == "1931: 2, 1936: 5, 1938: 1."


def test_several_years_that_have_most_are_all_told():
    words = sparkline(Counter({1931: 1, 1936: 2, 1938: 2}), 0, SCALE).words
    assert words == "First in 1931 (1), last in 1938 (2), most in 1936 and 1938 (2 each)."


def test_years_that_are_all_alike_are_told_once():
    words = sparkline(Counter({1931: 2, 1936: 2, 1938: 2}), 0, SCALE).words
    assert words == "Two articles each in 1931, 1936 and 1938."


def test_bars_stand_on_the_common_scale_and_a_year_without_any_is_a_gap():
    bars = sparkline(THREE, 0, SCALE).picture.bars
    assert [(bar.middle, bar.height) for bar in bars] == [(18, 4), (78, 12), (102, 2)]


def test_fewer_than_three_years_are_a_sentence():
    line = sparkline(Counter({1931: 2, 1936: 1}), 0, SCALE)
    assert (line.words, line.picture) == ("Two articles in 1931 and one in 1936.", None)
    assert sparkline(Counter(), 3, None).words == "Three articles, not dated to one year."


def test_a_millennium_still_fits():
    picture = sparkline(Counter({1001: 1, 1500: 70, 2020: 1}), 0, SparkScale(1000, 2029, 100)).picture
    assert all(0 <= bar.middle <= WIDTH and 1 <= bar.height <= HEIGHT for bar in picture.bars)
    assert picture.thickness == 1
