"""A file as it was read, before anyone interprets it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file's bytes under its path relative to the seeds folder, with forward slashes."""

    path: str
    content: bytes


@dataclass(frozen=True, slots=True)
class ClippingSource:
    """A clipping with the curator's corrections that lie beside it, if there are any."""

    file: SourceFile
    sidecar: SourceFile | None
