"""The same seeds give the same bytes: whatever was built before, by however many processes, wherever."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ru_pk_archive.storage.manifest import MANIFEST
from small_archive import CLIPPINGS, edit, files_of, write

REPOSITORY = Path(__file__).parents[2]
MANY = 70  # more than are worth several processes


@pytest.fixture
def many_seeds(seeds: Path) -> Path:
    for number in range(MANY):
        text = CLIPPINGS["bridge.txt"].replace("4 March 1931", f"{number % 28 + 1} May 19{20 + number // 4}")
        write(seeds / "clippings" / f"copy-{number}.txt", text.replace("the work", f"the work {number}"))
    return seeds


def build_elsewhere(seeds: Path, output: str, *arguments: str, **environment: str) -> Path:
    """As a person would, in a process of its own."""
    site = seeds.parent / output
    command = [sys.executable, str(REPOSITORY / "build.py"), "--seeds", str(seeds), "--output", str(site)]
    done = subprocess.run(
        [*command, *arguments],
        env={**os.environ, **environment},
        cwd=seeds.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return site


def test_neither_processes_nor_hash_seed_nor_time_zone_nor_locale_matter(many_seeds):
    first = build_elsewhere(many_seeds, "first", "--jobs", "1", PYTHONHASHSEED="0", TZ="UTC", LC_ALL="C")
    other = build_elsewhere(
        many_seeds, "other", "--jobs", "2", PYTHONHASHSEED="1", TZ="Pacific/Kiritimati", LC_ALL="C.UTF-8"
    )
    assert len(files_of(first)) > MANY
    assert files_of(first) == files_of(other)
    assert (first / MANIFEST).read_bytes() == (other / MANIFEST).read_bytes()


EDITS = {
    "a word": lambda seeds: edit(seeds / "clippings" / "meeting.txt", "flood walls", "fishing rights"),
    "a new article": lambda seeds: write(seeds / "clippings" / "new.txt", CLIPPINGS["bridge.txt"]),
    "an article gone": lambda seeds: (seeds / "clippings" / "flood.md").unlink(),
    "an article renamed": lambda seeds: (seeds / "clippings" / "flood.md").rename(
        seeds / "clippings" / "f.md"
    ),
    "a correction": lambda seeds: write(seeds / "clippings" / "bridge.yaml", "title: A bridge at last\n"),
    "a new alias": lambda seeds: edit(
        seeds / "authorities" / "people.yaml", "aliases: []", "aliases: [Carl]"
    ),
    "a person gone": lambda seeds: (seeds / "authorities" / "people.yaml").unlink(),
    "another title": lambda seeds: edit(seeds / "archive.yaml", "Harrow Vale News", "News of the Vale"),
    "an address": lambda seeds: write(
        seeds / "archive.yaml", "title: Vale\nbase_url: https://vale.example/\n"
    ),
    "an excerpt": lambda seeds: write(seeds / "clippings" / "bridge.yaml", "publish: excerpt\n"),
    "a stylesheet": lambda seeds: write(seeds / "static" / "archive.css", "body { color: black }"),
}


@pytest.mark.parametrize("change", EDITS.values(), ids=EDITS.keys())
def test_an_incremental_build_gives_what_a_clean_build_gives(seeds, build, change):
    build()
    before = files_of(seeds.parent / "site")
    change(seeds)
    report = build()
    build("fresh")
    assert files_of(seeds.parent / "site") == files_of(seeds.parent / "fresh") != before
    manifests = {(seeds.parent / output / MANIFEST).read_bytes() for output in ("site", "fresh")}
    assert len(manifests) == 1
    assert set(report.changes.rendered) | set(report.changes.kept) == files_of(seeds.parent / "site").keys()


@pytest.mark.parametrize("change", EDITS.values(), ids=EDITS.keys())
def test_an_edit_taken_back_gives_the_first_site_again(tmp_path, seeds, build, change):
    build()
    before = files_of(seeds.parent / "site")
    saved = {path: path.read_bytes() for path in seeds.rglob("*") if path.is_file()}
    change(seeds)
    build()
    for path in seeds.rglob("*"):
        if path.is_file() and path not in saved:
            path.unlink()
    for path, content in saved.items():
        path.write_bytes(content)
    build()
    assert files_of(seeds.parent / "site") == before


def test_a_verified_build_finds_no_difference(build):
    assert build(verify=True).differences == ()


def test_a_file_changed_by_hand_is_found_and_mended(seeds, build):
    build()
    page = seeds.parent / "site" / "about.html"
    page.write_text("meddled with")
    assert build(verify=True).differences == ("about.html was changed after it was written",)
    assert build(clean=True, verify=True).differences == ()
    assert page.read_text() != "meddled with"


def test_a_damaged_memo_changes_nothing(seeds, build):
    build()
    before = files_of(seeds.parent / "site")
    for pack in (seeds.parent / ".site.memo").rglob("*.pack"):
        pack.write_bytes(pack.read_bytes()[:-1] + b"x")
    edit(seeds / "clippings" / "meeting.txt", "flood walls", "fishing rights")
    build()
    edit(seeds / "clippings" / "meeting.txt", "fishing rights", "flood walls")
    assert build(verify=True).differences == ()
    assert files_of(seeds.parent / "site") == before
