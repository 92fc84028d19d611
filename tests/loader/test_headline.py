"""Which of the lines above a story is its headline."""

import pytest

from ru_pk_archive.loader.headline import Line, choose_headline

STORY = (
    "The council of Harrow Vale voted on Tuesday to reopen the old bridge over the river. Mayor Tom Holm said"
    " that the work would begin in the spring and cost two million crowns. Residents welcomed the decision."
)


def read(*texts: str) -> list[Line]:
    """Lines above a story: "=" stands before a date line or byline, a line end between lines of one block."""
    lines = []
    for block, text in enumerate(texts):
        for part in text.split("\n"):
            meta = part.startswith("=")
            lines.append(Line(part.removeprefix("="), not meta, meta, block))
    return lines


@pytest.mark.parametrize(
    ("lines", "headline"),
    [
        (["Council votes to reopen bridge", "=4 March"], "Council votes to reopen bridge"),
        (["COUNCIL VOTES", "=4 March"], "COUNCIL VOTES"),
        (["=By Ida Brandt", "=4 March", "Council votes to reopen bridge"], "Council votes to reopen bridge"),
        (
            ["Sports in Lowmoor today", "Weather", "Council votes to reopen bridge", "=4 March"],
            "Council votes to reopen bridge",
        ),
        (
            ["Council votes to reopen bridge", "=4 March", "The old bridge seen from the bank of the river"],
            "Council votes to reopen bridge",
        ),
        (
            ["Council votes to reopen bridge", "Mayor says that work will begin in the spring", "=4 March"],
            "Council votes to reopen bridge",
        ),
        (["Council votes to reopen the\nold bridge", "=4 March"], "Council votes to reopen the old bridge"),
        (["COUNCIL VOTES TO REOPEN\nOLD BRIDGE", "=4 March"], "COUNCIL VOTES TO REOPEN OLD BRIDGE"),
        (["Opening the Banks:", "A Vote for the Bridge"], "Opening the Banks: A Vote for the Bridge"),
        (
            ["Council votes to reopen", "old bridge after nine years"],
            "Council votes to reopen old bridge after nine years",
        ),
        (
            ["Council votes to reopen the bridge.", "=4 March", "On both banks"],
            "Council votes to reopen the bridge.",
        ),
        (
            [
                "Home › Harrow Vale › Council and bridge",
                "A vote for the bridge",
                "Our work in the spring",
                "=4 March",
            ],
            "A vote for the bridge",
        ),
        (["Please enter the council you look for.", "A vote for the bridge"], "A vote for the bridge"),
        (
            [
                "A vote at last",
                "The council of Harrow Vale voted. It will reopen the bridge.",
                "=4 March",
            ],
            "A vote at last",
        ),
        (["Video", "Council votes. Bridge to reopen.", "=4 March"], "Council votes. Bridge to reopen."),
        (["Will the council reopen the bridge?", "=4 March"], "Will the council reopen the bridge?"),
    ],
)
def test_the_headline_says_what_the_story_says(lines, headline):
    found = choose_headline(read(*lines), STORY)
    assert found is not None
    assert found.text == headline


@pytest.mark.parametrize("lines", [[], ["=4 March"], ["Live"], ["Harrow Vale Courier"], ["Menu", "Weather"]])
def test_no_line_is_better_than_a_wrong_one(lines):
    assert choose_headline(read(*lines), STORY) is None


@pytest.mark.parametrize(
    ("lines", "outlet"),
    [
        (["Council votes to reopen bridge – Riverside", "Council votes to reopen bridge"], "Riverside"),
        (
            ["Council votes to reopen bridge | World | Riverside", "Council votes to reopen bridge"],
            "Riverside",
        ),
        (
            ["Harrow Vale Courier - Council votes to reopen bridge", "Council votes to reopen bridge"],
            "Harrow Vale Courier",
        ),
        (["Home / World / Council votes to reopen bridge", "Council votes to reopen bridge"], None),
        (["HomeWorldCouncil votes to reopen bridge", "Council votes to reopen bridge"], None),
        (["Council votes to reopen…", "Council votes to reopen bridge"], None),
    ],
)
def test_a_headline_that_is_said_twice_is_proved_and_so_is_the_outlet_beside_it(lines, outlet):
    found = choose_headline(read(*lines), "Something else entirely was in the news that day.")
    assert found is not None
    assert (found.text, found.lines, found.repeat) == ("Council votes to reopen bridge", (1,), 0)
    assert (lines[0][found.outlet[1] : found.outlet[2]] if found.outlet else None) == outlet


def test_an_outlet_behind_the_headline_is_taken_off_without_proof_only_if_it_sounds_like_one():
    found = choose_headline(read("Council votes to reopen bridge | Harrow Vale Courier"), STORY)
    assert found is not None
    assert (found.text, found.outlet) == ("Council votes to reopen bridge", (0, 33, 52))
    for line in ("Council votes to reopen bridge - mayor", "COUNCIL VOTES FOR BRIDGE - HARROW VALE COURIER"):
        kept = choose_headline(read(line), STORY)
        assert kept is not None
        assert (kept.text, kept.outlet) == (line, None)


def test_a_menu_that_says_everything_twice_proves_nothing():
    lines = ["Books and the arts", "Books and the arts", "Council votes to reopen bridge"]
    found = choose_headline(read(*lines), STORY)
    assert found is not None
    assert found.text == "Council votes to reopen bridge"
