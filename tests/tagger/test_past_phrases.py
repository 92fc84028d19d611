"""Phrases that tell a date as over, and the like-sounding ones that do not."""

import pytest

from ru_pk_archive.tagger.past_phrases import is_past_phrase

OVER = [
    "The flood was told in a <1931> interview.",
    "A <1931> survey of mills says so.",
    "The <1931> war left the vale split.",
    "The vale is free since a <1931> coup.",
    "The board failed to honour a <July 1931> pact on salt.",
    "The claim rests on Section 4 of an amended <1931> law.",
    "Growth was agreed at the <1931> Estermouth summit.",
    "Her party won the <1931> election.",
    "But <1931> revenue was boosted by tolls.",
    "The <1931> deficit was 2.8 crowns.",
    "Sales in <March 1931> rose.",
    "In the year to <March 1931>, tolls fell.",
    "Salt is down from a <1931> high of 2.8 crowns.",
    "She said in <1931> that she was ill.",
    "Founded in <1931>, the board has a mill.",
    "Profit for the year ended <March 31, 1931> is up.",
    "The road was first put forward in <1931>.",
    "The board began to drain the lake in <1931>.",
    "The vale was poor until the mayor was ousted in <1931>.",
    "Tolls are 5 pct higher than in <1931>.",
    "The vale applied to join the league in <July 1931>.",
    "Trade has grown since the opening of the bridge in <1931>.",
    "Growth will slow this year from 2.8 pct in <1931>.",
    "Tolls rose to 3 crowns this year against 2.8 crowns in the same months of <1931>.",
]
OPEN = [
    "She plans a <1931> interview.",
    "A <1931> report will be printed.",
    "The <1931> budget crisis looms.",
    "The film is about the <1931> war.",
    "They hope to honour a <1931> pact.",
    "Taxes will rise under the <1931> law.",
    "Estermouth won the <1931> games.",
    "They agreed in talks at the <1931> fair that it would open.",
    "The <1931> games were awarded to the vale.",
    "The <1931> budget was passed.",
    "The quota in <1931> was 5 tonnes.",
    "Exports for <1931> were 5 tonnes.",
    "Wool for delivery in <March 1931> rose.",
    "She said in <1931> it would rain.",
    "Opened in <1931>, the road will be free.",
    "Accounts for the year ended <March 31, 1931> must be filed.",
    "He promised to sing until he was jailed in <1931>.",
    "Tolls are expected to be higher than in <1931>.",
    "The vale has applied to join the league in <July 1931>.",
    "Since the start of work in <1931> is near, inns are built.",
    "Growth will slow this year from 5 pct to 3 pct in <1931>.",
    "Growth will slow this year, against a forecast of 3 pct in <1931>.",
]


@pytest.mark.parametrize(
    ("marked", "over"), [(text, True) for text in OVER] + [(text, False) for text in OPEN]
)
def test_a_phrase_is_past_only_where_no_word_before_it_supposes(marked, over):
    before, _, rest = marked.partition("<")
    assert is_past_phrase(before, rest.partition(">")[2]) is over
