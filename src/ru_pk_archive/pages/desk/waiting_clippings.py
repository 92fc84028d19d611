"""Turns articles into what their curator should look at in the clippings: titles, sources, dates, cuts."""

from collections.abc import Iterable
from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.dating.edtf import contains, intersection
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.pictures.phrases import sentence
from ru_pk_archive.pages.publication import BASIS_WORDS, WindowBound, file_place, no_bounds, window_bounds
from ru_pk_archive.pages.rows import Quote, ShownDate, publication_date, quote, shown_date
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import ArticleEntry
from ru_pk_archive.records.draft import Cut
from ru_pk_archive.records.evidence import Basis, DateClaim

# A menu of a saved page can be longer than the article; the article's own page has all of it.
_SHOWN_OF_A_CUT = 300


@dataclass(frozen=True, slots=True)
class Clipping:
    """An article with its file and the file for corrections beside it, which need not exist."""

    link: Link
    language: str
    file: str
    sidecar: str


@dataclass(frozen=True, slots=True)
class UncertainArticle:
    """An article whose clipping bears no date: the window that its text leaves, and the steps to it, or a
    sentence that says why there are none."""

    clipping: Clipping
    window: ShownDate
    steps: tuple[WindowBound, ...]
    unbounded: str


@dataclass(frozen=True, slots=True)
class RivalDate:
    """A date of publication that an article bears, with its EDTF value and what it rests on."""

    words: str
    edtf: str
    basis: str
    rule: str
    quote: Quote
    place: str


@dataclass(frozen=True, slots=True)
class Rivalry:
    """An article with several dates of publication, the one in use first; `excluded`: not all can be true."""

    clipping: Clipping
    dates: tuple[RivalDate, ...]
    excluded: bool


@dataclass(frozen=True, slots=True)
class CutPart:
    """Text that was cut, its beginning if it is long, and why."""

    reason: str
    text: str
    line: int | None


@dataclass(frozen=True, slots=True)
class CutClipping:
    """All that was cut from one clipping, in the order of the file."""

    clipping: Clipping
    parts: tuple[CutPart, ...]


def clipping(directory: Directory, entry: ArticleEntry, path: str) -> Clipping:
    """The clipping of an article, as the page at `path` links to it."""
    draft = entry.article.draft
    stem, _, _ = draft.file.path.rpartition(".")
    link = Link(draft.title.value, addresses.relative(path, entry.path))
    return Clipping(link, directory.language_mark(draft.language), draft.file.path, f"{stem}.yaml")


def uncertain_articles(directory: Directory, path: str) -> tuple[UncertainArticle, ...]:
    """The articles whose clipping bears no date, those without a window first, then by time."""
    uncertain = [
        UncertainArticle(
            clipping(directory, entry, path),
            publication_date(entry.article),
            window_bounds(directory, entry, path),
            "" if entry.article.window else sentence(no_bounds(entry.article.draft.language)),
        )
        for entry in directory.catalog.articles
        if entry.article.published is None or entry.article.published.basis is Basis.INFERRED
    ]
    return tuple(sorted(uncertain, key=lambda article: article.window != shown_date(None)))


def rivalries(directory: Directory, path: str) -> tuple[Rivalry, ...]:
    """The articles with dates of publication that differ by more than exactness, in chronological order."""
    found = []
    for entry in directory.catalog.articles:
        used = entry.article.published
        if used is not None:
            rivals = [claim for claim in entry.article.draft.dates if _is_rival(claim, used)]
            if rivals:
                excluded = any(intersection(used.date, rival.date) is None for rival in rivals)
                dates = tuple(_rival_date(claim) for claim in (used, *rivals))
                found.append(Rivalry(clipping(directory, entry, path), dates, excluded))
    return tuple(found)


def clippings_with_derived_titles(directory: Directory, path: str) -> tuple[Clipping, ...]:
    """The articles whose headline was made from their text, in chronological order."""
    return _clippings(
        directory,
        path,
        (one for one in directory.catalog.articles if one.article.draft.title.basis is Basis.DERIVED),
    )


def clippings_without_source(directory: Directory, path: str) -> tuple[Clipping, ...]:
    """The articles whose clipping does not name the outlet, in chronological order."""
    return _clippings(directory, path, (one for one in directory.catalog.articles if one.outlet is None))


def cut_clippings(directory: Directory, path: str) -> tuple[CutClipping, ...]:
    """The clippings of which something was cut, by file."""
    cut = [
        CutClipping(clipping(directory, entry, path), tuple(map(_part, entry.article.draft.cuts)))
        for entry in directory.catalog.articles
        if entry.article.draft.cuts
    ]
    return tuple(sorted(cut, key=lambda one: one.clipping.file))


def _clippings(directory: Directory, path: str, entries: Iterable[ArticleEntry]) -> tuple[Clipping, ...]:
    return tuple(clipping(directory, entry, path) for entry in entries)


def _is_rival(claim: DateClaim, used: DateClaim) -> bool:
    """Whether the claim is of the same thing and not merely a more or less exact form of the same date."""
    same = contains(claim.date, used.date) or contains(used.date, claim.date)
    return claim.role is used.role and not same


def _rival_date(claim: DateClaim) -> RivalDate:
    evidence = claim.evidence
    return RivalDate(
        words=shown_date(claim.date).words,
        edtf=claim.date.edtf,
        basis=BASIS_WORDS[claim.basis],
        rule=evidence.rule,
        quote=quote(evidence.text, evidence.start, evidence.end),
        place=file_place(evidence.source, evidence.line),
    )


def _part(cut: Cut) -> CutPart:
    long = len(cut.text) > _SHOWN_OF_A_CUT
    return CutPart(cut.reason, f"{cut.text[:_SHOWN_OF_A_CUT]} …" if long else cut.text, cut.line)
