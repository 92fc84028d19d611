"""Chooses the pages of a built site that show everything once: every kind of page, every piece of markup."""

from functools import cache
from pathlib import Path

from lxml import html


def html_pages(site: Path) -> list[str]:
    """The paths of all pages, sorted."""
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))


@cache
def one_of_each_kind(site: Path) -> tuple[str, ...]:
    """The richest page of each kind, and as few more as it takes to see all markup of the site, sorted.

    A kind of page is known by its place: a page at the root, the index of a folder, another page in it,
    a further page of a long list. So a new kind is looked at without being named anywhere.
    """
    markup = {path: _markup(site / path) for path in html_pages(site)}
    richest: dict[tuple[str, ...], str] = {}
    for path, pieces in markup.items():
        kind = page_kind(path)
        if kind not in richest or len(pieces) > len(markup[richest[kind]]):
            richest[kind] = path
    chosen = set(richest.values())
    unseen = set().union(*markup.values()).difference(*(markup[path] for path in chosen))
    while unseen:
        best = max(markup, key=lambda path: len(markup[path] & unseen))
        chosen.add(best)
        unseen -= markup[best]
    return tuple(sorted(chosen))


def page_kind(path: str) -> tuple[str, ...]:
    """What pages of one template have in common, as far as their place shows it."""
    *folders, name = path.split("/")
    if not folders:
        return (name,)
    return (folders[0], "index" if name == "index.html" else "page", str(len(folders)))


def _markup(page: Path) -> set[str]:
    """The elements with their classes, each within its parent, their attributes, the writing directions."""
    tree = html.document_fromstring(page.read_bytes())
    pieces = {f"{_named(element.getparent())} {_named(element)}" for element in tree.iter(html.etree.Element)}
    attributes = {
        f"{element.tag}[{name}]" for element in tree.iter(html.etree.Element) for name in element.attrib
    }
    return pieces | attributes | {f"dir={direction}" for direction in tree.xpath("//@dir")}


def _named(element: html.HtmlElement | None) -> str:
    return "" if element is None else f"{element.tag}.{element.get('class', '')}"
