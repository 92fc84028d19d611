"""The tool that says where the outline has something to show; and the table that is shipped."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from ru_pk_archive.pages.pictures import landmarks as shipped

REPOSITORY = Path(__file__).parents[2]
WORLD = '<svg xmlns="http://www.w3.org/2000/svg"><path d="{}"/></svg>'


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("landmarks_tool", REPOSITORY / "tools" / "landmarks.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def cells(tool: ModuleType, path: str) -> set[tuple[int, int]]:
    table = tool.rows(WORLD.format(path))
    return {(x, y) for y, row in enumerate(table) for x, sign in enumerate(row) if sign == "#"}


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("M10 10l100 0", {(0, 0), (1, 0), (2, 0)}),
        ("M10 10l60 0 0 60-60 0z", {(0, 0), (1, 0), (1, 1), (0, 1)}),
        ("M70 10l-60 0M1000 1790l10 0", {(0, 0), (1, 0), (25, 44)}),
        # an island too small to draw, and what lies beyond the edge
        ("M10 10l0 0", set()),
        ("M-100 10l20 0", set()),
        ("M3590 10l100 0", {(89, 0)}),
        ("", set()),
    ],
)
def test_a_cell_is_shown_where_a_line_goes_through_it(tool, path, shown):
    assert cells(tool, path) == shown


def test_the_table_is_that_of_the_outline_that_is_shipped(tool, tmp_path):
    tool.main(output=tmp_path / "landmarks.py")
    assert (tmp_path / "landmarks.py").read_text("utf-8") == Path(shipped.__file__).read_text("utf-8")


def test_the_table_goes_round_the_globe():
    assert len(shipped.ROWS) * shipped.DEGREES == 180
    assert {len(row) * shipped.DEGREES for row in shipped.ROWS} == {360}
    assert {sign for row in shipped.ROWS for sign in row} == {"#", "."}
