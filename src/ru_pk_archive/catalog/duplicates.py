"""Turns all articles into what tells the same story twice: reposts, near duplicates, follow-ups."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ru_pk_archive.catalog.candidates import holders_of, likely_copies, likely_follow_ups
from ru_pk_archive.catalog.kinship import Pair, is_follow_up, is_one_text, of_one_text
from ru_pk_archive.catalog.outlets import NO_RECORDS, OutletNames
from ru_pk_archive.catalog.shingles import (
    Held,
    ShingledText,
    has_other_figures,
    held_in,
    landmarks,
    shingled,
)
from ru_pk_archive.records.archive import Kinship, Related
from ru_pk_archive.records.article import Article

# Texts in shingles take a hundred times the room of their landmarks; those compared stand near each other.
_TEXTS_KEPT = 1024

Places = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Retellings:
    """What is related to each article, by its id (articles with nothing are left out), and how many
    articles there are if those of one text count once."""

    related: Mapping[str, tuple[Related, ...]]
    independent: int


def find_retellings(ordered: tuple[Article, ...], names: OutletNames = NO_RECORDS) -> Retellings:
    """What tells the same story among articles in chronological order.

    Follow-ups are told between stories: of articles of one text, the earliest stands for all. An
    article of a text that is printed very often is related to the earliest and to some before it.
    """
    marks = [landmarks(article.draft) for article in ordered]
    holders = holders_of(marks)
    compared = _compared(ordered, likely_copies(marks, holders))
    copies = {places: pair for places, pair in compared if is_one_text(pair)}
    stories = _stories(len(ordered), copies)
    between = _compared(ordered, likely_follow_ups(holders, stories))
    follow_ups = {places: pair for places, pair in between if is_follow_up(pair)}
    return Retellings(
        related=_related(copies, follow_ups, names),
        independent=sum(story == place for place, story in enumerate(stories)),
    )


def _compared(ordered: Sequence[Article], places: Iterable[Places]) -> Iterator[tuple[Places, Pair]]:
    """What the articles at these places have in common, in the order given."""

    @lru_cache(maxsize=_TEXTS_KEPT)
    def text_at(place: int) -> ShingledText:
        return shingled(ordered[place].draft)

    for earlier, later in places:
        one, other = text_at(earlier), text_at(later)
        yield (
            (earlier, later),
            Pair(
                earlier=ordered[earlier],
                later=ordered[later],
                earlier_held=held_in(one, other),
                later_held=held_in(other, one),
                other_figures=has_other_figures(one, other),
            ),
        )


def _stories(articles: int, copies: Iterable[Places]) -> list[int]:
    """For each place the earliest place that has its text, directly or by way of others."""
    story = list(range(articles))

    def first(place: int) -> int:
        while story[place] != place:
            story[place] = story[story[place]]
            place = story[place]
        return place

    for earlier, later in copies:
        one, other = sorted((first(earlier), first(later)))
        story[other] = one
    return [first(place) for place in range(articles)]


def _related(
    copies: Mapping[Places, Pair], follow_ups: Mapping[Places, Pair], names: OutletNames
) -> dict[str, tuple[Related, ...]]:
    """What is related to each article by its id, in chronological order."""
    kinds = {places: (of_one_text(pair.earlier, pair.later, names),) * 2 for places, pair in copies.items()}
    kinds |= dict.fromkeys(follow_ups, (Kinship.EARLIER_REPORT, Kinship.FOLLOW_UP))
    pairs = {**copies, **follow_ups}
    earlier_ones: dict[str, list[Related]] = {}
    later_ones: dict[str, list[Related]] = {}
    for places in sorted(pairs):
        pair, (earlier_is, later_is) = pairs[places], kinds[places]
        earlier, later = pair.earlier.draft.id, pair.later.draft.id
        later_ones.setdefault(earlier, []).append(_relation(later, later_is, pair.earlier_held))
        earlier_ones.setdefault(later, []).append(_relation(earlier, earlier_is, pair.later_held))
    ids = dict.fromkeys((*earlier_ones, *later_ones))
    return {id: (*earlier_ones.get(id, ()), *later_ones.get(id, ())) for id in ids}


def _relation(other: str, kinship: Kinship, held: Held) -> Related:
    return Related(other, kinship, held.percent, held.shared_sentences())
