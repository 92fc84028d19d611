"""Keeps the desk in a folder of its own beside the site, by the same rules, and what the last build left."""

import json
import os
from pathlib import Path
from urllib.parse import quote

from ru_pk_archive.records.desk import ArticleState, NamesOfKind
from ru_pk_archive.records.problem import ArchiveError
from ru_pk_archive.storage.site_folder import SiteFolder, open_site

_OPTION = "--report"


def open_desk(folder: Path, marker: str, seeds: Path, others: tuple[Path, ...]) -> SiteFolder:
    """Looks at the desk's folder, which need not exist; `marker` is a file that every desk has.

    Raises ArchiveError for a folder that is not ours, that holds something else of ours (a site), or that
    stands inside one of the `others` or around it.
    """
    here = folder.resolve()
    for other in others:
        there = other.resolve()
        if here.is_relative_to(there) or there.is_relative_to(here):
            raise ArchiveError(
                f"The report cannot stand inside {other} or around it. Choose another folder with {_OPTION}."
            )
    desk = open_site(folder, seeds, _OPTION)
    ours = desk.manifest.files.keys() | desk.manifest.unfinished
    if ours and marker not in ours:
        raise ArchiveError(f"{folder} holds a site and no report. Choose another with {_OPTION}.")
    return desk


def read_last_build(path: Path) -> tuple[ArticleState, ...] | None:
    """What the last build left of each article; None if nothing is there that can be read."""
    try:
        return tuple(
            ArticleState(
                **{key: str(item[key]) for key in ("id", "title", "date", "source", "text")},
                names=tuple(NamesOfKind(str(kind["label"]), tuple(kind["names"])) for kind in item["names"]),
            )
            for item in json.loads(path.read_bytes())
        )
    except (OSError, ValueError, TypeError, KeyError):
        return None


def way_between(desk: Path, site: Path) -> str:
    """The address of the site's folder as seen from the desk's, with a slash at its end."""
    try:
        return f"{quote(Path(os.path.relpath(site.resolve(), desk.resolve())).as_posix())}/"
    except ValueError:  # on another drive, where no relative way leads
        return f"{site.resolve().as_uri()}/"
