"""The tool that draws the outline, on a world of two countries; and the outline that is shipped."""

import importlib.util
import json
import re
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

REPOSITORY = Path(__file__).parents[2]
SHIPPED = REPOSITORY / "static" / "world.svg"

# Two squares side by side, an isle of a third country, and land across the date line.
ARCS = [
    [[0, 0], [0, 20]],
    [[0, 20], [-20, 0], [0, -20], [20, 0]],
    [[0, 0], [20, 0], [0, 20], [-20, 0]],
    [[50, 50], [0, 0], [0, 0], [0, 0]],
    [[175, 60], [4, 0], [-358, 0], [0, 5], [358, 0], [-4, 0], [0, -5]],
]
COUNTRIES = [
    ("Sudan", [[[0, 1]]]),
    ("S. Sudan", [[[2, ~0]]]),
    ("Oe", [[[3]]]),
    ("Far East", [[[4]]]),
]


@pytest.fixture(scope="module")
def outline() -> ModuleType:
    spec = importlib.util.spec_from_file_location("outline", REPOSITORY / "tools" / "outline.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def drawn(outline: ModuleType, tmp_path: Path) -> dict[str, str]:
    """The lines of the small world by what tells them apart."""
    land = {"type": "MultiPolygon", "arcs": [[[2, 1]], [[3]], [[4]]]}
    geometries = [
        {"type": "MultiPolygon", "arcs": arcs, "properties": {"name": name}} for name, arcs in COUNTRIES
    ]
    objects = {"countries": {"geometries": geometries}, "land": {"geometries": [land]}}
    source, output = tmp_path / "countries.json", tmp_path / "world.svg"
    transform = {"scale": [1, 1], "translate": [0, 0]}
    source.write_text(json.dumps({"transform": transform, "arcs": ARCS, "objects": objects}), "utf-8")
    outline.main(source, output)
    paths = ElementTree.parse(output).getroot().findall(".//{*}path")
    return dict(zip(("land", "isles", "solid", "dashed"), (path.get("d") for path in paths), strict=True))


def test_land_is_drawn_round_without_the_border_inside(drawn):
    assert "M1800 900l200 0 0-200-200 0-200 0 0 200z" in drawn["land"]


def test_what_crosses_the_date_line_is_cut_in_two_out_of_sight(drawn):
    numbers = [int(x) for x in re.findall(r"M(-?\d+)", drawn["land"])]
    assert len(numbers) == 3
    far = [part for part in drawn["land"].split("M") if part and part.split()[1].startswith(("250", "300"))]
    assert len(far) == 2


def test_a_country_too_small_to_draw_is_a_dot(drawn):
    assert drawn["isles"] == "M2300 400l0 0"


def test_a_border_is_solid_where_no_box_of_a_dispute_holds_it(drawn):
    assert drawn["solid"] == "M1800 900l0-200"
    assert drawn["dashed"] == ""


def test_bends_are_left_out_from_the_smallest_on_and_ends_stay(outline):
    line = [(0.0, 0.0), (1.0, 0.01), (2.0, 0.0), (3.0, 2.0), (4.0, 0.0)]
    assert outline._simplified(line) == [(0.0, 0.0), (2.0, 0.0), (3.0, 2.0), (4.0, 0.0)]


def test_only_the_stretch_inside_its_box_is_disputed(outline):
    line = [(77.5, 30.0), (77.5, 34.0), (77.5, 35.0), (77.5, 40.0)]
    stretches = list(outline._stretches(line, {"India", "Pakistan"}))
    assert stretches == [(False, line[:2]), (True, line[1:3]), (False, line[2:])]


def test_the_shipped_outline_is_below_40_kb():
    assert SHIPPED.stat().st_size < 40_000


def test_the_shipped_outline_says_where_it_comes_from_and_needs_no_style_or_script(outline):
    root = ElementTree.parse(SHIPPED).getroot()
    assert root.find("{*}desc").text == outline.NOTE
    assert "public domain" in outline.NOTE
    assert root.get("viewBox") == "0 0 3600 1800"
    assert {element.tag.rpartition("}")[2] for element in root.iter()} == {"svg", "desc", "g", "path"}
    assert not any("style" in element.attrib for element in root.iter())


@pytest.mark.parametrize("text", ["README.md", "templates/about.html"])
def test_readers_and_users_are_told_whose_borders_these_are(text):
    words = (REPOSITORY / text).read_text("utf-8")
    assert "Natural Earth" in words
    assert "public domain" in words
