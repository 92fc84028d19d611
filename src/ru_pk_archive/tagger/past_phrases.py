"""Turns the words on both sides of a date into whether they make up a phrase for what is over."""

import re

from ru_pk_archive.tagger.phrase_parts import AMOUNT, ARTICLE, IN_CLAUSE, MEETINGS

_BLOWS = (
    r"(?:war|coup|revolution|invasion|uprising|revolt|rebellion|massacre|(?:earth)?quake|floods?|famine"
    r"|drought|disaster|accident|explosion|crash|collapse|crisis|recession|depression|slump|assassination"
    r"|bombings?|hijacking|riots?|defeat|armistice)"
)
_TURNS = (
    r"(?:end|start|beginning|introduction|establishment|creation|founding|formation|independence|elections?"
    r"|death|birth|opening|launch|signing|adoption|peaks?|highs?|lows?|fall|ouster|overthrow|arrival"
    r"|departure|return|merger|agreement|accord|pact|treaty|visit|publication|resignation|appointment"
    r"|abolition|victory)"
)
_LAWS = (
    r"(?:agreement|pact|accord|treaty|law|act|convention|protocol|constitution|decree|statute|charter|deal)"
)
_WORKS = (
    r"(?:study|survey|report|interview|book|paper|article|ruling|verdict|fire|blaze|attack|raid|film|movie"
    r"|documentary|speech|incident|memo|letter|audit|lawsuit|novel|album|song|essay|scandal|coup"
    r"|crash)"
)
# Sales and exports of a season are counted before it begins.
_SUMS = (
    r"(?:deficit|surplus|revenues?|output|production|harvest|profits?|earnings|income|inflation|growth"
    r"|turnover|loss|losses|consumption|turnout|death toll)"
)
_CHANGED = (
    r"(?:rose|fell|grew|dropped|declined|climbed|narrowed|widened|shrank|expanded|slowed|totall?ed|jumped"
    r"|surged|soared|plunged|slumped|doubled|tripled"
    rf"|(?:was|were) (?:{AMOUNT}|(?:(?:well|slightly|sharply|\d[\d.]* (?:pct|per cent|percent)) )?"
    r"(?:up|down|higher|lower|boosted|hit|hurt|marred)\b))"
)
# What stands before and after the date.
_AROUND = tuple(
    (re.compile(before + "$", re.IGNORECASE), re.compile(after, re.IGNORECASE))
    for before, after in (
        # "in a 1931 interview"
        (
            r"\b(?:an?|his|her|its|their) ",
            rf" (?:(?!budget|election)[\w-]+ ){{0,2}}?{_WORKS}\b(?!.* (?:will|planned|due)\b)",
        ),
        # "the 1931 flood", "the vale's March 1931 coup"
        (
            r"(?:\bthe|\w's|\b(?:in|after|since|during) an?) ",
            rf"(?:-\d+)? (?:(?!budget|election|season|plan)[\w-]+ ){{0,2}}?{_BLOWS}\b",
        ),
        # "failed to honour a 1931 pact", "under Section 4 of an amended 1931 law"
        (
            r"\b(?:under|since|violat\w+|breach\w*|breaks?|broke|invok\w+|compl(?:y|ies|ied) with|abid\w+ by"
            r"|uph[eo]ld|honou?r(?:ed|ing)?|amend\w*|repeal\w*|abrogat\w+|enforc\w+|terms of"
            rf"|(?:section|article) \w+ of) {ARTICLE}(?: [a-z-]+)? ",
            rf" (?:[\w-]+ ){{0,3}}?{_LAWS}\b",
        ),
        # "agreed at the 1931 Estermouth summit"
        (
            r"\b(?:agreed|signed|adopted|decided|reached|won|lost|elected|defeated|beaten)"
            r" (?:\w+ ){0,3}?(?:at|during|in) the ",
            rf" (?:[\w-]+ ){{0,2}}?{MEETINGS}\b(?!.* (?:will|would)\b)",
        ),
        # "won the 1931 election"; but who "won the 1931 games" may be their host
        (r"\b(?:won|lost|swept) the ", r" (?:[\w-]+ ){0,2}?(?:elections?|referendum)\b"),
        # "But 1931 revenue was boosted", "The 1931 deficit was 2.8 crowns"
        (
            r"(?:^|, |\b(?:and|but|while) )(?:(?:the|its|their|his|her) )?",
            rf" (?:\w+ ){{0,2}}?{_SUMS} {_CHANGED}",
        ),
        # "Sales in March 1931 rose", "exports for the first ten months of 1931 were down"
        (
            rf"(?:\b(?:in|during|months of|quarter of|half of)|\b{_SUMS} for)(?: the)?"
            r"(?: fiscal| calendar)? ",
            f" {_CHANGED}",
        ),
        # "In the year to March 1931, sales fell"
        (
            r"\b(?:in|for|over|during) the (?:\w+ ){0,2}(?:year|months|quarter|weeks) to (?:end-)?",
            rf",? [^,;:.]{{1,60}}? {_CHANGED}",
        ),
        # "down from a 1931 high of 2.8 crowns"
        (
            r"\b(?:from|since|boosted|pushed|rose|fell|climbed|dropped)\b[^,;:]{0,60}? "
            r"(?:an?|its|their|the) ",
            r" (?:high|low|peak)\b",
        ),
    )
)
# What stands before the date.
_BEFORE = re.compile(
    r"\b(?:"
    # "the year ended March 31, 1931", "first put forward in 1931"
    r"(?:year|quarter|half|months|weeks|period|season) ended (?:on )?"
    r"|(?<!be )(?:first|originally|initially) (?:put(?: forward)?|set(?: up)?|held|made|given|cut) in "
    # "began to drain the lake in 1931", "until the board was ousted in 1931", "when elected in 1931"
    rf"|(?:began|started|ceased|managed|continued) to [a-z]+ {IN_CLAUSE}{{0,60}}?(?:in|on) "
    rf"|(?:until|when|once) (?!.*\bto [a-z]){IN_CLAUSE}{{1,60}} (?:was|were) [a-z]+ed in "
    r"|[Ww]hen (?:first )?(?:(?:re)?elected|appointed|(?:re)?nominated|named|founded|introduced|arrested"
    r"|born) in "
    # "in a speech in 1931", "is higher than in 1931", "fell in the year to March 1931"
    rf"|(?:[Ii]n|to|from) (?:an?|his|her|its|their) (?:\w+ )?{_WORKS} in "
    r"|(?:is|are|was|were|remains?) (?:(?!likely|set|due|seen|put|to\b)[\w.]+ ){0,5}than in "
    r"|(?:rose|fell|grew|dropped|declined|climbed|was|were) [^,;:]{0,50}(?:year|months|quarter) to (?:end-)?"
    r")$"
)
# "He said in 1931 that he was ill", but not "He said in 1931 it would rain".
_SAID_IN = re.compile(r"\b(?:said|wrote|announced|(?:told|wrote to) [^,;:.]{1,25}) in $")
_WOULD = re.compile(
    r"\b(?:will|would|could|may|might|should|(?:was|were|is|are) (?:to|likely|due|expected))\b"
)
# "Founded in 1931, the board …", but not "Opened in 1931, the road will …".
_FOUNDED = re.compile(r"(?:[A-Z][a-z]+ed|Built|Born|Begun|Made|Written|Set up) in $")
_MUST = re.compile(r"\b(?:will|must|should|shall)\b")
# "The vale applied to join the league in 1931", but not "has applied to join it in 1931".
_APPLIED = re.compile(
    r"(?!.*\b(?:has|have|had|today|yesterday|[A-Z]\w+day)\b)[^,;:]{1,40}\bapplied to (?:join|enter) "
    r"[^,;:.]{1,80} in $"
)
# "Since the opening of the bridge in 1931", but "since the start of work in 1931 will" gives a reason.
_SINCE_A_TURN = re.compile(
    rf"\bsince (?:{ARTICLE} )?(?:[\w-]+ ){{0,3}}?(?:{_BLOWS}|{_TURNS})"
    rf"(?: (?:of|against|over|between) {IN_CLAUSE}{{1,60}}?)? (?:in|on) (?:early |late )?$"
)
_IS_YET = re.compile(r" (?:will|would|may|might|could|should|is|are)\b")
# "Will slow this year from 2.8 pct in 1931", "… against 2.8 crowns last year and 2.9 crowns in 1931".
_COMPARED = re.compile(
    rf"\b(?:(?:this|next) year\b.*\b(?:from|against|compared (?:with|to)|after)"
    rf"|(?:from|against|compared (?:with|to)|after) {AMOUNT}{IN_CLAUSE}{{0,30}} last year and) {AMOUNT}"
    rf"(?:(?! to |forecast|expect|project|plan|target){IN_CLAUSE}){{0,40}}? (?:in|for)"
    r"(?: the same (?:period|months?|quarter|time) (?:of|in))? $"
)
# "If he breaks the 1931 pact", "a film about the 1931 flood", "wool for delivery in 1931 rose".
_ONLY_SUPPOSED = re.compile(
    r"\b(?:if|unless|would|will|shall|could|may|might|should|must|schedul\w+|slated|likely|propos\w+|draft\w*"
    r"|plan(?:s|ned)?|predict\w*|forecast\w*|expect(?:s|ed)?|project(?:s|ed)|imagin\w+|suppos\w+|feared"
    r"|fears? (?:of|an?|the|that)|hop(?:e|es|ed|ing)|want(?:s|ed)?|promis\w+|pledg\w+"
    r"|vow\w*|agreed to|fictional|films?|novels?|matur\w+|futures"
    r"|delivery|targets?|quotas?|ceilings?|contracts|options|orders|bookings)\b",
    re.IGNORECASE,
)
_NEAREST = 45
_NEAR = 120  # characters before the date, more than any phrase is long


def is_past_phrase(before: str, after: str) -> bool:
    """Whether the phrase that the words before and after a date make up is one for what is over.

    Where the words before it suppose, plan or fear, no phrase does, but for "since" and comparisons
    of this year with another.
    """
    near = before[-_NEAR:]
    if " year" in before and _COMPARED.search(before) is not None:
        return True
    if "since " in near and _SINCE_A_TURN.search(near) is not None and _IS_YET.match(after) is None:
        return True
    found = (
        any(follows.match(after) and leads.search(near) for leads, follows in _AROUND)
        or ((_FOUNDED.match(before) or _BEFORE.search(near)) and _MUST.search(after) is None)
        or (_SAID_IN.search(before[-_NEAREST:]) is not None and _WOULD.search(after) is None)
        or ("applied to " in near and _APPLIED.match(before) is not None)
    )
    return found and _ONLY_SUPPOSED.search(before) is None
