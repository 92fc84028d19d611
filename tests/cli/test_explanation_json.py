"""An explanation for programs: the same facts as the one for people, under names of their own."""

import json
from dataclasses import replace

from building import article, authorities, date_claim, draft, edtf, entity, settings, within
from ru_pk_archive.cli.explanation_json import explanation_json
from ru_pk_archive.pipeline.checking import Explanation
from ru_pk_archive.records.article import Unresolved, WindowStep
from ru_pk_archive.records.draft import Correction, Cut
from ru_pk_archive.records.evidence import DateRole
from ru_pk_archive.records.problem import Code, Problem

DRAFT = replace(
    draft(
        "fair",
        "Ida Brandt met Roe at the fair.",
        title="Fair at Harrow",
        dates=(date_claim("1931-03-04"), date_claim("1931-03-06", DateRole.MODIFIED)),
    ),
    cuts=(Cut("Home", "menu", 1),),
    corrections=(Correction("title", "Fare", "Fair at Harrow", "", "clippings/fair.yaml", 2),),
)
ARTICLE = replace(
    article(DRAFT, "1931-03-04", names={"Ida Brandt": "ida-brandt"}),
    unresolved=(Unresolved("Roe", within(DRAFT, "Roe"), ("jon-roe", "pat-roe"), "two people fit"),),
    window=(WindowStep(edtf("1929/1934"), "named as mayor", within(DRAFT, "Ida Brandt")),),
)
KNOWN = authorities(entity("ida-brandt", "person"))
PROBLEM = Problem(Code.NAME_AMBIGUOUS, "Roe may be two.", "clippings/fair.txt", 3)


def explained(article=ARTICLE):
    return json.loads(explanation_json(Explanation(article, KNOWN, settings(), (PROBLEM,))))


def test_what_the_clipping_states_stands_with_every_candidate_of_its_date():
    found = explained()
    assert (found["title"], found["published"], found["people"][0]["name"]) == (
        "Fair at Harrow",
        "1931-03-04",
        "Ida Brandt",
    )
    assert [(one["date"]["edtf"], one["role"]) for one in found["draft"]["dates"]] == [
        ("1931-03-04", "published"),
        ("1931-03-06", "modified"),
    ]


def test_what_was_cut_corrected_weighed_and_left_open_is_there():
    found = explained()
    assert found["draft"]["cuts"] == [{"text": "Home", "reason": "menu", "line": 1}]
    assert found["draft"]["corrections"][0]["read"] == "Fare"
    assert [(step["date"]["edtf"], step["reason"]) for step in found["window"]] == [
        ("1929/1934", "named as mayor")
    ]
    assert (found["unresolved"][0]["form"], found["unresolved"][0]["candidates"]) == (
        "Roe",
        ["jon-roe", "pat-roe"],
    )
    assert found["problems"] == [
        {
            "code": "name-ambiguous",
            "severity": "note",
            "message": "Roe may be two.",
            "source": "clippings/fair.txt",
            "line": 3,
        }
    ]


def test_of_a_clipping_that_cannot_be_read_there_are_its_problems_alone():
    assert explained(None).keys() == {"problems"}
