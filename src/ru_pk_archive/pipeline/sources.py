"""Turns the seeds folder and the theme into everything that a site is made from, under one digest."""

from dataclasses import dataclass

from ru_pk_archive.fingerprint import digest_bytes, fingerprint
from ru_pk_archive.loader import FORMATS
from ru_pk_archive.pipeline.requests import BuildRequest
from ru_pk_archive.records.problem import Problem
from ru_pk_archive.records.source_file import ClippingSource, SourceFile
from ru_pk_archive.storage.code_digest import code_digest
from ru_pk_archive.storage.seeds import Seeds, read_seeds
from ru_pk_archive.storage.theme import Theme, read_theme


@dataclass(frozen=True, slots=True)
class Sources:
    """All that a site is made from: equal digests promise equal sites and equal findings."""

    seeds: Seeds
    theme: Theme
    base_url: str | None
    code: str
    problems: tuple[Problem, ...]
    clipping_keys: tuple[str, ...]  # one a clipping
    digest: str


def read_sources(request: BuildRequest) -> Sources:
    """Reads everything once. Raises ArchiveError if there is no seeds folder."""
    suffixes = tuple(suffix for format in FORMATS for suffix in format.suffixes)
    seeds, seed_problems = read_seeds(request.seeds, suffixes)
    theme, theme_problems = read_theme(request.seeds)
    problems = (*seed_problems, *theme_problems)
    code = code_digest()
    clipping_keys = tuple(_clipping_key(clipping) for clipping in seeds.clippings)
    files = (seeds.authorities, theme.templates, theme.static)
    digest = fingerprint(
        (
            code,
            request.base_url,
            problems,
            clipping_keys,
            _file_key(seeds.settings),
            tuple(_file_keys(group) for group in files),
        )
    )
    return Sources(seeds, theme, request.base_url, code, problems, clipping_keys, digest)


def authorities_key(sources: Sources) -> str:
    """The digest of all authority files."""
    return fingerprint(_file_keys(sources.seeds.authorities))


def _clipping_key(clipping: ClippingSource) -> str:
    return fingerprint((_file_key(clipping.file), _file_key(clipping.sidecar)))


def _file_key(file: SourceFile | None) -> tuple[str, str] | None:
    return (file.path, digest_bytes(file.content)) if file else None


def _file_keys(files: tuple[SourceFile, ...]) -> tuple[tuple[str, str] | None, ...]:
    return tuple(_file_key(file) for file in files)
