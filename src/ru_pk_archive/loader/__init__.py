"""Turns the files of a seeds folder into drafts and authority records; a new format is one line here."""

from ru_pk_archive.loader import markdown_text, plain_text, saved_page
from ru_pk_archive.loader.assembly import assemble_draft
from ru_pk_archive.loader.authorities import parse_authorities
from ru_pk_archive.loader.reading import Format
from ru_pk_archive.loader.settings import parse_settings
from ru_pk_archive.loader.sidecar import read_sidecar
from ru_pk_archive.loader.text_cleaning import decode
from ru_pk_archive.records.draft import Draft
from ru_pk_archive.records.problem import Code, Problem
from ru_pk_archive.records.source_file import ClippingSource

__all__ = ["FORMATS", "parse_authorities", "parse_clipping", "parse_settings"]

FORMATS: tuple[Format, ...] = (plain_text.FORMAT, markdown_text.FORMAT, saved_page.FORMAT)

_FORMAT_OF = {suffix: format for format in FORMATS for suffix in format.suffixes}


def parse_clipping(files: ClippingSource) -> tuple[Draft | None, tuple[Problem, ...]]:
    """The draft of a clipping with its curator's corrections, and what is wrong with either file.

    None where the clipping cannot be read or holds no article; the first problems then say why.
    """
    file = files.file
    suffix = "." + file.path.rsplit(".", 1)[-1].lower()
    format = _FORMAT_OF.get(suffix)
    if format is None:
        known = ", ".join(_FORMAT_OF)
        message = f"No reader knows {suffix} files: save the clipping as one of {known}."
        return None, (Problem(Code.FORMAT_UNKNOWN, message, file.path),)
    text = decode(file)
    if isinstance(text, Problem):
        return None, (text,)
    corrections, wrong = read_sidecar(files.sidecar)
    draft, problems = assemble_draft(file, format.name, format.read(file, text), corrections)
    return draft, (*problems, *wrong)
