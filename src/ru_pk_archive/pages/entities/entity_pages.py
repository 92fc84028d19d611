"""Turns each entity that articles name into its page, whatever its kind."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.entities.entity_graph import entity_node
from ru_pk_archive.pages.entities.entity_profiles import Profile, Survey, profile, survey
from ru_pk_archive.pages.entities.prominence import MostMentions, is_about, most_mentions
from ru_pk_archive.pages.entities.whereabouts import is_located
from ru_pk_archive.pages.feeds import feed_link, feed_title
from ru_pk_archive.pages.parts import Pager, parts
from ru_pk_archive.pages.rows import ArticleRow, Brief, Quote, counted
from ru_pk_archive.pages.shell import Link, Shell
from ru_pk_archive.records.archive import Appearance, Catalog, EntityEntry
from ru_pk_archive.records.entity import Entity, Matching
from ru_pk_archive.records.page import Page

_SUMMARIES = {Matching.NAMES: "Named in", Matching.PHRASES: "A subject of"}


@dataclass(frozen=True, slots=True)
class Said:
    """Words that the article gives as the entity's own, and the way to them."""

    text: str
    href: str


Sayings = Mapping[tuple[str, str], tuple[Said, ...]]  # by entity and article


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """An article that names the entity: whether in its headline and how often in words, the first sentence
    that does, what it says there.

    `quote` is None where a curator alone linked it.
    """

    href: str
    brief: Brief
    named: str
    quote: Quote | None
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class EntityPage:
    """An entity of any kind; `summary` counts the articles that name it, `authorship` those that it `wrote`
    ("" if none).

    `quotations` leads to all words that articles give as its own, None if there are none; `feed` to that
    of its articles, None for a name that no one checked. Further pages of a long list of articles have no
    `profile`. What lies on a map has the articles about it in `rows` and those that only name it in
    `passing`; of anything else all articles stand in `rows`.
    """

    shell: Shell
    name: str
    kind: str
    ink: str
    reviewed: bool
    summary: str
    quotations: Link | None
    feed: Link | None
    profile: Profile | None
    rows: tuple[EvidenceRow, ...]
    passing: tuple[EvidenceRow, ...]
    wrote: tuple[ArticleRow, ...]
    authorship: str
    pager: Pager | None


@dataclass(frozen=True, slots=True)
class _Lookups:
    """What the pages of all entities are planned from."""

    directory: Directory
    titles: Mapping[str, str]
    known: Survey
    most: MostMentions
    said: Sayings


def plan(catalog: Catalog) -> Iterator[Page]:
    """The pages of each entity, in the catalog's order."""
    directory = Directory(catalog)
    lookups = _Lookups(
        directory=directory,
        titles=distinct_titles(directory),
        known=survey(directory),
        most=most_mentions(entry for entry in catalog.entities if _told_apart(directory, entry)),
        said=_said_by_speaker(directory),
    )
    for entry in catalog.entities:
        yield from _entity_pages(lookups, entry)


PAGE_KIND = plan


def _entity_pages(lookups: _Lookups, entry: EntityEntry) -> Iterator[Page]:
    directory, title = lookups.directory, lookups.titles[entry.entity.id]
    entity = entry.entity
    kind = directory.kinds[entity.kind]
    above = ((kind.label_plural, addresses.kind_index(kind)), (entity.name, entry.path))
    about = _about(directory, entry, lookups.most)
    ordered: list[Appearance | str] = [
        *sorted(entry.appearances, key=lambda appearance: appearance.article not in about),
        *entry.wrote,
    ]
    for part in parts(entry.path, ordered, directory.catalog.settings.page_size):
        named = [one for one in part.rows if isinstance(one, Appearance)]
        rows = {one.article: _row(directory, entity, one, lookups.said, part.path) for one in named}
        model = EntityPage(
            shell=directory.shells.shell(
                part.path,
                part.titled(title),
                part.titled(_description(entry, title, kind.label)),
                addresses.kind_index(kind),
                above if part.number > 1 else (),
                subject=entity_node(directory, entry) if part.number == 1 else None,
            ),
            name=entity.name,
            kind=kind.label,
            ink=kind.colour,
            reviewed=entity.reviewed,
            summary=f"{_SUMMARIES[kind.matching]} {counted(len(entry.appearances), 'article', 'articles')}",
            quotations=_quotations(directory, entity.id, part.path),
            feed=_feed(directory, entry, part.path),
            profile=profile(directory, entry, lookups.known) if part.number == 1 else None,
            rows=tuple(row for article, row in rows.items() if article in about),
            passing=tuple(row for article, row in rows.items() if article not in about),
            wrote=directory.rows((one for one in part.rows if isinstance(one, str)), part.path),
            authorship=f"Wrote {counted(len(entry.wrote), 'article', 'articles')}" if entry.wrote else "",
            pager=part.pager,
        )
        yield Page(part.path, "entity.html", model)


def _about(directory: Directory, entry: EntityEntry, most: MostMentions) -> frozenset[str]:
    """The articles that are about what lies on a map; all articles of anything else."""
    told_apart = _told_apart(directory, entry)
    return frozenset(
        appearance.article
        for appearance in entry.appearances
        if not told_apart or is_about(directory, entry, appearance, most)
    )


def _told_apart(directory: Directory, entry: EntityEntry) -> bool:
    return is_located(directory.kinds[entry.entity.kind])


def distinct_titles(directory: Directory) -> dict[str, str]:
    """Page titles by entity: the name, with the kind where several entities share it, and with the id
    where they share that too."""
    shared: dict[str, list[Entity]] = {}
    for entry in directory.catalog.entities:
        shared.setdefault(entry.entity.name, []).append(entry.entity)
    titles = {}
    for name, entities in shared.items():
        kinds = [entity.kind for entity in entities]
        for entity in entities:
            remark = entity.id if kinds.count(entity.kind) > 1 else directory.kinds[entity.kind].label.lower()
            titles[entity.id] = f"{name} ({remark})" if len(entities) > 1 else name
    return titles


def _description(entry: EntityEntry, title: str, kind: str) -> str:
    named, wrote = len(entry.appearances), len(entry.wrote)
    counts = (
        f"named in {counted(named, 'article', 'articles')}" if named or not wrote else "",
        f"wrote {counted(wrote, 'article', 'articles')}" if wrote else "",
    )
    words = f"{entry.entity.description} " if entry.entity.description else ""
    return f"{words}{title}, {kind.lower()}: {', '.join(filter(None, counts))}"


def _row(
    directory: Directory, entity: Entity, appearance: Appearance, said: Sayings, path: str
) -> EvidenceRow:
    row = directory.row(appearance.article, path)
    span = directory.first_span(appearance.article, entity.id)
    return EvidenceRow(
        href=row.href,
        brief=row.brief,
        named=_named(directory, entity, appearance),
        quote=directory.quoted(appearance.article, span, path) if span else None,
        said=tuple(
            Said(words.text, addresses.relative(path, words.href))
            for words in said.get((entity.id, appearance.article), ())
        ),
    )


def _named(directory: Directory, entity: Entity, appearance: Appearance) -> str:
    where = "in the headline" if directory.in_headline(appearance.article, entity.id) else ""
    often = counted(appearance.mentions, "mention", "mentions") if appearance.mentions > 1 else ""
    return ", ".join(filter(None, (where, often)))


def _quotations(directory: Directory, entity: str, path: str) -> Link | None:
    speaker = directory.speakers.get(entity)
    if speaker is None:
        return None
    number = len(speaker.utterances)
    words = counted(number, "quotation", "quotations")
    return Link(words, directory.quotations_way(entity, path))


def _feed(directory: Directory, entry: EntityEntry, path: str) -> Link | None:
    if not entry.entity.reviewed:
        return None
    return feed_link(entry.path, feed_title(entry.entity.name, directory.catalog.settings), path)


def _said_by_speaker(directory: Directory) -> Sayings:
    """The quotations by speaker and article, in reading order, with the way from home to its sentence."""
    said: dict[tuple[str, str], list[Said]] = {}
    for entry in directory.catalog.articles:
        for quotation in entry.article.quotations:
            if quotation.speaker and quotation.speaker.entity:
                key = (quotation.speaker.entity, entry.article.draft.id)
                address = directory.way(key[1], quotation.spans[0], addresses.HOME)
                said.setdefault(key, []).append(Said(quotation.text, address))
    return {key: tuple(words) for key, words in said.items()}
