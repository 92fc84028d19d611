from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.pages.pictures.ego_network import MOST_NAMES, Name, Tie, ego_network
from ru_pk_archive.pages.pictures.lettering import width_of

ADA = Name("Ada Osten", 40)
NAMES = [Name(f"{name} Brandt", 9 - number // 3) for number, name in enumerate("ABCDEFGHIJKLMNOPQRSTUVWX")]
CHAIN = [Tie(0, 1, 3), Tie(1, 2, 2), Tie(2, 3, 1)]

pairs = st.tuples(st.integers(0, 22), st.integers(1, 23)).filter(lambda pair: pair[0] < pair[1])
networks = st.dictionaries(pairs, st.integers(1, 9), max_size=80).map(
    lambda counts: [Tie(one, other, count) for (one, other), count in counts.items()]
)


def test_the_name_itself_heads_the_column_and_the_line_goes_down_to_the_last_that_is_named_with_it():
    drawn = ego_network(ADA, NAMES, CHAIN)
    assert drawn.nodes[0].label == "Ada Osten"
    assert len(drawn.nodes) == MOST_NAMES
    assert drawn.foot == drawn.nodes[-1].middle


def test_names_in_a_chain_stand_in_its_order_and_the_strongest_arc_is_widest():
    drawn = ego_network(ADA, NAMES[:4], [Tie(0, 3, 9), Tie(1, 3, 5), Tie(1, 2, 1)])
    assert [node.label[0] for node in drawn.nodes[1:]] in (list("ADBC"), list("CBDA"))
    assert {arc.bottom - arc.top for arc in drawn.arcs} == {22}
    assert [arc.width for arc in drawn.arcs] == [5, 2, 1]


def test_names_without_a_tie_stand_last_in_the_order_given():
    drawn = ego_network(ADA, NAMES[:7], [Tie(2, 5, 3), Tie(2, 6, 3), Tie(5, 6, 3)])
    assert [node.label[0] for node in drawn.nodes[4:]] == list("ABDE")


def test_fewer_than_three_ties_are_no_picture():
    assert ego_network(ADA, NAMES, ()) is None
    assert ego_network(ADA, NAMES, [Tie(0, 1, 3), Tie(2, 3, 3)]) is None
    assert ego_network(ADA, NAMES, CHAIN)


def test_of_very_many_ties_the_first_are_drawn():
    everyone = [Tie(one, other, 1) for other in range(10) for one in range(other)]
    assert len(ego_network(ADA, NAMES, everyone).arcs) == 20


def test_the_area_of_a_dot_is_the_number_of_articles():
    names = [Name("A", 36), Name("B", 9), Name("C", 1), Name("D", 36)]
    drawn = ego_network(ADA, names, CHAIN)
    assert {node.label: node.radius for node in drawn.nodes} == {
        "Ada Osten": 6,
        "A": 6,
        "B": 3,
        "C": 2,
        "D": 6,
    }


@given(networks)
def test_a_drawing_is_legible_and_the_same_each_time(ties):
    drawn = ego_network(ADA, NAMES, ties)
    assert drawn == ego_network(ADA, list(NAMES), list(ties))
    if drawn is None:
        return
    assert len(drawn.nodes) == MOST_NAMES
    assert len(drawn.arcs) <= 2 * len(drawn.nodes)
    baselines = [node.baseline for node in drawn.nodes]
    assert all(after - before >= 16 for before, after in pairwise(baselines))
    assert all(0 < node.baseline <= drawn.height for node in drawn.nodes)
    assert all(width_of(node.label) <= drawn.label_end < drawn.axis for node in drawn.nodes)
    assert all(0 < arc.depth <= drawn.width - drawn.axis for arc in drawn.arcs)
    assert all(0 < arc.top < arc.bottom < drawn.height and arc.width > 0 for arc in drawn.arcs)


def test_a_long_name_is_shortened():
    names = [*NAMES[:3], Name("A Name That Is Far Too Long For Its Row", 2)]
    drawn = ego_network(ADA, names, CHAIN)
    (long,) = (node.label for node in drawn.nodes if node.label.startswith("A Name"))
    assert long.endswith("…")
    assert drawn.label_end <= 165
