"""Turns runs of capitals into organisations, where the words themselves show what they are."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from ru_pk_archive.tagger.given_names import GIVEN_NAMES
from ru_pk_archive.tagger.lexicon import (
    CALENDAR,
    COMMON_TITLES,
    COMPANY_SUFFIXES,
    KINDS_OF_BODY,
    NATIONALITIES,
    NOT_OF_COMPANIES,
    NOT_ORGANISATIONS,
    ORGANISATION_HEADS,
    TITLE_PARTS,
    TITLES,
)
from ru_pk_archive.tagger.naming.acronyms import why_a_body
from ru_pk_archive.tagger.naming.lines import Line
from ru_pk_archive.tagger.naming.name_titles import word_before
from ru_pk_archive.tagger.naming.runs import Run
from ru_pk_archive.tagger.word_lists import words

_JOIN = re.compile(r" (?:of|for|on) (?:the )?")
_WITHIN_A_NAME = 2  # words from one head of a name to the next
# Who joins in a body: "the Dockers' Union", "the Women's League".
_GROUP = re.compile(r"\b(?:[A-Z][a-z]+s['’]|(?:Wom|M|Childr)en['’]s|People['’]s) $")
_JOINED_BY_A_GROUP = words(
    "alliance association bank club committee confederation congress council federation forum front fund"
    " guild league network party society trust union"
)
_AND_PARTNERS = re.compile(r"(?: and|,? &) (?:Co|Sons|Company|Partners)\b(?: (?:Inc|Ltd|plc|Plc)\b)?\.?")
_MAY_ADD_PARTNERS = (" and ", " & ", ", & ")
_WORKS_FOR = re.compile(
    r"\b(?:economist|analyst|trader|dealer|strategist|researcher|fellow|professor|spokesman|spokeswoman)"
    r" (?:at|with) (?:the )?$"
)
# What a company has: shares, a stake in it, someone who speaks for it.
_BELONGS_TO_COMPANY = tuple(
    f"{belonging} {article}"
    for belonging in (
        *("spokesman for", "spokeswoman for", "spokesperson for", "shares of", "shares in", "Shares of"),
        *("Shares in", "shareholders of", "shareholders in", "subsidiary of", "unit of", "stake in"),
        *("takeover of", "employees of"),
    )
    for article in ("", "the ")
)
# "HARROW VALE, 4 March (Vale News Agency) - ": who sent the report.
_AGENCY = re.compile(r"[A-Z][^().]{2,60}\(((?:[A-Z]\w+ )*[A-Z]\w+)\) ?(?::|-|–|—)")
_LEADS_TO_EMPLOYER = frozenset(["at", "with", "the"])
_BRACKETED = re.compile(r" \((?:the )?[\"“]?([A-Z][A-Za-z-]{1,9})[\"”]?\)")
_BETWEEN_COMMAS = re.compile(r", ([A-Z]{3,6})(?=[,.;])")
_TELLING = COMPANY_SUFFIXES | ORGANISATION_HEADS
_WITHOUT_A_FIELD = words("associates forces force products services holdings partners party")
_LINKING = frozenset(["of", "for", "and", "on", "the", "in", "&", "to"])
Found = tuple[int, int, str]


class NamedOrganisation(NamedTuple):
    """An organisation named at a place of a line. `rule` says how its words show it."""

    line: int
    start: int
    end: int
    name: str
    rule: str


def organisations_named(lines: Sequence[Line]) -> Iterator[NamedOrganisation]:
    """Every place where the words themselves show a name to be an organisation's, in reading order."""
    for number, line in enumerate(lines):
        if not (line.heading or line.foreign) and line.language == "en":
            for start, end, rule in _without_overlaps(line):
                yield NamedOrganisation(number, start, end, line.text[start:end], rule)


def gives_short_form(text: str) -> bool:
    """Whether `expansions` may find something."""
    return "(" in text or _BETWEEN_COMMAS.search(text) is not None


def expansions(text: str) -> Iterator[tuple[int, str]]:
    """The places where a short form follows the words it stands for, in brackets or, where the words
    spell it, between commas; with the short form."""
    if "(" in text:
        for match in _BRACKETED.finditer(text):
            if sum(map(str.isupper, match[1])) > 1:
                yield match.start(), match[1]
    for match in _BETWEEN_COMMAS.finditer(text):
        if _start_of_expansion(text[: match.start()], match[1]) is not None:
            yield match.start(), match[1]


def _without_overlaps(line: Line) -> list[Found]:
    found: list[Found] = []
    if "(" in line.text:
        found += _agency(line.text)
    if gives_short_form(line.text):
        found += _expanded(line.text)
    found += _by_their_words(line)
    if len(found) < 2:
        return found
    found.sort(key=lambda one: (one[0], -one[1]))
    kept: list[Found] = []
    for one in found:
        if not kept or one[0] >= kept[-1][1]:
            kept.append(one)
    return kept


def _agency(text: str) -> Iterator[Found]:
    match = _AGENCY.match(text)
    if match is not None:
        yield match.start(1), match.end(1), "agency of the dateline"


def _expanded(text: str) -> Iterator[Found]:
    for end, acronym in expansions(text):
        start = _start_of_expansion(text[:end], acronym)
        if start is not None:
            words = text[start:end].lower().split(" ")
            if words[0] in ORGANISATION_HEADS or words[-1] in ORGANISATION_HEADS:
                yield start, end, "name with its acronym in brackets"


def _start_of_expansion(before: str, acronym: str) -> int | None:
    """Where the words begin whose capitals spell the acronym, walking back from its bracket."""
    letters = [letter for letter in acronym if letter.isupper()]
    position = len(before)
    for word in reversed(before.split(" ")):
        position -= len(word)
        if letters and word[:1] == letters[-1]:
            letters.pop()
        elif word.lower() not in _LINKING:
            return None
        if not letters:
            return position
        position -= 1
    return None


def _by_their_words(line: Line) -> Iterator[Found]:
    for place, run in enumerate(line.runs):
        found = None
        if not _TELLING.isdisjoint([word.key for word in run]):
            found = _company(run) or _of_a_group(line, place, run) or _body(line, place, run)
        found = found or _with_partners(line.text, run) or _by_context(line.text, run)
        if found is not None:
            yield found


def _company(run: Run) -> Found | None:
    """A name that ends in Inc, Ltd or the like."""
    last = max([i for i, word in enumerate(run) if word.key in COMPANY_SUFFIXES], default=0)
    words = _after_title(run[: last + 1])
    if len(words) < 2:
        return None
    return words[0].start, words[-1].end, "company by the form of its name"


def _with_partners(text: str, run: Run) -> Found | None:
    """A name that goes on with "and Co" or the like."""
    end = run[-1].end
    more = _AND_PARTNERS.match(text, end) if text.startswith(_MAY_ADD_PARTNERS, end) else None
    if more is None:
        return None
    return _after_title(run)[0].start, more.end(), "company by the form of its name"


def _body(line: Line, place: int, run: Run) -> Found | None:
    """A name whose head says what it is: "… Council", "Ministry of …"."""
    heads = [i for i, word in enumerate(run) if word.key in ORGANISATION_HEADS]
    if not heads:
        return None
    head = heads[0]
    for other in heads[1:]:  # "Senate Water Committee" is a committee
        if other - head > _WITHIN_A_NAME:
            break
        head = other
    words = _after_title(run[: head + 1])
    if head == len(run) - 1:
        end = _end_of_field(line, place)
        if end:
            return words[0].start, end, "body by the head of its name"
    telling = [word for word in words if word.key not in ORGANISATION_HEADS]
    name = line.text[words[0].start : words[-1].end].lower()
    if not telling or name in NOT_ORGANISATIONS or (len(words) == 2 and words[1].key == "administration"):
        return None
    return words[0].start, words[-1].end, "body by the head of its name"


def _of_a_group(line: Line, place: int, run: Run) -> Found | None:
    """A body named by those who join in it, whose possessive ends the run before."""
    before = line.runs[place - 1] if place else ()
    joined = before and run[0].start - before[-1].end in (2, 3) and run[0].key in _JOINED_BY_A_GROUP
    if not joined or before[-1].key.removesuffix("s") in NATIONALITIES:
        return None
    if not _GROUP.search(line.text, before[-1].start, run[0].start):
        return None
    end = _end_of_field(line, place) if len(run) == 1 else 0
    return _after_title(before)[0].start, end or run[0].end, "body by the head of its name"


def _end_of_field(line: Line, place: int) -> int:
    """Where the words after "of" end that tell what a body is for; 0 if none follow the run."""
    end = line.runs[place][-1].end
    join = _JOIN.match(line.text, end)
    following = line.runs[place + 1] if place + 1 < len(line.runs) else ()
    if join is None or not following or following[0].start != join.end():
        return 0
    field = tuple(takewhile(lambda word: word.key not in TITLES and word.key not in CALENDAR, following))
    if field != following:
        field = tuple(takewhile(lambda word: word.key not in TITLE_PARTS, field))
    if not field or line.runs[place][-1].key in _WITHOUT_A_FIELD:
        return 0
    end = field[-1].end
    paired = line.runs[place + 2] if place + 2 < len(line.runs) and field == following else ()
    joined = paired and paired[0].start == end + 5 and line.text[end : end + 5] == " and "
    return paired[-1].end if joined and all(word.key in TITLE_PARTS for word in paired) else end


def _by_context(text: str, run: Run) -> Found | None:
    """A name that the words around it call a company or the like, or an acronym that acts."""
    first, last = run[0], run[-1]
    word = word_before(text, first.start)
    if word in KINDS_OF_BODY and not (
        first.key in TITLES or first.key in CALENDAR or first.key in NATIONALITIES
    ):
        return first.start, last.end, "called a company or the like"
    if word in _LEADS_TO_EMPLOYER and _WORKS_FOR.search(text, max(0, first.start - 40), first.start):
        return first.start, last.end, "someone works for it"
    if len(run) == 1:
        acronym = why_a_body(text, first) if first.text.isupper() else ""
        return (first.start, last.end, acronym) if acronym else None
    if text.endswith(_BELONGS_TO_COMPANY, 0, first.start) and _may_be_company(run):
        return first.start, last.end, "company by what belongs to it"
    return None


def _may_be_company(run: Run) -> bool:
    """Whether a name of several words is none of a person, a place or an event."""
    return not any(
        word.key in NOT_OF_COMPANIES or word.key in TITLES or word.key in GIVEN_NAMES for word in run
    )


def _after_title(run: Run) -> Run:
    """The run behind its last title, since "Chairman Harrow Steel" begins with another name's title."""
    last = max((i for i, word in enumerate(run[:-1]) if word.key in COMMON_TITLES), default=-1)
    return run[last + 1 :]
