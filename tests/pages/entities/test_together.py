from itertools import product

from building import article, draft
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.entities.together import Together, named_together
from ru_pk_archive.records.archive import Catalog
from vale_map import in_circles, mapped, vale_article

WOOL = (
    "Ada met Ben and Cleo in Harrow, and all of them spoke of the price of wool in the towns of the vale.",
    "Of the bridge that the flood had taken nobody could say when it would be built again, nor for how much.",
    "Two families have taken the Water Board to court over the height of the embankment.",
)
CIRCLES = mapped(*in_circles())


def together(catalog: Catalog, entity: str = "ada", of_a_kind: int = 8) -> Together | None:
    directory = Directory(catalog)
    return named_together(directory, directory.entities[entity], of_a_kind)


def test_the_pair_that_stands_out_most_is_told_with_its_numbers_and_with_what_is_expected():
    shown = together(CIRCLES)
    assert shown.finding == (
        "Ben and Cleo are named together in six of these 12 articles; by how often each is named, one would "
        "expect about three. Another 11 pairs stand together clearly more often than expected."
    )
    assert shown.pairs[0] == "Ben and Cleo: six articles, about three expected"
    assert len(shown.pairs) == 12
    assert shown.method == "../about.html#named-together"


def test_the_drawing_has_the_name_itself_and_joins_those_of_a_circle():
    drawn = together(CIRCLES).network
    labels = [node.label for node in drawn.nodes]
    assert labels[0] == "Ada"
    assert {frozenset(labels[1:5]), frozenset(labels[5:])} == {
        frozenset(("Ben", "Cleo", "Dora", "Harrow")),
        frozenset(("Ede", "Fay", "Oxbow", "Mill")),
    }


def test_names_that_stand_together_as_often_as_chance_has_it_are_not_told():
    talks = product(("Ben", "Cleo"), ("Dora", "Ede"), ("Harrow", "Oxbow"), range(4))
    evenly = [
        vale_article(f"t{n}", f"{one} {other}", place) for n, (one, other, place, _) in enumerate(talks)
    ]
    assert together(mapped(*evenly)) is None


def test_one_pair_or_two_are_a_sentence_and_no_picture():
    pairs = [vale_article(f"p{n}", "Ben Cleo", "Harrow" if n % 2 else "Oxbow") for n in range(6)]
    rest = [vale_article(f"r{n}", "Dora", "Harrow" if n % 2 else "Oxbow") for n in range(6)]
    shown = together(mapped(*pairs, *rest))
    assert shown.network is None
    assert shown.finding == (
        "Ben and Cleo are named together in six of these 12 articles; by how often each is named, one would "
        "expect about three."
    )
    others = [vale_article(f"r{n}", "Ede Fay", "Harrow" if n % 2 else "Oxbow") for n in range(6)]
    shown = together(mapped(*pairs, *others))
    assert shown.network is None
    assert shown.finding.endswith(" Ede and Fay are in six, with about three expected.")


def test_topics_are_no_names():
    tagged = [vale_article(f"a{n}", "Ben Cleo Dora", "Harrow", "fairs") for n in range(6)]
    shown = together(mapped(*tagged, *in_circles()[6:]))
    assert not any("Fairs" in pair for pair in shown.pairs)


def test_no_more_names_of_a_kind_are_compared_than_the_table_has():
    assert together(CIRCLES, of_a_kind=1).pairs == ("Ben and Harrow: six articles, about three expected",)
    assert len(together(CIRCLES, of_a_kind=2).pairs) == 3


def test_of_articles_with_the_same_text_one_counts():
    named = {name: name.lower() for name in ("Ada", "Ben", "Cleo", "Harrow")}
    copies = [
        article(draft(f"c{n}", *WOOL, title="Talk", outlet=f"Paper {n}"), "1931-03-04", names=named)
        for n in range(6)
    ]
    assert together(mapped(*copies, *in_circles()[6:])) is None


def test_what_is_in_few_articles_has_no_picture():
    assert together(mapped()) is None
