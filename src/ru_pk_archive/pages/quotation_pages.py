"""Turns the entities that articles quote into an index from A to Z and a page of quotations for each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.alphabet import Ways, sheets
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.entities.entity_pages import distinct_titles
from ru_pk_archive.pages.entities.other_names import NativeName, native_names
from ru_pk_archive.pages.letters import alphabetical, initial
from ru_pk_archive.pages.parts import Group, Heading, Pager, parts
from ru_pk_archive.pages.rows import Brief, Quote, counted, quote
from ru_pk_archive.pages.shell import Link, Shell
from ru_pk_archive.records.archive import Catalog, SpeakerEntry, Utterance
from ru_pk_archive.records.page import Page

_INDEX_TITLE = "Quotations"


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """A speaker in the index, with the number of quotations in words."""

    link: Link
    native: tuple[NativeName, ...]
    description: str
    quotations: str
    reviewed: bool


@dataclass(frozen=True, slots=True)
class SpeakerIndexPage:
    """All speakers by name, or one page of a long list of them; the page that begins it counts in `others`
    the quotations of nobody who has a page, "" without any."""

    shell: Shell
    title: str
    summary: str
    others: str
    groups: tuple[Group[SpeakerRow], ...]
    ways: Ways


@dataclass(frozen=True, slots=True)
class QuotationRow:
    """Words of a speaker with the way to them, and the article (at `href`) that quotes them."""

    quote: Quote
    href: str
    brief: Brief


@dataclass(frozen=True, slots=True)
class SpeakerPage:
    """A speaker's quotations in chronological order, undated last."""

    shell: Shell
    speaker: Link
    ink: str
    reviewed: bool
    summary: str
    rows: tuple[QuotationRow, ...]
    pager: Pager | None


def plan(catalog: Catalog) -> Iterator[Page]:
    """The index, then the speakers in the catalog's order; nothing if no article quotes any."""
    if catalog.speakers:
        directory = Directory(catalog)
        yield from _index_pages(directory)
        titles = distinct_titles(directory)
        for speaker in catalog.speakers:
            yield from _speaker_pages(directory, speaker, titles[speaker.entity])


PAGE_KIND = plan


def _index_pages(directory: Directory) -> Iterator[Page]:
    def letter(speaker: SpeakerEntry) -> Heading:
        return initial(directory.name(speaker.entity))

    catalog, path = directory.catalog, addresses.QUOTATIONS
    speakers = sorted(catalog.speakers, key=lambda speaker: alphabetical(directory.name(speaker.entity)))
    for sheet in sheets(path, speakers, catalog.settings.page_size, letter):
        model = SpeakerIndexPage(
            shell=directory.shells.shell(
                sheet.path,
                sheet.titled(_INDEX_TITLE),
                sheet.described("Who is quoted word for word in this archive"),
                crumbs=sheet.crumbs(_INDEX_TITLE, path),
            ),
            title=sheet.headed(_INDEX_TITLE),
            summary=_summary(sheet.listed),
            others=_others(catalog) if sheet.begins else "",
            groups=tuple(
                Group(
                    group.heading,
                    tuple(_speaker_row(directory, speaker, sheet.path) for speaker in group.rows),
                )
                for group in sheet.groups
            ),
            ways=sheet.ways,
        )
        yield Page(sheet.path, "speakers.html", model)


def _summary(speakers: Sequence[SpeakerEntry]) -> str:
    quotations = counted(_attributed(speakers), "quotation", "quotations")
    return f"{quotations} of {counted(len(speakers), 'speaker', 'speakers')}, by name."


def _others(catalog: Catalog) -> str:
    number = sum(len(entry.article.quotations) for entry in catalog.articles) - _attributed(catalog.speakers)
    if not number:
        return ""
    return f"Not counted: {number:,} of speakers who have no page here or are not certain."


def _attributed(speakers: Sequence[SpeakerEntry]) -> int:
    return sum(len(speaker.utterances) for speaker in speakers)


def _speaker_row(directory: Directory, speaker: SpeakerEntry, path: str) -> SpeakerRow:
    entity = directory.records[speaker.entity]
    return SpeakerRow(
        link=Link(entity.name, addresses.relative(path, speaker.path)),
        native=native_names(entity.aliases),
        description=entity.description,
        quotations=counted(len(speaker.utterances), "quotation", "quotations"),
        reviewed=entity.reviewed,
    )


def _speaker_pages(directory: Directory, speaker: SpeakerEntry, name: str) -> Iterator[Page]:
    entity = directory.records[speaker.entity]
    articles = len({utterance.article for utterance in speaker.utterances})
    number = counted(len(speaker.utterances), "quotation", "quotations")
    summary = f"{number} in {counted(articles, 'article', 'articles')}"
    title = f"{_INDEX_TITLE} of {name}"
    index = (_INDEX_TITLE, addresses.QUOTATIONS)
    for part in parts(speaker.path, speaker.utterances, directory.catalog.settings.page_size):
        model = SpeakerPage(
            shell=directory.shells.shell(
                part.path,
                part.titled(title),
                part.titled(f"{title}: {summary}") + ".",
                crumbs=(index, (entity.name, speaker.path)) if part.number > 1 else (index,),
            ),
            speaker=directory.entity_link(entity.id, part.path),
            ink=directory.kinds[entity.kind].colour,
            reviewed=entity.reviewed,
            summary=f"{summary}.",
            rows=tuple(_quotation_row(directory, utterance, part.path) for utterance in part.rows),
            pager=part.pager,
        )
        yield Page(part.path, "speaker.html", model)


def _quotation_row(directory: Directory, utterance: Utterance, path: str) -> QuotationRow:
    row = directory.row(utterance.article, path)
    quotation = directory.articles[utterance.article].article.quotations[utterance.quotation]
    way = directory.way(utterance.article, quotation.spans[0], path)
    return QuotationRow(quote(quotation.text, 0, 0, way, row.brief.language), row.href, row.brief)
