"""Which times and named events an article tells, and which date they bring."""

from dataclasses import replace

import pytest

from building import date_claim, edtf
from ru_pk_archive.records.article import DatedStatement
from ru_pk_archive.records.dates import UncertainDate
from ru_pk_archive.records.draft import Draft
from ru_pk_archive.records.evidence import Basis, Claim, Evidence
from ru_pk_archive.tagger.statements import NAMED_EVENT, find_times, statements_among
from vale_press import INDEX, linked, press, words_at

DAY = edtf("1931-06-12")


def statements(draft: Draft, published: UncertainDate | None = None) -> tuple[DatedStatement, ...]:
    return statements_among(find_times(draft, linked(draft), published, INDEX))


def told(text: str, **how: object) -> list[tuple[str, str | None]]:
    """The words of each statement with its date."""
    found = statements(press(text, **how))
    return [(one.words, one.date.edtf if one.date else None) for one in found]


def test_times_and_named_events_stand_in_reading_order():
    text = "In March 1931 they met. The Great Flood was recalled. The bridge of 1880 stood."
    assert told(text) == [("March 1931", "1931-03"), ("Great Flood", "1927-11-02"), ("1880", "1880")]


def test_a_named_event_says_whose_date_it_is():
    (statement,) = statements(press("The Great Flood was recalled."))
    assert (statement.event, statement.rule, statement.relative) == ("great-flood", NAMED_EVENT, False)


def test_a_year_that_is_part_of_a_name_dates_the_event():
    assert told("The 1931 Fair was dry.") == [("1931 Fair", "1931-05-10")]


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("The Great Flood was recalled in March 1931.", [("March 1931", "1931-03")]),
        ("In 1930, the valleys signed a paper on the Coast Works.", [("1930", "1930")]),
        ("In 1930, the Great Flood of 1927 was recalled.", [("1930", "1930")]),
        ("The 1931 Fair is to open in 1932.", [("1932", "1932")]),
        ("The Great Flood was recalled yesterday.", [("Great Flood", "1927-11-02"), ("yesterday", None)]),
    ],
)
def test_an_event_gives_no_date_to_a_sentence_that_has_its_own(text, dated):
    assert told(text) == dated


def test_a_day_that_is_known_dates_its_sentence_as_well_as_a_full_date():
    found = statements(press("The Great Flood was recalled yesterday."), DAY)
    assert [one.words for one in found] == ["yesterday"]


def test_an_event_without_a_known_end_says_nothing_of_when():
    assert told("The Coast Works are a unique opportunity for the Vale.") == []
    assert told("The Long War changed that.") == [("Long War", "1914/1918")]


@pytest.mark.parametrize("text", ["The Great Flood of 1927 changed that.", "The Great Flood (1927) was bad."])
def test_the_year_by_which_an_event_is_known_is_not_told_beside_its_day(text):
    assert told(text) == [("Great Flood", "1927-11-02")]


def test_a_year_beside_an_event_that_is_not_the_events_is_the_sentences():
    assert told("The Great Flood of 1926 changed that.") == [("1926", "1926")]


def test_all_times_and_events_can_still_bear_witness():
    draft = press("In 1930, they recalled the Great Flood. The Coast Works go on.")
    found = find_times(draft, linked(draft), None, INDEX)
    assert [one.words for one in found] == ["1930", "Great Flood", "Coast Works"]


def test_an_event_is_told_once_a_sentence():
    text = "The Great Flood was a Great Flood. The Great Flood went."
    assert told(text) == [("Great Flood", "1927-11-02")] * 2


def test_times_that_count_from_the_publication_stay_open_without_it():
    draft = press("The bridge opened yesterday.")
    (unknown,) = statements(draft)
    (known,) = statements(draft, DAY)
    assert (unknown.words, unknown.date, unknown.relative) == ("yesterday", None, True)
    assert known.date == edtf("1931-06-11")


def test_a_heading_tells_absolute_times_only():
    text = "Yesterday\n\nThe bridge opened yesterday.\n\nThe year 1880"
    assert told(text, headings=(0, 2)) == [("yesterday", None), ("1880", "1880")]


def test_foreign_passages_are_left_alone():
    assert told("Nothing.\n\nThe Great Flood of 1927.", foreign=(1,)) == []


def test_the_clippings_own_date_is_no_statement():
    draft = press("4 March 1931: The bridge of 1880 stood.")
    sentence = draft.blocks[0].sentences[0]
    evidence = Evidence(sentence.text, 0, 12, "dateline", "clippings/clipping.txt", 1, sentence.id)
    dated = replace(draft, dates=(replace(date_claim("1931-03-04"), evidence=evidence),))
    lined = replace(draft, dateline=Claim("4 March 1931", Basis.PRINTED, evidence))
    for clipping in (dated, lined):
        assert [statement.words for statement in statements(clipping)] == ["1880"]


# dateline, publication, what "today" is
DAYS_OF_SPEAKING = [
    ("HARROW VALE, June 13", "1931-06-12", "1931-06-13"),
    ("HARROW VALE, June 10", "1931-06-12", "1931-06-10"),
    ("HARROW VALE, 11 June 1931", "1931-06-12", "1931-06-11"),
    ("HARROW VALE, Dec. 31", "1931-01-01", "1930-12-31"),
    ("HARROW VALE, June 12", "1931-06-12", "1931-06-12"),
    ("HARROW VALE, June 9", "1931-06-12", "1931-06-12"),
    ("HARROW VALE, 11 June 1930", "1931-06-12", "1931-06-12"),
    ("HARROW VALE", "1931-06-12", "1931-06-12"),
    ("HARROW VALE, June 13", "1931-06-12/1931-06-13", "1931-06-12/1931-06-13"),
    ("HARROW VALE, June 13", None, None),
]


@pytest.mark.parametrize(("dateline", "published", "today"), DAYS_OF_SPEAKING)
def test_today_is_the_datelines_day_where_that_lies_beside_the_publication(dateline, published, today):
    draft = press(f"{dateline} - The bridge opened today.")
    sentence = draft.blocks[0].sentences[0]
    end = len(dateline) + 2
    evidence = Evidence(sentence.text, 0, end, "dateline", "clippings/clipping.txt", 1, sentence.id)
    lined = replace(draft, dateline=Claim("HARROW VALE", Basis.PRINTED, evidence))
    (statement,) = statements(lined, published and edtf(published))
    assert (statement.words, statement.date and statement.date.edtf) == ("today", today)


def test_spans_cover_the_words():
    draft = press("The Great Flood was bad. It was recalled in March 1931.")
    assert [words_at(draft, one.span) for one in statements(draft)] == ["Great Flood", "March 1931"]
