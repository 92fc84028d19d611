"""The command line: what may be asked, in which order, and what is refused."""

from pathlib import Path

import pytest

from ru_pk_archive import __version__
from ru_pk_archive.cli.arguments import read_arguments


def test_without_a_word_the_site_is_built_from_seeds_into_site():
    options = read_arguments([])
    assert (options.command, options.seeds, options.output) == ("build", Path("seeds"), Path("site"))
    assert not (options.strict or options.clean or options.verify or options.timings or options.quiet)
    assert options.base_url is None
    assert options.jobs >= 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "--seeds", "x", "--strict"],
        ["--seeds", "x", "check", "--strict"],
        ["--strict", "--seeds", "x", "check"],
    ],
)
def test_an_option_may_stand_before_or_after_the_command(arguments):
    options = read_arguments(arguments)
    assert (options.command, options.seeds, options.strict) == ("check", Path("x"), True)


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("https://vale.example", "https://vale.example/"),
        ("https://vale.example/archive/", "https://vale.example/archive/"),
        ("http://localhost:8000/a", "http://localhost:8000/a/"),
        ("", ""),
    ],
)
def test_an_address_ends_with_a_slash(given, used):
    assert read_arguments(["--base-url", given]).base_url == used


def test_only_an_explanation_can_be_had_as_json():
    assert read_arguments(["explain", "a.txt", "--json"]).json
    assert not read_arguments(["explain", "a.txt"]).json


WRONG = [
    ["check", "--json"],
    ["--base-url", "vale.example"],
    ["--base-url", "ftp://vale.example"],
    ["--base-url", "https://vale example/"],
    ["--base-url", "javascript:alert(1)"],
    ["--jobs", "0"],
    ["--jobs", "-1"],
    ["--jobs", "two"],
    ["serve", "--port", "65536"],
    ["explain"],
    ["destroy"],
    ["--colour"],
]


@pytest.mark.parametrize("arguments", WRONG)
def test_a_wrong_command_line_ends_with_code_2(arguments, capsys):
    with pytest.raises(SystemExit) as end:
        read_arguments(arguments)
    assert end.value.code == 2
    assert "error:" in capsys.readouterr().err


def test_the_version_is_that_of_the_package(capsys):
    with pytest.raises(SystemExit) as end:
        read_arguments(["--version"])
    assert end.value.code == 0
    assert capsys.readouterr().out == f"ru-pk-archive {__version__}\n"
