"""Turns authority files into what finds their names in a text, and answers questions about their records."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

import ahocorasick_rs

from ru_pk_archive.letter_case import in_capitals
from ru_pk_archive.records.entity import (
    Alias,
    Authorities,
    Discovery,
    Entity,
    Fact,
    Kind,
    Matching,
    Purpose,
)
from ru_pk_archive.tagger.forms import folded, is_acronym, phrase_key, respellings, stands_alone

# In a line with small letters, a shorter name in capitals is as likely an acronym of something else.
_LONG_ENOUGH_FOR_CAPITALS = 5


@dataclass(frozen=True, slots=True)
class Bearer:
    """A record that bears a form: as its `own` name or as an alias, with the reserves of that alias."""

    entity: str
    own: bool
    ambiguous: bool
    context: str | None
    language: str | None

    @property
    def plain(self) -> bool:
        """Whether the form means this record without any reserve."""
        return not self.ambiguous and self.context is None


class Hit(NamedTuple):
    """A known form at characters `start` to `end` (exclusive) of a text.

    `form` is the folded spelling that bearers() knows. `candidates` are the ids of all that bear it,
    in the order of the authority files; none if the form is only excluded, that is, known to be
    something else. `inside` are the hits within a form that nobody bears without reserve, in reading order.
    """

    start: int
    end: int
    form: str
    candidates: tuple[str, ...]
    inside: tuple["Hit", ...] = ()


@dataclass(slots=True)
class _Pattern:
    """What the automaton found when it found this string: `capitals` if it is a name set in capitals."""

    form: str
    capitals: bool
    candidates: tuple[str, ...] = ()
    plain: bool = True


class AliasIndex:
    """Finds the names and phrases of all authority records, and looks the records up.

    Pickles as its authorities and is built again where it arrives, since an automaton cannot
    travel.
    """

    def __init__(self, authorities: Authorities) -> None:
        self.authorities = authorities
        self._kinds = {kind.id: kind for kind in authorities.kinds}
        self._discovering = {kind.discovery: kind for kind in reversed(authorities.kinds)}
        self._people_kinds = frozenset(kind.id for kind in authorities.kinds if _is_of_people(kind))
        self._entities = {entity.id: entity for entity in authorities.entities}
        self._facts = _facts_by_purpose(authorities)
        named = [one for one in authorities.entities if self.kind_of(one).matching is Matching.NAMES]
        subjects = [one for one in authorities.entities if self.kind_of(one).matching is Matching.PHRASES]
        self._bearers = _bearers(named)
        self._names = _name_patterns(self._bearers, named)
        self._phrases = _phrase_patterns(subjects)
        self._general_phrases = frozenset(_general_phrases(subjects))
        self._namesakes = _namesakes(one for one in named if self.is_person(one.id))
        self._name_automaton = ahocorasick_rs.AhoCorasick(list(self._names))
        # Phrases are so few that they can afford the fastest kind.
        self._phrase_automaton = ahocorasick_rs.AhoCorasick(
            list(self._phrases), implementation=ahocorasick_rs.Implementation.DFA
        )
        self._found_names = tuple(self._names.values())
        self._found_phrases = tuple(self._phrases.values())

    def __reduce__(self) -> tuple[type["AliasIndex"], tuple[Authorities]]:
        return AliasIndex, (self.authorities,)

    def entity(self, id: str) -> Entity | None:
        """The authority record of that id, None if there is none."""
        return self._entities.get(id)

    def kind_of(self, entity: Entity) -> Kind:
        """The kind of a record, listed or discovered."""
        return self._kinds[entity.kind]

    def facts(self, entity_id: str, purpose: Purpose) -> tuple[Fact, ...]:
        """The facts of a record that serve a purpose, in its order; none if there is no such record."""
        facts = self._facts.get(entity_id)
        return () if facts is None else facts.get(purpose, ())

    def discovery_of(self, entity_id: str) -> Discovery | None:
        """How members of a record's kind are discovered, None if they are not or it is not listed."""
        entity = self._entities.get(entity_id)
        return None if entity is None else self.kind_of(entity).discovery

    def is_person(self, entity_id: str) -> bool:
        """Whether a listed record is of a kind whose members are people: found as such, or "he" or "she"."""
        entity = self._entities.get(entity_id)
        return entity is not None and self.is_of_people(entity)

    def is_of_people(self, entity: Entity) -> bool:
        """As is_person, for a record, listed or discovered."""
        return entity.kind in self._people_kinds

    def discovering(self, discovery: Discovery) -> Kind | None:
        """The first kind whose members are found in this way, None if no kind has it."""
        return self._discovering.get(discovery)

    def bearers(self, form: str) -> tuple[Bearer, ...]:
        """All that bear the form of a hit, in the order of the authority files."""
        return self._bearers.get(form, ())

    def is_general(self, subject: str, phrase: str) -> bool:
        """Whether a phrase is too general to give this subject without another of its phrases."""
        return (subject, phrase_key(phrase)) in self._general_phrases

    def namesakes(self, surname: str) -> tuple[str, ...]:
        """The ids of all listed people whose name ends in this word, in the order of the files."""
        return self._namesakes.get(surname, ())

    def name_hits(self, text: str) -> tuple[Hit, ...]:
        """The names in a text, leftmost and longest first, in reading order, without overlaps."""
        text = folded(text)
        found = []
        for number, start, end in self._name_automaton.find_matches_as_indexes(text, overlapping=True):
            pattern = self._found_names[number]
            if stands_alone(text, start, end) and (
                not pattern.capitals or _may_be_capitals(text, start, end)
            ):
                found.append((start, -end, pattern))
        found.sort(key=_by_place)
        return _longest(found)

    def phrase_hits(self, text: str) -> tuple[Hit, ...]:
        """The subject phrases in a text, in reading order: the longest of each subject.

        Case does not matter, save for acronyms; a plural in "s" counts. Phrases of different
        subjects may overlap.
        """
        small = phrase_key(text)
        found = []
        for number, start, end in self._phrase_automaton.find_matches_as_indexes(small, overlapping=True):
            pattern = self._found_phrases[number]
            plural = end + (small[end : end + 1] == "s")
            if stands_alone(small, start, plural) and (not pattern.capitals or text[start:end].isupper()):
                found.append((start, -end, pattern))
        found.sort(key=_by_place)
        return tuple(_longest_of_each(found))


def build_index(authorities: Authorities) -> AliasIndex:
    """The index of these records; cheap enough to build in every process."""
    return AliasIndex(authorities)


_Found = tuple[int, int, _Pattern]


def _is_of_people(kind: Kind) -> bool:
    return kind.discovery is Discovery.PEOPLE or any(field.purpose is Purpose.GENDER for field in kind.fields)


def _facts_by_purpose(authorities: Authorities) -> dict[str, dict[Purpose, tuple[Fact, ...]]]:
    """The facts that serve each purpose, by the ids of the records that have any."""
    purposes = {(kind.id, field.name): field.purpose for kind in authorities.kinds for field in kind.fields}
    found: dict[str, dict[Purpose, tuple[Fact, ...]]] = {}
    for entity in authorities.entities:
        for fact in entity.facts:
            purpose = purposes.get((entity.kind, fact.field))
            if purpose is not None:
                of_entity = found.setdefault(entity.id, {})
                of_entity[purpose] = (*of_entity.get(purpose, ()), fact)
    return found


def _by_place(found: _Found) -> tuple[int, int]:
    return found[0], found[1]


def _bearers(entities: Iterable[Entity]) -> dict[str, tuple[Bearer, ...]]:
    """Who bears each folded form; of several claims of one record to a form the plainest."""
    claims: dict[str, dict[str, Bearer]] = {}
    for entity in entities:
        for alias in _aliases(entity):
            of_form = claims.setdefault(folded(alias.form), {})
            own = alias.form == entity.name
            bearer = Bearer(entity.id, own, alias.ambiguous, alias.context, alias.language)
            known = of_form.get(entity.id)
            if known is None or (bearer.plain and not known.plain):
                of_form[entity.id] = bearer
    return {form: tuple(of_form.values()) for form, of_form in claims.items()}


def _aliases(entity: Entity) -> Iterator[Alias]:
    """All spellings of a record; the name itself stands among its aliases where it has reserves."""
    if all(alias.form != entity.name for alias in entity.aliases):
        yield Alias(entity.name)
    yield from entity.aliases


def _namesakes(people: Iterable[Entity]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for entity in people:
        for surname in dict.fromkeys(alias.form.rpartition(" ")[2] for alias in _aliases(entity)):
            found[surname] = (*found.get(surname, ()), entity.id)
    return found


def _name_patterns(bearers: dict[str, tuple[Bearer, ...]], entities: Iterable[Entity]) -> dict[str, _Pattern]:
    """What to look for, in folded spelling. A form as written wins over what print makes of another."""
    patterns: dict[str, _Pattern] = {}
    for form, of_form in bearers.items():
        candidates = tuple(bearer.entity for bearer in of_form)
        patterns[form] = _Pattern(form, False, candidates, any(bearer.plain for bearer in of_form))
    for entity in entities:
        for form in map(folded, entity.excluded):
            patterns.setdefault(form, _Pattern(form, False))
    for form, pattern in tuple(patterns.items()):
        for spelling in respellings(form):
            patterns.setdefault(spelling, pattern)
        upper = form.upper()
        if upper not in patterns:
            patterns[upper] = replace(pattern, capitals=True)
    return patterns


def _phrase_patterns(entities: Iterable[Entity]) -> dict[str, _Pattern]:
    patterns: dict[str, _Pattern] = {}
    for entity in entities:
        for form in dict.fromkeys((entity.name, *(alias.form for alias in entity.aliases))):
            small = phrase_key(form)
            pattern = patterns.setdefault(small, _Pattern(form, is_acronym(form)))
            pattern.candidates += (entity.id,)
    return patterns


def _general_phrases(entities: Iterable[Entity]) -> Iterator[tuple[str, str]]:
    for entity in entities:
        for alias in entity.aliases:
            if alias.ambiguous:
                yield entity.id, phrase_key(alias.form)


def _may_be_capitals(text: str, start: int, end: int) -> bool:
    """Whether words in capitals can be a name that is not: in a headline, a dateline, or by their length."""
    return start == 0 or end - start >= _LONG_ENOUGH_FOR_CAPITALS or in_capitals(text)


def _longest(found: list[_Found]) -> tuple[Hit, ...]:
    hits: list[Hit] = []
    position = index = 0
    while index < len(found):
        start, end, pattern = found[index][0], -found[index][1], found[index][2]
        index += 1
        if start < position:
            continue
        inside: tuple[Hit, ...] = ()
        if not pattern.plain:
            inside = _longest([one for one in found[index:] if start <= one[0] and -one[1] <= end])
        hits.append(Hit(start, end, pattern.form, pattern.candidates, inside))
        position = end
    return tuple(hits)


def _longest_of_each(found: list[_Found]) -> Iterator[Hit]:
    positions: dict[str, int] = {}
    for start, negative_end, pattern in found:
        free = tuple(one for one in pattern.candidates if start >= positions.get(one, 0))
        if free:
            positions.update((one, -negative_end) for one in free)
            yield Hit(start, -negative_end, pattern.form, free)
