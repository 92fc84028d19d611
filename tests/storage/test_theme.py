"""The theme: the program's own, in which a curator replaces single files."""

from pathlib import Path

from ru_pk_archive.storage.theme import read_theme


def test_the_programs_own_theme_needs_no_file_of_the_curator(tmp_path):
    theme, problems = read_theme(tmp_path)
    assert "article.html" in [file.path for file in theme.templates]
    assert "archive.css" in [file.path for file in theme.static]
    assert (theme.additions, problems) == ((), ())


def put(folder: Path, path: str, content: bytes) -> None:
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_bytes(content)


def test_a_file_of_the_same_name_replaces_the_programs_own(tmp_path):
    plain, _ = read_theme(tmp_path)
    put(tmp_path, "templates/article.html", b"mine")
    theme, problems = read_theme(tmp_path)
    assert [file.path for file in theme.templates] == [file.path for file in plain.templates]
    assert [file.content for file in theme.templates if file.path == "article.html"] == [b"mine"]
    assert (theme.additions, problems) == ((), ())


def test_files_that_replace_nothing_are_added_and_named(tmp_path):
    put(tmp_path, "templates/parts/crest.html", b"")
    put(tmp_path, "static/crest.svg", b"")
    theme, problems = read_theme(tmp_path)
    assert theme.additions == ("static/crest.svg", "templates/parts/crest.html")
    assert "parts/crest.html" in [file.path for file in theme.templates]
    assert problems == ()


def test_a_name_that_differs_in_capitals_only_would_be_another_file_on_some_disks(tmp_path):
    put(tmp_path, "static/Archive.css", b"")
    theme, (problem,) = read_theme(tmp_path)
    assert "Archive.css" not in [file.path for file in theme.static]
    assert (problem.code.slug, problem.source) == ("theme-unknown", "static/Archive.css")


def test_a_template_that_is_not_utf8_replaces_nothing(tmp_path):
    plain, _ = read_theme(tmp_path)
    put(tmp_path, "templates/article.html", b"caf\xe9")
    put(tmp_path, "static/photo.jpg", b"\xff\xd8")
    theme, (problem,) = read_theme(tmp_path)
    assert theme.templates == plain.templates
    assert (problem.code.slug, problem.source) == ("not-utf8", "templates/article.html")
