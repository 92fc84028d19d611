"""Turns the states of two builds into what has changed between them, article by article."""

from collections.abc import Iterator
from dataclasses import dataclass

from ru_pk_archive.catalog.lookup import articles_of
from ru_pk_archive.fingerprint import fingerprint
from ru_pk_archive.records.archive import ArticleEntry, Catalog
from ru_pk_archive.records.desk import ArticleState, NamesOfKind

_TEXT_DIGITS = 16


@dataclass(frozen=True, slots=True)
class ArticleChange:
    """What is new in an article that both builds had, one phrase for each detail that differs."""

    state: ArticleState
    details: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """Articles that only the later build has, that only the earlier one had, and that differ; by id."""

    added: tuple[ArticleState, ...]
    removed: tuple[ArticleState, ...]
    changed: tuple[ArticleChange, ...]


def article_states(catalog: Catalog) -> tuple[ArticleState, ...]:
    """What is to be remembered of each article, by id."""
    names: dict[str, dict[str, list[str]]] = {}
    labels = {kind.id: kind.label_plural for kind in catalog.authorities.kinds}
    for entry in catalog.entities:
        for article in articles_of(entry):
            of_article = names.setdefault(article, {})
            of_article.setdefault(labels[entry.entity.kind], []).append(entry.entity.name)
    sources = {outlet.id: outlet.name for outlet in catalog.outlets}
    states = [
        _state(entry, sources.get(entry.outlet or "", ""), names.get(entry.article.draft.id, {}))
        for entry in catalog.articles
    ]
    return tuple(sorted(states, key=lambda state: state.id))


def compare(before: tuple[ArticleState, ...], after: tuple[ArticleState, ...]) -> Changes:
    """What the later build changed."""
    known = {state.id: state for state in before}
    present = {state.id for state in after}
    changes = [
        ArticleChange(state, tuple(_details(known[state.id], state))) for state in after if state.id in known
    ]
    return Changes(
        added=tuple(state for state in after if state.id not in known),
        removed=tuple(state for state in before if state.id not in present),
        changed=tuple(change for change in changes if change.details),
    )


def _state(entry: ArticleEntry, source: str, names: dict[str, list[str]]) -> ArticleState:
    article = entry.article
    return ArticleState(
        id=article.draft.id,
        title=article.draft.title.value,
        date=article.published.date.edtf if article.published else "",
        source=source,
        text=fingerprint((*article.draft.blocks, *entry.withheld))[:_TEXT_DIGITS],
        names=tuple(NamesOfKind(label, tuple(named)) for label, named in names.items()),
    )


def _details(before: ArticleState, after: ArticleState) -> Iterator[str]:
    for label, old, new in (
        ("headline", before.title, after.title),
        ("date", before.date, after.date),
        ("source", before.source, after.source),
    ):
        if old != new:
            yield f"{label}: {old or 'not known'} → {new or 'not known'}"
    if before.text != after.text:
        yield "the text"
    old_names = {kind.label: kind.names for kind in before.names}
    new_names = {kind.label: kind.names for kind in after.names}
    for label in dict.fromkeys((*new_names, *old_names)):
        yield from _name_details(label.lower(), old_names.get(label, ()), new_names.get(label, ()))


def _name_details(label: str, old: tuple[str, ...], new: tuple[str, ...]) -> Iterator[str]:
    added = [name for name in new if name not in old]
    gone = [name for name in old if name not in new]
    if added:
        yield f"{label}: now also {', '.join(added)}"
    if gone:
        yield f"{label}: no longer {', '.join(gone)}"
