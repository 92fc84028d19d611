"""Turns the landmarks of all texts into the pairs of articles that are worth comparing word by word."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

# An article is compared with the first that has its words, and with so many before it that have
# them too. More would cost the square of the times that a story, or a formula, is printed.
NEAR = 3
# Words that more stories share are a formula (an outlet's note, a standing background paragraph).
MOST_STORIES = 5
# A passage has several landmarks; a single one may lie where a formula meets a word by chance.
_OF_A_PASSAGE = 2
# Two versions of one text share most of their landmarks; one in so many leaves room for chance.
_ONE_IN = 2


def holders_of(marks: Sequence[Sequence[int]]) -> list[list[int]]:
    """For each landmark that several articles have, their places in order; `marks` are by place."""
    holders: dict[int, list[int]] = {}
    for place, of_article in enumerate(marks):
        for mark in of_article:
            holders.setdefault(mark, []).append(place)
    return [places for places in holders.values() if len(places) > 1]


def likely_copies(marks: Sequence[Sequence[int]], holders: Iterable[Sequence[int]]) -> list[tuple[int, int]]:
    """The pairs that share enough landmarks to be one text, by the later place, then the earlier."""
    shared = Counter(_neighbours(holders))
    enough = (
        (earlier, later)
        for (earlier, later), count in shared.items()
        if count * _ONE_IN >= min(len(marks[earlier]), len(marks[later]))
    )
    return sorted(enough, key=_later_first)


def likely_follow_ups(holders: Iterable[Sequence[int]], stories: Sequence[int]) -> list[tuple[int, int]]:
    """The pairs of stories that share words which few stories have, in the order of `likely_copies`.

    `stories` has for each place the earliest one with the same text, which stands for all of them.
    """
    told = ([place for place in places if stories[place] == place] for places in holders)
    shared = Counter(_neighbours(places for places in told if len(places) <= MOST_STORIES))
    return sorted((pair for pair, count in shared.items() if count >= _OF_A_PASSAGE), key=_later_first)


def _neighbours(holders: Iterable[Sequence[int]]) -> Iterator[tuple[int, int]]:
    """Each place with the first and the NEAR before it, once for each landmark; earlier place first."""
    for places in holders:
        for position, later in enumerate(places):
            for earlier in places[max(0, position - NEAR) : position]:
                yield earlier, later
            if position > NEAR:
                yield places[0], later


def _later_first(pair: tuple[int, int]) -> tuple[int, int]:
    return pair[1], pair[0]
