"""Turns a byline ("By A and B in C, the Courier") into the people it names and the outlet."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ru_pk_archive.loader.page_words import (
    DESK_WORDS,
    NAME_PARTICLES,
    OUTLET_WORDS,
    PLACE_ENDS,
    PLACE_STARTS,
    ROLE_WORDS,
    SECTION_WORDS,
    words,
)

_LONGEST = 160

_BY = re.compile(
    r"(?:(?:written|reported|posted|published|story|words|text|article|compiled)\s+)?by\s*[:|]?\s+"
    r"|(?:author|authors|writer|reporter|words|text|byline|автор|текст|autora?|autorin|autoren|auteure?|autrice|تحریر|نویسنده)\s*[:|]\s*"
    r"|(?:von|par|por|автор)\s(?=(?-i:[A-ZÀ-ÞА-Я]))",
    re.IGNORECASE,
)
_INNER_BY = re.compile(
    r"(?:(?<=[\W\d_]\s)|(?<=[ap]m\s)|(?<=uhr\s))(?:by|von|par|por|автор)\s+(?=(?-i:[A-ZÀ-ÞА-Я]))",
    re.IGNORECASE,
)
_BETWEEN_NAMES = re.compile(
    r"\s*[,;|•·/]\s*(?:and\s+)?|\s+(?:and|und|et|y|и|و)\s+|\s*&\s*|\s+with\s+(?=[A-Z])", re.IGNORECASE
)
_NAMES_END = re.compile(
    r"\s+(?:in|at|on|for|from|is|–|—|-|@)\s+|\s*[(|]|\s*\d|\s*(?:published|updated|posted|lesezeit)\b",
    re.IGNORECASE,
)
_HONORIFIC = re.compile(
    r"(?:dr|prof|professor|mr|mrs|ms|sir|dame|amb|ambassador|gen|col|lt|maj|capt)\.?\s+", re.IGNORECASE
)
_QUALIFICATION = re.compile(r",?\s*(?:ph\.?\s?d|m\.?d|jr|sr|esq|ii|iii)\.?", re.IGNORECASE)
_TOKEN = re.compile(r"[^\W\d_]+(?:[.'’-][^\W\d_]+)*\.?")
_ACRONYM = re.compile(r"\b[A-Z]{2,3}\b(?=.*[a-z])|[a-z].*\b(?!II|JR)[A-Z]{2,}\b")
_NOT_IN_NAMES = words(
    "to of in for on at and with as by from after over is are says said will the a an or its"
)
_LABEL = re.compile(
    r"(?:(?:(?:written|published|posted) )?by|authors?|reporter|von|autor(?:in|en|a)?|par|auteure?|por|автор)"
    r"[ :]*",
    re.IGNORECASE,
)
_NO_PERSON = OUTLET_WORDS | DESK_WORDS
_CALENDAR = words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july"
    " august september october november december"
)


@dataclass(frozen=True, slots=True)
class Byline:
    """Spans (start, end) in the line: the people in the order printed, and the outlet if one is named.

    `people` is empty for a byline that names only a desk or an agency.
    """

    people: tuple[tuple[int, int], ...]
    outlet: tuple[int, int] | None


def read_byline(line: str) -> Byline | None:
    """The byline that a line opens with; None where no word says that it is one, or no name follows."""
    if len(line) > _LONGEST:
        return None
    by = _BY.match(line)
    if by is None:
        return None
    byline = read_names(line, by.end(), len(line))
    first_word = line[by.end() :].partition(" ")[0].strip(".,")
    desk = is_desk(line[by.end() :]) and first_word[:1].isupper()
    return byline if byline.people or byline.outlet or desk else None


def read_inner_byline(line: str) -> Byline | None:
    """The people whom a date line names behind a date or a mark ("4 March 1931 by Ida Brandt 5 Comments")."""
    for by in _INNER_BY.finditer(line):
        byline = read_names(line, by.end(), len(line))
        if byline.people or byline.outlet:
            return byline
    return None


def read_plain_names(line: str, start: int = 0, end: int | None = None) -> Byline | None:
    """The people of a stretch of a line that is nothing but names, and perhaps their outlet; else None.

    Two capitalised words can be a section or a place: the caller must have a reason to take them
    for a byline. In letters without case nothing tells a name from other words.
    """
    end = len(line) if end is None else end
    if end - start > _LONGEST:
        return None
    if any(len(word) > 3 and word in SECTION_WORDS for word in line[start:end].casefold().split()):
        return None
    byline = read_names(line, start, end)
    last = byline.outlet[1] if byline.outlet else max((last for _, last in byline.people), default=0)
    capitalised = all(line[first].isupper() for first, _ in byline.people)
    return byline if byline.people and capitalised and not line[last:end].strip(" .,|") else None


def read_titled_name(line: str) -> Byline | None:
    """The person of a line that is a name and an office after a comma ("& Ida Brandt, Director of Works")."""
    name, comma, office = line.partition(",")
    start = 2 if name.startswith("& ") else 0
    offices = {word.strip(".,") for word in office.casefold().split()}
    if not comma or len(line) > _LONGEST or not is_person_name(name[start:]) or not offices & ROLE_WORDS:
        return None
    return Byline(((start, len(name)),), None)


def read_names(line: str, start: int, end: int) -> Byline:
    """The names that a stretch of a line begins with, up to the first word that is not one's."""
    people = []
    outlet = None
    for first, last in _segments(line, start, end):
        name = line[first:last]
        if is_person_name(name):
            people.append((first, last))
        elif people and _is_outlet(name):
            outlet = (first, last)
            break
        elif not (people and _QUALIFICATION.fullmatch(name)):
            break
    if not people and _is_outlet(line[start:end]):
        outlet = (start, end)
    return Byline(tuple(people), outlet)


def is_person_name(text: str) -> bool:
    """Whether a text has the form of one person's full name: two to five capitalised words, no desk's."""
    tokens = text.split()
    if not 2 <= len(tokens) <= 5 or text[0].islower() or is_desk(text) or _ACRONYM.search(text):
        return False
    names = [token for token in tokens if token.casefold() not in NAME_PARTICLES]
    if not 2 <= len(names) <= 4 or not all(
        _TOKEN.fullmatch(token) and not token[0].islower() for token in names
    ):
        return False
    if any(token.casefold() in _CALENDAR or token.casefold() in _NOT_IN_NAMES for token in names):
        return False
    return any(len(token.strip(".")) > 1 for token in names[1:])


def is_like_a_place(name: str) -> bool:
    """Whether a name begins or ends as names of places do ("New …", "… Bay")."""
    tokens = name.casefold().split()
    return tokens[0] in PLACE_STARTS or tokens[-1] in PLACE_ENDS


def has_common_word(name: str, story: str) -> bool:
    """Whether a word of a line also stands in small letters in the story, as no word of a name does."""
    return any(
        len(word) > 2 and word not in NAME_PARTICLES and re.search(rf"\b{re.escape(word)}\b", story)
        for word in name.lower().split()
    )


def is_desk(text: str) -> bool:
    """Whether a name is an outlet's, an agency's or a desk's, and no person's."""
    return any(word.strip(".,") in _NO_PERSON for word in text.casefold().split())


def is_byline_label(text: str) -> bool:
    """Whether a line only says that its author's name follows."""
    return _LABEL.fullmatch(text) is not None


def spelled_name(text: str) -> str:
    """The name in ordinary capitals where it was printed in capitals only."""
    return re.sub(r"[^\W\d_]{2,}", lambda word: word[0].capitalize(), text) if text.isupper() else text


def _segments(line: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans between the words and marks that part names; titles before and after a name are off."""
    stop = _NAMES_END.search(line, start, end)
    end = stop.start() if stop else end
    position = start
    while position < end:
        gap = _BETWEEN_NAMES.search(line, position, end)
        last = gap.start() if gap else end
        honorific = _HONORIFIC.match(line, position, last)
        first = honorific.end() if honorific else position
        yield first, first + len(line[first:last].rstrip(" .,"))
        position = gap.end() if gap else end


def _is_outlet(text: str) -> bool:
    tokens = text.split()
    return (
        0 < len(tokens) <= 6
        and tokens[0][0].isupper()
        and any(token.casefold().strip(".,") in OUTLET_WORDS for token in tokens)
        and not any(token.casefold() in DESK_WORDS - OUTLET_WORDS for token in tokens)
    )
