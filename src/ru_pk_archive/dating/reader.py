"""What a language must offer to have its times read."""

from collections.abc import Callable
from dataclasses import dataclass

from ru_pk_archive.records.dates import TimeExpression, UncertainDate


@dataclass(frozen=True, slots=True)
class Reader:
    """A language (its BCP 47 primary subtag) and the function that finds the times in a sentence of it.

    `read` gets the sentence, its date of publication (None if unknown) and the character to begin at, and
    returns what it finds in reading order, without overlaps.
    """

    language: str
    read: Callable[[str, UncertainDate | None, int], tuple[TimeExpression, ...]]
