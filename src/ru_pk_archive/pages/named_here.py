"""Turns the names that one article links into the links of its text and the lists beside it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.directory import Directory, has_words
from ru_pk_archive.pages.rows import Quote
from ru_pk_archive.pages.sentences import NameLink, inside_a_link
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import ArticleEntry
from ru_pk_archive.records.article import Article, Where
from ru_pk_archive.records.draft import Sentence


@dataclass(frozen=True, slots=True)
class NamedHere:
    """An entity that the article names: `count` times, first at `first` ("" if not in its text).

    `remark` says why it stands here where no words of its own do, else "".
    """

    link: Link
    count: int
    first: str
    remark: str


@dataclass(frozen=True, slots=True)
class NameGroup:
    """The entities of one kind, most named first; `label` is the kind's plural, `ink` its colour."""

    label: str
    ink: str
    names: tuple[NamedHere, ...]


@dataclass(frozen=True, slots=True)
class OpenName:
    """A name that was left alone, with whom it could mean and why it was not settled."""

    form: str
    candidates: tuple[Link, ...]
    reason: str
    quote: Quote


def name_links(directory: Directory, entry: ArticleEntry) -> Mapping[str, tuple[NameLink, ...]]:
    """The first mention of each reviewed entity in the text, by sentence; later mentions stay plain.

    A mention inside a link of the source is passed over, and the next one linked.
    """
    sentences = {s.id: s for block in entry.article.draft.blocks for s in block.sentences}
    linked: set[str] = set()
    links: dict[str, list[NameLink]] = {}
    for mention in entry.article.mentions:
        target = directory.entities.get(mention.entity)
        span = mention.span
        if target and target.entity.reviewed and span.where is Where.TEXT and mention.entity not in linked:
            taken = links.setdefault(span.sentence, [])
            if _is_free(sentences[span.sentence], taken, span.start, span.end):
                linked.add(mention.entity)
                taken.append(NameLink(span.start, span.end, addresses.relative(entry.path, target.path)))
    return {sentence: tuple(stretches) for sentence, stretches in links.items()}


def name_groups(directory: Directory, entry: ArticleEntry, reviewed: bool) -> tuple[NameGroup, ...]:
    """The reviewed entities of the article, or else the others, by kind; a kind without any is left out."""
    counts = _counts(entry.article)
    follows = {tag.topic: tag.follows for tag in entry.article.topics}
    of_kind: dict[str, list[NamedHere]] = {}
    for id, count in counts.items():
        target = directory.entities.get(id)
        if target and target.entity.reviewed is reviewed:
            of_kind.setdefault(target.entity.kind, []).append(
                NamedHere(
                    link=directory.entity_link(id, entry.path),
                    count=count,
                    first=_way_to_first(directory, entry, id),
                    remark="" if count else _remark(directory, follows.get(id)),
                )
            )
    return tuple(
        NameGroup(kind.label_plural, kind.colour, tuple(sorted(of_kind[kind.id], key=_rank)))
        for kind in directory.catalog.authorities.kinds
        if kind.id in of_kind
    )


def open_names(directory: Directory, entry: ArticleEntry) -> tuple[OpenName, ...]:
    """The names that were left alone, each form once, in reading order."""
    found: dict[str, OpenName] = {}
    for name in entry.article.unresolved:
        if name.form not in found:
            found[name.form] = OpenName(
                form=name.form,
                candidates=tuple(directory.entity_link(id, entry.path) for id in name.candidates),
                reason=name.reason,
                quote=directory.quoted(entry.article.draft.id, name.span, entry.path),
            )
    return tuple(found.values())


def _is_free(sentence: Sentence, taken: list[NameLink], start: int, end: int) -> bool:
    return not inside_a_link(sentence, start, end) and not any(
        link.start < end and start < link.end for link in taken
    )


def _counts(article: Article) -> Mapping[str, int]:
    counts: Counter[str] = Counter()
    for mention in article.mentions:
        counts[mention.entity] += has_words(mention.span)
    for tag in article.topics:
        counts[tag.topic] += len(tag.spans)
    return counts


def _remark(directory: Directory, narrower: str | None) -> str:
    return f"follows from {directory.name(narrower)}" if narrower else "linked by the curator"


def _way_to_first(directory: Directory, entry: ArticleEntry, entity: str) -> str:
    span = directory.first_span(entry.article.draft.id, entity)
    return directory.way(entry.article.draft.id, span, entry.path) if span else ""


def _rank(named: NamedHere) -> tuple[int, str, str]:
    return (-named.count, named.link.text.casefold(), named.link.href)
