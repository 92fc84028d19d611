"""Turns what stayed open among an article's names into what a curator is told."""

from collections.abc import Iterator

from ru_pk_archive.records.draft import Draft
from ru_pk_archive.records.problem import Code, Problem
from ru_pk_archive.tagger.alias_index import AliasIndex
from ru_pk_archive.tagger.names import NameLinks


def name_problems(draft: Draft, names: NameLinks, index: AliasIndex) -> tuple[Problem, ...]:
    """Orders for ids that do not exist, then names left open (each form once)."""
    return (*_unknown_orders(draft, names, index), *_ambiguous(draft, names, index))


def _unknown_orders(draft: Draft, names: NameLinks, index: AliasIndex) -> Iterator[Problem]:
    """An order may also name an unreviewed entity; to remove one is the way to get rid of it."""
    discovered = {entity.id for entity in names.discovered}
    for order in draft.tag_orders:
        if order.add and order.entity not in discovered and index.entity(order.entity) is None:
            message = (
                f'tags, add: no authority record has the id "{order.entity}"; add the record or correct it.'
            )
            yield Problem(Code.REFERENCE_MISSING, message, order.source, order.line)


def _ambiguous(draft: Draft, names: NameLinks, index: AliasIndex) -> Iterator[Problem]:
    sidecar = draft.file.path.rpartition(".")[0] + ".yaml"
    told = set()
    for one in names.unresolved:
        if one.form not in told:
            told.add(one.form)
            candidates = " or ".join(_named(id, index) for id in one.candidates)
            message = (
                f"“{one.form}” was not linked. It may mean {candidates}; {one.reason}. To link it, write the"
                f" id under tags, add: in {sidecar}."
            )
            yield Problem(Code.NAME_AMBIGUOUS, message, draft.file.path, draft.line_of(one.span.sentence))


def _named(id: str, index: AliasIndex) -> str:
    entity = index.entity(id)
    return f"{entity.name} ({id})" if entity else id
