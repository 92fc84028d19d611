"""Turns the title beside a name into the time in which its bearer held that office."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ru_pk_archive.dating.edtf import from_bounds, parse_edtf
from ru_pk_archive.dating.wording import in_words
from ru_pk_archive.records.dates import UncertainDate
from ru_pk_archive.records.entity import Fact, Purpose
from ru_pk_archive.tagger.alias_index import AliasIndex
from ru_pk_archive.tagger.titles import (
    PASSED_OVER,
    PREPOSITIONS,
    RANKS,
    bare,
    is_office_word,
    office_words,
    title_beside,
)

_WORD = re.compile(r"[^\W_]+")
_SHOWN = 2  # of the spells in an office
_COUNTRIES_IN_CAPITALS = frozenset(["US", "UK", "USA", "UAE", "USSR"])


@dataclass(frozen=True, slots=True)
class HeldOffice:
    """An office as a text names it (`title`), and the outer bounds of when its bearer held it.

    `spells` are the times within these bounds, by their beginning; one that follows another without a
    gap is part of it.
    """

    title: str
    held: UncertainDate
    spells: tuple[UncertainDate, ...]


def office_of(text: str, start: int, end: int, entity: str, index: AliasIndex) -> HeldOffice | None:
    """The office that the words beside the name at `start` to `end` give the entity, as its record has it.

    None without such words, where they speak of another time, or where the record knows no such
    office. A spell whose end (or start) is not known leaves that side open. The role must be the
    same; of the place, only what follows "of", "for" or "to" is compared, since the adjectives of
    countries are not known.
    """
    spells = index.facts(entity, Purpose.OFFICES)
    title = title_beside(text, start, end) if spells else None
    fitting = [] if title is None else _fitting(title, spells)
    if title is None or not fitting:
        return None
    held = _held(fitting)
    return None if held is None else HeldOffice(" ".join(title), held, _spells(fitting))


def when_held(office: HeldOffice, published: UncertainDate | None) -> str:
    """When an office was held, in words; of many spells, the two nearest to the day of publication.

    Where that is not known, their number and bounds.
    """
    spells = office.spells
    if not spells:
        return in_words(office.held)
    if len(spells) > _SHOWN and published is None:
        return f"{len(spells)} times, {in_words(office.held)}"
    nearest = sorted(spells, key=lambda spell: _gap(spell, published))[:_SHOWN]
    words = [in_words(spell) for spell in spells if spell in nearest]
    if len(words) > 1:
        words[-1] = words[-1].removesuffix(" on")  # "and from 1931"
    return ", and ".join([*words, "at other times"] if len(spells) > _SHOWN else words)


def _gap(spell: UncertainDate, day: UncertainDate | None) -> int:
    """The days between a spell and a date; 0 where they meet or a bound is not known."""
    if day is None:
        return 0
    before = spell.earliest - day.latest if spell.earliest is not None and day.latest is not None else 0
    after = day.earliest - spell.latest if spell.latest is not None and day.earliest is not None else 0
    return max(before, after, 0)


def _spells(facts: Sequence[Fact]) -> tuple[UncertainDate, ...]:
    known = [spell for spell in map(_spell, facts) if spell is not None]
    found: list[UncertainDate] = []
    for spell in sorted(known, key=lambda spell: (spell.earliest is not None, spell.earliest or 0)):
        before = found[-1] if found else None
        if before is None or before.latest is None or (spell.earliest or 0) > before.latest + 1:
            found.append(spell)
        else:
            latest = None if spell.latest is None else max(before.latest, spell.latest)
            found[-1] = from_bounds(before.earliest, latest)
    return tuple(found)


def _spell(fact: Fact) -> UncertainDate | None:
    """From start to end, open where one is not known; None if neither is, or the record is at odds."""
    if fact.start is None and fact.end is None:
        return None
    start, end = (".." if date is None else date.edtf for date in (fact.start, fact.end))
    return parse_edtf(f"{start}/{end}")


def _held(spells: Sequence[Fact]) -> UncertainDate | None:
    """From the first day of the spells to the last; None if neither is known, or the record is at odds."""
    if len(spells) == 1 and spells[0].start is not None and spells[0].end is not None:
        return _spell(spells[0])
    starts = [spell.start.earliest for spell in spells if spell.start is not None]
    ends = [spell.end.latest for spell in spells if spell.end is not None]
    earliest = None if len(starts) < len(spells) or None in starts else min(filter(None, starts))
    latest = None if len(ends) < len(spells) or None in ends else max(filter(None, ends))
    if earliest is None and latest is None:
        return None
    return from_bounds(earliest, latest) if earliest is None or latest is None or earliest <= latest else None


def _fitting(title: Sequence[str], spells: Sequence[Fact]) -> list[Fact]:
    """The spells in the office that a title names, and, if there are any, those in a fuller title.

    "Minister of Trade" may be short for "Minister of State for Trade" where the record has both, so
    that both bound the time; "Deputy Minister" is never short for "Minister".
    """
    role = office_words(" ".join(title))
    placed = [spell for spell in spells if _same_place(title, spell.value)]
    if not any(office_words(spell.value) == role for spell in placed):
        return []
    return [
        spell
        for spell in placed
        if role <= office_words(spell.value) and role & RANKS == office_words(spell.value) & RANKS
    ]


def _same_place(title: Sequence[str], office: str) -> bool:
    """Whether nothing in the title speaks against the office of the record.

    Before the role one word that the record has not may be the adjective of a country; after "of"
    each must be the record's own.
    """
    own = {word.lower() for word in _WORD.findall(office)}
    initials = "".join(word[0] for word in _WORD.findall(office) if word[0].isupper())
    strange, after_preposition = 0, False
    for word in title:
        small = bare(word)
        after_preposition = after_preposition or small in PREPOSITIONS
        if small in PASSED_OVER or is_office_word(small) or own.issuperset(_WORD.findall(small)):
            continue
        capitals = len(word) > 1 and word.isupper()
        if capitals and word in initials:
            continue
        if after_preposition or (capitals and word not in _COUNTRIES_IN_CAPITALS):
            return False
        strange += 1
    return strange <= 1
