"""Whether a sentence tells a date as past, as yet to come, or leaves it open."""

import re

import pytest

from ru_pk_archive.tagger.tenses import Told, told_as

PAST = [
    "The bridge was opened in <1931>.",
    "In <1931>, the two valleys signed a treaty.",
    "Brandt recalled the flood in <November 1927>.",
    "The valleys have traded salt since <1880>.",
    "The bridge has stood <since 1931> and will stand.",
    "The bridge was the first to open <since 1931>.",
    "Tolls were dropped in <1931> when the board offered bread to win friends.",
    "The plan to open the road was dropped in <1931>.",
    "The board, formed in <1931> to set tolls, is at rest.",
    "Trade fell to 2.5 crowns in <1931> from 2.8 and is expected to rise.",
    "Trade grew at a slower rate in <1931> than before.",
    "Until the flood in <November 1927>, the vale had a mill.",
    "The board met on <4 March 1931> in Estermouth.",
]
FUTURE = [
    "The bridge will be opened in <1931>.",
    "The fair is to be held in Estermouth in <May 1931>.",
    "The toll is expected to end on <4 March 1931>.",
    "The toll is now projected by the board to reach 2.5 crowns <by the end of 1931>.",
    "The board plans to open a road in <1931>.",
    "The fair will grow <through 1931>.",
    "Growth will slip to 1.5 crowns in <1931>.",
]
UNSAID = [
    "Brandt said the bridge was agreed to open in <1931>.",
    "The board agreed to build a bridge in <1931>.",
    "The board warned of a flood in <1931>.",
    "The <1931> bridge plan was read.",
    "The board voted on the <1931> plan.",
    "It was expected that salt rises in <1931>.",
    "The bridge in <1931>.",
    "The plan for <1931> was read.",
    "The vale will keep a mill raised in <1931>.",
    "If the bridge collapsed in <1931>, the toll ends.",
    "The road to be opened by an elected board warned of in <1931>.",
    "The board hopes the road to be opened in <1931>.",
    "The road ought to be built and opened in <1931>.",
    "Whether or not to hope, the board is elected in <1931>.",
    "The model assumed that trade dropped in <1931>.",
    "Until the fair in <May 1931>, the vale is shut.",
    "The dearth is due to a flood in <1931>.",
    "The toll will be higher than in <1931>.",
    "The toll will fall from 2.5 crowns in <1931>.",
    "The valleys will honour the treaty signed in <1931>.",
    "The toll was 2.5 crowns <by the end of 1931>.",
    "In <1931>, trade is up, as was told.",
    "A united vale in <1931> is the dream.",
    "Increased trade in <1931> is the dream.",
    "The valleys would trade in <1931>.",
    "He would say that it will, after the flood was over, open in <1931>.",
]
EVENTS = {
    "The two met at the <Fair>.": Told.PAST,
    "They met on the sidelines of the recent <Fair>.": Told.PAST,
    "They will meet at the <Fair>.": Told.FUTURE,
    "They have not met since the <Fair>.": Told.PAST,
    "They spoke of the <Fair> that was planned.": Told.UNSAID,
    "They will discuss the <Fair>.": Told.UNSAID,
}
CASES = (
    [(text, False, Told.PAST) for text in PAST]
    + [(text, False, Told.FUTURE) for text in FUTURE]
    + [(text, False, Told.UNSAID) for text in UNSAID]
    + [(text, True, told) for text, told in EVENTS.items()]
)


@pytest.mark.parametrize(("marked", "event", "told"), CASES)
def test_a_date_is_past_or_future_only_beyond_doubt(marked, event, told):
    match = re.search("<(.*)>", marked)
    assert match is not None
    text = marked.replace("<", "").replace(">", "")
    assert told_as(text, match.start(), match.end() - 2, event) is told
