"""Turns a seeds folder into clippings, authority files and settings, as yet uninterpreted."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ru_pk_archive.records.problem import ArchiveError, Code, Problem
from ru_pk_archive.records.source_file import ClippingSource, SourceFile
from ru_pk_archive.storage.source_files import is_litter, list_files, read_file

CLIPPINGS = "clippings"
AUTHORITIES = "authorities"
SETTINGS = "archive.yaml"
_KNOWN = (CLIPPINGS, AUTHORITIES, SETTINGS, "templates", "static")

_YAML = ".yaml"
# Notes for people may lie beside the folders.
_NOTES = (".md", "license", "licence")


@dataclass(frozen=True, slots=True)
class Seeds:
    """A seeds folder as read: clippings and authority files by path, archive.yaml as `settings`."""

    clippings: tuple[ClippingSource, ...]
    authorities: tuple[SourceFile, ...]
    settings: SourceFile | None


def read_seeds(folder: Path, suffixes: tuple[str, ...]) -> tuple[Seeds, tuple[Problem, ...]]:
    """Reads the folder; `suffixes` are the endings of clippings (".txt"), in lower case.

    Problems stand by path. A NAME.yaml belongs to every NAME.* in its folder. Raises ArchiveError if
    there is no seeds folder.
    """
    if not folder.is_dir():
        raise ArchiveError(f"There is no seeds folder at {folder}.")
    clippings, clipping_problems = _read_clippings(folder, suffixes)
    authorities, authority_problems = _read_authorities(folder)
    settings, root_problems = _read_root(folder)
    problems = {*clipping_problems, *authority_problems, *root_problems}
    ordered = sorted(problems, key=lambda problem: (problem.source, problem.code.slug))
    return Seeds(clippings, authorities, settings), tuple(ordered)


def _read_clippings(
    folder: Path, suffixes: tuple[str, ...]
) -> tuple[tuple[ClippingSource, ...], list[Problem]]:
    listed, found = list_files(folder, CLIPPINGS)
    paths = _without_saved_parts(listed)
    names = [path for path in paths if path.lower().endswith(suffixes)]
    sidecars = {_stem(path): path for path in paths if path.endswith(_YAML)}
    problems = [*found, *_unfit(paths, suffixes)]
    if not names:
        problems.append(_no_clippings(suffixes))
    clippings = []
    for name in names:
        file = read_file(folder, name)
        sidecar = read_file(folder, sidecars[_stem(name)]) if _stem(name) in sidecars else None
        problems += [unread for unread in (file, sidecar) if isinstance(unread, Problem)]
        if isinstance(file, SourceFile):
            clippings.append(ClippingSource(file, sidecar if isinstance(sidecar, SourceFile) else None))
    return tuple(clippings), problems


def _unfit(paths: list[str], suffixes: tuple[str, ...]) -> Iterator[Problem]:
    """What lies in the clippings folder and is neither a clipping nor a sidecar of one."""
    stems = {_stem(path) for path in paths if path.lower().endswith(suffixes)}
    endings = ", ".join(suffixes)
    for path in paths:
        if path.endswith(_YAML) and _stem(path) not in stems:
            advice = (
                f"No clipping beside it has this name ({endings}): it corrects nothing. Rename or delete it."
            )
            yield Problem(Code.SIDECAR_ORPHAN, advice, path)
        elif path.lower().endswith((".yml", _YAML)) and not path.endswith(_YAML):
            yield Problem(Code.FORMAT_UNKNOWN, f"Corrections of a clipping end in {_YAML}. Rename it.", path)
        elif not path.lower().endswith((*suffixes, _YAML)):
            advice = f"Clippings end in {endings}. Save the text as one of these, or move the file elsewhere."
            yield Problem(Code.FORMAT_UNKNOWN, advice, path)


def _without_saved_parts(paths: tuple[str, ...]) -> list[str]:
    """The paths but for those in the folder NAME_files that a browser saves beside NAME.html: they are parts
    of that page."""
    pages = {_stem(path) for path in paths if path.lower().endswith((".html", ".htm"))}
    folders = tuple(f"{page}_files/" for page in pages)
    return [path for path in paths if not path.startswith(folders)] if folders else list(paths)


def _no_clippings(suffixes: tuple[str, ...]) -> Problem:
    advice = f"Put articles there, one a file, ending in {', '.join(suffixes)}. Nothing was published."
    return Problem(Code.NO_CLIPPINGS, f"There is no clipping in {CLIPPINGS}/. {advice}", CLIPPINGS)


def _read_authorities(folder: Path) -> tuple[tuple[SourceFile, ...], list[Problem]]:
    paths, found = list_files(folder, AUTHORITIES)
    files, problems = [], list(found)
    for path in paths:
        if not path.endswith(_YAML) or path.count("/") > 1:
            advice = f"{AUTHORITIES}/ holds one {_YAML} file a kind and no folders. Rename or move it."
            problems.append(Problem(Code.FORMAT_UNKNOWN, advice, path))
            continue
        file = read_file(folder, path)
        if isinstance(file, Problem):
            problems.append(file)
        else:
            files.append(file)
    return tuple(files), problems


def _read_root(folder: Path) -> tuple[SourceFile | None, list[Problem]]:
    """The settings, and a problem for everything that lies where nobody looks."""
    problems = []
    for path in folder.iterdir():
        name = path.name
        if name not in _KNOWN and not is_litter(name) and not name.lower().endswith(_NOTES):
            advice = f"Nothing reads it here: clippings belong in {CLIPPINGS}/, records in {AUTHORITIES}/."
            problems.append(Problem(Code.FORMAT_UNKNOWN, advice, name))
    if not (folder / SETTINGS).exists():
        return None, problems
    settings = read_file(folder, SETTINGS)
    if isinstance(settings, Problem):
        return None, [*problems, settings]
    return settings, problems


def _stem(path: str) -> str:
    return path.rpartition(".")[0]
