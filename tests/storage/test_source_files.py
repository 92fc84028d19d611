"""Folders that people fill by hand: all that can be read is read, the rest is told."""

import os
from pathlib import Path

import pytest

from ru_pk_archive.records.source_file import SourceFile
from ru_pk_archive.storage.source_files import is_litter, list_files, read_file


@pytest.mark.parametrize(
    "name", [".DS_Store", ".hidden", "Thumbs.db", "Desktop.ini", "__MACOSX", "~$a.txt", "a.txt~"]
)
def test_what_systems_and_editors_leave_behind_is_litter(name):
    assert is_litter(name)


@pytest.mark.parametrize("name", ["a.txt", "thumbs.txt", "a~b.txt", "README"])
def test_what_a_person_wrote_is_no_litter(name):
    assert not is_litter(name)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "seeds"
    (root / "clippings" / "1931").mkdir(parents=True)
    (root / "clippings" / "b.txt").write_bytes(b"B")
    (root / "clippings" / "1931" / "a.txt").write_bytes(b"A")
    (root / "clippings" / ".DS_Store").write_bytes(b"")
    return root


def test_files_of_all_folders_stand_by_path(root):
    assert list_files(root, "clippings") == (("clippings/1931/a.txt", "clippings/b.txt"), ())


def test_a_missing_folder_has_no_files(root):
    assert list_files(root, "nothing") == ((), ())


def test_links_inside_the_folder_are_followed_and_never_in_a_circle(root):
    (root / "clippings" / "again.txt").symlink_to("b.txt")
    (root / "clippings" / "1931" / "up").symlink_to(root / "clippings")
    (root / "clippings" / "old").symlink_to("1931")
    paths, problems = list_files(root, "clippings")
    assert paths == (
        "clippings/1931/a.txt",
        "clippings/again.txt",
        "clippings/b.txt",
        "clippings/old/a.txt",
    )
    assert problems == ()


def test_links_out_of_the_folder_are_told_and_not_followed(root, tmp_path):
    (tmp_path / "secret.txt").write_text("secret")
    (root / "clippings" / "file.txt").symlink_to(tmp_path / "secret.txt")
    (root / "clippings" / "folder").symlink_to(tmp_path)
    paths, problems = list_files(root, "clippings")
    assert paths == ("clippings/1931/a.txt", "clippings/b.txt")
    assert [(problem.code.slug, problem.source) for problem in problems] == [
        ("link-outside", "clippings/file.txt"),
        ("link-outside", "clippings/folder"),
    ]


def test_what_is_no_file_is_told_and_never_waited_for(root):
    os.mkfifo(root / "clippings" / "pipe.txt")
    (root / "clippings" / "nowhere.txt").symlink_to("absent.txt")
    paths, problems = list_files(root, "clippings")
    assert len(paths) == 2
    assert [(problem.code.slug, problem.source) for problem in problems] == [
        ("file-unreadable", "clippings/nowhere.txt"),
        ("file-unreadable", "clippings/pipe.txt"),
    ]


def test_a_name_that_is_not_text_is_told_in_a_form_that_can_be_printed(root):
    (root / "clippings" / os.fsdecode(b"caf\xe9.txt")).write_bytes(b"")
    _, (problem,) = list_files(root, "clippings")
    assert (problem.code.slug, problem.source) == ("file-unreadable", "clippings/caf\\udce9.txt")
    problem.source.encode()


@pytest.mark.parametrize("content", [b"", b"A", "Fähre".encode(), bytes(range(256)), b"x" * 3_000_000])
def test_a_file_is_read_to_the_byte(root, content):
    (root / "clippings" / "b.txt").write_bytes(content)
    assert read_file(root, "clippings/b.txt") == SourceFile("clippings/b.txt", content)


def test_a_file_of_50_megabytes_is_not_even_read(root):
    with (root / "clippings" / "b.txt").open("wb") as file:
        file.truncate(50_000_000)
    assert read_file(root, "clippings/b.txt").code.slug == "file-too-large"


def test_a_file_that_cannot_be_opened_is_told_with_the_reason(root):
    problem = read_file(root, "clippings/absent.txt")
    assert (problem.code.slug, problem.source) == ("file-unreadable", "clippings/absent.txt")
    assert "no such file" in problem.message
