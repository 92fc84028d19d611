"""Turns the words set beside a name by commas into the reason why it is a company's or a body's."""

import re

from ru_pk_archive.tagger.lexicon import KINDS_OF_BODY
from ru_pk_archive.tagger.naming.name_titles import word_before
from ru_pk_archive.tagger.word_lists import words

_KIND = "|".join(sorted(KINDS_OF_BODY))
_WORD = r"(?!(?:of|in|at|for|from|by|with|to|on|that|which|whose|and|said|says) )[\w'’&-]+ "
_DESCRIBED_BEHIND = re.compile(
    rf", (?:(?:an?|one of the|[A-Z]\w+['’]s?) (?:{_WORD}){{0,4}}?|the (?:{_WORD}){{1,4}}?)(?:{_KIND})"
    r"(?=,|\.|$| (?:of|in|that|which|owned|based|controlled) )"
)
_ENDS = re.compile(r"[.;]|,(?! [A-Z])| --?|$")
_LEADS_TO_PLACE = words("in at near from to of on between since after and")
# A comma behind "the company" ends what stands before; "a producing company" goes on to its name.
_NO_DESCRIPTION = words("the this that each any no another")
_LONGEST_BEFORE = 40


def is_set_beside_a_body(text: str, start: int, end: int) -> bool:
    """Whether a name stands beside what it is: "X, a unit of …", "the state's oil company, X,"."""
    if text.startswith(", ", end) and _DESCRIBED_BEHIND.match(text, end):
        return word_before(text, start) not in _LEADS_TO_PLACE
    if not text.endswith(", ", 0, start):
        return False
    before = text[max(0, start - _LONGEST_BEFORE) : start - 2].split(" ")
    if before[-1] not in KINDS_OF_BODY or len(before) < 2 or not before[-2].islower():
        return False
    return before[-2] not in _NO_DESCRIPTION and _ENDS.match(text, end) is not None
