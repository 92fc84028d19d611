"""Turns articles into what a result shows of them, in files of a few dozen each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.opening_words import opening_words
from ru_pk_archive.records.archive import ArticleEntry

# Numbers a file, of which a quarter to five eighths are empty: with ten hits in ten files, what a search
# loads is mostly these, and twice as many articles a file would break its budget.
SEATS_IN_A_FILE = 64
_LONGEST_LEAD = 200


@dataclass(frozen=True, slots=True)
class DocumentFile:
    """Number n of these holds the numbers from n * SEATS_IN_A_FILE on, a line each, "" for an empty one."""

    number: int
    text: str


def document_files(directory: Directory, entries: Mapping[int, ArticleEntry]) -> Iterator[DocumentFile]:
    """The files in their order, from the articles by their numbers in rising order.

    A line holds, between tabs: address, headline, its language if it is not the site's, date in words,
    source, lead sentence.
    """
    for number, group in groupby(entries, key=lambda seat: seat // SEATS_IN_A_FILE):
        lines = [""] * SEATS_IN_A_FILE
        for seat in group:
            lines[seat % SEATS_IN_A_FILE] = _line(directory, entries[seat])
        yield DocumentFile(number, "\n".join(lines).rstrip("\n"))


def _line(directory: Directory, entry: ArticleEntry) -> str:
    brief = directory.brief(entry)
    date = f"{brief.date.words}, {brief.date.note}" if brief.date.note else brief.date.words
    way = addresses.relative(addresses.SEARCH, entry.path)
    lead = opening_words(directory.lead(entry), _LONGEST_LEAD)
    fields = (way, brief.title, brief.language, date, brief.source, lead)
    return "\t".join([" ".join(field.split()) for field in fields])
