"""Turns all articles and entities into the catalog that pages are planned from, in one pure fold."""

from ru_pk_archive.catalog.addresses import ARTICLE_FOLDER, in_folder
from ru_pk_archive.catalog.appearances import entity_entries
from ru_pk_archive.catalog.chronology import in_order, neighbours, told_events
from ru_pk_archive.catalog.outlets import outlet_entries, outlet_id
from ru_pk_archive.catalog.shared_ids import distinct_articles, merge_discovered
from ru_pk_archive.records.archive import ArchiveSettings, ArticleEntry, Catalog
from ru_pk_archive.records.article import Article
from ru_pk_archive.records.entity import Authorities
from ru_pk_archive.records.problem import Code, Problem


def assemble(
    articles: tuple[Article, ...], authorities: Authorities, settings: ArchiveSettings
) -> tuple[Catalog, tuple[Problem, ...]]:
    """The catalog, in the orders that its record promises, whatever the order of the articles.

    Reports articles left out because they share an id, and pages that got a suffix because they
    would share an address.
    """
    distinct, problems = distinct_articles(articles)
    ordered, discovered = merge_discovered(in_order(distinct), authorities)
    entries, clashes = _article_entries(ordered)
    entities, suffixed = entity_entries(ordered, authorities.entities + discovered, authorities.kinds)
    catalog = Catalog(
        settings=settings,
        authorities=authorities,
        articles=entries,
        entities=entities,
        outlets=outlet_entries(ordered),
        told=told_events(ordered),
    )
    clashes += tuple(
        _clash(entry.path, entry.entity.source, entry.entity.line)
        for entry in entities
        if entry.entity.id in suffixed
    )
    return catalog, problems + clashes


def _article_entries(ordered: tuple[Article, ...]) -> tuple[tuple[ArticleEntry, ...], tuple[Problem, ...]]:
    paths, suffixed = in_folder(ARTICLE_FOLDER, (article.draft.id for article in ordered))
    beside = neighbours(ordered, paths)
    entries = []
    for article in ordered:
        earlier, later = beside.get(article.draft.id, (None, None))
        path = paths[article.draft.id]
        entries.append(ArticleEntry(article, path, outlet_id(article), earlier, later))
    clashes = (
        _clash(entry.path, entry.article.draft.file.path)
        for entry in entries
        if entry.article.draft.id in suffixed
    )
    return tuple(entries), tuple(clashes)


def _clash(path: str, source: str, line: int | None = None) -> Problem:
    message = (
        f"Another page has the address that its id gives, so its page is {path}; rename it to choose one."
    )
    return Problem(Code.ADDRESS_CLASH, message, source, line)
