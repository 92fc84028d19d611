"""Turns set phrases around a date into whether it is past or yet to come ("due by 1931", "the 1931 flood")."""

import re

from ru_pk_archive.tagger.outlook import comes_then

# Characters of one clause; a mark between digits is part of a number.
_GAP = r"(?:[^,;:.()–—]|[.,](?=\d)|(?<=[A-Z])\.)"
_ARTICLE = r"(?:an?|the|its|his|her|their|that)"
_BLOWS = (
    r"(?:war|coup|revolution|invasion|uprising|revolt|rebellion|massacre|(?:earth)?quake|floods?|famine|drought"
    r"|disaster|accident|explosion|crash|collapse|crisis|recession|depression|slump|assassination|bombings?"
    r"|hijacking|riots?|defeat|armistice)"
)
_TURNS = (
    r"(?:end|start|beginning|introduction|establishment|creation|founding|formation|independence|elections?|death"
    r"|birth|opening|launch|signing|adoption|peaks?|highs?|lows?|fall|ouster|overthrow|arrival|departure|return"
    r"|merger|agreement|accord|pact|treaty|visit|publication|resignation|appointment|abolition|victory)"
)
_LAWS = r"(?:agreement|pact|accord|treaty|law|act|convention|protocol|constitution|decree|statute|charter)"
_MEETINGS = (
    r"(?:summit|meeting|conference|congress|convention|talks|games|olympics|world cup|elections?|referendum"
    r"|championships?|tournament|festival|fair)"
)
_AMOUNTS = (
    r"(?:deficit|surplus|revenues?|output|production|harvest|exports|imports|sales|profits?|earnings|income"
    r"|inflation|growth|turnover|loss|losses|shipments|consumption|turnout|death toll)"
)
_ONE_AMOUNT = r"(?:(?:only|just|about|around|nearly|almost|over|some|up|down|an?|the|record) ){0,2}[$£€]?\d"
_WAS = (
    r"(?:rose|fell|grew|dropped|declined|climbed|narrowed|widened|shrank|expanded|slowed|totall?ed|jumped|surged"
    r"|soared|plunged|slumped|doubled|tripled"
    rf"|(?:was|were) (?:{_ONE_AMOUNT}|(?:(?:well|slightly|sharply|\d[\d.]* (?:pct|per cent|percent)) )?"
    r"(?:up|down|higher|lower|boosted|hit|hurt|marred)\b))"
)

# What stands before and after a date that is over.
_PAST_AROUND = tuple(
    (re.compile(before + "$", re.IGNORECASE), re.compile(after, re.IGNORECASE))
    for before, after in (
        # "the 1931 flood", "the vale's March 1931 coup"
        (r"(?:\bthe|\w's) ", rf"(?:-\d+)? (?:(?!budget|election|season|plan)[\w-]+ ){{0,2}}?{_BLOWS}\b"),
        # "failed to honour a 1931 pact", "under Section 4 of an amended 1931 law"
        (
            r"\b(?:under|since|violat\w+|breach\w*|breaks?|broke|invok\w+|compl(?:y|ies|ied) with|abid\w+ by|uph[eo]ld"
            r"|honou?r(?:ed|ing)?|amend\w*|repeal\w*|abrogat\w+|enforc\w+|terms of|(?:section|article) \w+ of)"
            rf" {_ARTICLE}(?: [a-z-]+)? ",
            rf" (?:[\w-]+ ){{0,3}}?{_LAWS}\b",
        ),
        # "agreed at the 1931 Estermouth summit"
        (
            r"\b(?:agreed|signed|adopted|decided|reached|won|lost|elected|defeated|beaten) (?:at|during|in) the ",
            rf" (?:[\w-]+ ){{0,2}}?{_MEETINGS}\b(?!.* will\b)",
        ),
        # "But 1931 revenue was boosted", "The 1931 deficit was 2.8 crowns"
        (
            r"(?:^|, |\b(?:and|but|while) )(?:(?:the|its|their|his|her) )?",
            rf" (?:\w+ ){{0,2}}?{_AMOUNTS} {_WAS}",
        ),
        # "Sales in March 1931 rose", "exports for the first ten months of 1931 were down"
        (
            rf"(?:\b(?:in|during|months of|quarter of|half of)|\b{_AMOUNTS} for)(?: the)?(?: fiscal| calendar)? ",
            f" {_WAS}",
        ),
        # "down from a 1931 high of 2.8 crowns"
        (
            rf"\b(?:from|since|boosted|pushed|rose|fell|climbed|dropped)\b{_GAP}*? {_ARTICLE} ",
            r" (?:high|low|peak)\b",
        ),
    )
)
# "Since the opening of the bridge in 1931", but "since the bridge will be opened in 1931" gives a reason.
_SINCE_A_TURN = re.compile(
    rf"\bsince (?:{_ARTICLE} )?(?:[\w-]+ ){{0,3}}?(?:{_BLOWS}|{_TURNS})"
    rf"(?: (?:of|against|over|between) {_GAP}{{1,60}}?)? (?:in|on) (?:early |late )?$"
)
_IS_YET = re.compile(r" (?:will|would|may|might|could|should|is|are)\b")
# What stands before a date that is over: "the year ended March 31, 1931", "first put forward in 1931", "began to
# drain the lake in 1931", "until the board was ousted in 1931".
_PAST_BEFORE = re.compile(
    r"\b(?:(?:year|quarter|half|months|weeks|period|season) ended (?:on )?"
    r"|(?<!be )(?:first|originally|initially) (?:put(?: forward)?|set(?: up)?|held|made|given|cut) in "
    rf"|(?:began|started|ceased|managed|continued) to [a-z]+ {_GAP}{{0,60}}?(?:in|on) "
    r"|[Ww]hen [a-z]+ed in "
    rf"|(?:until|when|once) (?!.*\bto [a-z]){_GAP}{{1,60}} (?:was|were) [a-z]+ed in "
    r")$"
)
_MUST = re.compile(r"\b(?:will|must|should|shall)\b")
_HAS_APPLIED = re.compile(
    r"(?!.*\b(?:has|have|had|today|yesterday|[A-Z]\w+day)\b)[^,;:]{1,40}\bapplied to (?:join|enter) [^,;:.]{1,80} in $"
)
# Before a phrase that else would be past: "if he breaks the 1931 pact", "a film about the 1931 flood".
_ONLY_SUPPOSED = re.compile(
    r"\b(?:if|unless|would|will|shall|could|may|might|should|must|propos\w+|draft\w*|plan(?:s|ned)?|predict\w*|forecast\w*"
    r"|expect(?:s|ed)?|project(?:s|ed)|imagin\w+|suppos\w+|fictional|films?|novels?|feared|fears? (?:of|an?|the|that)|matur\w+|futures|delivery|contracts|options|orders|bookings|hop(?:e|es|ed|ing))\b",
    re.IGNORECASE,
)
# "Will slow this year from 2.8 pct in 1931", "… against 2.8 crowns last year and 2.9 crowns in 1931".
_COMPARED = re.compile(
    rf"\b(?:(?:this|next) year\b.*\b(?:from|against|compared (?:with|to)|after)"
    rf"|(?:from|against|compared (?:with|to)|after) {_ONE_AMOUNT}{_GAP}{{0,30}} last year and) {_ONE_AMOUNT}"
    rf"(?:(?! to |forecast|expect|project|plan|target){_GAP}){{0,40}}? (?:in|for)"
    r"(?: the same (?:period|months?|quarter|time) (?:of|in))? $"
)

# What stands before a date that is to come.
_AHEAD_BEFORE = re.compile(
    r"\b(?:"
    # "is possible in 1931", "no toll is promised before March 1931"; but a story "is set in 1931"
    r"(?<!\b[Ii]t )(?:is|are) (?:(?:now|still|also|currently|only) )*(?:possible|likely|unlikely|due|planned|scheduled"
    r"|expected|promised|slated|(?:set|due) for (?:completion|opening|release)) (?:(?:in|by|before|for|on) )?"
    r"|[Dd]eadline\b[^,;:.]{0,60} is (?:set for |on |in )?"
    # "is forecasting a deficit of 2.8 crowns for the year ending March 1931"
    r"|(?:is|are) (?:forecasting|predicting|projecting|budgeting for) "
    rf"{_GAP}{{1,80}} for the (?:fiscal |financial )?year ending (?:in )?"
    # "may go before the minister leaves office in 1931"
    r"|(?:will|may|could|might|can|wants?) .*\b(?:when|before|until|after) [^,;:]{1,40}"
    r"\b(?:leaves office|steps down|retires|(?:term|mandate|contract|lease|treaty|pact) (?:ends|expires)) in "
    # "forecast to rise 3.5 pct this year and 3.75 pct in 1931"
    rf"|(?:forecast|expected|projected|will|likely) .*\bthis year and {_ONE_AMOUNT}{_GAP}{{0,20}} in "
    # "will spend a surplus projected for 1931"
    rf"|will (?:use|spend|raise|cut|reduce|finance|reach|exceed|meet|miss) {_GAP}{{1,60}}"
    r" (?:projected|forecast|budgeted|planned|expected) for "
    # "from 2.8 pct last year to 3.75 pct in 1931"
    rf"|from {_GAP}{{1,30}} last year to {_GAP}{{1,30}} in "
    # "agreed this week to close the lock for the rest of 1931"
    r"|(?:agreed|decided) (?:today|yesterday|on [A-Z][a-z]+day|this (?:week|weekend|month)) "
    rf"{_GAP}{{1,120}} for the (?:rest|remainder|balance) of "
    r")$"
)
# What stands before and after a date that is to come: "will host the 1931 games".
_AHEAD_AROUND = tuple(
    (re.compile(before + "$"), re.compile(after))
    for before, after in (
        (
            r"\b(?:will|is to|are to|plans? to|(?:is|are) about to) (?:host|stage|organise|contest) (?:the|its|their) ",
            rf"(?i: (?:[\w-]+ ){{0,2}}?{_MEETINGS}\b)",
        ),
        (
            r"\b(?:is|are) (?:about|due|expected) to (?:pass|approve|adopt|unveil) "
            rf"{_ARTICLE} (?:[a-z]+ ){{0,3}}",
            " budget",
        ),
    )
)
_BY = re.compile(r"(?:by|until|through) ")
# "May need 2.8 mln crowns by 1931": what is only possible is bounded where a time limit is set to it.
_MAY = re.compile(rf"\b(?:may|might|can) (?!have\b|seem|recall|never)(?P<gap>{_GAP}{{1,90}})$")
# "Said today that it would open in 1931": to come on the day of speaking, which is about that of the text.
_NOW = re.compile(
    r"\b(?:(?:said|told [A-Z]\w+|announced|reported) (?:today|yesterday|on [A-Z][a-z]+day|this week|at the weekend)"
    r"|(?:said|told|announced|reported)\b.* (?:this|next) year)\b"
)
_OF_OLD = re.compile(r"\b(?:who|had|once|never|former|late|when|after|ago|old)\b")
_WOULD = re.compile(
    r"\b(?:would|(?:was|were) (?:now )?(?:likely|unlikely|expected|forecast|projected|scheduled|due|set) to)"
    rf"(?P<gap> {_GAP}{{1,90}})$"
)
_A_YEAR = re.compile(r"(?:(?:by|in|until|through|during) )?(?:the end of |fiscal )?[12]\d{3}")


# "On the 1931 election": the year belongs to the thing.
_NAMES_A_THING = re.compile(
    r" (?!and|or|in|on|at|to|by|for|from|with|as|when|while|after|before|but|was|were|is|has|had|will|it|he"
    r"|she|they|the|a|an|against|compared|than|despite|that|this|because|since|due|under|over|between|during)[a-z]"
)
_REST = re.compile(r"\bthe (?:rest|remainder|balance) of $")


def is_past_phrase(before: str, after: str) -> bool:
    """Whether the words on both sides of a date make up a phrase for what is over."""
    if _COMPARED.search(before) is not None:
        return True
    if _SINCE_A_TURN.search(before) is not None and _IS_YET.match(after) is None:
        return True
    found = (
        any(rest.match(after) and lead.search(before) for lead, rest in _PAST_AROUND)
        or (_PAST_BEFORE.search(before) is not None and _MUST.search(after) is None)
        or _HAS_APPLIED.match(before) is not None
    )
    return found and _ONLY_SUPPOSED.search(before) is None


def is_phrase_to_come(before: str, told: str, after: str, is_news: bool) -> bool:
    """Whether the words around a date, with its own "by", make up a phrase for what is still to come.

    What somebody said "would" be was to come when it was said; that bounds the text if the sentence
    `is_news`, or says that it was said just now.
    """
    if any(rest.match(after) and lead.search(before) for lead, rest in _AHEAD_AROUND):
        return True
    if names_a_thing(after, 0):
        return False
    if _AHEAD_BEFORE.search(before) is not None:
        return True
    by_then = _BY.match(told) is not None
    may = _MAY.search(before) if by_then else None
    if may is not None:
        return comes_then(may["gap"], by_then)
    would = _WOULD.search(before) if _A_YEAR.fullmatch(told) is not None else None
    return (
        would is not None
        and (is_news or _NOW.search(before) is not None)
        and _OF_OLD.search(before) is None
        and comes_then(would["gap"], by_then)
    )


def names_a_thing(text: str, end: int) -> bool:
    """Whether what follows a date that ends there is a thing that the date belongs to."""
    return _NAMES_A_THING.match(text, end) is not None


def has_begun(before: str) -> bool:
    """Whether a text that tells what is to come in the date after `before` speaks of "the rest of" it."""
    return _REST.search(before) is not None
