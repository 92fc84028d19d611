"""Turns what is related to an article into the list of where else its story stands."""

from dataclasses import dataclass

from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.rows import ArticleRow, Quote
from ru_pk_archive.records.archive import ArticleEntry, Kinship, Related
from ru_pk_archive.records.article import Span, Where

_KINSHIP_WORDS = {
    Kinship.REPOST: "{} in another source",
    Kinship.NEAR_DUPLICATE: "{}",
    Kinship.EARLIER_REPORT: "an earlier report; this one repeats a passage of it",
    Kinship.FOLLOW_UP: "a later report; it repeats a passage of this one",
}
_WHOLE = 95  # per cent of a text: what is missing then is a changed word or a cut line


@dataclass(frozen=True, slots=True)
class Retelling:
    """Another article of the same story. `shared` says in words how much of the text stands there,
    `quote` is the first sentence that does (None if only parts of sentences do)."""

    row: ArticleRow
    kinship: str
    shared: str
    quote: Quote | None


def same_story(directory: Directory, entry: ArticleEntry) -> tuple[Retelling, ...]:
    """Where else the story of the article stands, in chronological order."""
    return tuple(_retelling(directory, entry, related) for related in entry.related)


def _retelling(directory: Directory, entry: ArticleEntry, related: Related) -> Retelling:
    first = [Span(Where.TEXT, sentence, 0, 0) for sentence in related.sentences[:1]]
    quotes = [directory.quoted(entry.article.draft.id, span, entry.path) for span in first]
    return Retelling(
        row=directory.row(related.article, entry.path),
        kinship=_KINSHIP_WORDS[related.kinship].format(_same_text(related.shared)),
        shared=f"{related.shared} % of this text stands there",
        quote=quotes[0] if quotes else None,
    )


def _same_text(shared: int) -> str:
    return "the same text" if shared >= _WHOLE else "mostly the same text"
