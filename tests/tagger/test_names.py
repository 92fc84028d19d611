"""Which names of a text are linked to which records, and which are left alone."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import date_claim
from ru_pk_archive.records.article import Where
from ru_pk_archive.records.entity import Authorities
from ru_pk_archive.records.evidence import Basis
from ru_pk_archive.tagger.alias_index import build_index
from ru_pk_archive.tagger.names import link_names
from vale_names import INDEX, KINDS, RECORDS, WITHOUT_DISCOVERY, forms, names_in, order, spot
from vale_press import press, words_at

# Text, then every mention in it as printed with the id that it is linked to.
LINKED = {
    # listed names
    "Ida Brandt met Carl Osten in Westerland.": [
        ("Ida Brandt", "ida-brandt"),
        ("Carl Osten", "carl-osten"),
        ("Westerland", "westerland"),
    ],
    "The Harrow Vale-Westerland road": [("Harrow Vale", "harrow-vale"), ("Westerland", "westerland")],
    "The Westerland-based Vale Water Board": [
        ("Westerland", "westerland"),
        ("Vale Water Board", "water-board"),
    ],
    "He read the Harrow Vale Gazette.": [("Harrow Vale Gazette", "harrow-vale-gazette")],
    "A Westerlander and Valish bread.": [],
    # a capital that stands for a government is the capital
    "Estermouth and Westerland agreed.": [("Estermouth", "estermouth"), ("Westerland", "westerland")],
    # surnames and first names
    "Carl Osten came. Osten spoke.": [("Carl Osten", "carl-osten"), ("Osten", "carl-osten")],
    "Ida Brandt came. Brandt spoke.": [("Ida Brandt", "ida-brandt"), ("Brandt", "ida-brandt")],
    "Sergei Valin came. Minister Valin spoke.": [("Sergei Valin", "sergei-valin"), ("Valin", "sergei-valin")],
    "Sergei Valin came. On Monday Valin's aide left.": [
        ("Sergei Valin", "sergei-valin"),
        ("Valin", "sergei-valin"),
    ],
    "Li Wen came. Li said so.": [("Li Wen", "li-wen"), ("Li", "li-wen")],
    "Sergei Valin came. The Valin-Osten talks began.": [
        ("Sergei Valin", "sergei-valin"),
        ("Valin", "sergei-valin"),
        ("Osten", "carl-osten"),
    ],
    # a surname before its bearer is named is not linked
    "It was Valin. Sergei Valin came.": [("Sergei Valin", "sergei-valin")],
    # a surname with an office that only one listed person of that surname has held
    "Foreign Minister Valin came.": [("Valin", "sergei-valin")],
    "Vale foreign minister Valin came. Valin spoke.": [("Valin", "sergei-valin"), ("Valin", "sergei-valin")],
    "Mayor Valin came.": [],
    # a stop behind a listed name makes no other one
    "The firm of Brandt and Sons. The firm of Lindow Steel Ltd. built it.": [
        ("Brandt and Sons", "brandt-and-sons"),
        ("Lindow Steel Ltd", "lindow-steel"),
    ],
    "The firm of Holm Motor Co sold it to Holm Motor Co.": [
        ("Holm Motor Co", "holm-motor"),
        ("Holm Motor Co.", "holm-motor"),
    ],
    # a person's name in a longer name is not the person
    "The Ida Brandt Foundation opened.": [("Ida Brandt Foundation", "ida-brandt-foundation")],
    "Anna Ida Brandt came.": [],
    "Carl Osten Harlow came.": [],
    "Ivan Osten came.": [],
    "C. Osten came.": [("Osten", "carl-osten")],
    # the office alone
    "Trade Minister Ida Brandt came. The minister spoke.": [
        ("Ida Brandt", "ida-brandt"),
        ("The minister", "ida-brandt"),
    ],
    "Trade Minister Ida Brandt came. The minister of roads left.": [("Ida Brandt", "ida-brandt")],
    "Trade Minister Ida Brandt came. The prime minister left.": [("Ida Brandt", "ida-brandt")],
    "Trade Minister Ida Brandt came. The foreign minister left.": [("Ida Brandt", "ida-brandt")],
    "The minister came.": [],
    # a surname that is a place
    "Mayor Ann Marsh came to Marsh.": [("Marsh", "marsh")],
    "Mayor Sam Ridge came. They climbed the ridge, Ridge told them.": [
        ("Sam Ridge", "sam-ridge"),
        ("Ridge", "sam-ridge"),
    ],
    "Mayor Tom Ridge came. Ridge said so in Ridge.": [
        ("Tom Ridge", "tom-ridge"),
        ("Ridge", "tom-ridge"),
        ("Ridge", "ridge"),
    ],
    # acronyms that the article explains
    "The Union of Valleys (UOV) met. UOV bread": [
        ("Union of Valleys", "union-of-valleys"),
        ("UOV", "union-of-valleys"),
        ("UOV", "union-of-valleys"),
    ],
    # names that were valid at their time
    "In 1929 Old Port burned.": [("Old Port", "new-port")],
    "In 1949 Old Port burned.": [],
    "Old Port burned.": [],
    # reserved forms
    "Ann Marsh came.": [],
    "They climbed the ridge of Ridge.": [("the ridge", "ridge"), ("Ridge", "ridge")],
    "They climbed the ridge.": [],
}


@pytest.mark.parametrize("text", LINKED)
def test_a_name_is_linked_to_the_only_one_it_can_mean(text):
    listed = [(form, id) for form, id in forms(names_in(text, index=INDEX))]
    assert listed == LINKED[text]


# Text, form, and whom it could mean.
LEFT_OPEN = {
    "Ida Brandt met Otto Brandt. Brandt spoke.": ("Brandt", ("ida-brandt", "otto-brandt")),
    "Otto Brandt and Ida Brandt came. Mr Brandt spoke.": ("Brandt", ("ida-brandt", "otto-brandt")),
    "General Brandt came.": ("Brandt", ("ida-brandt", "otto-brandt")),
    "Mayor Valin came.": ("Valin", ("sergei-valin",)),
    "Ann Marsh came.": ("Ann Marsh", ("ann-marsh",)),
    "They climbed the ridge.": ("the ridge", ("ridge",)),
    "Old Port burned.": ("Old Port", ("new-port",)),
    "Trade Minister Ida Brandt met Foreign Minister Sergei Valin. The minister spoke.": (
        "The minister",
        ("ida-brandt", "sergei-valin"),
    ),
}


@pytest.mark.parametrize("text", LEFT_OPEN)
def test_a_name_that_could_mean_others_is_left_alone_and_told(text):
    told = [(one.form, tuple(sorted(one.candidates))) for one in names_in(text).unresolved]
    assert told == [LEFT_OPEN[text]]


def test_half_of_a_nationality_is_no_place():
    west = spot("west", "the West")
    index = build_index(Authorities(KINDS, (*RECORDS, west)))
    assert forms(names_in("The West German bank met in the West.", index=index)) == [("the West", "west")]


def test_an_office_with_capitals_means_whoever_was_named_with_it():
    text = "Trade Minister Ida Brandt came. The Trade Minister spoke. The Mines Minister left."
    assert [form for form, entity in forms(names_in(text)) if entity == "ida-brandt"] == [
        "Ida Brandt",
        "The Trade Minister",
    ]


def test_the_title_tells_two_of_one_surname_apart():
    text = "Trade Minister Ida Brandt met Mayor Otto Brandt. Minister Brandt spoke, Mayor Brandt left."
    assert forms(names_in(text))[2:] == [("Brandt", "ida-brandt"), ("Brandt", "otto-brandt")]


HEADLINES = {
    "Brandt opens bridge": [("Brandt", "ida-brandt")],
    "BRANDT OPENS BRIDGE IN WESTERLAND": [("BRANDT", "ida-brandt"), ("WESTERLAND", "westerland")],
    "Brandt Foundation Opens": [],
    "US AND THE UV AGREE": [],
    "Let us go to the VWB": [("VWB", "water-board")],
}


@pytest.mark.parametrize("title", HEADLINES)
def test_a_headline_names_those_whom_the_text_names(title):
    links = names_in("Ida Brandt came.", title=title)
    headline = [(one.form, one.entity) for one in links.mentions if one.span.where is Where.TITLE]
    assert headline == HEADLINES[title]


def test_an_acronym_in_a_headline_in_capitals_counts_once_the_text_names_its_bearer():
    links = names_in("The Union of Valleys met.", title="US AND WESTERLAND AGREE")
    assert (links.mentions[0].form, links.mentions[0].entity) == ("US", "union-of-valleys")


def test_an_acronym_among_letters_without_case_counts_at_once():
    assert forms(names_in("پل VWB کے تحت بنا ہے۔", language="ur")) == [("VWB", "water-board")]
    assert forms(names_in("VWB项目将帮助商人。", language="zh")) == [("VWB", "water-board")]


def test_a_derived_title_is_not_read_since_it_repeats_a_sentence():
    links = names_in("Ida Brandt came.", title="Ida Brandt came", title_basis=Basis.DERIVED)
    assert [one.span.where for one in links.mentions] == [Where.TEXT]


def test_a_foreign_passage_has_only_the_names_of_its_language():
    text = "Westerland is green.\n\nВестерланд, Westerland. Ида Брандт."
    links = names_in(text.replace(". Ида", " и Ида"), foreign=(1,))
    assert forms(links) == [("Westerland", "westerland")]


def test_a_passage_in_the_language_of_a_native_name_names_it():
    draft = press("Вестерланд и Westerland.", language="ru-RU")
    assert [one.form for one in link_names(draft, INDEX).mentions] == ["Вестерланд", "Westerland"]


@pytest.mark.parametrize("printed", ["\u06a9\u06cc\u067e", "\u0643\u064a\u067e", "\u0643\u06cc\u067e"])
def test_an_urdu_name_may_be_printed_with_arabic_letters(printed):
    assert forms(names_in(f"{printed} میں پل ہے۔", language="ur")) == [(printed, "keep")]


def test_a_name_valid_at_the_time_of_publication_is_linked():
    links = names_in("Old Port burned.", dates=(date_claim("1930-05"),))
    assert forms(links) == [("Old Port", "new-port")]
    assert names_in("Old Port burned.", dates=(date_claim("1930/1950"),)).mentions == ()


BYLINES = {
    ("Ida Brandt",): [("Ida Brandt", "ida-brandt")],
    ("Mina Holt", "Carl Osten"): [("Mina Holt", "mina-holt"), ("Carl Osten", "carl-osten")],
    ("Ида Брандт",): [("Ида Брандт", "ida-brandt")],
    ("Mina",): [],
    ("Vale News Agency",): [],
    ("Ann Marsh",): [],
}


@pytest.mark.parametrize("authors", BYLINES)
def test_the_authors_in_the_byline_are_named_there(authors):
    links = names_in("It rained.", authors=authors)
    assert [(one.form, one.entity) for one in links.mentions] == BYLINES[authors]
    assert all(one.span.where is Where.BYLINE and one.rule == "byline" for one in links.mentions)
    byline = "; ".join(authors)
    assert all(byline[one.span.start : one.span.end] == one.form for one in links.mentions)


def test_nobody_who_is_shown_to_be_a_person_is_a_company_where_someone_speaks_for_them():
    links = names_in("A spokesman for Ramdo Valin came. Mayor Ramdo Valin left.")
    assert [(one.id, one.kind) for one in links.discovered] == [("ramdo-valin", "villager")]


def test_an_author_explains_no_surname_in_the_text():
    assert forms(names_in("It was Holt who said so.", authors=("Mina Holt",))) == []


def test_an_author_whom_the_text_names_is_the_same_person():
    links = names_in("Mina Holt, a journalist, asked.", authors=("Mina Holt",))
    assert [one.entity for one in links.mentions] == ["mina-holt", "mina-holt"]
    assert len(links.discovered) == 1


def test_a_curator_removes_a_record_for_every_rule():
    links = names_in("Trade Minister Brandt met Otto Brandt.", orders=(order("otto-brandt", False),))
    assert forms(links) == [("Brandt", "ida-brandt")]
    assert links.unresolved == ()


def test_a_curator_removes_an_unreviewed_entity():
    links = names_in("Mayor Tom Hill came. Hill spoke.", orders=(order("tom-hill", False),))
    assert (links.mentions, links.discovered) == ((), ())


def test_a_curator_adds_what_no_rule_can_decide():
    (mention,) = names_in("Ann Marsh came.", orders=(order("ann-marsh", True),)).mentions
    assert (mention.form, mention.entity) == ("Ann Marsh", "ann-marsh")


def test_what_a_curator_adds_wins_over_the_rules():
    links = names_in("Otto Brandt came. Brandt left.", orders=(order("ida-brandt", True),))
    assert forms(links) == [("Otto Brandt", "otto-brandt"), ("Brandt", "ida-brandt")]


def test_what_a_curator_adds_makes_other_forms_certain():
    links = names_in("The talks in Brandt's house", orders=(order("ida-brandt", True),))
    assert forms(links) == [("Brandt", "ida-brandt")]


def test_a_curator_adds_someone_whom_no_word_names():
    (mention,) = names_in("The bridge was opened.", orders=(order("ida-brandt", True),)).mentions
    assert (mention.entity, mention.form, mention.rule) == ("ida-brandt", "Ida Brandt", "curator")
    assert (mention.span.where, mention.span.start, mention.span.end) == (Where.TITLE, 0, 0)


def test_an_order_for_an_unknown_record_links_nothing():
    assert names_in("The bridge was opened.", orders=(order("nobody", True),)).mentions == ()


def test_without_a_kind_that_is_discovered_nobody_is_new():
    text = "Mayor Tom Hill of the Harrow Water Council came with Ida Brandt."
    links = names_in(text, index=WITHOUT_DISCOVERY)
    assert links.discovered == ()
    assert forms(links) == [("Ida Brandt", "ida-brandt")]


WORDS = (
    "Ida Brandt|Brandt|Otto Brandt|Mayor|Minister|the minister|Westerland|Tom Hill|Hill|said|(VWB)|VWB"
    "|Council|of|and|,|.|The|US|“|”|’s|-|Osten|Li|Ridge|Marsh|Old Port|in 1930|Water|Inc|Ида Брандт|José"
)
PIECES = st.sampled_from(WORDS.split("|"))


@given(st.lists(PIECES, max_size=30), st.lists(PIECES, max_size=6))
def test_mentions_are_the_printed_words_in_reading_order(pieces, title):
    draft = press(" ".join(pieces), title=" ".join(title))
    links = link_names(draft, INDEX)
    assert all(words_at(draft, one.span) == one.form != "" for one in (*links.mentions, *links.unresolved))
    spans = [one.span for one in links.mentions]
    assert len(set(spans)) == len(spans)
    ids = {"": 0} | {sentence.id: n for n, sentence in enumerate(draft.blocks[0].sentences, 1)}
    places = [(ids[span.sentence], span.start, -span.end) for span in spans]
    assert places == sorted(places)
    for one, other in pairwise(spans):
        same = (one.where, one.sentence) == (other.where, other.sentence)
        assert not same or one.end <= other.start or other.end <= one.end, "names cross each other"
    known = {entity.id for entity in links.discovered}
    assert all(INDEX.entity(one.entity) or one.entity in known for one in links.mentions)
    assert known == {one.entity for one in links.mentions if INDEX.entity(one.entity) is None}
