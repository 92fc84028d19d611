"""Turns people and organisations that no authority file lists into unreviewed entities."""

from collections.abc import Collection

from ru_pk_archive.records.draft import Draft
from ru_pk_archive.records.entity import Discovery, Entity, Kind
from ru_pk_archive.records.identity import slug
from ru_pk_archive.tagger.alias_index import AliasIndex

_SUFFIX = "-unreviewed"


class Newcomers:
    """The unreviewed entities of one article, without those whose ids a curator removed."""

    def __init__(self, draft: Draft, index: AliasIndex, removed: Collection[str]) -> None:
        self._source = draft.file.path
        self._index = index
        self._removed = removed
        self._entities: dict[str, Entity] = {}
        self._ids: dict[str, str] = {}

    def id_for(self, name: str) -> str:
        """The id of an unlisted name: its slug, unless an authority record has that; "" if it has none."""
        id = self._ids.get(name)
        if id is None:
            id = slug(name)
            if self._index.entity(id) is not None:
                id += _SUFFIX
            self._ids[name] = id
        return id

    def meet(self, name: str, discovery: Discovery) -> str | None:
        """The id of an entity of that name, which is from now on one of the article's.

        None if no kind is discovered so, or a curator removed it.
        """
        id = self.id_for(name)
        kind = self._index.discovering(discovery)
        if not id or kind is None or id in self._removed:
            return None
        if id not in self._entities:
            self._entities[id] = self._entity(id, name, kind)
        return id

    def entities(self) -> tuple[Entity, ...]:
        """All that were met, by id."""
        return tuple([self._entities[id] for id in sorted(self._entities)])

    def _entity(self, id: str, name: str, kind: Kind) -> Entity:
        return Entity(
            id=id,
            kind=kind.id,
            name=name,
            type="",
            description="",
            aliases=(),
            excluded=(),
            facts=(),
            note="",
            sources=(),
            reviewed=False,
            source=self._source,
            line=None,
        )
