"""Turns acronyms into organisations, where the words around them show a body."""

import re

from ru_pk_archive.tagger.lexicon import NOT_ORGANISATIONS
from ru_pk_archive.tagger.naming.known_bodies import FAMOUS_ACRONYMS
from ru_pk_archive.tagger.naming.name_titles import word_after
from ru_pk_archive.tagger.naming.runs import Word
from ru_pk_archive.tagger.speech_verbs import BODIES, SPEECH_VERBS
from ru_pk_archive.tagger.word_lists import words

_ACRONYM = re.compile("[A-Z]{3,6}")
# What only a body does or has: it speaks, decides, meets, has members.
_ACTS = SPEECH_VERBS | words(
    "official officials spokesman spokeswoman spokesperson minister ministers member members meeting meetings"
    " conference summit president secretary-general headquarters delegates delegation nations countries"
    " states agreed agrees approved adopted decided decides ruled voted met appointed elected launched"
    " published wants plans board panel tribunal council committee faction secretariat membership chief"
    " chairman chairwoman chairperson director secretary leader leaders lawmaker lawmakers executive"
    " executives delegate employees staff quota quotas headquartered inspectors investigators"
)
# What stands before a body's acronym.
_LEADS_TO_BODY = re.compile(
    r"\b(?:members?|membership|chairman|chairwoman|president|spokesman|spokeswoman|secretary-general|leaders?"
    r"|headquarters|ministers|meetings?|summits?|officials) (?:of|at|for) (?:the )?$"
    r"|\b(?:join|joins|joined|joining) (?:the )?$|\b(?:\d+|[a-z]+)-(?:nation|member|country) $"
)
# "the vale's board for ferries and fish, ".
_BODY_AND_COMMA = re.compile(
    rf"\b(?:body|{'|'.join(sorted(BODIES))})(?:, $| (?:of|for) [a-z][a-z, -]{{2,60}}, $)"
)


def why_a_body(text: str, word: Word) -> str:
    """Why a word that is a run of its own is a body's acronym, "" if it is none or nothing shows it.

    Units, currencies and the like are none, whatever stands beside them.
    """
    if word.text in FAMOUS_ACRONYMS:
        return "acronym known the world over"
    if not _ACRONYM.fullmatch(word.text) or word.key in NOT_ORGANISATIONS:
        return ""
    if word_after(text, word.end) in _ACTS:
        return "acronym that acts"
    start = word.start
    leads = _LEADS_TO_BODY.search(text[max(0, start - 40) : start])
    if leads or (text.endswith(", ", 0, start) and _BODY_AND_COMMA.search(text[max(0, start - 80) : start])):
        return "acronym of a body"
    return ""
