"""Turns ids that several things claim into ids with one owner each."""

from collections.abc import Iterable
from dataclasses import replace

from ru_pk_archive.fingerprint import digest_text
from ru_pk_archive.records.article import Article, Mention, Quotation
from ru_pk_archive.records.entity import Alias, Authorities, Entity
from ru_pk_archive.records.problem import Code, Problem


def distinct_articles(articles: Iterable[Article]) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """One article an id, by file path; of two with one id (letter case aside) the second is left out."""
    kept: dict[str, Article] = {}
    problems = []
    for article in sorted(articles, key=lambda article: article.draft.file.path):
        first = kept.setdefault(article.draft.id.casefold(), article)
        if first is not article:
            message = (
                f"{first.draft.file.path} has the same id (letter case does not count), so this clipping was "
                "left out. Rename one of the two files."
            )
            problems.append(Problem(Code.CLIPPING_ID_SHARED, message, article.draft.file.path))
    return tuple(kept.values()), tuple(problems)


def merge_discovered(
    articles: tuple[Article, ...], authorities: Authorities
) -> tuple[tuple[Article, ...], tuple[Entity, ...]]:
    """The articles, in their order, and one unreviewed entity for each id and kind that they discover, by id.

    The first article that discovers an entity gives its record, the others add spellings. An id
    that belongs to an authority record, or to an entity of an earlier kind, is not shared: the
    later one gets an id with a suffix, also in the articles, since a likeness of names alone
    merges nothing.
    """
    owners = _owners(articles, authorities)
    settled = tuple(_with_own_ids(article, owners) for article in articles)
    merged: dict[str, Entity] = {}
    for article in settled:
        for entity in article.discovered:
            known = merged.get(entity.id)
            merged[entity.id] = _with_spellings(known, entity) if known else entity
    return settled, tuple(merged[id] for id in sorted(merged))


def _owners(articles: tuple[Article, ...], authorities: Authorities) -> dict[str, str]:
    """The kind of the discovered entity that keeps its id; "" where an authority record has it."""
    order = {kind.id: place for place, kind in enumerate(authorities.kinds)}
    owners = {entity.id: "" for entity in authorities.entities}
    for article in articles:
        for entity in article.discovered:
            owner = owners.setdefault(entity.id, entity.kind)
            if owner and order[entity.kind] < order[owner]:
                owners[entity.id] = entity.kind
    return owners


def _with_own_ids(article: Article, owners: dict[str, str]) -> Article:
    renamed = {
        entity.id: f"{entity.id}-{digest_text(entity.kind, 6)}"
        for entity in article.discovered
        if owners[entity.id] != entity.kind
    }
    if not renamed:
        return article
    return replace(
        article,
        mentions=tuple(_renamed_mention(mention, renamed) for mention in article.mentions),
        quotations=tuple(_renamed_speaker(quotation, renamed) for quotation in article.quotations),
        discovered=tuple(
            replace(entity, id=renamed.get(entity.id, entity.id)) for entity in article.discovered
        ),
    )


def _renamed_mention(mention: Mention, renamed: dict[str, str]) -> Mention:
    return replace(mention, entity=renamed.get(mention.entity, mention.entity))


def _renamed_speaker(quotation: Quotation, renamed: dict[str, str]) -> Quotation:
    speaker = quotation.speaker
    if speaker is None or speaker.entity not in renamed:
        return quotation
    return replace(quotation, speaker=replace(speaker, entity=renamed[speaker.entity]))


def _with_spellings(known: Entity, other: Entity) -> Entity:
    forms = {known.name, *(alias.form for alias in known.aliases)}
    offered = (Alias(other.name), *other.aliases)
    added = tuple(alias for alias in dict.fromkeys(offered) if alias.form not in forms)
    if not added and (known.description or not other.description):
        return known
    return replace(known, aliases=known.aliases + added, description=known.description or other.description)
