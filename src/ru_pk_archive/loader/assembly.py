"""Turns a reading and a curator's corrections into the draft of an article."""

from collections.abc import Sequence

from ru_pk_archive.fingerprint import digest_bytes
from ru_pk_archive.loader.claims import corrections_made, date_claims, settle_claims
from ru_pk_archive.loader.page_reading import Known, Page, read_page
from ru_pk_archive.loader.passages import passages_of
from ru_pk_archive.loader.reading import Corrections, FoundField, Reading
from ru_pk_archive.records.draft import BlockKind, ClippingFile, Cut, Draft, TagOrder
from ru_pk_archive.records.evidence import Basis, DateRole
from ru_pk_archive.records.problem import Code, Problem
from ru_pk_archive.records.source_file import SourceFile

_NOTHING_KNOWN = Known(title=None, authors=(), published=(), language=None, language_hint=None)


def assemble_draft(
    file: SourceFile, format: str, reading: Reading, corrections: Corrections
) -> tuple[Draft | None, tuple[Problem, ...]]:
    """The draft, with the reading's problems; None and TEXT_MISSING where the clipping holds no story.

    A curator's values win over metadata, and these over what is printed. What a correction replaced is told
    in the draft's corrections, and rival dates are all kept.
    """
    page = read_page(passages_of(reading.blocks), _known(reading.fields, corrections.fields), file.path)
    if all(block.kind is BlockKind.HEADING for block in page.blocks):
        message = "No story was found: keep the article's text in the file, not only its headline or a menu."
        return None, (*reading.problems, Problem(Code.TEXT_MISSING, message, file.path))
    return _draft(file, format, reading, corrections, page), reading.problems


def _draft(file: SourceFile, format: str, reading: Reading, corrections: Corrections, page: Page) -> Draft:
    found = (*reading.fields, *page.fields)
    claims = read = settle_claims(found, page.dates)
    if corrections.fields:
        claims = settle_claims(_corrected(found, corrections), page.dates)
    if claims.title is None:
        raise ValueError(f"{file.path}: a story without a first sentence")
    return Draft(
        id=file.path.rsplit("/", 1)[-1].rsplit(".", 1)[0],
        file=ClippingFile(file.path, digest_bytes(file.content), len(file.content), format),
        language=page.language,
        title=claims.title,
        outlet=claims.outlet,
        original_outlet=claims.original_outlet,
        authors=claims.authors,
        author_note=claims.author_note,
        dateline=claims.dateline,
        url=claims.url,
        archived_url=claims.archived_url,
        rights=claims.rights,
        dates=claims.dates,
        blocks=page.blocks,
        cuts=_in_source_order((*reading.cuts, *page.cuts)),
        corrections=corrections_made(corrections, read),
        tag_orders=_tag_orders(corrections.tag_orders, reading.tag_orders),
        note=corrections.note or reading.note,
        publish=corrections.publish or reading.publish,
        settled=corrections.settled or reading.settled,
    )


def _corrected(found: Sequence[FoundField], corrections: Corrections) -> tuple[FoundField, ...]:
    """The corrections before what was found; authors beside the clipping replace all others."""
    names_authors = any(field.name == "author" for field in corrections.fields)
    kept = [field for field in found if not (names_authors and field.name == "author")]
    return (*corrections.fields, *kept)


def _known(stated: Sequence[FoundField], corrected: Sequence[FoundField]) -> Known:
    """What is known before the text is read. A corrected title is no help to find the printed one."""
    if not stated and not corrected:
        return _NOTHING_KNOWN
    curated = [field for field in (*corrected, *stated) if field.basis is Basis.CURATED]

    def values(fields: Sequence[FoundField], name: str) -> tuple[str, ...]:
        return tuple([field.value for field in fields if field.name == name])

    return Known(
        title=next(iter(values(stated, "title")), None),
        authors=values(corrected, "author") or values(stated, "author"),
        published=tuple(
            [claim.date for claim in date_claims((*corrected, *stated)) if claim.role is DateRole.PUBLISHED]
        ),
        language=next(iter(values(curated, "language")), None),
        language_hint=next(iter(values(stated, "language")), None),
    )


def _in_source_order(cuts: Sequence[Cut]) -> tuple[Cut, ...]:
    """The cuts by their line; those without one stay behind what they follow."""
    keyed: list[tuple[int, Cut]] = []
    for cut in cuts:
        before = keyed[-1][0] if keyed else 0
        keyed.append((before if cut.line is None else cut.line, cut))
    return tuple([cut for _, cut in sorted(keyed, key=lambda pair: pair[0])])


def _tag_orders(beside: Sequence[TagOrder], within: Sequence[TagOrder]) -> tuple[TagOrder, ...]:
    """The orders of the file beside the clipping, then those of its front matter on other entities."""
    named = {order.entity for order in beside}
    return (*beside, *(order for order in within if order.entity not in named))
