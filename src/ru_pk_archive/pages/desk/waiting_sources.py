"""Turns sources of which no publisher or place is recorded into the lines in which a curator can tell it."""

from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.catalog.outlets import describes_sources, key_of_name, outlet_names
from ru_pk_archive.pages.desk import pasted_yaml
from ru_pk_archive.pages.desk.waiting_names import authority_file
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.imprints import IMPRINT, described_by, lacking
from ru_pk_archive.pages.publication import file_place
from ru_pk_archive.pages.rows import counted
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import OutletEntry
from ru_pk_archive.records.entity import Kind, Purpose

MOST_SOURCES = 25


@dataclass(frozen=True, slots=True)
class SourceToDescribe:
    """A source: what is not recorded of it, where to write it, and the lines, "" where none would help."""

    link: Link
    articles: str
    missing: str
    place: str
    yaml: str


@dataclass(frozen=True, slots=True)
class SourcesToDescribe:
    """The sources with most articles, and how many there are in all."""

    count: int
    sources: tuple[SourceToDescribe, ...]


def sources_to_describe(directory: Directory, path: str) -> SourcesToDescribe:
    """The sources of which publisher or place is not recorded, by falling number of articles, then name."""
    found = [outlet for outlet in directory.catalog.outlets if _missing(directory, outlet)]
    found.sort(key=lambda outlet: (-len(outlet.articles), outlet.name.casefold()))
    contested = outlet_names(directory.catalog.authorities).contested
    return SourcesToDescribe(
        count=len(found),
        sources=tuple(
            _source(directory, outlet, key_of_name(outlet.name) in contested, path)
            for outlet in found[:MOST_SOURCES]
        ),
    )


def _missing(directory: Directory, outlet: OutletEntry) -> tuple[Purpose, ...]:
    entity = described_by(directory, outlet)
    return lacking(directory, entity) if entity else tuple(IMPRINT)


def _source(directory: Directory, outlet: OutletEntry, contested: bool, path: str) -> SourceToDescribe:
    entity, missing = described_by(directory, outlet), _missing(directory, outlet)
    kinds = directory.catalog.authorities.kinds
    kind = directory.kinds[entity.kind] if entity else next(filter(describes_sources, kinds), None)
    keys = _keys(kind, missing) if kind else ()
    if entity:
        place = f"to add to the record in {file_place(entity.source, entity.line)}"
        yaml = pasted_yaml.empty(keys)
    elif contested:
        place, yaml = "two records claim this name, see the problems above", ""
    elif kind:
        place = f"to paste into {authority_file(kind)}"
        yaml = pasted_yaml.record(_new_id(directory, outlet.id), outlet.name, (), keys)
    else:
        place, yaml = "give a kind in kinds.yaml a field of the purpose publisher, to describe sources", ""
    return SourceToDescribe(
        link=Link(outlet.name, addresses.relative(path, outlet.path)),
        articles=counted(len(outlet.articles), "article", "articles"),
        missing=" and ".join(IMPRINT[purpose] for purpose in missing),
        place=place,
        yaml=yaml,
    )


def _keys(kind: Kind, missing: tuple[Purpose, ...]) -> tuple[str, ...]:
    return tuple(field.name for field in kind.fields if field.purpose in missing)


def _new_id(directory: Directory, id: str) -> str:
    """The id itself, unless a record of something else has it."""
    record = directory.records.get(id)
    return f"{id}-source" if record and record.reviewed else id
