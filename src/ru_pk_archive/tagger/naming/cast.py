"""Turns the people an article names in full into its cast, in which a surname finds its bearer."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from ru_pk_archive.tagger.lexicon import NAME_ENDINGS, PARTICLES, TITLE_PARTS, TITLES
from ru_pk_archive.tagger.naming.name_titles import same_office

Words = tuple[str, ...]
Place = tuple[int, int]  # the number of a line, and a character of it


@dataclass(slots=True, eq=False)
class Person:
    """Someone whom an article names in full, or by title and surname.

    `listed` is the id of the authority record, "" for someone discovered. `names` are told
    without titles and particles, `printed` is the fullest as printed. `first` is where the
    article first names the person so.
    """

    listed: str
    printed: Words
    first: Place
    names: list[Words] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The fullest name as printed."""
        return " ".join(self.printed)

    def take(self, name: Words, printed: Words, title: str, place: Place) -> None:
        """Takes note of another naming in full; `name` is what tells in it."""
        if len(name) > max(map(len, self.names), default=0):
            self.printed = printed
        if name and name not in self.names:
            self.names.append(name)
        if title and title not in self.titles:
            self.titles.append(title)
        self.first = min(self.first, place)

    def holds(self, title: str) -> bool:
        """Whether the article gives the person an office that the title can mean."""
        return any(same_office(title, held) for held in self.titles)


class Calling(NamedTuple):
    """A place where one of these people is called by a name.

    If several fit, or there is a `reason` against the only one, nobody is linked.
    """

    line: int
    start: int
    end: int
    people: tuple[Person, ...]
    rule: str
    reason: str = ""


class Cast:
    """The people of one article: add them, let it learn their short forms, then ask.

    `words` are all words of their names.
    """

    def __init__(self) -> None:
        self.people: list[Person] = []
        self.words: frozenset[str] = frozenset()
        self._listed: dict[str, Person] = {}
        self._by_surname: dict[Words, list[Person]] = {}
        self._by_end: dict[Words, list[Person]] = {}
        self._by_start: dict[Words, list[Person]] = {}

    def knows(self, id: str) -> bool:
        """Whether a record has been added."""
        return id in self._listed

    def add_listed(self, id: str, forms: Iterable[Words], title: str, place: Place) -> Person:
        """A record that the article names, with the forms it is known by there."""
        person = self._listed.get(id)
        if person is None:
            person = self._listed[id] = Person(id, (), place)
            self.people.append(person)
        for words in forms:
            self._take(person, words, title, place)
        return person

    def add_named(self, printed: Words, title: str, place: Place) -> Person | None:
        """The person of that full name, new or known by a fuller or shorter form of it.

        None where two people of the cast can be meant.
        """
        name = telling(printed)
        namesakes = self._by_surname.get(name[-1:], ())
        same = [one for one in namesakes if any(_same_name(name, known) for known in one.names)]
        if len(same) > 1 or not name:
            return None
        person = same[0] if same else Person("", printed, place)
        if not same:
            self.people.append(person)
        self._take(person, printed, title, place)
        return person

    def _take(self, person: Person, printed: Words, title: str, place: Place) -> None:
        name = telling(printed)
        person.take(name, printed, title, place)
        _note(self._by_surname, name[-1:], person)

    def learn(self) -> None:
        """Makes the short forms of everyone's names known."""
        self._by_end.clear()
        self._by_start.clear()
        for person in self.people:
            for name in person.names:
                for length in range(1, len(name) + 1):
                    _note(self._by_end, name[-length:], person)
                    if length < len(name):
                        _note(self._by_start, name[:length], person)
        self.words = frozenset([word for one in self.people for name in one.names for word in name])

    def bearers(self, words: Words) -> list[Person]:
        """Those whose names end in these words; if there are none, those whose names begin with them."""
        return self._by_end.get(words) or self._by_start.get(words) or []

    def is_surname(self, words: Words) -> bool:
        """Whether someone's name ends in these words."""
        return words in self._by_end

    @cached_property
    def in_capitals(self) -> "Cast":
        """The same cast with its names in capitals, as a headline has them."""
        loud = Cast()
        loud.people = self.people
        loud.words = frozenset(map(str.upper, self.words))
        loud._by_end = {tuple(word.upper() for word in key): of for key, of in self._by_end.items()}
        return loud


def telling(words: Iterable[str]) -> Words:
    """The words that tell a name from others: no titles before it, no particles, no "Jr" after it."""
    kept = [word for word in words if word not in PARTICLES]
    if len(kept) < 2:
        return tuple(kept)
    keys = [word.rstrip(".").lower() for word in kept]
    first = next((i for i, key in enumerate(keys) if key not in TITLES and key not in TITLE_PARTS), 0)
    if first and keys[first - 1] in TITLES:
        kept = kept[first:]
    while len(kept) > 1 and kept[-1].rstrip(".").lower() in NAME_ENDINGS:
        kept = kept[:-1]
    return tuple(kept)


def _note(forms: dict[Words, list[Person]], words: Words, person: Person) -> None:
    people = forms.setdefault(words, [])
    if person not in people:
        people.append(person)


def _same_name(one: Words, other: Words) -> bool:
    """Whether one name is the other with fewer given names, or with initials for them."""
    if len(one) < 2 or len(other) < 2:
        return one == other
    shorter, longer = sorted((one, other), key=len)
    given = iter(longer[:-1])
    return shorter[-1] == longer[-1] and all(
        any(_same_given(name, candidate) for candidate in given) for name in shorter[:-1]
    )


def _same_given(one: str, other: str) -> bool:
    initials = len(one.rstrip(".")) == 1 or len(other.rstrip(".")) == 1
    return one == other or (initials and one[0] == other[0])
