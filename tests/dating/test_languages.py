"""Which languages are read, and what a time expression says of itself."""

import pytest

from ru_pk_archive.dating import LANGUAGES, reads_times, time_expressions
from ru_pk_archive.dating.edtf import date_of

SENTENCE = "He came on 14 April 2023."


@pytest.mark.parametrize("language", ["en", "en-GB", "EN", "en-Latn-US"])
def test_every_form_of_a_languages_tag_is_known(language):
    assert [time.words for time in time_expressions(SENTENCE, language, None)] == ["14 April 2023"]
    assert reads_times(language)


@pytest.mark.parametrize("language", ["", "und", "fa", "eng", "de-en"])
def test_an_unlisted_language_tells_no_times(language):
    assert time_expressions(SENTENCE, language, None) == ()
    assert not reads_times(language)


def test_no_language_is_listed_twice():
    assert len({reader.language for reader in LANGUAGES}) == len(LANGUAGES)


# sentence, rule, whether it counts from the day of publication
RULES = [
    ("He came on 14 April 2023.", "date", False),
    ("He came on 14 April.", "date without a year", True),
    ("He came in April 2023.", "month", False),
    ("He came in 2023.", "year", False),
    ("After the 1965 war he came.", "year in a name", False),
    ("He came before the 9 May riots.", "day in a name", True),
    ("He came on Friday.", "weekday", True),
    ("He came last year.", "counted from publication", True),
    ("He came a year earlier.", "counted from another event", True),
    ("He came a few days ago.", "count not told", True),
    ("He came late in 2023.", "part of a period", False),
    ("He came late last year.", "part of a period", True),
    ("He came in from 1947 to 1971.", "range", False),
    ("From 3 March to 5 May 1931 he came.", "range", False),
    ("From 3 March to 5 May he came.", "range", True),
    ("He has come since 1991.", "since a time", False),
    ("He has come since last May.", "since a time", True),
    ("In the fiscal year 2023 he came.", "fiscal year", False),
    ("On 30 February 2023 he came.", "no such day", False),
]


@pytest.mark.parametrize(("sentence", "rule", "relative"), RULES)
def test_a_time_names_its_rule_and_whether_it_counts_from_publication(sentence, rule, relative):
    (time,) = time_expressions(sentence, "en", date_of("2024-07-17"))
    assert (time.rule, time.relative) == (rule, relative)


def test_letters_that_grow_in_lower_case_do_not_shift_the_words():
    (time,) = time_expressions("İdil came on 14 April 2023.", "en", None)
    assert time.words == "14 April 2023"
