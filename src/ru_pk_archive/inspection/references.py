"""Turns the addresses in a page into the files of the site that they lead to, or what is wrong with them."""

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from ru_pk_archive.records.site_check import Rule

_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_ON_THE_WEB = frozenset(["http", "https"])
# Schemes that ask nothing of a host: another program of the reader's, or the bytes themselves.
_HOSTLESS = frozenset(["mailto", "tel", "sms", "data", "about", "blob"])
_SCRIPT = "javascript"


@dataclass(frozen=True, slots=True)
class SitePaths:
    """The files of a site, and its folders, by path from its root; `spelt` finds a file's path by its
    path in lower case."""

    files: frozenset[str]
    folders: frozenset[str]
    spelt: Mapping[str, str]

    @staticmethod
    def of(paths: tuple[str, ...]) -> "SitePaths":
        """All that stands at the paths."""
        folders = {""} | {path[:at] for path in paths for at, sign in enumerate(path) if sign == "/"}
        return SitePaths(frozenset(paths), frozenset(folders), {path.lower(): path for path in paths})


@dataclass(frozen=True, slots=True)
class Destination:
    """Where an address leads: to `path` and `fragment` in the site, or with `path` "" somewhere else.

    `fault` is the rule that the address breaks, `detail` says how.
    """

    path: str = ""
    fragment: str = ""
    fault: Rule | None = None
    detail: str = ""


def destination(site: SitePaths, page: str, address: str, own: str, request: bool) -> Destination:
    """Where an address on the page leads.

    `own` is the site's absolute address, "" if it is not known. With `request` the browser loads the
    address unasked.
    """
    address = address.strip()
    if scheme := _SCHEME.match(address):
        return _absolute(scheme[1].lower(), address, own, request)
    if address.startswith("//"):
        return _foreign(address, request)
    if address.startswith("/"):
        return Destination(fault=Rule.LINK_NOT_RELATIVE, detail=address)
    way, _, fragment = address.partition("#")
    way = way.partition("?")[0]
    fragment = fragment.partition(":~:")[0]
    if "%" in address:
        way, fragment = unquote(way), unquote(fragment)
    if way:
        folder = page[: page.rfind("/") + 1]
        return _within(site, folder + way, fragment)
    if address:
        return Destination(page, fragment)
    return Destination(fault=Rule.LINK_TO_FOLDER, detail="an empty address")


def _absolute(scheme: str, address: str, own: str, request: bool) -> Destination:
    if scheme == _SCRIPT:
        return Destination(fault=Rule.INLINE_SCRIPT, detail=address)
    if scheme in _HOSTLESS:
        return Destination()
    if scheme not in _ON_THE_WEB:
        return Destination(
            fault=Rule.LINK_BROKEN, detail=f"{address} can be followed on one computer at most"
        )
    if own and address.startswith(own):
        return Destination(fault=Rule.LINK_NOT_RELATIVE, detail=address)
    return _foreign(address, request)


def _foreign(address: str, request: bool) -> Destination:
    return Destination(fault=Rule.FOREIGN_REQUEST, detail=address) if request else Destination()


def _within(site: SitePaths, way: str, fragment: str) -> Destination:
    path = posixpath.normpath(way)
    if path in site.files and not way.endswith("/"):
        return Destination(path, fragment)
    if path == ".." or path.startswith("../"):
        return Destination(fault=Rule.LINK_BROKEN, detail=f"{path} is outside the site")
    if path in site.folders or path == "." or way.endswith("/"):
        return Destination(fault=Rule.LINK_TO_FOLDER, detail=f"{path}/")
    if spelt := site.spelt.get(path.lower()):
        return Destination(spelt, fragment, Rule.LINK_CASE, f"{path}, but the file is {spelt}")
    return Destination(fault=Rule.LINK_BROKEN, detail=f"{path} is not there")
