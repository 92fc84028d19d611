"""Turns the dates that a clipping bears into when it was published, and how that is known."""

from dataclasses import dataclass

from ru_pk_archive.dating.edtf import intersection, plain_day
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.languages import texts_in
from ru_pk_archive.pages.rows import Quote, ShownDate, publication_date, quote, shown_date
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import ArticleEntry
from ru_pk_archive.records.article import Article
from ru_pk_archive.records.evidence import Basis, DateRole, Evidence
from ru_pk_archive.tagger import knows_grammar

BASIS_WORDS = {
    Basis.CURATED: "given by the curator",
    Basis.METADATA: "stated in the data of the saved page",
    Basis.PRINTED: "printed on the clipping",
    Basis.DERIVED: "made from the text",
    Basis.INFERRED: "inferred from the text, since no date was found on the clipping",
    Basis.UNKNOWN: "not known",
}
_ROLE_WORDS = {
    DateRole.PUBLISHED: "Another date of publication",
    DateRole.MODIFIED: "Changed",
    DateRole.FIRST_PUBLISHED: "First published",
    DateRole.CAPTURED: "Captured",
}
_NO_DATE = "no date was found on the clipping"
_DATE_FIELD = "published"


@dataclass(frozen=True, slots=True)
class Ground:
    """The words that a fact rests on; `place` is the file and line of words outside the text, else ""."""

    quote: Quote
    rule: str
    place: str


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date that the clipping bears, with what it is the date of and how that is known."""

    role: str
    date: ShownDate
    basis: str
    ground: Ground


@dataclass(frozen=True, slots=True)
class WindowBound:
    """One step to a window: the days that it allows, and why; `entity` is the one whose record says so."""

    date: ShownDate
    reason: str
    entity: Link | None
    quote: Quote


@dataclass(frozen=True, slots=True)
class Publication:
    """When an article was published. `ground` is None for a date that was reasoned out or is not known.

    `bounds` are what the text itself allows; `against` are those of them that exclude the date stated.
    `correction` says in words what a curator changed, with the source given for it; "" if nothing.
    `certain` is the date for machines, "" unless it is plain, stated and nothing speaks against it.
    """

    date: ShownDate
    basis: str
    ground: Ground | None
    bounds: tuple[WindowBound, ...]
    against: tuple[WindowBound, ...]
    certain: str
    correction: str
    others: tuple[StatedDate, ...]


def publication(directory: Directory, entry: ArticleEntry) -> Publication:
    """The date of publication, all that speaks for or against it, and the other dates of the clipping."""
    article = entry.article
    claim = article.published
    stated = claim if claim and claim.basis is not Basis.INFERRED else None
    language = directory.language_mark(article.draft.language)
    against = [step for step in article.window if stated and intersection(stated.date, step.date) is None]
    bounds = list(zip(article.window, window_bounds(directory, entry, entry.path), strict=True))
    return Publication(
        date=publication_date(article),
        basis=BASIS_WORDS[claim.basis] if claim else f"{_NO_DATE}, and {no_bounds(article.draft.language)}",
        ground=ground(stated.evidence, language) if stated else None,
        bounds=tuple(bound for step, bound in bounds if step not in against),
        against=tuple(bound for step, bound in bounds if step in against),
        certain="" if stated is None or against or _is_doubled(article) else plain_day(stated.date) or "",
        correction=_correction(article),
        others=tuple(
            StatedDate(
                role=_ROLE_WORDS[other.role],
                date=shown_date(other.date),
                basis=BASIS_WORDS[other.basis],
                ground=ground(other.evidence, language),
            )
            for other in article.draft.dates
            if other != stated
        ),
    )


def ground(evidence: Evidence, language: str) -> Ground:
    """The evidence as an article's own page shows it; `language` is that of sentences of its text."""
    if evidence.sentence:
        words = quote(evidence.text, evidence.start, evidence.end, f"#{evidence.sentence}", language)
        return Ground(words, evidence.rule, "")
    words = quote(evidence.text, evidence.start, evidence.end)
    return Ground(words, evidence.rule, file_place(evidence.source, evidence.line))


def no_bounds(language: str) -> str:
    """Why nothing bounds the date of a text in the language: half a sentence."""
    if knows_grammar(language):
        return "the program could infer none from its text"
    return f"the program cannot infer one yet from {texts_in(language)}"


def file_place(source: str, line: int | None) -> str:
    """A place in a file in words."""
    return f"{source}, line {line}" if line else source


def window_bounds(directory: Directory, entry: ArticleEntry, path: str) -> tuple[WindowBound, ...]:
    """The steps to the window of the article's date, as the page at `path` shows them."""
    article = entry.article
    return tuple(
        WindowBound(
            date=shown_date(step.date),
            reason=step.reason,
            entity=directory.entity_link(step.entity, path) if step.entity else None,
            quote=directory.quoted(article.draft.id, step.span, path),
        )
        for step in article.window
    )


def _is_doubled(article: Article) -> bool:
    """Whether the clipping states another date of publication in the same way, and both cannot hold."""
    published = article.published
    return published is not None and any(
        (claim.role, claim.basis) == (DateRole.PUBLISHED, published.basis)
        and intersection(published.date, claim.date) is None
        for claim in article.draft.dates
    )


def _correction(article: Article) -> str:
    for correction in article.draft.corrections:
        if correction.field == _DATE_FIELD:
            read = f"read {correction.read} there" if correction.read else "found no date there"
            note = f" The curator’s source: {correction.note}" if correction.note else ""
            return f"The program {read}.{note}"
    return ""
