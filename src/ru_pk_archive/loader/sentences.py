"""Turns a paragraph into the spans of its sentences."""

import re

from ru_pk_archive.letter_case import begins_small
from ru_pk_archive.loader.page_words import words

# The stops of scripts with their own: Chinese, Urdu, Arabic, Indic, Armenian, Amharic, Burmese, Khmer.
_OTHER_STOPS = "。！？｡۔؟।\u0589\u1362\u104b\u17d4"
# What closes a quotation behind its stop; German and others close with what English and French open with.
CLOSING_QUOTES = "\"'”’»›“«‘"
# A stop with the closing marks that belong to it, where white space follows, or a capital that the
# writer forgot to set apart. Scripts with a stop of their own need no space after it.
# Begins with a set of stops, which the search can skip to.
_STOP = re.compile(
    rf"[.!?…{_OTHER_STOPS}](?:(?<=[.!?…])(?P<more>[.!?…]*(?: [.!?…]+(?=\s))*)[{CLOSING_QUOTES})\]]*"
    r"(?:(?P<gap>\s+)|(?<=[a-z]{2}[.!?])(?=[A-Z]))"
    rf"|(?<=[{_OTHER_STOPS}])[{_OTHER_STOPS}]*[\"'”’»›)\]」』]*\s*)"
)
_NEXT_WORD = re.compile(r"[\s\"'“‘«‹„(\[*.…–—-]*([^\W_][\w'’]*)?")
_LAST_WORD = re.compile(r"(?:.*[\s(\[\"“‘«„/–—])?([^\s(\[\"“‘«„/–—]+)$", re.DOTALL)

# Abbreviations whose stop ends no sentence, unless a word that opens sentences follows.
_ABBREVIATIONS = words(
    "mr mrs ms mx dr prof gen lt col maj capt cmdr cdr adm sgt cpl pvt brig rev fr hon sen rep gov pres supt"
    " insp amb st ste mt ft messrs mme mlle hr herr sr jr sra dott esq vs cf eg ie viz al etc approx ca dept"
    " univ inc corp co cos ltd plc bros llc ave blvd rd phd"
    " jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun"
    " bzw usw nr str г гг им ул стр см др"
)
_BEFORE_NUMBERS = words("no nos pp art arts fig figs vol vols ch sec para paras")
OPENERS = words(
    "the a an this that these those he she it they we i you his her its their our my in on at by for from"
    " with as if when while after before since although though however but and or so yet also there here"
    " who what why how where both all some many most few several one two no not according asked despite"
    " during under meanwhile moreover furthermore nevertheless earlier later last now then once until"
    " unlike through throughout to another other such each every"
)
_GERMAN_MONTHS = words(
    "januar jänner februar märz april mai juni juli august september oktober november dezember"
)
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_SHORT_NUMBER = re.compile(r"\d{1,2}")
_CLOSERS = f"{CLOSING_QUOTES})]」』 "
_STOPS = (*".!?…", *_OTHER_STOPS)


def split_sentences(text: str) -> tuple[tuple[int, int], ...]:
    """The spans of the sentences of a cleaned paragraph, in order, without the spaces between them.

    A stop ends a sentence unless it belongs to an abbreviation, an initial or a number, or a small letter
    goes on. Closing quotes and brackets stay with their sentence. An empty text has none.
    """
    spans = []
    start = 0
    for match in _STOP.finditer(text):
        if match.start() == start or match.end() == len(text):
            continue  # a leading ellipsis has no sentence before it, the last stop none after it
        if match["more"] is None or _ends_here(text, match):
            found = match[0]
            spans.append((start, match.start() + len(found.rstrip())))
            start = match.end()
    if start < len(text):
        spans.append((start, start + len(text[start:].rstrip())))
    return tuple(spans)


def ends_sentence(text: str) -> bool:
    """Whether a text stops as a sentence does, closing quotes and brackets allowed."""
    return text.rstrip(_CLOSERS).endswith(_STOPS)


def _ends_here(text: str, match: re.Match[str]) -> bool:
    following = _following_word(text, match.end())
    if begins_small(following):
        return False
    opens = following.casefold() in OPENERS
    if match["gap"] is None:
        return opens
    if match["more"] or text[match.start()] != ".":
        return True
    last = _LAST_WORD.match(text, max(0, match.start() - 40), match.start())
    return last is None or not _is_abbreviation(last[1], following, opens)


def _following_word(text: str, position: int) -> str:
    word = _NEXT_WORD.match(text, position)
    return word[1] or "" if word is not None else ""


def _is_abbreviation(last: str, following: str, opens: bool) -> bool:
    """Whether the stop after the word `last` is the word's own, before the word `following`."""
    word = last.casefold()
    if word in _BEFORE_NUMBERS:
        return following[:1].isdigit()
    if word in _ABBREVIATIONS or _INITIALS.fullmatch(last):
        return not opens
    return _SHORT_NUMBER.fullmatch(last) is not None and following.casefold() in _GERMAN_MONTHS
