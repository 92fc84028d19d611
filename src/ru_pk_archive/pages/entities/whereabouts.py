"""Turns the coordinates of records into the map of one entity, or of all of a kind."""

from collections.abc import Iterable
from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.entities.facts import Relations
from ru_pk_archive.pages.pictures.locator import Inset, Map, Point, located, map_of
from ru_pk_archive.pages.rows import counted
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import EntityEntry
from ru_pk_archive.records.entity import Entity, FieldType, Kind, Purpose

_OUTLINE = addresses.asset("world.svg")
_NAMED_IN_TITLE = 5
_MOST_MARKS = 300


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """A map with its finding in words for those who do not see it, and a caption for all.

    `outline` is the address of the outline of the world, `borders` leads to what is said of its borders.
    """

    finding: str
    caption: str
    map: Map
    inset: Inset | None
    outline: str
    borders: Link


@dataclass(frozen=True, slots=True)
class Nesting:
    """What an entity without a point lies in, the widest first, and what lies in it."""

    around: tuple[Link, ...]
    within: tuple[Link, ...]


def whereabouts(directory: Directory, entry: EntityEntry, named: Relations) -> Whereabouts | None:
    """The entity on a map that takes in all that lies within it; None if its record gives no point."""
    degrees, point = coordinates(directory, entry.entity), _point(directory, entry)
    if degrees is None or point is None:
        return None
    inner = (_point(directory, other) for other in _within(directory, entry, named))
    drawn = located(point, tuple(filter(None, inner)))
    around = ", ".join(map(directory.name, _around(directory, entry.entity)))
    where = _in_words(*degrees)
    return Whereabouts(
        finding=f"Map of {point.name}{f' in {around}' if around else ''}: {where}.",
        caption=_caption(where, point, drawn.kilometres),
        map=drawn.map,
        inset=drawn.inset,
        outline=addresses.relative(entry.path, _OUTLINE),
        borders=_borders(entry.path),
    )


def nesting(directory: Directory, entry: EntityEntry, named: Relations) -> Nesting | None:
    """The place among others of an entity that could have a point and has none; None if nothing is known."""
    if not is_located(directory.kinds[entry.entity.kind]) or coordinates(directory, entry.entity):
        return None
    around: list[str] = []
    outer = next(iter(_around(directory, entry.entity)), None)
    while outer and outer not in around and outer != entry.entity.id:
        around.insert(0, outer)
        record = directory.records.get(outer)
        outer = next(iter(_around(directory, record)), None) if record else None
    within = [inner.entity.id for inner in _within(directory, entry, named)]
    if not around and not within:
        return None
    return Nesting(
        tuple(directory.entity_link(id, entry.path) for id in around),
        tuple(directory.entity_link(id, entry.path) for id in within),
    )


def map_of_kind(
    directory: Directory, kind: Kind, members: Iterable[EntityEntry], path: str
) -> Whereabouts | None:
    """The members whose records give a point, for the page at `path`, as many as a map can hold; None if
    none does."""
    points = list(filter(None, (_point(directory, entry) for entry in members)))
    if not points:
        return None
    points.sort(key=lambda point: (-point.weight, point.name.casefold()))
    drawn = points[:_MOST_MARKS]
    names = ", ".join(f"{point.name} ({point.weight:,})" for point in drawn[:_NAMED_IN_TITLE])
    places = counted(len(points), kind.label.lower(), kind.label_plural.lower())
    if len(points) > len(drawn):
        places = f"The most named {len(drawn):,} of {places}"
    dashed = " Dashed: given in whole degrees, so somewhere near." if any(p.rough for p in drawn) else ""
    return Whereabouts(
        finding=f"Map: {places}, with the number of articles that name them; the most: {names}.",
        caption=f"{places} with a point on record. The area of a circle is the number of articles.{dashed}",
        map=map_of(drawn),
        inset=None,
        outline=addresses.relative(path, _OUTLINE),
        borders=_borders(path),
    )


def is_located(kind: Kind) -> bool:
    """Whether records of the kind can say where they are."""
    return len(_coordinate_fields(kind)) == 2


def coordinates(directory: Directory, entity: Entity) -> tuple[str, str] | None:
    """Latitude and longitude in decimal degrees as the record has them; None unless it has both."""
    values = {fact.field: fact.value for fact in entity.facts}
    found = [values.get(name) for name in _coordinate_fields(directory.kinds[entity.kind]).values()]
    return (found[0], found[1]) if len(found) == 2 and found[0] and found[1] else None


def _coordinate_fields(kind: Kind) -> dict[Purpose, str]:
    """The names of the fields of latitude and longitude, in this order, as far as the kind has them."""
    return {
        purpose: field.name
        for purpose in (Purpose.LATITUDE, Purpose.LONGITUDE)
        for field in kind.fields
        if field.purpose is purpose and field.type is FieldType.COORDINATE
    }


def _point(directory: Directory, entry: EntityEntry) -> Point | None:
    degrees = coordinates(directory, entry.entity)
    if degrees is None:
        return None
    latitude, longitude = map(float, degrees)
    return Point(
        name=entry.entity.name,
        longitude=round(longitude * 100),
        latitude=round(latitude * 100),
        rough=latitude.is_integer() and longitude.is_integer(),
        weight=len(entry.appearances),
    )


def _around(directory: Directory, entity: Entity) -> Iterable[str]:
    """The ids or plain names of what the record says that the entity is part of."""
    fields = {f.name for f in directory.kinds[entity.kind].fields if f.purpose is Purpose.BROADER}
    return (fact.value for fact in entity.facts if fact.field in fields)


def _within(directory: Directory, entry: EntityEntry, named: Relations) -> Iterable[EntityEntry]:
    """The entities whose records say that they are part of this one."""
    relations = named.get(entry.entity.id, ())
    return (
        directory.entities[naming.entity] for naming in relations if naming.field.purpose is Purpose.BROADER
    )


def _in_words(latitude: str, longitude: str) -> str:
    """Coordinates as the record has them, with the points of the compass for the signs."""
    north, east = "S" if latitude.startswith("-") else "N", "W" if longitude.startswith("-") else "E"
    return f"{_unsigned(latitude)}° {north}, {_unsigned(longitude)}° {east}"


def _unsigned(degrees: str) -> str:
    return degrees.lstrip("+-").removesuffix(".0")


def _caption(where: str, point: Point, kilometres: int) -> str:
    if point.rough:
        where = f"About {where}; the record gives whole degrees, so the ring stands for a wider area"
    return f"{where}. The map is about {kilometres:,} km wide."


def _borders(path: str) -> Link:
    return Link(
        "Borders by Natural Earth, dashed where disputed.",
        addresses.relative(path, addresses.anchored(addresses.ABOUT, "maps")),
    )
