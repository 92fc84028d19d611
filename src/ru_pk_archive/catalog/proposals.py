"""Turns names that are spelt almost alike into proposals to merge them, which a curator may accept."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from ru_pk_archive.catalog.lookup import articles_of
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.entity import Discovery, Entity, Kind
from ru_pk_archive.tagger.folding import fold

# The share of letters in common that a folded likeness needs as well, for a name as a whole and for each
# of its words: folding leaves vowels out, and "Mara Lin" is not "Mira Len".
_ALIKE = 0.8
_WORDS_ALIKE = 0.75
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
            -len(articles_of(entry)),
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
        self._by_spelling: dict[str, list[tuple[Entity, str]]] = {}
        self._by_surname: dict[str, list[tuple[Entity, str]]] = {}
        for entity in entities:
            self.add(entity)

    def add(self, entity: Entity) -> None:
        """Lets later names be compared with this one's."""
        for form in _forms(entity):
            for key in _spelling_keys(form):
                self._by_spelling.setdefault(key, []).append((entity, form))
            self._by_surname.setdefault(_surname_key(form), []).append((entity, form))

    def alike(self, entity: Entity) -> list[Proposal]:
        """A proposal for each entity that has a name like one of this entity's."""
        reasons: dict[str, tuple[Entity, str]] = {}
        for form in _forms(entity):
            for other, theirs in self._spelt_like(form):
                reasons.setdefault(other.id, (other, f"“{form}” is spelt almost like “{theirs}”"))
            for other, theirs in (
                self._by_surname.get(_surname_key(form), ()) if self._has_given_names else ()
            ):
                if is_abbreviated(form, theirs):
                    reason = f"“{form}” and “{theirs}”: one has initials that fit the other’s given names"
                    reasons.setdefault(other.id, (other, reason))
        return [Proposal(entity, other, reason) for other, reason in reasons.values()]

    def _spelt_like(self, form: str) -> Iterator[tuple[Entity, str]]:
        """The names of several words that differ by no more than marks, hyphens, capitals and the letters
        that transliterations disagree on (see `tagger.folding`)."""
        for key in _spelling_keys(form):
            for other, theirs in self._by_spelling.get(key, ()):
                if _has_like_letters(form, theirs):
                    yield other, theirs


def is_abbreviated(name: str, other: str) -> bool:
    """Whether two persons' names have surnames that are spelt alike, and one has initials where the other has
    given names that begin with them. A further given name that only one of them has does not count."""
    words, others = _words(name), _words(other)
    given, other_given = words[:-1], others[:-1]
    if any(map(_is_initial, given)) == any(map(_is_initial, other_given)) or not given or not other_given:
        return False
    return _is_one_word(words[-1], others[-1]) and all(map(_fits, given, other_given))


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


def _surname_key(form: str) -> str:
    return fold(_words(form)[-1])


def _has_like_letters(name: str, other: str) -> bool:
    words, others = _plain_words(name), _plain_words(other)
    by_word = len(words) != len(others) or all(
        _likeness(one, two) >= _WORDS_ALIKE for one, two in zip(words, others, strict=True)
    )
    return by_word and _likeness("".join(words), "".join(others)) >= _ALIKE


def _plain_words(name: str) -> list[str]:
    """The words without hyphens, marks and capitals."""
    plain = unicodedata.normalize("NFKD", _JOINT.sub("", name)).lower()
    return "".join([character for character in plain if not unicodedata.combining(character)]).split()


def _likeness(one: str, other: str) -> float:
    # The matcher's result depends on the order of its arguments; a likeness must not.
    return SequenceMatcher(a=min(one, other), b=max(one, other), autojunk=False).ratio()


def _is_initial(word: str) -> bool:
    return _INITIAL.fullmatch(word) is not None


def _fits(one: str, other: str) -> bool:
    if _is_initial(one) or _is_initial(other):
        return fold(one)[:1] == fold(other)[:1] != ""
    return _is_one_word(one, other)


def _is_one_word(one: str, other: str) -> bool:
    joined, others = "".join(_plain_words(one)), "".join(_plain_words(other))
    return fold(one) == fold(other) != "" and _likeness(joined, others) >= _ALIKE
