"""What a fact rests on: the words, where they stand, and who or what asserted it."""

from dataclasses import dataclass
from enum import Enum

from ru_pk_archive.records.dates import UncertainDate


class Basis(Enum):
    """How a fact is known. For publication dates the order is the order of strength."""

    CURATED = "curated"  # a person wrote it: front matter or the YAML beside the clipping
    METADATA = "metadata"  # machine-readable data of a saved page
    PRINTED = "printed"  # it stands in the text: headline, dateline, byline
    DERIVED = "derived"  # made from the text, which does not state it (a title from a sentence)
    INFERRED = "inferred"  # a window, reasoned from what the text tells
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that a fact rests on.

    `text` is the sentence or line to the letter, `start` and `end` (characters, end exclusive)
    mark the decisive words in it. `sentence` is the id of a published sentence, or None when the
    words are not part of the published text (a header line, metadata, a curator's YAML), in which
    case `source` and `line` (1-based, None if unknown) say where they stand.
    `rule` names the rule that asserted the fact in words a reader understands ("dateline",
    "JSON-LD datePublished"), or "curator".
    """

    text: str
    start: int
    end: int
    rule: str
    source: str
    line: int | None = None
    sentence: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One stated value with its basis and evidence."""

    value: str
    basis: Basis
    evidence: Evidence


class DateRole(Enum):
    """What a date found on a clipping is the date of."""

    PUBLISHED = "published"
    MODIFIED = "modified"
    FIRST_PUBLISHED = "first published"  # elsewhere, before this outlet repeated it
    CAPTURED = "captured"


@dataclass(frozen=True, slots=True)
class DateClaim:
    """One date that a clipping bears, with what it is the date of and what it rests on."""

    date: UncertainDate
    role: DateRole
    basis: Basis
    evidence: Evidence
