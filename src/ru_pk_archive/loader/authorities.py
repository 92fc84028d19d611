"""Turns the files of seeds/authorities into all entities, and checks them against one another."""

from collections.abc import Iterable
from difflib import get_close_matches

from ru_pk_archive.loader.authority_records import AuthorityRecord, read_record
from ru_pk_archive.loader.kinds import parse_kinds
from ru_pk_archive.loader.yaml_reading import read_yaml_file
from ru_pk_archive.loader.yaml_values import YamlValues, listed, nearest
from ru_pk_archive.records.entity import Authorities, Entity, Kind, Matching
from ru_pk_archive.records.problem import Code, Problem
from ru_pk_archive.records.source_file import SourceFile

_KINDS_FILE = "kinds"


def parse_authorities(files: tuple[SourceFile, ...]) -> tuple[Authorities, tuple[Problem, ...]]:
    """All kinds and all entities, in the order of kinds, then of files, then of records.

    A file is read as the kind whose plural it is called by ("ships.yaml"). A record whose id stands
    in an earlier one is left out (ENTITY_ID_SHARED). Problems come file by file, then those that
    concern several records.
    """
    kinds, in_kinds = parse_kinds(next((file for file in files if _stem(file) == _KINDS_FILE), None))
    problems = [*in_kinds, *_files_without_kind(files, kinds)]
    records: list[AuthorityRecord] = []
    for kind in kinds:
        for file in files:
            if _stem(file) == kind.plural:
                read, found = _read_file(file, kind)
                records.extend(read)
                problems.extend(found)
    unique, shared = _without_shared_ids(records)
    problems += [*shared, *_missing_references(unique), *_shared_names(unique, kinds)]
    return Authorities(kinds, tuple(record.entity for record in unique)), tuple(problems)


def _stem(file: SourceFile) -> str:
    return file.path.rsplit("/", 1)[-1].rsplit(".", 1)[0]


def _files_without_kind(files: tuple[SourceFile, ...], kinds: tuple[Kind, ...]) -> Iterable[Problem]:
    known = (_KINDS_FILE, *(kind.plural for kind in kinds))
    for file in files:
        if _stem(file) not in known:
            message = (
                f"No kind has the plural {_stem(file)}, so the file is not read: describe the kind in "
                f"kinds.yaml or rename the file{nearest(_stem(file), known)}"
            )
            yield Problem(Code.FORMAT_UNKNOWN, message, file.path)


def _read_file(file: SourceFile, kind: Kind) -> tuple[list[AuthorityRecord], list[Problem]]:
    document, broken = read_yaml_file(file)
    values = YamlValues(file.path)
    records = [read_record(node, kind, values) for node in listed(document)]
    return [record for record in records if record], [*broken, *values.problems]


def _without_shared_ids(records: list[AuthorityRecord]) -> tuple[list[AuthorityRecord], list[Problem]]:
    first: dict[str, AuthorityRecord] = {}
    problems = []
    for record in records:
        entity = record.entity
        if entity.id in first:
            message = (
                f'The id "{entity.id}" belongs to {_place(first[entity.id].entity)}; this record is left '
                f"out until it has an id of its own."
            )
            problems.append(Problem(Code.ENTITY_ID_SHARED, message, entity.source, entity.line))
        else:
            first[entity.id] = record
    return list(first.values()), problems


def _missing_references(records: list[AuthorityRecord]) -> Iterable[Problem]:
    ids = {record.entity.id for record in records}
    for record in records:
        for reference in record.references:
            if reference.id not in ids:
                near = get_close_matches(reference.id, sorted(ids), n=1, cutoff=0.7)
                hint = f"; did you mean {near[0]}?" if near else ". Add the record, or write a plain name."
                message = (
                    f'{reference.entity}, {reference.field}: no record has the id "{reference.id}"{hint}'
                )
                yield Problem(Code.REFERENCE_MISSING, message, reference.source, reference.line)


def _shared_names(records: list[AuthorityRecord], kinds: tuple[Kind, ...]) -> Iterable[Problem]:
    """Reports a name that two records claim without reserve: then none of them can be linked by it.

    Where all but one mark it as ambiguous, the name means that one, and nothing is wrong.
    """
    named = {kind.id for kind in kinds if kind.matching is Matching.NAMES}
    claimed: dict[str, Entity] = {}
    for record in records:
        entity = record.entity
        for form in _plain_forms(entity) if entity.kind in named else ():
            first = claimed.setdefault(form, entity)
            if first is not entity:
                message = (
                    f'"{form}" is also a name of {_place(first)}. Add it to ambiguous_forms of the record '
                    f"that it means less often, or of both."
                )
                yield Problem(Code.ALIAS_SHARED, message, entity.source, entity.line)


def _plain_forms(entity: Entity) -> tuple[str, ...]:
    ambiguous = {alias.form for alias in entity.aliases if alias.ambiguous}
    forms = (entity.name, *(alias.form for alias in entity.aliases))
    return tuple(dict.fromkeys(form for form in forms if form not in ambiguous))


def _place(entity: Entity) -> str:
    return f"{entity.id} ({entity.source}, line {entity.line})"
