"""Turns the catalog into what its curator should know and look at."""

from collections import Counter

from ru_pk_archive.catalog.lookup import articles_of
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.evidence import Basis
from ru_pk_archive.records.problem import Problem
from ru_pk_archive.records.report import DateCount, Findings, KindCount, UnreviewedName


def find(catalog: Catalog, clippings: int, problems: tuple[Problem, ...]) -> Findings:
    """The findings; equal problems are told once."""
    articles = [entry.article for entry in catalog.articles]
    bases = Counter(article.published.basis if article.published else Basis.UNKNOWN for article in articles)
    kinds = Counter(entry.entity.kind for entry in catalog.entities)
    labels = {kind.id: kind for kind in catalog.authorities.kinds}
    unreviewed = [
        UnreviewedName(entry.entity.name, labels[entry.entity.kind].label, len(articles_of(entry)))
        for entry in catalog.entities
        if not entry.entity.reviewed
    ]
    derived = [article for article in articles if article.draft.title.basis is Basis.DERIVED]
    return Findings(
        clippings=clippings,
        articles=len(articles),
        dates=tuple(DateCount(basis, bases[basis]) for basis in Basis if bases[basis]),
        kinds=tuple(KindCount(kind.label_plural, kinds[kind.id]) for kind in catalog.authorities.kinds),
        undated=tuple(sorted(article.draft.file.path for article in articles if article.published is None)),
        derived_titles=tuple(sorted(article.draft.file.path for article in derived)),
        unreviewed=tuple(sorted(unreviewed, key=lambda found: (-found.articles, found.name))),
        problems=in_input_order(problems),
        repeats=len(articles) - catalog.independent,
    )


def in_input_order(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Each problem once, by file, then line; those of one place in the order of the stages."""
    return tuple(sorted(dict.fromkeys(problems), key=lambda problem: (problem.source, problem.line or 0)))
