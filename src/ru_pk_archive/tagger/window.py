"""Turns what a text tells (offices, dated events, anniversaries) into a window for its day of publication."""

from collections.abc import Iterable

from ru_pk_archive.dating.edtf import intersection
from ru_pk_archive.dating.wording import in_words
from ru_pk_archive.records.article import DatedStatement, Mention, WindowStep
from ru_pk_archive.records.dates import UncertainDate
from ru_pk_archive.records.draft import Draft
from ru_pk_archive.records.entity import Purpose
from ru_pk_archive.records.evidence import Basis, DateClaim
from ru_pk_archive.records.problem import Code, Problem
from ru_pk_archive.tagger.alias_index import AliasIndex
from ru_pk_archive.tagger.bounds import anniversary_bounds, office_bounds, own_year_bounds, told_bounds
from ru_pk_archive.tagger.passages import knows_grammar
from ru_pk_archive.tagger.testimony import article_lines


def infer_window(
    draft: Draft, mentions: tuple[Mention, ...], statements: tuple[DatedStatement, ...], index: AliasIndex
) -> tuple[WindowStep, ...]:
    """The bounds that an English text sets to its own day of publication; none for other languages.

    First the offices in which people are named, then the latest date told as past, the earliest
    told as to come, anniversaries, and years that the text counts from its own; each in reading
    order. Words of others in quotation marks bound nothing, and times that count from the day of
    publication do not either, so that it does not matter whether `statements` were resolved.
    """
    if not knows_grammar(draft.language):
        return ()
    lines = tuple(article_lines(draft, mentions, statements))
    stated = draft.published
    return (
        *office_bounds(lines, index, stated.date if stated else None),
        *told_bounds(lines),
        *anniversary_bounds(lines, index),
        *own_year_bounds(lines),
    )


def resolve(steps: Iterable[WindowStep]) -> UncertainDate | None:
    """The window that all steps leave; None without steps, and where they exclude one another."""
    window: UncertainDate | None = None
    for step in steps:
        window = step.date if window is None else intersection(window, step.date)
        if window is None:
            return None
    return window


def window_problems(
    draft: Draft, published: DateClaim | None, steps: tuple[WindowStep, ...], index: AliasIndex
) -> tuple[Problem, ...]:
    """A problem for each step that excludes the day of publication which the clipping or its curator states,
    in the order of the steps."""
    if published is None or published.basis is Basis.INFERRED:
        return ()
    conflicting = [step for step in steps if intersection(step.date, published.date) is None]
    if not conflicting:
        return ()
    stated = f"{in_words(published.date)} ({published.basis.value})"
    problems = []
    for step in conflicting:
        office = step.entity is not None and index.facts(step.entity, Purpose.OFFICES)
        code = Code.OFFICE_CONFLICT if office else Code.DATE_CONFLICT
        message = (
            f"{step.reason}, but the article is dated {stated}."
            " Check the text, the date and the authority record; one of them is wrong."
        )
        line = draft.line_of(step.span.sentence)
        problems.append(Problem(code, message, draft.file.path, line, settled=code in draft.settled))
    return tuple(problems)
