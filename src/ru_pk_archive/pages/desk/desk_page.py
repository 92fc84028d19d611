"""Turns the catalog, its problems and the build before into the desk: one page of what a curator can do."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ru_pk_archive.catalog.changes import Changes, article_states, compare
from ru_pk_archive.catalog.findings import in_input_order
from ru_pk_archive.pages.desk.coverage import Coverage, coverage
from ru_pk_archive.pages.desk.waiting_clippings import (
    Clipping,
    CutClipping,
    Rivalry,
    UncertainArticle,
    clippings_with_derived_titles,
    clippings_without_source,
    cut_clippings,
    rivalries,
    uncertain_articles,
)
from ru_pk_archive.pages.desk.waiting_facts import UnsourcedFacts, unsourced_facts
from ru_pk_archive.pages.desk.waiting_names import (
    Merge,
    OpenName,
    UnlistedKind,
    merges,
    open_names,
    unlisted_names,
)
from ru_pk_archive.pages.desk.waiting_sources import SourcesToDescribe, sources_to_describe
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.shell import Link, site_direction, site_language
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.desk import DESK_PAGE, LAST_BUILD, ArticleState
from ru_pk_archive.records.page import Page
from ru_pk_archive.records.problem import CONFLICTS, Code, Problem, Severity

DESK_TEMPLATE = "desk.html"

# What a part of its own tells, with the way to settle it, is not told as a problem too.
_WITH_A_PART = (*CONFLICTS, Code.NAME_AMBIGUOUS)
_BY_HARM = tuple(Severity)


@dataclass(frozen=True, slots=True)
class ShownProblem:
    """A problem with its place as "file:line"."""

    place: str
    weight: str
    message: str
    code: str


@dataclass(frozen=True, slots=True)
class ChangedArticle:
    """An article with what has changed in it; one that was removed leads nowhere."""

    link: Link
    id: str
    details: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShownChanges:
    """What the build changed, each list by id."""

    added: tuple[ChangedArticle, ...]
    removed: tuple[ChangedArticle, ...]
    changed: tuple[ChangedArticle, ...]


@dataclass(frozen=True, slots=True)
class DeskPage:
    """Everything that waits for a curator. `home` leads to the site's first page; `changes` is None where no
    earlier build is known. Of `problems`, the worst first, those are left to their parts that have one.
    """

    title: str
    language: str
    direction: str
    home: str
    articles: int
    changes: ShownChanges | None
    problems: tuple[ShownProblem, ...]
    conflicts: tuple[ShownProblem, ...]
    uncertain: tuple[UncertainArticle, ...]
    rivalries: tuple[Rivalry, ...]
    open_names: tuple[OpenName, ...]
    merges: tuple[Merge, ...]
    unlisted: tuple[UnlistedKind, ...]
    unsourced: UnsourcedFacts
    derived_titles: tuple[Clipping, ...]
    without_source: tuple[Clipping, ...]
    to_describe: SourcesToDescribe
    coverage: Coverage
    cuts: tuple[CutClipping, ...]


def plan_desk(
    catalog: Catalog, problems: Iterable[Problem], before: tuple[ArticleState, ...] | None, site: str
) -> tuple[Page, Page]:
    """The desk, and what the next one will compare with; `before` is what the last one left, if anything.

    `site` is the address of the site's folder as seen from the desk's, with a slash at its end.
    """
    states = article_states(catalog)
    directory = Directory(_standing_in(site, catalog))
    told = sorted(in_input_order(tuple(problems)), key=lambda problem: _BY_HARM.index(problem.severity))
    model = DeskPage(
        title=catalog.settings.title,
        language=site_language(catalog.settings),
        direction=site_direction(catalog.settings),
        home=f"{site}index.html",
        articles=len(catalog.articles),
        changes=_shown_changes(directory, compare(before, states)) if before is not None else None,
        problems=tuple(_shown_problem(problem) for problem in told if problem.code not in _WITH_A_PART),
        conflicts=tuple(_shown_problem(problem) for problem in told if problem.code in CONFLICTS),
        uncertain=uncertain_articles(directory, DESK_PAGE),
        rivalries=rivalries(directory, DESK_PAGE),
        open_names=open_names(directory, DESK_PAGE),
        merges=merges(directory, DESK_PAGE),
        unlisted=unlisted_names(directory, DESK_PAGE),
        unsourced=unsourced_facts(directory, DESK_PAGE),
        derived_titles=clippings_with_derived_titles(directory, DESK_PAGE),
        without_source=clippings_without_source(directory, DESK_PAGE),
        to_describe=sources_to_describe(directory, DESK_PAGE),
        coverage=coverage(catalog),
        cuts=cut_clippings(directory, DESK_PAGE),
    )
    return Page(DESK_PAGE, DESK_TEMPLATE, model), Page(LAST_BUILD, "json", states)


def _standing_in(site: str, catalog: Catalog) -> Catalog:
    """The catalog with all paths as they are from outside of the site, so that links lead into it."""
    return replace(
        catalog,
        articles=tuple(replace(entry, path=f"{site}{entry.path}") for entry in catalog.articles),
        entities=tuple(replace(entry, path=f"{site}{entry.path}") for entry in catalog.entities),
        outlets=tuple(replace(entry, path=f"{site}{entry.path}") for entry in catalog.outlets),
    )


def _shown_problem(problem: Problem) -> ShownProblem:
    place = problem.source if problem.line is None else f"{problem.source}:{problem.line}"
    weight = "settled" if problem.settled else problem.severity.value
    return ShownProblem(place, weight, problem.message, problem.code.slug)


def _shown_changes(directory: Directory, changes: Changes) -> ShownChanges:
    def shown(state: ArticleState, details: tuple[str, ...] = ()) -> ChangedArticle:
        entry = directory.articles.get(state.id)
        return ChangedArticle(Link(state.title, entry.path if entry else ""), state.id, details)

    return ShownChanges(
        added=tuple(map(shown, changes.added)),
        removed=tuple(map(shown, changes.removed)),
        changed=tuple(shown(change.state, change.details) for change in changes.changed),
    )
