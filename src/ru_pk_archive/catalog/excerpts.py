"""Turns an article whose whole text may not be published into its excerpt, with the sentences withheld."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from difflib import get_close_matches
from typing import NamedTuple, TypeVar

from ru_pk_archive.catalog.outlets import NO_RECORDS, OutletNames, id_of_name
from ru_pk_archive.records.archive import ArchiveSettings
from ru_pk_archive.records.article import Article, Quotation
from ru_pk_archive.records.draft import Block, BlockKind, Draft, Extent, Sentence
from ru_pk_archive.records.evidence import Claim, DateClaim, Evidence
from ru_pk_archive.records.problem import Code, Problem

# In characters, since not every script has words between spaces. An excerpt is about sixty words long.
EXCERPT_LENGTH = 400
_QUOTED_LENGTH = 60
# A word or two on each side of a name. With more, all that is quoted of a text would together be half of it.
_AROUND = 12

Stated = TypeVar("Stated", Claim, DateClaim)


class FewWords(NamedTuple):
    """A stretch of a sentence, with the decisive words from `start` to `end` (exclusive)."""

    text: str
    start: int
    end: int


def restricted_outlets(settings: ArchiveSettings, names: OutletNames = NO_RECORDS) -> frozenset[str]:
    """The ids of the sources whose articles may be published as excerpts only, by any of their names."""
    return frozenset(id_of_name(outlet.name, names) for outlet in settings.excerpts_only)


def unknown_outlets(
    settings: ArchiveSettings, articles: Iterable[Article], names: OutletNames = NO_RECORDS
) -> tuple[Problem, ...]:
    """A problem for each source among `excerpts_only` that no article is from, in the order written."""
    if not settings.excerpts_only:
        return ()
    known = {
        id_of_name(claim.value, names): claim.value for article in articles for claim in _outlets(article)
    }
    return tuple(
        Problem(Code.OUTLET_UNKNOWN, _unknown(outlet.name, known), outlet.source, outlet.line)
        for outlet in settings.excerpts_only
        if id_of_name(outlet.name, names) not in known
    )


def as_published(
    article: Article, restricted: Collection[str], names: OutletNames = NO_RECORDS
) -> tuple[Article, tuple[Sentence, ...]]:
    """The article with as much of its text as may be published, and the sentences withheld, in their order.

    A curator's word on the clipping comes before that on its source. Of an excerpt, quotations and evidence
    that lie in sentences withheld keep a few words; spans stay as they are.
    """
    draft = article.draft
    publish = draft.publish
    if publish is None and restricted:
        ids = {id_of_name(outlet.value, names) for outlet in _outlets(article)}
        publish = Extent.WHOLE if ids.isdisjoint(restricted) else Extent.EXCERPT
    if publish is not Extent.EXCERPT:
        return article, ()
    blocks = excerpt(draft.blocks)
    shown = {sentence.id for sentence in _sentences(blocks)}
    withheld = tuple(sentence for sentence in _sentences(draft.blocks) if sentence.id not in shown)
    hidden = frozenset(sentence.id for sentence in withheld)
    published = article.published
    shortened = replace(
        article,
        draft=replace(_with_short_evidence(draft, hidden), blocks=blocks),
        published=_stated(published, hidden) if published else None,
        quotations=tuple(_short_quotation(quotation, hidden) for quotation in article.quotations),
    )
    return shortened, withheld


def excerpt(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The first sentences, up to EXCERPT_LENGTH characters and half of the text, but at least one that is no
    heading; no heading stands last."""
    room = min(EXCERPT_LENGTH, sum(len(sentence.text) for sentence in _sentences(blocks)) // 2)
    shown: list[Block] = []
    begun = False
    for block in blocks:
        kept: list[Sentence] = []
        for sentence in block.sentences:
            room -= len(sentence.text)
            if begun and room < 0:
                break
            kept.append(sentence)
            begun = begun or block.kind is not BlockKind.HEADING
        if kept:
            shown.append(replace(block, sentences=tuple(kept)))
        if begun and room < 0:
            break
    while shown and shown[-1].kind is BlockKind.HEADING:
        shown.pop()
    return tuple(shown)


def few_words(text: str, start: int, end: int) -> FewWords:
    """The characters from `start` to `end` with a word or two on each side: at most half of the rest."""
    around = min(_AROUND, (len(text) - (end - start)) // 4)
    before, after = text[max(0, start - around) : start], text[end : end + around]
    if start > around:
        before = f"… {before.partition(' ')[2]}"
    if end + around < len(text):
        after = f"{after.rpartition(' ')[0]} …"
    return FewWords(f"{before}{text[start:end]}{after}", len(before), len(before) + end - start)


def first_words(text: str) -> str:
    """How a passage begins: never more than half of it."""
    return f"{_beginning(text)} …"


def _beginning(text: str) -> str:
    beginning = text[: min(_QUOTED_LENGTH, len(text) // 2)]
    return beginning.rpartition(" ")[0] or beginning


def _unknown(name: str, names: Mapping[str, str]) -> str:
    near = get_close_matches(id_of_name(name), sorted(names), n=1, cutoff=0.7)
    advice = f"did you mean “{names[near[0]]}”?" if near else "write the name as the page Sources has it."
    return f"excerpts_only: no article is from “{name}”, so this holds nothing back; {advice}"


def _outlets(article: Article) -> tuple[Claim, ...]:
    """The source that published the article, and the one that it was first in."""
    draft = article.draft
    return tuple(claim for claim in (draft.outlet, draft.original_outlet) if claim)


def _sentences(blocks: Iterable[Block]) -> Iterator[Sentence]:
    return (sentence for block in blocks for sentence in block.sentences)


def _short_quotation(quotation: Quotation, withheld: Collection[str]) -> Quotation:
    if not any(span.sentence in withheld for span in quotation.spans):
        return quotation
    first = quotation.spans[0]
    end = min(first.end, first.start + len(_beginning(quotation.text)))
    return replace(quotation, text=first_words(quotation.text), spans=(replace(first, end=end),))


def _with_short_evidence(draft: Draft, withheld: Collection[str]) -> Draft:
    def short(claim: Claim | None) -> Claim | None:
        return _stated(claim, withheld) if claim else None

    return replace(
        draft,
        title=_stated(draft.title, withheld),
        outlet=short(draft.outlet),
        original_outlet=short(draft.original_outlet),
        authors=tuple(_stated(author, withheld) for author in draft.authors),
        author_note=short(draft.author_note),
        dateline=short(draft.dateline),
        url=short(draft.url),
        archived_url=short(draft.archived_url),
        rights=short(draft.rights),
        dates=tuple(_stated(date, withheld) for date in draft.dates),
    )


def _stated(claim: Stated, withheld: Collection[str]) -> Stated:
    return replace(claim, evidence=_short_evidence(claim.evidence, withheld))


def _short_evidence(evidence: Evidence, withheld: Collection[str]) -> Evidence:
    if evidence.sentence not in withheld:
        return evidence
    text, start, end = few_words(evidence.text, evidence.start, evidence.end)
    return replace(evidence, text=text, start=start, end=end, sentence=None)
