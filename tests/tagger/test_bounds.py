"""What a sentence bounds, and the traps in which it must bound nothing that is not so."""

from dataclasses import replace

import pytest

from ru_pk_archive.dating.edtf import contains, parse_edtf
from ru_pk_archive.records.draft import Claim, Draft
from ru_pk_archive.records.evidence import Basis, Evidence
from ru_pk_archive.tagger.statements import find_times
from ru_pk_archive.tagger.window import infer_window, resolve
from vale_press import INDEX, linked, press


def window(draft: Draft) -> str | None:
    mentions = linked(draft)
    found = resolve(infer_window(draft, mentions, find_times(draft, mentions, None, INDEX), INDEX))
    return found and found.edtf


BOUNDED = {
    "More than 50 people died in floods in 1988.": "1988/..",
    "He was jailed for life in 1988.": "1988/..",
    "A fire in 1981 destroyed the mill.": "1981/..",
    "The bridge, lost in 1944, was rebuilt in 1951.": "1951/..",
    "Ida Brandt won the title in 1994 and 1998.": "1998/..",
    "Talks foundered at the end of May 1986.": "1986-05-20/..",
    "Trade has worsened during the early months of 1987.": "1987/..",
    "The vale relied on mills for 33 pct of its salt in 1986.": "1986/..",
    "Turnover in 2008 was 5 crowns. It is forecast to reach 7 crowns by 2030.": "2008/2030",
    "Work is due to begin next year at the mill and is scheduled for completion by 2030.": "../2030",
    "Tolls will rise from 5 to 7 pct in 2030.": "../2030",
    "The vale is unlikely to be rich before the year 2000.": "../1999",
    "The fair will stay shut for the rest of 1931.": "1931",
}
# A day on which each may have appeared: it bounds nothing, or leaves that day open.
TRAPS = {
    "He said in 1985 it would be ready by 1986.": "1994",
    "She would have become mayor in 2020 if she had won.": "2017",
    "Had the bridge been built in 2030, the town would prosper.": "2019",
    "The film is set in 1931.": "2011",
    "The museum will show paintings of life in 1931.": "2005",
    "The inquiry will examine the deaths in 1972.": "1998",
    "A memoir will tell how he hid for the rest of 1944.": "1999",
    "The 1990 tax reform was approved yesterday.": "1988",
    "The 1988 budget was adopted in a late sitting.": "1987",
    "Some 1,987 workers were dismissed.": "1931",
    "Flight 1988 was delayed for hours.": "2004",
    "Traffic on route 1985 rose.": "1960",
    "Copyright 2024. The bridge was opened.": "2020",
    "The summit was named Union 2024.": "2023",
    "The 2025 model was unveiled in Estermouth.": "2024",
    "It is now a museum but was expected to reach 100 metres by 1931.": "1995",
    "This year's exhibition recalls how planners said the bridge would be ready in 1931.": "1995",
    "In a letter of 1914 he wrote that war was likely in 1915.": "1990",
    "The price for 1990 was 5 crowns a ton, buyers agreed.": "1989",
    "The lease began in 2010 and ends in 2030.": "2015",
    "Anna must find her father before the war ends in 1945.": "2002",
    "A bond maturing in 1995 was sold.": "1987",
    "Shares fell on fears of a slump in 1990.": "1989",
    "Oil for delivery in March 1990 fell.": "1989",
    "The meeting in May 1990 was moved to Estermouth.": "1989",
    "A merger in 1990 was ruled out by the board.": "1989",
    "The council backed a toll in 1990.": "1988",
    "The vale was awarded the fair in 1990.": "1988",
    "The vale bought 50 tonnes of flour for shipment in May 1988.": "1987",
    "The ministry lowered the quota in 1990 to 5 crowns.": "1989",
    "The bank saw growth of 5 pct in 1990.": "1989",
    "The two signed a pact on fishing in 1990.": "1989",
    "The vale joined a group that meets in 1990.": "1989",
    "Tickets were sold for the 1990 games.": "1989",
    "The class of 2030 started school.": "2018",
    "The vale will pay for the flood in 1931.": "1933",
    "The tax will be based on income in 1990.": "1991",
    "The firm expects to post a loss in 1990.": "1991",
    "They will drive a car first sold in 1931.": "1999",
    "He hopes to win in 2000 films.": "1990",
    "The bank will open 2000 branches by March.": "1990",
    "Prices fell from 5 pct last year to 3 pct in March 1990.": "1990-04",
}


@pytest.mark.parametrize("text", BOUNDED)
def test_a_sentence_bounds_the_day_on_which_it_appeared(text):
    assert window(press(text)) == BOUNDED[text]


@pytest.mark.parametrize("text", TRAPS)
def test_no_bound_excludes_a_day_on_which_the_text_may_have_appeared(text):
    found, day = window(press(text)), parse_edtf(TRAPS[text])
    assert day is not None
    bound = parse_edtf(found) if found else None
    assert bound is None or contains(bound, day)


def test_only_the_sentence_that_the_dateline_opens_tells_the_news_of_the_day():
    draft = press("Estermouth, 4 March - The board said the road would open in 1931.\n\nIt rained.")
    evidence = Evidence(draft.blocks[0].sentences[0].text, 0, 19, "dateline", "clippings/x.txt", 1, "s-1")
    lined = replace(draft, dateline=Claim("Estermouth", Basis.PRINTED, evidence))
    assert (window(draft), window(lined)) == (None, "../1931")
