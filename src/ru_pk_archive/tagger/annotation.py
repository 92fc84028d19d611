"""Turns a draft into an article: names, topics, quotations and dates linked, its own date settled."""

from ru_pk_archive.records.article import Article, Where, WindowStep
from ru_pk_archive.records.draft import Draft
from ru_pk_archive.records.evidence import Basis, DateClaim, DateRole, Evidence
from ru_pk_archive.records.problem import Problem
from ru_pk_archive.tagger.alias_index import AliasIndex
from ru_pk_archive.tagger.name_problems import name_problems
from ru_pk_archive.tagger.names import link_names
from ru_pk_archive.tagger.quotations import find_quotations
from ru_pk_archive.tagger.statements import find_times, statements_among
from ru_pk_archive.tagger.topics import weigh_topics
from ru_pk_archive.tagger.window import infer_window, resolve, window_problems


def annotate(draft: Draft, index: AliasIndex) -> tuple[Article, tuple[Problem, ...]]:
    """The article of a draft, and what a curator should look at: names left open, then dates that disagree.

    Where the draft states no date of publication, the article has the window that the text
    leaves; times that count from the day of publication are not resolved by such a window, since
    it may rest on them.
    """
    names = link_names(draft, index)
    stated = draft.published
    day = None if stated is None else stated.date
    times = find_times(draft, names.mentions, day, index)
    window = infer_window(draft, names.mentions, times, index)
    published = stated or _inferred(draft, window)
    article = Article(
        draft=draft,
        published=published,
        window=window,
        mentions=names.mentions,
        unresolved=names.unresolved,
        topics=weigh_topics(draft, index),
        quotations=find_quotations(draft, names.mentions, index, names.discovered),
        statements=statements_among(times),
        discovered=names.discovered,
    )
    problems = (*name_problems(draft, names, index), *window_problems(draft, stated, window, index))
    return article, problems


def _inferred(draft: Draft, window: tuple[WindowStep, ...]) -> DateClaim | None:
    """The window as a date claim, with the words of its first step; None without a window."""
    date = resolve(window)
    if date is None:
        return None
    span = window[0].span
    text = draft.title.value if span.where is Where.TITLE else _sentence(draft, span.sentence)
    evidence = Evidence(
        text=text,
        start=span.start,
        end=span.end,
        rule="; ".join(dict.fromkeys(step.reason for step in window)),
        source=draft.file.path,
        sentence=span.sentence or None,
    )
    return DateClaim(date, DateRole.PUBLISHED, Basis.INFERRED, evidence)


def _sentence(draft: Draft, id: str) -> str:
    return next(sentence.text for block in draft.blocks for sentence in block.sentences if sentence.id == id)
