"""Turns an article into what its page tells machines of it, in schema.org terms."""

from collections.abc import Iterable

from ru_pk_archive.catalog import addresses
from ru_pk_archive.dating.edtf import plain_day
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.entities.entity_graph import entity_reference
from ru_pk_archive.pages.publication import Publication
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.pages.structured_data import Node, node, own_id, rights, web_address
from ru_pk_archive.records.archive import ArticleEntry
from ru_pk_archive.records.article import Article
from ru_pk_archive.records.draft import UNKNOWN_LANGUAGE, Draft
from ru_pk_archive.records.entity import Matching
from ru_pk_archive.records.evidence import Basis, Claim, DateRole


def article_node(directory: Directory, entry: ArticleEntry, known: Publication, notice: str) -> Node:
    """The article with what is certain of it; `notice` are its rights.

    An author is a name alone unless it is that of one reviewed record, since a byline may be a person's,
    a desk's or an agency's. A title that was made from the text is no headline.
    """
    draft = entry.article.draft
    derived = draft.title.basis is Basis.DERIVED
    return node(
        "NewsArticle",
        own_id(entry.path),
        headline="" if derived else draft.title.value,
        name=draft.title.value if derived else "",
        inLanguage="" if draft.language == UNKNOWN_LANGUAGE else draft.language,
        datePublished=known.certain,
        dateModified=_modified(draft),
        author=tuple(_author(directory, entry, author.value) for author in draft.authors),
        publisher=_publisher(directory, entry),
        about=_named(directory, entry, Matching.PHRASES),
        mentions=_named(directory, entry, Matching.NAMES),
        isPartOf=directory.shells.site_node(entry.path),
        archivedAt=_address(draft.archived_url),
        sameAs=_address(draft.url),
        **rights(notice),
    )


def author_link(directory: Directory, entry: ArticleEntry, author: str) -> Link:
    """The author as printed, linked if the article's tags know someone of exactly this name."""
    known = _author_entity(entry.article, author)
    return Link(author, directory.entity_link(known, entry.path).href if known else "")


def _author_entity(article: Article, author: str) -> str | None:
    named = {mention.entity for mention in article.mentions if mention.form == author}
    return named.pop() if len(named) == 1 else None


def _author(directory: Directory, entry: ArticleEntry, author: str) -> Node | str:
    known = _author_entity(entry.article, author)
    if known and directory.records[known].reviewed:
        return entity_reference(directory, known, entry.path)
    return author


def _publisher(directory: Directory, entry: ArticleEntry) -> Node | None:
    if entry.outlet is None:
        return None
    outlet = directory.outlets[entry.outlet]
    return node("Organization", addresses.relative(entry.path, outlet.path), name=outlet.name)


def _named(directory: Directory, entry: ArticleEntry, matching: Matching) -> tuple[Node, ...]:
    """The reviewed entities that the article names or is about, in the order of its tags."""
    article = entry.article
    ids: Iterable[str] = (mention.entity for mention in article.mentions)
    if matching is Matching.PHRASES:
        ids = (tag.topic for tag in article.topics)
    return tuple(
        entity_reference(directory, id, entry.path)
        for id in dict.fromkeys(ids)
        if id in directory.entities and directory.entities[id].entity.reviewed
    )


def _modified(draft: Draft) -> str:
    changed = (claim.date for claim in draft.dates if claim.role is DateRole.MODIFIED)
    return next((plain_day(date) or "" for date in changed), "")


def _address(claim: Claim | None) -> str:
    return web_address(claim.value) if claim else ""
