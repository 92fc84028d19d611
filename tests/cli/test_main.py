"""The program as people run it: exit codes, what is printed where, and what it needs."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ru_pk_archive.cli import main
from small_archive import edit, files_of, write, write_seeds

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    return write_seeds(tmp_path / "seeds")


def run(seeds: Path, *arguments: str) -> int:
    return main([*arguments, "--seeds", str(seeds), "--output", str(seeds.parent / "site")])


def test_a_clean_build_ends_with_0_and_a_report(seeds, capsys):
    assert run(seeds) == 0
    out = capsys.readouterr().out
    assert out.startswith("Read 5 articles.\n")
    site, desk = seeds.parent / "site", seeds.parent / "site-report" / "index.html"
    assert out.splitlines()[-2:] == [
        f"{len(files_of(site))} files in {site}: {len(files_of(site))} written, 0 deleted.",
        f"The curator’s desk, with lines to paste: {desk}",
    ]


def test_a_build_without_changes_says_so(seeds, capsys):
    run(seeds)
    capsys.readouterr()
    assert run(seeds) == 0
    assert "nothing changed" in capsys.readouterr().out


def test_quiet_and_clean_prints_nothing(seeds, capsys):
    assert run(seeds, "--quiet") == 0
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "")


def test_errors_end_with_1_and_warnings_only_strictly(seeds, capsys):
    edit(seeds / "archive.yaml", "rights", "colour: red\nrights")
    assert run(seeds, "--quiet") == 0
    assert run(seeds, "--quiet", "--strict") == 1
    assert "[key-unknown]" in capsys.readouterr().out
    write(seeds / "clippings" / "empty.txt", "")
    assert run(seeds, "--quiet") == 1
    assert "clippings/empty.txt" in capsys.readouterr().out


def test_a_check_prints_all_problems_and_writes_nothing(seeds, capsys):
    for number in range(30):
        write(seeds / "clippings" / f"empty-{number}.txt", "")
    assert run(seeds, "check") == 1
    assert capsys.readouterr().out.count("[file-empty]") == 30
    assert [path.name for path in seeds.parent.iterdir()] == ["seeds"]


def test_a_wrong_folder_ends_with_2_and_one_sentence(seeds, capsys):
    assert main(["--seeds", str(seeds), "--output", str(seeds / "site")]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize("name", ["bridge", "bridge.txt", "clippings/bridge.txt"])
def test_a_clipping_is_explained_by_id_or_path(seeds, capsys, name):
    assert run(seeds, "explain", name) == 0
    assert capsys.readouterr().out.startswith("New bridge opened at Harrow Vale\nclippings/bridge.txt, ")


def test_a_clipping_is_explained_by_where_it_lies(seeds, capsys):
    assert run(seeds, "explain", str(seeds / "clippings" / "1931" / "letter.txt")) == 0
    assert capsys.readouterr().out.startswith("A letter about the bridge\n")


def test_a_clipping_that_is_not_there_cannot_be_explained(seeds, capsys):
    assert run(seeds, "explain", "absent") == 2
    assert "absent" in capsys.readouterr().err


def test_a_clipping_that_cannot_be_read_is_explained_by_its_problem(seeds, capsys):
    write(seeds / "clippings" / "empty.txt", "")
    assert run(seeds, "explain", "empty") == 1
    assert "[file-empty]" in capsys.readouterr().out


def test_an_explanation_for_programs_is_the_articles_object_with_all_that_was_read(seeds, capsys):
    run(seeds, "--quiet")
    (built,) = (
        article
        for article in json.loads((seeds.parent / "site" / "data" / "articles.json").read_text("utf-8"))
        if article["id"] == "bridge"
    )
    assert run(seeds, "explain", "bridge", "--json") == 0
    explained = json.loads(capsys.readouterr().out)
    del built["same_story"]  # which one clipping alone cannot tell
    assert {key: explained[key] for key in built} == built
    assert explained.keys() - built.keys() == {"draft", "window", "mentions", "unresolved", "problems"}


def test_a_clipping_that_cannot_be_read_is_a_problem_to_programs_too(seeds, capsys):
    write(seeds / "clippings" / "empty.txt", "")
    assert run(seeds, "explain", "empty", "--json") == 1
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert (problem["code"], problem["severity"], problem["source"]) == (
        "file-empty",
        "error",
        "clippings/empty.txt",
    )


def test_timings_are_those_of_the_stages(seeds, capsys):
    run(seeds, "--timings")
    out = capsys.readouterr().out
    for stage in ("read", "parse", "tag", "assemble", "plan", "render", "write", "together"):
        assert f"\n  {stage} " in out


def in_a_process(*command: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **environment}
    return subprocess.run(
        [sys.executable, *command], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


def test_without_its_libraries_the_program_says_how_to_get_them(seeds):
    """-S leaves out all that was installed."""
    done = in_a_process("-S", str(REPOSITORY / "build.py"), cwd=seeds.parent, PYTHONPATH="")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.endswith("is not installed; run: python -m pip install -e .\n")
    assert len(done.stderr.splitlines()) == 1


def test_a_log_gets_a_line_a_stage_and_no_control_characters(seeds):
    done = in_a_process(str(REPOSITORY / "build.py"), cwd=seeds.parent)
    assert done.returncode == 0
    assert done.stderr.startswith("Reading clippings: 5\nLinking names: 5\nRendering pages: ")
    assert "\x1b" not in done.stdout + done.stderr


def test_whoever_reads_only_the_head_of_the_report_breaks_nothing(seeds):
    command = f"'{sys.executable}' '{REPOSITORY / 'build.py'}' check | true"
    done = subprocess.run(
        ["bash", "-c", command], cwd=seeds.parent, capture_output=True, text=True, check=False
    )
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr


def test_a_rebuild_without_changes_loads_none_of_the_slow_libraries(seeds):
    run(seeds)
    program = (
        "import sys\nfrom ru_pk_archive.cli import main\n"
        f"main(['--seeds', {str(seeds)!r}, '--output', {str(seeds.parent / 'site')!r}])\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = in_a_process("-c", program, cwd=seeds.parent, PYTHONPATH=os.pathsep.join(sys.path))
    assert "nothing changed" in done.stdout
    assert not {"bs4", "lxml", "jinja2", "markdown", "rich"} & set(done.stderr.split())
