"""Turns the catalog into the home page: what the archive is, what it spans, and the ways in."""

from collections.abc import Iterator
from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.pictures.years import ByYear, articles_by_year
from ru_pk_archive.pages.rows import ArticleRow, ShownDate, is_bounded
from ru_pk_archive.pages.shell import Link, Shell
from ru_pk_archive.pages.structured_data import Node, node, own_id, rights
from ru_pk_archive.pages.timeline import date_legend
from ru_pk_archive.records.archive import ArchiveSettings, Catalog, EntityEntry
from ru_pk_archive.records.entity import Kind
from ru_pk_archive.records.page import Page

_NEWEST = 5
_MOST_NAMED = 8
_WHAT_IT_IS = (
    "News articles, with the names, dates and subjects that they tell, and the sentences that say so."
)


@dataclass(frozen=True, slots=True)
class Count:
    """How many of something the archive holds, with the way to their list ("" if there are none)."""

    number: int
    noun: str
    href: str


@dataclass(frozen=True, slots=True)
class RankedName:
    """An entity with the number of articles that name it."""

    link: Link
    articles: int


@dataclass(frozen=True, slots=True)
class MostNamed:
    """The entities of a kind that most articles name: those that someone checked, or where there are none the
    others (then they are not `reviewed`). `more` leads to them all."""

    label: str
    ink: str
    names: tuple[RankedName, ...]
    reviewed: bool
    more: str


@dataclass(frozen=True, slots=True)
class HomePage:
    """The first page. `first` and `last` date its span; no article is both `newest` and `oldest`.

    Where there are more articles than one list shows, all of these have dates with two ends. `nothing_of` are
    the kinds of which no name was recognised.
    """

    shell: Shell
    title: str
    description: str
    publisher: str
    first: ShownDate | None
    last: ShownDate | None
    counts: tuple[Count, ...]
    by_year: ByYear
    newest: tuple[ArticleRow, ...]
    oldest: tuple[ArticleRow, ...]
    undated: Count
    most_named: tuple[MostNamed, ...]
    nothing_of: tuple[str, ...]
    timeline: str
    search: str
    legend: str


def plan(catalog: Catalog) -> Iterator[Page]:
    """The one home page."""
    directory = Directory(catalog)
    settings, path = catalog.settings, addresses.HOME
    dated = [entry for entry in catalog.articles if entry.article.published]
    bounded = [entry for entry in dated if is_bounded(entry.article)] or dated
    # A handful is listed whole; of more, only what is surely old or new is called so.
    listed = dated if len(dated) <= _NEWEST else bounded
    ids = [entry.article.draft.id for entry in listed]
    undated = len(catalog.articles) - len(dated)
    kinds = catalog.authorities.kinds
    named = {
        kind.id: [entry for entry in catalog.entities if entry.entity.kind == kind.id and entry.appearances]
        for kind in kinds
    }
    model = HomePage(
        shell=directory.shells.shell(
            path,
            settings.title,
            settings.description or _WHAT_IT_IS,
            subject=_site_node(settings),
        ),
        title=settings.title,
        description=settings.description or _WHAT_IT_IS,
        publisher=settings.publisher,
        first=directory.brief(bounded[0]).date if bounded else None,
        last=directory.brief(bounded[-1]).date if bounded else None,
        counts=_counts(catalog),
        by_year=articles_by_year(dated, path),
        newest=directory.rows(reversed(ids[-_NEWEST:]), path),
        oldest=directory.rows(ids[:-_NEWEST][:_NEWEST], path),
        undated=Count(undated, "undated", addresses.UNDATED if undated else ""),
        most_named=tuple(_most_named(directory, kind, named[kind.id]) for kind in kinds if named[kind.id]),
        nothing_of=tuple(kind.label_plural.lower() for kind in kinds if not named[kind.id]),
        timeline=addresses.TIMELINE,
        search=addresses.SEARCH,
        legend=date_legend.ADDRESS,
    )
    yield Page(path, "home.html", model)


PAGE_KIND = plan


def _site_node(settings: ArchiveSettings) -> Node:
    return node(
        "WebSite",
        own_id(addresses.HOME),
        name=settings.title,
        description=settings.description,
        inLanguage=settings.languages,
        publisher=settings.publisher,
        **rights(settings.rights),
    )


def _counts(catalog: Catalog) -> tuple[Count, ...]:
    of_kinds = (
        (sum(entry.entity.kind == kind.id for entry in catalog.entities), kind)
        for kind in catalog.authorities.kinds
    )
    return (
        _count(len(catalog.articles), "article", "articles", addresses.ARTICLES),
        *(
            _count(number, kind.label.lower(), kind.label_plural.lower(), addresses.kind_index(kind))
            for number, kind in of_kinds
            if number
        ),
        *((_count(len(catalog.outlets), "source", "sources", addresses.OUTLETS),) if catalog.outlets else ()),
    )


def _count(number: int, one: str, many: str, path: str) -> Count:
    return Count(number, one if number == 1 else many, path if number else "")


def _most_named(directory: Directory, kind: Kind, members: list[EntityEntry]) -> MostNamed:
    reviewed = [entry for entry in members if entry.entity.reviewed]
    most = sorted(
        reviewed or members, key=lambda entry: (-len(entry.appearances), entry.entity.name.casefold())
    )
    return MostNamed(
        label=kind.label_plural,
        ink=kind.colour,
        names=tuple(
            RankedName(directory.entity_link(entry.entity.id, addresses.HOME), len(entry.appearances))
            for entry in most[:_MOST_NAMED]
        ),
        reviewed=bool(reviewed),
        more=addresses.kind_index(kind),
    )
