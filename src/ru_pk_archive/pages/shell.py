"""Turns a page's place in the site into what surrounds every page: navigation, title, addresses."""

from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.languages import direction
from ru_pk_archive.pages.structured_data import Node, graph, node, own_id
from ru_pk_archive.records.archive import ArchiveSettings, Catalog

_STYLESHEET = addresses.asset("archive.css")
_ICON = addresses.asset("icon.svg")
_METHOD = addresses.anchored(addresses.ABOUT, "method")


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere; with `href` "" they stand alone."""

    text: str
    href: str


@dataclass(frozen=True, slots=True)
class NavigationItem:
    """A word of the top navigation. `current` is "page" for this page, "true" for its section, else ""."""

    text: str
    href: str
    current: str


@dataclass(frozen=True, slots=True)
class Shell:
    """What surrounds a page. `canonical` is its absolute address, "" for a site that has none;
    `crumbs` lead from the section down to the page's parent; a last one without `href` is the page itself.
    `graph` is the page's JSON-LD, as it may stand in HTML, and `method` leads to how the program reads."""

    site: str
    language: str
    direction: str
    title: str
    description: str
    canonical: str
    home: str
    stylesheet: str
    icon: str
    feed: str
    navigation: tuple[NavigationItem, ...]
    crumbs: tuple[Link, ...]
    footer: tuple[Link, ...]
    graph: str
    method: str


class ShellMaker:
    """Makes the shells of one catalog's pages; what pages of one folder share is made once."""

    def __init__(self, catalog: Catalog) -> None:
        self._settings = catalog.settings
        members = {entry.entity.kind for entry in catalog.entities}
        self._sections = (
            ("Timeline", addresses.TIMELINE),
            *(
                (kind.label_plural, addresses.kind_index(kind))
                for kind in catalog.authorities.kinds
                if kind.id in members
            ),
            ("Sources", addresses.OUTLETS),
            ("Search", addresses.SEARCH),
            ("About", addresses.ABOUT),
        )
        self._ways = (
            ("All articles", addresses.ARTICLES),
            *((("Quotations", addresses.QUOTATIONS),) if catalog.speakers else ()),
            ("Data", addresses.DATA),
            ("Feed", addresses.FEED),
            ("Method", _METHOD),
            ("Corrections", addresses.anchored(addresses.ABOUT, "corrections")),
            ("This build", addresses.anchored(addresses.DATA, "build")),
        )
        self._navigation: dict[tuple[str, str], tuple[NavigationItem, ...]] = {}
        self._footers: dict[str, tuple[Link, ...]] = {}

    def shell(
        self,
        path: str,
        title: str,
        description: str,
        section: str = "",
        crumbs: tuple[tuple[str, str], ...] = (),
        *,
        subject: Node | None = None,
    ) -> Shell:
        """The shell of the page at `path`.

        `section` is the path of the page in the navigation that it belongs to; `crumbs` are words with
        the paths of the pages above it. The archive's title follows the page's own unless they are equal.
        `subject` is what the page is about in JSON-LD; without one the page is a collection.
        """
        settings = self._settings
        canonical = addresses.absolute(settings.base_url, path) or ""
        subject = subject or self.page_node("CollectionPage", path, title, description)
        return Shell(
            site=settings.title,
            language=site_language(settings),
            direction=site_direction(settings),
            title=title if title == settings.title else f"{title} – {settings.title}",
            description=description,
            canonical=canonical,
            home=addresses.relative(path, addresses.HOME),
            stylesheet=addresses.relative(path, _STYLESHEET),
            icon=addresses.relative(path, _ICON),
            feed=addresses.relative(path, addresses.FEED),
            navigation=self._navigation_of(path, section),
            crumbs=tuple(
                Link(words, "" if target == path else addresses.relative(path, target))
                for words, target in crumbs
            ),
            footer=self._footer_of(path),
            graph=graph(subject, canonical),
            method=addresses.relative(path, _METHOD),
        )

    def page_node(self, schema: str, path: str, title: str, description: str) -> Node:
        """The page itself in JSON-LD, for one that is about no other thing."""
        return node(
            schema,
            own_id(path),
            name=title,
            description=description,
            inLanguage=site_language(self._settings),
            isPartOf=self.site_node(path),
        )

    def site_node(self, path: str) -> Node:
        """The archive in JSON-LD, as the page at `path` names it."""
        return node("WebSite", addresses.relative(path, addresses.HOME), name=self._settings.title)

    def _navigation_of(self, path: str, section: str) -> tuple[NavigationItem, ...]:
        here = path if path == section else f"{_folder(path)}/"
        key = (here, section)
        if key not in self._navigation:
            self._navigation[key] = tuple(
                NavigationItem(words, addresses.relative(path, target), _current(path, section, target))
                for words, target in self._sections
            )
        return self._navigation[key]

    def _footer_of(self, path: str) -> tuple[Link, ...]:
        folder = _folder(path)
        if folder not in self._footers:
            self._footers[folder] = tuple(
                Link(words, addresses.relative(path, target)) for words, target in self._ways
            )
        return self._footers[folder]


def site_language(settings: ArchiveSettings) -> str:
    """The language of the site's own words, a BCP 47 tag."""
    return settings.languages[0]


def site_direction(settings: ArchiveSettings) -> str:
    """The writing direction of the site's language, "ltr" or "rtl"."""
    return direction(site_language(settings))


def _folder(path: str) -> str:
    return path.rpartition("/")[0]


def _current(path: str, section: str, target: str) -> str:
    if path == target:
        return "page"
    return "true" if section == target else ""
