from building import KINDS, article, draft, entity, kind, within
from ru_pk_archive.catalog.appearances import entity_entries
from ru_pk_archive.records.archive import EntityEntry
from ru_pk_archive.records.article import TopicTag

IDA = entity("ida-brandt", "person")
OTTO = entity("otto-vale", "person")
HARROW = entity("harrow", "place")
BRIDGES = entity("bridges", "topic")
BUILDING = entity("building", "topic")
ALL = (HARROW, OTTO, IDA, BRIDGES, BUILDING)
NAMES = {"Ida Brandt": "ida-brandt", "Brandt": "ida-brandt", "Harrow": "harrow", "Otto Vale": "otto-vale"}


def entries(*articles) -> dict[str, EntityEntry]:
    found, _ = entity_entries(articles, ALL, KINDS)
    return {entry.entity.id: entry for entry in found}


def test_an_appearance_counts_the_names_and_leads_to_the_first_sentence():
    found = entries(
        article(
            draft("a", "Ida Brandt came.", "Brandt left, said Brandt.", title="Ida Brandt is here"),
            names=NAMES,
        ),
        article(draft("b", "Rain.", title="Brandt gone"), names=NAMES),
    )
    assert [(one.article, one.mentions, one.sentence) for one in found["ida-brandt"].appearances] == [
        ("a", 4, "s-1"),
        ("b", 1, ""),
    ]
    assert [(one.form, one.count) for one in found["ida-brandt"].spellings] == [
        ("Brandt", 3),
        ("Ida Brandt", 2),
    ]


def test_who_wrote_an_article_is_not_thereby_named_in_it():
    signed = article(draft("a", "Harrow is small.", authors=("Ida Brandt",)), names=NAMES)
    both = article(draft("b", "Ida Brandt saw Harrow.", authors=("Ida Brandt",)), names=NAMES)
    found = entries(signed, both)
    ida, harrow = found["ida-brandt"], found["harrow"]
    assert ([one.article for one in ida.appearances], ida.wrote) == (["b"], ("a", "b"))
    assert [one.mentions for one in ida.appearances] == [1]
    assert [(other.entity, other.articles) for other in ida.companions] == [("harrow", ("b",))]
    assert [(other.entity, other.articles) for other in harrow.companions] == [("ida-brandt", ("b",))]


def test_what_no_article_names_has_no_entry():
    assert set(entries(article(draft("a", "Harrow is small."), names=NAMES))) == {"harrow"}


def test_entries_stand_by_kind_then_name():
    text = draft("a", "Otto Vale and Ida Brandt saw Harrow.")
    assert list(entries(article(text, names=NAMES))) == ["ida-brandt", "otto-vale", "harrow"]


def test_a_topic_appears_by_its_phrases_and_one_that_follows_by_those_of_the_narrower():
    text = draft("a", "Rain fell.", "The new bridge stands.")
    tags = (
        TopicTag("bridges", 1, (within(text, "new bridge"),)),
        TopicTag("building", 1, (), follows="bridges"),
    )
    found = entries(article(text, topics=tags))
    assert [(one.mentions, one.sentence) for one in found["bridges"].appearances] == [(1, "s-2")]
    assert [(one.mentions, one.sentence) for one in found["building"].appearances] == [(0, "s-2")]
    assert [one.form for one in found["bridges"].spellings] == ["new bridge"]


def test_companions_are_who_is_named_in_the_same_articles_most_frequent_first():
    found = entries(
        article(draft("a", "Ida Brandt and Otto Vale in Harrow."), names=NAMES),
        article(draft("b", "Ida Brandt in Harrow."), names=NAMES),
        article(draft("c", "Otto Vale alone."), names=NAMES),
    )
    assert [(one.entity, one.articles) for one in found["ida-brandt"].companions] == [
        ("harrow", ("a", "b")),
        ("otto-vale", ("a",)),
    ]


def test_two_ids_that_would_share_an_address_are_told():
    twins = (entity("vale_a", "ship"), entity("vale-a", "ship"))
    one = article(draft("a", "The Vale A and the Vale B."), names={"Vale A": "vale-a", "Vale B": "vale_a"})
    found, suffixed = entity_entries((one,), twins, (kind("ship", "ships"),))
    assert suffixed == ("vale_a",)
    assert len({entry.path for entry in found}) == 2
