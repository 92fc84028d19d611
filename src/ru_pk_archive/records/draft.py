"""What a clipping says of itself, before anything is linked."""

from dataclasses import dataclass
from enum import Enum

from ru_pk_archive.records.evidence import Claim, DateClaim, DateRole
from ru_pk_archive.records.problem import Code

UNKNOWN_LANGUAGE = "und"  # BCP 47


class BlockKind(Enum):
    """What a block of the text is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list item"
    QUOTE = "quote"  # set apart by the source as a quotation
    VERSE = "verse"  # each sentence is one line; line ends are kept


class MarkKind(Enum):
    """Inline formatting of the source that is kept."""

    EMPHASIS = "em"
    STRONG = "strong"
    LINK = "a"


@dataclass(frozen=True, slots=True)
class Mark:
    """Formatting of a stretch of a sentence; `href` (http, https or mailto) for a LINK only."""

    kind: MarkKind
    start: int
    end: int
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the published text: plain text with single spaces.

    `id` is "s-" and six hex digits of a digest of the normalised sentence, with "-2", "-3" … on
    repeats within the article, so that a link to it survives edits elsewhere.
    """

    id: str
    text: str
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or the like, in reading order; `line` is its first line in the source file.

    `language` is a BCP 47 tag ("en", "fa", "und" when not known), `rtl` its direction. A block
    in another language than the article's is a foreign passage: kept, shown, never tagged by
    rules for the article's language.
    """

    kind: BlockKind
    sentences: tuple[Sentence, ...]
    language: str
    rtl: bool
    line: int | None


@dataclass(frozen=True, slots=True)
class Cut:
    """Text of the clipping that is not the article's, and why it was left out."""

    text: str
    reason: str
    line: int | None


@dataclass(frozen=True, slots=True)
class Correction:
    """A curator's value for one field, with what the program read there (None: nothing).

    `note` is the curator's own source for it, "" if none was given.
    """

    field: str
    read: str | None
    corrected: str
    note: str
    source: str
    line: int | None


@dataclass(frozen=True, slots=True)
class TagOrder:
    """A curator's order to link (`add`) or never to link an entity in this article."""

    entity: str
    add: bool
    source: str
    line: int | None


class Extent(Enum):
    """How much of an article's text is published."""

    WHOLE = "whole"
    EXCERPT = "excerpt"


@dataclass(frozen=True, slots=True)
class ClippingFile:
    """The file a draft was read from: path relative to the seeds folder, SHA-256 in hex, size in bytes."""

    path: str
    sha256: str
    size: int
    format: str


@dataclass(frozen=True, slots=True)
class Draft:
    """One clipping, read: what it states, its text in sentences, and what was cut.

    `id` is the file's stem. `dates` holds every candidate, strongest first (by basis, then by
    place); the first with role PUBLISHED is the date of publication. `authors` are in the order
    printed. `language` is the BCP 47 tag of the main text. `note` is a curator's remark on the
    clipping as a whole, "" if there is none. `publish` is a curator's word on how much of the text the
    rights allow to publish, None where there is none for this clipping alone; `settled` are the problems of
    the text that a curator knows and leaves.
    """

    id: str
    file: ClippingFile
    language: str
    title: Claim
    outlet: Claim | None
    original_outlet: Claim | None
    authors: tuple[Claim, ...]
    author_note: Claim | None
    dateline: Claim | None
    url: Claim | None
    archived_url: Claim | None
    rights: Claim | None
    dates: tuple[DateClaim, ...]
    blocks: tuple[Block, ...]
    cuts: tuple[Cut, ...]
    corrections: tuple[Correction, ...]
    tag_orders: tuple[TagOrder, ...]
    note: str = ""
    publish: Extent | None = None
    settled: tuple[Code, ...] = ()

    @property
    def published(self) -> DateClaim | None:
        """The date of publication that the clipping or its curator states; None if neither does."""
        return next((claim for claim in self.dates if claim.role is DateRole.PUBLISHED), None)

    def line_of(self, sentence: str) -> int | None:
        """The line of the paragraph that holds the sentence of this id; None if that is not known."""
        return next(
            (block.line for block in self.blocks for one in block.sentences if one.id == sentence), None
        )
