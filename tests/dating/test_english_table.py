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

from ru_pk_archive.dating import time_expressions
from ru_pk_archive.dating.edtf import contains, from_bounds, parse_edtf

WED = "2024-07-17"

FULL_DATES = [
    ("The bridge was opened on 14 April 2023.", WED, [("14 April 2023", "2023-04-14")]),
    ("The bridge was opened on April 14, 2023.", WED, [("April 14, 2023", "2023-04-14")]),
    ("The bridge was opened on April 14 2023.", WED, [("April 14 2023", "2023-04-14")]),
    ("It opened on 14th April 2023.", WED, [("14th April 2023", "2023-04-14")]),
    ("It opened on the 14th of April 2023.", WED, [("14th of April 2023", "2023-04-14")]),
    ("It opened on the 14th of April, 2023.", WED, [("14th of April, 2023", "2023-04-14")]),
    ("It opened on April 1st, 2023.", WED, [("April 1st, 2023", "2023-04-01")]),
    ("It opened on Monday, 14 April 2023.", WED, [("Monday, 14 April 2023", "2023-04-14")]),
    ("It opened on Friday, April 14, 2023, at noon.", WED, [("Friday, April 14, 2023", "2023-04-14")]),
    ("It opened on Friday 14 April 2023.", WED, [("Friday 14 April 2023", "2023-04-14")]),
    ("Fri, 14 Apr 2023 was the day.", WED, [("Fri, 14 Apr 2023", "2023-04-14")]),
    ("It opened on 3 Sept. 1931.", WED, [("3 Sept. 1931", "1931-09-03")]),
    ("It opened on Jan. 5, 1931.", WED, [("Jan. 5, 1931", "1931-01-05")]),
    ("The comma came loose on April 14 , 2023.", WED, [("April 14 , 2023", "2023-04-14")]),
    ("THE BRIDGE OPENED ON APRIL 14, 2023.", WED, [("APRIL 14, 2023", "2023-04-14")]),
    ("Effective June 17, 1987, banks deduct the loss.", WED, [("June 17, 1987", "1987-06-17")]),
    ("The record says 2023-04-14 and no more.", WED, [("2023-04-14", "2023-04-14")]),
    ("The record says 14.04.2023 and no more.", WED, [("14.04.2023", "2023-04-14")]),
    ("The record says 14/04/2023 and no more.", WED, [("14/04/2023", "2023-04-14")]),
    ("The record says 03/04/2012 and no more.", WED, [("03/04/2012", "[2012-03-04,2012-04-03]")]),
    ("It was the 29th of February 2023.", WED, [("29th of February 2023", None)]),
    (
        "He was born on 5 May 1818 and died on 14 March 1883.",
        None,
        [("5 May 1818", "1818-05-05"), ("14 March 1883", "1883-03-14")],
    ),
    ("On 5 May, 2000 people marched.", "2024-05-20", [("5 May", "2024-05-05")]),
]

DATES_WITHOUT_A_YEAR = [
    # Within two months of publication: that one.
    ("The talks were held on 4 July.", WED, [("4 July", "2024-07-04")]),
    ("The talks open on August 5.", WED, [("August 5", "2024-08-05")]),
    ("The talks open on August 5th.", WED, [("August 5th", "2024-08-05")]),
    ("He spoke on Dec. 28.", "2024-01-03", [("Dec. 28", "2023-12-28")]),
    ("He will speak on 3 January.", "2023-12-28", [("3 January", "2024-01-03")]),
    # Farther off: as the verb says.
    ("The talks were held on 4 October.", WED, [("4 October", "2023-10-04")]),
    ("The talks will be held on 4 October.", WED, [("4 October", "2024-10-04")]),
    ("The talks are scheduled for 4 October.", WED, [("4 October", "2024-10-04")]),
    ("The talks are due to begin in October.", WED, [("October", "2024-10")]),
    ("Prices fell in November.", WED, [("November", "2023-11")]),
    # Farther off, and no verb tells: either.
    ("The October meeting.", WED, [("October", "[2023-10,2024-10]")]),
    # The weekday printed with it tells the year.
    ("The verdict of Friday, 14 April stands.", WED, [("Friday, 14 April", "2023-04-14")]),
    ("The verdict of 4 July stands.", None, [("4 July", None)]),
    ("He resigned in October.", None, [("October", None)]),
    ("He resigned in June.", WED, [("June", "2024-06")]),
    ("She arrived in March and left in May.", WED, [("March", "2024-03"), ("May", "2024-05")]),
    ("DETAILS OF THE JUNE SUMMIT WERE PUBLISHED.", WED, [("JUNE", "2024-06")]),
    ("Ministers meet before the June Economic Summit.", WED, [("June", "2024-06")]),
    ("Details of the June summit were published.", WED, [("June", "2024-06")]),
    ("It peaked in October last year.", WED, [("October last year", "2023-10")]),
    ("It peaked on 5 October last year.", WED, [("5 October last year", "2023-10-05")]),
    ("It joined in January of this year.", WED, [("January of this year", "2024-01")]),
    ("It will open in March next year.", WED, [("March next year", "2025-03")]),
    # A day that has become the name of what happened on it is not this year's.
    ("Those who took part in the 9 May riots were tried.", WED, [("9 May", None)]),
    ("After the September 11 attacks the border was closed.", WED, [("September 11", None)]),
    # In a window, the span that its days allow.
    ("He arrived in late November.", "2025-01-14/2025-01-31", [("late November", "2024-11-21~/2024-11-30")]),
    ("He arrived in June.", "2019/2024", [("June", None)]),
]

DAY_AND_MONTH_RANGES = [
    ("It ran April 12-14, 2023.", WED, [("April 12-14, 2023", "2023-04-12/2023-04-14")]),
    ("It ran April 12–14, 2023.", WED, [("April 12–14, 2023", "2023-04-12/2023-04-14")]),
    ("It ran 12-14 April 2023.", WED, [("12-14 April 2023", "2023-04-12/2023-04-14")]),
    ("It ran from 12 to 14 April 2023.", WED, [("from 12 to 14 April 2023", "2023-04-12/2023-04-14")]),
    ("The fair, 12 to 14 April 2023, was full.", WED, [("12 to 14 April 2023", "2023-04-12/2023-04-14")]),
    ("The fair, 2 to 4 July, was full.", WED, [("2 to 4 July", "2024-07-02/2024-07-04")]),
    ("It ran from July 2 to July 4.", WED, [("from July 2 to July 4", "2024-07-02/2024-07-04")]),
    (
        "It ran between 12 and 14 April 2023.",
        WED,
        [("between 12 and 14 April 2023", "2023-04-12/2023-04-14")],
    ),
    ("It ran from 3 March to 5 May 1931.", WED, [("from 3 March to 5 May 1931", "1931-03-03/1931-05-05")]),
    (
        "It ran from March 3, 1931, to May 5, 1932.",
        WED,
        [("from March 3, 1931, to May 5, 1932", "1931-03-03/1932-05-05")],
    ),
    ("It ran 30 April - 2 May 2023.", WED, [("30 April - 2 May 2023", "2023-04-30/2023-05-02")]),
    (
        "It ran from 28 December to 3 January 1932.",
        WED,
        [("from 28 December to 3 January 1932", "1931-12-28/1932-01-03")],
    ),
    (
        "It ran from 28 December 1931 to 3 January.",
        WED,
        [("from 28 December 1931 to 3 January", "1931-12-28/1932-01-03")],
    ),
    ("It met on 7 and 8 April 2007.", WED, [("7 and 8 April 2007", "2007-04-07/2007-04-08")]),
    ("It met on April 7 and 8, 2007.", WED, [("April 7 and 8, 2007", "2007-04-07/2007-04-08")]),
    ("It met on 7 and 12 April 2007.", WED, [("7", "2007-04-07"), ("12 April 2007", "2007-04-12")]),
    (
        "It met on 7, 9 and 12 April 2007.",
        WED,
        [("7", "2007-04-07"), ("9", "2007-04-09"), ("12 April 2007", "2007-04-12")],
    ),
    ("It met on 12 April and 14 May 2023.", WED, [("12 April", "2023-04-12"), ("14 May 2023", "2023-05-14")]),
    ("It lasted from March to May 1931.", WED, [("from March to May 1931", "1931-03/1931-05")]),
    ("It lasted between March and May 1931.", WED, [("between March and May 1931", "1931-03/1931-05")]),
    ("The March-May 1931 session was short.", WED, [("March-May 1931", "1931-03/1931-05")]),
    (
        "It lasted from December 1931 to March 1932.",
        WED,
        [("from December 1931 to March 1932", "1931-12/1932-03")],
    ),
    ("It lasted from December to March 1932.", WED, [("from December to March 1932", "1931-12/1932-03")]),
    ("It rained in March and April 2023.", WED, [("March", "2023-03"), ("April 2023", "2023-04")]),
    (
        "It was bought between March 12 and April four, 1987.",
        WED,
        [("between March 12 and April four, 1987", "1987-03-12/1987-04-04")],
    ),
    ("In April two men left.", WED, [("April", "2024-04")]),
    (
        "An election is due in April or May next year.",
        WED,
        [("April", "2025-04"), ("May next year", "2025-05")],
    ),
    ("Stocks rose in October 1986/August 1987.", WED, [("October 1986/August 1987", "1986-10/1987-08")]),
    ("It was moved from March 2023 to May 2023.", WED, [("March 2023", "2023-03"), ("May 2023", "2023-05")]),
    ("It ran 14-12 April 2023.", WED, [("12 April 2023", "2023-04-12")]),
]

YEARS = [
    ("The pact was signed in 2003.", WED, [("2003", "2003")]),
    ("In 2003 the pact was signed.", WED, [("2003", "2003")]),
    ("In 2003, the pact was signed.", WED, [("2003", "2003")]),
    ("The census of 1931 was the last.", WED, [("1931", "1931")]),
    ("She was born in the year 1931.", WED, [("1931", "1931")]),
    ("Ida Brandt (1931) wrote it.", WED, [("1931", "1931")]),
    ("Ida Brandt (born 1931) wrote it.", WED, [("1931", "1931")]),
    ("Ida Brandt (1931-2011) wrote it.", WED, [("1931-2011", "1931/2011")]),
    ("1931 was a dry year.", WED, [("1931", "1931")]),
    ("During 1987 it rose.", WED, [("1987", "1987")]),
    ("Imports rose 17.8 pct from 1985.", WED, [("1985", "1985")]),
    ("It fell below 1986's level.", WED, [("1986", "1986")]),
    ("It rose in 1982 and 1983.", WED, [("1982", "1982"), ("1983", "1983")]),
    ("It rose in 1982, 1985 and 1991.", WED, [("1982", "1982"), ("1985", "1985"), ("1991", "1991")]),
    ("The forecast for 1988 is lower than 1986’s.", WED, [("1988", "1988")]),
    ("The wall dates back to 1847.", WED, [("1847", "1847")]),
    ("It was founded circa 1850.", WED, [("circa 1850", "1850~")]),
    ("It was founded around 1931.", WED, [("around 1931", "1931~")]),
    ("It was founded c. 1931 by monks.", WED, [("c. 1931", "1931~")]),
    ("In about 1931 it was founded.", WED, [("about 1931", "1931~")]),
    ("She wrote a book about 1971.", WED, [("1971", "1971")]),
    ("In 1500, the river changed its bed.", WED, [("1500", "1500")]),
    ("In 2000, it was rebuilt.", WED, [("2000", "2000")]),
    ("The plan runs to the year 2100.", WED, [("2100", "2100")]),
    ("Caesar died in 44 BC.", WED, [("44 BC", "-0043")]),
    ("The city fell in AD 79.", WED, [("AD 79", "0079")]),
    ("It was agreed in October 1985.", WED, [("October 1985", "1985-10")]),
    ("It was agreed in October, 1985.", WED, [("October, 1985", "1985-10")]),
    ("It was agreed in October of 1985.", WED, [("October of 1985", "1985-10")]),
    ("The Oct. 1985 record price stands.", WED, [("Oct. 1985", "1985-10")]),
    ("It was agreed in May 1985.", WED, [("May 1985", "1985-05")]),
]

YEAR_RANGES = [
    ("She governed in 2011-2013.", WED, [("2011-2013", "2011/2013")]),
    ("The 2011–2013 term was hers.", WED, [("2011–2013", "2011/2013")]),
    ("Between 1965 and 1971 nothing moved.", WED, [("Between 1965 and 1971", "1965/1971")]),
    ("She governed from 1947 to 1971.", WED, [("from 1947 to 1971", "1947/1971")]),
    ("She governed from 1947 until 1971.", WED, [("from 1947 until 1971", "1947/1971")]),
    ("She governed from 1947 through 1971.", WED, [("from 1947 through 1971", "1947/1971")]),
    ("The war of 1914-18 ended it.", WED, [("1914-18", "1914/1918")]),
    ("The 1986/87 farm price package was agreed.", WED, [("1986/87", "1986/1987")]),
    ("The 1999-00 season was his best.", WED, [("1999-00", "1999/2000")]),
    ("The budget of 2023-24 was cut.", WED, [("2023-24", "2023/2024")]),
    ("From 1947 onwards she governed.", WED, [("From 1947 onwards", "1947/..")]),
    ("From 2021 on there was peace.", WED, [("From 2021 on", "2021/..")]),
    ("It grew from the 1960s to the 1980s.", WED, [("from the 1960s to the 1980s", "1960/1989")]),
    ("It grew between 1947 and the 1960s.", WED, [("between 1947 and the 1960s", "1947/1969")]),
    ("It ran from early 2020 to mid-2021.", WED, [("from early 2020 to mid-2021", "2020-01/2021-08~")]),
]

REACHING = [
    ("Relations were good since the 1990s.", WED, [("since the 1990s", "1990/..")]),
    ("Before the 1990s, relations were poor.", WED, [("Before the 1990s", "../1989")]),
    ("He lived there until 1991.", WED, [("until 1991", "../1991")]),
    ("He lived there till 1991.", WED, [("till 1991", "../1991")]),
    ("He has lived there since 1991.", WED, [("since 1991", "1991/..")]),
    ("He has lived there since March 1991.", WED, [("since March 1991", "1991-03/..")]),
    ("He has lived there since 12 March 1991.", WED, [("since 12 March 1991", "1991-03-12/..")]),
    ("He lived there before 1947.", WED, [("before 1947", "../1946")]),
    ("He lived there prior to 1947.", WED, [("prior to 1947", "../1946")]),
    ("He lived there after 1991.", WED, [("after 1991", "1992/..")]),
    ("In pre-1947 days he lived there.", WED, [("pre-1947", "../1946")]),
    ("The post-1991 order is gone.", WED, [("post-1991", "1992/..")]),
    ("It must be ready by 2030.", WED, [("by 2030", "../2030")]),
    ("It must be ready by the end of 2030.", WED, [("by the end of 2030", "../2030")]),
    ("It must be ready before the end of 2030.", WED, [("before the end of 2030", "../2030")]),
    ("It must be ready by end-2030.", WED, [("by end-2030", "../2030")]),
    ("It must be ready by year-end.", WED, [("by year-end", "../2024-12")]),
    ("It must be ready by the year 2000.", WED, [("by the year 2000", "../2000")]),
    ("It must be ready by the mid-1990s.", None, [("by the mid-1990s", "../1996~")]),
    ("It must be ready by 12 September.", WED, [("by 12 September", "../2024-09-12")]),
    ("It is to be done by next year.", WED, [("by next year", "../2025")]),
    ("It is to be done by next year.", None, [("by next year", None)]),
    ("It is to be done by the end of the year.", WED, [("by the end of the year", "../2024")]),
    ("It has risen since last year.", WED, [("since last year", "2023/..")]),
    ("It has risen since yesterday.", WED, [("since yesterday", "2024-07-16/..")]),
    ("It fell after 12 April 2023.", WED, [("after 12 April 2023", "2023-04-13/..")]),
    # The time belongs to what is named after it.
    ("It fell after last week's summit.", WED, [("last week", "2024-07-08/2024-07-14")]),
    ("It fell after the October 2023 talks.", WED, [("October 2023", "2023-10")]),
    ("It fell after October 2023 elections.", WED, [("October 2023", "2023-10")]),
]

DECADES_AND_CENTURIES = [
    ("It shifted in the 1980s.", WED, [("1980s", "198X")]),
    ("It shifted in the 1980's.", WED, [("1980's", "198X")]),
    ("In the early 1970s she came twice.", WED, [("early 1970s", "1970/1973~")]),
    ("In the mid-1990s she came twice.", WED, [("mid-1990s", "1994~/1996~")]),
    ("In the mid 1990s she came twice.", WED, [("mid 1990s", "1994~/1996~")]),
    ("In the late 1970's she came twice.", WED, [("late 1970's", "1977~/1979")]),
    ("In the mid-to-late 1980s she came twice.", WED, [("mid-to-late 1980s", "1984~/1989")]),
    ("In the first half of the 1970s she came.", WED, [("first half of the 1970s", "1970/1974")]),
    ("In the ’90s she came twice.", WED, [("’90s", "199X")]),
    ("In the early '90s she came twice.", WED, [("early '90s", "1990/1993~")]),
    ("It began in the 2000s.", WED, [("2000s", "200X")]),
    ("It began in the 1800s.", WED, [("1800s", "18XX")]),
    ("It began in the 19th century.", WED, [("19th century", "18XX")]),
    ("It began in the nineteenth century.", WED, [("nineteenth century", "18XX")]),
    ("It is a 21st-century problem.", WED, [("21st-century", "20XX")]),
    ("It is a twenty-first century problem.", WED, [("twenty-first century", "20XX")]),
    ("It began in the late 19th century.", WED, [("late 19th century", "1867~/1899")]),
    ("It began in the mid-19th century.", WED, [("mid-19th century", "1834~/1866~")]),
    (
        "It began in the second half of the 20th century.",
        WED,
        [("second half of the 20th century", "1950/1999")],
    ),
    ("It improved at the turn of the 21st century.", WED, [("turn of the 21st century", "2000~")]),
    ("It improved at the turn of the century.", WED, [("turn of the century", "2000~")]),
    ("It improved at the turn of the century.", None, [("turn of the century", None)]),
    ("It is the greatest theft of this century.", WED, [("this century", "20XX")]),
    ("It was the last war of last century.", WED, [("last century", "19XX")]),
    ("It grew in the 1950s and 60s.", WED, [("1950s", "195X"), ("60s", "196X")]),
    ("It grew in the 18th and 19th centuries.", WED, [("18th", "17XX"), ("19th centuries", "18XX")]),
    ("It reached the low 60s, and men in their 50s left.", WED, []),
    ("It grew throughout the 1960s and 1970s.", WED, [("1960s", "196X"), ("1970s", "197X")]),
]

PARTS_OF_A_TIME = [
    ("She visited in late October 2024.", "2025-01-20", [("late October 2024", "2024-10-21~/2024-10-31")]),
    ("She visited in early October 2024.", "2025-01-20", [("early October 2024", "2024-10-01/2024-10-10~")]),
    ("She visited in mid-October 2024.", "2025-01-20", [("mid-October 2024", "2024-10-11~/2024-10-20~")]),
    ("She visited in late February 2023.", WED, [("late February 2023", "2023-02-21~/2023-02-28")]),
    ("It was over by mid-2016.", WED, [("by mid-2016", "../2016-08~")]),
    ("It was over in late 2016.", WED, [("late 2016", "2016-09~/2016-12")]),
    ("It was over early in 2016.", WED, [("early in 2016", "2016-01/2016-04~")]),
    ("It began at the end of June.", WED, [("end of June", "2024-06-21~/2024-06-30")]),
    ("It began at the beginning of 2016.", WED, [("beginning of 2016", "2016-01/2016-04~")]),
    ("It began at the start of last year.", WED, [("start of last year", "2023-01/2023-04~")]),
    ("It began late last year.", WED, [("late last year", "2023-09~/2023-12")]),
    ("It begins early next month.", WED, [("early next month", "2024-08-01/2024-08-10~")]),
    ("It began in the middle of the 1970s.", WED, [("middle of the 1970s", "1974~/1976~")]),
    ("He came in the second quarter of 1987.", WED, [("second quarter of 1987", "1987-04/1987-06")]),
    ("First-quarter 1987 output fell.", WED, [("First-quarter 1987", "1987-01/1987-03")]),
    ("He came in the last quarter of 1987.", WED, [("last quarter of 1987", "1987-10/1987-12")]),
    (
        "He came in the fourth quarter of last year.",
        WED,
        [("fourth quarter of last year", "2023-10/2023-12")],
    ),
    ("Growth in Q2 2024 was slow.", WED, [("Q2 2024", "2024-04/2024-06")]),
    ("Growth in the first half of 1987 was slow.", WED, [("first half of 1987", "1987-01/1987-06")]),
    (
        "Growth in the second half of this year will be slow.",
        WED,
        [("second half of this year", "2024-07/2024-12")],
    ),
    ("Growth in the first half of the year was slow.", WED, [("first half of the year", "2024-01/2024-06")]),
    (
        "Growth in the first nine months of 1987 was slow.",
        WED,
        [("first nine months of 1987", "1987-01/1987-09")],
    ),
    (
        "Growth in the last three months of 1987 was slow.",
        WED,
        [("last three months of 1987", "1987-10/1987-12")],
    ),
    ("Demand could drop off in the third quarter.", WED, [("third quarter", "2024-07/2024-09")]),
    ("He left in the first week of June 2024.", WED, [("first week of June 2024", "2024-06-01/2024-06-07~")]),
    ("He left in the last week of June 2024.", WED, [("last week of June 2024", "2024-06-24~/2024-06-30")]),
    ("Earlier this month he left.", WED, [("Earlier this month", "2024-07")]),
    ("Later this year he will leave.", WED, [("Later this year", "2024")]),
    ("He left late on Monday.", WED, [("late on Monday", "2024-07-15")]),
    ("The budget for fiscal 1988 was cut.", WED, [("fiscal 1988", "1988~")]),
    ("The budget for fiscal year 2024-25 was cut.", WED, [("fiscal year 2024-25", "2024/2025")]),
    ("The FY24 budget was cut.", WED, [("FY24", "2024~")]),
    ("The deficit for fiscal 1986/87 grew.", WED, [("fiscal 1986/87", "1986/1987")]),
]

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
    *FULL_DATES,
    *DATES_WITHOUT_A_YEAR,
    *DAY_AND_MONTH_RANGES,
    *YEARS,
    *YEAR_RANGES,
    *REACHING,
    *DECADES_AND_CENTURIES,
    *PARTS_OF_A_TIME,
    *SEASONS,
    *WEEKDAYS,
    *DAYS_WEEKS_AND_YEARS,
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
