"""The small archive in a folder that a test may edit, and a way to build it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ru_pk_archive.pipeline import BuildRequest, build_site
from ru_pk_archive.records.report import BuildReport
from small_archive import NobodyWatches, write_seeds

Build = Callable[..., BuildReport]


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    """The seeds folder of the small archive."""
    return write_seeds(tmp_path / "seeds")


@pytest.fixture
def build(seeds: Path) -> Build:
    """Builds it into the folder `site` beside it, or another; options are those of a BuildRequest."""

    def run(output: str = "site", **options: object) -> BuildReport:
        request = BuildRequest(seeds=seeds, output=seeds.parent / output, **options)
        return build_site(request, NobodyWatches())

    return run
