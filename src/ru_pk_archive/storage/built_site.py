"""Reads a folder with a built site, of this program or another, and never writes to it."""

from pathlib import Path

from ru_pk_archive.records.problem import ArchiveError
from ru_pk_archive.storage.site_folder import files_below


def site_files(folder: Path) -> tuple[str, ...]:
    """The files of the site, sorted by path, without the program's own notes on it.

    Raises ArchiveError if there is no site."""
    if not folder.is_dir():
        raise ArchiveError(f"There is no folder {folder}. Build the site first, or name another folder.")
    paths = tuple(sorted(files_below(folder, "")))
    if not any(path.endswith(".html") for path in paths):
        raise ArchiveError(f"{folder} holds no page. Name the folder of a built site.")
    return paths


def read_site_file(folder: Path, path: str) -> bytes:
    """The bytes of a file of the site."""
    return (folder / path).read_bytes()
