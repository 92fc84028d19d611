"""Turns what each article names into the entities that are named together."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ru_pk_archive.records.archive import Appearance, Companion
from ru_pk_archive.records.entity import Entity

# Without these limits a review that names hundreds, or a place that stands in every article,
# would cost the square of what it holds.
KEPT_OF_A_KIND = 20
COUNTED_IN_AN_ARTICLE = 60


@dataclass(frozen=True, slots=True)
class Company:
    """Who is named where: the entities of each article by id, and each entity's kind and place by name."""

    named: Mapping[str, Sequence[str]]
    kinds: Mapping[str, str]
    places: Mapping[str, int]


def company(counts: Mapping[str, Mapping[str, int]], entities: Iterable[Entity]) -> Company:
    """The company of a whole archive; `counts` are the mentions of each entity in each article.

    Of an article that names more than COUNTED_IN_AN_ARTICLE entities, only those that it names
    most are counted as anyone's companions.
    """
    by_name = sorted(entities, key=lambda entity: (entity.name.casefold(), entity.id))
    return Company(
        named={article: _most_named(of_article) for article, of_article in counts.items()},
        kinds={entity.id: entity.kind for entity in by_name},
        places={entity.id: place for place, entity in enumerate(by_name)},
    )


def _most_named(counts: Mapping[str, int]) -> Sequence[str]:
    if len(counts) <= COUNTED_IN_AN_ARTICLE:
        return tuple(counts)
    return sorted(counts, key=lambda id: (-counts[id], id))[:COUNTED_IN_AN_ARTICLE]


def companions(entity: str, appearances: Iterable[Appearance], among: Company) -> tuple[Companion, ...]:
    """The entities named in the same articles, by falling number of them, then name.

    Of each kind the first KEPT_OF_A_KIND are kept.
    """
    together: defaultdict[str, list[str]] = defaultdict(list)
    for appearance in appearances:
        article = appearance.article
        for other in among.named[article]:
            together[other].append(article)
    together.pop(entity, None)
    return tuple(Companion(other, tuple(together[other])) for other in _best(together, among))


def _best(together: Mapping[str, Sequence[str]], among: Company) -> Iterator[str]:
    kept: Counter[str] = Counter()
    for other in sorted(together, key=lambda id: (-len(together[id]), among.places[id])):
        kind = among.kinds[other]
        kept[kind] += 1
        if kept[kind] <= KEPT_OF_A_KIND:
            yield other
