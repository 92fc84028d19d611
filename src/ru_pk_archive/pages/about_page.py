"""Turns the settings into the page on what the archive is, how it was made and how to correct it."""

from collections.abc import Iterator
from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.loader.markdown_text import read_markdown
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.sentences import Passage, set_text
from ru_pk_archive.pages.shell import Link, Shell, site_language
from ru_pk_archive.records.archive import ArchiveSettings, Catalog
from ru_pk_archive.records.draft import Block, Sentence
from ru_pk_archive.records.page import Page
from ru_pk_archive.records.source_file import SourceFile

_SETTINGS_FILE = "archive.yaml"


@dataclass(frozen=True, slots=True)
class AboutPage:
    """What the curator says of the archive, then how it works; `contact` is None where none is given."""

    shell: Shell
    title: str
    description: str
    publisher: str
    contact: Link | None
    rights: str
    about: tuple[Passage, ...]
    data: str
    timeline: str


def plan(catalog: Catalog) -> Iterator[Page]:
    """The one page."""
    settings, path = catalog.settings, addresses.ABOUT
    model = AboutPage(
        shell=Directory(catalog).shells.shell(
            path, "About", "What is in this archive, how it was made, and how to correct it.", path
        ),
        title=settings.title,
        description=settings.description,
        publisher=settings.publisher,
        contact=_contact(settings.contact),
        rights=settings.rights,
        about=_passages(settings),
        data=addresses.DATA,
        timeline=addresses.TIMELINE,
    )
    yield Page(path, "about.html", model)


PAGE_KIND = plan


def _passages(settings: ArchiveSettings) -> tuple[Passage, ...]:
    """The curator's own words, read as a clipping in Markdown is."""
    if not settings.about:
        return ()
    language = site_language(settings)
    reading = read_markdown(SourceFile(_SETTINGS_FILE, settings.about.encode()), settings.about)
    return set_text(
        (
            Block(block.kind, (Sentence("", block.text, block.marks),), language, False, block.line)
            for block in reading.blocks
        ),
        language,
        {},
    )


def _contact(contact: str) -> Link | None:
    if not contact:
        return None
    if contact.startswith(("https://", "http://")):
        return Link(contact, contact)
    return Link(contact, f"mailto:{contact}" if "@" in contact and " " not in contact else "")
