"""What two builds of one archive differ in."""

from dataclasses import replace

from building import article, authorities, draft, entity, settings
from ru_pk_archive.catalog import assemble
from ru_pk_archive.catalog.changes import article_states, compare
from ru_pk_archive.records.article import Article
from ru_pk_archive.records.desk import ArticleState, NamesOfKind

FAIR = draft("fair", "Ida Brandt opened the fair.", title="Fair opened", outlet="The Vale Post")
READ = article(FAIR, "1931-03-04", names={"Ida Brandt": "ida-brandt"})
STATE = ArticleState("fair", "Fair opened", "", "", "t", ())


def states(*articles: Article) -> tuple[ArticleState, ...]:
    catalog, problems = assemble(articles, authorities(entity("ida-brandt", "person")), settings())
    assert problems == ()
    return article_states(catalog)


def test_a_state_holds_what_a_curator_would_ask_for():
    [state] = states(READ)
    assert (state.id, state.title, state.date, state.source) == (
        "fair",
        "Fair opened",
        "1931-03-04",
        "The Vale Post",
    )
    assert state.names == (NamesOfKind("People", ("Ida Brandt",)),)


def test_states_are_in_the_order_of_their_ids():
    early = article(draft("z", "One."), "1900")
    assert [state.id for state in states(READ, early)] == ["fair", "z"]


def test_nothing_changed_where_nothing_changed():
    changes = compare(states(READ), states(READ))
    assert (changes.added, changes.removed, changes.changed) == ((), (), ())


def test_articles_come_and_go():
    other = replace(STATE, id="flood")
    changes = compare((STATE,), (other,))
    assert (changes.added, changes.removed, changes.changed) == ((other,), (STATE,), ())


def test_each_detail_that_differs_is_told():
    before = replace(STATE, source="Vale Post", names=(NamesOfKind("People", ("Ida Brandt", "Olaf Lund")),))
    after = ArticleState(
        "fair",
        "Fair closed",
        "1931",
        "",
        "u",
        (NamesOfKind("People", ("Ann Lee", "Ida Brandt")), NamesOfKind("Places", ("Harrow Vale",))),
    )
    [change] = compare((before,), (after,)).changed
    assert change.state == after
    assert change.details == (
        "headline: Fair opened → Fair closed",
        "date: not known → 1931",
        "source: Vale Post → not known",
        "the text",
        "people: now also Ann Lee",
        "people: no longer Olaf Lund",
        "places: now also Harrow Vale",
    )


def test_other_words_are_another_text():
    [change] = compare(states(READ), states(replace(READ, draft=replace(FAIR, blocks=())))).changed
    assert "the text" in change.details
