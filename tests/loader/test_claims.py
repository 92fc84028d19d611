"""Rival fields to claims."""

import pytest

from ru_pk_archive.loader.claims import corrections_made, settle_claims
from ru_pk_archive.loader.reading import Corrections, FoundField
from ru_pk_archive.records.evidence import Basis, Evidence


def field(name: str, value: str, basis: Basis = Basis.PRINTED, rule: str = "", note: str = "") -> FoundField:
    return FoundField(name, value, basis, Evidence(value, 0, len(value), rule, "a.txt", 1), note)


def value(fields: list[FoundField], name: str) -> str | None:
    claim = getattr(settle_claims(fields, ()), name)
    return claim.value if claim is not None else None


def test_the_strongest_basis_wins_and_of_equals_the_first():
    fields = [
        field("title", "From the first sentence", Basis.DERIVED),
        field("title", "As printed"),
        field("title", "By the page", Basis.METADATA),
        field("title", "By a curator", Basis.CURATED),
        field("title", "By a curator, later", Basis.CURATED),
    ]
    assert value(fields, "title") == "By a curator"
    assert value(fields[:3], "title") == "By the page"
    assert value(fields[:2], "title") == "As printed"
    assert value([], "title") is None


def test_metadata_that_add_the_outlet_to_the_printed_headline_do_not_win():
    fields = [
        field("title", "Council votes for bridge | Courier", Basis.METADATA),
        field("title", "Council votes for bridge"),
    ]
    assert value(fields, "title") == "Council votes for bridge"


def names(*fields: FoundField) -> list[str]:
    return [author.value for author in settle_claims(fields, ()).authors]


def test_authors_are_those_of_the_strongest_basis_each_once_and_no_desks():
    printed = field("author", "Ida Brandt")
    assert names(printed, field("author", "IDA BRANDT"), field("author", "Tom Holm")) == [
        "Ida Brandt",
        "Tom Holm",
    ]
    assert names(printed, field("author", "Una Vale", Basis.METADATA)) == ["Una Vale"]
    assert names(printed, field("author", "admin", Basis.METADATA)) == ["Ida Brandt"]
    assert names(printed, field("author", "News Desk", Basis.CURATED)) == ["News Desk"]


@pytest.mark.parametrize(
    ("fields", "outlet", "original"),
    [
        ([field("outlet", "XYZ", rule="dateline")], "XYZ", None),
        (
            [
                field("outlet", "XYZ", rule="dateline"),
                field("outlet", "courier.example", rule="site address"),
            ],
            "courier.example",
            "XYZ",
        ),
        (
            [
                field("outlet", "HVC", rule="dateline"),
                field("outlet", "Harrow Vale Courier", rule="masthead"),
            ],
            "Harrow Vale Courier",
            None,
        ),
        (
            [field("outlet", "courier.example"), field("original_outlet", "Lowmoor Review")],
            "courier.example",
            "Lowmoor Review",
        ),
        ([field("outlet", "Courier"), field("original_outlet", "The Courier")], "Courier", None),
        ([field("original_outlet", "Lowmoor Review", rule="source line")], "Lowmoor Review", None),
        ([field("original_outlet", "Lowmoor Review", rule="first publication")], None, "Lowmoor Review"),
        (
            [field("outlet", "Printed", rule="masthead"), field("outlet", "Stated", Basis.METADATA)],
            "Stated",
            None,
        ),
        ([], None, None),
    ],
)
def test_the_outlet_is_whose_page_it_is_and_the_original_whose_text(fields, outlet, original):
    assert value(fields, "outlet") == outlet
    assert value(fields, "original_outlet") == original


def test_all_dates_are_kept_strongest_first():
    fields = [
        field("published", "4 March 1931", Basis.METADATA),
        field("published", "1931-03-05", Basis.CURATED),
        field("captured", "2024-01-01", Basis.METADATA),
        field("modified", "some day", Basis.METADATA),
    ]
    assert [(claim.date.edtf, claim.role.value) for claim in settle_claims(fields, ()).dates] == [
        ("1931-03-05", "published"),
        ("1931-03-04", "published"),
        ("2024-01-01", "captured"),
    ]


def test_a_correction_tells_what_was_read_before_it():
    read = settle_claims(
        [field("title", "Old"), field("author", "Ida Brandt"), field("published", "1931")], ()
    )
    corrections = Corrections(
        (
            field("title", "New", Basis.CURATED, note="the paper's index"),
            field("author", "Una Vale", Basis.CURATED),
            field("author", "Tom Holm", Basis.CURATED),
            field("published", "1931-03-04", Basis.CURATED),
            field("rights", "free", Basis.CURATED),
        ),
        (),
    )
    made = corrections_made(corrections, read)
    assert [(one.field, one.read, one.corrected, one.note) for one in made] == [
        ("title", "Old", "New", "the paper's index"),
        ("author", "Ida Brandt", "Una Vale, Tom Holm", ""),
        ("published", "1931", "1931-03-04", ""),
        ("rights", None, "free", ""),
    ]
    assert {(one.source, one.line) for one in made} == {("a.txt", 1)}
