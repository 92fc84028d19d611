from building import entity
from ru_pk_archive.catalog.companions import COUNTED_IN_AN_ARTICLE, KEPT_OF_A_KIND, companions, company
from ru_pk_archive.records.archive import Appearance

CROWD = [f"guest-{number:03}" for number in range(200)]
PEOPLE = [entity(id, "person") for id in CROWD]
PLACES = [entity(f"place-{number:03}", "place") for number in range(200)]


def test_of_each_kind_only_the_most_frequent_companions_are_kept():
    """Forty articles, each with other guests and the same host, so that no article is too crowded."""
    host = entity("host", "person")
    counts = {
        f"a{number:02}": {"host": 1}
        | dict.fromkeys(CROWD[number * 5 : number * 5 + 5], 1)
        | {PLACES[number].id: 1}
        for number in range(40)
    }
    counts["again"] = {"host": 1, CROWD[199]: 1}
    seen = [Appearance(article, 1, "") for article in counts]
    found = companions("host", seen, company(counts, [host, *PEOPLE, *PLACES]))
    kept = [companion.entity for companion in found]
    assert len([id for id in kept if id.startswith("guest")]) == KEPT_OF_A_KIND
    assert len([id for id in kept if id.startswith("place")]) == KEPT_OF_A_KIND
    assert kept[0] == CROWD[199]
    assert found[0].articles == ("a39", "again")


def test_of_a_crowded_article_only_those_named_most_are_companions():
    counts = {"gala": {id: 2 if id > "guest-139" else 1 for id in CROWD}}
    together = company(counts, PEOPLE)
    found = companions("guest-000", [Appearance("gala", 1, "")], together)
    assert len(together.named["gala"]) == COUNTED_IN_AN_ARTICLE
    assert {companion.entity for companion in found} <= {id for id in CROWD if id > "guest-139"}
    assert len(found) == KEPT_OF_A_KIND


def test_equally_frequent_companions_stand_by_name_and_no_one_is_their_own():
    three = [entity("c", "person", "Ada"), entity("b", "place", "berta"), entity("a", "person", "Cora")]
    together = company({"x": {"a": 1, "b": 1, "c": 9}}, three)
    found = companions("a", [Appearance("x", 1, "")], together)
    assert [companion.entity for companion in found] == ["c", "b"]
