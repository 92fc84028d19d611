"""Turns the fields that were found on a clipping into its claims; the strongest of rivals stands."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ru_pk_archive.dating import printed_dates
from ru_pk_archive.dating.edtf import parse_edtf
from ru_pk_archive.loader.byline import is_desk
from ru_pk_archive.loader.headline_repeats import says_again
from ru_pk_archive.loader.reading import Corrections, FoundField
from ru_pk_archive.loader.text_cleaning import clean_line, normalised
from ru_pk_archive.records.dates import UncertainDate
from ru_pk_archive.records.draft import Correction
from ru_pk_archive.records.evidence import Basis, Claim, DateClaim, DateRole

DATE_ROLES = {
    "published": DateRole.PUBLISHED,
    "modified": DateRole.MODIFIED,
    "first_published": DateRole.FIRST_PUBLISHED,
    "captured": DateRole.CAPTURED,
}
DATELINE = "dateline"

_STRENGTH = {basis: place for place, basis in enumerate(Basis)}
# Of printed outlets the one that speaks for the page comes before those that speak for the text.
_OUTLET_RULES = ("name beside the headline", "site address", "masthead", "byline", "published in", DATELINE)
_NAMES_A_SOURCE = ("source line", "sign-off")


class Claims(NamedTuple):
    """What a clipping states of itself, each by its strongest evidence; dates as in Draft.dates."""

    title: Claim | None
    outlet: Claim | None
    original_outlet: Claim | None
    authors: tuple[Claim, ...]
    author_note: Claim | None
    dateline: Claim | None
    url: Claim | None
    archived_url: Claim | None
    rights: Claim | None
    language: Claim | None
    dates: tuple[DateClaim, ...]


def settle_claims(fields: Sequence[FoundField], printed: Sequence[DateClaim]) -> Claims:
    """The claims that rest on the strongest fields; of equals the first. `printed` are dates of the text."""
    named = defaultdict(list)
    for field in sorted(fields, key=lambda field: _STRENGTH[field.basis]):
        named[field.name].append(field)
    outlet, original = _outlets(named["outlet"], named["original_outlet"])
    dates = [*date_claims(fields), *printed]
    return Claims(
        title=_title(named["title"]),
        outlet=outlet,
        original_outlet=original,
        authors=_authors(named["author"]),
        author_note=_first(named["author_note"]),
        dateline=_first(named["dateline"]),
        url=_first(named["url"]),
        archived_url=_first(named["archived_url"]),
        rights=_first(named["rights"]),
        language=_first(named["language"]),
        dates=tuple(sorted(dates, key=lambda claim: _STRENGTH[claim.basis])),
    )


def date_claims(fields: Iterable[FoundField]) -> list[DateClaim]:
    """The dates among the fields, in their order; one that cannot be read is left out."""
    claims = []
    for field in fields:
        role = DATE_ROLES.get(field.name)
        date = _date(field.value) if role is not None else None
        if role is not None and date is not None:
            claims.append(DateClaim(date, role, field.basis, field.evidence))
    return claims


def corrections_made(corrections: Corrections, read: Claims) -> tuple[Correction, ...]:
    """One record a corrected field, in the curator's order, with what `read` had there."""
    by_name: dict[str, list[FoundField]] = {}
    for field in corrections.fields:
        by_name.setdefault(field.name, []).append(field)
    return tuple(
        [
            Correction(
                field=name,
                read=_value(read, name),
                corrected=", ".join(field.value for field in fields),
                note=fields[0].note,
                source=fields[0].evidence.source,
                line=fields[0].evidence.line,
            )
            for name, fields in by_name.items()
        ]
    )


def _title(titles: Sequence[FoundField]) -> Claim | None:
    """The strongest title; where metadata add the outlet to the headline that is printed, the printed one."""
    if not titles or titles[0].basis is not Basis.METADATA:
        return _first(titles)
    printed = next((title for title in titles if title.basis is Basis.PRINTED), None)
    again = printed is not None and says_again(titles[0].value, printed.value)
    return _claim(printed) if printed is not None and again else _first(titles)


def _first(fields: Sequence[FoundField]) -> Claim | None:
    return _claim(fields[0]) if fields else None


def _claim(field: FoundField) -> Claim:
    return Claim(clean_line(field.value), field.basis, field.evidence)


def _authors(found: Sequence[FoundField]) -> tuple[Claim, ...]:
    """The people of the strongest basis, each once; a desk is one only if a curator says so."""
    people = [field for field in found if field.basis is Basis.CURATED or not is_desk(field.value)]
    by_name: dict[str, FoundField] = {}
    for person in people:
        if person.basis is people[0].basis:
            by_name.setdefault(normalised(person.value), person)
    return tuple(map(_claim, by_name.values()))


def _outlets(
    found: Sequence[FoundField], originals: Sequence[FoundField]
) -> tuple[Claim | None, Claim | None]:
    """The outlet, and the other one that the text comes from, if the clipping names two."""
    outlets = sorted(found, key=_outlet_rank)
    original = _first(originals)
    if not outlets:
        names_source = original is not None and original.evidence.rule in _NAMES_A_SOURCE
        return (original, None) if names_source else (None, original)
    outlet = _claim(outlets[0])
    if original is None:
        original = _first([field for field in outlets[1:] if field.evidence.rule == DATELINE])
    if original is not None and _same_outlet(original.value, outlet.value):
        original = None
    return outlet, original


def _outlet_rank(field: FoundField) -> tuple[int, int]:
    rule = field.evidence.rule
    return _STRENGTH[field.basis], _OUTLET_RULES.index(rule) if rule in _OUTLET_RULES else 0


def _same_outlet(one: str, other: str) -> bool:
    """Whether two names are one outlet's: equal, one the initials of the other, or its domain."""
    names = sorted((normalised(one), normalised(other)), key=len)
    short, long = (name.removeprefix("the ") for name in names)
    initials = "".join(word[0] for word in long.split())
    return (
        short.replace(" ", "") in (long.replace(" ", ""), initials) or short.replace(" ", "") in long.split()
    )


def _date(value: str) -> UncertainDate | None:
    date = parse_edtf(value)
    if date is None:
        date = next((found.date for found in printed_dates(value) if found.date is not None), None)
    return date


def _value(claims: Claims, name: str) -> str | None:
    """What the claims have for one of FIELDS, as a curator would write it."""
    if name == "author":
        return ", ".join(author.value for author in claims.authors) or None
    if name in DATE_ROLES:
        return next((claim.date.edtf for claim in claims.dates if claim.role is DATE_ROLES[name]), None)
    claim: Claim | None = getattr(claims, name)
    return claim.value if claim is not None else None
