"""Markdown with front matter is a clipping whose fields a curator wrote."""

import time

import pytest

from ru_pk_archive.loader.markdown_text import FORMAT, read_markdown
from ru_pk_archive.records.draft import BlockKind, MarkKind, TagOrder
from ru_pk_archive.records.evidence import Basis
from ru_pk_archive.records.problem import Code
from ru_pk_archive.records.source_file import SourceFile


def read(text):
    return read_markdown(SourceFile("clippings/a.md", text.encode()), text)


FRONT = "---\ntitle: Calm sea\nauthor: [Ida Brandt, Jon Vale]\npublished: 1931-03-04\n---\n"


def test_front_matter_is_a_curators_word_with_its_line():
    reading = read(f"{FRONT}The sea is calm.\n")
    assert [(field.name, field.value, field.evidence.line) for field in reading.fields] == [
        ("title", "Calm sea", 2),
        ("author", "Ida Brandt", 3),
        ("author", "Jon Vale", 3),
        ("published", "1931-03-04", 4),
    ]
    assert {(field.basis, field.evidence.rule) for field in reading.fields} == {
        (Basis.CURATED, "front matter")
    }
    assert [(block.text, block.line) for block in reading.blocks] == [("The sea is calm.", 6)]
    assert reading.problems == ()


def test_front_matter_may_order_tags_and_leave_a_note():
    reading = read("---\ntags: {add: [harrow-vale]}\nnote: Torn.\n---\nText.\n")
    assert reading.tag_orders == (TagOrder("harrow-vale", True, "clippings/a.md", 2),)
    assert reading.note == "Torn."


@pytest.mark.parametrize("end", ["---", "...", "---  "])
def test_front_matter_ends_at_a_fence(end):
    assert [block.text for block in read(f"---\ntitle: A\n{end}\nText\n").blocks] == ["Text"]


def test_front_matter_that_is_not_closed_is_told():
    (problem,) = read("---\ntitle: A\n\nText\n").problems
    assert (problem.code, problem.line) == (Code.YAML_BROKEN, 1)


def test_a_rule_at_the_head_of_a_text_is_no_front_matter():
    reading = read("---\n\nText here\n")
    assert reading.problems == ()
    assert [block.text for block in reading.blocks] == ["Text here"]


def test_broken_front_matter_is_told_and_the_text_is_read():
    reading = read("---\ntitle: [\n---\nText\n")
    assert [(problem.code, problem.line) for problem in reading.problems] == [(Code.YAML_BROKEN, 3)]
    assert [block.text for block in reading.blocks] == ["Text"]


@pytest.mark.parametrize(
    "body", ["# Calm sea\n\nText.\n", "Calm sea\n========\n\nText.\n", "<h1>Calm sea</h1>\n\nText."]
)
def test_a_heading_of_the_first_level_at_the_head_is_the_headline(body):
    reading = read(body)
    assert [(field.name, field.value, field.basis) for field in reading.fields] == [
        ("title", "Calm sea", Basis.PRINTED)
    ]
    assert [block.text for block in reading.blocks] == ["Text."]
    assert [(cut.text, cut.reason) for cut in reading.cuts] == [("Calm sea", "headline")]


@pytest.mark.parametrize("body", ["## Calm sea\n\nText.\n", "Text.\n\n# Calm sea\n"])
def test_any_other_heading_is_part_of_the_text(body):
    reading = read(body)
    assert reading.fields == ()
    assert sorted(block.text for block in reading.blocks) == ["Calm sea", "Text."]


def test_the_blocks_of_markdown_are_kept_with_their_lines():
    reading = read(
        "Text of **bold** and [a link](https://example.org/x).\nSame paragraph.\n\n> Quoted\n\n"
        "- one\n- two\n\n## Part\n\nHigh is the hill  \nlow is the vale  \nlong is the road\n"
    )
    assert [(block.kind, block.text, block.line) for block in reading.blocks] == [
        (BlockKind.PARAGRAPH, "Text of bold and a link. Same paragraph.", 1),
        (BlockKind.QUOTE, "Quoted", 4),
        (BlockKind.LIST_ITEM, "one", 6),
        (BlockKind.LIST_ITEM, "two", 7),
        (BlockKind.HEADING, "Part", 9),
        (BlockKind.VERSE, "High is the hill\nlow is the vale\nlong is the road", 11),
    ]
    assert [mark.kind for mark in reading.blocks[0].marks] == [MarkKind.STRONG, MarkKind.LINK]


@pytest.mark.parametrize(
    "word", ["<script>alert(1)</script>", "[x](javascript:alert(1))", "<b onclick='x()'>x</b>"]
)
def test_scripts_never_come_through_and_are_noted(word):
    reading = read(f"Calm {word} sea\n")
    assert [problem.code for problem in reading.problems] == [Code.ACTIVE_CONTENT]
    assert "alert" not in reading.blocks[0].text
    assert all(mark.kind is not MarkKind.LINK for mark in reading.blocks[0].marks)


@pytest.mark.parametrize(
    "body", ["One two\nthree.\n\n\nFour - five.\n", "\n\n  Indented a little.\n\nMore (of it), at 5:30.\n"]
)
def test_text_without_markup_reads_the_same_without_the_markdown_parser(body):
    plain = read(body)
    parsed = read(f"{body}\n*mark*\n")
    assert [(b.kind, b.text, b.line) for b in plain.blocks] == [
        (b.kind, b.text, b.line) for b in parsed.blocks[:-1]
    ]


def test_a_paragraph_of_brackets_does_not_take_forever():
    start = time.perf_counter()
    reading = read("[" * 20_000)
    assert time.perf_counter() - start < 2
    assert [len(block.text) for block in reading.blocks] == [20_000]


def test_the_format_knows_its_endings():
    assert FORMAT.suffixes == (".md", ".markdown")
