"""Turns what the authority files know and what the text shows into names without contradiction."""

from collections.abc import Iterable
from typing import NamedTuple

from ru_pk_archive.records.entity import Discovery
from ru_pk_archive.tagger.alias_index import AliasIndex
from ru_pk_archive.tagger.naming.discovery_organisations import NamedOrganisation
from ru_pk_archive.tagger.naming.discovery_people import NamedPerson
from ru_pk_archive.tagger.naming.lines import Covered, Naming
from ru_pk_archive.tagger.naming.listed_names import Doubt, ListedNames


class AllNames(NamedTuple):
    """The names of an article, each sort in reading order; no two take the same words.

    Only a listed name that is no person's may lie within an unlisted organisation's.
    """

    listed: ListedNames
    organisations: tuple[NamedOrganisation, ...]
    people: tuple[NamedPerson, ...]


_BRACKET = len(" (")


def without_contradictions(
    listed: ListedNames,
    organisations: Iterable[NamedOrganisation],
    people: Iterable[NamedPerson],
    index: AliasIndex,
) -> AllNames:
    """The longer name wins, and a listed one wins over an unlisted one of the same words."""
    known = _Known(listed, index)
    shown = tuple(people)
    of_people = {name for one in shown for name in (one.words[-1], " ".join(one.words))}
    bodies = tuple([one for one in organisations if one.name not in of_people and known.permit(one)])
    in_bodies = Covered(bodies)
    trimmed = [known.trimmed(one) for one in shown if not in_bodies.touches(one.line, one.start, one.end)]
    persons = [one for one in trimmed if one is not None and not _begins_a_body(one, bodies)]
    in_people = Covered(persons)

    def stays(one: Naming | Doubt) -> bool:
        place = (one.line, one.start, one.end)
        is_person = index.is_person(one.entity)
        return not in_people.touches(*place) and not (is_person and in_bodies.touches(*place))

    kept = ListedNames(tuple(filter(stays, listed.namings)), tuple(filter(stays, listed.doubts)))
    return AllNames(kept, bodies, tuple(persons))


def _begins_a_body(person: NamedPerson, bodies: Iterable[NamedOrganisation]) -> bool:
    """Whether an organisation is named so, and no title or description shows that a person is as well."""
    name = " ".join(person.words)
    return not person.is_certain and any(body.name.startswith(name) for body in bodies)


class _Known:
    """Where the listed forms stand, line by line."""

    def __init__(self, listed: ListedNames, index: AliasIndex) -> None:
        self._index = index
        self._by_line: dict[int, list[Naming | Doubt]] = {}
        for stretches in (listed.namings, listed.doubts):
            for one in stretches:
                self._by_line.setdefault(one.line, []).append(one)

    def _touching(self, line: int, start: int, end: int) -> list[Naming | Doubt]:
        return [one for one in self._by_line.get(line, ()) if one.start < end and start < one.end]

    def permit(self, body: NamedOrganisation) -> bool:
        """Whether all listed forms that touch an organisation are shorter parts of its name.

        A listed organisation at its end is the thing itself, with its country before it; one that
        is its acronym in brackets, or that it explains in brackets, is the thing itself too. The last stop
        of "Ltd." is no part of the name here.
        """
        end = body.start + len(body.name.removesuffix("."))
        return not self._is_explained(body) and all(
            body.start <= one.start
            and one.end <= body.end
            and one.end - one.start < end - body.start
            and not (one.end >= end and self._is_organisation(one))
            for one in self._touching(body.line, body.start, body.end)
        )

    def _is_explained(self, body: NamedOrganisation) -> bool:
        for one in self._by_line.get(body.line, ()):
            if _BRACKET in (body.start - one.end, one.start - body.end) and isinstance(one, Naming):
                entity = self._index.entity(one.entity)
                if entity is not None and entity.name.partition(" ")[0] == body.name.partition(" ")[0]:
                    return self._is_organisation(one)
        return False

    def _is_organisation(self, one: Naming | Doubt) -> bool:
        return self._index.discovery_of(one.entity) is Discovery.ORGANISATIONS

    def trimmed(self, person: NamedPerson) -> NamedPerson | None:
        """The person without a place before the name ("Governor Harrow Ida Brandt").

        None if the name touches a listed person's (a surname in doubt does not count where a title
        stands with it), or is no longer than another listed name, or holds one without being
        shown by a title or description to be a person's.
        """
        for one in self._touching(person.line, person.start, person.end):
            if self._index.is_person(one.entity):
                if isinstance(one, Doubt) and len(person.words) == 1:
                    continue  # the title decides
                return None
            if not person.is_certain or (one.start <= person.start and person.end <= one.end):
                return None
            while person.start < one.end and one.start <= person.start:
                start = person.start + len(person.words[0]) + 1
                person = person._replace(start=start, words=person.words[1:])
        return person if person.words else None
