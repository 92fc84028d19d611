"""Turns the companions of an entity into a picture of which of them are named with each other too."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.pictures.ego_network import MOST_NAMES, Network, Tie, ego_network
from ru_pk_archive.pages.rows import counted
from ru_pk_archive.records.archive import Companion, EntityEntry
from ru_pk_archive.records.entity import Matching

# A name that shares one article with the entity is tied to all others of that article by it alone.
_LEAST_SHARED = 2


@dataclass(frozen=True, slots=True)
class Together:
    """A drawn network: its finding in words, and what each of its arcs stands for, most articles first."""

    finding: str
    network: Network
    pairs: tuple[str, ...]


def named_together(directory: Directory, entry: EntityEntry, of_a_kind: int) -> Together | None:
    """Which of the entity's companions, the first `of_a_kind` of each kind, are named in the same of its
    articles; None if that says nothing."""
    companions = _drawable(directory, entry, of_a_kind)
    names = [directory.name(companion.entity) for companion in companions]
    network = ego_network(names, _ties(companions))
    if network is None:
        return None
    pairs = tuple(
        f"{names[tie.one]} and {names[tie.other]}: {counted(tie.count, 'article', 'articles')}"
        for tie in network.ties
    )
    often = f"{network.least:,} times" if network.least > 1 else "once"
    finding = (
        f"{len(network.nodes)} of the names in the same articles as {entry.entity.name}. An arc joins two "
        f"that are named in the same article at least {often}, the widest {pairs[0]}."
    )
    return Together(finding, network, pairs)


def _drawable(directory: Directory, entry: EntityEntry, of_a_kind: int) -> Sequence[Companion]:
    kept: Counter[str] = Counter()
    found = []
    for companion in entry.companions:
        kind = directory.kinds[directory.entities[companion.entity].entity.kind]
        kept[kind.id] += 1
        if (
            kind.matching is Matching.NAMES
            and kept[kind.id] <= of_a_kind
            and len(companion.articles) >= _LEAST_SHARED
        ):
            found.append(companion)
    return found[:MOST_NAMES]


def _ties(companions: Sequence[Companion]) -> list[Tie]:
    articles = [set(companion.articles) for companion in companions]
    ties = []
    for one, other in combinations(range(len(articles)), 2):
        shared = len(articles[one] & articles[other])
        if shared:
            ties.append(Tie(one, other, shared))
    return ties
