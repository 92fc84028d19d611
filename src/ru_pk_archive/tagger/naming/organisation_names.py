"""Turns the full names of organisations into the organisations, and finds their short forms."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ru_pk_archive.tagger.forms import is_acronym, stands_alone
from ru_pk_archive.tagger.lexicon import COMPANY_SUFFIXES
from ru_pk_archive.tagger.naming.discovery_organisations import NamedOrganisation, expansions
from ru_pk_archive.tagger.naming.lines import Covered, Line, Naming

_SHORTEST_ACRONYM = 3


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation that an article names, by its fullest name; `names` are all of them as printed."""

    name: str
    names: tuple[str, ...]

    @property
    def forms(self) -> tuple[str, ...]:
        """The names, longest first, each also without "Inc" and the like at its end."""
        return tuple(dict.fromkeys((*self.names, *map(without_suffix, self.names))))


def organisations_of(named: Iterable[NamedOrganisation]) -> tuple[Organisation, ...]:
    """One organisation for all names of which one is a shorter form of another: its end, its start up to
    "of", its initials, or the name without "Inc"."""
    groups: list[list[str]] = []
    for name in sorted({one.name for one in named}, key=lambda name: (-len(name), name)):
        group = next((group for group in groups if any(_shortened(long, name) for long in group)), None)
        if group is None:
            groups.append([name])
        else:
            group.append(name)
    return tuple(Organisation(group[0], tuple(group)) for group in groups)


def _shortened(long: str, short: str) -> bool:
    if is_acronym(short):
        return len(short) >= _SHORTEST_ACRONYM and short == _initials(long)
    part = long.endswith(f" {short}") or long.startswith((f"{short} of ", f"{short} for "))
    return (part and short.count(" ") >= 1) or without_suffix(long) == without_suffix(short)


def _initials(name: str) -> str:
    return "".join([word[0] for word in name.split(" ") if word[:1].isupper()])


def without_suffix(name: str) -> str:
    """A company's name without "Inc", "Ltd" and the like at its end."""
    words = name.split(" ")
    while len(words) > 1 and words[-1].rstrip(".,").lower() in COMPANY_SUFFIXES:
        words.pop()
    return " ".join(words).rstrip(",")


def acronyms_given(lines: Sequence[Line], namings: Iterable[Naming]) -> Iterator[tuple[str, str]]:
    """Each short form that a line gives in brackets behind a name, with the entity of that name."""
    ends = {(naming.line, naming.end): naming.entity for naming in namings}
    for number, line in enumerate(lines):
        for end, acronym in expansions(line.text):
            if (number, end) in ends:
                yield acronym, ends[number, end]


def repeated(
    lines: Sequence[Line], forms: Iterable[tuple[str, str, str]], covered: Covered
) -> Iterator[Naming]:
    """Every other place of these forms (form, entity, rule) that nothing else covers, form by form."""
    whole = "\n".join([line.text for line in lines if not line.foreign])
    for form, entity, rule in forms:
        if form not in whole and form.upper() not in whole:
            continue
        if " " not in form and not is_acronym(form) and f" {form.lower()} " in whole:
            continue  # a common word that begins a sentence as well
        for number, line in enumerate(lines):
            if line.foreign:
                continue
            sought = form.upper() if line.heading and line.text.isupper() else form
            start = line.text.find(sought)
            while start >= 0:
                end = start + len(sought)
                if stands_alone(line.text, start, end) and not covered.touches(number, start, end):
                    covered.add(number, start, end)
                    yield Naming(number, start, end, entity, rule)
                start = line.text.find(sought, end)
