"""Turns surnames, given names and offices that stand alone into namings of the article's own people."""

import re
from collections.abc import Iterable, Iterator, Sequence

from ru_pk_archive.letter_case import in_capitals
from ru_pk_archive.tagger.alias_index import AliasIndex
from ru_pk_archive.tagger.given_names import GIVEN_NAMES
from ru_pk_archive.tagger.lexicon import (
    CALENDAR,
    NATIONALITIES,
    NOT_A_NAME,
    ORGANISATION_HEADS,
    PARTICLES,
    TITLE_PARTS,
    TITLES,
)
from ru_pk_archive.tagger.naming.cast import Calling, Cast, Words, telling
from ru_pk_archive.tagger.naming.lines import Covered, Line, Naming
from ru_pk_archive.tagger.naming.listed_names import Doubt
from ru_pk_archive.tagger.naming.name_titles import word_after, word_before
from ru_pk_archive.tagger.naming.runs import Run
from ru_pk_archive.tagger.speech_verbs import SPEECH_VERBS
from ru_pk_archive.tagger.titles import is_office_word

_LONGEST = 4
_TITLE_WORDS = TITLES | TITLE_PARTS
_NOT_IN_CAPITALS = NOT_A_NAME | _TITLE_WORDS
_OFFICES = (
    "minister|president|premier|chancellor|chairman|chairwoman|chairperson|speaker|secretary|ambassador"
    "|governor|spokesman|spokeswoman|spokesperson|envoy|mayor|king|queen|emir|senator|commissioner|director"
    "|general"
)
# Begins with letters that the search can skip to.
_OFFICE_ALONE = re.compile(
    rf"he (?<=\b[Tt]he )((?:[a-z-]+ ){{0,2}}?(?:{_OFFICES})|(?:[A-Z][a-z-]+ ){{0,2}}?(?:{_OFFICES.title()}))"
    r"\b(?!-| (?:of|for|to|[A-Z]))"
)


def short_names(lines: Sequence[Line], cast: Cast, covered: Covered) -> Iterator[Calling]:
    """The short forms that nothing longer covers, in reading order."""
    if not cast.people:
        return
    for number, line in enumerate(lines):
        if line.heading:
            of_line = cast.in_capitals if in_capitals(line.text) else cast
            yield from _in_heading(number, line, of_line, covered)
        else:
            yield from _in_sentence(number, line, cast, covered)


def offices_alone(lines: Sequence[Line], cast: Cast, covered: Covered) -> Iterator[Calling]:
    """The places where "the minister" or the like stands for someone the article has named so before."""
    named = [one.first for one in cast.people if one.titles]
    if not named:
        return
    first, _ = min(named)
    for number, line in enumerate(lines[first:], first):
        if line.foreign or line.heading or line.language != "en":
            continue
        for match in _OFFICE_ALONE.finditer(line.text):
            office, start, end = match[1].lower(), match.start() - len("t"), match.end()
            if all(map(is_office_word, office.split(" "))) and not covered.touches(number, start, end):
                people = [one for one in cast.people if one.first < (number, start) and one.holds(office)]
                if people:
                    yield Calling(number, start, end, tuple(people), "office of a person named before")


def surnames_not_places(
    lines: Sequence[Line], cast: Cast, listed: Iterable[Naming | Doubt], index: AliasIndex
) -> Iterator[Calling]:
    """The listed forms of other things that stand where a person of that surname speaks or has a title."""
    for naming in listed:
        line = lines[naming.line]
        words = (line.text[naming.start : naming.end],)
        if not cast.is_surname(words) or line.heading or index.is_person(naming.entity):
            continue
        title = next((title for title, name in line.called if _is_at(name, naming)), None)
        if title is not None and (title or _speaks(line.text, naming.start, naming.end)):
            found = _fitting(naming.line, line.text, (naming.start, naming.end, words), title, cast)
            if found is not None:
                yield found


def _is_at(name: Run, naming: Naming | Doubt) -> bool:
    return len(name) == 1 and name[0].start == naming.start


def _in_sentence(number: int, line: Line, cast: Cast, covered: Covered) -> Iterator[Calling]:
    for title, rest in line.called:
        if not _may_name(rest, cast):
            continue
        for start, end, words in _readings(line.text, _trimmed(rest), cast):
            if not covered.touches(number, start, end):
                calling = _fitting(number, line.text, (start, end, words), title, cast)
                if calling is not None:
                    yield calling


def _may_name(run: Run, cast: Cast) -> bool:
    return not cast.words.isdisjoint([word.text for word in run]) or (len(run) == 1 and "-" in run[0].text)


def _trimmed(name: Run) -> Run:
    """The run without a nationality before the name and a day after it."""
    while name and name[0].key in NATIONALITIES:
        name = name[1:]
    while name and name[-1].key in CALENDAR:
        name = name[:-1]
    return name


def _readings(text: str, name: Run, cast: Cast) -> Sequence[tuple[int, int, Words]]:
    """The name as it stands, or the halves of a pair ("the Brandt-Harrow talks")."""
    words = telling([word.text for word in name])
    if not words:
        return ()
    if len(name) == 1 and "-" in name[0].text and not cast.bearers(words):
        first, _, second = name[0].text.partition("-")
        middle = name[0].start + len(first)
        return ((name[0].start, middle, (first,)), (middle + 1, name[0].end, (second,)))
    return ((_with_particles(text, name[0].start), name[-1].end, words),)


def _with_particles(text: str, start: int) -> int:
    """The start of a surname with the particles that are written small before it ("said van Harrow")."""
    before = text[:start].rstrip()
    while (word := before.rpartition(" ")[2]) in PARTICLES and word:
        start = len(before) - len(word)
        before = before[:start].rstrip()
    return start


def _fitting(
    number: int, text: str, reading: tuple[int, int, Words], title: str, cast: Cast
) -> Calling | None:
    """Those who are named before this place; with a title, anyone whom it does not rule out."""
    start, end, words = reading
    people = cast.bearers(words)
    if title:
        people = [one for one in people if one.holds(title)] or people
        rule = "title and surname of a person named in full"
    else:
        people = [one for one in people if one.first <= (number, start)]
        rule = "surname of a person named in full"
        if not cast.is_surname(words):
            if not _speaks(text, start, end) and words[0].lower() in GIVEN_NAMES and len(words) == 1:
                return None
            rule = "first name of a person named in full"
        elif any(words in one.names and len(words) > 1 for one in people):
            rule = "full name repeated"
    return Calling(number, start, end, tuple(people), rule) if people else None


def _speaks(text: str, start: int, end: int) -> bool:
    return word_after(text, end) in SPEECH_VERBS or word_before(text, start) in SPEECH_VERBS


def _in_heading(number: int, line: Line, cast: Cast, covered: Covered) -> Iterator[Calling]:
    """Names anywhere in a run, since in a heading every word may have its capital."""
    capitals = in_capitals(line.text)
    for run in line.runs:
        rest = run
        while rest:
            length = _length_in_heading(rest, cast, capitals) if rest[0].text in cast.words else 0
            name, rest = rest[:length], rest[max(length, 1) :]
            if name and not covered.touches(number, name[0].start, name[-1].end):
                people = tuple(cast.bearers(telling([word.text for word in name])))
                rule = "surname of a person named in the text"
                yield Calling(number, name[0].start, name[-1].end, people, rule)


def _length_in_heading(run: Run, cast: Cast, capitals: bool) -> int:
    for length in range(min(_LONGEST, len(run)), 0, -1):
        words = telling([word.text for word in run[:length]])
        follower = run[length].key if length < len(run) else ""
        common = run[0].key in (_NOT_IN_CAPITALS if capitals and length == 1 else _TITLE_WORDS)
        if cast.is_surname(words) and not common and follower not in ORGANISATION_HEADS:
            return length
    return 0
