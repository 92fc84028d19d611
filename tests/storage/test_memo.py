"""The memo: what it knows it returns, and what it cannot trust it does not know."""

import pickle
from pathlib import Path

import pytest

from ru_pk_archive.fingerprint import digest_bytes
from ru_pk_archive.records.problem import Code, Problem
from ru_pk_archive.storage.memo import Memo, Shelf

CODE, OTHER_CODE = "c0de" * 4, "0dd0" * 4
RESULT = (Problem(Code.FILE_EMPTY, "Empty.", "clippings/a.txt", 1), None)
OTHER = (("b", 2, True, b"\x00"), "Fähre")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    memo = Memo(tmp_path / ".site.memo", CODE)
    memo.shelf("parse").put("a", RESULT)
    memo.shelf("parse").put("b", OTHER)
    assert memo.save()
    return tmp_path / ".site.memo"


def test_the_next_build_knows_what_this_one_made(folder):
    shelf = Memo(folder, CODE).shelf("parse")
    assert (shelf.get("a"), shelf.get("b"), shelf.get("c")) == (RESULT, OTHER, None)


def test_a_clean_build_knows_nothing_and_leaves_its_own(folder):
    memo = Memo(folder, CODE, empty=True)
    assert memo.shelf("parse").get("a") is None
    memo.shelf("parse").put("c", OTHER)
    memo.save()
    after = Memo(folder, CODE).shelf("parse")
    assert (after.get("a"), after.get("c")) == (None, OTHER)


def test_other_code_knows_nothing_and_takes_the_place(folder):
    memo = Memo(folder, OTHER_CODE)
    assert memo.shelf("parse").get("a") is None
    memo.save()
    assert [path.name for path in folder.iterdir()] == [OTHER_CODE]


def test_nothing_but_packs_is_ever_deleted(folder, tmp_path):
    home = tmp_path / "home"
    (home / OTHER_CODE).mkdir(parents=True)
    (home / OTHER_CODE / "thesis.pack").write_text("years of work")
    (folder / ("1" * 16)).symlink_to(home / OTHER_CODE)
    (folder / "notes").mkdir()
    (folder / "notes" / "mine.pack").write_text("mine")
    assert Memo(folder, OTHER_CODE).save()
    assert (home / OTHER_CODE / "thesis.pack").exists()
    assert (folder / "notes" / "mine.pack").exists()
    assert not (folder / CODE).exists()


def test_what_no_build_asked_for_is_forgotten(folder):
    memo = Memo(folder, CODE)
    memo.shelf("parse").get("a")
    memo.save()
    assert Memo(folder, CODE).shelf("parse").get("b") is None
    assert Memo(folder, CODE).shelf("parse").get("a") == RESULT


def test_what_is_kept_unseen_is_not_forgotten(folder):
    memo = Memo(folder, CODE)
    memo.shelf("parse").keep(["b", "never heard of"])
    memo.save()
    shelf = Memo(folder, CODE).shelf("parse")
    assert (shelf.get("a"), shelf.get("b"), shelf.get("never heard of")) == (None, OTHER, None)


def test_a_shelf_that_was_not_opened_stays_as_it_is(folder):
    memo = Memo(folder, CODE)
    memo.shelf("render").put("x", OTHER)
    memo.save()
    assert Memo(folder, CODE).shelf("parse").get("a") == RESULT


def test_nothing_is_written_when_nothing_changed(folder):
    pack = folder / CODE / "parse.pack"
    pack.chmod(0o444)
    before = pack.stat().st_ino
    memo = Memo(folder, CODE)
    assert memo.shelf("parse").recall(["a", "b"], make=lambda positions: pytest.fail("known")) == [
        RESULT,
        OTHER,
    ]
    assert memo.save()
    assert pack.stat().st_ino == before


def test_only_what_is_not_known_is_made(folder):
    asked = []

    def make(positions):
        asked.extend(positions)
        return [("made", position) for position in positions]

    shelf = Memo(folder, CODE).shelf("parse")
    assert shelf.recall(["x", "a", "y"], make) == [("made", 0), RESULT, ("made", 2)]
    assert asked == [0, 2]


@pytest.mark.parametrize("place", range(0, 400, 7))
def test_a_damaged_pack_is_a_pack_not_known(folder, place):
    pack = folder / CODE / "parse.pack"
    content = bytearray(pack.read_bytes())
    content[place % len(content)] ^= 1
    pack.write_bytes(content)
    shelf = Memo(folder, CODE).shelf("parse")
    assert (shelf.get("a"), shelf.get("b")) == (None, None)


@pytest.mark.parametrize("content", [b"", b"x", b"\n", b"0" * 64, b"0" * 64 + b"{}\n"])
def test_a_pack_cut_short_is_a_pack_not_known(folder, content):
    (folder / CODE / "parse.pack").write_bytes(content)
    assert Memo(folder, CODE).shelf("parse").get("a") is None


@pytest.mark.parametrize(
    "contents", [b"{}", b"7", b"[7]", b"no json", b'[["a", "b"]]', b'[["a", -3]]', b"[[{}, 3]]"]
)
def test_a_pack_of_somebody_elses_making_breaks_nothing(folder, contents):
    body = contents + b"\n" + pickle.dumps(RESULT)
    (folder / CODE / "parse.pack").write_bytes(digest_bytes(body).encode() + body)
    assert Memo(folder, CODE).shelf("parse").get("a") is None


class Intruder:
    def __reduce__(self):
        return print, ("code that a stranger's folder runs",)


@pytest.mark.parametrize("value", [Intruder(), Path("a"), Memo, pickle.dumps])
def test_a_stranger_cannot_make_the_program_run_code(capsys, value):
    shelf = Shelf(b"")
    shelf.put("a", value)
    assert Shelf(shelf.pack()).get("a") is None
    assert capsys.readouterr().out == ""


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("in the way")
    memo = Memo(tmp_path / "file" / "memo", CODE)
    memo.shelf("parse").put("a", RESULT)
    assert not memo.save()
