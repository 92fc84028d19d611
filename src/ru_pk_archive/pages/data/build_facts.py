"""Turns the catalog into the facts of its build: which program made these pages, and out of what."""

from dataclasses import dataclass

from ru_pk_archive import __version__
from ru_pk_archive.fingerprint import digest_bytes
from ru_pk_archive.pages.rows import counted
from ru_pk_archive.records.archive import Catalog


@dataclass(frozen=True, slots=True)
class BuildFacts:
    """What a page made of the same clippings by the same program has in common with this one.

    No time is among them: a build of the same files has the same bytes, whenever it is made. `digest` is
    the SHA-256 of a line "id, space, SHA-256 of the clipping" for each article, by id, each with a line end.
    """

    program: str
    clippings: str
    formats: str
    records: str
    digest: str


def build_facts(catalog: Catalog) -> BuildFacts:
    """The facts in words; formats by their names."""
    files = {entry.article.draft.id: entry.article.draft.file for entry in catalog.articles}
    lines = "".join(f"{id} {files[id].sha256}\n" for id in sorted(files))
    return BuildFacts(
        program=f"ru_pk_archive {__version__}",
        clippings=counted(len(files), "clipping", "clippings"),
        formats=", ".join(sorted({file.format for file in files.values()})),
        records=counted(len(catalog.authorities.entities), "authority record", "authority records"),
        digest=digest_bytes(lines.encode()),
    )
