"""The desk's folder: never a stranger's, never a site, never inside the site that it is about."""

import json
from pathlib import Path

import pytest

from ru_pk_archive.records.desk import ArticleState, NamesOfKind
from ru_pk_archive.records.problem import ArchiveError
from ru_pk_archive.rendering.encoders import encode_json
from ru_pk_archive.storage.desk_folder import open_desk, read_last_build, way_between
from ru_pk_archive.storage.site_folder import Output, SiteFolder, publish

STATES = (
    ArticleState(
        "fair", "Fair – opened", "1931", "", "t", (NamesOfKind("People", ("Ida Brandt", "Ann Lee")),)
    ),
    ArticleState("flood", "Flood", "", "The Vale Post", "u", ()),
)


def opened(folder: Path, *others: Path) -> SiteFolder:
    return open_desk(folder, "last-build.json", Path("/nowhere/seeds"), others)


def test_a_new_folder_and_one_of_a_desk_are_ours(tmp_path):
    desk = opened(tmp_path / "desk")
    publish(desk, [Output("last-build.json", "k", b"[]")], "s", trusted=True)
    assert opened(tmp_path / "desk").is_made_from("s")


def test_a_folder_of_somebody_elses_is_refused(tmp_path):
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(ArchiveError, match="--report"):
        opened(tmp_path)


def test_a_folder_that_holds_a_site_is_refused(tmp_path):
    publish(opened(tmp_path / "site"), [Output("index.html", "k", b"home")], "s", trusted=True)
    with pytest.raises(ArchiveError, match="holds a site and no report"):
        opened(tmp_path / "site")


@pytest.mark.parametrize("inside", ["site", "site/desk", "."])
def test_a_desk_in_the_site_or_around_it_is_refused(tmp_path, inside):
    with pytest.raises(ArchiveError, match="cannot stand inside"):
        opened(tmp_path / inside, tmp_path / "site")


def test_what_was_written_of_a_build_is_read_back(tmp_path):
    (tmp_path / "last-build.json").write_bytes(encode_json(STATES))
    assert read_last_build(tmp_path / "last-build.json") == STATES


@pytest.mark.parametrize("content", ["", "{", "[1]", '[{"id": "a"}]', "{}x", "null", '"text"', "\x00"])
def test_what_cannot_be_read_is_no_memory(tmp_path, content):
    (tmp_path / "last-build.json").write_text(content)
    assert read_last_build(tmp_path / "last-build.json") is None


def test_a_memory_with_a_wrong_name_in_it_is_none(tmp_path):
    state = json.loads(encode_json(STATES[:1]))
    state[0]["names"] = [{"label": "People", "names": 3}]
    (tmp_path / "last-build.json").write_text(json.dumps(state))
    assert read_last_build(tmp_path / "last-build.json") is None


def test_without_a_file_nothing_is_known(tmp_path):
    assert read_last_build(tmp_path / "last-build.json") is None


@pytest.mark.parametrize(
    ("desk", "site", "way"),
    [
        ("site-report", "site", "../site/"),
        ("a/b/desk", "site", "../../../site/"),
        ("desk", "deep/my site#1", "../deep/my%20site%231/"),
    ],
)
def test_the_way_to_the_site_is_relative_and_fit_for_a_link(tmp_path, desk, site, way):
    assert way_between(tmp_path / desk, tmp_path / site) == way
