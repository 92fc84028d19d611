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
    FIELDS_OF_WORK,
    HEADS_FIRST,
    KINDS_OF_BODY,
    NATIONALITIES,
    NOT_OF_COMPANIES,
    NOT_ORGANISATIONS,
    ORGANISATION_HEADS,
    PLURAL_TITLES,
    TAKES_A_NAME,
    TITLE_PARTS,
    TITLES,
)
from ru_pk_archive.tagger.naming.acronyms import why_a_body
from ru_pk_archive.tagger.naming.appositions import is_set_beside_a_body
from ru_pk_archive.tagger.naming.expansions import (
    expansions,
    gives_short_form,
    start_of_blend,
    start_of_expansion,
)
from ru_pk_archive.tagger.naming.known_bodies import FAMOUS_ACRONYMS, FUSED_HEADS, KNOWN_WORDS, known_body
from ru_pk_archive.tagger.naming.lines import Line
from ru_pk_archive.tagger.naming.runs import Run, Word
from ru_pk_archive.tagger.word_lists import words

_JOIN = re.compile(r" (?:of|for|on) (?:the )?")
_WITHIN_A_NAME = 2  # words from one head of a name to the next
# Who joins in a body: "the Dockers' Union", "the Women's League".
_GROUP = re.compile(r"\b(?:[A-Z][a-z]+s['’]|(?:Wom|M|Childr)en['’]s|People['’]s) $")
_JOINED_BY_A_GROUP = words(
    "alliance association bank club committee confederation congress council federation forum front fund"
    " guild league network party society trust union"
)
_AND_PARTNERS = re.compile(
    r"(?: and|,? &) (?:Co\b\.?|(?:Sons|Company|Partners)\b)(?: (?:(?:Inc|Ltd)\b\.?|[Pp]lc\b))?"
)
_CLOSERS = "\"'”’»)] "  # what may stand behind the last stop of a sentence
_UNSURE = frozenset(["set beside what it is", "company by what belongs to it"])
_END_OF_SUFFIX = "/S"
_MAY_ADD_PARTNERS = (" and ", " & ", ", & ", _END_OF_SUFFIX)
_WORKS_FOR = re.compile(
    r"\b(?:economist|analyst|trader|dealer|strategist|researcher|fellow|professor|spokesman|spokeswoman)"
    r" (?:at|with) (?:the )?$"
)
# What a company has: shares, a stake in it, someone who speaks for it.
_BELONGS_TO_COMPANY = tuple(
    [
        f"{belonging} {article}"
        for belonging in (
            *("spokesman for", "spokeswoman for", "spokesperson for", "shares of", "shares in", "Shares of"),
            *("Shares in", "shareholders of", "shareholders in", "subsidiary of", "unit of", "stake in"),
            *("takeover of", "employees of"),
        )
        for article in ("", "the ")
    ]
)
# "HARROW VALE, 4 March (Vale News Agency) - ": who sent the report.
_AGENCY = re.compile(r"[A-Z][^().]{2,60}\(((?:[A-Z]\w+ )*[A-Z]\w+)\) ?(?::|-|–|—)")
_LEADS_TO_EMPLOYER = (" at ", " with ", " at the ", " with the ")
_TELLING = COMPANY_SUFFIXES | ORGANISATION_HEADS | HEADS_FIRST | KNOWN_WORDS
_CITED_BEHIND = re.compile(r", (?:[A-Z][\w'’-]+ ){1,2}[A-Z]{1,3}[,.;:]")
_CITED_BEFORE = re.compile(r"(?:[A-Z][\w'’-]+ ){1,2}[A-Z]{1,3}, $")
_NO_BODIES = TAKES_A_NAME - ORGANISATION_HEADS - COMPANY_SUFFIXES  # what a treaty or a town is called
_FUSED_END = 4  # letters, which tell a run apart fast
_FUSED_ENDS = frozenset([head[-_FUSED_END:] for head in FUSED_HEADS])
_OF_A_PLACE = words("co corp")
_WITHOUT_A_FIELD = words("associates forces force products services holdings partners party")
Found = tuple[int, int, str]


class NamedOrganisation(NamedTuple):
    """An organisation named at a place of a line. `rule` says how its words show it."""

    line: int
    start: int
    end: int
    name: str
    rule: str


def organisations_named(lines: Sequence[Line]) -> list[NamedOrganisation]:
    """Every place where the words themselves show a name to be an organisation's, in reading order.

    A short form that the text gives behind a longer name is not another organisation, and the words
    that a body's acronym stands for are its name.
    """
    found: list[NamedOrganisation] = []
    given: list[tuple[int, int, str]] = []
    for number, line in enumerate(lines):
        if not (line.heading or line.foreign) and line.language == "en":
            text = line.text
            short = list(expansions(text)) if gives_short_form(text) else []
            if short:
                given += [(number, end, acronym) for end, acronym in short]
            for start, last, rule in _without_overlaps(line, short):
                end = _before_full_stop(text, last)
                found.append(NamedOrganisation(number, start, end, text[start:end], rule))
    return _with_expansions(lines, found, given) if given else found


def _before_full_stop(text: str, end: int) -> int:
    """The end of a name without the stop of its sentence, though it may be that of "Ltd." too."""
    return end - 1 if text[end - 1] == "." and not text[end:].strip(_CLOSERS) else end


def _with_expansions(
    lines: Sequence[Line], found: list[NamedOrganisation], given: list[tuple[int, int, str]]
) -> list[NamedOrganisation]:
    """The names with those that brackets explain, and without the short forms of other things' names."""
    names = {one.name for one in found}
    ends = {(one.line, one.end) for one in found}
    for number, end, acronym in given:
        if acronym in names and (number, end) not in ends:
            text = lines[number].text
            start = start_of_expansion(text[:end], acronym)
            if text[:end].rpartition(" ")[2].lower() in _NO_BODIES:
                ends.add((number, end))
            elif start is not None:
                rule = "name with its acronym in brackets"
                found.append(NamedOrganisation(number, start, end, text[start:end], rule))
                ends.add((number, end))
    explained = {acronym for number, end, acronym in given if (number, end) in ends}
    found = [one for one in found if one.name not in explained]
    return sorted(found, key=lambda one: (one.line, one.start))


def _without_overlaps(line: Line, short: Sequence[tuple[int, str]]) -> list[Found]:
    found: list[Found] = []
    if "(" in line.text:
        found += _agency(line.text)
    if short:
        found += _expanded(line.text, short)
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


def _expanded(text: str, short: Sequence[tuple[int, str]]) -> Iterator[Found]:
    for end, acronym in short:
        start = start_of_expansion(text[:end], acronym)
        if start is not None:
            first, _, last = text[start:end].lower().partition(" ")
            is_body = first in ORGANISATION_HEADS or last.rpartition(" ")[2] in ORGANISATION_HEADS
            if is_body or acronym in FAMOUS_ACRONYMS:
                yield start, end, "name with its acronym in brackets"
        elif (start := start_of_blend(text[:end], acronym)) is not None:
            yield start, end, "name with its short form in brackets"


def _by_their_words(line: Line) -> Iterator[Found]:
    text = line.text
    for place, run in enumerate(line.runs):
        last = run[-1]
        found = _with_partners(text, run) if text.startswith(_MAY_ADD_PARTNERS, last.end) else None
        if found is None and (last.key in _TELLING or (len(run) > 1 and _tells(run))):
            found = _company(line, place, run) or _of_a_group(line, place, run) or _with_head_first(run)
            found = found or _body(line, place, run) or _known(line, place)
        elif found is None and last.key[-_FUSED_END:] in _FUSED_ENDS:
            found = _known(line, place)
        found = found or _by_context(text, run, line.before[place])
        if found is not None:
            yield found


def _tells(run: Run) -> bool:
    return not _TELLING.isdisjoint([word.key for word in run])


def _known(line: Line, place: int) -> Found | None:
    """A body known the world over, alone or before the title of someone of it."""
    run, (title, name) = line.runs[place], line.called[place]
    if title and name and name[0].start > run[0].end:
        run = run[: max(0, len(run) - len(name) - title.count(" ") - 1)] or run
    known = known_body(line.text, run, line.runs[place + 1 : place + 2])
    return None if known is None else (*known, "name known the world over")


def _company(line: Line, place: int, run: Run) -> Found | None:
    """A name that ends in Inc, Ltd or the like, or in "Steel Corp of" a place."""
    last = max([i for i, word in enumerate(run) if word.key in COMPANY_SUFFIXES], default=0)
    words = _after_title(run[: last + 1])
    telling = [word for word in words if word.key not in COMPANY_SUFFIXES]
    if len(words) < 2 or not telling or _is_cited(line.text, words):
        return None
    of_a_place = words[-1] is run[-1] and run[-1].key in _OF_A_PLACE and telling[-1].key in FIELDS_OF_WORK
    end = _end_of_field(line, place) if of_a_place else 0
    start = _joined_before(line, place, words[0])
    return start, end or words[-1].end, "company by the form of its name"


def _is_cited(text: str, words: Run) -> bool:
    """Whether the suffix is only an author's initials, in a list of them: "Brandt AB, Osten H, Hill TS"."""
    if len(words) > 2 or not words[-1].text.isupper() or len(words[-1].text) > 2:
        return False
    start, end = words[0].start, words[-1].end
    return _CITED_BEHIND.match(text, end) is not None or _CITED_BEFORE.search(text, 0, start) is not None


def _joined_before(line: Line, place: int, first: Word) -> int:
    """Where a name begins whose first word is only one of the things it is about: "Food and Drug Office"."""
    join = " and "
    while place and first.key in FIELDS_OF_WORK and first is line.runs[place][0]:
        before = line.runs[place - 1]
        if line.text[before[-1].end : first.start] != join or before[-1].key not in FIELDS_OF_WORK:
            break
        place -= 1
        first = _after_title(before)[0]
        join = ", "
    return first.start


def _with_partners(text: str, run: Run) -> Found | None:
    """A name that goes on with "and Co" or the like, or with the end of "A/S"."""
    end = run[-1].end
    if run[-1].text == "A" and len(run) > 1 and text.startswith(_END_OF_SUFFIX, end):
        return run[0].start, end + len(_END_OF_SUFFIX), "company by the form of its name"
    more = _AND_PARTNERS.match(text, end)
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
    start = _joined_before(line, place, words[0])
    end = _end_of_field(line, place) if head == len(run) - 1 else 0
    if end or start < words[0].start:
        return start, end or words[-1].end, "body by the head of its name"
    telling = [word for word in words if word.key not in ORGANISATION_HEADS]
    name = line.text[words[0].start : words[-1].end].lower()
    if not telling or name in NOT_ORGANISATIONS or (len(words) == 2 and words[1].key == "administration"):
        return None
    return words[0].start, words[-1].end, "body by the head of its name"


def _with_head_first(run: Run) -> Found | None:
    """A name that goes on behind its head: "Radio Harrow"."""
    if len(run) < 2 or run[0].key not in HEADS_FIRST or run[1].key in TITLE_PARTS:
        return None
    if run[-1].key in TAKES_A_NAME or any(word.key in TITLES for word in run):
        return None
    return run[0].start, run[-1].end, "body by the head of its name"


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
    if field != following and not _is_of_members(following):
        field = tuple(takewhile(lambda word: word.key not in TITLE_PARTS, field))
    if _is_of_members(following):
        field = following
    if not field or line.runs[place][-1].key in _WITHOUT_A_FIELD:
        return 0
    end = field[-1].end
    paired = line.runs[place + 2] if place + 2 < len(line.runs) and field == following else ()
    joined = paired and paired[0].start == end + 5 and line.text[end : end + 5] == " and "
    return paired[-1].end if joined and all(word.key in FIELDS_OF_WORK for word in paired) else end


def _is_of_members(field: Run) -> bool:
    """Whether the words behind "of" are only who sits in a body: "Board of Governors"."""
    return len(field) == 1 and field[0].key in PLURAL_TITLES


def _by_context(text: str, run: Run, before: str) -> Found | None:
    """A name that the words around it call a company or the like, or an acronym that acts."""
    first = run[0]
    start, end = first.start, run[-1].end
    rule = ""
    if before in KINDS_OF_BODY and not (
        first.key in TITLES or first.key in CALENDAR or first.key in NATIONALITIES
    ):
        rule = "called a company or the like"
    elif text.endswith(_LEADS_TO_EMPLOYER, 0, start) and _WORKS_FOR.search(text, max(0, start - 40), start):
        rule = "someone works for it"
    elif len(run) == 1 and first.text.isupper():
        rule = why_a_body(text, first)
    elif text[end : end + 1] == "," or text[start - 2 : start] == ", ":
        rule = "set beside what it is" if is_set_beside_a_body(text, start, end) else ""
    if not rule and len(run) > 1 and text.endswith(_BELONGS_TO_COMPANY, 0, start):
        rule = "company by what belongs to it"
    return (start, end, rule) if rule and (rule not in _UNSURE or _may_be_company(run)) else None


def _may_be_company(run: Run) -> bool:
    """Whether a name of several words is none of a person, a place or an event."""
    return not any(
        word.key in NOT_OF_COMPANIES or word.key in TITLES or word.key in GIVEN_NAMES for word in run
    )


def _after_title(run: Run) -> Run:
    """The run behind its last title, since "Chairman Harrow Steel" begins with another name's title."""
    last = max((i for i, word in enumerate(run[:-1]) if word.key in COMMON_TITLES), default=-1)
    return run[last + 1 :]
