"""Turns the spellings of a record into its names in other languages, and into what else bears them."""

from collections.abc import Mapping
from dataclasses import dataclass

from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.languages import direction, language_name
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.entity import Alias, Entity, Matching


@dataclass(frozen=True, slots=True)
class NativeName:
    """A name in a language of its own: `language` is its tag, `words` its name; no `sources` means that the
    file names none."""

    form: str
    language: str
    direction: str
    words: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Namesake:
    """Someone or something else of the name `form`; `entity` has no way to it if no article names it."""

    entity: Link
    form: str


Bearers = Mapping[str, tuple[str, ...]]  # the ids of the records that bear a form, by the folded form


def native_names(aliases: tuple[Alias, ...]) -> tuple[NativeName, ...]:
    """Those of the aliases that have a language, in their order."""
    return tuple(
        NativeName(alias.form, tag, direction(tag), language_name(tag), alias.sources)
        for alias in aliases
        if (tag := alias.language)
    )


def bearers(directory: Directory) -> Bearers:
    """Who bears each name; subjects bear none, since their phrases are words like any other."""
    found: dict[str, dict[str, None]] = {}
    for entity in directory.records.values():
        if entity.reviewed and directory.kinds[entity.kind].matching is Matching.NAMES:
            for form in (entity.name, *(alias.form for alias in entity.aliases)):
                found.setdefault(form.casefold(), {})[entity.id] = None
    return {form: tuple(ids) for form, ids in found.items()}


def namesakes(directory: Directory, entity: Entity, borne: Bearers, path: str) -> tuple[Namesake, ...]:
    """Who else bears one of the entity's names, then the longer names that its record rules out.

    Each stands once, with the first of the names that it shares, in the order of the record's names; ruled
    out names that no record bears come last. An entity that bears no name shares none.
    """
    shared: dict[str, str] = {}
    for form in (entity.name, *(alias.form for alias in entity.aliases)):
        ids = borne.get(form.casefold(), ())
        if entity.id in ids:
            shared |= {id: form for id in ids if id not in shared}
    for form in entity.excluded:
        for id in borne.get(form.casefold(), ()):
            shared.setdefault(id, "")
    others = [
        Namesake(directory.entity_link(id, path), form) for id, form in shared.items() if id != entity.id
    ]
    nobodys = [Namesake(Link(form, ""), "") for form in entity.excluded if form.casefold() not in borne]
    return (*others, *nobodys)
