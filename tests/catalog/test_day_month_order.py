"""Day and month in figures, settled by what else the outlet prints."""

from dataclasses import replace

import pytest

from building import article, draft, edtf, within
from ru_pk_archive.catalog.day_month_order import with_settled_dates
from ru_pk_archive.dating import printed_dates
from ru_pk_archive.records.article import Article, WindowStep
from ru_pk_archive.records.evidence import Basis, DateClaim, DateRole, Evidence

BOTH = "[2012-03-04,2012-04-03]"


def claim_of(
    line: str, role: DateRole = DateRole.PUBLISHED, basis: Basis = Basis.PRINTED, source: str = "x.txt"
) -> DateClaim:
    (printed,) = printed_dates(line)
    assert printed.date
    return DateClaim(
        printed.date, role, basis, Evidence(line, printed.start, printed.end, "date line", source)
    )


def clipping(id: str, *dates: DateClaim, outlet: str | None = "The Vale Post") -> Article:
    """An article that bears these dates; the first is that of its publication."""
    return replace(article(draft(id, "Rain fell.", outlet=outlet, dates=dates)), published=dates[0])


def settled(*others: Article, line: str = "03/04/2012", outlet: str | None = "The Vale Post") -> str:
    """The date of an open clipping beside the others."""
    first, *_ = with_settled_dates((clipping("open", claim_of(line), outlet=outlet), *others))
    assert first.published
    return first.published.date.edtf


@pytest.mark.parametrize(
    ("line", "shown", "expected"),
    [
        ("03/04/2012", "27/04/2012", "2012-04-03"),
        ("03/04/2012", "04/27/2012", "2012-03-04"),
        ("03-04-2012", "Posted 27/4/12, 10:30", "2012-04-03"),
        ("Tollen, 03/04/2012", "27-04-2012", "2012-04-03"),
        # Nothing shows an order:
        ("03/04/2012", "05/06/2012", BOTH),
        ("03/04/2012", "04/04/2012", BOTH),
        ("03/04/2012", "2012-04-27", BOTH),
        ("03/04/2012", "27.04.2012", BOTH),
        ("03/04/2012", "27 April 2012", BOTH),
        # Nothing is open:
        ("28/04/2012", "04/27/2012", "2012-04-28"),
        ("3.4.2012", "04/27/2012", "2012-04-03"),
        ("04/04/2012", "27/04/2012", "2012-04-04"),
    ],
)
def test_a_date_in_figures_is_read_as_another_clipping_of_the_outlet_shows(line, shown, expected):
    assert settled(clipping("other", claim_of(shown)), line=line) == expected


def test_clippings_that_disagree_settle_nothing():
    others = (clipping("a", claim_of("27/04/2012")), clipping("b", claim_of("04/27/2012")))
    assert settled(*others) == BOTH
    assert settled(*others[:1]) == "2012-04-03"


def test_only_the_same_outlet_counts_however_it_is_spelt():
    assert settled(clipping("a", claim_of("27/04/2012"), outlet="Estermouth Mail")) == BOTH
    assert settled(clipping("a", claim_of("27/04/2012"), outlet="THE VALE POST")) == "2012-04-03"
    assert settled(clipping("a", claim_of("27/04/2012"), outlet=None), outlet=None) == BOTH


@pytest.mark.parametrize(
    ("date", "counts"),
    [
        (claim_of("27/04/2012", DateRole.MODIFIED), True),
        (claim_of("27/04/2012", DateRole.FIRST_PUBLISHED), False),
        (claim_of("27/04/2012", DateRole.CAPTURED), False),
        (claim_of("27/04/2012", basis=Basis.CURATED), False),
        (claim_of("27/04/2012", basis=Basis.METADATA), False),
    ],
)
def test_only_dates_that_the_outlet_printed_of_its_own_show_its_order(date, counts):
    assert (settled(clipping("a", date)) == "2012-04-03") is counts


def test_the_rule_names_the_order_and_the_words_that_show_it():
    opened = clipping("open", claim_of("03/04/2012"))
    other = clipping("other", claim_of("Posted 27/04/2012", source="clippings/other.txt"))
    first, second = with_settled_dates((opened, other))
    assert first.published
    assert first.published.evidence.rule == (
        "date line; day before month, as The Vale Post prints it in “27/04/2012” (clippings/other.txt)"
    )
    assert first.published.evidence.text == "03/04/2012"
    assert first.draft.dates == (first.published,)
    assert second is other


def test_the_date_of_the_last_change_is_settled_too_and_that_of_another_outlet_is_not():
    dates = (
        claim_of("27/04/2012"),
        claim_of("01/05/2012", DateRole.MODIFIED),
        claim_of("03/04/2012", DateRole.FIRST_PUBLISHED),
    )
    (only,) = with_settled_dates((clipping("a", *dates),))
    assert [claim.date.edtf for claim in only.draft.dates] == ["2012-04-27", "2012-05-01", BOTH]


@pytest.mark.parametrize(("bound", "expected"), [("../2012-03-20", BOTH), ("2012-03/..", "2012-04-03")])
def test_a_reading_that_the_text_excludes_is_not_taken(bound, expected):
    opened = clipping("open", claim_of("03/04/2012"))
    bounded = replace(opened, window=(WindowStep(edtf(bound), "told", within(opened.draft, "Rain")),))
    first, _ = with_settled_dates((bounded, clipping("a", claim_of("27/04/2012"))))
    assert first.published
    assert first.published.date.edtf == expected


def test_an_article_without_a_date_stays_without():
    undated = article(draft("a", "Rain fell.", outlet="The Vale Post"))
    first, _ = with_settled_dates((undated, clipping("b", claim_of("27/04/2012"))))
    assert first is undated
