"""What an English sentence tells of times, as a table.

Legend. Each row is (sentence, published, expected).
  published   the EDTF date of publication; WED is Wednesday, 17 July 2024; None is not known.
  expected    a list of (words, edtf) in reading order; edtf None: told, but not to be resolved.
              An empty list: the sentence tells no time, however much a number or a word looks like one.
The words leave out an article or preposition that changes nothing ("in", "on", "the", "during").
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from english_times import BY_THE_CALENDAR, WED
from ru_pk_archive.dating import time_expressions
from ru_pk_archive.dating.edtf import contains, from_bounds, parse_edtf

SEASONS = [
    ("He left in spring 1931.", WED, [("spring 1931", "1931-21")]),
    ("He left in the spring of 1931.", WED, [("spring of 1931", "1931-21")]),
    ("He left in the summer of 1931.", WED, [("summer of 1931", "1931-22")]),
    ("He left in autumn 1931.", WED, [("autumn 1931", "1931-23")]),
    ("He left in the fall of 1931.", WED, [("fall of 1931", "1931-23")]),
    ("He left in winter 1931.", WED, [("winter 1931", "1931-24")]),
    ("He left in the winter of 1931-32.", WED, [("winter of 1931-32", "1931-12/1932-02")]),
    ("He left last winter.", WED, [("last winter", "2023-12/2024-02")]),
    ("He left last summer.", WED, [("last summer", "2023-22")]),
    ("He left last autumn.", WED, [("last autumn", "2023-23")]),
    ("He leaves this summer.", WED, [("this summer", "2024-22")]),
    ("He leaves next spring.", WED, [("next spring", "2025-21")]),
    ("He leaves next spring.", None, [("next spring", None)]),
    ("He left this winter.", "2024-01-10", [("this winter", "2023-12/2024-02")]),
]

WEEKDAYS = [
    ("He said so on Monday.", WED, [("Monday", "2024-07-15")]),
    ("He said so Tuesday.", WED, [("Tuesday", "2024-07-16")]),
    ("He said so on Wednesday.", WED, [("Wednesday", "2024-07-17")]),
    ("He said so on Thursday.", WED, [("Thursday", "2024-07-11")]),
    ("He said so on Sunday.", WED, [("Sunday", "2024-07-14")]),
    ("He said so last Wednesday.", WED, [("last Wednesday", "2024-07-10")]),
    ("He said so last Friday.", WED, [("last Friday", "2024-07-12")]),
    ("He speaks this Friday.", WED, [("this Friday", "2024-07-19")]),
    ("He speaks next Monday.", WED, [("next Monday", "2024-07-22")]),
    ("He speaks next Friday.", WED, [("next Friday", "[2024-07-19,2024-07-26]")]),
    ("He speaks this coming Sunday.", WED, [("coming Sunday", "[2024-07-21,2024-07-28]")]),
    ("He said so on Friday last week.", WED, [("Friday last week", "2024-07-12")]),
    ("He speaks on Friday of next week.", WED, [("Friday of next week", "2024-07-26")]),
    ("Tuesday's vote was close.", WED, [("Tuesday", "2024-07-16")]),
    ("Monday night's vote was close.", WED, [("Monday", "2024-07-15")]),
    ("The council said on Friday it will meet.", WED, [("Friday", "2024-07-12")]),
    ("The session opens on Friday.", WED, [("Friday", None)]),
    ("The council will meet on Friday.", WED, [("Friday", None)]),
    ("It must be ready by Friday.", WED, [("by Friday", None)]),
    ("He said so on Monday.", None, [("Monday", None)]),
    ("He said so on Monday.", "2024-07", [("Monday", "2024-07-01/2024-07-29")]),
    ("He said so on Monday.", "2024", [("Monday", None)]),
    ("He said so on Monday.", "2024/..", [("Monday", None)]),
]

DAYS_WEEKS_AND_YEARS = [
    ("He came yesterday.", WED, [("yesterday", "2024-07-16")]),
    ("He came today.", WED, [("today", "2024-07-17")]),
    ("He comes tomorrow.", WED, [("tomorrow", "2024-07-18")]),
    ("He comes tonight.", WED, [("tonight", "2024-07-17")]),
    ("Yesterday he came.", WED, [("Yesterday", "2024-07-16")]),
    ("“Today we begin,” she said.", WED, [("Today", "2024-07-17")]),
    ("He came the day before yesterday.", WED, [("day before yesterday", "2024-07-15")]),
    ("He comes the day after tomorrow.", WED, [("day after tomorrow", "2024-07-19")]),
    ("He came this morning.", WED, [("this morning", "2024-07-17")]),
    ("He came last night.", WED, [("last night", "2024-07-16")]),
    ("He came last week.", WED, [("last week", "2024-07-08/2024-07-14")]),
    ("He comes this week.", WED, [("this week", "2024-07-15/2024-07-21")]),
    ("He comes next week.", WED, [("next week", "2024-07-22/2024-07-28")]),
    ("He comes at the weekend.", "2024-07-15", [("weekend", "2024-07-13/2024-07-14")]),
    ("He came last weekend.", WED, [("last weekend", "2024-07-13/2024-07-14")]),
    ("He came last month.", WED, [("last month", "2024-06")]),
    ("He comes this month.", WED, [("this month", "2024-07")]),
    ("He comes next month.", WED, [("next month", "2024-08")]),
    ("He came last quarter.", WED, [("last quarter", "2024-04/2024-06")]),
    ("He came last year.", WED, [("last year", "2023")]),
    ("He comes this year.", WED, [("this year", "2024")]),
    ("He comes next year.", WED, [("next year", "2025")]),
    ("It is this year’s third.", WED, [("this year", "2024")]),
    ("The current year is dry.", WED, [("current year", "2024")]),
    ("It was agreed this decade.", WED, [("this decade", "202X")]),
    ("He left last May.", WED, [("last May", "2024-05")]),
    ("He left last December.", WED, [("last December", "2023-12")]),
    ("He left last July.", WED, [("last July", "2023-07")]),
    ("He leaves next April.", WED, [("next April", "2025-04")]),
    ("He leaves next April.", "2024-01-10", [("next April", "[2024-04,2025-04]")]),
    ("He left this May.", WED, [("this May", "2024-05")]),
    ("He came last month.", None, [("last month", None)]),
    ("He came last month.", "2024", [("last month", None)]),
    ("He comes this year.", "2025-01-14/2025-01-31", [("this year", "2025")]),
    ("He comes this year.", "2024-12-20/2025-01-10", [("this year", "2024/2025")]),
    ("He came yesterday.", "2024-07-10/2024-07-12", [("yesterday", "2024-07-09/2024-07-11")]),
    ("He came yesterday.", "2024", [("yesterday", None)]),
    ("Growth will slow this year and next.", WED, [("this year", "2024"), ("next", "2025")]),
    ("He came last March 27.", WED, [("last March 27", "2024-03-27")]),
    ("He came in June of that year.", WED, [("June of that year", None)]),
    ("He came last fiscal year.", WED, [("last fiscal year", "2023~")]),
]

NOWADAYS = [
    ("Fewer are idle than is true today.", WED, [("today", None)]),
    ("The valley was as dry as today.", WED, [("today", None)]),
    ("Bread was cheaper than it is today in the valley.", WED, [("today", None)]),
    ("It would cost less than today's nuclear plants.", WED, [("today", None)]),
    ("Today's children read less.", WED, [("Today", None)]),
    ("In today’s world few can read.", WED, [("today", None)]),
    ("More than twenty people came today.", WED, [("today", "2024-07-17")]),
    ("It sold more than it did today.", WED, [("today", "2024-07-17")]),
    ("The council wept as today's vote was read.", WED, [("today", "2024-07-17")]),
    ("He wept as today the bridge fell.", WED, [("today", "2024-07-17")]),
    ("It ends as of today.", WED, [("today", "2024-07-17")]),
    ("Today's final talks were brief.", WED, [("Today", "2024-07-17")]),
    ("Today's crisis was brief.", WED, [("Today", "2024-07-17")]),
    ("Today's turmoil hits banks.", WED, [("Today", "2024-07-17")]),
    ("HARROW VALE - Today's turmoil was the third.", WED, [("Today", "2024-07-17")]),
    ("HARROW VALE — “Today we begin,” she said.", WED, [("Today", "2024-07-17")]),
    ("She said: “Today we begin.”", WED, [("Today", "2024-07-17")]),
    ("He wrote for the newspaper “Today” for years.", WED, []),
]

SO_LONG_AGO = [
    ("He came three days ago.", WED, [("three days ago", "2024-07-14")]),
    ("He came 15 days ago.", WED, [("15 days ago", "2024-07-02")]),
    ("He came a week ago.", WED, [("a week ago", "2024-07-08/2024-07-14")]),
    ("He came two months ago.", WED, [("two months ago", "2024-05~")]),
    ("He came two years ago.", WED, [("two years ago", "2022~")]),
    ("He came a year ago.", WED, [("a year ago", "2023~")]),
    ("He came twenty-five years ago.", WED, [("twenty-five years ago", "1999~")]),
    ("He came a decade ago.", WED, [("a decade ago", "2014~")]),
    ("He came half a century ago.", WED, [("half a century ago", "1974~")]),
    ("He came a few days ago.", WED, [("a few days ago", None)]),
    ("He came several years ago.", WED, [("several years ago", None)]),
    ("He comes in two weeks' time.", WED, [("two weeks' time", "2024-07-29/2024-08-04")]),
    ("He comes two years from now.", WED, [("two years from now", "2026~")]),
    ("He came three days ago.", None, [("three days ago", None)]),
    ("He had come two years earlier.", WED, [("two years earlier", None)]),
    ("A year later he left.", WED, [("A year later", None)]),
    ("The following year he left.", WED, [("following year", None)]),
    ("The next day he left.", WED, [("next day", None)]),
    ("It rose in the past decade.", WED, [("past decade", "2014~/2024-07-17")]),
    ("It rose over the last two years.", WED, [("last two years", "2022~/2024-07-17")]),
    ("It rose over the past 16 months.", WED, [("past 16 months", "2023-03~/2024-07-17")]),
    ("It rose over the past three days.", WED, [("past three days", "2024-07-14/2024-07-17")]),
    ("It rose in the last 24 hours.", WED, [("last 24 hours", "2024-07-16/2024-07-17")]),
    ("It rose over the last year.", WED, [("last year", "2023~/2024-07-17")]),
    ("It will rise over the next two years.", WED, [("next two years", "2024-07-17/2026~")]),
    ("It rose over the past year.", None, [("past year", None)]),
]

YEARS_IN_NAMES = [
    ("It mediated after the 1965 war.", WED, [("1965", "1965")]),
    ("It mediated after 1965 war.", WED, [("1965", "1965")]),
    ("Since the 1974 revolution it has grown.", WED, [("1974", "1974")]),
    ("The 1988 election will be close.", WED, [("1988", "1988")]),
    ("The public-sector target of the 1987 budget was met.", WED, [("1987", "1987")]),
    ("Japan's 1987 car exports fell.", WED, [("1987", "1987")]),
    ("Under the Harrow Vale Act 1935 it is banned.", WED, [("1935", "1935")]),
    ("It lost the General Elections 2018.", WED, [("2018", "2018")]),
    ("The leaders met at the HVC 2024 summit.", WED, [("2024", "2024")]),
    ("The 2030 Agenda was adopted.", WED, [("2030", "2030")]),
]

REJECTS = [
    # Counters, quantities, money
    ("The page has 2,024 views.", WED, []),
    ("The page has 2024 views.", WED, []),
    ("Of 2000 troops, none returned.", WED, []),
    ("The additional 1950 places were filled.", WED, []),
    ("A force of 2000 Valean troops landed.", WED, []),
    ("It killed 1,947 people.", WED, []),
    ("It killed 1947 people.", WED, []),
    ("In 1500 words he told it all.", WED, []),
    ("It shipped 1500 tonnes.", WED, []),
    ("A shipment of 1500 tonnes left.", WED, []),
    ("It costs $1987.", WED, []),
    ("It costs Rs 1990.", WED, []),
    ("It rose by 1500.", WED, []),
    ("It rose to 2000.", WED, []),
    ("More than 1900 were hurt.", WED, []),
    ("It sold in 1200 cities.", WED, []),
    ("The 1500 metres were won by Brandt.", WED, []),
    ("It is 1984.5 tonnes.", WED, []),
    ("It paid 1.2 million for 2000 km of road.", WED, []),
    ("A 1200-strong crowd and a 1500-page report.", WED, []),
    # Numbers that are names
    ("The F-16 and the GT-1990 were shown.", WED, []),
    ("HVC 2024 was a success.", WED, []),
    ("Resolution 1973 was adopted.", WED, []),
    ("Resolutions 1970 and 1973 were adopted.", WED, []),
    ("Under Section 1931 of the code he was tried.", WED, []),
    ("He drove along Highway 1990 and Route 2012.", WED, []),
    ("She flew on Flight 1978 to room 2012.", WED, []),
    ("He played Windows 2000 and Area 2012.", WED, []),
    ("Call 051-2024 or +92 51 1947.", WED, []),
    # Dates that are names, scores, times of day
    ("After 9/11 the border was closed.", WED, []),
    ("It is open 24/7.", WED, []),
    ("They won 3-1 and lost 12-14.", WED, []),
    ("At 2030 hours and at 1930 GMT it rang.", WED, []),
    ("It began at 10:05 and ended at 20.15.", WED, []),
    # Verbs and names
    ("The minister may resign.", WED, []),
    ("May the best side win.", WED, []),
    ("HARROW VALE MAY RETALIATE IN TRADE ROW.", WED, []),
    ("They march on the capital.", WED, []),
    ("The March on the capital failed.", WED, []),
    ("April Jones and June Smith met May Brandt.", WED, []),
    ("An august assembly met.", WED, []),
    ("Theresa May said no.", WED, []),
    ("The Sun and Mon peoples.", WED, []),
    ("The Sun reported it.", WED, []),
    ("He sat down and wed her.", WED, []),
    ("Harrow Vale Today and USA Today wrote of it.", WED, []),
    ("The Friday Times and the Sunday Telegraph wrote of it.", WED, []),
    ("The council meets every Monday.", WED, []),
    ("Shops close on Good Friday and Black Friday.", WED, []),
    ("Prices fall 2000 points.", WED, []),
    ("Water from the spring was sold.", WED, []),
    ("They spring into action.", WED, []),
    ("He scored his second century.", WED, []),
    # Durations and ages
    ("He is 47 and served for three years.", WED, []),
    ("The 23-year-old ran for 10 days.", WED, []),
    ("It takes a year and a day.", WED, []),
    ("The late Ida Brandt wrote early in life.", WED, []),
    ("In recent years it has grown.", WED, []),
    ("The second half was better than the first half.", WED, []),
    ("A quarter of the members left.", WED, []),
    ("He left at the end.", WED, []),
    ("Nothing is told here.", WED, []),
    ("", WED, []),
]

ROWS = [
    *BY_THE_CALENDAR,
    *SEASONS,
    *WEEKDAYS,
    *DAYS_WEEKS_AND_YEARS,
    *NOWADAYS,
    *SO_LONG_AGO,
    *YEARS_IN_NAMES,
    *REJECTS,
]


@pytest.mark.parametrize(("sentence", "published", "expected"), ROWS)
def test_a_sentence_tells_these_times_and_no_others(sentence, published, expected):
    found = time_expressions(sentence, "en", published and parse_edtf(published))
    assert [(time.words, time.date and time.date.edtf) for time in found] == expected


@pytest.mark.parametrize(("sentence", "published", "expected"), ROWS)
def test_words_stand_where_they_are_said_to_and_do_not_overlap(sentence, published, expected):
    end = 0
    for time in time_expressions(sentence, "en", published and parse_edtf(published)):
        assert end <= time.start < time.end
        assert sentence[time.start : time.end] == time.words
        end = time.end


@given(st.sampled_from(ROWS), st.integers(736_000, 740_000), st.integers(0, 400), st.floats(0, 1))
def test_a_window_of_publication_allows_what_each_of_its_days_tells(row, first, length, place):
    sentence = row[0]
    window = from_bounds(first, first + length)
    inside = first + round(length * place)
    told = time_expressions(sentence, "en", window)
    exact = time_expressions(sentence, "en", from_bounds(inside, inside))
    assert [(time.words, time.rule) for time in told] == [(time.words, time.rule) for time in exact]
    for uncertain, certain in zip(told, exact, strict=True):
        if uncertain.date is not None:
            assert certain.date is not None
            assert contains(uncertain.date, certain.date)


@given(st.text(alphabet="0123456789 -–/.,'’()aegilnorstuyMJD", max_size=40))
def test_no_text_whatever_breaks_the_reader(text):
    for time in time_expressions(f"in {text} May {text} 1931", "en", from_bounds(700_000, 700_100)):
        assert text or time.words
