"""Turns an authority record into what its page tells machines of it, in schema.org terms."""

from ru_pk_archive.catalog import addresses
from ru_pk_archive.dating.edtf import plain_day
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.entities.facts import worded
from ru_pk_archive.pages.structured_data import Node, node, own_id
from ru_pk_archive.records.archive import EntityEntry
from ru_pk_archive.records.entity import Entity, Fact, FieldType, KindField, Purpose


def entity_node(directory: Directory, entry: EntityEntry) -> Node | None:
    """What the record says with a source; None for a name that no one checked, of which nothing is certain.

    A field is said under the schema.org property that its kind gives it. A definition says what the archive
    means by a term, so that the archive itself is its source.
    """
    entity = entry.entity
    if not entity.reviewed:
        return None
    return node(
        directory.kinds[entity.kind].schema,
        own_id(entry.path),
        name=entity.name,
        alternateName=tuple(
            {"@language": alias.language, "@value": alias.form}
            for alias in entity.aliases
            if alias.language and alias.sources
        ),
        description=worded(directory, entity, Purpose.DEFINITION).text or sourced_description(entity),
        **properties(directory, entity, entry.path),
        geo=_point(directory, entity),
    )


def entity_reference(directory: Directory, id: str, path: str) -> Node:
    """The entity by type and name, for the page at `path`."""
    entity, entry = directory.records[id], directory.entities.get(id)
    way = addresses.relative(path, entry.path) if entry else ""
    return node(directory.kinds[entity.kind].schema, way, name=entity.name)


def properties(directory: Directory, entity: Entity, path: str) -> dict[str, tuple[Node | str, ...]]:
    """The sourced values of each property, in the order of the kind's fields, for the page at `path`."""
    found: dict[str, tuple[Node | str, ...]] = {}
    for field in directory.kinds[entity.kind].fields:
        if field.schema:
            stated = _values(directory, field, _sourced(entity, field), path)
            found[field.schema] = found.get(field.schema, ()) + stated
    return found


def sourced_description(entity: Entity) -> str:
    """The description if someone else than the curator says so, else ""."""
    return entity.description if entity.description_sources else ""


def _sourced(entity: Entity, field: KindField) -> tuple[Fact, ...]:
    return tuple(fact for fact in entity.facts if fact.field == field.name and fact.sources)


def _values(
    directory: Directory, field: KindField, facts: tuple[Fact, ...], path: str
) -> tuple[Node | str, ...]:
    """The facts of one field as schema.org takes them; of dates that disagree none is certain."""
    if field.type is FieldType.DATE:
        days = {plain_day(fact.start) if fact.start else None for fact in facts}
        return tuple(day for day in days if day) if len(days) == 1 else ()
    if field.type is FieldType.LINK and field.address:
        return tuple(field.address.replace("{}", fact.value) for fact in facts)
    if field.type is FieldType.REFERENCE:
        return tuple(
            entity_reference(directory, fact.value, path) if fact.value in directory.records else fact.value
            for fact in facts
        )
    return tuple(fact.value for fact in facts) if field.type is FieldType.TEXT else ()


def _point(directory: Directory, entity: Entity) -> Node | None:
    degrees = {
        field.purpose: fact.value
        for field in directory.kinds[entity.kind].fields
        for fact in _sourced(entity, field)
        if field.purpose in (Purpose.LATITUDE, Purpose.LONGITUDE)
    }
    if len(degrees) < 2:
        return None
    return node("GeoCoordinates", latitude=degrees[Purpose.LATITUDE], longitude=degrees[Purpose.LONGITUDE])
