"""Date lines to dates with their roles."""

import pytest

from ru_pk_archive.dating.edtf import parse_edtf
from ru_pk_archive.loader.passages import Passage
from ru_pk_archive.loader.publication import (
    BESIDE_THE_AUTHOR,
    StampedDate,
    read_date_line,
    role_named,
    stated_dates,
)
from ru_pk_archive.records.dates import UncertainDate
from ru_pk_archive.records.draft import BlockKind
from ru_pk_archive.records.evidence import DateRole


def passage(text: str) -> Passage:
    return Passage(BlockKind.PARAGRAPH, text, (), 3, 0)


def stamps(*lines: str) -> list[StampedDate]:
    read = [read_date_line(passage(line)) for line in lines]
    return [stamp for line in read if line is not None for stamp in line.dates]


def date(edtf: str) -> UncertainDate:
    parsed = parse_edtf(edtf)
    assert parsed is not None
    return parsed


def claims(found: list[StampedDate], *known: str) -> list[tuple[str, str]]:
    return [
        (claim.date.edtf, claim.role.value)
        for claim in stated_dates(found, [date(edtf) for edtf in known], "a.txt")
    ]


@pytest.mark.parametrize(
    ("line", "dates", "rest"),
    [
        ("4 March 1931", [("1931-03-04", "published")], ""),
        ("Wednesday, March 4, 1931 at 10:32 am GMT", [("1931-03-04", "published")], ""),
        ("Published: 2031-03-04", [("2031-03-04", "published")], ""),
        (
            "Written: 4 March 2031 / Updated: 6 March 2031",
            [("2031-03-04", "published"), ("2031-03-06", "modified")],
            "",
        ),
        ("Last updated on March 6, 2031", [("2031-03-06", "modified")], ""),
        ("First published on March 4, 2031", [("2031-03-04", "first published")], ""),
        (
            "Last updated 6 March 2031, originally created 4 March 2031",
            [("2031-03-06", "modified"), ("2031-03-04", "first published")],
            "",
        ),
        ("Erschienen am: 04.03.2031", [("2031-03-04", "published")], ""),
        ("Letzte Änderung: 06.03.2031", [("2031-03-06", "modified")], ""),
        ("Stand: 06.03.2031", [("2031-03-06", "modified")], ""),
        ("Retrieved 9 March 2031", [("2031-03-09", "captured")], ""),
        ("Ida Brandt | 4 March 1931 | 3 min read", [("1931-03-04", "published")], "Ida Brandt"),
        ("03/04/2012", [("[2012-03-04,2012-04-03]", "published")], ""),
        ("19.08.2031", [("2031-08-19", "published")], ""),
    ],
)
def test_a_date_line_says_what_each_date_is_the_date_of(line, dates, rest):
    found = read_date_line(passage(line))
    assert found is not None
    assert claims(list(found.dates)) == dates
    assert found.rest == rest


@pytest.mark.parametrize(
    ("line", "months_only"),
    [
        ("Concerts in March 2031", True),
        ("Concerts of 4 March 2031", False),
        ("Published in March 2031", False),
        ("4 March", False),
    ],
)
def test_a_month_without_a_label_may_be_a_headlines(line, months_only):
    found = read_date_line(passage(line))
    assert found is not None
    assert found.has_months_only is months_only


@pytest.mark.parametrize(
    "line",
    [
        "Council votes to reopen bridge",
        "© 2024 Harrow Vale Courier",
        "2,024 views",
        "04/09/31 03/09/31 04/09/31 03/09/31",
        "On 4 March 1931 the council " + "voted and " * 20,
    ],
)
def test_other_lines_are_no_date_lines(line):
    assert read_date_line(passage(line)) is None


@pytest.mark.parametrize(
    ("line", "statement"),
    [
        ("The delegations met in Harrow Vale on 4 March 2031.", True),
        ("On 4 March 2031 the council met.", True),
        ("The council met on 4 March 2031 at 5 p.m.", True),
        ("The council issued a report on 4 March 2031.", True),
        ("Совет собрался 4 марта 2031 года.", True),
        ("代表团2031年3月4日会面。", True),
        ("The delegations met in Harrow Vale on 4 March 2031", False),
        ("Harrow Vale, 4 March 2031.", False),
        ("Harrow Courier, no. 12, 4 March 2031.", False),
        ("Harrow Courier, 4 March 2031, page 4.", False),
        ("Wednesday, 4 March 2031, 5 p.m.", False),
        ("Published by staff on 4 March 2031.", False),
        ("Last updated by staff on 4 March 2031.", False),
        ("This article was first published on 4 March 2031.", False),
        ("Dieser Beitrag wurde am 4. März 2031 veröffentlicht.", False),
        ("4 марта 2031 г.", False),
        ("ہیرو، 4 مارچ 2031۔", False),
    ],
)
def test_a_line_that_tells_what_happened_on_a_day_is_a_statement(line, statement):
    found = read_date_line(passage(line))
    assert found is not None
    assert found.is_statement is statement


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("Posted on", DateRole.PUBLISHED),
        ("Posted, then updated", DateRole.MODIFIED),
        ("Originally published", DateRole.FIRST_PUBLISHED),
        ("Archived", DateRole.CAPTURED),
        ("Harrow Vale", None),
    ],
)
def test_the_label_nearest_to_the_date_counts(label, role):
    assert role_named(label) is role


@pytest.mark.parametrize(
    ("line", "known", "expected"),
    [
        ("March 4", "1931-03-05", [("1931-03-04", "published")]),
        ("December 31", "1931-01-02", [("1930-12-31", "published")]),
        ("January 1", "1930-12-31", [("1931-01-01", "published")]),
        ("March 4", "1931-09-01", []),
        ("March 4", "1931-03", []),
    ],
)
def test_a_missing_year_is_that_of_a_date_nearby_or_stays_missing(line, known, expected):
    assert claims(stamps(line), known) == expected


def test_a_date_printed_in_full_completes_one_without_a_year():
    assert claims(stamps("March 4", "5 March 1931")) == [
        ("1931-03-04", "published"),
        ("1931-03-05", "published"),
    ]


def test_a_date_without_any_year_is_no_date_of_publication():
    assert claims(stamps("March 4")) == []


def beside_the_author(line: str) -> list[StampedDate]:
    return [
        StampedDate(stamp.passage, stamp.date, stamp.role, stamp.labelled, BESIDE_THE_AUTHOR)
        for stamp in stamps(line)
    ]


def test_an_older_date_beside_the_note_on_the_author_is_that_of_the_first_publication():
    dates = stamps("19 August 2031") + beside_the_author("17 August 2031")
    assert claims(dates) == [("2031-08-19", "published"), ("2031-08-17", "first published")]


@pytest.mark.parametrize("line", ["19 August 2031", "21 August 2031"])
def test_a_date_there_that_is_not_older_is_a_rival(line):
    assert [role for _, role in claims(stamps("19 August 2031") + beside_the_author(line))] == [
        "published"
    ] * 2


def test_the_only_date_is_the_date_of_publication_wherever_it_stands():
    assert claims(beside_the_author("17 August 2031")) == [("2031-08-17", "published")]


def test_the_evidence_of_a_date_is_its_words_in_their_line():
    [claim] = stated_dates(stamps("Published: 4 March 1931"), [], "clippings/a.txt")
    evidence = claim.evidence
    assert (evidence.text[evidence.start : evidence.end], evidence.source, evidence.line) == (
        "4 March 1931",
        "clippings/a.txt",
        3,
    )
