"""Turns Markdown with YAML front matter into blocks and a curator's fields."""

import re
from collections.abc import Iterator

from ru_pk_archive.loader.reading import Corrections, Format, FoundField, RawBlock, Reading
from ru_pk_archive.loader.sidecar import CuratedText, read_corrections
from ru_pk_archive.records.draft import BlockKind, Cut
from ru_pk_archive.records.evidence import Basis, Evidence
from ru_pk_archive.records.problem import Code, Problem
from ru_pk_archive.records.source_file import SourceFile

_FRONT_MATTER = re.compile(
    r"---[ \t]*\n(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
_UNCLOSED = re.compile(r"---[ \t]*\n[\w-]+:(?:\s|\Z)")
# Whatever Markdown could take for more than words. Text without it need not be parsed.
_MARKUP = re.compile(r"[*_#>`\[\]<\\&~|]|^[ \t]*(?:[-+=]|\d+[.)])|^(?:[ ]{4}|\t)|[ ]{2}$", re.MULTILINE)
_FIRST_LEVEL = re.compile(r"\s*(?:#[^#]|[^\n]+\n=+[ \t]*(?:\n|\Z)|<h1\b)", re.IGNORECASE)
_EXTENSIONS = ("tables", "sane_lists")
# The parser tries every pair of brackets in a paragraph: beyond any article's need its time explodes.
_MAX_BRACKETS = 400
_BLANK_LINES = re.compile(r"\n[ \t]*\n")


def read_markdown(file: SourceFile, text: str) -> Reading:
    """The front matter's fields, as a curator's word, and the body's blocks.

    A heading of the first level at the head of the body is the headline: it is a field and a cut,
    not a block. Raw HTML is read as HTML; scripts are left out (ACTIVE_CONTENT).
    """
    corrections, problems, start = _front_matter(file, text)
    body = text[start:]
    first_line = text.count("\n", 0, start) + 1
    if _MARKUP.search(body) and not _has_too_many_brackets(body):
        blocks, cuts, active = _marked_up(text, body, start)
    else:
        blocks, cuts, active = tuple(_paragraphs(body, first_line)), (), False
    fields = corrections.fields
    if blocks and _is_headline(blocks[0], body):
        headline, *rest = blocks
        fields = (*fields, _title(headline, file))
        blocks, cuts = tuple(rest), (Cut(headline.text, "headline", headline.line), *cuts)
    if active:
        message = "Scripts or script links in the Markdown were left out; nothing needs to be done."
        problems = (*problems, Problem(Code.ACTIVE_CONTENT, message, file.path))
    return Reading(
        blocks=blocks,
        fields=fields,
        cuts=cuts,
        problems=problems,
        tag_orders=corrections.tag_orders,
        note=corrections.note,
        publish=corrections.publish,
        settled=corrections.settled,
    )


FORMAT = Format("Markdown", (".md", ".markdown"), read_markdown)


def _front_matter(file: SourceFile, text: str) -> tuple[Corrections, tuple[Problem, ...], int]:
    """What the front matter says, and where the body begins."""
    found = _FRONT_MATTER.match(text)
    if found is None:
        return Corrections((), ()), (_unclosed(file),) if _UNCLOSED.match(text) else (), 0
    corrections, problems = read_corrections(CuratedText(file.path, found["yaml"], 2, "front matter"))
    return corrections, problems, found.end()


def _unclosed(file: SourceFile) -> Problem:
    message = (
        "The front matter that opens here is not closed; put --- on a line of its own after its last key."
    )
    return Problem(Code.YAML_BROKEN, message, file.path, 1)


def _has_too_many_brackets(body: str) -> bool:
    return any(part.count("[") > _MAX_BRACKETS for part in _BLANK_LINES.split(body))


def _paragraphs(body: str, first_line: int) -> Iterator[RawBlock]:
    """Text without markup: blank lines part paragraphs, a single line end is a space."""
    run: list[str] = []
    for number, line in enumerate([*body.split("\n"), ""], first_line):
        if line.strip():
            run.append(line)
        elif run:
            text = " ".join(" ".join(run).split())
            yield RawBlock(BlockKind.PARAGRAPH, text, (), number - len(run))
            run = []


def _marked_up(text: str, body: str, start: int) -> tuple[tuple[RawBlock, ...], tuple[Cut, ...], bool]:
    # Late imports: a clipping without markup must not pay 100 ms for two parsers.
    from bs4 import BeautifulSoup
    from markdown import markdown

    from ru_pk_archive.loader.markup import LineFinder, read_markup

    html = markdown(body, extensions=list(_EXTENSIONS), output_format="html")
    lines = LineFinder(text, start)
    # Inside a body, since the parser would move a script that comes first into a head.
    found = read_markup(BeautifulSoup(f"<body>{html}</body>", "lxml"), {}, lines)
    return found.blocks, found.cuts, found.active


def _is_headline(block: RawBlock, body: str) -> bool:
    """Whether the body opens with a heading of the first level, in either of its two spellings."""
    return block.kind is BlockKind.HEADING and _FIRST_LEVEL.match(body) is not None


def _title(block: RawBlock, file: SourceFile) -> FoundField:
    text = " ".join(block.text.split())
    evidence = Evidence(text, 0, len(text), "first heading", file.path, block.line)
    return FoundField("title", text, Basis.PRINTED, evidence)
