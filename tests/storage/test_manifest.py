"""The manifest: deterministic, and either readable or an error."""

import pytest

from ru_pk_archive.records.problem import ArchiveError
from ru_pk_archive.storage.manifest import MANIFEST, Manifest, Published, read_manifest, write_manifest

FILES = {"b.html": Published("1" * 64, "k1", 5), "a/ä.html": Published("2" * 64, "k2", 12_345)}
SAMPLE = Manifest("source", FILES, frozenset(["c.html", "a.html"]))


def test_a_manifest_is_read_back_as_it_was_written(tmp_path):
    write_manifest(tmp_path, SAMPLE)
    assert read_manifest(tmp_path) == SAMPLE
    assert [path.name for path in tmp_path.iterdir()] == [MANIFEST]


def test_equal_manifests_give_equal_bytes(tmp_path):
    write_manifest(tmp_path, SAMPLE)
    first = (tmp_path / MANIFEST).read_bytes()
    write_manifest(
        tmp_path, Manifest("source", dict(reversed(FILES.items())), frozenset(["a.html", "c.html"]))
    )
    assert (tmp_path / MANIFEST).read_bytes() == first


def test_a_folder_without_one_has_none(tmp_path):
    assert read_manifest(tmp_path) is None


BROKEN = [
    b"",
    b"{",
    b"[]",
    b"7",
    b"{}",
    b'{"format": 3}',
    b'{"format": 1}',
    b'{"format": 1, "files": {}, "unfinished": 7}',
    b'{"format": 2, "source": "", "unfinished": [], "files": []}',
    b'{"format": 2, "source": "", "unfinished": [], "files": {"a": 7}}',
    b'{"format": 2, "source": "", "unfinished": [], "files": {"a": "one"}}',
    b'{"format": 2, "source": "", "unfinished": [], "files": {"a": "1 2"}}',
    b'{"format": 2, "source": "", "unfinished": [], "files": {"a": "1 2 large"}}',
    b'{"format": 2, "source": "", "unfinished": [], "files": {"a": "1 2 3 4"}}',
    b"\xff",
]


@pytest.mark.parametrize("content", BROKEN)
def test_one_that_cannot_be_read_is_an_error_that_says_what_to_do(tmp_path, content):
    (tmp_path / MANIFEST).write_bytes(content)
    with pytest.raises(ArchiveError, match="Delete the folder"):
        read_manifest(tmp_path)


def test_one_of_the_format_before_says_only_which_files_are_ours(tmp_path):
    old = b'{"format": 1, "source": "s", "unfinished": ["b"], "files": {"a": "1 k"}}'
    (tmp_path / MANIFEST).write_bytes(old)
    assert read_manifest(tmp_path) == Manifest("", {}, frozenset(["a", "b"]))
