"""Turns the settings into the page on what the archive is, how it was made and how to correct it."""

from collections.abc import Iterator
from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.about.about_text import safe_html
from ru_pk_archive.pages.about.found_wrong import found_wrong
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.entities.whereabouts import coordinates
from ru_pk_archive.pages.shell import Link, Shell
from ru_pk_archive.pages.timeline.date_legend import Legend, legend
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.page import Page

_TITLE = "About"
_DESCRIPTION = "What is in this archive, how it was made, and how to correct it."


@dataclass(frozen=True, slots=True)
class AboutPage:
    """What the curator says of the archive, then how it works; `contact` is None where none is given.

    `about` is HTML that may stand in the page as it is. What an archive does not have (`has_records` of
    authority files, maps, excerpts) is not explained to its readers.
    """

    shell: Shell
    title: str
    description: str
    publisher: str
    contact: Link | None
    rights: str
    about: str
    legend: Legend
    found_wrong: str
    has_records: bool
    has_maps: bool
    has_excerpts: bool
    data: str
    timeline: str


def plan(catalog: Catalog) -> Iterator[Page]:
    """The one page."""
    directory = Directory(catalog)
    settings, path, shells = catalog.settings, addresses.ABOUT, directory.shells
    model = AboutPage(
        shell=shells.shell(
            path,
            _TITLE,
            _DESCRIPTION,
            path,
            subject=shells.page_node("AboutPage", path, _TITLE, _DESCRIPTION),
        ),
        title=settings.title,
        description=settings.description,
        publisher=settings.publisher,
        contact=_contact(settings.contact),
        rights=settings.rights,
        about=safe_html(settings.about),
        legend=legend(),
        found_wrong=found_wrong(entry.article.draft for entry in catalog.articles),
        has_records=bool(catalog.authorities.entities),
        has_maps=any(coordinates(directory, entry.entity) for entry in catalog.entities),
        has_excerpts=any(entry.withheld for entry in catalog.articles),
        data=addresses.DATA,
        timeline=addresses.TIMELINE,
    )
    yield Page(path, "about.html", model)


PAGE_KIND = plan


def _contact(contact: str) -> Link | None:
    if not contact:
        return None
    if contact.startswith(("https://", "http://")):
        return Link(contact, contact)
    return Link(contact, f"mailto:{contact}" if "@" in contact and " " not in contact else "")
