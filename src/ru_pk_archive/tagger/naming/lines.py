"""Turns a draft into the lines in which names are looked for, and names into places in them."""

from collections.abc import Iterable
from itertools import repeat
from typing import NamedTuple, Protocol

from ru_pk_archive.letter_case import in_capitals
from ru_pk_archive.records.article import BETWEEN_AUTHORS, BYLINE_ID, Span, Where
from ru_pk_archive.records.draft import BlockKind, Draft
from ru_pk_archive.records.evidence import Basis
from ru_pk_archive.tagger.naming.name_titles import split_title, word_before
from ru_pk_archive.tagger.naming.runs import Run, runs_of


class Line(NamedTuple):
    """A sentence, the headline or the byline, with its runs of capitals.

    `foreign` marks what is not in the article's own words (a passage in another language, the
    byline), `heading` a line that may be set in capitals or with a capital on every word, so that
    a capital says nothing. `before` has, for each run of a sentence, the word in small letters before
    it, and `called` the title in it or before it with the words behind the title.
    """

    where: Where
    sentence: str
    text: str
    language: str
    foreign: bool
    heading: bool
    runs: tuple[Run, ...] = ()
    before: tuple[str, ...] = ()
    called: tuple[tuple[str, Run], ...] = ()

    def span(self, start: int, end: int) -> Span:
        """The evidence of these characters of the line."""
        return Span(self.where, self.sentence, start, end)


class Naming(NamedTuple):
    """An entity named at characters `start` to `end` (exclusive) of the line with this number."""

    line: int
    start: int
    end: int
    entity: str
    rule: str


class Stretch(Protocol):
    """Some characters of a numbered line."""

    @property
    def line(self) -> int: ...

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


class Covered:
    """The stretches of an article's lines that names have been found in."""

    def __init__(self, stretches: Iterable[Stretch]) -> None:
        self._stretches: dict[int, list[tuple[int, int]]] = {}
        for one in stretches:
            self._stretches.setdefault(one.line, []).append((one.start, one.end))

    def add(self, line: int, start: int, end: int) -> None:
        """Covers one more stretch (end exclusive)."""
        self._stretches.setdefault(line, []).append((start, end))

    def touches(self, line: int, start: int, end: int) -> bool:
        """Whether a character of this stretch is covered."""
        stretches = self._stretches.get(line)
        return stretches is not None and any(first < end and start < last for first, last in stretches)


def lines_of(draft: Draft) -> tuple[Line, ...]:
    """The headline, unless it only repeats a sentence, the byline, then every sentence in reading order."""
    language = primary(draft.language)
    lines = []
    if draft.title.basis is not Basis.DERIVED:
        title = draft.title.value
        lines.append(_heading(Where.TITLE, "", title, language))
    if draft.authors:
        byline = BETWEEN_AUTHORS.join([author.value for author in draft.authors])
        lines.append(Line(Where.BYLINE, BYLINE_ID, byline, language, True, False))
    for block in draft.blocks:
        own = language if block.language == draft.language else primary(block.language)
        for sentence in block.sentences:
            text = sentence.text
            if own != language:
                lines.append(Line(Where.TEXT, sentence.id, text, own, True, False))
            elif block.kind is BlockKind.HEADING or in_capitals(text):
                lines.append(_heading(Where.TEXT, sentence.id, text, own))
            else:
                runs = runs_of(text)
                before = tuple([word_before(text, run[0].start) for run in runs])
                called = tuple(map(split_title, repeat(text), runs, before))
                lines.append(Line(Where.TEXT, sentence.id, text, own, False, False, runs, before, called))
    return tuple(lines)


def _heading(where: Where, sentence: str, text: str, language: str) -> Line:
    return Line(where, sentence, text, language, False, True, runs_of(text))


def primary(language: str) -> str:
    """The language of a BCP 47 tag, without script or country."""
    return language.partition("-")[0].lower()
