"""What a curator writes beside a clipping is read to the letter, or told."""

import pytest

from ru_pk_archive.loader.reading import FIELDS, Corrections
from ru_pk_archive.loader.sidecar import read_sidecar
from ru_pk_archive.records.draft import Extent, TagOrder
from ru_pk_archive.records.evidence import Basis
from ru_pk_archive.records.problem import Code
from ru_pk_archive.records.source_file import SourceFile


def read(text):
    return read_sidecar(SourceFile("clippings/a.yaml", text.encode()))


def test_without_a_file_there_are_no_corrections():
    assert read_sidecar(None) == (Corrections((), ()), ())


def test_fields_come_in_the_order_written_with_their_line_and_source():
    corrections, problems = read(
        'title: "Calm sea"\n'
        "authors: [Ida Brandt, Jon Vale]\n"
        "published: 1931-03\n"
        "sources:\n  published: The masthead\n  authors: The index\n"
        "note: Torn at the edge.\n"
    )
    assert problems == ()
    assert [(field.name, field.value, field.note) for field in corrections.fields] == [
        ("title", "Calm sea", ""),
        ("author", "Ida Brandt", "The index"),
        ("author", "Jon Vale", "The index"),
        ("published", "1931-03", "The masthead"),
    ]
    assert corrections.note == "Torn at the edge."
    assert {(field.basis, field.evidence.rule) for field in corrections.fields} == {
        (Basis.CURATED, "curator")
    }
    assert [field.evidence.line for field in corrections.fields] == [1, 2, 2, 3]


def test_evidence_is_the_line_with_the_value_marked():
    corrections, _ = read('\ntitle: "Calm sea"\n')
    evidence = corrections.fields[0].evidence
    assert (evidence.text, evidence.line) == ('title: "Calm sea"', 2)
    assert evidence.text[evidence.start : evidence.end] == "Calm sea"


def test_evidence_of_a_value_over_several_lines_is_the_value():
    corrections, _ = read("title: >-\n  Calm\n  sea\n")
    evidence = corrections.fields[0].evidence
    assert evidence.text[evidence.start : evidence.end] == "Calm sea" == corrections.fields[0].value


@pytest.mark.parametrize("name", FIELDS)
def test_every_field_of_a_reading_can_be_corrected(name):
    value = "1931-03-04" if name in ("published", "modified", "first_published", "captured") else "word"
    corrections, problems = read(f"{name}: {value}\n")
    assert problems == ()
    assert [(field.name, field.value) for field in corrections.fields] == [(name, value)]


def test_tags_are_orders_to_link_or_not_to_link():
    corrections, problems = read("tags:\n  add: [harrow-vale]\n  remove:\n    - ida-brandt\n")
    assert problems == ()
    assert corrections.tag_orders == (
        TagOrder("harrow-vale", True, "clippings/a.yaml", 2),
        TagOrder("ida-brandt", False, "clippings/a.yaml", 4),
    )


@pytest.mark.parametrize(
    ("text", "code", "line", "word"),
    [
        ("titel: A", Code.KEY_UNKNOWN, 1, "title"),
        ("date: 1931", Code.KEY_UNKNOWN, 1, "published"),
        ("published: 4 March 1931", Code.DATE_UNREADABLE, 1, "1931-03-04"),
        ("title: [A, B]", Code.VALUE_WRONG, 1, "single value"),
        ("sources: {titel: A}", Code.KEY_UNKNOWN, 1, "title"),
        ("sources: A", Code.VALUE_WRONG, 1, "sources"),
        ("tags: [a]", Code.VALUE_WRONG, 1, "add:"),
        ("tags: {adds: [a]}", Code.KEY_UNKNOWN, 1, "add"),
        ("tags:\n  add: [Ida Brandt]", Code.VALUE_WRONG, 2, "Ida Brandt"),
        ("just words", Code.VALUE_WRONG, 1, "keys"),
        ("title: [", Code.YAML_BROKEN, 1, ""),
    ],
)
def test_what_cannot_be_used_is_told_and_left_out(text, code, line, word):
    corrections, (problem,) = read(text)
    assert corrections.fields == ()
    assert (problem.code, problem.source, problem.line) == (code, "clippings/a.yaml", line)
    assert word in problem.message


def test_a_bad_value_leaves_the_good_ones():
    corrections, problems = read("published: soon\ntitle: Calm sea\n")
    assert [field.name for field in corrections.fields] == ["title"]
    assert [problem.code for problem in problems] == [Code.DATE_UNREADABLE]


def test_an_empty_value_states_nothing():
    assert read("title:\nauthor: ~\npublished: null\n") == (Corrections((), ()), ())


@pytest.mark.parametrize(
    ("text", "settled", "told"),
    [
        ("settled: [office-conflict, date-conflict]", (Code.OFFICE_CONFLICT, Code.DATE_CONFLICT), 0),
        ("settled: office-conflict", (Code.OFFICE_CONFLICT,), 0),
        ("settled:", (), 0),
        (
            "settled: [yaml-broken, date-conflict]",
            (Code.DATE_CONFLICT,),
            1,
        ),  # what left something out cannot be
        ("settled: [nothing]", (), 1),
        ("settled: {office-conflict: yes}", (), 1),
    ],
)
def test_a_problem_of_the_text_itself_can_be_settled_and_no_other(text, settled, told):
    corrections, problems = read(text)
    assert corrections.settled == settled
    assert [problem.code for problem in problems] == [Code.VALUE_WRONG] * told


@pytest.mark.parametrize(
    ("text", "publish", "told"),
    [
        ("publish: excerpt", Extent.EXCERPT, 0),
        ("publish: whole", Extent.WHOLE, 0),
        ("publish:", None, 0),
        ("title: Calm sea", None, 0),
        ("publish: none", Extent.EXCERPT, 1),  # rights that were meant to be kept are kept
        ("publish: [whole]", Extent.EXCERPT, 1),
    ],
)
def test_how_much_of_the_text_may_be_published(text, publish, told):
    corrections, problems = read(text)
    assert (corrections.publish, [problem.code for problem in problems]) == (
        publish,
        [Code.VALUE_WRONG] * told,
    )
