from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.entities.distinctive import DistinctiveRow, distinctive, names_of_articles
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import Catalog
from vale_map import mapped, vale_article


def rows(catalog: Catalog, entity: str) -> list[DistinctiveRow]:
    directory = Directory(catalog)
    groups = distinctive(directory, directory.entities[entity], names_of_articles(directory))
    return [row for group in groups for row in group.rows]


def test_names_stand_out_in_a_topic_that_are_twice_as_often_in_it_as_everywhere():
    found = rows(mapped(), "fairs")
    assert found == [
        DistinctiveRow(Link("Ben", "../people/ben.html"), 4, 4),
        DistinctiveRow(Link("Cleo", "../people/cleo.html"), 4, 4),
        DistinctiveRow(Link("Harrow", "../places/harrow.html"), 4, 4),
    ]


def test_a_name_that_is_in_every_article_stands_out_in_none():
    assert "Ada" not in {row.link.text for row in rows(mapped(), "tolls")}


def test_two_articles_are_too_few_to_stand_out():
    assert "Dora" not in {row.link.text for row in rows(mapped(), "fairs")}
    twice = [vale_article(f"a{n}", "Ben", "Harrow", "fairs" if n < 2 else "tolls") for n in range(8)]
    assert rows(mapped(*twice), "fairs") == []


def test_the_more_of_its_articles_are_of_the_topic_the_higher_a_name_stands():
    inside = [vale_article(f"a{n}", "Ben Cleo" if n < 3 else "Cleo", "Mill", "fairs") for n in range(4)]
    outside = [vale_article(f"b{n}", "Cleo" if n == 0 else "Dora", "Taveta", "tolls") for n in range(8)]
    found = rows(mapped(*inside, *outside), "fairs")
    assert [(row.link.text, row.inside, row.articles) for row in found] == [
        ("Ben", 3, 3),
        ("Cleo", 4, 5),
        ("Mill", 4, 4),
    ]


def test_an_article_on_something_else_changes_nothing():
    told = [vale_article(f"a{n}", "Ben", "Mill", "fairs") for n in range(3)]
    other = [vale_article(f"b{n}", "Dora", "Taveta", "tolls") for n in range(9)]
    assert rows(mapped(*told, *other), "fairs") == rows(mapped(*told, *other[1:]), "fairs") != []


def test_only_topics_have_names_that_stand_out():
    assert rows(mapped(), "harrow") == []
