"""Turns the words around a date into whether the text tells it as past or as yet to come."""

import re
from enum import Enum

from ru_pk_archive.tagger.forms import lowered
from ru_pk_archive.tagger.outlook import comes_then
from ru_pk_archive.tagger.past_phrases import is_past_phrase
from ru_pk_archive.tagger.phrases_to_come import is_phrase_to_come, names_a_thing
from ru_pk_archive.tagger.speech_verbs import SPEECH_VERBS
from ru_pk_archive.tagger.word_lists import words


class Told(Enum):
    """How a text tells a date; UNSAID where the words leave a doubt."""

    PAST = "past"
    FUTURE = "future"
    UNSAID = "unsaid"


# Anything that looks ahead leaves a past verb in doubt: "agreed to meet in 2031" tells no meeting.
# In small letters, since a search that knows no others is three times as fast.
_LOOKS_AHEAD = re.compile(
    r"\b(?:will|shall|would|could|may|might|should|must|can|upcoming|forthcoming|coming|next|future|until|till"
    r"|through|assum\w*|suppos\w*|plan\w*|expect\w*|schedul\w*|due|propos\w*|slated|set|target\w*|aim\w*"
    r"|deadline|forecast\w*|predict\w*|project(?:ed|s|ion|ions)|extend\w*|valid|expir\w*|ahead|seen|sees|saw"
    r"|hop(?:e|es|ed|ing)|intend\w*|promis\w*|pledg\w*|vow\w*|invit\w*|decid\w*|agree[ds]?|if|unless|likely"
    r"|ready|(?<!\ban )estimat\w*|outlook|prospect\w*|prepar\w*|negotiat\w*|discuss\w*|call(?:s|ed)? for"
    r"|want\w*|seek\w*|sought|commit\w*|bid|candidate\w*|postpon\w*|delay\w*|draft\w*|budget\w*|approv\w*"
    r"|agenda|vision|goal\w*|going to|support\w*|backed|endors\w*|oppos(?:e|es|ed)|favou?r(?:s|ed)?"
    r"|vot(?:e|es|ed|ing)|award\w*|chosen|selected|authori[sz]\w*|cancel\w*|reschedul\w*|ruled out"
    r"|matur(?:e|es|ing)|bonds?|futures|deliver(?:y|ies)|fear(?:s|ed)?|ends|expires|begins|starts|opens|closes"
    r"|forward|chances?|odds|quotas?|ceilings?|views? of|rights? to|seats|tickets|booked"
    r"|put [a-z ]+ in)\b"
)
_TO_DO = re.compile(
    r"\b[Tt][Oo] (?!(?:the|an?|its|his|her|their|this|that|those|these|date|all|both|about|around|just|nearly"
    r"|almost|only|below|over|less|more|traffic|power|life|death|office|visitors|people|school|jail|prison"
    r"|court|sea|war|earth)\b)[a-z]"
)
_IRREGULAR = words(
    "was were had did met went came took held made began gave left won lost saw led fell rose"
    " became brought built bought sold sent paid broke chose fought flew drove drew grew kept knew"
    " ran sat shot spent stood struck swore taught threw wore wrote been sank cut put hit died fled froze"
    " rode shook slept stole swept tore withdrew overtook overthrew underwent arose bore drank hid sang rang"
    " rebuilt found burst shut spread split"
)
# These, and forms that are of the present too, tell nothing of the words that follow them.
_AUXILIARY = words(
    "was were had did been cut put hit made held left paid sent compared burst shut spread split"
)
# Verbs of speech that tell what is over; of the others "he warned of a drought in 2031" would do as well.
_LOOKS_BACK_ON = frozenset(["recalled", "remembered", "recalls", "recalling"])
_ADJECTIVES = words(
    "united limited related based located interested advanced needed supposed desired required aged allied"
    " detailed increased reduced improved renewed continued sacred"
)
_NO_PAST_VERB = SPEECH_VERBS | _ADJECTIVES
_WORD = re.compile(r"\b[a-z]+(?:-[a-z]+)*")
_AT_A_TIME = re.compile(
    r"(?:\b(?:in (?:[12]\d{3},? )+and|in|on|since|during|after|by|before|between|throughout|over|at the"
    r"|for the (?:rest|remainder|balance) of)"
    r"(?: (?:the|the (?:rest|remainder|balance) of|early|late|much of|most of"
    r"|the (?:early|first|last|final|opening) (?:days|weeks|months|half|part) of))? |^)$",
    re.IGNORECASE,
)
_LED_IN = re.compile(r"(?:in|on|during|after|before|between) ", re.IGNORECASE)
_OR_SO = re.compile(r" or so\b")
# "Tickets for the fair in 1931" may be sold before it.
_OF_AN_OCCASION = re.compile(
    r"\b(?:for|in|of|on|from|about|over|into) (?:(?:an?|the|its|his|her|their|\d+) )?(?:[A-Za-z-]+ )?"
    r"(?:[Ff]air|[Ff]estival|[Gg]ames|[Oo]lympics|[Cc]up|elections?|vote|poll|race|campaign|referendum"
    r"|tournament|championships?|seats|tickets|peace|shipment|loading|arrival|delivery) in $"
    r"|(?<!\bthe )(?<!\bits )(?<!after )(?<!before )\b(?:opening|starting|beginning|ending|expiring|closing"
    r"|retiring|leaving|arriving|taking place) (?:in|on) $"
)
_NEAR = 60  # characters before the date in which such an occasion is named
# "Had it opened in 1931" supposes; "the meeting in 1931 was called off" while it was to come.
_HAD_IT = re.compile(r"Had (?!been|to)[^,;:]* (?:been|[a-z]+ed)\b")
_DECIDED = re.compile(
    r" (?:was|were|has been|have been|had been) (?:\w+ly )?(?:called|moved|put|brought|confirmed|announced"
    r"|ruled|set|fixed|arranged|dropped|abandoned|shelved|scrapped|banned)\b"
)
# What has held "since 1931" is told after 1931, whatever else is still to come.
_SINCE = re.compile(r"since\b", re.IGNORECASE)
_SINCE_EVENT = re.compile(r"\bsince (?:the )?$", re.IGNORECASE)
_CLAUSE_MARK = re.compile(
    r"[,;:()–—]|\b(?:but|although|though|while|which|who|whose|when|where|because|as|that|than)\b"
)
_AT_AN_EVENT = re.compile(
    r"\b(?:at|during|after|following|since|(?:sidelines|signing|conclusion|outcomes?|results|end) of)"
    r"(?: the)?(?: (?:recent|latest|last|recently concluded))? $",
    re.IGNORECASE,
)
# The last of several: "is to begin next year and is scheduled for completion by 1931".
_COMES = re.compile(
    r".*\b(?:will|shall|(?:plans|expects|intends|aims|hopes) to"
    r"|(?:is|are) (?:(?:now|still|also|currently|only|widely) )?(?:to|going to|about to"
    r"|(?:un)?likely to (?!be (?:the|that|those|an?)\b)|seen [a-z]+ing"
    r"|(?:expected|projected|forecast|scheduled|set|slated|planned)(?: by [^,;:.]{1,40}?)? (?:to|for)"
    r"|due (?:in|on|by|to (?:be|start|begin|open|end|meet|take|come|leave|go|sign|visit|expire))))\b"
    r"(?P<gap>(?:[^;:.!?]|\.(?=\d))*)$"
)
# What a sentence supposes or foresees need not have come about, whatever its verbs.
_SUPPOSES = re.compile(
    r"\b(?:will|shall|would|could|may|might|should|must|can|if|unless|until|till|once|when|forecast\w*|predict\w*"
    r"|project\w*|expect\w*|estimat\w*|assum\w*|suppos\w*|likely|outlook|scenario|imagin\w*|wish\w*|to be"
    r"|warn\w*|planned|plans|scheduled|due|slated|set to|hopes?|aims?|wants?)\b"
)
# "Took bids for a road in 1931", "won the right to build in 1931": the date is not that of the verb.
_TURNS_AWAY = re.compile(
    r"[,;:()—–](?! ?\d)|\b(?:that|which|who|whose|where|about an?|of an?"
    r"|for(?! life| (?:only |just |about )?\d[\d.]* (?:pct|per ?cent|years?|months?))"
    r"|(?!during)(?<!after )(?<!before )[a-z]+ing)\b|\bto [a-z]+ (?:the|an?)\b"
)
_BEFORE_PAST_VERB = re.compile(r"\b(?:be|being|is|are|to|not|never) (?:[a-z]+ly )?$")
_UNTIL_THEN = re.compile(r"Until the [^,;:]{3,60} in $")
_THEN_HAD = re.compile(r",? [^,;:.]{2,40}? (?:had|was|were) ")
_SPANS = re.compile(r"between |before ", re.IGNORECASE)
_BY_A_TIME = re.compile(r"(?:by|through|until|till) ", re.IGNORECASE)


def told_as(text: str, start: int, end: int, event: bool, is_news: bool = False) -> Told:
    """How the sentence tells the date at `start` to `end`, or the dated `event` that is named there.

    Its verbs decide, and where they leave it open, a set phrase may. A date that is only about right
    ("1931 or so") is UNSAID. `is_news` says that what the sentence reports was said just then.
    """
    told = _told_by_verbs(text, start, end, event)
    if told is Told.UNSAID and not event:
        before, after = text[:start], text[end:]
        if is_past_phrase(before, after):
            told = Told.PAST
        elif is_phrase_to_come(before, text[start:end], after, is_news):
            told = Told.FUTURE
    return Told.UNSAID if told is not Told.UNSAID and _is_vague(text, start, end) else told


def _is_vague(text: str, start: int, end: int) -> bool:
    return (
        _OR_SO.match(text, end) is not None
        or _HAD_IT.match(text) is not None
        or _OF_AN_OCCASION.search(text, max(start - _NEAR, 0), start) is not None
    )


def _told_by_verbs(text: str, start: int, end: int, event: bool) -> Told:
    """How the verbs tell it; UNSAID, unless something is said to happen at that time ("in 1931", "at
    the summit", not "the 1931 plan").

    PAST needs a verb of the past that is not one of speech, and nothing that looks ahead: the last
    one before the date, or, where none stands before it, one in the clause of the date. FUTURE needs
    a verb that looks ahead, before the date. What has held "since" a date is PAST.
    """
    before, told = text[:start], text[start:end]
    if (_SINCE_EVENT.search(before) if event else _SINCE.match(told)) is not None:
        return Told.PAST
    happens = (
        _AT_AN_EVENT.search(before) if event else _AT_A_TIME.search(before[-_NEAR:]) or _LED_IN.match(told)
    )
    by_then = not event and _BY_A_TIME.match(told) is not None
    if (happens is None and not by_then) or names_a_thing(text, end):
        return Told.UNSAID
    comes = _COMES.match(before)
    if comes is not None:
        of_the_verb = event or by_then or _SPANS.match(told) is not None
        return Told.FUTURE if comes_then(comes["gap"], of_the_verb) else Told.UNSAID
    if _happened(before) or (_UNTIL_THEN.match(before) and _THEN_HAD.match(text, end)):
        return Told.PAST
    if _DECIDED.match(text, end) is not None or any(
        _is_past(word, _AUXILIARY) for word in _WORD.findall(before)
    ):
        return Told.UNSAID
    clause = text[: _clause_end(text, end, opens=len(before.split()) <= 2)]
    past = not by_then and _tells_past(clause)
    ahead = past and (_looks_ahead(before) or _looks_ahead(clause, end))
    return Told.PAST if past and not ahead else Told.UNSAID


def _looks_ahead(text: str, start: int = 0) -> bool:
    return _LOOKS_AHEAD.search(lowered(text), start) is not None or _TO_DO.search(text, start) is not None


def _clause_end(text: str, end: int, opens: bool) -> int:
    """Where the clause of the date ends, or the next one if the sentence `opens` with the date alone."""
    ends = [mark.start() for mark in _CLAUSE_MARK.finditer(text, end)]
    return ends[opens] if len(ends) > opens else len(text)


def _happened(before: str) -> bool:
    """Whether the last verb before the date is of the past and nothing stands between that looks ahead."""
    verbs = [match for match in _WORD.finditer(before) if _is_past(match[0])]
    if not verbs or verbs[-1][0] in _AUXILIARY or _looks_ahead(verbs[-1][0]):
        return False
    lead, gap = before[: verbs[-1].start()], before[verbs[-1].end() :]
    return (
        _BEFORE_PAST_VERB.search(lead) is None
        and _SUPPOSES.search(lowered(lead)) is None
        and _TURNS_AWAY.search(gap) is None
        and not _looks_ahead(gap)
        and SPEECH_VERBS.isdisjoint(_WORD.findall(gap))
    )


def _tells_past(text: str) -> bool:
    return any(_is_past(word) for word in _WORD.findall(text))


def _is_past(word: str, but: frozenset[str] = frozenset()) -> bool:
    return (
        (word in _IRREGULAR and word not in but)
        or word in _LOOKS_BACK_ON
        or (word.endswith("ed") and len(word) > 4 and word not in _NO_PAST_VERB)
    )
