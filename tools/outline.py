"""Turns Natural Earth's countries into static/world.svg, the outline that lies beneath the site's maps.

Nobody needs this to build a site. To draw the outline again, from a newer edition for instance:

    npm pack world-atlas@2.0.2
    tar -xzf world-atlas-2.0.2.tgz package/countries-50m.json
    python tools/outline.py package/countries-50m.json
    python tools/landmarks.py

The npm package world-atlas 2.0.2 (ISC) holds Natural Earth 4.1.0, admin 0 countries at 1:50 million, as
TopoJSON. Natural Earth is in the public domain (naturalearthdata.com). It draws borders by who controls the
ground; which of them it classes as disputed, as lines of control or as indefinite is not in that package, so
DISPUTED lists those stretches after its ne_50m_admin_0_boundary_lines_land. Needs Python alone.
"""

import heapq
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from math import cos, radians
from pathlib import Path
from typing import Any

OUTPUT = Path(__file__).parents[1] / "static" / "world.svg"

UNITS = 10  # to a degree; the drawing counts from 180° west and 90° north
LEFT_OUT_BEND = 0.045  # square degrees at the equator: the triangle that a bend must span to be kept
LEFT_OUT_ISLE = 0.2  # square degrees at the equator: a smaller island or lake is left out

# (one country, the other, the box of the stretch: west, south, east, north); no box: the whole border.
Box = tuple[float, float, float, float]
DISPUTED: tuple[tuple[str, str, Box | None], ...] = (
    ("Cyprus", "N. Cyprus", None),
    ("Ethiopia", "Somalia", None),
    ("Somalia", "Somaliland", None),
    ("Israel", "Lebanon", None),
    ("Israel", "Palestine", None),
    ("Israel", "Syria", None),
    ("Kosovo", "Serbia", None),
    ("Morocco", "W. Sahara", None),
    ("North Korea", "South Korea", None),
    ("India", "Siachen Glacier", None),
    ("Pakistan", "Siachen Glacier", None),
    ("China", "Siachen Glacier", None),
    ("India", "Pakistan", (73.7, 32.7, 77.9, 35.6)),
    ("China", "India", (77.7, 33.3, 79.1, 35.6)),
    ("China", "India", (91.5, 27.6, 97.4, 29.6)),
    ("Russia", "Ukraine", (32.0, 45.0, 36.0, 46.4)),
    ("S. Sudan", "Sudan", (27.8, 9.2, 29.1, 9.8)),
    ("Kenya", "S. Sudan", (34.0, 4.1, 35.9, 5.6)),
    ("Ethiopia", "Kenya", (35.2, 4.1, 35.9, 5.6)),
    ("Ethiopia", "S. Sudan", (34.9, 4.5, 35.9, 5.6)),
    ("Malawi", "Tanzania", (33.8, -11.7, 35.1, -9.4)),
    ("Guyana", "Suriname", (-57.7, 1.8, -56.4, 3.5)),
    ("France", "Suriname", (-54.7, 2.2, -54.0, 3.4)),
)

NOTE = (
    "Natural Earth 4.1.0 (naturalearthdata.com, public domain), admin 0 countries 1:50m, by way of the npm "
    "package world-atlas 2.0.2; simplified by tools/outline.py. Dashed: disputed as Natural Earth has it."
)

Point = tuple[float, float]
Cell = tuple[int, int]
Ring = Sequence[int]  # of arcs; ~i is arc i backwards
Shape = dict[str, Any]  # a geometry of TopoJSON


def main(source: Path, output: Path = OUTPUT) -> None:
    """Writes the outline of the TopoJSON at `source` to `output`."""
    topology = json.loads(source.read_text("utf-8"))
    arcs = [_simplified(arc) for arc in _decoded(topology)]
    countries = topology["objects"]["countries"]["geometries"]
    rings = [
        ring for shape in topology["objects"]["land"]["geometries"] for part in _parts(shape) for ring in part
    ]
    kept = [ring for ring in rings if _size(_joined(ring, arcs)) >= LEFT_OUT_ISLE]
    land = [_cells(part) for ring in kept for part in _unrolled(_joined(ring, arcs))]
    sides = _sides(countries)
    solid, dashed = _borders(sides, arcs)
    drawn = {_plain(arc) for ring in kept for arc in ring} | {arc for arc in sides if len(sides[arc]) > 1}
    isles = [_cells([_middle(ring)]) for ring in _lost_countries(countries, arcs, drawn)]
    output.write_text(_svg(land, isles, solid, dashed), "utf-8", newline="\n")


def _decoded(topology: Shape) -> Iterator[list[Point]]:
    (scale_x, scale_y), (left, bottom) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            points.append((x * scale_x + left, y * scale_y + bottom))
        yield points


def _simplified(points: list[Point]) -> list[Point]:
    """The line without its smallest bends, both ends kept (Visvalingam and Whyatt, 1993)."""
    last = len(points) - 1
    before, after = list(range(-1, last)), list(range(1, last + 2))
    bends = {i: _size(points[i - 1 : i + 2]) for i in range(1, last)}
    queue = [(size, i) for i, size in bends.items()]
    heapq.heapify(queue)
    while queue and queue[0][0] < LEFT_OUT_BEND:
        size, i = heapq.heappop(queue)
        if bends.get(i) != size:
            continue
        del bends[i]
        after[before[i]], before[after[i]] = after[i], before[i]
        for beside in (before[i], after[i]):
            if beside in bends:
                bends[beside] = max(size, _size([points[j] for j in (before[beside], beside, after[beside])]))
                heapq.heappush(queue, (bends[beside], beside))
    return [point for i, point in enumerate(points) if i in bends or i in (0, last)]


def _size(points: Sequence[Point]) -> float:
    """The area that the points go round, in square degrees as wide as those at the equator."""
    double = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise([*points, points[0]]))
    return abs(double) / 2 * cos(radians(points[0][1]))


def _parts(shape: Shape) -> list[list[Ring]]:
    parts: list[list[Ring]] = [shape["arcs"]] if shape["type"] == "Polygon" else shape["arcs"]
    return parts


def _plain(arc: int) -> int:
    return ~arc if arc < 0 else arc


def _joined(ring: Ring, arcs: list[list[Point]]) -> list[Point]:
    points: list[Point] = []
    for arc in ring:
        points += (arcs[arc] if arc >= 0 else arcs[~arc][::-1])[1 if points else 0 :]
    return points


def _unrolled(ring: list[Point]) -> Iterator[list[Point]]:
    """The ring as parts that do not cross the date line, each cut a degree beyond the edge, out of sight."""
    points, turn = [ring[0]], 0
    for (x, _), (next_x, y) in pairwise(ring):
        turn += 360 * ((x - next_x > 180) - (next_x - x > 180))
        points.append((next_x + turn, y))
    if turn:  # once round the pole
        points += [(points[-1][0], -91.0), (points[0][0], -91.0), points[0]]
    for shift in (-360, 0, 360):
        shifted = [(x + shift, y) for x, y in points]
        part = _cut(_cut(shifted, 181.0, 1), -181.0, -1)
        if len(part) > 2:
            yield [*part, part[0]]


def _cut(ring: list[Point], edge: float, sign: int) -> list[Point]:
    """What of the ring lies on one side of the meridian `edge`: west of it if `sign` is 1, else east."""
    part: list[Point] = []
    for (x1, y1), (x2, y2) in pairwise([*ring, *ring[:1]]):
        if (x1 - edge) * sign <= 0:
            part.append((x1, y1))
        if (x1 - edge) * (x2 - edge) < 0:
            part.append((edge, y1 + (y2 - y1) * (edge - x1) / (x2 - x1)))
    return part


def _sides(countries: list[Shape]) -> dict[int, set[str]]:
    """The countries on either side of each arc; a coast has one."""
    sides = defaultdict(set)
    for shape in countries:
        for arc in (arc for part in _parts(shape) for ring in part for arc in ring):
            sides[_plain(arc)].add(shape["properties"]["name"])
    return sides


def _borders(
    sides: dict[int, set[str]], arcs: list[list[Point]]
) -> tuple[list[list[Cell]], list[list[Cell]]]:
    """The borders between two countries each, those that are not disputed and those that are."""
    solid: list[list[Cell]] = []
    dashed: list[list[Cell]] = []
    for arc, names in sorted(sides.items()):
        if len(names) == 2:
            for disputed, stretch in _stretches(arcs[arc], names):
                (dashed if disputed else solid).append(_cells(stretch))
    return _chained(solid), _chained(dashed)


def _stretches(points: list[Point], names: set[str]) -> Iterator[tuple[bool, list[Point]]]:
    boxes = [box for one, other, box in DISPUTED if {one, other} == names]
    steps = [(any(_holds(box, start, end) for box in boxes), end) for start, end in pairwise(points)]
    at = points[0]
    for disputed, run in groupby(steps, key=lambda step: step[0]):
        ends = [end for _, end in run]
        yield disputed, [at, *ends]
        at = ends[-1]


def _holds(box: Box | None, start: Point, end: Point) -> bool:
    x, y = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    return box is None or (box[0] <= x <= box[2] and box[1] <= y <= box[3])


def _chained(lines: list[list[Cell]]) -> list[list[Cell]]:
    """The lines joined end to end where they meet, so that fewer begin anew."""
    chains: list[list[Cell]] = []
    for line in (line for line in lines if len(line) > 1):
        to_start = next((chain for chain in chains if chain[-1] == line[0]), None)
        to_end = next((chain for chain in chains if chain[-1] == line[-1]), None)
        if to_start:
            to_start += line[1:]
        elif to_end:
            to_end += line[-2::-1]
        else:
            chains.append(list(line))
    return chains


def _lost_countries(
    countries: list[Shape], arcs: list[list[Point]], drawn: set[int]
) -> Iterator[list[Point]]:
    """The largest ring of each country of which nothing else is drawn."""
    for shape in countries:
        rings = [part[0] for part in _parts(shape)]
        if drawn.isdisjoint(_plain(arc) for ring in rings for arc in ring):
            yield max((_joined(ring, arcs) for ring in rings), key=_size)


def _middle(ring: list[Point]) -> Point:
    return tuple((min(axis) + max(axis)) / 2 for axis in zip(*ring, strict=True))


def _cells(points: Iterable[Point]) -> list[Cell]:
    """The points on the drawing's grid, where those that fall together are one."""
    cells = [(round((x + 180) * UNITS), round((90 - y) * UNITS)) for x, y in points]
    return [cell for cell, before in zip(cells, [None, *cells], strict=False) if cell != before]


def _svg(*layers: list[list[Cell]]) -> str:
    land, isles, solid, dashed = map(_path, layers)
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {360 * UNITS} {180 * UNITS}" \
preserveAspectRatio="none">
<desc>{NOTE}</desc>
<g fill="none" stroke="#79828e" stroke-linejoin="round">
<path fill="#79828e" fill-opacity=".14" fill-rule="evenodd" vector-effect="non-scaling-stroke" d="{land}"/>
<path stroke-width="2.5" stroke-linecap="round" vector-effect="non-scaling-stroke" d="{isles}"/>
<path stroke-width=".8" vector-effect="non-scaling-stroke" d="{solid}"/>
<path stroke-dasharray="3 3" vector-effect="non-scaling-stroke" d="{dashed}"/>
</g>
</svg>
"""


def _path(lines: list[list[Cell]]) -> str:
    return "".join(_line(line) for line in lines if line)


def _line(cells: list[Cell]) -> str:
    """A line as a path: a first point, then steps. A lone point steps nowhere, and its round end shows."""
    (x, y), closed = cells[0], len(cells) > 2 and cells[0] == cells[-1]
    steps = [(x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in pairwise(cells[: -1 if closed else None])]
    numbers = "".join(f" {n}" if n >= 0 else str(n) for step in steps or [(0, 0)] for n in step)
    return f"M{x} {y}l{numbers.lstrip()}{'z' if closed else ''}"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
