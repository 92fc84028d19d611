"""Authority records: the people, places, organisations and so on that articles are linked to."""

from dataclasses import dataclass
from enum import Enum

from ru_pk_archive.records.dates import UncertainDate


class Matching(Enum):
    """How an entity's names are looked for in a text."""

    NAMES = "names"  # proper names: capitals matter, the first mention is a link
    PHRASES = "phrases"  # subject phrases: case does not matter, weighed into topics


class Discovery(Enum):
    """Which patterns find members of this kind that no authority file lists."""

    PEOPLE = "people"
    ORGANISATIONS = "organisations"


class FieldType(Enum):
    """How the value of an authority field is written in YAML and shown."""

    TEXT = "text"
    DATE = "date"  # an EDTF value
    REFERENCE = "reference"  # ids of other records (or plain names), one or a list
    SPELLS = "spells"  # a list of {title or id, start or from, end or to, as_of, note, verified}
    LINK = "link"  # an identifier elsewhere, with the pattern of its address
    COORDINATE = "coordinate"  # decimal degrees
    INTERNAL = "internal"  # read by rules (gender, for "he said"), not shown


# `verified: {dates: …}` vouches for every date of the record, `coordinates` for the map point.
VERIFIED_TOGETHER = {FieldType.DATE: "dates", FieldType.COORDINATE: "coordinates"}


class Purpose(Enum):
    """What a rule may use a field for, so that no rule needs to know a kind or a field by name."""

    DATES = "dates"  # the day the thing happened: dates statements and bounds the text
    OFFICES = "offices"  # terms in which a person may be named by that office
    GENDER = "gender"
    LATITUDE = "latitude"
    LONGITUDE = "longitude"
    BROADER = "broader"  # what this belongs to: a broader topic follows a narrower one
    RELATED = "related"
    DEFINITION = "definition"  # a scope note
    PUBLISHER = "publisher"  # of a source of articles; a kind with such a field can describe sources
    PUBLICATION_PLACE = "publication_place"
    RIGHTS = "rights"  # in the articles of a source


@dataclass(frozen=True, slots=True)
class KindField:
    """A field that records of a kind may have; `address` is a pattern with {} for a LINK.

    `schema` is the schema.org property that says the same, None where there is none. `inverse` is the label
    under which a record is told whose fields name it ("Takes part in"), "" where the kind gives none.
    """

    name: str
    label: str
    type: FieldType
    purpose: Purpose | None = None
    address: str | None = None
    schema: str | None = None
    inverse: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of entity, as kinds.yaml describes it.

    `plural` names its authority file, its folder in the site and its key in the data
    ("people"). `schema` is the schema.org type. `colour` is one of the theme's data inks
    ("person", "org", "place", "topic").
    """

    id: str
    plural: str
    label: str
    label_plural: str
    matching: Matching
    discovery: Discovery | None
    schema: str
    colour: str
    fields: tuple[KindField, ...]


@dataclass(frozen=True, slots=True)
class Alias:
    """A spelling of a name. `context` says in words when it is valid ("as government", "until 1991").

    An `ambiguous` form is linked only where the text itself names the entity otherwise. `language` is
    a BCP 47 tag, None if the spelling belongs to no one language. `sources` are the notes under
    `verified`.
    """

    form: str
    ambiguous: bool = False
    context: str | None = None
    language: str | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """One value of one field of an authority record.

    `value` is the text to show (for a DATE its EDTF value, for a REFERENCE the id or plain name
    as written, for a SPELL its title). `start` and `end` bound a spell; a DATE stands in
    `start`. `end` None does not mean "still": `as_of` is the last day it was seen to hold.
    `sources` are the notes under `verified`; empty when the file names none.
    """

    field: str
    value: str
    start: UncertainDate | None = None
    end: UncertainDate | None = None
    as_of: UncertainDate | None = None
    note: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entity:
    """One authority record, or (`reviewed` False) one that the program proposes.

    `aliases` include every spelling but the name itself, native ones with their language; only a
    name that is itself ambiguous stands there once more, so marked.
    `facts` are in the order of the kind's fields. `excluded` are longer names that contain one
    of this entity's names and are something else. `sources` are those of the name itself,
    `description_sources` those of the description; without any the words are the curator's own.
    """

    id: str
    kind: str
    name: str
    type: str
    description: str
    aliases: tuple[Alias, ...]
    excluded: tuple[str, ...]
    facts: tuple[Fact, ...]
    note: str
    sources: tuple[str, ...]
    reviewed: bool
    source: str
    line: int | None
    description_sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Authorities:
    """All kinds in the order of kinds.yaml, and all entities in the order of kinds, then files."""

    kinds: tuple[Kind, ...]
    entities: tuple[Entity, ...]
