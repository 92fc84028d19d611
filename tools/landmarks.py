"""Turns static/world.svg into landmarks.py, the table of where the outline has something to show.

Nobody needs this to build a site. After tools/outline.py has drawn the outline again, run

    python tools/landmarks.py

so that maps are again cropped where their readers can tell where they are. Needs Python alone.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

_REPOSITORY = Path(__file__).parents[1]
OUTLINE = _REPOSITORY / "static" / "world.svg"
OUTPUT = _REPOSITORY / "src" / "ru_pk_archive" / "pages" / "pictures" / "landmarks.py"

CELL = 40  # units of the outline, ten to a degree
ACROSS, DOWN = 3600 // CELL, 1800 // CELL
_STEP = 5  # a line is looked at this often, in units
_NUMBER = re.compile(r"-?\d+")

Point = tuple[int, int]


def main(outline: Path = OUTLINE, output: Path = OUTPUT) -> None:
    """Writes the table of the outline to `output`."""
    output.write_text(module(rows(outline.read_text("utf-8"))), "utf-8", newline="\n")


def rows(svg: str) -> list[str]:
    """A line for each four degrees of latitude from the north: "#" where a coast or a border is, else "."."""
    held = {(x // CELL, y // CELL) for line in _lines(svg) for x, y in _along(line)}
    return ["".join("#" if (x, y) in held else "." for x in range(ACROSS)) for y in range(DOWN)]


def module(table: list[str]) -> str:
    """The table as a module of Python."""
    lines = "\n".join(f'    "{row}",' for row in table)
    return f'''"""Where the outline of the world shows a coast or a border: written by tools/landmarks.py.

A line stands for {CELL // 10} degrees of latitude from the north, a character for as many of longitude
from 180° west.
"""

DEGREES = {CELL // 10}
ROWS = (
{lines}
)
'''


def _lines(svg: str) -> Iterator[list[Point]]:
    """The lines of the outline but for lone points, which stand for islands too small to draw."""
    for path in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}path"):
        for part in path.get("d", "").split("M")[1:]:
            numbers = [int(number) for number in _NUMBER.findall(part)]
            steps = list(zip(numbers[::2], numbers[1::2], strict=True))
            points = [steps[0]]
            for right, down in steps[1:]:
                points.append((points[-1][0] + right, points[-1][1] + down))
            if len(set(points)) > 1:
                yield [*points, points[0]] if part.endswith("z") else points


def _along(line: list[Point]) -> Iterator[Point]:
    """Points on the line, close to each other, but for those beyond the edges of the world."""
    for (x1, y1), (x2, y2) in pairwise(line):
        count = 1 + max(abs(x2 - x1), abs(y2 - y1)) // _STEP
        for number in range(count + 1):
            x, y = x1 + (x2 - x1) * number // count, y1 + (y2 - y1) * number // count
            if 0 <= x < ACROSS * CELL and 0 <= y < DOWN * CELL:
                yield x, y


if __name__ == "__main__":
    main()
