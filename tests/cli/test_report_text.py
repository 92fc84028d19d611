"""The report: short, honest, and with what to do next."""

from dataclasses import replace
from pathlib import Path

import pytest

from ru_pk_archive.cli.report_text import decides, decisive_lines, findings_lines, report_lines, timing_lines
from ru_pk_archive.records.evidence import Basis
from ru_pk_archive.records.problem import Code, Problem
from ru_pk_archive.records.report import (
    BuildReport,
    DateCount,
    Findings,
    KindCount,
    SiteChanges,
    UnreviewedName,
)

ERROR = Problem(Code.FILE_EMPTY, "It is empty.", "clippings/b.txt")
WARNING = Problem(Code.KEY_UNKNOWN, "No such key.", "clippings/a.yaml", 3)
SETTLED = Problem(Code.OFFICE_CONFLICT, "Not in office.", "clippings/a.txt", 3, settled=True)
NOTE = Problem(Code.NAME_AMBIGUOUS, "Two people.", "clippings/a.txt", 1)
FINDINGS = Findings(
    clippings=3,
    articles=2,
    dates=(DateCount(Basis.PRINTED, 1), DateCount(Basis.UNKNOWN, 1)),
    kinds=(KindCount("People", 1_200), KindCount("Places", 0)),
    undated=("clippings/a.txt",),
    derived_titles=(),
    unreviewed=(UnreviewedName("John Roe", "Person", 2), UnreviewedName("Ida Brandt", "Person", 1)),
    problems=(WARNING, NOTE, ERROR),
)
CHANGES = SiteChanges(rendered=("a", "b"), kept=("c",), written=("a",), deleted=("d",), strangers=())


def text(lines) -> str:
    return "\n".join(" " * line.indent + line.text for line in lines)


def test_a_report_says_what_was_read_what_is_uncertain_and_what_changed():
    assert text(report_lines(BuildReport(FINDINGS, CHANGES), Path("site"))) == (
        "Read 2 articles; 1 clipping left out.\n"
        "Named: people 1,200, places 0.\n"
        "Publication dates: 1 printed, 1 not known.\n"
        "\n"
        "1 article without any date\n"
        "  clippings/a.txt\n"
        "  If you know it, write “published: 1931-03-04” into NAME.yaml beside the clipping.\n"
        "\n"
        "2 names in no authority file\n"
        "  John Roe (person, 2 articles)\n"
        "  Ida Brandt (person, 1 article)\n"
        "  Each has a page marked “not reviewed”; enter those you know in authorities/.\n"
        "\n"
        "1 error\n"
        "  clippings/b.txt  It is empty. [file-empty]\n"
        "\n"
        "1 warning\n"
        "  clippings/a.yaml:3  No such key. [key-unknown]\n"
        "\n"
        "1 note; the command check prints it.\n"
        "\n"
        "3 files in site: 1 written, 1 deleted."
    )


def many(number: int) -> Findings:
    problems = tuple(Problem(Code.FILE_EMPTY, "Empty.", f"clippings/{n:03}.txt") for n in range(number))
    return Findings(number, 0, (), (), (), (), (), problems)


def test_texts_printed_twice_are_counted_once():
    told = "Told: 1 independent report; 1 article with the text of another."
    assert told in text(findings_lines(replace(FINDINGS, repeats=1), everything=False))
    assert "Told:" not in text(findings_lines(FINDINGS, everything=False))


@pytest.mark.parametrize(("problems", "shown", "cut"), [(9, 9, False), (10, 8, True), (200, 8, True)])
def test_a_long_list_is_cut_with_a_count_and_a_way_to_see_all(problems, shown, cut):
    lines = text(findings_lines(many(problems), everything=False))
    assert lines.count("[file-empty]") == shown
    assert (f"… and {problems - 8} more; the command check prints all." in lines) == cut


def test_a_check_cuts_nothing_and_prints_notes():
    assert text(findings_lines(FINDINGS, everything=True)).endswith(
        "1 note\n  clippings/a.txt:1  Two people. [name-ambiguous]"
    )
    assert text(findings_lines(many(200), everything=True)).count("[file-empty]") == 200


def test_a_build_that_published_nothing_says_so():
    assert text(report_lines(BuildReport(FINDINGS), Path("site"))).endswith(
        "Nothing was published; site is as it was."
    )


def test_a_build_without_changes_says_so():
    changes = SiteChanges((), ("a", "b"), (), (), ("CNAME",))
    assert text(report_lines(BuildReport(many(0), changes), Path("site"))) == (
        "Read 0 articles.\n\n2 files in site: nothing changed.\n\n"
        "1 file there not written by this program, left alone\n  CNAME"
    )


def test_a_verified_build_tells_differences_or_that_there_are_none():
    same = text(report_lines(BuildReport(many(0), CHANGES, differences=()), Path("site")))
    other = text(report_lines(BuildReport(many(0), CHANGES, differences=("a differs",)), Path("site")))
    assert same.endswith("Verified: byte for byte what a clean build gives.")
    assert other.endswith("1 difference from a clean build\n  a differs\n  --clean mends them.")


def test_a_memo_that_could_not_be_kept_is_told():
    lines = text(report_lines(BuildReport(many(0), CHANGES, remembered=False), Path("site")))
    assert "the next build starts from nothing" in lines


@pytest.mark.parametrize(
    ("problem", "strict", "decisive"),
    [
        (ERROR, False, True),
        (WARNING, False, False),
        (WARNING, True, True),
        (NOTE, True, False),
        (SETTLED, True, False),
    ],
)
def test_errors_decide_and_strictly_warnings_too(problem, strict, decisive):
    assert decides(problem, strict) == decisive


def test_a_quiet_build_prints_only_what_decides():
    report = BuildReport(FINDINGS, CHANGES, differences=("a differs",))
    assert text(decisive_lines(report, strict=False)) == (
        "clippings/b.txt  It is empty. [file-empty]\na differs"
    )


def test_timings_add_up():
    assert text(timing_lines([("read", 1.0), ("render", 3.0)])) == (
        "\nSeconds\n"
        "  read           1.000    25%\n"
        "  render         3.000    75%\n"
        "  together       4.000   100%"
    )


def test_the_desk_is_named_in_one_line():
    lines = text(report_lines(BuildReport(many(0), CHANGES, desk="site-report/index.html"), Path("site")))
    assert [line for line in lines.splitlines() if "site-report" in line] == [
        "The curator’s desk, with lines to paste: site-report/index.html"
    ]
