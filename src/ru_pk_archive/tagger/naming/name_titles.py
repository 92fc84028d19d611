"""Turns the words around a name into the title that shows its bearer to be a person."""

import re

from ru_pk_archive.tagger.given_names import GIVEN_NAMES
from ru_pk_archive.tagger.lexicon import NAME_ENDINGS, TITLE_PARTS, TITLES
from ru_pk_archive.tagger.naming.runs import Run
from ru_pk_archive.tagger.occupations import OCCUPATIONS
from ru_pk_archive.tagger.speech_verbs import SPEECH_VERBS
from ru_pk_archive.tagger.titles import RANKS, office_words

_OFFICE_OF = re.compile(r"\b([A-Za-z]+)(?: of State)? (?:of|for) (?:the )?(?:[A-Z]\w+,? and )?$")
_BETWEEN_CLAUSES = re.compile(r"[,.;:()\"“”]")
_HEAD_OF_CLAUSE = re.compile(r"[A-Za-z-]+(?= (?:of|for|at|in) |$)")
# How the words before a name end that _OFFICE_OF finds; to ask for these first is far quicker.
_JOINS_OFFICE = (" of ", " for ", " of the ", " for the ", " and ")
_GOES_ON = re.compile(r"[,.]| and |$")
# Words behind a comma that go on with the sentence and set nothing beside the name.
_NO_APPOSITION = (
    "and|or|but|nor|while|when|where|as|with|without|which|that|in|on|at|by|to|for|from|if|after|before|because"
    "|since|until|so|then|said|says|told|added|was|is|were|are|has|had|have|will|would|meeting|met"
)
_APPOSITION = re.compile(
    r"(?P<who>,? who(?:se)? )|(?P<age>, (?:aged )?\d\d(?:,| and ))"
    rf"|, (?!(?:{_NO_APPOSITION}) )(?P<beside>[\w'’&.-]+(?: [\w'’&.-]+){{0,9}})"
)
# "named Ida Brandt as its deputy chairman".
_AS = re.compile(
    r" as (?:(?:an?|the|its|his|her|their) )?(?:[a-z-]+ ){0,2}?(ambassador|chair(?:man|woman|person)"
    r"|chancellor|commissioner|director|governor|head|mayor|minister|premier|president|secretary|speaker)\b"
)
# "the minister of mills, mines and rivers, Ida Brandt, ": a list within the clause.
_PORTFOLIOS = re.compile(r"\b[Mm]inister (?:of|for) (?:[a-z]+, )*[a-z]+,? and (?:[a-z]+ ){1,2}?[a-z]*, $")
_WORD_BESIDE = re.compile(r"(?<![^ ])[A-Za-z-]+(?![\w-]| [A-Z])")
_SETS_APART = RANKS | {"prime"}


def split_title(text: str, run: Run, before: str) -> tuple[str, Run]:
    """The title in small letters and the run behind it; "" and the run if no title precedes a name.

    `before` is the word in small letters before the run.
    """
    titles = [i for i, word in enumerate(run) if word.key in TITLES]
    if not titles:
        return _title_before(text, run, before)
    first = after = titles[0]
    while after < len(run) and (run[after].key in TITLES or run[after].key in TITLE_PARTS):
        after += 1
    if all(word.key in NAME_ENDINGS for word in run[after:]):
        return "", run
    while first and run[first - 1].key in TITLE_PARTS:
        first -= 1
    title = [word.key for word in run[first:after]]
    if not first and before in OCCUPATIONS:
        title.insert(0, before)
    return " ".join(title), run[after:]


def word_before(text: str, start: int) -> str:
    """The word in small letters that stands directly before, "" if there is none."""
    if start < 2 or not text[start - 2].islower():
        return ""
    return text[max(0, start - 24) : start - 1].rpartition(" ")[2].lower()


def word_after(text: str, end: int) -> str:
    """The word that stands directly behind, as written, without the mark after it; "" if there is none."""
    return text[end + 1 : end + 20].partition(" ")[0].rstrip(".,;:")


def _title_before(text: str, run: Run, before: str) -> tuple[str, Run]:
    """The title that stands before the run in small letters, or joined to its first words by "of"."""
    if before in OCCUPATIONS:
        return before, run
    if not text.endswith(_JOINS_OFFICE, 0, run[0].start):
        return "", run
    office = _OFFICE_OF.search(text[max(0, run[0].start - 60) : run[0].start])
    if office is not None and office[1].lower() in TITLES:
        portfolio = 0
        while portfolio < len(run) and run[portfolio].key in TITLE_PARTS:
            portfolio += 1
        if not portfolio:  # "the attorney for Harrow Vale Ida Brandt"
            portfolio = next((i for i, word in enumerate(run) if word.key in GIVEN_NAMES), 0)
        if portfolio:
            return office[1].lower(), run[portfolio:]
    return "", run


def apposition(text: str, start: int, end: int) -> str | None:
    """The role that a name is set beside ("X, the chairman of Y,").

    "" where the words show a person without a role ("X, 45,"), None where they show nothing.
    """
    after = _APPOSITION.match(text, end)
    if after is not None and after["beside"] is None:
        return ""
    if after is not None:
        beside: list[str] = [word.lower() for word in _WORD_BESIDE.findall(text, *after.span("beside"))]
        role = next((word for word in beside if word in OCCUPATIONS), None)
        if role is not None:
            return role
    in_office = _AS.match(text, end) if text.startswith(" as ", end) else None
    if in_office is not None:
        return str(in_office[1])
    if text[max(0, start - 2) : start] == ", " and _GOES_ON.match(text, end):
        portfolios = _PORTFOLIOS.search(text, max(0, start - 100), start)
        if portfolios is not None:
            return "minister"
        return _head_before(text[max(0, start - 100) : start - 2])
    return None


def _head_before(text: str) -> str | None:
    """The role that a clause names ("said the warden of the vale"), None if there is none or it is whose
    words are told ("a warden in the vale said")."""
    clause = _BETWEEN_CLAUSES.split(text)[-1]
    for head in _HEAD_OF_CLAUSE.finditer(clause):
        role: str = head[0].lower()
        if role in OCCUPATIONS:
            return role if SPEECH_VERBS.isdisjoint(clause[head.end() :].split(" ")) else None
    return None


def same_office(said: str, held: str) -> bool:
    """Whether an office as the text calls it can be one that is held: "minister", "Minister of Trade"."""
    words, of_holder = office_words(said), office_words(held)
    return bool(words) and words <= of_holder and words & _SETS_APART == of_holder & _SETS_APART
