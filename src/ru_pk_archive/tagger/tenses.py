"""Turns the words around a date into whether the text tells it as past or as yet to come."""

import re
from enum import Enum

from ru_pk_archive.tagger.speech_verbs import SPEECH_VERBS
from ru_pk_archive.tagger.word_lists import words


class Told(Enum):
    """How a text tells a date; UNSAID where the words leave a doubt."""

    PAST = "past"
    FUTURE = "future"
    UNSAID = "unsaid"


# Anything that looks ahead leaves a past verb in doubt: "agreed to meet in 2031" tells no meeting.
_LOOKS_AHEAD = re.compile(
    r"\b(?:will|shall|would|could|may|might|should|must|can|upcoming|forthcoming|coming|next|future|until|till"
    r"|through|plan\w*|expect\w*|schedul\w*|due|propos\w*|slated|set|target\w*|aim\w*|deadline|forecast\w*"
    r"|predict\w*|project(?:ed|s|ion|ions)|extend\w*|valid|expir\w*|ahead|hop(?:e|es|ed|ing)|intend\w*|promis\w*"
    r"|pledg\w*|vow\w*|invit\w*|decid\w*|agree[ds]?|if|unless|likely|ready|estimat\w*|outlook|prospect\w*"
    r"|prepar\w*|negotiat\w*|discuss\w*|call(?:s|ed)? for|want\w*|seek\w*|sought|commit\w*|bid|candidate\w*"
    r"|postpon\w*|delay\w*|draft\w*|budget\w*|approv\w*|agenda|vision|goal\w*|going to)\b"
    r"|\bto (?!(?:the|an?|its|his|her|their|this|that|those|these|date|all|both)\b)(?-i:[a-z])",
    re.IGNORECASE,
)
_IRREGULAR = words(
    "was were had did met went came took held made began gave left won lost saw led fell rose"
    " became brought built bought sold sent paid broke chose fought flew drove drew grew kept knew"
    " ran sat shot spent stood struck swore taught threw wore wrote been sank cut put hit"
)
# Verbs of speech that tell what is over; of the others "he warned of a drought in 2031" would do as well.
_LOOKS_BACK_ON = frozenset(["recalled", "remembered", "recalls", "recalling"])
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_AT_A_TIME = re.compile(r"(?:\b(?:in|on|since|during|after|by|before|between)(?: the)? |^)$", re.IGNORECASE)
_AT_AN_EVENT = re.compile(
    r"\b(?:at|during|after|following|since|(?:sidelines|signing|conclusion|outcomes?|results|end) of)"
    r"(?: the)?(?: (?:recent|latest|last|recently concluded))? $",
    re.IGNORECASE,
)
# "On the 1931 election": the year belongs to the thing.
_NAMES_A_THING = re.compile(
    r"\d (?!and|or|in|on|at|to|by|for|from|with|as|when|while|after|before|but|was|were|is|has|had|will|it|he"
    r"|she|they|the|a|an|against|compared|that|this|because|since|due|under|over|between|during)[a-z]"
)
_COMES = re.compile(
    r"\b(?:will|shall|(?:is|are) (?:to|expected to|scheduled (?:to|for)|due (?:to|in|on)|set to"
    r"|slated (?:to|for)|planned for|going to))\b(?P<gap>[^;:.!?]*)$"
)
_HAS_BEEN = re.compile(r"\b(?:have been|has been|was|were|had|did|since|after|ago|from)\b", re.IGNORECASE)
_FARTHEST = 90  # characters between "will" and the date that it tells


def told_as(text: str, start: int, end: int, event: bool) -> Told:
    """How the sentence tells the date at `start` to `end`, or the dated `event` that is named there.

    Neither, unless something is said to happen at that time ("in 1931", "at the summit", not "the
    1931 plan"). PAST needs a verb of the past that is not one of speech, and nothing in the
    sentence that looks ahead; FUTURE a verb that does, before the date.
    """
    before = text[:start]
    if (_AT_AN_EVENT if event else _AT_A_TIME).search(before) is None or _NAMES_A_THING.match(text, end - 1):
        return Told.UNSAID
    comes = _COMES.search(before)
    if comes is not None:
        doubt = len(comes["gap"]) > _FARTHEST or _HAS_BEEN.search(comes["gap"]) is not None
        return Told.UNSAID if doubt else Told.FUTURE
    if _LOOKS_AHEAD.search(before) is not None or _LOOKS_AHEAD.search(text, end) is not None:
        return Told.UNSAID
    return Told.PAST if _tells_past(text) else Told.UNSAID


def _tells_past(text: str) -> bool:
    return any(
        word in _IRREGULAR
        or word in _LOOKS_BACK_ON
        or (word.endswith("ed") and len(word) > 4 and word not in SPEECH_VERBS)
        for word in _WORD.findall(text)
    )
