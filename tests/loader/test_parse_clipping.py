"""A clipping's files to its draft, whatever its format."""

import pytest

from ru_pk_archive.loader import FORMATS, parse_clipping
from ru_pk_archive.records.draft import Extent
from ru_pk_archive.records.problem import Code
from ru_pk_archive.records.source_file import ClippingSource, SourceFile

SENTENCE = "The council of Harrow Vale voted on Tuesday to reopen the old bridge."
TEXT = f"Council votes to reopen bridge\n\n{SENTENCE}\n"
YAML = "published: 2024-03-04\nnonsense: 1\n"


def clipping(path: str, content: bytes, beside: str | None = None) -> ClippingSource:
    sidecar = SourceFile("clippings/bridge.yaml", beside.encode()) if beside is not None else None
    return ClippingSource(SourceFile(path, content), sidecar)


@pytest.mark.parametrize(
    ("path", "text", "format"),
    [
        ("clippings/bridge.txt", TEXT, "text"),
        ("clippings/1931/bridge.TXT", TEXT, "text"),
        ("clippings/bridge.md", f"# {TEXT}", "Markdown"),
        ("clippings/bridge.html", "<h1>" + TEXT.replace("\n\n", "</h1><p>"), "web page"),
    ],
)
def test_every_format_gives_the_same_story(path, text, format):
    draft, problems = parse_clipping(clipping(path, text.encode()))
    assert problems == ()
    assert draft is not None
    assert (draft.id, draft.file.path, draft.file.format, draft.file.size) == (
        "bridge",
        path,
        format,
        len(text),
    )
    assert draft.title.value == "Council votes to reopen bridge"
    assert [sentence.text for block in draft.blocks for sentence in block.sentences] == [SENTENCE]


def test_each_file_ending_has_one_format():
    endings = [suffix for format in FORMATS for suffix in format.suffixes]
    assert len(set(endings)) == len(endings)
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in endings)


def test_the_file_beside_a_clipping_corrects_it_and_its_problems_are_told():
    draft, problems = parse_clipping(clipping("clippings/bridge.txt", TEXT.encode(), YAML))
    assert draft is not None
    assert [claim.date.edtf for claim in draft.dates] == ["2024-03-04"]
    assert [(made.field, made.read) for made in draft.corrections] == [("published", None)]
    assert [(problem.code, problem.source, problem.line) for problem in problems] == [
        (Code.KEY_UNKNOWN, "clippings/bridge.yaml", 2)
    ]


@pytest.mark.parametrize(
    ("path", "content", "code"),
    [
        ("clippings/bridge.docx", b"PK", Code.FORMAT_UNKNOWN),
        ("clippings/bridge", b"text", Code.FORMAT_UNKNOWN),
        ("clippings/bridge.txt", b"", Code.FILE_EMPTY),
        ("clippings/bridge.txt", b"a\0b", Code.FILE_BINARY),
        ("clippings/bridge.txt", b"caf\xe9", Code.NOT_UTF8),
        ("clippings/bridge.txt", b"Home\n\nNews\n", Code.TEXT_MISSING),
    ],
)
def test_a_clipping_that_cannot_be_read_is_left_out_with_one_reason(path, content, code):
    draft, problems = parse_clipping(clipping(path, content))
    assert draft is None
    assert [(problem.code, problem.source) for problem in problems] == [(code, path)]


@pytest.mark.parametrize(
    ("beside", "publish"),
    [
        (None, Extent.EXCERPT),
        ("title: Bridge to reopen\n", Extent.EXCERPT),
        ("publish: whole\n", Extent.WHOLE),
    ],
)
def test_what_may_be_published_stands_beside_the_clipping_or_else_in_its_front_matter(beside, publish):
    content = f"---\npublish: excerpt\n---\n\n# {TEXT}".encode()
    draft, problems = parse_clipping(clipping("clippings/bridge.md", content, beside))
    assert problems == ()
    assert draft is not None
    assert draft.publish is publish
