"""The commands: each turns options into a call of the pipeline, a printed report and an exit code."""

from argparse import Namespace
from collections.abc import Callable, Mapping

from ru_pk_archive.cli.printing import print_bytes, say
from ru_pk_archive.cli.progress import StageWatch
from ru_pk_archive.cli.report_text import decides, decisive_lines, findings_lines, report_lines, timing_lines
from ru_pk_archive.pipeline import BuildRequest, build_site
from ru_pk_archive.records.report import BuildReport, Findings

_CLEAN = 0
_PROBLEMS = 1


def build(options: Namespace) -> int:
    """Builds the site and reports."""
    with StageWatch(options.quiet) as watch:
        report = build_site(_request(options), watch)
    say(decisive_lines(report, options.strict) if options.quiet else report_lines(report, options.output))
    if options.timings:
        say(timing_lines(watch.timings))
    return _exit_code(report.findings, options.strict) if not report.differences else _PROBLEMS


def check(options: Namespace) -> int:
    """Reads everything, prints every problem and writes nothing."""
    from ru_pk_archive.pipeline.checking import check_seeds

    with StageWatch(options.quiet) as watch:
        findings = check_seeds(_request(options), watch)
    if options.quiet:
        say(decisive_lines(BuildReport(findings), options.strict))
    else:
        say(findings_lines(findings, everything=True))
    if options.timings:
        say(timing_lines(watch.timings))
    return _exit_code(findings, options.strict)


def serve(options: Namespace) -> int:
    """Shows the built site until it is interrupted."""
    from ru_pk_archive.cli import serving

    serving.serve(options.output, options.port)
    return _CLEAN


def check_site(options: Namespace) -> int:
    """Looks for whatever a reader of the built site would meet that is broken."""
    from ru_pk_archive.cli.site_check_text import fault_lines, site_check_json, site_check_lines
    from ru_pk_archive.pipeline.inspecting import check_site as check_built_site

    found = check_built_site(options.folder, options.jobs)
    if options.json:
        print_bytes(site_check_json(found))
    else:
        say(fault_lines(found.faults) if options.quiet else site_check_lines(found, options.folder))
    return _PROBLEMS if found.faults else _CLEAN


def explain(options: Namespace) -> int:
    """Prints what was read from one clipping, for a person or for a program."""
    from ru_pk_archive.cli.explanation_json import explanation_json
    from ru_pk_archive.cli.explanation_text import explanation_lines
    from ru_pk_archive.pipeline.checking import explain_clipping

    explanation = explain_clipping(_request(options), options.file)
    if options.json:
        print_bytes(explanation_json(explanation))
    else:
        say(explanation_lines(explanation.article, explanation.authorities, explanation.problems))
    return _CLEAN if explanation.article else _PROBLEMS


COMMANDS: Mapping[str, Callable[[Namespace], int]] = {
    "build": build,
    "check": check,
    "check-site": check_site,
    "serve": serve,
    "explain": explain,
}


def _request(options: Namespace) -> BuildRequest:
    return BuildRequest(
        seeds=options.seeds,
        output=options.output,
        base_url=options.base_url,
        jobs=options.jobs,
        clean=options.clean,
        verify=options.verify,
        report=options.report,
    )


def _exit_code(findings: Findings, strict: bool) -> int:
    return _PROBLEMS if any(decides(problem, strict) for problem in findings.problems) else _CLEAN
