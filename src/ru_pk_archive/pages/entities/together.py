"""Turns the companions of an entity into a picture of who are named with each other beyond chance."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.entities.beyond_chance import LEAST_SHARED, beyond_chance
from ru_pk_archive.pages.pictures.ego_network import MOST_NAMES, Name, Network, Tie, ego_network
from ru_pk_archive.pages.pictures.phrases import articles, in_full
from ru_pk_archive.records.archive import Companion, EntityEntry, Kinship
from ru_pk_archive.records.entity import Matching

_METHOD = addresses.anchored(addresses.ABOUT, "named-together")
_SAME_TEXT = (Kinship.REPOST, Kinship.NEAR_DUPLICATE)


@dataclass(frozen=True, slots=True)
class Together:
    """Who are named together more often than expected: the finding in words, the picture where there are
    pairs enough for one, the pairs with their articles, the clearest first, and the way to how that is
    computed."""

    finding: str
    network: Network | None
    pairs: tuple[str, ...]
    method: str


@dataclass(frozen=True, slots=True)
class _Circle:
    """The names to compare, each with the articles that it shares with the entity, of `among` in all."""

    names: tuple[str, ...]
    articles: tuple[frozenset[str], ...]
    among: int


def named_together(directory: Directory, entry: EntityEntry, of_a_kind: int) -> Together | None:
    """Which of the entity's companions, the first `of_a_kind` of each kind, are named in the same of its
    articles clearly more often than their numbers let one expect; None if none are.

    Only the entity's own articles count, so that an article on something else changes no page.
    """
    circle = _circle(directory, entry, of_a_kind)
    ties = _ties(circle)
    if not ties:
        return None
    subject = Name(entry.entity.name, circle.among)
    names = [Name(name, len(held)) for name, held in zip(circle.names, circle.articles, strict=True)]
    return Together(
        finding=_finding(circle, ties),
        network=ego_network(subject, names, ties),
        pairs=tuple(_pair(circle, tie) for tie in ties),
        method=addresses.relative(entry.path, _METHOD),
    )


def _circle(directory: Directory, entry: EntityEntry, of_a_kind: int) -> _Circle:
    told = _told_once(directory, entry)
    companions = _drawable(directory, entry, of_a_kind)
    shared = {companion.entity: told.intersection(companion.articles) for companion in companions}
    often = [id for id, found in shared.items() if len(found) >= LEAST_SHARED][: MOST_NAMES - 1]
    return _Circle(
        names=tuple(map(directory.name, often)),
        articles=tuple(shared[id] for id in often),
        among=len(told),
    )


def _told_once(directory: Directory, entry: EntityEntry) -> frozenset[str]:
    """The articles that name the entity, of several with the same text the first."""
    kept: set[str] = set()
    for appearance in entry.appearances:
        related = directory.articles[appearance.article].related
        if not any(other.article in kept and other.kinship in _SAME_TEXT for other in related):
            kept.add(appearance.article)
    return frozenset(kept)


def _drawable(directory: Directory, entry: EntityEntry, of_a_kind: int) -> Sequence[Companion]:
    kept: Counter[str] = Counter()
    found = []
    for companion in entry.companions:
        kind = directory.kinds[directory.entities[companion.entity].entity.kind]
        kept[kind.id] += 1
        if kind.matching is Matching.NAMES and kept[kind.id] <= of_a_kind:
            found.append(companion)
    return found


def _ties(circle: _Circle) -> list[Tie]:
    """The pairs that are named together beyond chance, those first that are so most."""
    pairs = list(combinations(range(len(circle.names)), 2))
    ties = []
    for one, other in pairs:
        shared = len(circle.articles[one] & circle.articles[other])
        sizes = len(circle.articles[one]), len(circle.articles[other])
        if beyond_chance(shared, *sizes, circle.among, len(pairs)):
            ties.append(Tie(one, other, shared))
    return sorted(ties, key=lambda tie: (-_excess(circle, tie), tie.one, tie.other))


def _excess(circle: _Circle, tie: Tie) -> int:
    """By how much the articles of both are more than expected, times the number of all."""
    return tie.count * circle.among - len(circle.articles[tie.one]) * len(circle.articles[tie.other])


def _finding(circle: _Circle, ties: Sequence[Tie]) -> str:
    """Which pair is most beyond what is expected, and what others there are."""
    first, *others = ties
    parts = [
        f"{_both(circle, first)} are named together in {in_full(first.count)} of these "
        f"{articles(circle.among)}; by how often each is named, one would expect {_expected(circle, first)}."
    ]
    if len(others) == 1:
        count, expected = in_full(others[0].count), _expected(circle, others[0])
        parts.append(f"{_both(circle, others[0])} are in {count}, with {expected} expected.")
    elif others:
        more = in_full(len(others))
        parts.append(f"Another {more} pairs stand together clearly more often than expected.")
    return " ".join(parts)


def _both(circle: _Circle, tie: Tie) -> str:
    return f"{circle.names[tie.one]} and {circle.names[tie.other]}"


def _pair(circle: _Circle, tie: Tie) -> str:
    return f"{_both(circle, tie)}: {articles(tie.count)}, {_expected(circle, tie)} expected"


def _expected(circle: _Circle, tie: Tie) -> str:
    """How many articles would have both names if each were spread over all by chance, rounded."""
    product = len(circle.articles[tie.one]) * len(circle.articles[tie.other])
    number = (2 * product + circle.among) // (2 * circle.among)
    return f"about {in_full(number)}" if number else "less than one"
