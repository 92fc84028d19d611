"""Turns runs of capitals into the bodies that are known by one name the world over."""

import re
from collections.abc import Sequence

from ru_pk_archive.tagger.lexicon import NATIONALITIES, NATIONALITIES_AND_COUNTRIES, TITLE_PARTS
from ru_pk_archive.tagger.naming.name_titles import word_after
from ru_pk_archive.tagger.naming.runs import Run, Word
from ru_pk_archive.tagger.word_lists import words

FAMOUS_ACRONYMS = words(
    "AFP ASEAN BBC CERN CIA CNN EBRD EC ECB ECSC EEC EFTA EIB EU EURATOM FAO FBI FIFA GATT IAEA IBM ICAO"
    " ICRC ILO IMF KGB NASA NATO NBC OECD OPEC OSCE PLO SEATO UEFA UN UNCTAD UNDP UNEP UNESCO UNHCR"
    " UNICEF UNIDO USAID WIPO WTO"
)
_OF_ONE_WORD = words(
    "asean bundesbank bundesrat bundestag comecon congress diet duma eurostat fed folketing interpol"
    " knesset nato opec parliament pentagon politburo riksbank riksdag sejm senate storting unctad"
    " unesco unicef"
)
_OF_TWO_WORDS = frozenset(["federal reserve", "lower house", "red cross", "supreme soviet", "upper house"])
_WITH_AN_ARTICLE = frozenset(["house", "treasury"])
KNOWN_WORDS = _OF_ONE_WORD | {name.partition(" ")[2] for name in _OF_TWO_WORDS} | _WITH_AN_ARTICLE
_CHAMBERS = words("assembly commons councillors delegates deputies keys lords representatives")
# An ordinal makes "Congress" an event, a possessive makes "Senate" one of many.
_NOT_BEFORE = re.compile(r"(?:['’]s?|\d(?:st|nd|rd|th)) $")
_ARTICLE_BEFORE = re.compile(r"\b[Tt]he $")
# What the name of a treasury or a house only describes.
_OF_TREASURIES = words(
    "auction auctions bill bills bond bonds coupon issue issues market note notes securities yields"
)
# German, Dutch and Scandinavian names have their head in one word with what stands before it.
FUSED_HEADS = ("bank", "gesellschaft", "maatschappij", "ministerium", "verband", "werke")
_SHORTEST_FUSED = 8
_WHOSE = NATIONALITIES_AND_COUNTRIES | words("east north south west")
_DESCRIBES_A_BANK = NATIONALITIES | TITLE_PARTS
_PLACES = words("clydebank fairbank millbank overbank southbank")


def known_body(text: str, run: Run, following: Sequence[Run]) -> tuple[int, int] | None:
    """Where the name of such a body stands at the end of a run, None if there is none.

    The lower house of a legislature is known by its chamber, with which the run that follows
    begins: "House of Commons". Also a name whose head is fused with the words before it.
    """
    last = run[-1]
    if last.key in KNOWN_WORDS:
        if last.key == "house" and text.startswith(" of ", last.end):
            return _chamber(last, following)
        return _known_by_heart(text, run)
    fused = last.key.endswith(FUSED_HEADS) and len(last.key) >= _SHORTEST_FUSED and last.key not in _PLACES
    if not fused:
        return None
    named = next((word for word in run if word.key not in _DESCRIBES_A_BANK), last)
    return named.start, last.end


def _chamber(house: Word, following: Sequence[Run]) -> tuple[int, int] | None:
    if not following or following[0][0].key not in _CHAMBERS:
        return None
    chamber = following[0][0]
    return (house.start, chamber.end) if chamber.start == house.end + len(" of ") else None


def _known_by_heart(text: str, run: Run) -> tuple[int, int] | None:
    start, last = run[0].start, run[-1]
    if len(run) > 1 and f"{run[-2].key} {last.key}" in _OF_TWO_WORDS:
        return run[-2].start, last.end
    if any(word.key not in _WHOSE for word in run[:-1]):
        return None
    before = max(0, start - 5)
    if last.key in _WITH_AN_ARTICLE:
        named = len(run) > 1 or _ARTICLE_BEFORE.search(text, before, start)
        is_body = named and word_after(text, last.end) not in _OF_TREASURIES
    else:
        is_body = last.key in _OF_ONE_WORD and not _NOT_BEFORE.search(text, before, start)
    return (last.start, last.end) if is_body else None
