"""Turns sorted lines into files of a size worth loading, cut so that a small change stays in few of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from ru_pk_archive.fingerprint import checksum, digest_text

SMALLEST = 30_000  # bytes
LARGEST = 60_000


@dataclass(frozen=True, slots=True)
class Part:
    """Lines in their order, joined by "\\n"; `first` is the key of the first, "" for the first part."""

    name: str
    first: str
    text: str


def cut(
    folder: str, lines: Iterable[tuple[str, str]], smallest: int = SMALLEST, largest: int = LARGEST
) -> Iterator[Part]:
    """The lines (a key and a text each, which may hold several lines) in parts, in their order.

    Of all lines at which a part could end within its bounds of bytes, the one whose key has the lowest
    checksum begins the next: so cuts stay where they are when lines elsewhere come and go. Parts are named
    by a digest of their first key, so that one part more does not rename the others.
    """
    keys, texts = zip(*found, strict=True) if (found := tuple(lines)) else ((), ())
    ends = list(accumulate(len(text.encode("utf-8", "replace")) + 1 for text in texts))
    taken: set[str] = set()
    start = 0
    while start < len(keys):
        before = ends[start - 1] if start else 0
        end = len(keys)
        if ends[-1] - before > largest:
            earliest = bisect_left(ends, before + smallest) + 1
            latest = max(earliest, bisect_right(ends, before + largest))
            window = range(earliest, min(latest + 1, len(keys)))
            end = min(window, key=lambda at: checksum(keys[at]), default=len(keys))
        first = keys[start] if start else ""
        name = _name(folder, first, taken)
        taken.add(name)
        yield Part(name, first, "\n".join(texts[start:end]))
        start = end


def _name(folder: str, key: str, taken: set[str]) -> str:
    names = (f"{folder}/{digest_text(key, length)}" for length in (6, 12, 24))
    return next(name for name in names if name not in taken)
