from ru_pk_archive.dating.edtf import date_of
from ru_pk_archive.pages.pictures.date_marks import Ink, Shape, date_mark
from ru_pk_archive.pages.timeline.date_legend import legend


def test_every_sample_is_drawn_as_the_timeline_would_draw_it():
    key = legend()
    assert [row.mark for row in key.rows] == [
        date_mark(date_of(row.edtf), key.axis) if row.edtf else None for row in key.rows
    ]


def test_only_the_undated_has_no_mark():
    assert [row.words for row in legend().rows if row.mark is None] == ["undated"]


def test_every_shape_and_ink_is_explained():
    strokes = [stroke for row in legend().rows if row.mark for stroke in row.mark.strokes]
    assert {stroke.shape for stroke in strokes} == set(Shape)
    assert {stroke.ink for stroke in strokes} == set(Ink)
    assert any(row.mark and row.mark.query is not None for row in legend().rows)


def test_every_form_of_date_has_its_words():
    assert [(row.words, row.edtf) for row in legend().rows] == [
        ("4 March 1931", "1931-03-04"),
        ("March 1931", "1931-03"),
        ("1931", "1931"),
        ("the 1930s", "193X"),
        ("spring 1931", "1931-21"),
        ("about 1931", "1931~"),
        ("possibly 1931", "1931?"),
        ("possibly about 1931", "1931%"),
        ("March 1931 to September 1932", "1931-03/1932-09"),
        ("1930 to about 1932", "1930/1932~"),
        ("from 1931 on", "1931/.."),
        ("until 1931", "../1931"),
        ("from 1931, end unknown", "1931/"),
        ("to 1931, start unknown", "/1931"),
        ("1930 or 1932", "[1930,1932]"),
        ("undated", ""),
    ]
