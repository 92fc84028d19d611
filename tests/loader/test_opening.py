"""A date in figures that opens the first paragraph."""

import pytest

from ru_pk_archive.loader.opening import find_opening
from ru_pk_archive.loader.passages import Passage
from ru_pk_archive.records.draft import BlockKind

VOTE = "The council of Harrow Vale voted to reopen the old bridge."
FLOOD = "The flood came in the spring and took the second pier."


def dates(*texts: str) -> list[str]:
    passages = [Passage(BlockKind.PARAGRAPH, text, (), number, number) for number, text in enumerate(texts)]
    return [stamp.date.date.edtf for stamp in find_opening(passages).dates if stamp.date.date is not None]


def test_the_date_before_the_first_sentence_is_that_of_the_story():
    assert dates(f"04.03.31 - {VOTE}", FLOOD) == ["2031-03-04"]


@pytest.mark.parametrize(
    "texts",
    [
        (f"04.03.2031 - {VOTE}", f"05.04.2031 - {FLOOD}"),
        (VOTE, f"05.04.2031 - {FLOOD}"),
        (f"04.03.2031 - 05.03.2031: {VOTE}",),
        (f"4 March 2031 - {VOTE}",),
    ],
)
def test_the_dates_of_a_chronicle_are_those_of_its_events(texts: tuple[str, ...]):
    assert dates(*texts) == []
