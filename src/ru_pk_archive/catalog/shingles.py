"""Turns the text of an article into shingles, and two articles into what of each stands in the other.

Shingles are all runs of SHINGLE words (Broder, "On the resemblance and containment of documents", 1997).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from ru_pk_archive.fingerprint import checksum
from ru_pk_archive.loader.text_cleaning import normalised
from ru_pk_archive.records.draft import Draft

SHINGLE = 5  # words

# A text of fewer words may be a formula that anyone would write.
_SHORTEST_TEXT = 25
# A tenth of the words of a news text are as long, and two stories seldom have the same ones in a row.
_LONG_WORD = 8


@dataclass(frozen=True, slots=True)
class ShingledText:
    """The shingles of a text in order, the id of the sentence in which each begins, and its figures."""

    shingles: tuple[tuple[str, ...], ...]
    sentences: tuple[str, ...]
    distinct: frozenset[tuple[str, ...]]
    figures: frozenset[str]


@dataclass(frozen=True, slots=True)
class Held:
    """Which shingles of a text stand in another one, in order."""

    flags: tuple[bool, ...]
    sentences: tuple[str, ...]

    @property
    def length(self) -> int:
        """How many shingles the text has."""
        return len(self.flags)

    @property
    def count(self) -> int:
        """How many stand there."""
        return sum(self.flags)

    @property
    def missing(self) -> int:
        """How many do not."""
        return self.length - self.count

    @property
    def percent(self) -> int:
        """How much of the text stands there, rounded down."""
        return self.count * 100 // self.length

    @property
    def longest_run(self) -> int:
        """How many words in a row stand there at most."""
        runs = [sum(1 for _ in run) for held, run in groupby(self.flags) if held]
        return max(runs) + SHINGLE - 1 if runs else 0

    def shared_sentences(self) -> tuple[str, ...]:
        """The ids of the sentences of which at least half stand there, in order."""
        return tuple(
            id
            for id, group in groupby(zip(self.sentences, self.flags, strict=True), key=lambda pair: pair[0])
            if _is_mostly([held for _, held in group])
        )


def landmarks(draft: Draft) -> tuple[int, ...]:
    """The checksums of the shingles that begin with a long word, each once; none for a very short text.

    Texts of one origin have most of them in common, texts of two origins hardly any, so that
    candidates can be found by a tenth of the shingles.
    """
    words = [word for _, words in _words(draft) for word in words]
    if len(words) < _SHORTEST_TEXT:
        return ()
    found = (
        checksum(" ".join(words[start : start + SHINGLE]))
        for start, word in enumerate(words[: 1 - SHINGLE])
        if len(word) >= _LONG_WORD
    )
    return tuple(dict.fromkeys(found))


def shingled(draft: Draft) -> ShingledText:
    """The text of the draft, headings and foreign passages too, in shingles."""
    words: list[str] = []
    sentences: list[str] = []
    for id, of_sentence in _words(draft):
        words += of_sentence
        sentences += [id] * len(of_sentence)
    shingles = tuple(zip(*(words[start:] for start in range(SHINGLE)), strict=False))
    figures = frozenset(word for word in words if word.isdecimal())
    return ShingledText(shingles, tuple(sentences[: len(shingles)]), frozenset(shingles), figures)


def held_in(text: ShingledText, other: ShingledText) -> Held:
    """What of the text stands in the other."""
    return Held(tuple(shingle in other.distinct for shingle in text.shingles), text.sentences)


def has_other_figures(text: ShingledText, other: ShingledText) -> bool:
    """Whether a formula was filled anew: two figures or more, and most, are not those of the other text."""
    one, two = text.figures, other.figures
    changed = min(len(one - two), len(two - one))
    return changed >= 2 and changed * 2 > min(len(one), len(two))


def _words(draft: Draft) -> Iterator[tuple[str, Sequence[str]]]:
    for block in draft.blocks:
        for sentence in block.sentences:
            yield sentence.id, normalised(sentence.text).split()


def _is_mostly(flags: Sequence[bool]) -> bool:
    return sum(flags) * 2 >= len(flags)
