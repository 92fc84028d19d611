"""Which source an article is from: by its name, or by the authority record that has that name."""

from dataclasses import replace

import pytest

from building import article, authorities, draft, entity, kind
from ru_pk_archive.catalog.outlets import (
    OutletNames,
    contested_outlets,
    id_of_name,
    outlet_entries,
    outlet_id,
    outlet_names,
)
from ru_pk_archive.records.archive import Spelling
from ru_pk_archive.records.entity import Alias, Entity, FieldType, KindField, Purpose
from ru_pk_archive.records.problem import Code

PAPER = kind(
    "paper", "papers", fields=(KindField("publisher", "Publisher", FieldType.TEXT, Purpose.PUBLISHER),)
)


def paper(id: str, name: str, *aliases: Alias, of: str = "paper") -> Entity:
    return replace(entity(id, of, name), aliases=aliases)


def names_of(*papers: Entity) -> OutletNames:
    return outlet_names(authorities(*papers, kinds=(PAPER, kind("town", "towns"))))


POST = paper(
    "post", "The Vale Post", Alias("VP"), Alias("Post", ambiguous=True), Alias("Herald", context="until 1901")
)


def from_outlet(id: str, outlet: str | None):
    return article(draft(id, outlet=outlet))


def test_spellings_with_one_slug_are_one_source_under_the_most_frequent():
    articles = (
        from_outlet("a", "THE VALE POST"),
        from_outlet("b", "The Vale Post"),
        from_outlet("c", "The Vale Post"),
    )
    (entry,) = outlet_entries(articles)
    assert (entry.id, entry.name, entry.path) == (
        "the-vale-post",
        "The Vale Post",
        "sources/the-vale-post.html",
    )
    assert entry.articles == ("a", "b", "c")


def test_an_article_that_names_no_source_belongs_to_none():
    article = from_outlet("a", None)
    assert outlet_id(article) is None
    assert outlet_entries((article,)) == ()


def test_sources_stand_by_name():
    articles = tuple(from_outlet(name, name) for name in ("Weekly", "harrow news", "Gazette"))
    assert [entry.name for entry in outlet_entries(articles)] == ["Gazette", "harrow news", "Weekly"]


def test_a_name_without_a_letter_is_a_source_too():
    assert outlet_id(from_outlet("a", "— —")) != outlet_id(from_outlet("b", "…"))


def test_a_source_called_index_does_not_take_the_index_page():
    (entry,) = outlet_entries((from_outlet("a", "Index"),))
    assert entry.path != "sources/index.html"


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("The Vale Post", "post"),
        ("THE VALE POST", "post"),  # names are compared by their slugs
        ("vp", "post"),
        ("Vale Post", "vale-post"),  # no spelling of the record
        ("Herald", "herald"),  # meant only in a context
        ("Harrow", "harrow"),  # a record of a kind that describes no sources
        ("Post", "post-722310"),  # ambiguous; and the id of the record, which is another source
    ],
)
def test_a_source_has_the_id_of_the_record_whose_name_or_plain_spelling_it_has(name, id):
    known = names_of(POST, paper("harrow-town", "Harrow", of="town"))
    assert id_of_name(name, known) == id


def test_a_name_that_its_own_record_calls_ambiguous_still_means_it_unless_another_record_has_it():
    dawn = paper("dawn-paper", "Dawn", Alias("Dawn", ambiguous=True))
    assert id_of_name("Dawn", names_of(dawn)) == "dawn-paper"
    assert id_of_name("Dawn", names_of(dawn, paper("dawn-radio", "Dawn"))) == "dawn-radio"


def test_spellings_of_one_record_are_one_source_under_its_name_with_the_spellings_printed():
    articles = (from_outlet("a", "VP"), from_outlet("b", "The Vale Post"), from_outlet("c", "VP"))
    (entry,) = outlet_entries(articles, names_of(POST))
    assert (entry.id, entry.name, entry.path, entry.record) == (
        "post",
        "The Vale Post",
        "sources/post.html",
        "post",
    )
    assert entry.articles == ("a", "b", "c")
    assert entry.spellings == (Spelling("VP", 2), Spelling("The Vale Post", 1))


def test_a_source_that_no_record_describes_says_so():
    (entry,) = outlet_entries((from_outlet("a", "The Vale Post"),))
    assert (entry.record, entry.spellings) == (None, (Spelling("The Vale Post", 1),))


def test_a_name_of_two_records_is_that_of_neither_and_is_told_if_an_article_prints_it():
    known = names_of(POST, paper("mail", "The Estermouth Mail", Alias("VP")))
    articles = (from_outlet("a", "VP"), from_outlet("b", "The Vale Post"))
    assert [(entry.id, entry.record) for entry in outlet_entries(articles, known)] == [
        ("post", "post"),
        ("vp", None),
    ]
    (problem,) = contested_outlets(articles, known)
    assert (problem.code, problem.source) == (Code.OUTLET_AMBIGUOUS, "authorities/paper.yaml")
    assert all(word in problem.message for word in ("“VP”", "post", "mail", "ambiguous_forms"))
    assert contested_outlets(articles[1:], known) == ()


def test_two_records_of_one_name_do_not_give_it_to_two_sources():
    twins = (paper("old-post", "Post", Alias("Old Post")), paper("new-post", "Post", Alias("New Post")))
    articles = (from_outlet("a", "Old Post"), from_outlet("b", "New Post"))
    assert {entry.id: entry.name for entry in outlet_entries(articles, names_of(*twins))} == {
        "old-post": "Old Post",
        "new-post": "New Post",
    }
