"""The output folder: exactly the pages, never anybody else's files, mended after a crash."""

import json
from pathlib import Path

import pytest

from ru_pk_archive.records.problem import ArchiveError
from ru_pk_archive.storage.manifest import MANIFEST, read_manifest
from ru_pk_archive.storage.site_folder import Output, differences, open_site, publish

SEEDS = Path("/nowhere/seeds")


def outputs(pages: dict[str, str]) -> list[Output]:
    return [Output(path, f"key of {text}".replace(" ", "-"), text.encode()) for path, text in pages.items()]


def build(folder: Path, pages: dict[str, str], source: str = "s", trusted: bool = True):
    """As a build does: pages whose key is known are not rendered again."""
    site = open_site(folder, SEEDS)
    wanted = [
        Output(page.path, page.key, None if trusted and site.key(page.path) == page.key else page.content)
        for page in outputs(pages)
    ]
    changes = publish(site, wanted, source, trusted)
    return changes.written, changes.deleted


def files(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in folder.rglob("*")
        if path.is_file() and path.name != MANIFEST
    }


PAGES = {"index.html": "home", "a/one.html": "1", "a/two.html": "2", "b/c/three.html": "3"}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    build(tmp_path / "site", PAGES)
    return tmp_path / "site"


def test_a_first_build_writes_all(tmp_path):
    assert build(tmp_path / "deep" / "site", PAGES) == (tuple(sorted(PAGES)), ())
    assert files(tmp_path / "deep" / "site") == PAGES


def test_an_empty_folder_is_ours_to_fill(tmp_path):
    build(tmp_path, PAGES)
    assert files(tmp_path) == PAGES


def test_a_build_without_changes_touches_no_file(site):
    before = {path: path.stat() for path in site.rglob("*")}
    assert build(site, PAGES) == ((), ())
    assert {path: path.stat() for path in site.rglob("*")} == before


def test_only_what_changed_is_written_and_only_what_is_gone_deleted_with_its_folder(site):
    pages = {"index.html": "home", "a/one.html": "1 again", "d.html": "4"}
    assert build(site, pages) == (("a/one.html", "d.html"), ("a/two.html", "b/c/three.html"))
    assert files(site) == pages
    assert not (site / "b").exists()


def test_a_page_rendered_again_to_the_same_bytes_is_not_written(site):
    site_before = open_site(site, SEEDS)
    again = [Output(path, "other-key", text.encode()) for path, text in PAGES.items()]
    changes = publish(site_before, again, "s", trusted=True)
    assert (changes.rendered, changes.written) == (tuple(sorted(PAGES)), ())
    assert open_site(site, SEEDS).key("index.html") == "other-key"


def test_a_file_may_take_the_place_of_a_folder_and_the_other_way_round(site):
    pages = {"index.html/x.html": "x", "a": "file", "b/c/three.html": "3"}
    build(site, pages)
    assert files(site) == pages


def test_a_page_renamed_in_capitals_only_is_still_there(site):
    pages = {"Index.html": "home", "a/One.html": "1", "a/two.html": "2", "b/c/three.html": "3"}
    build(site, pages)
    assert files(site) == pages


def test_a_missing_file_is_written_again(site):
    (site / "a" / "one.html").unlink()
    assert not open_site(site, SEEDS).is_made_from("s")
    assert build(site, PAGES) == (("a/one.html",), ())


def test_files_of_others_are_left_alone_and_named(site):
    (site / "CNAME").write_text("vale.example")
    (site / ".DS_Store").write_text("")
    (site / "b" / "c" / "mine.txt").write_text("mine")
    (site / ".git").mkdir()
    (site / ".git" / "HEAD").write_text("")
    assert open_site(site, SEEDS).strangers() == ("CNAME", "b/c/mine.txt")
    build(site, {"index.html": "home"})
    assert (site / "b" / "c" / "mine.txt").read_text() == "mine"
    assert (site / "CNAME").exists()


def test_somebody_elses_file_in_the_way_is_never_replaced(site):
    (site / "d.html").write_text("mine")
    with pytest.raises(ArchiveError, match=r"d\.html"):
        build(site, {**PAGES, "index.html": "new", "d.html": "4"})
    assert files(site) == {**PAGES, "d.html": "mine"}


def test_somebody_elses_file_with_the_right_bytes_is_taken_over(site):
    (site / "d.html").write_text("4")
    assert build(site, {**PAGES, "d.html": "4"}) == ((), ())
    assert open_site(site, SEEDS).strangers() == ()


def test_a_link_out_of_the_folder_is_never_written_through(site, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (site / "d").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ArchiveError, match="d is not"):
        build(site, {**PAGES, "d/four.html": "4"})
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_manifest_cannot_make_us_delete_outside_the_folder(site, tmp_path):
    (tmp_path / "precious.txt").write_text("precious")
    manifest = json.loads((site / MANIFEST).read_text())
    manifest["files"]["../precious.txt"] = manifest["files"]["index.html"]
    manifest["unfinished"] = [str(tmp_path / "precious.txt")]
    (site / MANIFEST).write_text(json.dumps(manifest))
    build(site, {"index.html": "new"})
    assert (tmp_path / "precious.txt").exists()


def test_two_pages_of_one_path_are_a_mistake_of_the_program(tmp_path):
    for second in ("a.html", "A.html"):
        with pytest.raises(ValueError, match="one path"):
            publish(open_site(tmp_path, SEEDS), outputs({"a.html": "1"}) + outputs({second: "2"}), "s", True)


@pytest.mark.parametrize("cut_at", [0, 1, 2, 3])
def test_a_build_cut_short_is_mended_by_the_next(site, cut_at):
    """A folder stands where a page belongs, and what was in hand then may hold anything."""
    pages = {"index.html": "new home", "a/one.html": "new 1", "d.html": "4"}
    with_stumbling_block = list(pages.items())
    with_stumbling_block.insert(cut_at, ("block.html", "5"))
    (site / "block.html").mkdir()
    with pytest.raises(ArchiveError, match=r"block\.html"):
        build(site, dict(with_stumbling_block), "new")
    (site / "block.html").rmdir()
    cut_short = read_manifest(site)
    assert cut_short.source == ""
    assert cut_short.unfinished >= {"index.html", "a/one.html", "d.html", "block.html"}
    assert {"a/two.html", "b/c/three.html"} <= cut_short.unfinished
    for path in cut_short.unfinished:
        if (site / path).exists():
            (site / path).write_text("half")
    for wanted, source in ((PAGES, "s"), (pages, "new"), ({"e.html": "6"}, "other")):
        build(site, wanted, source)
        assert files(site) == wanted
        assert open_site(site, SEEDS).is_made_from(source)


def test_an_untrusted_manifest_is_no_evidence_of_what_a_file_holds(site):
    (site / "a" / "one.html").write_text("meddled with")
    assert build(site, PAGES) == ((), ())
    assert build(site, PAGES, trusted=False) == (("a/one.html",), ())
    assert files(site) == PAGES


def test_differences_from_a_clean_build_are_told_in_words(site):
    (site / "a" / "one.html").write_text("meddled with")
    (site / "a" / "two.html").unlink()
    clean = {"index.html": b"other home", "a/one.html": b"1", "a/two.html": b"2", "d.html": b"4"}
    assert list(differences(open_site(site, SEEDS), clean)) == [
        "a/one.html was changed after it was written",
        "a/two.html is missing from the output",
        "b/c/three.html is in the manifest, but a clean build has no such page",
        "d.html is missing from the output",
        "index.html differs from a clean build",
    ]
    assert list(differences(open_site(site, SEEDS), {})) != []


def test_no_difference_is_told_of_a_whole_site(site):
    assert (
        list(differences(open_site(site, SEEDS), {path: text.encode() for path, text in PAGES.items()})) == []
    )


def test_a_folder_of_others_is_refused(tmp_path):
    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(ArchiveError, match="did not write"):
        open_site(tmp_path, SEEDS)


def test_a_folder_that_only_holds_another_folder_is_refused_too(tmp_path):
    (tmp_path / "photos").mkdir()
    with pytest.raises(ArchiveError, match="did not write"):
        open_site(tmp_path, SEEDS)


def test_a_file_is_no_output_folder(tmp_path):
    (tmp_path / "site").write_text("")
    with pytest.raises(ArchiveError, match="not a folder"):
        open_site(tmp_path / "site", SEEDS)


@pytest.mark.parametrize(
    "output", ["/", "~", "~/..", "seeds", "seeds/site", ".", "seeds/../seeds/clippings", "link-to-seeds"]
)
def test_an_output_that_would_endanger_other_files_is_refused(tmp_path, monkeypatch, output):
    (tmp_path / "seeds").mkdir()
    (tmp_path / "home" / "ida").mkdir(parents=True)
    (tmp_path / "link-to-seeds").symlink_to("seeds")
    monkeypatch.setenv("HOME", str(tmp_path / "home" / "ida"))
    folder = Path(output).expanduser() if output.startswith("~") else tmp_path / output
    with pytest.raises(ArchiveError, match=r"no folder to build in|inside the seeds or around them"):
        open_site(folder, tmp_path / "seeds")
