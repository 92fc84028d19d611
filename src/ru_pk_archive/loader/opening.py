"""Turns the paragraph that opens a story into its dateline's facts, and into a title if none is printed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ru_pk_archive.dating import printed_dates
from ru_pk_archive.loader.claims import DATELINE
from ru_pk_archive.loader.dateline import Dateline, read_dateline
from ru_pk_archive.loader.derived_title import title_span
from ru_pk_archive.loader.passages import Passage
from ru_pk_archive.loader.publication import StampedDate
from ru_pk_archive.loader.reading import FoundField
from ru_pk_archive.records.draft import BlockKind, Sentence
from ru_pk_archive.records.evidence import Basis, DateClaim, DateRole, Evidence

_LEADING_DATE = re.compile(r"\d{1,4}[./]\d{1,2}[./]\d{2,4} ?[–—-] (?!\d)")
_CANDIDATES = 3  # paragraphs among which a story may open: a standfirst or a note can come first


@dataclass(frozen=True, slots=True)
class Opening:
    """The index of the opening paragraph, its line in the source, and its dateline if it has one.

    `dates` holds the dateline's date, if it prints one.
    """

    index: int
    line: int | None
    dateline: Dateline | None
    dates: tuple[StampedDate, ...]

    @property
    def story_start(self) -> int:
        """The character of the paragraph at which the dateline is over."""
        return self.dateline.end if self.dateline else 0


def find_opening(passages: Sequence[Passage]) -> Opening:
    """The first paragraph, or one soon after it that begins with a dateline."""
    paragraphs = [index for index, passage in enumerate(passages) if passage.kind is BlockKind.PARAGRAPH]
    for index in paragraphs[:_CANDIDATES]:
        passage = passages[index]
        dateline = read_dateline(passage.text)
        if dateline is None:
            continue
        dates: tuple[StampedDate, ...] = ()
        if dateline.date is not None:
            dates = (StampedDate(passage, dateline.date, DateRole.PUBLISHED, False, DATELINE),)
        return Opening(index, passage.line, dateline, dates)
    index = paragraphs[0] if paragraphs else 0
    dates = _leading_date([passages[index] for index in paragraphs])
    return Opening(index, passages[index].line if passages else None, None, dates)


def _leading_date(paragraphs: Sequence[Passage]) -> tuple[StampedDate, ...]:
    """The date in figures with which the first paragraph opens ("04.03.1931 - The council …").

    Where others open with one too, they are the entries of a chronicle.
    """
    dated = [passage for passage in paragraphs if _LEADING_DATE.match(passage.text)]
    if len(dated) != 1 or dated[0] is not paragraphs[0]:
        return ()
    first = next(iter(printed_dates(dated[0].text)), None)
    if first is None or first.start or first.date is None:
        return ()
    return (StampedDate(dated[0], first, DateRole.PUBLISHED, False, DATELINE),)


def opening_fields(opening: Opening, sentence: Sentence, titled: bool, source: str) -> list[FoundField]:
    """Place and agency of the dateline and, for a page not `titled`, a title; all by the first sentence."""

    def evidence(span: tuple[int, int], rule: str) -> Evidence:
        return Evidence(sentence.text, *span, rule, source, opening.line, sentence.id)

    fields = []
    dateline = opening.dateline
    if dateline is not None:
        whole = (0, len(sentence.text[: dateline.end].rstrip()))
        place = sentence.text[dateline.place_start : dateline.place_end]
        fields.append(FoundField("dateline", place, Basis.PRINTED, evidence(whole, DATELINE)))
        if dateline.agency:
            span = (dateline.agency_start, dateline.agency_start + len(dateline.agency))
            fields.append(FoundField("outlet", dateline.agency, Basis.PRINTED, evidence(span, DATELINE)))
    if titled:
        return fields
    start, end = title_span(sentence.text, opening.story_start)
    left_out = sentence.text[end:].strip(" .")
    title = sentence.text[start:end] + ("…" if left_out else "")
    fields.append(FoundField("title", title, Basis.DERIVED, evidence((start, end), "first sentence")))
    return fields


def resting_on(sentence: Sentence, claim: DateClaim) -> DateClaim:
    """The date of a dateline, resting on the published sentence that opens with it; others as they are."""
    if claim.evidence.rule != DATELINE:
        return claim
    return replace(claim, evidence=replace(claim.evidence, text=sentence.text, sentence=sentence.id))
