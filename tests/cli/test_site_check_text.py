"""The check of a site in words: like faults once, long lists cut, all of it for programs."""

import json
from pathlib import Path

from ru_pk_archive.cli.site_check_text import site_check_json, site_check_lines
from ru_pk_archive.records.site_check import Fault, Rule, SiteCheck, Weight

WEIGHTS = (Weight("index.html", 7700, 3),)


def words(*faults: Fault) -> list[str]:
    check = SiteCheck(pages=30, files=1, faults=faults, weights=WEIGHTS)
    return [line.text for line in site_check_lines(check, Path("site"))]


def test_a_site_without_a_fault_is_told_in_two_lines():
    assert words() == [
        "30 pages and 1 other file in site: nothing to mend.",
        "index.html: 7.7 kB in 3 requests, compressed, all in.",
    ]


def test_like_faults_of_many_pages_are_one_row():
    faults = [Fault(Rule.LINK_BROKEN, f"{n}.html", n, "x.html is not there") for n in range(1, 31)]
    assert words(*faults)[3:] == [
        f"{Rule.LINK_BROKEN.meaning} {Rule.LINK_BROKEN.advice} [link-broken]",
        "1.html:1 (and 29 more)  x.html is not there",
    ]


def test_a_long_list_is_cut_and_says_so():
    lines = words(*(Fault(Rule.ORPHAN, f"{n:02}.html", None, "") for n in range(30)))
    assert lines[4:6] == ["00.html", "01.html"]
    assert lines[-1] == "… and 18 more; --json prints all."


def test_programs_get_every_fault():
    faults = tuple(Fault(Rule.ORPHAN, f"{n:02}.html", None, "") for n in range(30))
    told = json.loads(site_check_json(SiteCheck(30, 1, faults, WEIGHTS)))
    assert told["weights"] == [{"path": "index.html", "size": 7700, "requests": 3}]
    assert len(told["faults"]) == 30
    assert told["faults"][1] == {"rule": "orphan", "path": "01.html", "line": None, "detail": ""}
