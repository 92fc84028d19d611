import pytest
from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.pages.pictures.lettering import Box, Label, place_label, shortened, width_of

PICTURE = Box(0, 0, 320, 200)
DOT = Box(100, 100, 10, 10)


@pytest.mark.parametrize(
    ("one", "other", "meets"),
    [
        (Box(0, 0, 10, 10), Box(5, 5, 10, 10), True),
        (Box(0, 0, 10, 10), Box(10, 0, 10, 10), False),
        (Box(0, 0, 10, 10), Box(0, 10, 10, 10), False),
        (Box(0, 0, 30, 30), Box(10, 10, 1, 1), True),
    ],
)
def test_boxes_that_only_touch_do_not_meet(one, other, meets):
    assert one.meets(other) is meets
    assert other.meets(one) is meets


def test_a_label_stands_after_its_mark():
    label, room = place_label("Harrow", DOT, (DOT,), PICTURE)
    assert label == Label("Harrow", 113, 109, "start", 105, False)
    assert [box.left for box in room] == [113]


def test_a_label_gives_way_to_what_stands_there():
    after = Box(115, 100, 5, 5)
    assert place_label("Harrow", DOT, (DOT, after), PICTURE)[0].anchor == "end"
    around = (after, Box(90, 100, 5, 5))
    assert place_label("Harrow", DOT, (DOT, *around), PICTURE)[0].baseline < DOT.top
    above = (*around, Box(100, 90, 5, 5))
    assert place_label("Harrow", DOT, (DOT, *above), PICTURE)[0].baseline > DOT.top + DOT.height
    below = (*above, Box(100, 112, 5, 5))
    assert place_label("Harrow", DOT, (DOT, *below), PICTURE)[0].left == DOT.left + DOT.width


def test_a_label_without_room_at_its_mark_is_led_to_it_past_what_stands_there():
    beside = (Box(113, 101, 3, 10), Box(96, 84, 2, 42), Box(103, 86, 2, 2), Box(103, 115, 2, 2))
    label, room = place_label("Harrow", DOT, (DOT, *beside), PICTURE)
    assert (label.led, label.left, label.level) == (True, 124, 89)
    assert not any(part.meets(box) for part in room for box in (DOT, *beside))
    assert len(room) > 4


def test_there_is_no_label_where_there_is_no_room_at_all():
    assert place_label("Harrow", DOT, (DOT, Box(50, 50, 49, 110), Box(111, 50, 49, 110)), PICTURE) is None


@given(st.text(min_size=1, max_size=60), st.integers(20, 310), st.integers(20, 190))
def test_a_label_lies_inside_the_picture_and_off_its_mark(text, left, top):
    mark = Box(left, top, 8, 8)
    placed = place_label(text, mark, (mark,), PICTURE)
    assert placed is None or (PICTURE.holds(placed[1][0]) and not any(box.meets(mark) for box in placed[1]))


@given(st.text(max_size=80), st.integers(20, 300))
def test_a_shortened_text_has_room_and_begins_as_the_whole(text, width):
    short = shortened(text, width)
    assert width_of(short) <= width
    assert short == text or text.startswith(short.removesuffix("…"))
