"""Turns the words beside a name into the title that they give its bearer at the time of writing."""

import re

from ru_pk_archive.tagger.lexicon import CALENDAR, OPENERS
from ru_pk_archive.tagger.word_lists import words

_REACH = 90
_MOST_WORDS = 12
_TOKEN = re.compile(r"[\w'’&-]+|[^\w\s]")
_POSSESSIVE = re.compile(r"['’]s?$")
_PARTS = re.compile(r"[^\W_]+")

# What an office is, apart from where it is held: equal sets of these words are the same office.
_HEADS = words(
    "minister president premier chancellor chairman speaker secretary ambassador commissioner"
    " governor spokesperson director king queen emir prince sultan chief envoy representative mayor"
    " commander advisor consul leader head attorney judge senator marshal"
)
_PORTFOLIOS = words(
    "prime foreign interior home defence finance treasury trade commerce economic energy petroleum oil"
    " information law justice health education agriculture railway transport industry science water"
    " power planning culture labour environment state general army navy air staff intelligence"
)
RANKS = words("deputy vice assistant shadow junior joint additional under")
_SAME = {
    "chairwoman": "chairman",
    "chairperson": "chairman",
    "chair": "chairman",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "adviser": "advisor",
    "defense": "defence",
    "external": "foreign",
    "labor": "labour",
    "railways": "railway",
    "industries": "industry",
    "economy": "economic",
}
_OFFICE_WORDS = _HEADS | _PORTFOLIOS | RANKS
PREPOSITIONS = frozenset(["of", "for", "to"])
_ARTICLES = frozenset(["the", "a", "an"])
_JOINERS = PREPOSITIONS | {"the", "and", "&"}
_OF_ADDRESS = words(
    "dr mr mrs ms sir prof gen general col lt maj adm admiral marshal senator sheikh engr engineer"
)
_LOOSE = _OF_ADDRESS | _JOINERS
_WITH_GENERAL = words("secretary attorney director consul inspector")
# Say nothing of the role: "caretaker" is dropped by one writer and kept by another.
PASSED_OVER = (
    _JOINERS
    | _OF_ADDRESS
    | words(
        "affairs office ministry department federal republic government acting caretaker interim"
        " his her excellency honourable honorable islamic north south east west new current"
        " incumbent relations"
    )
)

# The title of another time, or of someone else.
_NOT_NOW = words(
    "former formerly ex then late erstwhile ousted deposed outgoing incoming first second third"
    " founding last youngest under during since until previous past future next designate elect"
    " nominated nominee candidate hopeful newly onetime once toppled slain"
)
_NOT_NOW_PART = re.compile(r"(?:ex|then|former|newly)-|.*-(?:elect|designate|nominate)$", re.IGNORECASE)
_OTHER_TIME_FOLLOWS = re.compile(
    r"(?:['’]s?)? (?:regime|era|rule|tenure|reign|death|days|time|assassination|term|had)\b"
    r"|,? (?:who|which) (?:was|served|had|held)\b"
)
_SENTENCE_OPENERS = (CALENDAR | OPENERS) - _JOINERS - _ARTICLES - _OF_ADDRESS - {"us"}


def title_beside(text: str, start: int, end: int) -> tuple[str, ...] | None:
    """The words of the title that stands right before or after the name at `start` to `end`.

    None without one, and where the words speak of another time ("former", "then", "the first").
    """
    if _OTHER_TIME_FOLLOWS.match(text, end):
        return None
    return _title_before(text, start) or _title_after(text, end)


def office_words(title: str) -> frozenset[str]:
    """The words of a title that tell the role, in one spelling: "Chairwoman of the Board" is {chairman}."""
    return frozenset(office_word(part) for part in _PARTS.findall(title)) & _OFFICE_WORDS


def office_word(word: str) -> str:
    """A word in small letters, as the lists of roles spell it."""
    small = word.lower()
    return _SAME.get(small, "prime" if small == "premier" else small)


def is_office_word(word: str) -> bool:
    """Whether a word, or each part of a hyphenated one, tells a role."""
    parts = _PARTS.findall(word)
    return bool(parts) and all(office_word(part) in _OFFICE_WORDS for part in parts)


def bare(word: str) -> str:
    """The word in small letters without a possessive."""
    return _POSSESSIVE.sub("", word.lower())


def _other_time(word: str) -> bool:
    return bare(word) in _NOT_NOW or _NOT_NOW_PART.match(word) is not None


def _has_head(title: list[str]) -> bool:
    return any(office_words(word) & _HEADS for word in title)


def _title_before(text: str, start: int) -> tuple[str, ...] | None:
    """The title in "Minister of Trade Ida Brandt" and "the Minister of Trade, Ida Brandt", read backwards."""
    tokens = [token[0] for token in _TOKEN.finditer(text, max(0, start - _REACH), start)]
    if tokens and tokens[-1] == ",":
        tokens.pop()
    title: list[str] = []
    while tokens and len(title) < _MOST_WORDS:
        word = tokens.pop()
        before = tokens[-1] if tokens else ""
        if word == "." and bare(before) in _OF_ADDRESS:
            continue
        if _has_head(title) and _hangs_on_another([*tokens, word]):
            return None  # "Assistant to the Prime Minister Ida Brandt": which of the two she is, is unclear
        if _other_time(word) or (_ends_title(word, title) and _other_time(before)):
            return None
        if _ends_title(word, title) or not _may_be_title(word):
            break
        title.insert(0, word)
    return _trimmed(title)


def _hangs_on_another(tokens: list[str]) -> bool:
    """Whether the words before a title end with another one that it belongs to."""
    if bare(tokens[-1]) in _ARTICLES:
        tokens = tokens[:-1]
    return len(tokens) > 1 and bare(tokens[-1]) in PREPOSITIONS and _may_be_title(tokens[-2])


def _ends_title(word: str, title: list[str]) -> bool:
    """Whether the word before a title stands outside it."""
    small = bare(word)
    if word[0].isupper() and small in _SENTENCE_OPENERS:
        return True
    return _has_head(title) and (small == "and" or small in PREPOSITIONS or small in _ARTICLES)


def _title_after(text: str, end: int) -> tuple[str, ...] | None:
    """The title in "Ida Brandt, Minister of Trade, said"; it must fill its place between two stops."""
    if text[end : end + 1] != ",":
        return None
    title: list[str] = []
    for token in _TOKEN.finditer(text, end + 1, end + _REACH):
        word = token[0]
        if word in (",", ".", ";", ")"):
            return _trimmed(title)
        small = bare(word)
        joins = small in _JOINERS or (small in _ARTICLES and not title)
        loose = _has_head(title) and not is_office_word(small) and bare(title[-1]) not in _JOINERS
        if _other_time(word) or not (joins or (_may_be_title(word) and not loose)):
            return None
        title.append(word)
    return None


def _may_be_title(word: str) -> bool:
    return bare(word) in _JOINERS or word[:1].isupper() or is_office_word(word)


def _trimmed(title: list[str]) -> tuple[str, ...] | None:
    """The title without loose joiners around it and without titles of address; None without an office."""
    while title and (bare(title[0]) in _JOINERS or bare(title[0]) in _ARTICLES):
        title = title[1:]
    while len(title) > 1 and bare(title[-1]) in _LOOSE and bare(title[-2]) not in _WITH_GENERAL:
        title = title[:-1]
    return tuple(title) if _has_head(title) else None
