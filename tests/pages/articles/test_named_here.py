from dataclasses import replace

from building import article, draft, entity, within
from ru_pk_archive.pages.articles.named_here import (
    Ink,
    NamedHere,
    legend,
    name_groups,
    name_marks,
    open_names,
)
from ru_pk_archive.pages.articles.sentences import NameMark
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import ArticleEntry
from ru_pk_archive.records.article import Article, Mention, Span, TopicTag, Unresolved, Where
from ru_pk_archive.records.draft import Draft, Mark, MarkKind
from vale_fair import catalog_of

DRAFT = draft(
    "fair",
    "Ida Brandt opened the fair in Harrow.",
    "Brandt then left Harrow with Olaf Lund.",
    title="Harrow fair",
)
NAMES = {"Ida Brandt": "ida-brandt", "Brandt": "ida-brandt", "Harrow": "harrow", "Olaf Lund": "olaf-lund"}
LUND = entity("olaf-lund", "person", reviewed=False)
FAIR = article(DRAFT, names=NAMES, discovered=(LUND,))


def planned(made: Article) -> tuple[Directory, ArticleEntry]:
    catalog = catalog_of(made)
    return Directory(catalog), catalog.articles[0]


def marked(sentence: int, mark: Mark) -> Draft:
    block = DRAFT.blocks[0]
    sentences = list(block.sentences)
    sentences[sentence] = replace(sentences[sentence], marks=(mark,))
    return replace(DRAFT, blocks=(replace(block, sentences=tuple(sentences)),))


def test_an_author_whom_the_text_does_not_name_stands_beside_it_as_who_wrote_it():
    signed = article(draft("a", "Harrow is small.", authors=("Ida Brandt",)), names=NAMES)
    people, _ = name_groups(*planned(signed), reviewed=True)
    assert [(name.link.text, name.count, name.remark) for name in people.names] == [
        ("Ida Brandt", 0, "wrote it")
    ]


def test_the_first_mention_of_each_reviewed_name_is_a_link_and_every_one_is_marked():
    assert name_marks(*planned(FAIR)) == {
        "s-1": (
            NameMark(0, 10, "person", "../people/ida-brandt.html"),
            NameMark(30, 36, "topic", "../places/harrow.html"),
        ),
        "s-2": (
            NameMark(0, 6, "person"),
            NameMark(17, 23, "topic"),
            NameMark(29, 38, "person", guess=True),
        ),
    }


def test_a_name_inside_a_link_of_the_source_is_linked_where_it_comes_next():
    linked = marked(0, Mark(MarkKind.LINK, 0, 3, "https://example.org/"))
    names = name_marks(*planned(article(linked, names=NAMES, discovered=(LUND,))))
    assert names["s-1"] == (NameMark(30, 36, "topic", "../places/harrow.html"),)
    assert names["s-2"][0] == NameMark(0, 6, "person", "../people/ida-brandt.html")


def test_the_legend_tells_which_kinds_an_ink_stands_for():
    assert legend(*planned(FAIR)) == (Ink("person", "People"), Ink("topic", "Places"))
    fire = article(draft("x", "Harrow, Great Fire."), names={"Harrow": "harrow", "Great Fire": "great-fire"})
    assert legend(*planned(fire)) == (Ink("topic", "Places, Events"),)
    assert legend(*planned(article(draft("x", "It rained.")))) == ()


def test_names_stand_by_kind_with_their_count_and_the_way_to_the_first():
    people, places = name_groups(*planned(FAIR), reviewed=True)
    assert (people.label, places.label) == ("People", "Places")
    assert people.names == (NamedHere(Link("Ida Brandt", "../people/ida-brandt.html"), 2, "#s-1", ""),)
    assert places.names == (NamedHere(Link("Harrow", "../places/harrow.html"), 3, "#s-1", ""),)


def test_names_that_no_one_checked_stand_apart():
    (people,) = name_groups(*planned(FAIR), reviewed=False)
    assert people.names == (NamedHere(Link("Olaf Lund", "../people/olaf-lund.html"), 1, "#s-2", ""),)


def test_a_name_of_the_headline_alone_has_no_place_in_the_text():
    made = article(draft("x", "It rained.", title="Harrow flooded"), names={"Harrow": "harrow"})
    (places,) = name_groups(*planned(made), reviewed=True)
    assert (places.names[0].count, places.names[0].first) == (1, "")


def test_a_topic_leads_to_its_first_phrase_and_one_that_follows_says_from_what():
    tags = (TopicTag("fairs", 2, (within(DRAFT, "fair"),)), TopicTag("trade", 1, (), follows="fairs"))
    (topics,) = name_groups(*planned(article(DRAFT, topics=tags)), reviewed=True)
    assert topics.names == (
        NamedHere(Link("Fairs", "../topics/fairs.html"), 1, "#s-1", ""),
        NamedHere(Link("Trade", "../topics/trade.html"), 0, "#s-1", "follows from Fairs"),
    )


def test_a_name_left_open_tells_whom_it_could_mean_once():
    doubt = Unresolved("Brandt", within(DRAFT, "Brandt then"), ("ida-brandt", "harrow"), "two fit")
    made = replace(FAIR, unresolved=(doubt, doubt))
    (found,) = open_names(*planned(made))
    assert (found.form, found.reason, found.quote.href) == ("Brandt", "two fit", "#s-2")
    assert [candidate.text for candidate in found.candidates] == ["Ida Brandt", "Harrow"]


def test_an_entity_that_a_curator_alone_linked_says_so_and_counts_no_words():
    nowhere = Mention("harrow", "Harrow", Span(Where.TITLE, "", 0, 0), "curator")
    made = replace(article(draft("x", "It rained.")), mentions=(nowhere,))
    (places,) = name_groups(*planned(made), reviewed=True)
    assert places.names == (
        NamedHere(Link("Harrow", "../places/harrow.html"), 0, "", "linked by the curator"),
    )
