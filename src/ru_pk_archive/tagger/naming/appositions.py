"""Turns the words set beside a name by commas into the reason why it is a company's or a body's."""

import re

from ru_pk_archive.tagger.lexicon import KINDS_OF_BODY
from ru_pk_archive.tagger.naming.name_titles import word_before

_KIND = "|".join(sorted(KINDS_OF_BODY))
_WORD = r"(?!(?:of|in|at|for|from|by|with|to|on|that|which|whose|and|said|says) )[\w'’&-]+ "
# "the vale's main producing company, ": described, so that it is no mere "the company", after which a
# comma ends what stands before.
_DESCRIBED_BEFORE = re.compile(rf"(?<!\w)(?!(?:the|this|that|each|any|no) )[a-z'’-]+ (?:{_KIND}), $")
_DESCRIBED_BEHIND = re.compile(
    rf", (?:(?:an?|one of the|[A-Z]\w+['’]s?) (?:{_WORD}){{0,4}}?|the (?:{_WORD}){{1,4}}?)(?:{_KIND})"
    r"(?=,|\.|$| (?:of|in|that|which|owned|based|controlled) )"
)
_ENDS = re.compile(r"[.;]|,(?! [A-Z])| --?|$")
_LEADS_TO_PLACE = frozenset(
    ["in", "at", "near", "from", "to", "of", "on", "between", "since", "after", "and"]
)
_LONGEST_BEFORE = 40


def is_set_beside_a_body(text: str, start: int, end: int) -> bool:
    """Whether a name stands beside what it is: "X, a unit of …", "the state's oil company, X,"."""
    if text.startswith(", ", end) and _DESCRIBED_BEHIND.match(text, end):
        return word_before(text, start) not in _LEADS_TO_PLACE
    if text[max(0, start - 2) : start] != ", " or not _ENDS.match(text, end):
        return False
    return _DESCRIBED_BEFORE.search(text, max(0, start - _LONGEST_BEFORE), start) is not None
