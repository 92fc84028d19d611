"""Turns forms that several records may bear into the one record that the article makes certain."""

import re
from collections.abc import Collection

from ru_pk_archive.dating.days import calendar_day
from ru_pk_archive.records.dates import UncertainDate
from ru_pk_archive.tagger.alias_index import Bearer
from ru_pk_archive.tagger.naming.listed_names import Doubt

# "until 1991", "since 1965", "2019-2022": the contexts that a date can decide.
_PERIOD = re.compile(r"(?:(until|before|to)|(since|from|after)) (\d{4})|(\d{4})\s?[-–/]\s?(\d{4})")
_YEAR = re.compile(r"\b(1[0-9]{3}|20[0-9]{2})\b")
_FIRST_YEAR, _LAST_YEAR = 1, 9999


def decide(
    doubt: Doubt, text: str, named: Collection[str], published: UncertainDate | None
) -> tuple[str, str] | None:
    """The id of the one record that is meant, with the rule that says why; None if it stays open.

    `named` are the ids that the article names without doubt, `text` is the line.
    """
    known = [bearer.entity for bearer in doubt.bearers if bearer.entity in named]
    own = _own_name(doubt.bearers)
    if own is not None:
        return own, "name of its own, which others only borrow"
    if len(known) == 1:
        return known[0], "short form of a name in the article"
    in_time = [bearer.entity for bearer in doubt.bearers if _is_in_time(bearer, text, published)]
    if not known and len(in_time) == 1:
        return in_time[0], "name that was valid at the time"
    return None


def _own_name(bearers: tuple[Bearer, ...]) -> str | None:
    """Of a capital and the government that is called by its name, the capital: it bears the name itself."""
    own = [bearer.entity for bearer in bearers if bearer.own]
    borrowed = [bearer for bearer in bearers if not bearer.own]
    if len(own) == 1 and borrowed and all(bearer.context is not None for bearer in borrowed):
        return own[0]
    return None


def _is_in_time(bearer: Bearer, text: str, published: UncertainDate | None) -> bool:
    """Whether the whole time of publication, or every year in the sentence, lies in the form's period."""
    period = None if bearer.context is None else _PERIOD.fullmatch(bearer.context.strip())
    if period is None:
        return False
    until, since, year, start, end = period.groups()
    first = int(start or (year if since else _FIRST_YEAR))
    last = int(end or (year if until else _LAST_YEAR))
    of_text = [int(year) for year in _YEAR.findall(text)]
    return any(
        years and all(first <= year <= last for year in years) for years in (_years_of(published), of_text)
    )


def _years_of(published: UncertainDate | None) -> list[int]:
    if published is None or published.earliest is None or published.latest is None:
        return []
    return [calendar_day(published.earliest)[0], calendar_day(published.latest)[0]]
