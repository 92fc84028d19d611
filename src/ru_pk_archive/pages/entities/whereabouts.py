"""Turns the coordinates of records into the map of one entity, or of all of a kind."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.entities.facts import Relations
from ru_pk_archive.pages.pictures.crops import Point
from ru_pk_archive.pages.pictures.locator import Inset, Map, Overview, located, map_of
from ru_pk_archive.pages.pictures.phrases import listed, sentence
from ru_pk_archive.pages.rows import counted
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import EntityEntry
from ru_pk_archive.records.entity import Entity, FieldType, Kind, Purpose

_OUTLINE = addresses.asset("world.svg")
_NAMED = 5
_AT_ONE_POINT = 3
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
    degrees = coordinates(directory, entry.entity)
    if degrees is None:
        return None
    middle, *within = _points(directory, (entry, *_within(directory, entry, named)))
    drawn = located(middle, within)
    around = ", ".join(map(directory.name, _around(directory, entry.entity)))
    where = _in_words(*degrees)
    marked = f" In it: {_some([point.name for point in within], _NAMED)}." if within else ""
    return Whereabouts(
        finding=f"Map of {middle.name}{f' in {around}' if around else ''}: {where}.{marked}",
        caption=_caption(where, middle, drawn.kilometres),
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
    placed = [entry for entry in members if coordinates(directory, entry.entity)]
    if not placed:
        return None
    placed.sort(key=lambda entry: (-len(entry.appearances), entry.entity.name.casefold()))
    points = _points(directory, placed[:_MOST_MARKS])
    drawn = map_of(points)
    places = counted(len(placed), kind.label.lower(), kind.label_plural.lower())
    if len(placed) > _MOST_MARKS:
        places = f"the most named {_MOST_MARKS:,} of {places}"
    return Whereabouts(
        finding=f"Map of {places}. Named in most articles: {'; '.join(_counted(points))}.",
        caption=_caption_of_kind(places, points, drawn),
        map=drawn.map,
        inset=drawn.inset,
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


def _points(directory: Directory, entries: Iterable[EntityEntry]) -> list[Point]:
    """The points of those whose records give one, in the order of entries. What lies at one and the same
    point is one, with all names, and the articles that have any of them."""
    held: dict[tuple[str, str], list[EntityEntry]] = {}
    for entry in entries:
        degrees = coordinates(directory, entry.entity)
        if degrees:
            held.setdefault(degrees, []).append(entry)
    return [_point(*degrees, here) for degrees, here in held.items()]


def _point(latitude: str, longitude: str, entries: Sequence[EntityEntry]) -> Point:
    north, east = float(latitude), float(longitude)
    return Point(
        name=_some([entry.entity.name for entry in entries], _AT_ONE_POINT),
        longitude=round(east * 100),
        latitude=round(north * 100),
        rough=north.is_integer() and east.is_integer(),
        weight=len({appearance.article for entry in entries for appearance in entry.appearances}),
    )


def _some(names: Sequence[str], most: int) -> str:
    """The names as a list in a sentence, or the first ones and how many more there are."""
    more = len(names) - most
    return listed([*names[:most], f"{more:,} more"] if more > 0 else names)


def _counted(points: Sequence[Point]) -> list[str]:
    """The most named points with their articles."""
    ranked = sorted(points, key=lambda point: (-point.weight, point.name.casefold()))[:_NAMED]
    return [f"{point.name} ({point.weight:,})" for point in ranked]


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


def _caption_of_kind(places: str, points: Sequence[Point], drawn: Overview) -> str:
    parts = [
        sentence(f"{places} with a point on record"),
        "The area of a circle stands for the number of articles.",
    ]
    if any(point.rough for point in points):
        parts.append("Dashed: given in whole degrees, so somewhere near.")
    if not all(mark.label for mark in drawn.map.marks):
        parts.append("There is not room for every name; the list below has them all.")
    if drawn.beyond:
        far = _some([point.name for point in drawn.beyond], _NAMED)
        parts.append(f"Not on this map, being far from the rest: {far}.")
    return " ".join(parts)


def _borders(path: str) -> Link:
    return Link(
        "Borders by Natural Earth, dashed where disputed.",
        addresses.relative(path, addresses.anchored(addresses.ABOUT, "maps")),
    )
