"""Turns the names that one article links into the marks of its text and the lists beside it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.articles.sentences import NameMark, inside_a_link
from ru_pk_archive.pages.directory import Directory, has_words
from ru_pk_archive.pages.rows import Quote
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
class Ink:
    """An ink of the theme, and the kinds whose names are set in it where a reader asks for that."""

    ink: str
    label: str


@dataclass(frozen=True, slots=True)
class OpenName:
    """A name that was left alone, with whom it could mean and why it was not settled."""

    form: str
    candidates: tuple[Link, ...]
    reason: str
    quote: Quote


def name_marks(directory: Directory, entry: ArticleEntry) -> Mapping[str, tuple[NameMark, ...]]:
    """The names in the text by sentence. The first mention of each reviewed entity leads to its page.

    A mention inside a link of the source is passed over, and the next one linked.
    """
    sentences = {s.id: s for block in entry.article.draft.blocks for s in block.sentences}
    linked: set[str] = set()
    marks: dict[str, list[NameMark]] = {}
    for mention in entry.article.mentions:
        target, span = directory.entities.get(mention.entity), mention.span
        if target is None or span.sentence not in sentences or not has_words(span):
            continue
        taken = marks.setdefault(span.sentence, [])
        if _is_free(sentences[span.sentence], taken, span.start, span.end):
            entity = target.entity
            first = entity.reviewed and entity.id not in linked
            linked.add(entity.id)
            taken.append(
                NameMark(
                    start=span.start,
                    end=span.end,
                    ink=directory.kinds[entity.kind].colour,
                    href=addresses.relative(entry.path, target.path) if first else "",
                    guess=not entity.reviewed,
                )
            )
    return {sentence: tuple(names) for sentence, names in marks.items()}


def legend(directory: Directory, entry: ArticleEntry) -> tuple[Ink, ...]:
    """What the inks of the names in the text stand for, in the order of kinds."""
    withheld = {sentence.id for sentence in entry.withheld}
    named = {
        mention.entity
        for mention in entry.article.mentions
        if mention.span.where is Where.TEXT and mention.span.sentence not in withheld
    }
    present = {directory.entities[id].entity.kind for id in named if id in directory.entities}
    labels: dict[str, list[str]] = {}
    for kind in directory.catalog.authorities.kinds:
        if kind.id in present:
            labels.setdefault(kind.colour, []).append(kind.label_plural)
    return tuple(Ink(ink, ", ".join(kinds)) for ink, kinds in labels.items())


def name_groups(directory: Directory, entry: ArticleEntry, reviewed: bool) -> tuple[NameGroup, ...]:
    """The reviewed entities of the article, or else the others, by kind; a kind without any is left out."""
    counts = _counts(entry.article)
    follows = {tag.topic: tag.follows for tag in entry.article.topics}
    authors = {m.entity for m in entry.article.mentions if m.span.where is Where.BYLINE}
    of_kind: dict[str, list[NamedHere]] = {}
    for id, count in counts.items():
        target = directory.entities.get(id)
        if target and target.entity.reviewed is reviewed:
            of_kind.setdefault(target.entity.kind, []).append(
                NamedHere(
                    link=directory.entity_link(id, entry.path),
                    count=count,
                    first=_way_to_first(directory, entry, id),
                    remark="" if count else _remark(directory, follows.get(id), id in authors),
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


def _is_free(sentence: Sentence, taken: list[NameMark], start: int, end: int) -> bool:
    return not inside_a_link(sentence, start, end) and not any(
        name.start < end and start < name.end for name in taken
    )


def _counts(article: Article) -> Mapping[str, int]:
    counts: Counter[str] = Counter()
    for mention in article.mentions:
        counts[mention.entity] += has_words(mention.span) and mention.span.where is not Where.BYLINE
    for tag in article.topics:
        counts[tag.topic] += len(tag.spans)
    return counts


def _remark(directory: Directory, narrower: str | None, wrote: bool) -> str:
    if wrote:
        return "wrote it"
    return f"follows from {directory.name(narrower)}" if narrower else "linked by the curator"


def _way_to_first(directory: Directory, entry: ArticleEntry, entity: str) -> str:
    span = directory.first_span(entry.article.draft.id, entity)
    return directory.way(entry.article.draft.id, span, entry.path) if span else ""


def _rank(named: NamedHere) -> tuple[int, str, str]:
    return (-named.count, named.link.text.casefold(), named.link.href)
