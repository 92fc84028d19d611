"""Turns an article's mentions into what is known of the entities they name, listed or discovered."""

from ru_pk_archive.records.article import Mention, Where
from ru_pk_archive.records.entity import Entity, Purpose
from ru_pk_archive.tagger.alias_index import AliasIndex


class NamedRecords:
    """The records of the entities that an article names; `people` tells which of them are persons."""

    def __init__(
        self, mentions: tuple[Mention, ...], discovered: tuple[Entity, ...], index: AliasIndex
    ) -> None:
        self._index = index
        self._records = {entity.id: entity for entity in discovered}
        for mention in mentions:
            listed = index.entity(mention.entity)
            if listed is not None:
                self._records.setdefault(listed.id, listed)
        self.people = {id: index.is_of_people(entity) for id, entity in self._records.items()}
        # Who only signed the article is not quoted in it.
        told = {mention.entity for mention in mentions if mention.span.where is not Where.BYLINE}
        self._told = tuple([entity for id, entity in self._records.items() if id in told and self.people[id]])

    def record(self, id: str | None) -> Entity | None:
        """The record of that id, None if the article names none."""
        return self._records.get(id) if id is not None else None

    def gender(self, id: str | None) -> str | None:
        """What a listed record tells of the person's gender."""
        facts = self._index.facts(id, Purpose.GENDER) if id is not None else ()
        return facts[0].value if facts else None

    def bearers(self, name: str) -> tuple[Entity, ...]:
        """The people named in headline or text whom a full name, or the first or last part of it, means."""
        name = name.casefold()
        return tuple([person for person in self._told if _bears(person.name.casefold(), name)])


def _bears(full: str, name: str) -> bool:
    # A family name stands last, or first.
    return full == name or full.endswith(f" {name}") or full.startswith(f"{name} ")
