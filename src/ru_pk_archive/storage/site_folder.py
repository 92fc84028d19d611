"""Brings the output folder to what the pages are: writes what changed, deletes what is no more."""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ru_pk_archive.fingerprint import digest_bytes
from ru_pk_archive.records.problem import ArchiveError
from ru_pk_archive.records.report import SiteChanges
from ru_pk_archive.storage.manifest import MANIFEST, Manifest, Published, read_manifest, write_manifest
from ru_pk_archive.storage.source_files import is_litter

_NEW = Manifest(source="", files={}, unfinished=frozenset())
_OWN = (MANIFEST, f"{MANIFEST}.new")


@dataclass(frozen=True, slots=True)
class Output:
    """A file that the site should have; `content` None if it is to stay as its render key left it."""

    path: str
    key: str
    content: bytes | None


@dataclass(frozen=True, slots=True)
class SiteFolder:
    """The output folder as a build finds it; `present` are all files in it but the manifest."""

    folder: Path
    manifest: Manifest
    present: frozenset[str]

    def is_made_from(self, source: str) -> bool:
        """Whether every file is there that a finished build of this source put there."""
        return self.manifest.source == source and self.manifest.files.keys() <= self.present

    def key(self, path: str) -> str | None:
        """The render key of the file that stands at the path, None if it is missing or not known."""
        file = self.manifest.files.get(path)
        return file.key if file and path in self.present else None

    def size(self, output: Output) -> int:
        """The number of bytes of a file that the site should have."""
        return self.manifest.files[output.path].size if output.content is None else len(output.content)

    def strangers(self) -> tuple[str, ...]:
        """Files that no build put there, by path; litter of operating systems is not counted."""
        known = self.manifest.files.keys() | self.manifest.unfinished
        return tuple(sorted(path for path in self.present - known if not is_litter(path.rpartition("/")[2])))


def open_site(folder: Path, seeds: Path, option: str = "--output") -> SiteFolder:
    """Looks at the output folder, which need not exist; `option` is the one that chose it.

    Raises ArchiveError for a folder that is not ours."""
    _refuse_unsafe(folder.resolve(), seeds.resolve(), option)
    if not folder.exists():
        return SiteFolder(folder, _NEW, frozenset())
    if not folder.is_dir():
        raise ArchiveError(f"{folder} is not a folder. Choose another with {option}.")
    manifest = read_manifest(folder)
    present = frozenset(files_below(folder, ""))
    if manifest is None and any(path.name not in _OWN for path in folder.iterdir()):
        raise ArchiveError(
            f"{folder} holds files that this program did not write, so it is left as it is. "
            f"Empty it, or choose another folder with {option}."
        )
    return SiteFolder(folder, manifest or _NEW, present)


def publish(site: SiteFolder, outputs: Sequence[Output], source: str, trusted: bool) -> SiteChanges:
    """Makes the folder hold the outputs, beside files of others.

    A build that is cut short leaves a manifest that names the files it had in hand, so that the next
    one mends them. Not `trusted`: the manifest is no evidence of what a file holds, its bytes are.
    Raises ArchiveError, before anything is written, if somebody else's file is in the way.
    """
    wanted = {output.path: output for output in outputs}
    if len({path.lower() for path in wanted}) < len(outputs):
        raise ValueError("two pages have one path, or paths that differ in capitals only")
    _refuse_to_replace(site, wanted)
    files = {path: _published(site, output) for path, output in wanted.items()}
    ours = site.manifest.files.keys() | site.manifest.unfinished
    changes = SiteChanges(
        rendered=tuple(sorted(path for path, output in wanted.items() if output.content is not None)),
        kept=tuple(sorted(path for path, output in wanted.items() if output.content is None)),
        written=tuple(sorted(path for path in wanted if _is_new(site, wanted[path], files[path], trusted))),
        deleted=tuple(sorted((ours - wanted.keys()) & site.present)),
        strangers=site.strangers(),
    )
    finished = Manifest(source, files, frozenset())
    if changes.written or changes.deleted or finished != site.manifest:
        try:
            _carry_out(site, changes, wanted, finished)
        except OSError as error:
            raise ArchiveError(f"{site.folder} cannot be written: {error}. Run the build again.") from error
    return changes


def differences(site: SiteFolder, clean: Mapping[str, bytes]) -> Iterator[str]:
    """In words and by path, what of the folder is not to the byte as the manifest says and as the pages of
    a clean build are."""
    for path in sorted(clean.keys() | site.manifest.files.keys()):
        if path not in clean:
            yield f"{path} is in the manifest, but a clean build has no such page"
        elif path not in site.present:
            yield f"{path} is missing from the output"
        elif path not in site.manifest.files:
            yield f"{path} is not in the manifest"
        else:
            content = (site.folder / path).read_bytes()
            if digest_bytes(content) != site.manifest.files[path].sha256:
                yield f"{path} was changed after it was written"
            elif content != clean[path]:
                yield f"{path} differs from a clean build"


def _refuse_unsafe(folder: Path, seeds: Path, option: str) -> None:
    home = Path.home().resolve()
    if folder == Path(folder.anchor) or home.is_relative_to(folder):
        raise ArchiveError(f"{folder} is no folder to build in. Choose another with {option}.")
    if folder.is_relative_to(seeds) or seeds.is_relative_to(folder):
        raise ArchiveError(f"{folder} cannot stand inside the seeds or around them ({seeds}).")


def _refuse_to_replace(site: SiteFolder, wanted: dict[str, Output]) -> None:
    strangers = site.present - site.manifest.files.keys() - site.manifest.unfinished
    folders = {folder for path in wanted for folder in _folders_above(path)}
    for path in sorted(strangers & (wanted.keys() | folders)):
        content = wanted[path].content if path in wanted else None
        if content is None or content != (site.folder / path).read_bytes():
            raise ArchiveError(
                f"{site.folder / path} is not of this program's making, and a page belongs there. Move it."
            )


def _published(site: SiteFolder, output: Output) -> Published:
    if output.content is None:
        return site.manifest.files[output.path]
    return Published(digest_bytes(output.content), output.key, len(output.content))


def _is_new(site: SiteFolder, output: Output, file: Published, trusted: bool) -> bool:
    """Whether the file on the disk has other bytes than the output, or may have."""
    if output.content is None:
        return False
    if output.path not in site.present or output.path in site.manifest.unfinished:
        return True
    before = site.manifest.files.get(output.path)
    if trusted and before is not None:
        return before.sha256 != file.sha256
    return (site.folder / output.path).read_bytes() != output.content


def _carry_out(
    site: SiteFolder, changes: SiteChanges, wanted: Mapping[str, Output], finished: Manifest
) -> None:
    site.folder.mkdir(parents=True, exist_ok=True)
    in_hand = {*changes.written, *changes.deleted}
    if in_hand:
        safe = {path: file for path, file in site.manifest.files.items() if path not in in_hand}
        write_manifest(site.folder, Manifest("", safe, site.manifest.unfinished | in_hand))
    # Deletions come first: on a disk that ignores case an old name may be a new one's.
    _delete(site.folder, changes.deleted)
    _write(site.folder, [wanted[path] for path in changes.written])
    write_manifest(site.folder, finished)


def _delete(folder: Path, paths: Sequence[str]) -> None:
    for path in paths:
        (folder / path).unlink(missing_ok=True)
    emptied = {above for path in paths for above in _folders_above(path)}
    for above in sorted(emptied, key=len, reverse=True):
        if not any((folder / above).iterdir()):
            (folder / above).rmdir()


def _write(folder: Path, outputs: Sequence[Output]) -> None:
    for above in sorted({above for output in outputs for above in _folders_above(output.path)}):
        (folder / above).mkdir(exist_ok=True)
    for output in outputs:
        (folder / output.path).write_bytes(output.content or b"")


def _folders_above(path: str) -> Iterator[str]:
    parts = path.split("/")[:-1]
    return ("/".join(parts[: depth + 1]) for depth in range(len(parts)))


def files_below(folder: Path, prefix: str) -> Iterator[str]:
    """The paths of all files but the manifest, each after the prefix, in no order; a link counts as a file,
    and hidden folders belong to others."""
    for entry in os.scandir(folder):
        path = f"{prefix}{entry.name}"
        if not entry.is_dir(follow_symlinks=False):
            if path not in _OWN:
                yield path
        elif not entry.name.startswith("."):
            yield from files_below(Path(entry.path), f"{path}/")
