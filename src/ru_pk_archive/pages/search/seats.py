"""Turns the ids of articles into the small numbers that the index knows them by."""

from collections.abc import Iterable

from ru_pk_archive.fingerprint import digest_text

_DIGITS = 8


def seats(ids: Iterable[str]) -> dict[str, int]:
    """A number for each id, from 0, in rising order; below about twice as many as there are ids.

    Numbers by date would all move when an old article comes in, and with them nearly every file of the
    index. So an article's number follows from a digest of its own id, as in a hash table with linear
    probing: another article moves only those few that sit right behind it. The price is some empty
    numbers, and that all move when the archive outgrows its table, which then doubles.
    """
    digests = sorted((digest_text(id, _DIGITS), id) for id in ids)
    size = table_size(len(digests))
    numbers: dict[str, int] = {}
    last = -1
    for digest, id in digests:
        last = max(last + 1, int(digest, 16) * size >> 4 * _DIGITS)
        numbers[id] = last
    return numbers


def table_size(count: int) -> int:
    """The power of two that leaves at least a quarter of the table empty."""
    return 1 << (count * 4 // 3).bit_length()
