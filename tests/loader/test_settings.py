"""archive.yaml may say nothing, little or all."""

import pytest

from ru_pk_archive.loader.settings import parse_settings
from ru_pk_archive.records.archive import ArchiveSettings, RestrictedOutlet
from ru_pk_archive.records.problem import Code
from ru_pk_archive.records.source_file import SourceFile

DEFAULTS = ArchiveSettings(
    title="News archive",
    description="",
    base_url="",
    languages=("en",),
    rights="",
    publisher="",
    contact="",
    about="",
    page_size=300,
)


def parse(text):
    return parse_settings(SourceFile("archive.yaml", text.encode()))


@pytest.mark.parametrize(
    "file", [None, SourceFile("archive.yaml", b""), SourceFile("archive.yaml", b"# soon\n")]
)
def test_an_archive_that_says_nothing_has_the_defaults(file):
    assert parse_settings(file) == (DEFAULTS, ())


def test_all_settings_are_read():
    settings, problems = parse(
        "title: Harrow Vale archive\ndescription: News of a valley.\nbase_url: https://example.org/vale\n"
        "languages: [en, pt-BR, en]\nrights: All kept\npublisher: The library\ncontact: desk@example.org\n"
        "about: |\n  First *line*.\n\n  Second.\npage_size: 50\n"
        "excerpts_only:\n- The Vale Post\n- The Valley Wire\n"
    )
    assert problems == ()
    assert settings == ArchiveSettings(
        title="Harrow Vale archive",
        description="News of a valley.",
        base_url="https://example.org/vale/",
        languages=("en", "pt-BR"),
        rights="All kept",
        publisher="The library",
        contact="desk@example.org",
        about="First *line*.\n\nSecond.",
        page_size=50,
        excerpts_only=(
            RestrictedOutlet("The Vale Post", "archive.yaml", 14),
            RestrictedOutlet("The Valley Wire", "archive.yaml", 15),
        ),
    )


@pytest.mark.parametrize(
    ("line", "code", "word"),
    [
        ("titel: A", Code.KEY_UNKNOWN, "title"),
        ("url: https://example.org/", Code.KEY_UNKNOWN, "base_url"),
        ("base_url: example.org", Code.VALUE_WRONG, "https://"),
        ("base_url: javascript:alert(1)", Code.VALUE_WRONG, "https://"),
        ("languages: [English]", Code.VALUE_WRONG, "English"),
        ("page_size: many", Code.VALUE_WRONG, "whole number"),
        ("page_size: 0", Code.VALUE_WRONG, "whole number"),
        ("title: [A]", Code.VALUE_WRONG, "single value"),
        ("excerpts_only: {A: B}", Code.VALUE_WRONG, "list"),
        ("excerpt_only: [A]", Code.KEY_UNKNOWN, "excerpts_only"),
    ],
)
def test_an_unusable_setting_is_told_and_has_its_default(line, code, word):
    settings, (problem,) = parse(f"\n{line}\n")
    assert settings == DEFAULTS
    assert (problem.code, problem.source, problem.line) == (code, "archive.yaml", 2)
    assert word in problem.message


def test_a_file_that_is_no_mapping_or_broken_has_the_defaults():
    for text, code in [("- title", Code.VALUE_WRONG), ("title: [", Code.YAML_BROKEN)]:
        settings, (problem,) = parse(text)
        assert settings == DEFAULTS
        assert problem.code is code
