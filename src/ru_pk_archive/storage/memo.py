"""Keeps results of pure stages between builds, by the digest of what went into them."""

import io
import json
import pickle
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from ru_pk_archive.fingerprint import digest_bytes

_CODE_LENGTH = 16
_CODE = re.compile(f"[0-9a-f]{{{_CODE_LENGTH}}}")

# Where in a pack its own digest ends and its table of contents begins.
_DIGEST_LENGTH = 64

_UNREADABLE = (pickle.UnpicklingError, EOFError, AttributeError, IndexError, KeyError, TypeError, ValueError)


class Memo:
    """Shelves of results, one a stage, in a folder that can be deleted at any time.

    Only results of the same `code` are known, and only those that a build asked for are kept for the
    next one. What is missing, damaged or not of this program's making is a result not known.
    """

    def __init__(self, folder: Path, code: str, empty: bool = False) -> None:
        """`empty`: nothing of what the folder holds is known."""
        self._folder = folder
        self._code = code[:_CODE_LENGTH]
        self._empty = empty
        self._shelves: dict[str, Shelf] = {}

    def shelf(self, stage: str) -> "Shelf":
        """The stage's results."""
        if stage not in self._shelves:
            pack = b"" if self._empty else _read(self._folder / self._code / f"{stage}.pack")
            self._shelves[stage] = Shelf(pack)
        return self._shelves[stage]

    def save(self) -> bool:
        """Writes what was asked for or added; False if the folder cannot be written.

        Shelves that were never opened stay as they are.
        """
        try:
            (self._folder / self._code).mkdir(parents=True, exist_ok=True)
            for other in self._folder.iterdir():
                if other.name != self._code:
                    _forget(other)
            for stage, shelf in self._shelves.items():
                if shelf.changed():
                    _write(self._folder / self._code / f"{stage}.pack", shelf.pack())
        except OSError:
            return False
        return True


class Shelf:
    """Results of one stage by key."""

    def __init__(self, pack: bytes) -> None:
        self._pack = memoryview(pack)
        self._places = _contents(pack)
        self._used: set[str] = set()
        self._added: dict[str, bytes] = {}

    def get(self, key: str) -> Any:
        """The result put there under the key, None if it is not known."""
        if key not in self._places:
            return None
        start, end = self._places[key]
        try:
            result = _RecordReader(io.BytesIO(self._pack[start:end])).load()
        except _UNREADABLE:
            return None
        self._used.add(key)
        return result

    def recall(self, keys: Sequence[str], make: Callable[[list[int]], Iterable[Any]]) -> list[Any]:
        """The results for the keys, in their order; `make` is given the positions of those that are not
        known, if there are any, and makes theirs."""
        results = [self.get(key) for key in keys]
        missing = [position for position, result in enumerate(results) if result is None]
        for position, result in zip(missing, make(missing) if missing else (), strict=True):
            results[position] = result
            self.put(keys[position], result)
        return results

    def keep(self, keys: Iterable[str]) -> None:
        """Keeps what is known under the keys, though nobody may need it this time."""
        self._used |= self._places.keys() & set(keys)

    def put(self, key: str, result: object) -> None:
        """Keeps a result made of records and tuples, which is not None."""
        self._added[key] = pickle.dumps(result, pickle.HIGHEST_PROTOCOL)

    def changed(self) -> bool:
        """Whether the next build needs another pack than this one had."""
        return bool(self._added) or len(self._used) < len(self._places)

    def pack(self) -> bytes:
        """The used and the added results: a digest, a line of keys with lengths, and the results."""
        kept = {
            key: bytes(self._pack[start:end])
            for key, (start, end) in self._places.items()
            if key in self._used
        }
        kept |= self._added
        contents = json.dumps([(key, len(result)) for key, result in kept.items()]).encode()
        body = b"".join([contents, b"\n", *kept.values()])
        return digest_bytes(body).encode() + body


class _RecordReader(pickle.Unpickler):
    """Reads records and nothing else, so that a folder from a stranger cannot run code."""

    def find_class(self, module: str, name: str) -> Any:
        if module.startswith("ru_pk_archive.records.") and "." not in name:
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is no record")


def _contents(pack: bytes) -> dict[str, tuple[int, int]]:
    """Where each result starts and ends; nothing if the pack is not to the byte what was written."""
    if digest_bytes(memoryview(pack)[_DIGEST_LENGTH:]).encode() != pack[:_DIGEST_LENGTH]:
        return {}
    line_end = pack.find(b"\n")
    places: dict[str, tuple[int, int]] = {}
    start = line_end + 1
    try:
        for key, length in json.loads(pack[_DIGEST_LENGTH:line_end]):
            places[key] = (start, start + length)
            start += length
    except (ValueError, TypeError):
        return {}
    return places


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _forget(folder: Path) -> None:
    """Deletes the packs of other code, and never more: the folder may be a stranger's, and lead anywhere."""
    if _CODE.fullmatch(folder.name) and folder.is_dir() and not folder.is_symlink():
        for pack in (*folder.glob("*.pack"), *folder.glob("*.pack.new")):
            pack.unlink()
        folder.rmdir()


def _write(path: Path, content: bytes) -> None:
    """All or nothing: a pack half written by one build must not meet another that reads."""
    aside = path.with_suffix(".pack.new")
    aside.write_bytes(content)
    aside.replace(path)
