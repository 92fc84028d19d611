"""Whether a date after "will" is when it will be, or that of what it will be about."""

import pytest

from ru_pk_archive.tagger.outlook import comes_then

THEN = [
    " be held in Estermouth in ",
    " launch a new boat for a board of elders in ",
    " also slip to 1.5 crowns this year and one crown in ",
    " rise from 5 to 7 pct in ",
    " be ready in ",
]
ABOUT = [
    " rule on the killing of a judge in ",
    " pay for the flood in ",
    " show life in ",
    " be set in ",
    " be higher than in ",
    " keep a mill raised in ",
    " open an inquiry into losses in ",
    " hold a trial over a theft in ",
    " buy the desk where in ",
    " rise by a crown, which is what the board of elders of the vale has always asked for since in ",
]


@pytest.mark.parametrize("gap", THEN)
def test_what_has_a_day_of_its_own_comes_at_the_date(gap):
    assert comes_then(gap, by_then=False)


@pytest.mark.parametrize("gap", ABOUT)
def test_a_date_may_be_that_of_what_the_verb_is_about(gap):
    assert not comes_then(gap, by_then=False)


def test_a_time_limit_is_always_that_of_the_verb():
    assert comes_then(" pay for the flood ", by_then=True)
    assert not comes_then(" be higher than ", by_then=True)
