"""The whole archive: its settings, and the catalog in which every article and entity has its place."""

from dataclasses import dataclass
from enum import Enum

from ru_pk_archive.records.article import Article
from ru_pk_archive.records.dates import UncertainDate
from ru_pk_archive.records.draft import Sentence
from ru_pk_archive.records.entity import Authorities, Entity


@dataclass(frozen=True, slots=True)
class RestrictedOutlet:
    """A source whose articles may be published as excerpts only, and where the settings name it."""

    name: str
    source: str
    line: int


@dataclass(frozen=True, slots=True)
class ArchiveSettings:
    """seeds/archive.yaml. `base_url` is "" or ends with a slash; `languages` are BCP 47 tags, the
    site's first; `rights` is the default for articles; `page_size` the rows of a list page.
    `about` is Markdown of the curator's own for the about page. `contact` is an address or URL.
    `excerpts_only` are sources in the order written."""

    title: str
    description: str
    base_url: str
    languages: tuple[str, ...]
    rights: str
    publisher: str
    contact: str
    about: str
    page_size: int
    excerpts_only: tuple[RestrictedOutlet, ...] = ()


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A link to another article in some order."""

    id: str
    path: str
    title: str


class Kinship(Enum):
    """What another article of the same story is to this one."""

    REPOST = "repost"  # the same text in another source
    NEAR_DUPLICATE = "near duplicate"  # the same text in the same source, or one that is not known
    EARLIER_REPORT = "earlier report"  # this one repeats a passage of it and adds to it
    FOLLOW_UP = "follow-up"  # it repeats a passage of this one and adds to it


@dataclass(frozen=True, slots=True)
class Related:
    """Another article of the same story. `shared` is the percentage of this article's text that
    stands there too, rounded down; `sentences` are the ids of its sentences that do, in order."""

    article: str
    kinship: Kinship
    shared: int
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ArticleEntry:
    """An article at its address. `earlier` and `later` are its neighbours in the chronology (None
    for an undated article), `outlet` the id of its source entry, None if not known. `related` are
    in chronological order.

    Where rights forbid the whole text, the article's blocks hold an excerpt, and `withheld` are the other
    sentences, which no page may show: its spans may still lie in them.
    """

    article: Article
    path: str
    outlet: str | None
    earlier: Neighbour | None
    later: Neighbour | None
    related: tuple[Related, ...] = ()
    withheld: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Appearance:
    """An article that names an entity: `mentions` counts, `sentence` is the first one's id
    ("" when only the headline names it)."""

    article: str
    mentions: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Companion:
    """An entity named in the same articles, with their ids in chronological order."""

    entity: str
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spelling:
    """A form of a name as printed in the articles, with how often."""

    form: str
    count: int


@dataclass(frozen=True, slots=True)
class EntityEntry:
    """An entity that at least one article names or bears in its byline, at its address.

    `appearances` are the articles that name it, `wrote` the ids of those whose byline does, both in
    chronological order (undated last); who wrote an article is not thereby named in it. `spellings` and
    `companions` stand by falling count, then name.
    """

    entity: Entity
    path: str
    appearances: tuple[Appearance, ...]
    spellings: tuple[Spelling, ...]
    companions: tuple[Companion, ...]
    wrote: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OutletEntry:
    """A source of articles, at its address; `articles` are ids in chronological order. `record` is the id of
    the authority record that describes it, None if none does, and `spellings` are its name as the clippings
    print it, the most frequent first."""

    id: str
    name: str
    path: str
    articles: tuple[str, ...]
    record: str | None = None
    spellings: tuple[Spelling, ...] = ()


@dataclass(frozen=True, slots=True)
class ToldEvent:
    """A dated statement of one article, for the lane of events told.

    An event whose record brings the date is told once an article; `again` are the statements of the further
    sentences that name it, in reading order.
    """

    date: UncertainDate
    article: str
    statement: int  # its index in the article's statements
    again: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Utterance:
    """A quotation of one article."""

    article: str
    quotation: int  # its index in the article's quotations


@dataclass(frozen=True, slots=True)
class SpeakerEntry:
    """An entity that articles quote, at the address of its quotations, which stand in chronological order."""

    entity: str
    path: str
    utterances: tuple[Utterance, ...]


@dataclass(frozen=True, slots=True)
class Catalog:
    """Everything that pages are planned from.

    `articles` in chronological order (by earliest day, then latest, then finer precision, then
    id; undated last, by id), `entities` by kind order, then name, `outlets` by name, `told` in
    chronological order, `speakers` in the order of `entities`. `authorities` holds every record, so
    that one that no article names can still be called by its name. `independent` counts the
    articles, reposts and near duplicates of one text as one.
    """

    settings: ArchiveSettings
    authorities: Authorities
    articles: tuple[ArticleEntry, ...]
    entities: tuple[EntityEntry, ...]
    outlets: tuple[OutletEntry, ...]
    told: tuple[ToldEvent, ...]
    independent: int = 0
    speakers: tuple[SpeakerEntry, ...] = ()
