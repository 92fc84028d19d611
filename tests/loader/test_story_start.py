"""Where a story begins when a notice, a lead or a headline with a stop opens the page."""

import pytest

from ru_pk_archive.loader.anatomy import dissect
from ru_pk_archive.loader.passages import Passage
from ru_pk_archive.loader.story_start import with_whole_header
from ru_pk_archive.records.draft import BlockKind

LEAD = "The vote ends three years of detours for the people of both banks."
PROSE = [
    "The council of Harrow Vale voted on Tuesday to reopen the old bridge over the river. " * 2,
    "Mayor Tom Holm said that the work would begin in the spring and cost two million crowns. " * 2,
    "The bridge was closed after the flood, when its second pier had begun to lean to one side. " * 2,
    "Farmers had asked for it since, because the way around by the dam takes them half an hour. " * 2,
]
NOTICE = [
    "You are reading with a very old browser.",
    "Close this window",
    "Enter your new address and press the button below.",
]


def story_of(*texts: str) -> list[str]:
    passages = [
        Passage(BlockKind.PARAGRAPH, text.strip(), (), number, number) for number, text in enumerate(texts, 1)
    ]
    return [part.passage.text for part in with_whole_header(dissect(passages), "a.txt").story]


WHOLE = [text.strip() for text in PROSE]


@pytest.mark.parametrize(
    "above",
    [
        ["Council votes on bridge", LEAD, "By Ida Brandt", "4 March 2031"],
        ["Council votes on bridge", LEAD, "Published: 4 March 2031 at 4:56 p.m."],
        [*NOTICE, "Council votes on bridge", "4 March 2031"],
        [*NOTICE, "Council votes on bridge", "By Ida Brandt"],
        ["Council votes on bridge in Harrow.", "4 March 2031"],
    ],
)
def test_a_story_begins_below_its_byline_and_date(above: list[str]):
    assert story_of(*above, *PROSE) == WHOLE


@pytest.mark.parametrize(
    "inside",
    [
        ["The old pier", "4 March 2031"],  # too far down: half of the story stands above it
        ["By Tuesday the water had risen."],
    ],
)
def test_a_date_inside_the_story_begins_no_new_one(inside: list[str]):
    assert story_of("Council votes on bridge", *PROSE, *PROSE, *inside, *PROSE)[0] == WHOLE[0]


def test_a_date_at_the_end_of_a_page_is_not_the_end_of_its_header():
    assert story_of("Council votes on bridge", PROSE[0], "4 March 2031") == [WHOLE[0]]
