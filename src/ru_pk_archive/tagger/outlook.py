"""Turns the words from "will" to a date into whether that date is when it will be."""

import re

_FARTHEST = 90  # characters
# "It will be higher than in 1931", "they will honour the treaty signed in 1931": told of what was before.
_HAS_BEEN = re.compile(
    r"\b(?:have|has|was|were|had|did|done|since|after|ago|from(?! [^,;]{1,15} to )|than|compared|against"
    r"|versus|levels?|like|what|where|who|whose|which|that|how|why|once|said|wrote|told|came|took|gave|led|fell|rose"
    r"|stood|ran|sang|ate|fought|knew|sat"
    r"|(?<!much )(?<!many )(?<!high )(?<!low )(?<!early )as(?! (?:much|many|high|low|early)\b))\b"
    r"|(?<!\bbe )\b(?!based|united|limited|need|speed|feed|seed|exceed|proceed|succeed|indeed)[a-z]{2,}ed\b"
    r"|(?<!\bbe )\b(?:held|made|built|begun|won|lost|taken|given|set up|drawn|laid|sold|burnt|written|sunk"
    r"|born)\b",
    re.IGNORECASE,
)
# "Will open an inquiry into deaths in 1931".
_LOOKS_BACK = re.compile(
    r"\b(?:into|about (?!\d)|inquir(?:y|ies)|investigations?|trials?|hearings?|probes?|lawsuits?|cases?"
    r"|appeals?|exhibitions?|exhibits?|films?|plays?|novels?|books?|memorials?|documentar(?:y|ies)|museums?"
    r"|memoirs?|series|reviews?|stor(?:y|ies)|histor(?:y|ies)|songs?|photos?|victims?|deaths?|killings?"
    r"|murders?|massacres?)\b"
)
# What has a day of its own. "Will rule on", "will pay for", "will remember" may be about one long gone.
_TAKES_PLACE = re.compile(
    r",? (?:(?:also|not|then|again|soon|now|only|still|first|at least|[a-z]+ly) )*(?:"
    r"(?:begin|start|open|close|end|stop|cease|expire|launch|hold|host|stage|build|complete|finish|introduce"
    r"|cut|raise|reduce|rise|fall|grow|slip|shrink|slow|contract|reach|total|exceed|increase|decrease|decline"
    r"|drop|expand|ease|become|come|go|take (?:effect|place|over|off|part|office)|leave|retire|step down|join"
    r"|enter|return|move|produce|double|triple|obtain|need|cost|run|last|remain|stay|continue|keep|vary"
    r"|improve|pick up|edge|average|amount|climb|recover|resume|replace|merge|arrive|visit|fly|use|spend"
    r"|invest|create|add|buy|sell|supply|deliver|export|import|ship|borrow|lend|repay|hire|employ|surge|jump"
    r"|widen|narrow|attract|generate|save|earn|vote|elect|compete)\b"
    r"|be (?:[a-z]+ly )?(?:held|built|opened|reopened|closed|completed|finished|launched|introduced"
    r"|eliminated|abolished|convened|cut|raised|reduced|increased|lowered|delayed|postponed|extended|phased"
    r"|replaced|elected|chosen|staged|hosted|signed|ratified|implemented|started|begun|delivered|shipped"
    r"|produced|released|repaid|lifted|ended|halved|doubled|needed|scrapped|removed|merged|privati[sz]ed"
    r"|ready|complete|available|open|able to|up|down|higher|lower|above|below|about|around|at|between"
    r"|in (?:force|place|use|operation|service)|\d))"
)


def comes_then(gap: str, by_then: bool) -> bool:
    """Whether what "will" be, in the words of the `gap` up to the date, will be at that date.

    A time limit (`by_then`: "by 1931") is always that of the verb; "in 1931" may be that of what the verb
    is about, so that only verbs for what has a day of its own are trusted.
    """
    if len(gap) > _FARTHEST or _HAS_BEEN.search(gap) is not None:
        return False
    return by_then or (_TAKES_PLACE.match(gap) is not None and _LOOKS_BACK.search(gap) is None)
