"""Turns the full names of organisations into the organisations, and finds their short forms."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, chain
from typing import NamedTuple

from ru_pk_archive.letter_case import in_capitals
from ru_pk_archive.tagger.forms import is_acronym, stands_alone
from ru_pk_archive.tagger.lexicon import COMPANY_SUFFIXES, NATIONALITIES_AND_COUNTRIES, ORGANISATION_HEADS
from ru_pk_archive.tagger.naming.discovery_organisations import NamedOrganisation
from ru_pk_archive.tagger.naming.expansions import expansions
from ru_pk_archive.tagger.naming.known_bodies import FAMOUS_ACRONYMS
from ru_pk_archive.tagger.naming.lines import Covered, Line, Naming

_SHORTEST_ACRONYM = 3
_CLIPPED = 3
_BEFORE_A_SHORT_FORM = (" (", ", ", "'s (", "’s (", ")")
_LOWER_HOUSE = "House"


class Organisation(NamedTuple):
    """An organisation that an article names, by its fullest name; `names` are all of them as printed."""

    name: str
    names: tuple[str, ...]

    @property
    def forms(self) -> tuple[str, ...]:
        """The names, longest first, each also without "Inc" and the like at its end."""
        return tuple(dict.fromkeys((*self.names, *map(without_suffix, self.names))))


def organisations_of(named: Iterable[NamedOrganisation]) -> tuple[Organisation, ...]:
    """One organisation for all names of which one is a shorter form of another, the longest names first."""
    times = Counter(one.name for one in named)
    names = sorted(times, key=lambda name: (-len(name), name))
    if len(names) < 2:
        return tuple([Organisation(name, (name,)) for name in names])
    acronyms = any(map(is_acronym, names))
    groups: list[list[str]] = []
    known: dict[str, list[str]] = {}
    spelt: dict[str, list[list[str]]] = {}  # by their initials
    for name in names:
        group = known.get(_plain(name)) or known.get(without_suffix(name)) or _only(spelt.get(name, ()), name)
        if group is None:
            group = []
            groups.append(group)
            if acronyms:
                spelt.setdefault(initials(name), []).append(group)
        group.append(name)
        if name is not names[-1]:
            for form in (name, *_shorter_forms(name)):
                known.setdefault(_plain(form), group)
    return tuple([Organisation(_as_printed_most(group, times), tuple(group)) for group in groups])


def _as_printed_most(names: Sequence[str], times: Mapping[str, int]) -> str:
    """The longest of an organisation's names, with or without the stop behind "Ltd" as it mostly stands."""
    same = [name for name in names if _plain(name) == _plain(names[0])]
    return max(same, key=times.__getitem__)


def _plain(name: str) -> str:
    """A name as it is compared: without a stop behind it."""
    return name.rstrip(".")


def _only(groups: Sequence[list[str]], acronym: str) -> list[str] | None:
    """The one group whose name the acronym spells; two letters spell too many names to tell."""
    tells = len(acronym) >= _SHORTEST_ACRONYM or acronym in FAMOUS_ACRONYMS
    return groups[0] if len(groups) == 1 and tells else None


def _shorter_forms(name: str) -> Iterator[str]:
    """What a name is shortened to: without "Inc", to its end, to what stands before "of", to its first
    syllable ("Fed"), to what stands behind a nationality."""
    yield without_suffix(name)
    words = name.split(" ")
    for first in range(1, len(words) - 1):
        yield " ".join(words[first:])
    if len(words) > 2 and words[-1].lower() in ORGANISATION_HEADS:
        yield " ".join(words[:-1])
    for join in (" of ", " for "):
        head, joined, _ = name.partition(join)
        if joined and (" " in head or head == _LOWER_HOUSE):
            yield head
    if len(words) > 1 and words[0].rstrip(".").lower() in NATIONALITIES_AND_COUNTRIES:
        yield " ".join(words[1:])
    elif len(words) > 1 and words[0][1:].islower():
        yield words[0][:_CLIPPED]


def initials(name: str) -> str:
    """The capitals that a name's words begin with, as its acronym is spelt."""
    return "".join([word if word.isupper() else word[0] for word in name.split(" ") if word[:1].isupper()])


def without_suffix(name: str) -> str:
    """A company's name without "Inc", "Ltd" and the like at its end."""
    words = name.split(" ")
    while len(words) > 1 and words[-1].rstrip(".,").lower() in COMPANY_SUFFIXES:
        words.pop()
    return " ".join(words).rstrip(",")


def acronyms_given(lines: Sequence[Line], namings: Iterable[Naming]) -> Iterator[tuple[str, str]]:
    """Each short form that a line gives in brackets behind a name, with the entity of that name."""
    ends = {
        (naming.line, naming.end): naming.entity
        for naming in namings
        if lines[naming.line].text.startswith(_BEFORE_A_SHORT_FORM, naming.end)
    }
    for number in sorted({line for line, _ in ends}):
        for end, acronym in expansions(lines[number].text):
            if (number, end) in ends:
                yield acronym, ends[number, end]


def repeated(
    lines: Sequence[Line], forms: Iterable[tuple[str, str, str]], covered: Covered
) -> Iterator[Naming]:
    """Every other place of these forms (form, entity, rule) that nothing else covers, form by form.

    A word that the text also has in small letters is passed over, since it may only begin a sentence.
    """
    forms = tuple(forms)
    if not forms:
        return
    places = list(accumulate([len(line.text) + 1 for line in lines], initial=0))
    whole = "\n".join([" " * len(line.text) if line.foreign else line.text for line in lines])
    for form, entity, rule in forms:
        if " " not in form and not is_acronym(form) and f" {form.lower()} " in whole:
            continue
        for position in chain(_places(whole, form), _places(whole, form.upper())):
            number = bisect_right(places, position) - 1
            line, start = lines[number], position - places[number]
            end = start + len(form)
            written = line.text.startswith(form, start) or (line.heading and in_capitals(line.text))
            if written and stands_alone(line.text, start, end) and not covered.touches(number, start, end):
                covered.add(number, start, end)
                yield Naming(number, start, end, entity, rule)


def _places(whole: str, form: str) -> Iterator[int]:
    start = whole.find(form)
    while start >= 0:
        yield start
        start = whole.find(form, start + len(form))
