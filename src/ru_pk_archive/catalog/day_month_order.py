"""Turns dates in figures that can be read in two orders into the one that their outlet prints."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ru_pk_archive.catalog.outlets import NO_RECORDS, OutletNames, outlet_id
from ru_pk_archive.dating.edtf import intersection, members
from ru_pk_archive.dating.numeric import FigureOrder, in_order, shown_order
from ru_pk_archive.records.article import Article
from ru_pk_archive.records.evidence import Basis, DateClaim, DateRole

# The date of a first publication may be copied as another outlet printed it.
_OF_THE_OUTLET = (DateRole.PUBLISHED, DateRole.MODIFIED)


@dataclass(frozen=True, slots=True)
class Custom:
    """How an outlet orders day and month, and the printed date that shows it."""

    outlet: str
    order: FigureOrder
    shown_by: DateClaim


def with_settled_dates(articles: tuple[Article, ...], names: OutletNames = NO_RECORDS) -> tuple[Article, ...]:
    """The articles, in their order, with "03/04/2012" read as their outlet prints its dates.

    An outlet's custom is known if printed dates of its clippings, of which "27/04/2012" is one, can be
    read in one order only, and all in the same. Otherwise, and where the text speaks against the
    reading, the date remains the set of both. Times that the text counts from the day of publication
    keep what they were resolved to from both readings.
    """
    customs = _customs(articles, names)
    return tuple(_settled(article, customs.get(outlet_id(article, names) or "")) for article in articles)


def _customs(articles: Iterable[Article], names: OutletNames) -> Mapping[str, Custom]:
    """The custom of each outlet that shows exactly one, by the outlet's id."""
    shown: dict[str, dict[FigureOrder, Custom]] = {}
    for article in articles:
        id, claim = outlet_id(article, names), article.draft.outlet
        if id is None or claim is None:
            continue
        for date in article.draft.dates:
            order = shown_order(_printed(date))
            if order:
                shown.setdefault(id, {}).setdefault(order, Custom(claim.value, order, date))
    return {id: next(iter(orders.values())) for id, orders in shown.items() if len(orders) == 1}


def _printed(claim: DateClaim) -> str:
    """The date as the outlet printed it; "" if it is none that it printed of its own."""
    if claim.basis is not Basis.PRINTED or claim.role not in _OF_THE_OUTLET:
        return ""
    return claim.evidence.text[claim.evidence.start : claim.evidence.end]


def _settled(article: Article, custom: Custom | None) -> Article:
    if custom is None:
        return article
    dates = tuple(_in_custom(claim, custom) for claim in article.draft.dates)
    published = article.published and _in_custom(article.published, custom)
    if published == article.published and dates == article.draft.dates:
        return article
    if published and any(intersection(published.date, step.date) is None for step in article.window):
        return article
    return replace(article, draft=replace(article.draft, dates=dates), published=published)


def _in_custom(claim: DateClaim, custom: Custom) -> DateClaim:
    date = in_order(_printed(claim), custom.order)
    if date is None or date == claim.date or date not in members(claim.date):
        return claim
    witness = custom.shown_by.evidence
    rule = (
        f"{claim.evidence.rule}; {custom.order.value}, as {custom.outlet} prints it in "
        f"“{witness.text[witness.start : witness.end]}” ({witness.source})"
    )
    return replace(claim, date=date, evidence=replace(claim.evidence, rule=rule))
