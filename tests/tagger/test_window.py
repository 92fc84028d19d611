"""What an article tells of its own day of publication, and when that contradicts the stated one."""

from dataclasses import replace

import pytest

from building import date_claim, edtf
from ru_pk_archive.records.article import WindowStep
from ru_pk_archive.records.draft import Draft
from ru_pk_archive.records.evidence import Basis
from ru_pk_archive.records.problem import Code, Severity
from ru_pk_archive.tagger.statements import find_times
from ru_pk_archive.tagger.window import infer_window, resolve, window_problems
from vale_press import INDEX, linked, press, words_at


def steps_of(draft: Draft, published: str | None = None) -> tuple[WindowStep, ...]:
    mentions = linked(draft)
    day = edtf(published) if published else None
    return infer_window(draft, mentions, find_times(draft, mentions, day, INDEX), INDEX)


def window(text: str, **told: object) -> str | None:
    found = resolve(steps_of(press(text, **told)))
    return found and found.edtf


WINDOWS = {
    # offices
    "Trade Minister Ida Brandt opened the bridge.": "1929-05-03/1934-06-29",
    "President Carl Osten met Trade Minister Ida Brandt.": "1930-01-01/1934-06-29",
    "Former Trade Minister Ida Brandt opened the bridge.": None,
    "In 1931 Trade Minister Ida Brandt opened the bridge.": "1931/..",
    "The bridge was built in 1931. Trade Minister Ida Brandt opened it.": "1931/..",
    "Ten years ago Trade Minister Ida Brandt opened the bridge.": None,
    "A reader writes: “Trade Minister Ida Brandt is brave.”": None,
    # dates told as past and as to come
    "The bridge was opened in March 1931. The old one was lost in 1927.": "1931-03/..",
    "The bridge will be opened in 1931, the road is to be built in 1935.": "../1931",
    "In 1927 she said that it will be opened in 1931.": None,
    "The two met at the Great Flood.": "1927-11-02/..",
    "The old bridge was lost in 1927. The new one will be opened in 1931.": "1927/1931",
    "The bridge was opened yesterday.": None,
    "The valleys were at odds over the 1931 bridge plan.": None,
    "A reader recalled: “It was built in 1931.”": None,
    # anniversaries
    "The vale is marking the 50th anniversary of the Treaty of Estermouth.": "1929/1931",
    "The vale marked the 50th anniversary of the Treaty of Estermouth.": "1929/..",
    "By the 50th anniversary of the Treaty of Estermouth all should be well.": None,
    # the text's own year
    "The fair opens this year, 1931, in May.": "1931",
    "So far in 1931 the fair has drawn few.": "1931",
    "The toll ends next year (1932).": "1931",
    "The toll began last year, in 1930.": "1931",
    # bounds that exclude one another leave nothing
    "Trade Minister Ida Brandt opened the bridge.\n\nIt was lost in 1940.": None,
    "Nothing is told here.": None,
}


@pytest.mark.parametrize("text", WINDOWS)
def test_the_window_is_what_all_bounds_leave(text):
    assert window(text) == WINDOWS[text]


def test_the_headline_bears_witness_unless_it_is_made_from_the_text():
    title = "Trade Minister Ida Brandt in Estermouth"
    assert window("It rained.", title=title) == "1929-05-03/1934-06-29"
    assert window("It rained.", title=title, title_basis=Basis.DERIVED) is None


def test_a_text_in_another_language_is_not_read():
    assert window("Trade Minister Ida Brandt opened the bridge.", language="de") is None


def test_each_step_says_why_and_shows_the_words():
    draft = press("Trade Minister Ida Brandt opened it. It was lost in 1927.")
    office, past = steps_of(draft)
    assert office.reason == ("Ida Brandt is named as Trade Minister (held 3 May 1929 to 29 June 1934)")
    assert (words_at(draft, office.span), office.entity) == ("Ida Brandt", "ida-brandt")
    assert past.reason == "“1927” (1927) is told as past"
    assert (words_at(draft, past.span), past.entity) == ("1927", None)


def test_a_person_in_the_same_office_is_one_step():
    text = "Trade Minister Ida Brandt came. Trade Minister Ida Brandt went."
    assert len(steps_of(press(text))) == 1


def test_times_that_count_from_the_stated_day_bound_nothing():
    draft = press("The bridge was opened last month.")
    assert steps_of(draft, "1931-06-12") == steps_of(draft) == ()


def problems(text: str, day: str, basis: Basis) -> list[tuple[Code, int | None]]:
    draft = press(text)
    found = window_problems(draft, date_claim(day, basis=basis), steps_of(draft), INDEX)
    assert all(problem.source == "clippings/clipping.txt" for problem in found)
    return [(problem.code, problem.line) for problem in found]


@pytest.mark.parametrize(
    ("text", "day", "basis", "expected"),
    [
        ("It rained.\n\nTrade Minister Ida Brandt came.", "1936", Basis.CURATED, [(Code.OFFICE_CONFLICT, 2)]),
        ("Trade Minister Ida Brandt came.", "1931-06-12", Basis.PRINTED, []),
        ("Trade Minister Ida Brandt came.", "1934~", Basis.PRINTED, []),
        ("The bridge was lost in 1940.", "1936-03-04", Basis.PRINTED, [(Code.DATE_CONFLICT, 1)]),
        ("The bridge was lost in 1940.", "1936-03-04", Basis.INFERRED, []),
    ],
)
def test_a_stated_day_outside_a_bound_is_told_to_the_curator(text, day, basis, expected):
    assert problems(text, day, basis) == expected


def test_the_problem_says_both_sides():
    draft = press("Trade Minister Ida Brandt came.")
    (problem,) = window_problems(draft, date_claim("1936-03-04", basis=Basis.CURATED), steps_of(draft), INDEX)
    assert problem.message.startswith("Ida Brandt is named as Trade Minister (held 3 May 1929")
    assert "but the article is dated 4 March 1936 (curated)" in problem.message


def test_what_a_curator_has_settled_is_a_note_and_another_conflict_is_not():
    draft = press("Trade Minister Ida Brandt came.\n\nThe bridge was lost in 1940.")
    settled = replace(draft, settled=(Code.OFFICE_CONFLICT,))
    day = date_claim("1936-03-04", basis=Basis.CURATED)
    found = window_problems(settled, day, steps_of(draft), INDEX)
    assert {problem.code: problem.severity for problem in found} == {
        Code.OFFICE_CONFLICT: Severity.NOTE,
        Code.DATE_CONFLICT: Severity.WARNING,
    }


def test_without_a_stated_day_nothing_conflicts():
    draft = press("Trade Minister Ida Brandt came.\n\nThe bridge was lost in 1940.")
    assert window_problems(draft, None, steps_of(draft), INDEX) == ()
