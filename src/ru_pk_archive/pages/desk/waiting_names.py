"""Turns names that no rule could settle into what their curator can do about each, with the YAML to paste."""

from collections.abc import Iterator
from dataclasses import dataclass

from ru_pk_archive.catalog.lookup import articles_of
from ru_pk_archive.catalog.proposals import Proposal, propose_merges
from ru_pk_archive.pages.desk import pasted_yaml
from ru_pk_archive.pages.desk.waiting_clippings import Clipping, clipping
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.publication import file_place
from ru_pk_archive.pages.rows import Quote, counted
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import EntityEntry
from ru_pk_archive.records.article import Unresolved
from ru_pk_archive.records.entity import Kind


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record that a name may mean."""

    link: Link
    id: str


@dataclass(frozen=True, slots=True)
class OpenPlace:
    """An article in which a name was left open: the first sentence that has it and its line in the clipping,
    None if not known; why, and what settles it."""

    clipping: Clipping
    line: int | None
    quote: Quote
    reason: str
    yaml: str


@dataclass(frozen=True, slots=True)
class OpenName:
    """A name that was left open, in the spelling of its first article (letter case aside)."""

    form: str
    candidates: tuple[Candidate, ...]
    places: tuple[OpenPlace, ...]


@dataclass(frozen=True, slots=True)
class UnlistedName:
    """A name found by pattern; `quote` is the first sentence that has it, None where only a headline does."""

    link: Link
    articles: str
    quote: Quote | None
    yaml: str


@dataclass(frozen=True, slots=True)
class UnlistedKind:
    """The unlisted names of a kind by falling frequency, and the file that they can be pasted into."""

    label: str
    file: str
    names: tuple[UnlistedName, ...]


@dataclass(frozen=True, slots=True)
class Merge:
    """A name that may be another's: `place` is the record to change, or the file to paste a new one into."""

    name: Link
    into: Link
    reason: str
    place: str
    listed: bool
    yaml: str


def open_names(directory: Directory, path: str) -> tuple[OpenName, ...]:
    """The names that were left open, those of most articles first, then by name."""
    forms: dict[tuple[str, tuple[str, ...]], list[tuple[str, Unresolved]]] = {}
    for entry in directory.catalog.articles:
        for one in entry.article.unresolved:
            key = (one.form.casefold(), one.candidates)
            of_form = forms.setdefault(key, [])
            if not of_form or of_form[-1][0] != entry.article.draft.id:
                of_form.append((entry.article.draft.id, one))
    ordered = sorted(forms.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(
        OpenName(
            form=found[0][1].form,
            candidates=tuple(Candidate(directory.entity_link(id, path), id) for id in candidates),
            places=tuple(_open_place(directory, article, one, path) for article, one in found),
        )
        for (_, candidates), found in ordered
    )


def unlisted_names(directory: Directory, path: str) -> tuple[UnlistedKind, ...]:
    """The names that no authority file lists, by kind."""
    return tuple(
        UnlistedKind(kind.label_plural, authority_file(kind), names)
        for kind in directory.catalog.authorities.kinds
        if (names := tuple(_unlisted(directory, kind, path)))
    )


def merges(directory: Directory, path: str) -> tuple[Merge, ...]:
    """The proposals to merge, in the order of `propose_merges`."""
    return tuple(_merge(directory, proposal, path) for proposal in propose_merges(directory.catalog))


def authority_file(kind: Kind) -> str:
    """The file for records of a kind."""
    return f"authorities/{kind.plural}.yaml"


def spellings(entry: EntityEntry) -> tuple[str, ...]:
    """The spellings of an unlisted name that are worth listing: not those made of the name's own words, such
    as a surname alone, which are understood beside the full name and are dangerous without it."""
    forms = dict.fromkeys(
        (*(spelling.form for spelling in entry.spellings), *(alias.form for alias in entry.entity.aliases))
    )
    words = set(entry.entity.name.split())
    return tuple(form for form in forms if not set(form.split()) <= words)


def _open_place(directory: Directory, article: str, one: Unresolved, path: str) -> OpenPlace:
    entry = directory.articles[article]
    return OpenPlace(
        clipping=clipping(directory, entry, path),
        line=entry.article.draft.line_of(one.span.sentence),
        quote=directory.quoted(article, one.span, path),
        reason=one.reason,
        yaml=pasted_yaml.tag_order(one.candidates) if one.candidates else "",
    )


def _unlisted(directory: Directory, kind: Kind, path: str) -> Iterator[UnlistedName]:
    found = [
        entry
        for entry in directory.catalog.entities
        if entry.entity.kind == kind.id and not entry.entity.reviewed
    ]
    for entry in sorted(found, key=lambda entry: (-len(articles_of(entry)), entry.entity.name)):
        entity, first = entry.entity, articles_of(entry)[0]
        span = directory.first_span(first, entity.id)
        yield UnlistedName(
            link=directory.entity_link(entity.id, path),
            articles=counted(len(articles_of(entry)), "article", "articles"),
            quote=directory.quoted(first, span, path) if span else None,
            yaml=pasted_yaml.record(entity.id, entity.name, spellings(entry)),
        )


def _merge(directory: Directory, proposal: Proposal, path: str) -> Merge:
    entity, into = directory.entities[proposal.entity.id], proposal.into
    forms = (entity.entity.name, *spellings(entity))
    if into.reviewed:
        known = {into.name, *(alias.form for alias in into.aliases)}
        yaml = pasted_yaml.aliases_of(form for form in forms if form not in known)
        place = file_place(into.source, into.line)
    else:
        own = spellings(directory.entities[into.id])
        yaml = pasted_yaml.record(into.id, into.name, tuple(dict.fromkeys((*own, *forms))))
        place = authority_file(directory.kinds[into.kind])
    return Merge(
        name=directory.entity_link(entity.entity.id, path),
        into=directory.entity_link(into.id, path),
        reason=proposal.reason,
        place=place,
        listed=into.reviewed,
        yaml=yaml,
    )
