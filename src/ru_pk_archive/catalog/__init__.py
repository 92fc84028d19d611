"""Turns all articles and entities into the catalog that pages are planned from, in one pure fold."""

from dataclasses import replace

from ru_pk_archive.catalog.addresses import ARTICLE_FOLDER, in_folder
from ru_pk_archive.catalog.appearances import entity_entries
from ru_pk_archive.catalog.chronology import in_order, neighbours, told_events
from ru_pk_archive.catalog.day_month_order import with_settled_dates
from ru_pk_archive.catalog.duplicates import Retellings, find_retellings
from ru_pk_archive.catalog.excerpts import as_published, restricted_outlets, unknown_outlets
from ru_pk_archive.catalog.outlets import (
    OutletNames,
    contested_outlets,
    outlet_entries,
    outlet_id,
    outlet_names,
)
from ru_pk_archive.catalog.shared_ids import distinct_articles, merge_discovered
from ru_pk_archive.catalog.speakers import speaker_entries
from ru_pk_archive.records.archive import ArchiveSettings, ArticleEntry, Catalog, Related
from ru_pk_archive.records.article import Article
from ru_pk_archive.records.draft import Sentence
from ru_pk_archive.records.entity import Authorities
from ru_pk_archive.records.problem import Code, Problem


def assemble(
    articles: tuple[Article, ...], authorities: Authorities, settings: ArchiveSettings
) -> tuple[Catalog, tuple[Problem, ...]]:
    """The catalog, in the orders that its record promises, whatever the order of the articles.

    Reports articles left out because they share an id, pages that got a suffix because they would share
    an address, sources of excerpts that no article is from, and sources whose name several records have.
    """
    distinct, problems = distinct_articles(articles)
    names = outlet_names(authorities)
    ordered, discovered = merge_discovered(in_order(with_settled_dates(distinct, names)), authorities)
    retellings = find_retellings(ordered, names)
    entries, clashes = _article_entries(ordered, retellings, restricted_outlets(settings, names), names)
    entities, suffixed = entity_entries(ordered, authorities.entities + discovered, authorities.kinds)
    speakers, suffixed_speakers = speaker_entries(ordered, (entry.entity.id for entry in entities))
    catalog = Catalog(
        settings=settings,
        authorities=authorities,
        articles=entries,
        entities=entities,
        outlets=outlet_entries(ordered, names),
        told=told_events(ordered),
        independent=retellings.independent,
        speakers=speakers,
    )
    records = {entry.entity.id: entry.entity for entry in entities}
    addresses = [(entry.entity.id, entry.path) for entry in entities if entry.entity.id in suffixed]
    addresses += [(entry.entity, entry.path) for entry in speakers if entry.entity in suffixed_speakers]
    clashes += tuple(_clash(path, records[id].source, records[id].line) for id, path in addresses)
    problems += clashes + unknown_outlets(settings, ordered, names) + contested_outlets(ordered, names)
    return catalog, problems


def _article_entries(
    ordered: tuple[Article, ...], retellings: Retellings, restricted: frozenset[str], names: OutletNames
) -> tuple[tuple[ArticleEntry, ...], tuple[Problem, ...]]:
    paths, suffixed = in_folder(ARTICLE_FOLDER, (article.draft.id for article in ordered))
    beside = neighbours(ordered, paths)
    entries = []
    for article in ordered:
        id = article.draft.id
        earlier, later = beside.get(id, (None, None))
        published, withheld = as_published(article, restricted, names)
        related = tuple(_shown(other, withheld) for other in retellings.related.get(id, ()))
        entries.append(
            ArticleEntry(published, paths[id], outlet_id(article, names), earlier, later, related, withheld)
        )
    clashes = (
        _clash(entry.path, entry.article.draft.file.path)
        for entry in entries
        if entry.article.draft.id in suffixed
    )
    return tuple(entries), tuple(clashes)


def _shown(related: Related, withheld: tuple[Sentence, ...]) -> Related:
    """The relation without the sentences that the article's page does not have."""
    if not withheld:
        return related
    hidden = {sentence.id for sentence in withheld}
    return replace(related, sentences=tuple(id for id in related.sentences if id not in hidden))


def _clash(path: str, source: str, line: int | None = None) -> Problem:
    message = (
        f"Another page has the address that its id gives, so its page is {path}; rename it to choose one."
    )
    return Problem(Code.ADDRESS_CLASH, message, source, line)
