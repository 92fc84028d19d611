"""Turns every name, alias and native form into the way to its entity's page."""

from collections.abc import Iterator

from ru_pk_archive.catalog import addresses
from ru_pk_archive.catalog.lookup import articles_of
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.search.words import STOP_WORDS, words_of
from ru_pk_archive.records.archive import EntityEntry
from ru_pk_archive.records.entity import Entity, Kind, Matching

# The schema.org type of kinds whose names are also filed by their last word.
_PERSON = "Person"


def name_lines(directory: Directory) -> list[tuple[str, str]]:
    """For each beginning at which a name can be typed, the entities that it leads to, in the order of UTF-16.

    A name can be typed from any of its words on, but not from a stop word, and that of a person as a
    catalogue has it too: "Brandt, Ida". A line holds, between tabs: the normalised name as typed, "1" if that
    is all of it, kind, the entity's name, the form if it is another, address, number of articles.
    """
    lines: dict[str, list[str]] = {}
    for entry in directory.catalog.entities:
        for key, line in _ways_in(directory, entry):
            lines.setdefault(key, []).append(line)
    in_order = sorted(lines, key=lambda key: key.encode("utf-16-be", "surrogatepass"))
    return [(key, "\n".join(lines[key])) for key in in_order]


def names_of(entity: Entity, kind: Kind) -> tuple[str, ...]:
    """The forms by whose words an article that names the entity is found, whatever form it prints.

    A form that means the entity only in some context is left out, since it says something else elsewhere,
    and so are the phrases that a subject is recognised by: they are not its names.
    """
    forms = [entity.name]
    if kind.matching is Matching.NAMES:
        forms += [alias.form for alias in entity.aliases if alias.context is None]
    return tuple(forms)


def _ways_in(directory: Directory, entry: EntityEntry) -> Iterator[tuple[str, str]]:
    entity, kind = entry.entity, directory.kinds[entry.entity.kind]
    way = addresses.relative(addresses.SEARCH, entry.path)
    known: set[str] = set()
    for form in dict.fromkeys((entity.name, *(alias.form for alias in entity.aliases))):
        shown = "" if form == entity.name else form
        for key, whole in _keys(words_of(form), kind.schema == _PERSON and " " in form):
            if key in known:
                continue
            known.add(key)
            fields = (
                key,
                "1" if whole else "",
                kind.plural,
                entity.name,
                shown,
                way,
                str(len(articles_of(entry))),
            )
            yield key, "\t".join([" ".join(field.split()) for field in fields])


def _keys(words: list[str], inverted: bool) -> Iterator[tuple[str, bool]]:
    """What a name can be typed as, and whether that is all of it; `inverted` with its last word first too."""
    for start, word in enumerate(words):
        if not start or word not in STOP_WORDS:
            yield " ".join(words[start:]), not start
    if inverted and len(words) > 1:
        yield " ".join((words[-1], *words[:-1])), True
