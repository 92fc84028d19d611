"""Turns spans and claims into the evidence that stands beside every fact of a download."""

from collections.abc import Iterable
from dataclasses import dataclass

from ru_pk_archive.pages.shown_text import ShownText
from ru_pk_archive.records.article import Article, Span
from ru_pk_archive.records.evidence import Basis, Claim, DateClaim, Evidence


@dataclass(frozen=True, slots=True)
class SentenceEvidence:
    """A sentence that a fact rests on; `sentence` is its id, None where the page's text does not have it."""

    sentence: str | None
    text: str
    rule: str


@dataclass(frozen=True, slots=True)
class StatedEvidence:
    """The words that state a fact, and the file and line where they stand."""

    sentence: str | None
    text: str
    rule: str
    source: str
    line: int | None


@dataclass(frozen=True, slots=True)
class DateEvidence:
    """The words that state a date or, of an inferred one, that set one of its bounds: `edtf`."""

    edtf: str
    sentence: str | None
    text: str
    rule: str
    source: str
    line: int | None


def of_spans(spans: Iterable[tuple[Span, str]], shown: ShownText) -> tuple[SentenceEvidence, ...]:
    """Each sentence that a span lies in, once, in the order of the spans; each span has its rule."""
    rules: dict[str, tuple[Span, str]] = {}
    for span, rule in spans:
        rules.setdefault(span.sentence, (span, rule))
    return tuple(
        SentenceEvidence(shown.sentence(span), shown.words(span).text, rule) for span, rule in rules.values()
    )


def of_claims(claims: Iterable[Claim | None]) -> tuple[StatedEvidence, ...]:
    """What each claim rests on, in their order; nothing for None."""
    return tuple(_stated(claim.evidence) for claim in claims if claim)


def _stated(evidence: Evidence) -> StatedEvidence:
    return StatedEvidence(evidence.sentence, evidence.text, evidence.rule, evidence.source, evidence.line)


def of_publication(article: Article, shown: ShownText) -> tuple[DateEvidence, ...]:
    """What the date of publication rests on: its claim, or the steps of an inferred window."""
    published = article.published
    if published is None:
        return ()
    if published.basis is Basis.INFERRED and article.window:
        source = article.draft.file.path
        return tuple(
            DateEvidence(
                edtf=step.date.edtf,
                sentence=shown.sentence(step.span),
                text=shown.words(step.span).text,
                rule=step.reason,
                source=source,
                line=None,
            )
            for step in article.window
        )
    return (_dated(published),)


def _dated(claim: DateClaim) -> DateEvidence:
    words = claim.evidence
    return DateEvidence(claim.date.edtf, words.sentence, words.text, words.rule, words.source, words.line)
