"""Turns the bytes of a page into the faults in it, and what a check of the whole site must know of it."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from ru_pk_archive.catalog.addresses import NOT_FOUND
from ru_pk_archive.inspection.markup import Tag, start_tags
from ru_pk_archive.inspection.references import SitePaths, destination
from ru_pk_archive.records.site_check import Fault, Rule

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
# Where addresses stand that a browser loads unasked. The href of a link depends on its rel.
_LOADED: Mapping[str, tuple[str, ...]] = {
    "script": ("src",),
    "img": ("src", "srcset"),
    "source": ("src", "srcset"),
    "iframe": ("src",),
    "frame": ("src",),
    "embed": ("src",),
    "audio": ("src",),
    "video": ("src", "poster"),
    "track": ("src",),
    "input": ("src",),
    "object": ("data",),
    "image": ("href", "xlink:href"),
    "use": ("href", "xlink:href"),
}
_FOLLOWED: Mapping[str, tuple[str, ...]] = {"a": ("href",), "area": ("href",), "form": ("action",)}
_LOADED_RELS = frozenset(["stylesheet", "icon", "preload", "modulepreload", "prefetch", "manifest"])
_HOST_RELS = frozenset(["preconnect", "dns-prefetch"])
_RUN_TYPES = frozenset(["", "module", "text/javascript", "application/javascript", "text/ecmascript"])


class Anchor(NamedTuple):
    """A link to a place in a page, from a line of this one. A tuple: hundreds a page go between processes."""

    path: str
    fragment: str
    line: int


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What a file is to others: `targets` are the files of the site that it leads to, `loaded` those of
    them that come with it, sorted. Titles, ids and anchors are a page's alone; ids are sorted."""

    path: str
    faults: tuple[Fault, ...] = ()
    targets: tuple[str, ...] = ()
    loaded: tuple[str, ...] = ()
    title: str = ""
    description: str = ""
    ids: tuple[str, ...] = ()
    anchors: tuple[Anchor, ...] = ()


def examine_page(site: SitePaths, path: str, content: bytes) -> FileFacts:
    """What stands in the page; its faults are in the order of its lines, those of no line last."""
    reading = _Reading(site, path)
    for tag in start_tags(content.decode("utf-8", "replace")):
        reading.take(tag)
    reading.end()
    return FileFacts(
        path=path,
        faults=tuple(reading.faults),
        targets=tuple(sorted(reading.targets)),
        loaded=tuple(sorted(reading.loaded)),
        title=reading.titles[0] if reading.titles else "",
        description=reading.descriptions[0] if reading.descriptions else "",
        ids=tuple(sorted(reading.ids)),
        anchors=tuple(reading.anchors.values()),
    )


@dataclass(slots=True)
class _Reading:
    """A page as far as it was read."""

    site: SitePaths
    path: str
    own: str = ""
    level: int = 0
    drawn: bool = False
    faults: list[Fault] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    descriptions: list[str] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    ids: set[str] = field(default_factory=set)
    targets: set[str] = field(default_factory=set)
    loaded: set[str] = field(default_factory=set)
    anchors: dict[tuple[str, str], Anchor] = field(default_factory=dict)
    met: set[tuple[str, bool]] = field(default_factory=set)

    def take(self, tag: Tag) -> None:
        """Reads the next tag."""
        if tag.attributes:
            self._take_attributes(tag)
        if take := _SPECIAL.get(tag.name):
            take(self, tag)

    def end(self) -> None:
        """Reads the end of the page: what must stand in it once."""
        for rule, found in (
            (Rule.TITLE_MISSING, len(self.titles)),
            (Rule.DESCRIPTION_MISSING, len(self.descriptions)),
            (Rule.MAIN_MISSING, self.counts["main"]),
            (Rule.H1_COUNT, self.counts["h1"]),
        ):
            if found != 1:
                self._blame(rule, None, f"{found or 'none'}")
        if not self.counts["html"]:
            self._blame(Rule.LANG_MISSING, None, "no html tag")

    def _blame(self, rule: Rule, line: int | None, detail: str) -> None:
        self.faults.append(Fault(rule, self.path, line, detail))

    def _take_attributes(self, tag: Tag) -> None:
        for name in tag.attributes:
            if name == "id":
                self._take_id(tag)
            elif name == "style":
                self._blame(Rule.INLINE_STYLE, tag.line, f"style=“{tag.value('style')}”")
            elif name == "crossorigin":
                self._blame(Rule.FILE_REFUSED, tag.line, f"crossorigin in {tag.name}")
            elif name[:2] == "on":
                self._blame(Rule.INLINE_SCRIPT, tag.line, f"{name}=“{tag.value(name)}”")
        for name in _FOLLOWED.get(tag.name, ()):
            if name in tag.attributes:
                self._refer(tag, tag.value(name), request=False)
        for name in _LOADED.get(tag.name, ()):
            for address in _addresses(tag, name):
                self._refer(tag, address, request=True)

    def _take_id(self, tag: Tag) -> None:
        id = tag.value("id")
        if id in self.ids:
            self._blame(Rule.ID_SHARED, tag.line, id)
        self.ids.add(id)

    def _refer(self, tag: Tag, address: str, request: bool) -> None:
        if (address, request) in self.met:
            return
        self.met.add((address, request))
        # Served at any depth, the page of a missing page can only lead home by an absolute address.
        own = "" if self.path == NOT_FOUND else self.own
        there = destination(self.site, self.path, address, own, request)
        if there.fault:
            self._blame(there.fault, tag.line, there.detail)
        if there.path:
            self.targets.add(there.path)
            if request:
                self.loaded.add(there.path)
            if there.fragment:
                key = (there.path, there.fragment)
                self.anchors.setdefault(key, Anchor(there.path, there.fragment, tag.line))

    def take_html(self, tag: Tag) -> None:
        self.counts["html"] += 1
        if not tag.value("lang").strip():
            self._blame(Rule.LANG_MISSING, tag.line, "no lang")

    def take_title(self, tag: Tag) -> None:
        if not self.drawn:  # the title of a drawing is not the page's
            self.titles += filter(None, [" ".join(tag.text.split())])

    def take_svg(self, _: Tag) -> None:
        self.drawn = True

    def take_meta(self, tag: Tag) -> None:
        if tag.value("name").lower() == "description":
            self.descriptions += filter(None, [tag.value("content").strip()])

    def take_main(self, _: Tag) -> None:
        self.counts["main"] += 1

    def take_heading(self, tag: Tag) -> None:
        level = _HEADINGS[tag.name]
        self.counts[tag.name] += 1
        if level > self.level + 1:
            before = f"after h{self.level}" if self.level else "as the first heading"
            self._blame(Rule.HEADING_SKIPPED, tag.line, f"{tag.name} {before}")
        self.level = level

    def take_image(self, tag: Tag) -> None:
        if "alt" not in tag.attributes:
            self._blame(Rule.ALT_MISSING, tag.line, tag.value("src"))

    def take_link(self, tag: Tag) -> None:
        rels = frozenset(tag.value("rel").lower().split())
        address = tag.value("href")
        if "canonical" in rels:
            self.own = address.removesuffix(self.path) if address.endswith(self.path) else ""
        elif rels & _HOST_RELS:
            self._blame(Rule.FOREIGN_REQUEST, tag.line, address)
        elif rels & _LOADED_RELS:
            self._refer(tag, address, request=True)
        elif "://" not in address:  # a feed, a licence and the like may be told by their absolute address
            self._refer(tag, address, request=False)

    def take_script(self, tag: Tag) -> None:
        kind = tag.value("type").strip().lower()
        if kind == "module":
            self._blame(Rule.FILE_REFUSED, tag.line, "a script of type module")
        if "src" not in tag.attributes and kind in _RUN_TYPES:
            self._blame(Rule.INLINE_SCRIPT, tag.line, "a script element without src")

    def take_style(self, tag: Tag) -> None:
        self._blame(Rule.INLINE_STYLE, tag.line, "a style element")

    def take_base(self, tag: Tag) -> None:
        self._blame(Rule.FILE_REFUSED, tag.line, "a base element")


_SPECIAL: Mapping[str, Callable[[_Reading, Tag], None]] = {
    "html": _Reading.take_html,
    "title": _Reading.take_title,
    "svg": _Reading.take_svg,
    "meta": _Reading.take_meta,
    "main": _Reading.take_main,
    "img": _Reading.take_image,
    "link": _Reading.take_link,
    "script": _Reading.take_script,
    "style": _Reading.take_style,
    "base": _Reading.take_base,
    **dict.fromkeys(_HEADINGS, _Reading.take_heading),
}


def _addresses(tag: Tag, attribute: str) -> Iterator[str]:
    """The addresses in an attribute; one of a set ends at its first space, where its width begins."""
    if attribute not in tag.attributes:
        return
    if attribute == "srcset":
        yield from (words[0] for one in tag.value("srcset").split(",") if (words := one.split()))
    else:
        yield tag.value(attribute)
