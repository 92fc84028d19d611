"""Turns the words around a date into whether they make up a phrase for what is still to come."""

import re

from ru_pk_archive.tagger.outlook import comes_then
from ru_pk_archive.tagger.phrase_parts import AMOUNT, ARTICLE, IN_CLAUSE, MEETINGS

# What stands before the date.
_BEFORE = re.compile(
    r"\b(?:"
    # "is possible in 1931", "no toll is promised before March 1931"; but a story "is set in 1931"
    r"(?<!\b[Ii]t )(?:is|are) (?:(?:now|still|also|currently|only) )*(?:possible|likely|unlikely|due|planned"
    r"|scheduled|expected|promised|slated|(?:set|due) for (?:completion|opening|release)) "
    r"(?:(?:in|by|before|for|on) )?"
    r"|[Dd]eadline\b[^,;:.]{0,60} is (?:set for |on |in )?"
    # "the lease expires in 1931"
    r"|(?:expires|runs out|takes effect|comes into (?:force|effect)"
    r"|(?:term|mandate|lease|contract|treaty|pact|licen[cs]e|patent) ends) (?:(?:in|on|at the end of) )?"
    # "is forecasting a deficit of 2.8 crowns for the year ending March 1931"
    r"|(?:is|are) (?:forecasting|predicting|projecting|budgeting for) "
    rf"{IN_CLAUSE}{{1,80}} for the (?:fiscal |financial )?year ending (?:in )?"
    # "may go before the minister leaves office in 1931"
    r"|(?:will|may|could|might|can|wants?) .*\b(?:when|before|until|after) [^,;:]{1,40}"
    r"\b(?:leaves office|steps down|retires|(?:term|mandate|contract|lease|treaty|pact) (?:ends|expires)) in "
    # "forecast to rise 3.5 pct this year and 3.75 pct in 1931"
    rf"|(?:forecast|expected|projected|will|likely) .*\bthis year and {AMOUNT}{IN_CLAUSE}{{0,20}} in "
    # "will spend a surplus projected for 1931"
    rf"|will (?:use|spend|raise|cut|reduce|finance|reach|exceed|meet|miss) {IN_CLAUSE}{{1,60}}"
    r" (?:projected|forecast|budgeted|planned|expected) for "
    # "agreed this week to close the lock for the rest of 1931"
    r"|(?:agreed|decided) (?:today|yesterday|on [A-Z][a-z]+day|this (?:week|weekend|month)) "
    rf"{IN_CLAUSE}{{1,120}} for the (?:rest|remainder|balance) of "
    r")$"
)
# What stands before and after the date.
_AROUND = tuple(
    (re.compile(before + "$"), re.compile(after))
    for before, after in (
        # "will host the 1931 games"
        (
            r"\b(?:will|is to|are to|plans? to|(?:is|are) about to) (?:host|stage|organise|contest) "
            r"(?:the|its|their) ",
            rf"(?i: (?:[\w-]+ ){{0,2}}?{MEETINGS}\b)",
        ),
        # "is about to pass its 1931 budget"
        (
            r"\b(?:is|are) (?:about|due|expected) to (?:pass|approve|adopt|unveil) "
            rf"{ARTICLE} (?:[a-z]+ ){{0,3}}",
            " budget",
        ),
    )
)
_BY = re.compile(r"(?:by|until|through) ")
# "May need 2.8 mln crowns by 1931", "has promised to open it by 1931": a time limit is that of the verb.
_MAY = re.compile(
    r"\b(?:(?:may|might|can) (?!have\b|seem|recall|never)|(?:wants?|seeks?|(?:has|have) (?:pledged|promised"
    r"|vowed|agreed|committed(?: itself| themselves)?|decided|undertaken)) to )"
    rf"(?P<gap>{IN_CLAUSE}{{1,90}})$"
)
# "Could double by 1931"; but what somebody once said could or should be is no more to come.
_COULD = re.compile(
    r"(?!.*\b(?:said|told|thought|believed|hoped|felt|knew|wrote|argued|warned|was|were|had)\b)"
    rf".*\b(?:could|should) (?!have\b|seem|recall|never)(?P<gap>{IN_CLAUSE}{{1,90}})$"
)
# "Said today that it would open in 1931": to come on the day of speaking, which is about the text's own.
_WOULD = re.compile(
    r"\b(?:would|(?:was|were) (?:now )?(?:likely|unlikely|expected|forecast|projected|scheduled|due|set) to)"
    rf"(?P<gap> {IN_CLAUSE}{{1,90}})$"
)
# "From 2.8 pct last year to 3.75 pct in 1931": this year, or a later one.
_FROM_LAST_YEAR = re.compile(rf"\bfrom {IN_CLAUSE}{{1,30}} last year to {IN_CLAUSE}{{1,30}} in $")
_NOW = re.compile(
    r"\b(?:(?:said|told [A-Z]\w+|announced|reported) "
    r"(?:today|yesterday|on [A-Z][a-z]+day|this week|at the weekend)"
    r"|(?:said|told|announced|reported)\b.* (?:this|next) year)\b"
)
_OF_OLD = re.compile(r"\b(?:who|had|once|never|former|late|when|after|ago|old)\b")
_A_YEAR = re.compile(r"(?:(?:by|in|until|through|during) )?(?:the end of |fiscal )?[12]\d{3}")
# "On the 1931 election": the year belongs to the thing.
_THING = re.compile(
    r" (?!and|or|in|on|at|to|by|for|from|with|as|when|while|after|before|but|was|were|is|has|had|will|it|he"
    r"|she|they|the|a|an|against|compared|than|despite|that|this|because|since|due|under|over|between|during"
    r"|of|aged|near|following|amid|said|found|took|left|made|gave|led|won|lost|struck|swept|brought|cost|saw"
    r"|fell|rose|(?!un|need|speed|seed|feed|breed|limited|red\b)[a-z]+ed\b)[a-z]"
)
_REST = re.compile(r"\bthe (?:rest|remainder|balance) of $")
_NEAR = 200  # characters before the date, more than any phrase is long


def is_phrase_to_come(before: str, told: str, after: str, is_news: bool) -> bool:
    """Whether the phrase around a date, with its own "by", is one for what is still to come.

    What somebody said "would" be was to come when it was said; that bounds the text if the sentence
    `is_news`, or says that it was said just now.
    """
    near = before[-_NEAR:]
    if any(follows.match(after) and leads.search(near) for leads, follows in _AROUND):
        return True
    if names_a_thing(after, 0):
        return False
    if _BEFORE.search(near) is not None:
        return True
    by_then = _BY.match(told) is not None
    may = _MAY.search(near) or _COULD.match(before) if by_then else None
    if may is not None:
        return comes_then(may["gap"], by_then)
    return _A_YEAR.fullmatch(told) is not None and _is_said_to_come(before, by_then, is_news)


def _is_said_to_come(before: str, by_then: bool, is_news: bool) -> bool:
    near = before[-_NEAR:]
    if _FROM_LAST_YEAR.search(near) is not None:
        return True
    would = _WOULD.search(near)
    return (
        would is not None
        and (is_news or _NOW.search(before) is not None)
        and _OF_OLD.search(before) is None
        and comes_then(would["gap"], by_then)
    )


def names_a_thing(text: str, end: int) -> bool:
    """Whether the date that ends there belongs to the thing that the next words name."""
    return _THING.match(text, end) is not None


def has_begun(before: str) -> bool:
    """Whether these words before a date tell of "the rest of" it."""
    return _REST.search(before) is not None
