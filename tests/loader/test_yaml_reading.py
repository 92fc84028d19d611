"""Every node knows its line, every scalar stays what was written, and bad YAML is a problem, not a crash."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.loader.yaml_reading import Items, Mapping, Scalar, read_yaml, read_yaml_file
from ru_pk_archive.records.problem import Code
from ru_pk_archive.records.source_file import SourceFile


def read(text, first_line=1):
    return read_yaml(text, "file.yaml", first_line)


@pytest.mark.parametrize(
    "written", ["2024-07-12", "no", "on", "1e3", "0x1F", "12:30:00", "007", "Yes", "1_000"]
)
def test_a_plain_value_stays_the_text_that_was_written(written):
    document, problems = read(f"key: {written}")
    assert problems == ()
    assert document.get("key") == Scalar(written, plain=True, line=1)


@pytest.mark.parametrize(
    ("written", "empty"),
    [("", True), ("~", True), ("null", True), ('""', True), ('"null"', False), ("nil", False), ("0", False)],
)
def test_null_states_nothing_but_quoted_null_is_a_word(written, empty):
    document, _ = read(f"key: {written}")
    assert document.get("key").empty is empty


def test_every_key_item_and_record_knows_its_line():
    document, problems = read("# head\n- id: a\n  names:\n    - one\n    - two\n\n- id: b\n", first_line=10)
    assert problems == ()
    first, second = document.nodes
    assert (first.line, second.line) == (11, 16)
    assert [entry.line for entry in first.entries] == [11, 12]
    assert [node.line for node in first.get("names").nodes] == [13, 14]


def test_of_a_key_that_stands_twice_the_first_is_kept_and_the_second_reported():
    document, (problem,) = read("a: 1\nb: 2\na: 3\n")
    assert [(entry.key, entry.value.text) for entry in document.entries] == [("a", "1"), ("b", "2")]
    assert (problem.code, problem.line) == (Code.VALUE_WRONG, 3)
    assert "line 1" in problem.message


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: [1,\nb: 2\n", 3),  # a bracket that is not closed is noticed at the end
        ("a: 1\n\tb: 2\n", 2),  # a tab
        ("a: b: c\n", 1),
        ("a: 1\nb: 'x\n", 3),
        ("a: \x07\n", 1),
        ("a: 1\n? [b, c]\n: d\n", 2),  # a key that is a list
        ("a: 1\nb: *other\n", 2),  # a reference
        ("a: 1\n---\nb: 2\n", 3),  # a second document
        ("- a\nb: c\n", 2),
    ],
)
def test_broken_yaml_is_one_problem_with_its_line(text, line):
    document, (problem,) = read(text)
    assert document is None
    assert (problem.code, problem.source) == (Code.YAML_BROKEN, "file.yaml")
    assert problem.line is not None
    assert abs(problem.line - line) <= 1


@pytest.mark.parametrize("opening", ["[", "- ", "{a: "])
def test_nesting_without_end_is_refused_and_does_not_exhaust_the_stack(opening):
    document, (problem,) = read(opening * 100_000)
    assert document is None
    assert problem.code is Code.YAML_BROKEN


def test_a_tag_builds_no_object():
    document, problems = read("a: !!python/object/apply:os.getcwd []\n")
    assert problems == ()
    assert document.get("a") == Items((), 1)


@pytest.mark.parametrize("content", [b"", b"# nothing yet\n", b"---\n"])
def test_a_file_that_states_nothing_is_no_problem(content):
    document, problems = read_yaml_file(SourceFile("people.yaml", content))
    assert document is None or document.empty
    assert problems == ()


def test_a_file_that_is_not_utf8_is_a_problem():
    document, (problem,) = read_yaml_file(SourceFile("people.yaml", b"name: \xe9t\xe9 \xff\n"))
    assert document is None
    assert problem.code is Code.NOT_UTF8


@given(st.text(max_size=60))
def test_no_text_whatsoever_raises(text):
    document, problems = read(text)
    assert document is None or isinstance(document, Scalar | Items | Mapping)
    assert all(problem.line is not None and problem.line >= 1 for problem in problems)
