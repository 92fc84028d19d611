"""Turns a report into lines: what was read, what is uncertain, what to do about it."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from ru_pk_archive.cli.printing import Line
from ru_pk_archive.records.evidence import Basis
from ru_pk_archive.records.problem import Problem, Severity
from ru_pk_archive.records.report import BuildReport, Findings, SiteChanges

# Rows of a list before it is cut, unless everything was asked for.
_SHOWN = 8
_BASIS_WORDS = {
    Basis.CURATED: "stated by a curator",
    Basis.METADATA: "from metadata",
    Basis.PRINTED: "printed",
    Basis.DERIVED: "derived",
    Basis.INFERRED: "inferred as a span",
    Basis.UNKNOWN: "not known",
}


def report_lines(report: BuildReport, output: Path) -> Iterator[Line]:
    """A build's end, with long lists cut."""
    yield from findings_lines(report.findings, everything=False)
    yield Line("")
    if report.changes is None:
        yield Line(f"Nothing was published; {output} is as it was.", style="error")
    else:
        yield from _change_lines(report.changes, output)
    if report.desk:
        yield Line(f"The curator’s desk, with lines to paste: {report.desk}")
    if report.differences is not None:
        yield from _difference_lines(report.differences)
    if not report.remembered:
        yield Line("The folder beside the output cannot be written, so the next build starts from nothing.")


def findings_lines(findings: Findings, everything: bool) -> Iterator[Line]:
    """What was read, what is uncertain, and all problems, or the first errors and warnings."""
    unread = findings.clippings - findings.articles
    left_out = f"; {_counted(unread, 'clipping')} left out" if unread else ""
    yield Line(f"Read {_counted(findings.articles, 'article')}{left_out}.", style="heading")
    if findings.articles:
        yield Line(f"Named: {_listed(f'{kind.label.lower()} {kind.entities:,}' for kind in findings.kinds)}.")
        if findings.repeats:
            reports = _counted(findings.articles - findings.repeats, "independent report")
            yield Line(f"Told: {reports}; {_counted(findings.repeats, 'article')} with the text of another.")
        dates = (f"{count.articles:,} {_BASIS_WORDS[count.basis]}" for count in findings.dates)
        yield Line(f"Publication dates: {_listed(dates)}.")
    yield from _uncertain_lines(findings, everything)
    for severity in Severity:
        told = [problem for problem in findings.problems if problem.severity is severity]
        yield from _problem_lines(severity, told, everything)


def decisive_lines(report: BuildReport, strict: bool) -> Iterator[Line]:
    """Only what makes the exit code other than 0."""
    for problem in report.findings.problems:
        if decides(problem, strict):
            yield Line(_problem_text(problem))
    for difference in report.differences or ():
        yield Line(difference)


def decides(problem: Problem, strict: bool) -> bool:
    """Whether the problem makes a build end with exit code 1."""
    severity = problem.severity
    return severity is Severity.ERROR or (strict and severity is Severity.WARNING)


def timing_lines(timings: Sequence[tuple[str, float]]) -> Iterator[Line]:
    """The seconds and the share of each stage, in the order in which they ran."""
    total = sum(seconds for _, seconds in timings)
    yield Line("")
    yield Line("Seconds", style="heading")
    for stage, seconds in (*timings, ("together", total)):
        yield Line(f"{stage:<12}{seconds:8.3f}{seconds / (total or 1):7.0%}", 2)


def _uncertain_lines(findings: Findings, everything: bool) -> Iterator[Line]:
    if findings.undated:
        count = _counted(len(findings.undated), "article")
        yield from _section(f"{count} without any date", findings.undated, everything)
        yield Line("If you know it, write “published: 1931-03-04” into NAME.yaml beside the clipping.", 2)
    if findings.derived_titles:
        count = _counted(len(findings.derived_titles), "headline")
        yield from _section(f"{count} made from the first sentence", findings.derived_titles, everything)
        yield Line("If one was printed, write “title: …” into NAME.yaml beside the clipping.", 2)
    if findings.unreviewed:
        names = [
            f"{found.name} ({found.kind.lower()}, {_counted(found.articles, 'article')})"
            for found in findings.unreviewed
        ]
        yield from _section(f"{_counted(len(names), 'name')} in no authority file", names, everything)
        yield Line("Each has a page marked “not reviewed”; enter those you know in authorities/.", 2)


def _problem_lines(severity: Severity, problems: Sequence[Problem], everything: bool) -> Iterator[Line]:
    heading = _counted(len(problems), severity.value)
    if severity is Severity.NOTE and problems and not everything:
        yield Line("")
        them = "it" if len(problems) == 1 else "them"
        yield Line(f"{heading}; the command check prints {them}.", style="heading")
    elif problems:
        rows = [_problem_text(problem) for problem in problems]
        yield from _section(heading, rows, everything, style=severity.value)


def _problem_text(problem: Problem) -> str:
    place = problem.source if problem.line is None else f"{problem.source}:{problem.line}"
    return f"{place}  {problem.message} [{problem.code.slug}]"


def _section(heading: str, rows: Sequence[str], everything: bool, style: str = "heading") -> Iterator[Line]:
    # One row more is shown rather than a line that says so.
    shown = rows if everything or len(rows) <= _SHOWN + 1 else rows[:_SHOWN]
    yield Line("")
    yield Line(heading, style=style)
    for row in shown:
        yield Line(row, 2)
    if len(shown) < len(rows):
        yield Line(f"… and {len(rows) - len(shown):,} more; the command check prints all.", 2)


def _change_lines(changes: SiteChanges, output: Path) -> Iterator[Line]:
    pages = len(changes.rendered) + len(changes.kept)
    if changes.written or changes.deleted:
        done = f"{len(changes.written):,} written, {len(changes.deleted):,} deleted"
    else:
        done = "nothing changed"
    yield Line(f"{_counted(pages, 'file')} in {output}: {done}.", style="heading")
    if changes.strangers:
        heading = f"{_counted(len(changes.strangers), 'file')} there not written by this program, left alone"
        yield from _section(heading, changes.strangers, everything=False)


def _difference_lines(differences: Sequence[str]) -> Iterator[Line]:
    if differences:
        heading = f"{_counted(len(differences), 'difference')} from a clean build"
        yield from _section(heading, differences, everything=False, style="error")
        yield Line("--clean mends them.", 2)
    else:
        yield Line("Verified: byte for byte what a clean build gives.")


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _listed(items: Iterable[str]) -> str:
    return ", ".join(items)
