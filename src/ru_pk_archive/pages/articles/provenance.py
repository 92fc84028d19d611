"""Turns a draft's record of itself into the account of where each detail of a page comes from."""

from dataclasses import dataclass

from ru_pk_archive.catalog.excerpts import first_words
from ru_pk_archive.dating.wording import in_words
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.publication import BASIS_WORDS, Ground, file_place, ground
from ru_pk_archive.pages.rows import counted
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import ArticleEntry
from ru_pk_archive.records.draft import Draft
from ru_pk_archive.records.evidence import Claim, DateRole


@dataclass(frozen=True, slots=True)
class Detail:
    """Something stated of the article, and the words that state it."""

    label: str
    value: str
    basis: str
    ground: Ground


@dataclass(frozen=True, slots=True)
class ShownCorrection:
    """A curator's value, what the program had read there and the source given, "" for nothing."""

    field: str
    read: str
    corrected: str
    note: str
    place: str


@dataclass(frozen=True, slots=True)
class ShownTagOrder:
    """A curator's order to link an entity (`added`) or never to link it in this article."""

    entity: Link
    added: bool
    place: str


@dataclass(frozen=True, slots=True)
class ShownCut:
    """Text of the clipping that is not the article's; of an excerpt's clipping its first words."""

    text: str
    reason: str
    place: str


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where an article comes from, and what was done to it; `captured` is the day on which it was clipped, ""
    where nothing tells it, and `note` the curator's remark, "" for none."""

    file: str
    size: str
    sha256: str
    format: str
    captured: str
    details: tuple[Detail, ...]
    corrections: tuple[ShownCorrection, ...]
    tag_orders: tuple[ShownTagOrder, ...]
    note: str
    cuts: tuple[ShownCut, ...]


def provenance(directory: Directory, entry: ArticleEntry) -> Provenance:
    """The account of one article, each list in the order of its draft."""
    draft = entry.article.draft
    return Provenance(
        file=draft.file.path,
        size=counted(draft.file.size, "byte", "bytes"),
        sha256=draft.file.sha256,
        format=draft.file.format,
        captured=next((in_words(at.date) for at in draft.dates if at.role is DateRole.CAPTURED), ""),
        details=_details(draft, directory.language_mark(draft.language)),
        corrections=tuple(
            ShownCorrection(
                field=correction.field.replace("_", " "),
                read=correction.read or "",
                corrected=correction.corrected,
                note=correction.note,
                place=file_place(correction.source, correction.line),
            )
            for correction in draft.corrections
        ),
        tag_orders=tuple(
            ShownTagOrder(
                directory.entity_link(order.entity, entry.path),
                order.add,
                file_place(order.source, order.line),
            )
            for order in draft.tag_orders
        ),
        note=draft.note,
        cuts=tuple(
            ShownCut(
                first_words(cut.text) if entry.withheld else cut.text,
                cut.reason,
                f"line {cut.line}" if cut.line else "",
            )
            for cut in draft.cuts
        ),
    )


def _details(draft: Draft, language: str) -> tuple[Detail, ...]:
    stated: tuple[tuple[str, Claim | None], ...] = (
        ("Title", draft.title),
        ("Source", draft.outlet),
        ("First source", draft.original_outlet),
        *(("Byline", author) for author in draft.authors),
        ("About the author", draft.author_note),
        ("Dateline", draft.dateline),
        ("Address", draft.url),
        ("Archived copy", draft.archived_url),
        ("Rights", draft.rights),
    )
    return tuple(
        Detail(label, claim.value, BASIS_WORDS[claim.basis], ground(claim.evidence, language))
        for label, claim in stated
        if claim
    )
