"""Reads a search index as static/search.js does: which files a search loads, and what it finds in them."""

import gzip
from collections.abc import Iterable, Iterator

from ru_pk_archive.pages.search.postings import DIGITS
from ru_pk_archive.records.page import Page
from ru_pk_archive.records.tables import Shard
from ru_pk_archive.rendering.encoders import encode_shard

MOST_FILES = 3
RESULTS = 10


class SearchReader:
    """The index among the pages. `loaded` are the names of the files that have been asked for."""

    def __init__(self, pages: Iterable[Page]) -> None:
        self.files = {page.model.name: page.model.content for page in pages if page.template == "script"}
        self.loaded: set[str] = set()

    def load(self, name: str):
        self.loaded.add(name)
        return self.files[name]

    def articles(self, *words: str, unfinished: bool = False, narrowed: bool = False) -> set[int]:
        """The numbers of the articles that have all the words; the last may be `unfinished`."""
        joined = narrowed or len(words) > 1
        last = len(words) - 1
        return set.intersection(
            *(self._having(word, unfinished and place == last, joined) for place, word in enumerate(words))
        )

    def names(self, key: str) -> list[list[str]]:
        """The lines of the names that begin so."""
        manifest = self.load("manifest")
        text = "\n".join(self.load(name) for name in _files(manifest.names, key, True)[:MOST_FILES])
        return [line.split("\t") for line in text.split("\n") if line.startswith(key)]

    def weight(self) -> int:
        """The bytes of all that was loaded, each file compressed as a server sends it."""
        return sum(self.compressed(name) for name in self.loaded)

    def compressed(self, name: str) -> int:
        return len(gzip.compress(encode_shard(Shard(name, self.files[name])), 9))

    def heaviest_results(self) -> list[str]:
        """The files of articles that a page of results loads at worst: each result from a file of its own."""
        files = [name for name in self.files if name.startswith("articles/")]
        return sorted(files, key=self.compressed, reverse=True)[:RESULTS]

    def _having(self, word: str, unfinished: bool, joined: bool) -> set[int]:
        manifest = self.load("manifest")
        found: set[int] = set()
        files = _files(manifest.terms, word, unfinished)[:MOST_FILES]
        lines = [line for name in files for line in self.load(name).split("\n")]
        beginning = word if unfinished else f"{word} "
        fitting = [line for line in lines if line.startswith(beginning)]
        for line in fitting:
            _, codes, *rest = line.split(" ")
            found |= {posting >> 2 for posting in numbers(codes)}
            if rest and rest[1] and (joined or len(fitting) > 1):
                found |= set(bits(self.load(rest[1])))
        return found


def _files(starts: Iterable, key: str, unfinished: bool) -> list[str]:
    order = [start.first.encode("utf-16-be") for start in starts]
    home = max((at for at, first in enumerate(order) if first <= key.encode("utf-16-be")), default=0)
    return [
        start.file
        for at, start in enumerate(starts)
        if at == home or (unfinished and at > home and start.first.startswith(key))
    ]


def numbers(codes: str) -> Iterator[int]:
    """What `postings.encoded` wrote."""
    last = gap = shift = 0
    for code in codes:
        value = DIGITS.index(code)
        gap += (value & 31) << shift
        shift += 5
        if value < 32:
            last += gap
            yield last
            gap = shift = 0


def bits(codes: str) -> Iterator[int]:
    """What `postings.bitmap` wrote."""
    return (
        place * 6 + bit
        for place, code in enumerate(codes)
        for bit in range(6)
        if DIGITS.index(code) >> bit & 1
    )
