"""Turns articles and sentences into what a list shows of them."""

from dataclasses import dataclass

from ru_pk_archive.dating.edtf import plain_day
from ru_pk_archive.dating.wording import in_words
from ru_pk_archive.records.article import Article
from ru_pk_archive.records.dates import UncertainDate
from ru_pk_archive.records.evidence import Basis

UNDATED = "undated"
_QUOTATION_MARKS = '“”"„«»'


@dataclass(frozen=True, slots=True)
class ShownDate:
    """A date in words. `plain` is the same for machines where it is a plain day, month or year, else "";
    `note` is "inferred" for a date that no one stated, else ""."""

    words: str
    plain: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Brief:
    """What a list says of an article. `source` is "" where the clipping names none; `language` is
    "" for the site's own; `summary` are the opening words of the text."""

    title: str
    language: str
    date: ShownDate
    source: str
    summary: str


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article in a list."""

    href: str
    brief: Brief


@dataclass(frozen=True, slots=True)
class Quote:
    """Exact words of a source: `marked` are the decisive ones, "" if all are; `href` leads to them in
    their article, "" where they are not part of its text; `language` is "" for the site's own. Words that
    are `nested` hold quotation marks of their own."""

    before: str
    marked: str
    after: str
    href: str
    language: str
    nested: bool = False


def shown_date(date: UncertainDate | None, note: str = "") -> ShownDate:
    """The date in words, "undated" for None."""
    return ShownDate(in_words(date), plain_day(date) or "", note) if date else ShownDate(UNDATED, "")


def with_note(date: ShownDate) -> str:
    """The date with how it is known: "1929 to 1931 (inferred)"."""
    return f"{date.words} ({date.note})" if date.note else date.words


def publication_date(article: Article) -> ShownDate:
    """The date of publication in words; one that was reasoned out says so."""
    published = article.published
    if published is None:
        return shown_date(None)
    return shown_date(published.date, "inferred" if published.basis is Basis.INFERRED else "")


def is_bounded(article: Article) -> bool:
    """Whether the article's date has a first and a last day. One without is neither the oldest nor the newest
    of a list: "until 1931" does not say how early."""
    published = article.published
    return published is not None and None not in (published.date.earliest, published.date.latest)


def quote(text: str, start: int, end: int, href: str = "", language: str = "") -> Quote:
    """The text with the characters from `start` to `end` (exclusive) marked."""
    nested = any(mark in text for mark in _QUOTATION_MARKS)
    return Quote(text[:start], text[start:end], text[end:], href, language, nested)


def counted(number: int, one: str, many: str) -> str:
    """A number with its noun: "1 article", "2,412 articles"."""
    return f"{number:,} {one if number == 1 else many}"
