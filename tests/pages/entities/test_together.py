from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.entities.together import Together, named_together
from vale_map import mapped, vale_article

CATALOG = mapped()


def together(entity: str, of_a_kind: int = 8) -> Together | None:
    directory = Directory(CATALOG)
    return named_together(directory, directory.entities[entity], of_a_kind)


def test_the_picture_says_who_is_named_with_whom_beside_the_entity_itself():
    shown = together("ada")
    assert "Ada" not in {node.label for node in shown.network.nodes}
    assert shown.pairs[:2] == ("Ben and Cleo: 4 articles", "Ben and Harrow: 4 articles")
    assert shown.finding.startswith(f"{len(shown.network.nodes)} of the names in the same articles")
    assert shown.finding.endswith("the widest Ben and Cleo: 4 articles.")
    assert len(shown.pairs) == len(shown.network.arcs)


def test_topics_are_no_names():
    assert not any("Fairs" in pair or "Tolls" in pair for pair in together("ada").pairs)


def test_no_more_names_of_a_kind_are_drawn_than_the_table_has():
    assert together("ada", of_a_kind=1) is None


def test_what_shares_one_article_with_each_name_has_no_picture():
    directory = Directory(mapped(vale_article("a", "Ben Cleo Dora Ede Fay", "Harrow Vale")))
    assert named_together(directory, directory.entities["ada"], 8) is None
