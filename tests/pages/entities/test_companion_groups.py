from building import article, authorities, draft, entity, settings
from ru_pk_archive.catalog import assemble
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.entities.companion_groups import Companions, companion_groups
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import Catalog
from vale_fair import ARTICLE, catalog_of


def companions_of(catalog: Catalog, entity: str) -> Companions | None:
    directory = Directory(catalog)
    return companion_groups(directory, directory.entities[entity])


def naming(*articles: str) -> Catalog:
    """An archive of one article for each string: the people whom it names, first names without spaces."""
    found = tuple(
        article(
            draft(f"a{number}", f"{people}."),
            f"1931-03-{number + 1:02}",
            names={name: name.lower() for name in people.split()},
        )
        for number, people in enumerate(articles)
    )
    people = sorted({name.lower() for told in articles for name in told.split()})
    catalog, _ = assemble(found, authorities(*(entity(id, "person") for id in people)), settings())
    return catalog


def test_who_is_named_in_the_same_articles_is_told_by_kind_with_the_way_to_them():
    people, places = companions_of(catalog_of(ARTICLE), "fairs").groups[:2]
    (row,) = people.rows
    assert (row.link, row.count, row.share) == (Link("Ida Brandt", "../people/ida-brandt.html"), 1, 100)
    assert row.articles == (Link("4 March 1931", "../articles/vale-fair-1931.html"),)
    assert (people.label, places.label) == ("People", "Places")


def test_a_bar_is_as_long_as_its_share_of_the_most():
    (people,) = companions_of(naming("Ada Ben", "Ada Ben", "Ada Ben", "Ada Cleo"), "ada").groups
    assert [(row.link.text, row.share) for row in people.rows] == [("Ben", 100), ("Cleo", 33)]


def test_articles_that_all_companions_share_are_told_once():
    shared = companions_of(naming("Ada Ben Cleo", "Ada Ben Cleo", "Ada"), "ada").shared
    assert [row.href for row in shared] == ["../articles/a0.html", "../articles/a1.html"]
    assert companions_of(naming("Ada Ben", "Ada Cleo"), "ada").shared == ()  # as many, but others


def test_an_article_is_told_by_its_headline_where_its_date_does_not_tell_it_from_others():
    made = [
        article(draft(id, "Ada Ben.", title=title), date, names={"Ada": "ada", "Ben": "ben"})
        for id, title, date in (("a", "Rain", "1931"), ("b", "Snow", "1931"), ("c", "Hail", None))
    ]
    alone = article(draft("d", "Ada Cleo."), names={"Ada": "ada", "Cleo": "cleo"})
    people = authorities(*(entity(id, "person") for id in ("ada", "ben", "cleo")))
    catalog, _ = assemble((*made, alone), people, settings())
    ben, cleo = companions_of(catalog, "ada").groups[0].rows
    assert [link.text for link in ben.articles] == ["Rain", "Snow", "Hail"]
    assert [link.text for link in cleo.articles] == ["Bridge opened"]


def test_what_is_left_out_is_told():
    crowd = " ".join(f"P{letter}" for letter in "abcdefghi")
    shown = companions_of(naming(f"Ada {crowd}", *["Ada Pa"] * 3), "ada")
    assert (shown.most, shown.linked, len(shown.groups[0].rows)) == (8, 3, 8)
    assert len(shown.groups[0].rows[0].articles) == 3
    few = companions_of(naming("Ada Ben", "Ada Ben"), "ada")
    assert (few.most, few.linked) == (0, 0)


def test_a_name_that_stands_alone_has_no_companions():
    assert companions_of(naming("Ada"), "ada") is None
