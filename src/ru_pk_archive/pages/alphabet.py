"""Turns a list of names into an A–Z: sections of one page, or a page a letter where the list is long."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Generic

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.letters import ANCHOR
from ru_pk_archive.pages.parts import Group, Heading, Pager, Row, parts
from ru_pk_archive.pages.shell import Link


@dataclass(frozen=True, slots=True)
class LetterCount:
    """A letter that has a page of its own, and how many names stand there."""

    link: Link
    count: int


@dataclass(frozen=True, slots=True)
class Ways:
    """How a page leads about in its A–Z.

    `letters` is the list of those that have pages, on the page that begins the A–Z; from each of these
    `jumps` lead to all, `earlier` and `later` to its neighbours. In a list that is not split by letter
    `jumps` lead to the sections.
    """

    pager: Pager | None = None
    jumps: tuple[Link, ...] = ()
    letters: tuple[LetterCount, ...] = ()
    earlier: Link | None = None
    later: Link | None = None


@dataclass(frozen=True, slots=True)
class Sheet(Generic[Row]):
    """One page of an A–Z, the first of its list or letter if `number` is 1.

    `letter` is "" where the page is not that of one letter. `groups` are the rows that stand here, `listed`
    all rows of the letter or, without one, of the list.
    """

    path: str
    number: int
    letter: str
    listed: tuple[Row, ...]
    groups: tuple[Group[Row], ...]
    ways: Ways

    @property
    def begins(self) -> bool:
        """Whether this is the page that begins the whole A–Z."""
        return self.number == 1 and not self.letter

    def headed(self, title: str) -> str:
        """The title of the A–Z, with the letter."""
        return f"{title}, {self.letter}" if self.letter else title

    def titled(self, title: str) -> str:
        """A title that tells this page from every other of the A–Z."""
        return self._numbered(self.headed(title))

    def described(self, words: str) -> str:
        """A sentence that tells the same."""
        return self._numbered(f"{words}, {f'under {self.letter}' if self.letter else 'from A to Z'}") + "."

    def crumbs(self, title: str, path: str) -> tuple[tuple[str, str], ...]:
        """The way from the A–Z at `path` to its letter; none from a page that has no letter."""
        return ((title, path), (self.letter, self._letter_path(path))) if self.letter else ()

    def _letter_path(self, path: str) -> str:
        return addresses.lettered(path, _name(self.groups[0].heading))

    def _numbered(self, words: str) -> str:
        return f"{words}, {self.ways.pager.words}" if self.ways.pager else words


def sheets(
    path: str, rows: Sequence[Row], size: int, letter_of: Callable[[Row], Heading]
) -> Iterator[Sheet[Row]]:
    """The pages of the A–Z at `path`, from rows in the order of `alphabetical`.

    A list longer than `size` has a page a letter, and a letter longer than that several. A list of one letter
    is split by number alone; one without rows has one empty page.
    """
    letters = {heading: tuple(names) for heading, names in groupby(rows, letter_of)}
    if len(rows) <= size or len(letters) == 1:
        yield from _sheets_of_list(path, rows, size, letter_of)
        return
    counts = tuple(
        LetterCount(Link(heading.words, addresses.relative(path, _page(path, heading))), len(names))
        for heading, names in letters.items()
    )
    yield Sheet(path, 1, "", tuple(rows), (), Ways(letters=counts))
    line = [None, *letters, None]
    for place, (heading, names) in enumerate(letters.items()):
        for part in parts(_page(path, heading), names, size):
            ways = Ways(
                part.pager,
                tuple(Link(other.words, _way(part.path, path, other)) for other in letters),
                (),
                _step(part.path, path, line[place]),
                _step(part.path, path, line[place + 2]),
            )
            yield Sheet(part.path, part.number, heading.words, names, (Group(heading, part.rows),), ways)


def _sheets_of_list(
    path: str, rows: Sequence[Row], size: int, letter_of: Callable[[Row], Heading]
) -> Iterator[Sheet[Row]]:
    for part in parts(path, rows, size, letter_of):
        groups = tuple(Group(heading, tuple(names)) for heading, names in groupby(part.rows, letter_of))
        yield Sheet(part.path, part.number, "", tuple(rows), groups, Ways(part.pager, part.jumps))


def _page(path: str, letter: Heading) -> str:
    return addresses.lettered(path, _name(letter))


def _name(letter: Heading) -> str:
    return letter.anchor.removeprefix(ANCHOR)


def _way(here: str, path: str, letter: Heading) -> str:
    target = _page(path, letter)
    return "" if target == here else addresses.relative(here, target)


def _step(here: str, path: str, letter: Heading | None) -> Link | None:
    return Link(letter.words, _way(here, path, letter)) if letter else None
