"""Turns what articles say of their source, and the records that describe sources, into one entry for each."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ru_pk_archive.catalog.addresses import OUTLET_FOLDER, in_folder
from ru_pk_archive.fingerprint import digest_text
from ru_pk_archive.records.archive import OutletEntry, Spelling
from ru_pk_archive.records.article import Article
from ru_pk_archive.records.entity import Authorities, Entity, Kind, Purpose
from ru_pk_archive.records.identity import slug
from ru_pk_archive.records.problem import Code, Problem


@dataclass(frozen=True, slots=True)
class OutletNames:
    """Which record describes the source of a name, by the name's key; a `contested` key is that of several
    records, of which then none is meant. `ids` are those of the records."""

    described: Mapping[str, Entity]
    contested: Mapping[str, tuple[Entity, ...]]
    ids: frozenset[str]


NO_RECORDS = OutletNames({}, {}, frozenset())


def describes_sources(kind: Kind) -> bool:
    """Whether records of the kind can be those of sources: they are if they can name a publisher."""
    return any(field.purpose is Purpose.PUBLISHER for field in kind.fields)


def outlet_names(authorities: Authorities) -> OutletNames:
    """What the records that can describe sources are called: their names, and the spellings without reserve.

    A name that its own record marks as ambiguous is meant where no other record has it without reserve.
    """
    kinds = {kind.id for kind in authorities.kinds if describes_sources(kind)}
    plain: dict[str, dict[str, Entity]] = {}
    reserved: dict[str, dict[str, Entity]] = {}
    for entity in authorities.entities:
        if entity.kind in kinds:
            for form, is_plain in _forms(entity):
                (plain if is_plain else reserved).setdefault(key_of_name(form), {})[entity.id] = entity
    claims = {key: tuple(entities.values()) for key, entities in (reserved | plain).items()}
    described = {key: claimants[0] for key, claimants in claims.items() if len(claimants) == 1}
    contested = {key: claimants for key, claimants in claims.items() if len(claimants) > 1}
    return OutletNames(described, contested, frozenset(entity.id for entity in described.values()))


def _forms(entity: Entity) -> Iterator[tuple[str, bool]]:
    """The names by which a source can be meant, and whether they mean it without reserve."""
    yield entity.name, all(alias.form != entity.name or not alias.ambiguous for alias in entity.aliases)
    for alias in entity.aliases:
        if not alias.ambiguous and alias.context is None:
            yield alias.form, True


def outlet_id(article: Article, names: OutletNames = NO_RECORDS) -> str | None:
    """The id of the article's source, None if the clipping names none."""
    claim = article.draft.outlet
    return id_of_name(claim.value, names) if claim else None


def id_of_name(name: str, names: OutletNames = NO_RECORDS) -> str:
    """The id of the source of this name: that of the record that describes it, else the name's key, which no
    record then has for its id."""
    key = key_of_name(name)
    record = names.described.get(key)
    if record is not None:
        return record.id
    return f"{key}-{digest_text(key, 6)}" if key in names.ids else key


def key_of_name(name: str) -> str:
    """What names of one source share: those with one slug ("The Vale Post", "the vale post") are one's."""
    return slug(name) or f"x-{digest_text(name, 6)}"


def outlet_entries(ordered: tuple[Article, ...], names: OutletNames = NO_RECORDS) -> tuple[OutletEntry, ...]:
    """The sources by name, each under that of its record, else under its most frequent spelling (of equals,
    the earliest article's)."""
    spellings: dict[str, Counter[str]] = {}
    articles: dict[str, list[str]] = {}
    for article in ordered:
        claim, outlet = article.draft.outlet, outlet_id(article, names)
        if claim and outlet:
            spellings.setdefault(outlet, Counter())[claim.value] += 1
            articles.setdefault(outlet, []).append(article.draft.id)
    paths, _ = in_folder(OUTLET_FOLDER, articles)
    entries = [_entry(id, paths[id], articles[id], spellings[id].most_common(), names) for id in articles]
    return tuple(sorted(entries, key=lambda entry: (entry.name.casefold(), entry.id)))


def _entry(
    id: str, path: str, articles: list[str], spellings: list[tuple[str, int]], names: OutletNames
) -> OutletEntry:
    """A record's name that another record has too would name two sources, so it is not used."""
    name = spellings[0][0]
    record = names.described.get(key_of_name(name)) if id in names.ids else None
    if record and names.described.get(key_of_name(record.name)) is record:
        name = record.name
    printed = tuple(Spelling(form, count) for form, count in spellings)
    return OutletEntry(id, name, path, tuple(articles), record.id if record else None, printed)


def contested_outlets(articles: Iterable[Article], names: OutletNames) -> tuple[Problem, ...]:
    """A problem for each source whose name several records have, in the order of the names' keys."""
    if not names.contested:
        return ()
    printed: dict[str, str] = {}
    for article in articles:
        claim = article.draft.outlet
        if claim and key_of_name(claim.value) in names.contested:
            printed.setdefault(key_of_name(claim.value), claim.value)
    return tuple(_contested(name, names.contested[key]) for key, name in sorted(printed.items()))


def _contested(name: str, claimants: tuple[Entity, ...]) -> Problem:
    first, other = claimants[:2]
    message = (
        f"Articles are from “{name}”, a name of {first.id} ({first.source}, line {first.line}) and of "
        f"{other.id}: neither describes that source. Add it to ambiguous_forms of the one that is not meant."
    )
    return Problem(Code.OUTLET_AMBIGUOUS, message, other.source, other.line)
