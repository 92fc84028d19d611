"""Turns the program's own theme and a curator's replacements of single files into one theme."""

from dataclasses import dataclass
from pathlib import Path

from ru_pk_archive.records.problem import Code, Problem
from ru_pk_archive.records.source_file import SourceFile
from ru_pk_archive.storage.source_files import list_files, read_file

TEMPLATES = "templates"
STATIC = "static"


@dataclass(frozen=True, slots=True)
class Theme:
    """Templates and static files by their path inside their folder, each sorted by it.

    `additions` are the curator's files that replace nothing, by path relative to the seeds folder.
    """

    templates: tuple[SourceFile, ...]
    static: tuple[SourceFile, ...]
    additions: tuple[str, ...]


def read_theme(seeds: Path) -> tuple[Theme, tuple[Problem, ...]]:
    """The program's theme, in which files under the seeds' templates/ and static/ replace those of the
    same name. A template that is not UTF-8 is a problem and replaces nothing."""
    own = _theme_folder()
    templates, added_templates, template_problems = _merged(own, seeds, TEMPLATES)
    static, added_static, static_problems = _merged(own, seeds, STATIC)
    theme = Theme(templates, static, (*added_static, *added_templates))
    return theme, (*static_problems, *template_problems)


def _theme_folder() -> Path:
    """Inside the package where it was installed from a wheel, else at the root of the repository."""
    package = Path(__file__).parents[1]
    return package / "theme" if (package / "theme").is_dir() else package.parents[1]


def _merged(
    own: Path, seeds: Path, folder: str
) -> tuple[tuple[SourceFile, ...], tuple[str, ...], list[Problem]]:
    files, _ = _read_all(own, folder)
    replacements, problems = _read_all(seeds, folder)
    spelt = {path.lower(): path for path in files}
    for path in list(replacements):
        meant = spelt.get(path.lower(), path)
        if meant != path:
            advice = f"Ignored: it differs from {meant} in capitals only. Rename it to replace that file."
            problems.append(Problem(Code.THEME_UNKNOWN, advice, f"{folder}/{path}"))
            del replacements[path]
    additions = tuple(f"{folder}/{path}" for path in replacements if path not in files)
    merged = files | replacements
    return tuple(merged[path] for path in sorted(merged)), additions, problems


def _read_all(root: Path, folder: str) -> tuple[dict[str, SourceFile], list[Problem]]:
    paths, found = list_files(root, folder)
    problems = list(found)
    files: dict[str, SourceFile] = {}
    for path in paths:
        file = read_file(root, path)
        if isinstance(file, Problem):
            problems.append(file)
        elif folder == TEMPLATES and not _is_utf8(file):
            problems.append(Problem(Code.NOT_UTF8, "The template was ignored. Save it as UTF-8.", path))
        else:
            name = path.removeprefix(f"{folder}/")
            files[name] = SourceFile(name, file.content)
    return files, problems


def _is_utf8(file: SourceFile) -> bool:
    try:
        file.content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
