"""Turns names that are spelt almost alike into proposals to merge them, which a curator may accept."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.entity import Discovery, Entity, Kind
from ru_pk_archive.tagger.folding import fold

# The share of letters in common that a folded likeness needs as well: folding leaves vowels out, and
# "Mara Lin" is not "Mira Len".
_ALIKE = 0.8
_JOINT = re.compile(r"[-‐‑'’]")
# "J.", "J", and what stands for one letter of another script ("Kh.", "Yu."), but no title such as "Dr.".
_INITIAL = re.compile(r"[^\W\d_][aehu]?\.|[^\W\d_]")
_INITIALS_TOGETHER = re.compile(r"(?<=\.)(?=\w)")


@dataclass(frozen=True, slots=True)
class Proposal:
    """That `entity`, which no one reviewed, may be `into`; `reason` says in words why."""

    entity: Entity
    into: Entity
    reason: str


def propose_merges(catalog: Catalog) -> tuple[Proposal, ...]:
    """Proposals by name of the unreviewed entity, each entity in one at most.

    Only kinds whose members are found by pattern are looked at. Of two unlisted names the one in full is
    to be kept, then the more frequent, then the longer. A name that is like several others is no proposal:
    its likeness does not say which is meant.
    """
    found = sorted(
        (entry for entry in catalog.entities if not entry.entity.reviewed),
        key=lambda entry: (
            any(map(_is_initial, _words(entry.entity.name))),
            -len(entry.appearances),
            -len(entry.entity.name),
            entry.entity.id,
        ),
    )
    proposals = []
    for kind in catalog.authorities.kinds:
        if kind.discovery is not None:
            known = _Names(kind, (one for one in catalog.authorities.entities if one.kind == kind.id))
            for entity in (entry.entity for entry in found if entry.entity.kind == kind.id):
                alike = known.alike(entity)
                if len(alike) == 1:
                    proposals += alike
                elif not alike:
                    known.add(entity)
    return tuple(sorted(proposals, key=lambda proposal: (proposal.entity.name, proposal.entity.id)))


class _Names:
    """Entities of one kind, by the keys under which a name that is like theirs is looked up."""

    def __init__(self, kind: Kind, entities: Iterable[Entity]) -> None:
        self._has_given_names = kind.discovery is Discovery.PEOPLE
        self._by_key: dict[str, list[tuple[Entity, str]]] = {}
        for entity in entities:
            self.add(entity)

    def add(self, entity: Entity) -> None:
        for form in _forms(entity):
            for key in self._keys(form):
                self._by_key.setdefault(key, []).append((entity, form))

    def alike(self, entity: Entity) -> list[Proposal]:
        """A proposal for each entity that has a name like one of this entity's."""
        proposals: dict[str, Proposal] = {}
        for form in _forms(entity):
            for key in self._keys(form):
                for other, theirs in self._by_key.get(key, ()):
                    reason = self._reason(form, theirs)
                    if reason:
                        proposals.setdefault(other.id, Proposal(entity, other, reason))
        return list(proposals.values())

    def _keys(self, form: str) -> Iterator[str]:
        yield from _spelling_keys(form)
        if self._has_given_names:
            # Whatever the given names: with initials only the surnames can be looked up.
            *given, surname = _words(form)
            if given:
                yield f"… {fold(surname)}"

    def _reason(self, form: str, other: str) -> str:
        if is_spelt_alike(form, other):
            return f"“{form}” is spelt almost like “{other}”"
        if self._has_given_names and is_abbreviated(form, other):
            return f"“{form}” and “{other}”: one has initials that fit the other’s given names"
        return ""


def is_spelt_alike(name: str, other: str) -> bool:
    """Whether two names of several words differ by no more than marks, hyphens, capitals and the letters
    that transliterations disagree on (see `tagger.folding`)."""
    if not set(_spelling_keys(name)) & set(_spelling_keys(other)):
        return False
    return _likeness(_joined(name), _joined(other)) >= _ALIKE


def is_abbreviated(name: str, other: str) -> bool:
    """Whether two persons' names have surnames that are spelt alike, and one has initials where the other has
    given names that begin with them. A further given name that only one of them has does not count."""
    *given, surname = _words(name)
    *other_given, other_surname = _words(other)
    if not given or not other_given or fold(surname) != fold(other_surname) or not fold(surname):
        return False
    if _likeness(surname.lower(), other_surname.lower()) < _ALIKE:
        return False
    pairs = tuple(zip(given, other_given, strict=False))
    return any(map(_is_initial, given)) != any(map(_is_initial, other_given)) and all(
        _fits(one, two) for one, two in pairs
    )


def _forms(entity: Entity) -> tuple[str, ...]:
    """The name and its spellings of several words: a surname alone says nothing."""
    forms = dict.fromkeys((entity.name, *(alias.form for alias in entity.aliases)))
    return tuple(form for form in forms if len(_words(form)) > 1)


def _words(name: str) -> list[str]:
    return _INITIALS_TOGETHER.sub(" ", name).split()


def _spelling_keys(name: str) -> Iterator[str]:
    """A name's key with hyphens between words, and with hyphens inside of one, if it has several words."""
    for key in dict.fromkeys((fold(name), fold(_JOINT.sub("", name)))):
        if " " in key:
            yield key


def _joined(name: str) -> str:
    plain = unicodedata.normalize("NFKD", _JOINT.sub("", name)).lower()
    return "".join(character for character in plain if character.isalnum())


def _likeness(one: str, other: str) -> float:
    # The matcher's result depends on the order of its arguments; a likeness must not.
    return SequenceMatcher(a=min(one, other), b=max(one, other), autojunk=False).ratio()


def _is_initial(word: str) -> bool:
    return _INITIAL.fullmatch(word) is not None


def _fits(one: str, other: str) -> bool:
    if _is_initial(one) or _is_initial(other):
        return fold(one)[:1] == fold(other)[:1] != ""
    return fold(one) == fold(other) and _likeness(one.lower(), other.lower()) >= _ALIKE
