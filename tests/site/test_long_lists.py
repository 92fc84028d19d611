"""Whole builds of an archive whose lists are longer than a page: its months and letters have pages."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ru_pk_archive.pipeline.inspecting import check_site
from ru_pk_archive.records.report import BuildReport
from small_archive import SETTINGS, files_of, write

Build = Callable[..., BuildReport]
MONTHS = ("March", "May", "July")


def clip(seeds: Path, number: int, month: str, headline: str) -> None:
    lead = f"ESTERMOUTH, {number % 28 + 1} {month} 1931: Nobody minded number {number} in Estermouth."
    write(seeds / "clippings" / f"long-{number:02}.txt", f"{headline}\n\n{lead}\n")


@pytest.fixture
def long_seeds(seeds: Path) -> Path:
    """36 articles of 1931 in three months, and pages of ten rows."""
    write(seeds / "archive.yaml", f"{SETTINGS}page_size: 10\n")
    for number in range(36):
        clip(seeds, number, MONTHS[number % 3], f"{'Quiet' if number % 2 else 'Another quiet'} week {number}")
    write(seeds / "clippings" / "long-year.yaml", 'published: "1931"\n')
    write(
        seeds / "clippings" / "long-year.txt",
        "A quiet year\n\nNothing happened, and nobody minded it at all.\n",
    )
    return seeds


def test_a_long_archive_has_nothing_broken(long_seeds: Path, build: Build):
    build()
    site = long_seeds.parent / "site"
    paths = files_of(site).keys()
    assert {
        "timeline/1931.html",
        "timeline/1931-03.html",
        "timeline/1931-03/2.html",
        "articles/index/q.html",
        "articles/index/a/2.html",
    } < paths
    assert check_site(site, jobs=1).faults == ()


def test_an_article_more_renders_its_month_and_its_letter_and_no_others(long_seeds: Path, build: Build):
    build()
    clip(long_seeds, 36, "May", "Quiet week 36")
    rendered = build().changes.rendered
    split = [path for path in rendered if path.startswith(("timeline/", "articles/index"))]
    assert sorted(split) == [
        "articles/index.html",
        "articles/index/q.html",
        "articles/index/q/2.html",
        "timeline/1931-05.html",
        "timeline/1931-05/2.html",
        "timeline/1931.html",
        "timeline/index.html",
    ]


def test_a_year_that_becomes_too_long_leaves_what_a_clean_build_makes(seeds: Path, build: Build):
    write(seeds / "archive.yaml", f"{SETTINGS}page_size: 10\n")
    for count in (6, 12, 9):
        for path in (seeds / "clippings").glob("long-*"):
            path.unlink()
        for number in range(count):
            clip(seeds, number, MONTHS[number % 3], f"Quiet week {number}")
        build()
        build(f"fresh-{count}")
        assert files_of(seeds.parent / "site") == files_of(seeds.parent / f"fresh-{count}")
        assert ("timeline/1931-03.html" in files_of(seeds.parent / "site")) == (count > 6)
