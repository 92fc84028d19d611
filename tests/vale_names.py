"""An invented valley with its people, bodies and places on record, and the names in its press."""

from dataclasses import replace

from building import claim, edtf
from ru_pk_archive.records.article import Where
from ru_pk_archive.records.draft import Draft, TagOrder
from ru_pk_archive.records.entity import (
    Alias,
    Authorities,
    Discovery,
    Entity,
    Fact,
    FieldType,
    Kind,
    KindField,
    Matching,
    Purpose,
)
from ru_pk_archive.tagger.alias_index import AliasIndex, build_index
from ru_pk_archive.tagger.names import NameLinks, link_names
from vale_press import press, record

OFFICES = KindField("terms", "Terms", FieldType.SPELLS, Purpose.OFFICES)


def _kind(id: str, *fields: KindField, discovery: Discovery | None = None) -> Kind:
    return Kind(id, f"{id}s", id, f"{id}s", Matching.NAMES, discovery, "Thing", "topic", fields)


KINDS = (
    _kind("villager", OFFICES, discovery=Discovery.PEOPLE),
    _kind("body", discovery=Discovery.ORGANISATIONS),
    _kind("spot"),
    Kind("subject", "subjects", "s", "s", Matching.PHRASES, None, "DefinedTerm", "topic", ()),
)


def reserved(form: str, context: str | None = None) -> Alias:
    """A form that may mean something else."""
    return Alias(form, ambiguous=True, context=context)


def villager(id: str, name: str, *aliases: Alias, office: str = "") -> Entity:
    facts = (Fact("terms", office, start=edtf("1929")),) if office else ()
    return replace(record("villager", id, name, facts=facts), aliases=aliases)


def body(id: str, name: str, *aliases: Alias) -> Entity:
    return replace(record("body", id, name), aliases=aliases)


def spot(id: str, name: str, *aliases: Alias, excluded: tuple[str, ...] = ()) -> Entity:
    return replace(record("spot", id, name), aliases=aliases, excluded=excluded)


RECORDS = (
    villager(
        "ida-brandt",
        "Ida Brandt",
        Alias("I. M. Brandt"),
        reserved("Brandt"),
        Alias("Ида Брандт", language="ru"),
        office="Minister of Trade of the Vale",
    ),
    villager("otto-brandt", "Otto Brandt", Alias("General Otto Brandt")),
    villager("carl-osten", "Carl Osten", Alias("Osten"), office="President of the Vale"),
    villager("li-wen", "Li Wen"),
    villager("ann-marsh", "Ann Marsh", reserved("Ann Marsh")),
    villager("sergei-valin", "Sergei Valin", office="Foreign Minister of the Vale"),
    body("water-board", "Vale Water Board", Alias("VWB")),
    body("brandt-and-sons", "Brandt and Sons"),
    body("lindow-steel", "Lindow Steel Ltd"),
    body("holm-motor", "Holm Motor Co."),
    body("union-of-valleys", "Union of Valleys", Alias("UV"), Alias("US")),
    body("vale-government", "Government of the Vale", reserved("Estermouth", "as government")),
    spot("estermouth", "Estermouth", reserved("Estermouth")),
    spot("harrow-vale", "Harrow Vale", Alias("the Vale"), excluded=("Harrow Vale Gazette",)),
    spot("westerland", "Westerland", Alias("Вестерланд", language="ru"), Alias("W-land")),
    spot("new-port", "New Port", Alias("Old Port", context="until 1931")),
    spot("marsh", "Marsh"),
    spot("keep", "Keep", Alias("\u06a9\u06cc\u067e", language="ur")),
    spot("ridge", "Ridge", reserved("the ridge")),
    replace(
        record("subject", "bridges", "Bridges"),
        aliases=(Alias("bridge toll"), Alias("ABC"), Alias("\u06a9\u06cc\u0644")),
    ),
)
INDEX: AliasIndex = build_index(Authorities(KINDS, RECORDS))
WITHOUT_DISCOVERY: AliasIndex = build_index(
    Authorities(tuple(replace(kind, discovery=None) for kind in KINDS), RECORDS)
)


def names_in(
    text: str, *, index: AliasIndex = INDEX, authors: tuple[str, ...] = (), **told: object
) -> NameLinks:
    """The names of a clipping, as vale_press.press makes it."""
    draft: Draft = press(text, **told)
    return link_names(replace(draft, authors=tuple(map(claim, authors))), index)


def forms(links: NameLinks) -> list[tuple[str, str]]:
    """Each mention of the text as printed, with whom it means; headline left out."""
    return [(one.form, one.entity) for one in links.mentions if one.span.where is Where.TEXT]


def order(entity: str, add: bool) -> TagOrder:
    return TagOrder(entity, add, "clippings/clipping.yaml", 3)
