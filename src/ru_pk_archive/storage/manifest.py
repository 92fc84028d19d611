"""Keeps the list of files that a build put into the output folder, as that folder's own last file."""

import json
from dataclasses import dataclass
from pathlib import Path

from ru_pk_archive.records.problem import ArchiveError

MANIFEST = ".ru-pk-archive.json"

_FORMAT = 2
# Told no sizes. What it names is ours to replace, but nothing in it is evidence of what a file holds.
_OLDER_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Published:
    """A file of the site: the SHA-256 of its bytes, the render key that they were made from, their number."""

    sha256: str
    key: str
    size: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """What stands in the output folder.

    `source` is the digest of everything that the site was made from, `files` are by path.
    `unfinished` are files of ours that a build had begun to write or delete when it was cut short:
    they may hold anything, and `source` is then "".
    """

    source: str
    files: dict[str, Published]
    unfinished: frozenset[str]


def read_manifest(folder: Path) -> Manifest | None:
    """The folder's manifest, None if it has none. Raises ArchiveError for one that cannot be read."""
    try:
        content = json.loads((folder / MANIFEST).read_bytes())
        if content["format"] == _OLDER_FORMAT:
            return Manifest("", {}, frozenset([*content["files"], *content["unfinished"]]))
        if content["format"] != _FORMAT:
            raise ValueError(f"its format is {content['format']}")
        files = {path: _published(*entry.split()) for path, entry in content["files"].items()}
        return Manifest(content["source"], files, frozenset(content["unfinished"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        advice = "Delete the folder or choose another."
        raise ArchiveError(f"{folder / MANIFEST} cannot be read ({error}). {advice}") from error


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Replaces the folder's manifest at one stroke; equal manifests give equal bytes."""
    content = {
        "format": _FORMAT,
        "source": manifest.source,
        "unfinished": sorted(manifest.unfinished),
        "files": {
            path: f"{file.sha256} {file.key} {file.size}" for path, file in sorted(manifest.files.items())
        },
    }
    aside = folder / f"{MANIFEST}.new"
    aside.write_bytes(json.dumps(content, indent=0).encode())
    aside.replace(folder / MANIFEST)


def _published(sha256: str, key: str, size: str) -> Published:
    return Published(sha256, key, int(size))
