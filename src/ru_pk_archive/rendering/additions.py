"""Finds the files that a curator added to the theme and that nothing in it uses."""

from collections.abc import Iterable

from ru_pk_archive.records.problem import Code, Problem
from ru_pk_archive.records.source_file import SourceFile
from ru_pk_archive.rendering.template_set import TemplateSet


def unused_additions(
    additions: tuple[str, ...],
    entries: Iterable[str],
    templates: TemplateSet,
    static: tuple[SourceFile, ...],
) -> tuple[Problem, ...]:
    """A problem for each addition (a path that begins with templates/ or static/) without a use.

    A template is used if one of `entries`, the templates of pages, rests on it; another file if its
    name stands in a template that is used or in a static file.
    """
    used = sorted({part for entry in entries for part in templates.closure(entry)})
    texts = [templates.source(name).encode() for name in used] + [file.content for file in static]
    problems = []
    for path in additions:
        folder, _, name = path.partition("/")
        if folder == "templates" and name not in used:
            problems.append(_problem(path, "No page uses this template, and it replaces none"))
        elif folder == "static" and not any(name.encode() in text for text in texts):
            problems.append(_problem(path, "No template or stylesheet names this file, and it replaces none"))
    return tuple(problems)


def _problem(path: str, reason: str) -> Problem:
    advice = "Check its name against the program's own templates/ and static/, or delete it."
    return Problem(Code.THEME_UNKNOWN, f"{reason}. {advice}", path)
