"""Uncertain dates in words.

Legend: an EDTF value, the words it is shown in.
"""

import pytest

from ru_pk_archive.dating.edtf import date_of
from ru_pk_archive.dating.wording import in_words

WORDS = [
    ("1931-03-04", "4 March 1931"),
    ("1931-03", "March 1931"),
    ("1931", "1931"),
    ("193X", "the 1930s"),
    ("19XX", "the 20th century"),
    ("11XX", "the 12th century"),
    ("20XX", "the 21st century"),
    # "The 1900s" would be taken for a century.
    ("190X", "the years 1900 to 1909"),
    ("1XXX", "the years 1000 to 1999"),
    ("1931~", "about 1931"),
    ("1931?", "possibly 1931"),
    ("1931%", "possibly about 1931"),
    ("1931-03-04~", "about 4 March 1931"),
    ("193X?", "possibly the 1930s"),
    ("1931-03/1932-09", "March 1931 to September 1932"),
    ("1931-03/1931-05", "March to May 1931"),
    ("1931-03-04/1931-03-06", "4 to 6 March 1931"),
    ("1931-03-04/1931-05-06", "4 March to 6 May 1931"),
    ("1931-03-04/1932-03-06", "4 March 1931 to 6 March 1932"),
    ("2024-10-13/2024-10", "13 October 2024 to October 2024"),
    ("2024-10-21~/2024-10-31", "about 21 to 31 October 2024"),
    ("1970/1973~", "1970 to about 1973"),
    ("193X/194X", "the 1930s to the 1940s"),
    ("1931/..", "from 1931 on"),
    ("../1931", "until 1931"),
    ("1931/", "from 1931, end unknown"),
    ("/1931", "to 1931, start unknown"),
    ("2023-04-13/..", "from 13 April 2023 on"),
    ("[1894,1895]", "1894 or 1895"),
    ("[1893,1894,1896]", "1893, 1894 or 1896"),
    ("[2012-03-04,2012-04-03]", "4 March 2012 or 3 April 2012"),
    ("[1894-06..1894-12,1896]", "June to December 1894 or 1896"),
    ("1931-21", "spring 1931"),
    ("1931-22", "summer 1931"),
    ("1931-23", "autumn 1931"),
    ("1931-24", "winter 1931"),
    ("1931-XX", "1931, month unknown"),
    ("1931-XX-XX", "1931, month and day unknown"),
    ("1931-03-XX", "March 1931, day unknown"),
    ("0079", "AD 79"),
    ("0000", "1 BC"),
    ("-0043", "44 BC"),
    ("-0043-03-15", "15 March 44 BC"),
    ("-004X", "the years 50 BC to 41 BC"),
    ("Y170000002", "170000002"),
    ("../..", "at any time"),
]


@pytest.mark.parametrize(("edtf", "words"), WORDS)
def test_a_date_is_told_in_words_that_say_no_more_than_it_knows(edtf, words):
    assert in_words(date_of(edtf)) == words
