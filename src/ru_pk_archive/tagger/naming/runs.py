"""Turns a line into its runs of capitalised words: the stretches in which names stand."""

import re
from dataclasses import dataclass

from ru_pk_archive.tagger.given_names import FAMILY_NAMES_FIRST
from ru_pk_archive.tagger.lexicon import ARTICLES, CALENDAR, NATIONALITIES, OPENERS, PARTICLES

_CAPITAL = "A-ZÀ-ÖØ-ÞĀ-ɏ"
_PARTICLE = f"(?:{'|'.join(sorted(filter(str.islower, PARTICLES)))}|&)"
# A point belongs to a word after these; lookbehind wants alternatives of one length.
_ABBREVIATED = (
    r"\.(?<=\b(?:Mr|Ms|Dr|Lt|St|Jr|Sr|Co)\.)"
    r"|\.(?<=\b(?:Mrs|Drs|Gen|Sen|Rep|Col|Maj|Gov|Adm|Sgt|Rev|Hon|Inc|Ltd|Pvt)\.)"
    r"|\.(?<=\b(?:Sens|Reps|Prof|Capt|Cmdr|Brig|Pres|Corp)\.)"
)
# What follows the capital: the points of initials, or letters and what joins them ("O'Harrow").
_REST = (
    rf"(?:\.(?:-?[{_CAPITAL}]\.)*"
    rf"|\w*(?:&\w+)*(?:['’](?!s\b)\w+|-(?:(?:ul|al|i|e|ur|el|o)-)?[{_CAPITAL}]\w*)*(?:{_ABBREVIATED})?)"
)
_PREFIX = r"(?:(?:al|el|ul|ur|as|ad|an|ash|at)-|d['’])"
_WORD = rf"{_PREFIX}?[{_CAPITAL}]{_REST}"
_JOIN = rf"(?: (?:{_PARTICLE} )*|, (?=(?:Inc|Ltd|LLC)\b))"
# Begins with a set of letters, which the search can skip to; a prefix in small letters is put back later.
_RUN = re.compile(rf"[{_CAPITAL}](?:(?<![\w'’].)|(?<=\bd['’].)){_REST}(?:{_JOIN}{_WORD})*")
# The second syllable of a given name behind a family name that comes first: "Han Mei-lin".
_SECOND_SYLLABLE = re.compile(r"-[b-df-hj-np-tv-z]{0,3}[aeiou]{1,3}(?:ng|[nklmpthruw])?(?![\w-])")
_NEVER_NAMED = CALENDAR | NATIONALITIES
_PREFIX_BEFORE = re.compile(rf"(?<![\w'’]){_PREFIX}$")


@dataclass(slots=True)
class Word:
    """A word of a run; `key` is what the lexicon knows it by: in small letters, without a point.

    Not frozen only because a frozen one takes four times as long to make, and a text has many.
    """

    text: str
    key: str
    start: int
    end: int


Run = tuple[Word, ...]


def runs_of(text: str) -> tuple[Run, ...]:
    """The runs in reading order. A possessive ends a run, a comma too; particles and initials do not.

    Days and months at its start, articles, and words that have their capital only because a
    sentence or quotation begins, are left off. A run that is nothing else, or only a nationality,
    is none.
    """
    runs = []
    for match in _RUN.finditer(text):
        start = match.start()
        words = match[0].split(" ")
        if len(words) == 2 and text.startswith("-", match.end()) and words[0].lower() in FAMILY_NAMES_FIRST:
            syllable = _SECOND_SYLLABLE.match(text, match.end())
            words[1] += syllable[0] if syllable is not None else ""
        if start > 1 and text[start - 1] in "-'’":
            prefix = _PREFIX_BEFORE.search(text, max(0, start - 5), start)
            if prefix is not None:
                start = prefix.start()
                words[0] = prefix[0] + words[0]
        key = words[0].lower()
        if key in OPENERS and (key in ARTICLES or begins(text, start)):
            start += len(words.pop(0)) + 1
        while len(words) > 1 and words[0].lower() in CALENDAR:
            start += len(words.pop(0)) + 1
        if words and (len(words) > 1 or words[0].lower() not in _NEVER_NAMED):
            runs.append(_run(words, start))
    return tuple(runs)


def _run(words: list[str], start: int) -> Run:
    run = []
    for word in words:
        key = word.rstrip(".,").lower()
        if not key.isascii():
            key = key.replace("’", "'")
        run.append(Word(word, key, start, start + len(word)))
        start += len(word) + 1
    return tuple(run)


def begins(text: str, start: int) -> bool:
    """Whether a sentence, a quotation or the text behind a dateline begins here."""
    before = text[max(0, start - 2) : start].strip()
    return not before or not (before[-1].isalnum() or before[-1] in ",'’")
