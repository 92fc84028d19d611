"""Turns the first sentence of a story without a headline into a title."""

import re

from ru_pk_archive.loader.page_words import words

_LONGEST = 110
_SHORTEST = 40

# A clause can end at these: a comma or dash, or before a word that opens the next one.
_BORDER = re.compile(
    r"[,;:]? (?:[–—-] )?(?=(?:at|on|in|by|with|for|from|after|before|during|while|when|where|as"
    r"|amid|and|but|or|who|which|whose|because|since|until|under|over|against|following|despite|including|through"
    r"|between) )|[,;] | [–—-] |[，；、]"
)
_NO_END = words(
    "a an the of to and or in on at by for from with as his her its their that is are was were has have"
)


def title_span(sentence: str, start: int) -> tuple[int, int]:
    """The stretch of a sentence that can stand for a headline; `start` is where its dateline ends.

    A sentence of at most 110 characters is taken whole, without its stop; a longer one ends at the
    last border of a clause before that, or else between two words.
    """
    end = len(sentence)
    if end - start > _LONGEST:
        end = _last_border(sentence, start)
    return start, start + len(_without_loose_end(sentence[start:end]))


def _last_border(sentence: str, start: int) -> int:
    end = 0
    for border in _BORDER.finditer(sentence, start + _SHORTEST, start + _LONGEST + 1):
        if border.start() - start <= _LONGEST:
            end = border.start()
    if end:
        return end
    space = sentence.rfind(" ", start, start + _LONGEST + 1)
    return space if space > start else len(sentence)


def _without_loose_end(text: str) -> str:
    text = text.rstrip(" .,;:–—-")
    while " " in text and text.rsplit(" ", 1)[1].casefold() in _NO_END:
        text = text.rsplit(" ", 1)[0].rstrip(" ,;:–—-")
    return text
