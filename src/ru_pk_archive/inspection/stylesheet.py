"""Turns the bytes of a stylesheet into the files that come with it and the faults among them."""

import re
from collections.abc import Iterator

from ru_pk_archive.inspection.page import FileFacts
from ru_pk_archive.inspection.references import SitePaths, destination
from ru_pk_archive.records.site_check import Fault

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_ADDRESS = re.compile(
    r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE
)


def examine_stylesheet(site: SitePaths, path: str, content: bytes) -> FileFacts:
    """What the stylesheet loads; faults are in the order of its lines."""
    faults, loaded = [], set()
    for address, line in _addresses(content.decode("utf-8", "replace")):
        there = destination(site, path, address, own="", request=True)
        if there.fault:
            faults.append(Fault(there.fault, path, line, there.detail))
        if there.path and there.path != path:
            loaded.add(there.path)
    files = tuple(sorted(loaded))
    return FileFacts(path, tuple(faults), targets=files, loaded=files)


def _addresses(text: str) -> Iterator[tuple[str, int]]:
    # A comment keeps its line ends, so that the lines after it keep their numbers.
    bare = _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), text)
    for match in _ADDRESS.finditer(bare):
        yield next(filter(None, match.groups()), ""), bare.count("\n", 0, match.start()) + 1
