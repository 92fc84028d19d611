"""Turns the forms that the authority files know into namings, where a form can mean one record only."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ru_pk_archive.letter_case import in_capitals
from ru_pk_archive.records.article import Where
from ru_pk_archive.tagger.alias_index import AliasIndex, Bearer, Hit
from ru_pk_archive.tagger.forms import is_acronym, is_latin
from ru_pk_archive.tagger.lexicon import (
    CALENDAR,
    NATIONALITIES,
    NOT_A_NAME,
    OPENERS,
    ORGANISATION_HEADS,
    TITLE_PARTS,
    TITLES,
)
from ru_pk_archive.tagger.naming.lines import Line, Naming, primary
from ru_pk_archive.tagger.naming.name_titles import word_after
from ru_pk_archive.tagger.naming.runs import Word

_FREE_BEFORE = NOT_A_NAME | TITLES | TITLE_PARTS
_COMPASS = ("east", "north", "south", "west")
_LONGEST_COMPASS = 5
_FREE_AFTER = TITLES | OPENERS | CALENDAR | NATIONALITIES


class Doubt(NamedTuple):
    """A known form that by itself does not tell which of the `bearers` it means."""

    line: int
    hit: Hit
    bearers: tuple[Bearer, ...]

    @property
    def start(self) -> int:
        """Where the form begins in its line."""
        return self.hit.start

    @property
    def end(self) -> int:
        """Where it ends (exclusive)."""
        return self.hit.end

    @property
    def entity(self) -> str:
        """The first that bears it."""
        return self.bearers[0].entity


class ListedNames(NamedTuple):
    """What the authority files know of an article's names: settled ones and doubts, in reading order."""

    namings: tuple[Naming, ...]
    doubts: tuple[Doubt, ...]


def listed_names(lines: Sequence[Line], index: AliasIndex, barred: frozenset[str]) -> ListedNames:
    """The names of all records but the barred ones, by what each form says of itself; not of the byline."""
    namings: list[Naming] = []
    doubts: list[Doubt] = []
    for number, line in enumerate(lines):
        if line.where is Where.BYLINE:
            continue
        hits = index.name_hits(line.text)
        for doubt in _claimed(number, line, hits, index, barred):
            naming = settled(doubt, line)
            if naming is None:
                doubts.append(doubt)
            else:
                namings.append(naming)
    return ListedNames(tuple(namings), tuple(doubts))


def doubts_inside(doubt: Doubt, line: Line, index: AliasIndex, barred: frozenset[str]) -> Iterator[Doubt]:
    """The shorter forms within one that stays in doubt, as doubts of their own."""
    return _claimed(doubt.line, line, doubt.hit.inside, index, barred)


def settled(doubt: Doubt, line: Line) -> Naming | None:
    """The naming, if one record alone bears the form without reserve, or bears it as its own name.

    An acronym in a headline in capitals stays in doubt: "US" may be "us" there.
    """
    plain = [bearer for bearer in doubt.bearers if bearer.plain]
    if len(plain) > 1:
        plain = [bearer for bearer in plain if bearer.own]
    if len(plain) != 1 or (is_acronym(doubt.hit.form) and in_capitals(line.text)):
        return None
    rule = "name in the authority file" if plain[0].own else "spelling in the authority file"
    return Naming(doubt.line, doubt.hit.start, doubt.hit.end, plain[0].entity, rule)


def _claimed(
    number: int, line: Line, hits: Sequence[Hit], index: AliasIndex, barred: frozenset[str]
) -> Iterator[Doubt]:
    """The hits that count in this line, with those who bear them."""
    for hit in hits:
        bearers = tuple(
            [
                bearer
                for bearer in index.bearers(hit.form)
                if bearer.entity not in barred and (not line.foreign or _is_of_passage(bearer, hit, line))
            ]
        )
        if (
            bearers
            and not _is_half_a_nationality(line.text, hit)
            and not (
                index.is_person(bearers[0].entity) and _is_of_another_name(line, hit, hits, bearers[0], index)
            )
        ):
            yield Doubt(number, hit, bearers)


def _is_half_a_nationality(text: str, hit: Hit) -> bool:
    """Whether a form is only the "East" of "the East Valish"."""
    last = text[max(hit.start, hit.end - _LONGEST_COMPASS) : hit.end].lower()
    return last.endswith(_COMPASS) and word_after(text, hit.end).lower() in NATIONALITIES


def _is_of_passage(bearer: Bearer, hit: Hit, line: Line) -> bool:
    """Whether a form is written in the language, or at least in a script, of a foreign passage."""
    if bearer.language is not None:
        return primary(bearer.language) == line.language
    return not is_latin(hit.form)


def _is_of_another_name(line: Line, hit: Hit, hits: Iterable[Hit], bearer: Bearer, index: AliasIndex) -> bool:
    """Whether the words beside a person's name make it someone else's, or an organisation's."""
    run = next((run for run in line.runs if run[0].start <= hit.start < run[-1].end), ())
    before = [word for word in run if word.end <= hit.start]
    after = [word for word in run if word.start >= hit.end]
    if line.heading:
        return bool(after) and after[0].key in ORGANISATION_HEADS
    taken = [other for other in hits if other is not hit]
    if before and not _is_free(before[-1], _FREE_BEFORE, taken):
        entity = index.entity(bearer.entity)
        initial = before[-1].text
        if entity is None or not (initial.endswith(".") and entity.name.startswith(initial[0])):
            return True
    return bool(after) and not _is_free(after[0], _FREE_AFTER, taken)


def _is_free(word: Word, known: frozenset[str], taken: Iterable[Hit]) -> bool:
    return word.key in known or any(hit.start < word.end and word.start < hit.end for hit in taken)
