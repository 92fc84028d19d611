from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.pages.pictures.ego_network import MOST_NAMES, Tie, ego_network
from ru_pk_archive.pages.pictures.lettering import width_of

NAMES = [f"{name} Brandt" for name in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"] + [
    "A Name That Is Far Too Long For Its Row"
]
CHAIN = [Tie(0, 1, 3), Tie(1, 2, 2), Tie(2, 3, 1)]

pairs = st.tuples(st.integers(0, 25), st.integers(1, 26)).filter(lambda pair: pair[0] < pair[1])
networks = st.dictionaries(pairs, st.integers(1, 9), max_size=80).map(
    lambda counts: [Tie(one, other, count) for (one, other), count in counts.items()]
)


def test_names_in_a_chain_stand_in_its_order_and_the_strongest_arc_is_widest():
    drawn = ego_network(NAMES, [Tie(0, 3, 9), Tie(1, 3, 5), Tie(1, 2, 1)])
    assert [node.label[0] for node in drawn.nodes] in (list("ADBC"), list("CBDA"))
    assert {arc.bottom - arc.top for arc in drawn.arcs} == {22}
    assert [arc.width for arc in drawn.arcs] == [5, 2, 1]
    assert drawn.least == 1


def test_too_few_names_or_ties_are_no_picture():
    assert ego_network(NAMES, ()) is None
    assert ego_network(NAMES, [Tie(0, 1, 3), Tie(2, 3, 3)]) is None
    assert ego_network(NAMES, [Tie(0, 1, 3), Tie(1, 2, 3), Tie(0, 2, 3)]) is None
    assert ego_network(NAMES, CHAIN)


def test_names_that_are_all_tied_alike_are_no_picture():
    everyone = [Tie(one, other, 1) for other in range(10) for one in range(other)]
    assert ego_network(NAMES, everyone) is None


def test_a_picture_in_which_most_are_tied_to_most_is_none():
    square = [Tie(0, 1, 1), Tie(1, 2, 1), Tie(2, 3, 1), Tie(0, 3, 1)]
    assert ego_network(NAMES, square) is None
    assert ego_network(NAMES, [*square, Tie(3, 4, 1)])


def test_of_too_many_ties_the_strongest_are_drawn():
    everyone = [Tie(one, other, 4 if other == one + 1 else 1) for other in range(10) for one in range(other)]
    drawn = ego_network(NAMES, everyone)
    assert (drawn.least, len(drawn.arcs)) == (4, 9)


def test_a_name_without_a_tie_is_left_out():
    assert len(ego_network(NAMES, CHAIN).nodes) == 4


@given(networks)
def test_a_drawing_is_legible_and_the_same_each_time(ties):
    drawn = ego_network(NAMES, ties)
    assert drawn == ego_network(NAMES, list(reversed(ties)))
    if drawn is None:
        return
    assert 4 <= len(drawn.nodes) <= MOST_NAMES
    assert len(drawn.arcs) == len(drawn.ties) <= 2 * len(drawn.nodes)
    shown = {tie for tie in ties if tie.other < MOST_NAMES and tie.count >= drawn.least}
    assert set(drawn.ties) == shown
    baselines = [node.baseline for node in drawn.nodes]
    assert all(after - before >= 16 for before, after in pairwise(baselines))
    assert all(0 < node.baseline <= drawn.height for node in drawn.nodes)
    assert all(width_of(node.label) <= drawn.label_end < drawn.axis for node in drawn.nodes)
    assert all(0 < arc.depth <= drawn.width - drawn.axis for arc in drawn.arcs)
    assert all(0 < arc.top < arc.bottom < drawn.height and arc.width > 0 for arc in drawn.arcs)


def test_a_long_name_is_shortened():
    drawn = ego_network(NAMES[-4:], CHAIN)
    (long,) = (node.label for node in drawn.nodes if node.label.startswith("A Name"))
    assert long.endswith("…")
    assert drawn.label_end <= 165
