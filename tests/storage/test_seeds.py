"""The seeds folder: every file in it is read, told, or nobody's work."""

from pathlib import Path

import pytest

from ru_pk_archive.records.problem import ArchiveError
from ru_pk_archive.storage.seeds import read_seeds

ENDINGS = (".txt", ".md", ".html", ".htm")


def seeds_of(folder: Path, *paths: str) -> Path:
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(path)
    return folder


def told(problems):
    return [(problem.code.slug, problem.source) for problem in problems]


def test_clippings_stand_by_path_with_the_corrections_beside_them(tmp_path):
    folder = seeds_of(
        tmp_path,
        "clippings/b.txt",
        "clippings/b.yaml",
        "clippings/a.HTML",
        "clippings/1931/b.md",
        "authorities/people.yaml",
        "authorities/kinds.yaml",
        "archive.yaml",
    )
    seeds, problems = read_seeds(folder, ENDINGS)
    assert [(c.file.path, c.sidecar and c.sidecar.path) for c in seeds.clippings] == [
        ("clippings/1931/b.md", None),
        ("clippings/a.HTML", None),
        ("clippings/b.txt", "clippings/b.yaml"),
    ]
    assert [file.path for file in seeds.authorities] == ["authorities/kinds.yaml", "authorities/people.yaml"]
    assert seeds.settings.content == b"archive.yaml"
    assert problems == ()


def test_corrections_belong_to_every_clipping_of_their_name(tmp_path):
    folder = seeds_of(tmp_path, "clippings/a.txt", "clippings/a.html", "clippings/a.yaml")
    seeds, problems = read_seeds(folder, ENDINGS)
    assert {clipping.sidecar.path for clipping in seeds.clippings} == {"clippings/a.yaml"}
    assert problems == ()


STRAY = [
    ("clippings/b.yaml", "sidecar-orphan"),
    ("clippings/1931/a.yaml", "sidecar-orphan"),
    ("clippings/a.yml", "format-unknown"),
    ("clippings/a.YAML", "format-unknown"),
    ("clippings/scan.pdf", "format-unknown"),
    ("clippings/no-ending", "format-unknown"),
    ("authorities/people.yml", "format-unknown"),
    ("authorities/notes.txt", "format-unknown"),
    ("authorities/old/people.yaml", "format-unknown"),
    ("people.yaml", "format-unknown"),
    ("article.txt", "format-unknown"),
]


@pytest.mark.parametrize(("path", "slug"), STRAY)
def test_a_file_that_nobody_reads_is_told(tmp_path, path, slug):
    _, problems = read_seeds(seeds_of(tmp_path, "clippings/a.txt", path), ENDINGS)
    assert told(problems) == [(slug, path)]


SILENT = [
    "clippings/.DS_Store",
    "clippings/Thumbs.db",
    "clippings/~$a.txt",
    "clippings/__MACOSX/a.txt",
    "README.md",
    "LICENSE",
    ".git/config",
    "templates/x.html",
    "static/x.css",
]


@pytest.mark.parametrize("path", SILENT)
def test_litter_and_notes_are_passed_over(tmp_path, path):
    seeds, problems = read_seeds(seeds_of(tmp_path, "clippings/a.txt", path), ENDINGS)
    assert (len(seeds.clippings), problems) == (1, ())


def test_what_a_browser_saves_beside_a_page_is_part_of_that_page(tmp_path):
    folder = seeds_of(
        tmp_path,
        "clippings/Fair.html",
        "clippings/Fair_files/advertisement.html",
        "clippings/Fair_files/style.css",
        "clippings/Own_files/a.txt",
    )
    seeds, problems = read_seeds(folder, ENDINGS)
    assert [clipping.file.path for clipping in seeds.clippings] == [
        "clippings/Fair.html",
        "clippings/Own_files/a.txt",
    ]
    assert problems == ()


@pytest.mark.parametrize("paths", [[], ["authorities/people.yaml"], ["clippings/.DS_Store"]])
def test_a_folder_without_clippings_is_told_once(tmp_path, paths):
    seeds, problems = read_seeds(seeds_of(tmp_path, *paths), ENDINGS)
    assert (seeds.clippings, told(problems)) == ((), [("no-clippings", "clippings")])


def test_a_clipping_whose_corrections_cannot_be_read_is_read_without_them(tmp_path):
    folder = seeds_of(tmp_path, "clippings/a.txt", "clippings/a.md")
    with (folder / "clippings" / "a.yaml").open("wb") as file:
        file.truncate(50_000_000)
    seeds, problems = read_seeds(folder, ENDINGS)
    assert [clipping.sidecar for clipping in seeds.clippings] == [None, None]
    assert told(problems) == [("file-too-large", "clippings/a.yaml")]


def test_no_seeds_folder_is_an_error_of_the_environment(tmp_path):
    with pytest.raises(ArchiveError, match="no seeds folder"):
        read_seeds(tmp_path / "absent", ENDINGS)
