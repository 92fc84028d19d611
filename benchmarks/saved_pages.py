"""Measures what is read in saved web pages whose title, authors and date are known.

    python benchmarks/saved_pages.py FOLDER [--misses FIELD]

FOLDER holds html/ and gold.json: a list of objects with "file", "title", "author" (several are a list, or
parted by ";" or ","), "date" (a day), "in_text" and "not_in_text" (pieces that the article must have, and
must not have). Each page is read twice: as the saved page, and as the text that a browser shows of it, pasted
into a .txt file.
"""

import argparse
import json
import re
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from bs4 import BeautifulSoup
from bs4.element import Tag

from ru_pk_archive.loader import parse_clipping
from ru_pk_archive.loader.markup import own_text, walk
from ru_pk_archive.loader.page_words import words
from ru_pk_archive.loader.text_cleaning import clean_line, decode
from ru_pk_archive.records.draft import Draft
from ru_pk_archive.records.evidence import Basis, DateRole
from ru_pk_archive.records.source_file import ClippingSource, SourceFile

Gold = dict[str, Any]
Pieces = tuple[set[str], set[str]]  # what was said, what is true

# Elements that a browser sets apart by a margin, and those that only begin a line.
_APART = words("p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre figure table hr")
_LINES = words(
    "address article aside body center dd details div dt fieldset figcaption footer form header li main nav "
    "section summary tr br"
)
_BLANK = re.compile(r"[ \t\r\f\n\xa0]+")


def main() -> int:
    """Prints a table of F1 by field; 0 also where the folder is absent, which is said."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--misses", choices=FIELDS, help="list the pages on which a field differs")
    arguments = parser.parse_args()
    if not (arguments.folder / "gold.json").is_file():
        print(f"Skipped: {arguments.folder} holds no gold.json and html/.")
        return 0
    golds = json.loads((arguments.folder / "gold.json").read_text("utf-8"))
    files = [SourceFile(g["file"], (arguments.folder / "html" / g["file"]).read_bytes()) for g in golds]
    read = {"web page": files, "pasted text": [_as_pasted(file) for file in files]}
    print(f"{len(files)} pages, F1  " + "".join(f"{field:>9}" for field in FIELDS) + "   seconds")
    for form, clippings in read.items():
        begun = time.perf_counter()
        drafts = [parse_clipping(ClippingSource(file, None))[0] for file in clippings]
        seconds = time.perf_counter() - begun
        scores = [
            _f1([pieces(draft, gold) for draft, gold in zip(drafts, golds, strict=True)])
            for pieces in FIELDS.values()
        ]
        print(f"{form:<15}" + "".join(f"{score:9.3f}" for score in scores) + f"{seconds:10.1f}")
        if arguments.misses:
            _print_misses(arguments.misses, drafts, golds)
    return 0


def _title(draft: Draft | None, gold: Gold) -> Pieces:
    printed = draft is not None and draft.title.basis is not Basis.INFERRED
    return _one(draft.title.value if draft and printed else ""), _one(clean_line(gold["title"] or ""))


def _authors(draft: Draft | None, gold: Gold) -> Pieces:
    """Whether in capitals or not is no difference; degrees are no part of a name."""
    said = {author.value.casefold() for author in draft.authors} if draft else set()
    true = gold["author"] or ""
    names = re.split("[;,]", true if isinstance(true, str) else ";".join(true))
    return said, {clean_line(name).casefold() for name in names} - {"", "phd"}


def _date(draft: Draft | None, gold: Gold) -> Pieces:
    dates = draft.dates if draft else ()
    published = next((claim.date.edtf for claim in dates if claim.role is DateRole.PUBLISHED), "")
    return _one(published), _one(gold["date"] or "")


def _text(draft: Draft | None, gold: Gold) -> Pieces:
    """Of the known pieces those that are in the title or the text, against those that must be."""
    sentences = [s.text for block in draft.blocks for s in block.sentences] if draft else []
    text = _BLANK.sub(" ", " ".join([draft.title.value if draft else "", *sentences]))
    pieces = {clean_line(piece) for key in ("in_text", "not_in_text") for piece in gold[key]}
    return {piece for piece in pieces if piece in text}, {clean_line(piece) for piece in gold["in_text"]}


FIELDS: dict[str, Callable[[Draft | None, Gold], Pieces]] = {
    "title": _title,
    "author": _authors,
    "date": _date,
    "text": _text,
}


def _one(value: str) -> set[str]:
    return {value} if value else set()


def _f1(pieces: list[Pieces]) -> float:
    right = sum(len(said & true) for said, true in pieces)
    total = sum(len(said) + len(true) for said, true in pieces)
    return 2 * right / total if total else 1.0


def _print_misses(field: str, drafts: list[Draft | None], golds: list[Gold]) -> None:
    for draft, gold in zip(drafts, golds, strict=True):
        said, true = FIELDS[field](draft, gold)
        if said != true:
            print(f"  {gold['file']}: wrong {sorted(said - true)}, missing {sorted(true - said)}")


def _as_pasted(file: SourceFile) -> SourceFile:
    """The page as a browser copies it: no markup, paragraphs between blank lines, other blocks on lines."""
    page = decode(file)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # XHTML is read as HTML, as browsers read it in a file of this ending
        soup = BeautifulSoup(page if isinstance(page, str) else "", "lxml")
    text = "".join(_shown(soup.body)) if soup.body else ""
    lines = [line.strip() for line in re.sub(r"\n{3,}", "\n\n", text).split("\n")]
    return SourceFile(file.path.rsplit(".", 1)[0] + ".txt", "\n".join(lines).strip().encode())


def _shown(body: Tag) -> Iterator[str]:
    for node, leaving in walk(body, {}):
        if not isinstance(node, Tag):
            yield "" if leaving else _BLANK.sub(" ", own_text(node))
        elif node.name in _APART:
            yield "\n\n"
        elif node.name in _LINES:
            yield "\n"
        elif node.name in ("td", "th") and leaving:
            yield "\t"


if __name__ == "__main__":
    sys.exit(main())
