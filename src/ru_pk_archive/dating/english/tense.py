"""Turns the verbs around English words into where they point in time."""

import re

from ru_pk_archive.dating.english.words import listed
from ru_pk_archive.dating.patterns import any_of
from ru_pk_archive.dating.relative import Way

# The present of these verbs tells a plan: "the session ends in May".
_PLANS = listed(
    """leaves arrives begins starts opens closes meets ends expires finishes resumes returns sets travels
    visits"""
)
_SPOKEN = listed(
    """said says told added announced claimed confirmed informed noted quoted reported stated stressed
    warned"""
)
_PAST = listed(
    """was were had did been ago became began bought brought built came chose fell found gave got grew held
    hit kept led left lost made met paid ran rose saw sent sold spoke spent stood struck took went withdrew
    won wrote"""
)
# These are participles too: "the law put into force in May", but "to put", "will be taken" lie ahead.
_DONE = rf"agreed(?!\s+to\b)|put(?=\s+into\s)|{any_of(listed('taken given begun chosen drawn'))}"
_CUES = re.compile(
    rf"""\b(?:
      (?P<ahead>
          (?:will|shall|would|may|might|could|should|must)
          (?:\s+(?:[a-z]+ly|also|not))? (?:\s+be)? (?:\s+[a-z]+)?
        | to\s+(?:be|take|begin|start|hold|end|meet|visit) (?:\s+[a-z]+ed|\s+held)?
        | (?:due|scheduled|expected|planned|slated|likely|plans?|hopes?|set(?=\s+(?:to|for)))\b
          (?:\s+(?:to|for)(?:\s+be)?(?:\s+[a-z]+)?)?
        | (?:beginning|starting|commencing)(?=\s+(?:(?:on|in|from)\s+)?[A-Z\d])
        | coming(?!\s+(?:after|from)\b)
        | (?:is|are)\s+(?=(?:on|in)\s) | upcoming | forthcoming | ahead\s+of | {any_of(_PLANS)} )
    | (?P<spoken> {any_of(_SPOKEN)} )
    | (?P<back> {any_of(_PAST)} | [a-z]+[^e\W]ed | (?<!\bbe\s)(?<!\bto\s)(?:{_DONE}) )
    )\b""",
    re.VERBOSE,
)
_JUST_DONE = re.compile(
    rf"""(?P<open>\b(?:be|being|to|will|shall|would|could|should|may|might|must|can)\s(?:[a-z]+ly\s)?)?
    \b(?!(?:expected|planned|scheduled|slated|proposed|projected|targeted)\b)
    (?:{any_of(_SPOKEN)}|{any_of(_PAST)}|[a-z]+[^e\W]ed|{_DONE})
    (?:\s(?:into\s(?:effect|force|operation|place|service)|back|again))?\sin\s(?:(?:early|mid|late)[\s-])?$""",
    re.VERBOSE,
)
_TOWARDS = re.compile(r"\b(?:by|until|till)\s(?:the\s)?$", re.IGNORECASE)


def tense(text: str, start: int, end: int, spoken: bool = False) -> Way:
    """BACK or AHEAD as the nearest verb before the words says, or else the first after them; or UNSAID.

    What is to be done "by" or "until" them lies ahead. Words that report what someone said tell
    nothing of the time that was spoken of, only (`spoken`) when it was said.
    """
    if _TOWARDS.search(text[max(0, start - 12) : start]):
        return Way.AHEAD
    found = Way.UNSAID
    for cue in _CUES.finditer(text):
        if cue.start() >= start and found is not Way.UNSAID:
            break
        if cue["spoken"] and not spoken:
            continue
        if cue.end() <= start or cue.start() >= end:
            found = Way.AHEAD if cue["ahead"] else Way.BACK
    return found


def just_done(text: str, start: int) -> bool:
    """Whether the words follow at once on a verb of what is over ("signed in", "put into force in")."""
    done = _JUST_DONE.search(text, max(0, start - 64), start)
    return done is not None and done["open"] is None
