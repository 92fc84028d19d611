"""Turns a folder that people fill by hand into source files, with a problem for each that cannot be read."""

import os
from collections.abc import Iterator
from pathlib import Path

from ru_pk_archive.loader.text_cleaning import MAX_BYTES
from ru_pk_archive.records.problem import Code, Problem
from ru_pk_archive.records.source_file import SourceFile

# What operating systems leave behind; hidden files and editors' "name~" and "~$name" are ignored too.
_LITTER = frozenset(["thumbs.db", "desktop.ini", "__macosx"])


def is_litter(name: str) -> bool:
    """Whether a file or folder of this name is nobody's work, to be passed over in silence."""
    return name.startswith((".", "~")) or name.endswith("~") or name.lower() in _LITTER


def list_files(root: Path, folder: str) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """The files in `root/folder` and below, as sorted paths relative to `root` with forward slashes.

    Links are followed as long as they stay inside `root`. No files if there is no such folder.
    """
    found = list(_walk(root.resolve(), folder, ())) if (root / folder).is_dir() else []
    paths = sorted(path for path in found if isinstance(path, str))
    problems = [problem for problem in found if isinstance(problem, Problem)]
    return tuple(paths), tuple(sorted(problems, key=lambda problem: problem.source))


def read_file(root: Path, path: str) -> SourceFile | Problem:
    """The bytes of a file that `list_files` named."""
    try:
        # Half the time of Path.read_bytes, and an archive has many small files.
        handle = os.open(f"{root}/{path}", os.O_RDONLY | getattr(os, "O_BINARY", 0))
        try:
            size = os.fstat(handle).st_size
            if size <= MAX_BYTES:
                return SourceFile(path, _read(handle, size))
        finally:
            os.close(handle)
    except OSError as error:
        return _unreadable(path, error)
    limit = MAX_BYTES // 1_000_000
    return Problem(
        Code.FILE_TOO_LARGE,
        f"Larger than {limit} MB, so it was not read. Keep the article's text only.",
        path,
    )


def _read(handle: int, size: int) -> bytes:
    content = os.read(handle, size + 1)
    while rest := os.read(handle, size + 1):
        content += rest
    return content


def _walk(root: Path, folder: str, above: tuple[Path, ...]) -> Iterator[str | Problem]:
    """Paths of files in no order; `above` are the real folders that led here: a link may lead back to one."""
    here = (root / folder).resolve()
    if not here.is_relative_to(root):
        yield _outside(folder)
    elif here not in above:
        try:
            entries = list(os.scandir(here))
        except OSError as error:
            yield _unreadable(folder, error)
            return
        for entry in entries:
            if not is_litter(entry.name):
                yield from _look_at(root, entry, f"{folder}/{entry.name}", (*above, here))


def _look_at(
    root: Path, entry: os.DirEntry[str], path: str, above: tuple[Path, ...]
) -> Iterator[str | Problem]:
    printable = path.encode("utf-8", "backslashreplace").decode()
    if printable != path:
        yield Problem(Code.FILE_UNREADABLE, "The file's name is not UTF-8. Rename it.", printable)
    elif entry.is_dir():
        yield from _walk(root, path, above)
    elif entry.is_symlink() and not (root / path).resolve().is_relative_to(root):
        yield _outside(path)
    elif entry.is_file():
        yield path
    else:
        yield Problem(
            Code.FILE_UNREADABLE,
            "Neither a file nor a folder, or a link that leads nowhere. Remove it.",
            path,
        )


def _outside(path: str) -> Problem:
    return Problem(
        Code.LINK_OUTSIDE,
        "A link to something outside the seeds folder, which is not followed. Copy the file here instead.",
        path,
    )


def _unreadable(path: str, error: OSError) -> Problem:
    reason = (error.strerror or "unknown error").lower()
    return Problem(Code.FILE_UNREADABLE, f"Cannot be opened ({reason}). Check its permissions.", path)
