"""A clipping with its names, topics, quotations and dated statements linked."""

from dataclasses import dataclass
from enum import Enum

from ru_pk_archive.records.dates import UncertainDate
from ru_pk_archive.records.draft import Draft
from ru_pk_archive.records.entity import Entity
from ru_pk_archive.records.evidence import DateClaim

BETWEEN_AUTHORS = "; "
# What stands for a sentence's id where a name is in the byline; sentences' own ids begin with "s-".
BYLINE_ID = "byline"


class Where(Enum):
    """The part of an article that a span lies in."""

    TEXT = "text"  # a sentence of a block; `sentence` is its id
    TITLE = "title"  # the headline; `sentence` is ""
    BYLINE = "byline"  # the authors as printed, joined by BETWEEN_AUTHORS; `sentence` is BYLINE_ID


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of characters (end exclusive) of a sentence, of the headline or of the byline."""

    where: Where
    sentence: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the text and whom it means. `form` is the name as printed; `rule` says in words why
    it was linked ("full name", "surname of a person named in full", "curator")."""

    entity: str
    form: str
    span: Span
    rule: str


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A name that could mean several entities (or none for certain) and was left alone."""

    form: str
    span: Span
    candidates: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class TopicTag:
    """A topic of the article. `weight` counts its triggers, the headline's double; `spans` are the
    triggers in reading order, empty when the topic only follows (`follows` is the narrower id)."""

    topic: str
    weight: int
    spans: tuple[Span, ...]
    follows: str | None = None


class SpeakerKind(Enum):
    """Who speaks a quotation."""

    ENTITY = "entity"
    UNLISTED = "unlisted"  # named in the text, no record
    ROLE = "role"  # "a spokesperson", "sources"


@dataclass(frozen=True, slots=True)
class Speaker:
    """The speaker of a quotation; `entity` for ENTITY only. `span` is the naming words."""

    kind: SpeakerKind
    name: str
    entity: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks, marks left off; `spans` has one part a sentence, in order.

    `speaker` is None where the text does not say, or not surely enough. `rule` names the pattern.
    """

    text: str
    spans: tuple[Span, ...]
    speaker: Speaker | None
    rule: str


@dataclass(frozen=True, slots=True)
class DatedStatement:
    """A time expression in the text. `words` as printed; `date` None where it cannot be resolved
    ("last month" in an undated article). `event` is the entity that brought the date, if one did.
    `relative` words count from the day of publication, or leave the year to it ("in late May")."""

    words: str
    date: UncertainDate | None
    span: Span
    event: str | None
    rule: str
    relative: bool = False


@dataclass(frozen=True, slots=True)
class WindowStep:
    """One bound on the day of publication, with the reason in words and the span it rests on.
    `entity` is the one whose record gives the bound: the holder of an office, an event."""

    date: UncertainDate
    reason: str
    span: Span
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """A draft and what was linked in it.

    `published` is the date of publication: the strongest that the draft states, else an
    inferred window, else None. `window` holds the steps to a window, also where a date is
    stated, since both are shown when they disagree. `mentions` are in reading order, of names
    only; subjects stand in `topics` by falling weight, then id. `discovered` are the unreviewed
    entities that the text introduces, by id.
    """

    draft: Draft
    published: DateClaim | None
    window: tuple[WindowStep, ...]
    mentions: tuple[Mention, ...]
    unresolved: tuple[Unresolved, ...]
    topics: tuple[TopicTag, ...]
    quotations: tuple[Quotation, ...]
    statements: tuple[DatedStatement, ...]
    discovered: tuple[Entity, ...]
