import time
from fractions import Fraction
from itertools import combinations
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.pages.entities.beyond_chance import beyond_chance


@pytest.mark.parametrize(
    ("shared", "names", "among", "compared", "beyond"),
    [
        # two names of six articles each, of twelve: only if they always stand together
        (6, (6, 6), 12, 21, True),
        (5, (6, 6), 12, 21, False),
        # what is clear for one pair is not when it is the best of many
        (5, (5, 5), 10, 1, True),
        (5, (5, 5), 10, 300, False),
        # many articles say more than few in the same proportion
        (9, (15, 15), 50, 300, False),
        (90, (150, 150), 500, 300, True),
        # fewer than three, and less than twice the number expected
        (2, (2, 2), 1000, 1, False),
        (180, (300, 300), 700, 1, False),
        # never together, always together, in every article
        (0, (5, 5), 100, 1, False),
        (40, (40, 40), 40, 1, False),
        (3, (3, 100), 100, 1, False),
    ],
)
def test_two_names_stand_out_where_chance_can_well_be_ruled_out(shared, names, among, compared, beyond):
    one, other = names
    assert beyond_chance(shared, one, other, among, compared) is beyond
    assert beyond_chance(shared, other, one, among, compared) is beyond


@given(st.integers(3, 9), st.integers(0, 9), st.integers(0, 9), st.integers(1, 50))
def test_the_chance_is_that_of_drawing_articles_at_random(among, one, other, compared):
    one, other = min(one, among), min(other, among)
    fixed = set(range(one))
    shares = [len(fixed.intersection(drawn)) for drawn in combinations(range(among), other)]
    for shared in range(max(0, one + other - among), min(one, other) + 1):
        rare = Fraction(sum(share >= shared for share in shares), comb(among, other)) * compared
        enough = shared >= 3 and shared * among >= 2 * one * other
        assert beyond_chance(shared, one, other, among, compared) is (enough and rare <= Fraction(1, 20))


def test_very_many_articles_are_counted_at_once():
    start = time.perf_counter()
    assert beyond_chance(3000, 5000, 5000, 20_000, 300)
    assert time.perf_counter() - start < 2
