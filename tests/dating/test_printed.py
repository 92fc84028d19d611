"""Dates in the header lines of news pages.

Legend. Each row is (line, expected), expected a list of
  (words, edtf, time of day)      a date with its year
  (words, month, day, time)       a date without one
An empty list: the line prints no date.
"""

import pytest

from ru_pk_archive.dating import printed_dates
from ru_pk_archive.dating.calendar_names import ALL_MONTHS, FULL_MONTHS

FIGURES = [
    ("2024-07-14", [("2024-07-14", "2024-07-14", "")]),
    ("2024-7-4", [("2024-7-4", "2024-07-04", "")]),
    ("2024/07/14", [("2024/07/14", "2024-07-14", "")]),
    ("2024.07.14", [("2024.07.14", "2024-07-14", "")]),
    ("2024-07-14T10:05:00+05:00", [("2024-07-14T10:05:00+05:00", "2024-07-14", "10:05")]),
    ("2024-07-14T10:05:00.000Z", [("2024-07-14T10:05:00.000Z", "2024-07-14", "10:05")]),
    ("Written: 2023-11-07 15:03:30", [("2023-11-07 15:03:30", "2023-11-07", "15:03")]),
    ("14.07.2024", [("14.07.2024", "2024-07-14", "")]),
    ("04.03.2012", [("04.03.2012", "2012-03-04", "")]),
    ("29.12.10", [("29.12.10", "2010-12-29", "")]),
    ("1.11.98", [("1.11.98", "1998-11-01", "")]),
    ("Ida1 am 29.12.2010", [("29.12.2010", "2010-12-29", "")]),
    ("am 29.12.2010, 13:36 Uhr", [("29.12.2010, 13:36 Uhr", "2010-12-29", "13:36")]),
    ("14/07/2024", [("14/07/2024", "2024-07-14", "")]),
    ("07/14/2024", [("07/14/2024", "2024-07-14", "")]),
    ("03/04/2012", [("03/04/2012", "[2012-03-04,2012-04-03]", "")]),
    ("04/04/2012", [("04/04/2012", "2012-04-04", "")]),
    ("03-04-2012", [("03-04-2012", "[2012-03-04,2012-04-03]", "")]),
    ("12/30/2019 05:03 AM EST", [("12/30/2019 05:03 AM EST", "2019-12-30", "05:03")]),
    ("11/08/23 5:19pm", [("11/08/23 5:19pm", "[2023-08-11,2023-11-08]", "17:19")]),
    ("By Ida Brandt | 12/10/2020", [("12/10/2020", "[2020-10-12,2020-12-10]", "")]),
]

ENGLISH = [
    ("14 April 2023", [("14 April 2023", "2023-04-14", "")]),
    ("April 14, 2023", [("April 14, 2023", "2023-04-14", "")]),
    ("APRIL 14, 2023", [("APRIL 14, 2023", "2023-04-14", "")]),
    ("april 14, 2023", [("april 14, 2023", "2023-04-14", "")]),
    ("April 14 , 2023", [("April 14 , 2023", "2023-04-14", "")]),
    ("April 14, 2023, 2023", [("April 14, 2023, 2023", "2023-04-14", "")]),
    ("14th April, 2023", [("14th April, 2023", "2023-04-14", "")]),
    ("the 14th of April 2023", [("14th of April 2023", "2023-04-14", "")]),
    ("Monday, 14 April 2023", [("Monday, 14 April 2023", "2023-04-14", "")]),
    ("Thu, Nov 9, 2023 at 4:00 am", [("Thu, Nov 9, 2023 at 4:00 am", "2023-11-09", "04:00")]),
    ("Jul 14 2024 10:05 AM", [("Jul 14 2024 10:05 AM", "2024-07-14", "10:05")]),
    ("Jul 14 2024 12:05 AM", [("Jul 14 2024 12:05 AM", "2024-07-14", "00:05")]),
    ("Jul 14 2024 12:05 PM", [("Jul 14 2024 12:05 PM", "2024-07-14", "12:05")]),
    ("14 April 2023 | 10:05", [("14 April 2023 | 10:05", "2023-04-14", "10:05")]),
    ("10:05 AM IST, Jul 14, 2024", [("10:05 AM IST, Jul 14, 2024", "2024-07-14", "10:05")]),
    ("Updated at 5pm on July 14, 2024", [("5pm on July 14, 2024", "2024-07-14", "17:00")]),
    ("November 8, 2023 at 11:30 p.m.", [("November 8, 2023 at 11:30 p.m.", "2023-11-08", "23:30")]),
    ("Mon Jul 14 10:05:00 2024", [("Mon Jul 14 10:05:00 2024", "2024-07-14", "10:05")]),
    ("April 14\n10:05\n2023", [("April 14\n10:05\n2023", "2023-04-14", "10:05")]),
    ("14 April\n2023", [("14 April\n2023", "2023-04-14", "")]),
    ("Sept. 3, 1931", [("Sept. 3, 1931", "1931-09-03", "")]),
    ("29-Apr-2023", [("29-Apr-2023", "2023-04-29", "")]),
    ("14-Jul-24", [("14-Jul-24", "2024-07-14", "")]),
    ("April 12-14, 2023", [("April 12-14, 2023", "2023-04-12/2023-04-14", "")]),
    ("12-14 April 2023", [("12-14 April 2023", "2023-04-12/2023-04-14", "")]),
    ("October 2020 (1)", [("October 2020", "2020-10", "")]),
    ("HARROW VALE, 14 April 2023 (HVN): The bridge", [("14 April 2023", "2023-04-14", "")]),
    ("12 April 14, 2023", [("April 14, 2023", "2023-04-14", "")]),
    (
        "Last updated 04 Jun 2020, originally created 17 Jun 2019",
        [("04 Jun 2020", "2020-06-04", ""), ("17 Jun 2019", "2019-06-17", "")],
    ),
]

WITHOUT_A_YEAR = [
    ("HARROW VALE, April 13 - The bridge", [("April 13", 4, 13, "")]),
    ("HARROW VALE, Oct 20 - The bridge", [("Oct 20", 10, 20, "")]),
    ("13 April, 10:05", [("13 April, 10:05", 4, 13, "10:05")]),
    ("le 14 juillet", [("14 juillet", 7, 14, "")]),
    ("7月14日", [("7月14日", 7, 14, "")]),
]

OTHER_LANGUAGES = [
    ("Donnerstag, 16. Februar 2012", [("Donnerstag, 16. Februar 2012", "2012-02-16", "")]),
    ("Dezember 29, 2021", [("Dezember 29, 2021", "2021-12-29", "")]),
    ("26. Mai 2008 um 21:07", [("26. Mai 2008 um 21:07", "2008-05-26", "21:07")]),
    ("21. Jan 2022", [("21. Jan 2022", "2022-01-21", "")]),
    ("3. März 2024 um 10.05 Uhr", [("3. März 2024 um 10.05 Uhr", "2024-03-03", "10:05")]),
    ("jeudi 13 juin 2019", [("jeudi 13 juin 2019", "2019-06-13", "")]),
    ("1er août 2024 à 18h30", [("1er août 2024", "2024-08-01", "")]),
    ("14 de julio de 2024", [("14 de julio de 2024", "2024-07-14", "")]),
    ("30 Settembre 2020", [("30 Settembre 2020", "2020-09-30", "")]),
    ("4 de maio de 2022, 05:34", [("4 de maio de 2022, 05:34", "2022-05-04", "05:34")]),
    ("zondag 14 juli 2024", [("zondag 14 juli 2024", "2024-07-14", "")]),
    ("14 lipca 2024", [("14 lipca 2024", "2024-07-14", "")]),
    ("14 Temmuz 2024", [("14 Temmuz 2024", "2024-07-14", "")]),
    ("15 августа 2016, 13:43", [("15 августа 2016, 13:43", "2016-08-15", "13:43")]),
    ("Вторник, 2 апр. 2024", [("Вторник, 2 апр. 2024", "2024-04-02", "")]),
    ("14 липня 2024", [("14 липня 2024", "2024-07-14", "")]),
    ("14 جولائی 2024", [("14 جولائی 2024", "2024-07-14", "")]),
    ("۱۴ ژوئیه ۲۰۲۴", [("۱۴ ژوئیه ۲۰۲۴", "2024-07-14", "")]),
    ("١٤ يوليو ٢٠٢٤", [("١٤ يوليو ٢٠٢٤", "2024-07-14", "")]),
    ("14 يوليو/تموز 2024", [("14 يوليو/تموز 2024", "2024-07-14", "")]),
    ("2024年7月14日 10:05", [("2024年7月14日 10:05", "2024-07-14", "10:05")]),
    ("2024년 7월 14일", [("2024년 7월 14일", "2024-07-14", "")]),
]

NO_DATES = [
    "",
    "Latest News",
    "© 2020 Harrow Vale Media",
    "2,024 views",
    "14 comments, 2024 shares",
    "Highway 2012",
    "doi 10.1257/app.6.1.38",
    "Version 2.0.18",
    "Call 0300-1234567",
    "https://news.example/2024/07/14/story",
    "31.02.2024",
    "30 February 2024",
    "13/13/2024",
    # The Iranian year 1403, the Thai year 2567
    "۱۴۰۳/۰۴/۲۴",
    "14/07/2567",
    "Drawing may 5 crowds",
    "We march 10 miles",
    "5 ago",
    "10:05 AM",
    "24/7",
    "9/11",
    "3-1",
]

DATED = [*FIGURES, *ENGLISH, *WITHOUT_A_YEAR, *OTHER_LANGUAGES, *((line, []) for line in NO_DATES)]


@pytest.mark.parametrize(("line", "expected"), DATED)
def test_a_line_prints_these_dates_and_no_others(line, expected):
    found = [
        (printed.words, printed.date.edtf, printed.time_of_day)
        if printed.date
        else (printed.words, printed.month, printed.day, printed.time_of_day)
        for printed in printed_dates(line)
    ]
    assert found == expected


@pytest.mark.parametrize(("line", "expected"), DATED)
def test_words_stand_where_they_are_said_to(line, expected):
    for printed in printed_dates(line):
        assert line[printed.start : printed.end] == printed.words
        assert (printed.month is None) == (printed.day is None) == (printed.date is not None)


def test_a_name_of_a_month_means_the_same_month_in_every_language():
    assert set(ALL_MONTHS.values()) == set(range(1, 13))
    assert all(ALL_MONTHS[name] == number for name, number in FULL_MONTHS.items())
