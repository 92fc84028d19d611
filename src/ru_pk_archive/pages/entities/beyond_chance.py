"""Turns counts of articles into whether two names stand together more often than chance would have it."""

from math import comb

LEAST_SHARED = 3
_TIMES_AS_OFTEN = 2
_ONE_IN = 20


def beyond_chance(shared: int, one: int, other: int, among: int, compared: int) -> bool:
    """Whether two names, which so many of `among` articles have, share more of them than can well be chance.

    They do if they share at least LEAST_SHARED and twice the number expected, and if names spread over the
    articles at random would give as many as that, in one of so many pairs `compared`, less than once in
    twenty times (the hypergeometric test, with Bonferroni's correction). Computed in whole numbers, so that
    every machine agrees.
    """
    if shared < LEAST_SHARED or shared * among < _TIMES_AS_OFTEN * one * other:
        return False
    ways, chance = comb(one, shared) * comb(among - one, other - shared), 0
    for number in range(shared, min(one, other) + 1):
        chance += ways
        ways = ways * (one - number) * (other - number)
        ways //= (number + 1) * (among - one - other + number + 1)
    return _ONE_IN * compared * chance <= comb(among, other)
