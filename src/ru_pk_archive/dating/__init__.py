"""Turns text into uncertain dates, and uncertain dates into words and order."""

from ru_pk_archive.dating import english
from ru_pk_archive.dating.printed import printed_dates
from ru_pk_archive.dating.reader import Reader
from ru_pk_archive.records.dates import PrintedDate, TimeExpression, UncertainDate

__all__ = [
    "LANGUAGES",
    "PrintedDate",
    "Reader",
    "TimeExpression",
    "printed_dates",
    "reads_times",
    "time_expressions",
]

LANGUAGES: tuple[Reader, ...] = (english.READER,)
_READERS = {reader.language: reader for reader in LANGUAGES}


def time_expressions(
    text: str, language: str, published: UncertainDate | None, begin: int = 0
) -> tuple[TimeExpression, ...]:
    """The times that a sentence tells, in reading order, without overlaps; none in an unlisted language.

    `language` is a BCP 47 tag, of which the primary part counts. Words that count from the day of
    publication have no date if that is unknown. What stands before the character `begin` tells none.
    """
    reader = _reader(language)
    return reader.read(text, published, begin) if reader else ()


def reads_times(language: str) -> bool:
    """Whether `time_expressions` knows the language (a BCP 47 tag)."""
    return _reader(language) is not None


def _reader(language: str) -> Reader | None:
    return _READERS.get(language) or _READERS.get(language.partition("-")[0].lower())
