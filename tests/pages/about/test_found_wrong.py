"""How often the program was found wrong, as far as anyone looked."""

from dataclasses import replace

from building import draft
from ru_pk_archive.pages.about.found_wrong import found_wrong
from ru_pk_archive.records.draft import Correction, TagOrder

RAIN = draft("rain", "Rain.")
DATE = Correction("published", "1931", "1932", "", "rain.yaml", 1)
OUTLET = Correction("outlet", None, "Post", "", "rain.yaml", 2)
SAME = Correction("title", "Rain", "Rain", "", "rain.yaml", 3)


def test_without_a_correction_nothing_is_claimed():
    words = "No correction has been made yet, which does not mean that there is nothing to correct."
    assert found_wrong(()) == found_wrong((RAIN,)) == words


def test_what_was_read_wrongly_and_what_was_not_found_are_told_apart():
    orders = (TagOrder("harrow", True, "rain.yaml", 4), TagOrder("vale", False, "rain.yaml", 5))
    corrected = replace(RAIN, corrections=(DATE, OUTLET, SAME), tag_orders=orders)
    assert found_wrong((RAIN, corrected)) == (
        "So far curators have corrected it in 1 article: 1 detail read wrongly, 1 detail not found, "
        "1 link too many, 1 link too few. Where no one has looked, nothing is known."
    )


def test_a_curator_who_says_what_was_read_corrects_nothing():
    assert found_wrong((replace(RAIN, corrections=(SAME,)),)) == found_wrong(())
