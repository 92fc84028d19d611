"""Turns the paths of a site's files into the faults of their names, whatever disk or host they go to."""

import re
from collections.abc import Iterator

from ru_pk_archive.records.identity import MAX_STEM, is_device_name
from ru_pk_archive.records.site_check import Fault, Rule

_MAX_PATH = 150
_NAME = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*")


def name_faults(paths: tuple[str, ...]) -> Iterator[Fault]:
    """What is wrong with the paths, in their order. A file whose name begins with a dot is a host's."""
    met: dict[str, str] = {}
    for path in paths:
        if path.rpartition("/")[2].startswith("."):
            continue
        yield from _faults_of(path)
        other = met.setdefault(path.lower(), path)
        if other != path:
            yield Fault(Rule.NAME_CLASH, path, None, f"and {other}")


def _faults_of(path: str) -> Iterator[Fault]:
    *folders, file = path.split("/")
    stem = file.partition(".")[0]
    if not all(map(_NAME.fullmatch, (*folders, file))):
        yield Fault(Rule.NAME_LETTERS, path, None, "")
    if len(path) > _MAX_PATH or max(map(len, (*folders, stem))) > MAX_STEM:
        yield Fault(Rule.NAME_LENGTH, path, None, f"{len(path)} characters")
    if any(map(is_device_name, (*folders, stem))):
        yield Fault(Rule.NAME_DEVICE, path, None, "")
