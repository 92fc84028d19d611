"""How each form of an uncertain date is drawn, on an axis of the five years from 1929 to 1933.

A shape is written as a sign and where it begins and ends: • dot, ◦ hollow, ◌ dashed; ■ bar, □ hollow, ┄
dashed; — the line that joins a set, | cap, < > heads. "<" or ">" after a bar is a side on which it is open,
"?" the mark of a doubt. The axis runs from 5 to 149, a year being 28 or 29 wide.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import edtf
from ru_pk_archive.dating.edtf import parse_edtf
from ru_pk_archive.pages.pictures.axis import END, START, WIDTH, period_axis, years_axis
from ru_pk_archive.pages.pictures.date_marks import DateMark, Ink, Shape, Stroke, date_mark

AXIS = years_axis(1929, 1933)
SIGNS = {
    (Shape.DOT, Ink.FILLED): "•",
    (Shape.DOT, Ink.HOLLOW): "◦",
    (Shape.DOT, Ink.DASHED): "◌",
    (Shape.BAR, Ink.FILLED): "■",
    (Shape.BAR, Ink.HOLLOW): "□",
    (Shape.BAR, Ink.DASHED): "┄",
    (Shape.LINE, Ink.FILLED): "—",
    (Shape.CAP, Ink.FILLED): "|",
}


def drawn(mark: DateMark | None) -> str:
    if mark is None:
        return ""
    shapes = " ".join(map(sign, mark.strokes))
    return shapes if mark.query is None else f"{shapes} ?{mark.query}"


def sign(stroke: Stroke) -> str:
    if stroke.shape is Shape.HEAD:
        return f"{'<' if stroke.open_left else '>'}{stroke.left}-{stroke.right}"
    if stroke.shape is Shape.CAP:
        return f"|{stroke.left}"
    opened = f"{'<' if stroke.open_left else ''}{'>' if stroke.open_right else ''}"
    return f"{SIGNS[stroke.shape, stroke.ink]}{stroke.left}-{stroke.right}{opened}"


@pytest.mark.parametrize(
    ("date", "mark"),
    [
        # a day, a month, a year, ten years
        ("1931-03-04", "•63-71"),
        ("1931-03", "■65-73"),
        ("1931", "■62-92"),
        ("193X", "■33-152>"),
        ("1931-XX", "■62-92"),
        ("1931-03-XX", "■65-73"),
        ("1931-21", "■67-75"),
        # about, possibly, both: one unit of slack on each side where it is approximate
        ("1931~", "┄33-121"),
        ("1931?", "□62-92 ?98"),
        ("1931%", "┄33-121 ?127"),
        ("1931-03~", "┄63-75"),
        ("1931-03-04~", "◌62-72"),
        ("1931-03-04?", "◦63-71 ?77"),
        ("1931-03-04%", "◌62-72 ?78"),
        ("1931-21?", "□67-75 ?81"),
        # spans with firm, uncertain, open and unknown ends
        ("1931-03/1932-09", "■67-113 |67 |113"),
        ("1930/1932~", "┄62-149 ■33-63 |33"),
        ("1930?/1931-06", "□33-63 ■62-77 |77 ?83"),
        ("1930~/1931", "┄5-92"),
        ("1931/..", "■62-149 >149-154 |62"),
        ("../1931", "■5-92 <0-5 |92"),
        ("../..", "■5-149 <0-5 >149-154"),
        ("1931~/..", "┄33-121 ■120-149 >149-154"),
        ("1931/", "┄62-152> |62"),
        ("/1931", "┄2-92< |92"),
        # one of several
        ("[1930,1932]", "—33-121 □33-63 □91-121"),
        ("[1930-02-03,1932-05-06~]", "—36-102 ◦32-40 ◌96-106"),
        ("[1930..1931,1933]", "—33-149 □33-92 □120-149"),
        # a winter begins in one year and ends in the next, and no one can say which is meant
        ("1931-24", "—60-97 □60-68 □88-97"),
        ("1931-24?", "—60-97 □60-68 □88-97 ?103"),
        ("1931-24~", "┄52-104"),
        # what is partly off the axis runs into its margin
        ("1928~", "┄2-34<"),
        ("1928/1930", "■2-63< |63"),
        ("1933-06/1935", "■132-152> |132"),
        ("192X?", "□2-34< ?40"),
        ("1933~", "┄91-152>"),
        ("19XX%", "┄2-152<> ?157"),
        ("[1927,1932]", "—2-121 □91-121"),
        ("1920/..", "■2-149< >149-154"),
        # rejects: nothing of it is on the axis
        ("1928", ""),
        ("1934-01-01", ""),
        ("1934-01-01~", ""),
        ("1934/..", ""),
        ("../1928", ""),
        ("1934/", ""),
        ("[1927,1935]", ""),
        ("1920/1925~", ""),
        ("9999-24", ""),
        ("-9999-24?", ""),
        ("Y170000002", ""),
    ],
)
def test_a_date_is_drawn_as_it_is_known(date, mark):
    assert drawn(date_mark(edtf(date), AXIS)) == mark


@pytest.mark.parametrize(
    ("date", "year", "month"),
    [
        # a short date is seen on the axis of its month, and by its least size on that of its year
        ("1931-03-04", "•25-33", "•17-25"),
        ("1931-03-04/1931-03-11", "■27-35 |27 |35", "■18-57 |18 |57"),
        ("1931-03-08~", "◌26-36", "┄32-47"),
        ("1931-03-21~/1931-03-31", "┄32-44", "┄93-108 ■107-149 |149"),
        ("1931-03-21~/1931-03-31~", "┄32-44", "┄93-108 ┄139-152> ■107-140"),
        ("[1931-03-04,1931-03-08]", "—27-35 ◦21-29 ◦31-39", "—18-43 ◦17-25 ◦36-44"),
        # what reaches beyond it has an open end there
        ("1931", "■5-149", "■2-152<>"),
        ("1931-03/1932-09", "■28-152> |28", "■5-152> |5"),
        ("1931-03-20/1931-04", "■35-53 |35 |53", "■93-152> |93"),
        ("1931-03~", "┄17-53", "┄2-152<>"),
        ("1931-04-02~", "◌36-46", ""),
        ("1931-12-30/", "┄140-152> |140", ""),
    ],
)
def test_a_date_can_be_read_at_its_smallest_and_better_on_a_shorter_axis(date, year, month):
    assert drawn(date_mark(edtf(date), period_axis("1931"))) == year
    assert drawn(date_mark(edtf(date), period_axis("1931-03"))) == month


YEARS = st.integers(1890, 2010).map(str)
PLACES = st.sampled_from(["", "", "-03", "-02-28", "-12-31", "-21", "-24", "-XX", "-05-XX"])
MARKS = st.sampled_from(["", "", "?", "~", "%"])
SINGLES = st.one_of(
    st.builds(lambda year, place, mark: year + place + mark, YEARS, PLACES, MARKS),
    st.builds(lambda decade, mark: f"{decade}X{mark}", st.integers(189, 201), MARKS),
)
ENDS = st.one_of(SINGLES, st.sampled_from(["..", ""]))
INTERVALS = st.builds(lambda start, end: f"{start}/{end}", ENDS, ENDS)
SETS = st.lists(SINGLES, min_size=2, max_size=4).map(lambda texts: f"[{','.join(texts)}]")
DATES = st.one_of(SINGLES, SINGLES, INTERVALS, SETS).map(parse_edtf).filter(bool)
AXES = st.one_of(
    st.builds(
        lambda first, length: years_axis(first, first + length), st.integers(1880, 2000), st.integers(0, 99)
    ),
    st.integers(1890, 2010).map(lambda year: period_axis(str(year))),
    st.integers(1890, 2010).map(lambda year: period_axis(f"{year}-02")),
)
# No mark is narrower, since dashes could not be seen; two of one date can be moved apart by as much.
LEEWAY = 12


@given(SINGLES.map(parse_edtf).filter(bool), AXES)
def test_a_date_has_a_mark_where_the_axis_has_a_day_of_it_and_nowhere_else(date, axis):
    mark = date_mark(date, axis)
    if date.latest < axis.first or date.earliest > axis.last:
        assert mark is None
    elif date.earliest + 1 < axis.last and date.latest - 1 > axis.first and "-24" not in date.edtf:
        assert mark is not None  # An approximate day has its dot on the day itself, not on its slack.


@given(DATES, AXES)
def test_a_mark_covers_no_day_that_the_date_does_not_allow(date, axis):
    mark = date_mark(date, axis)
    for stroke in mark.strokes if mark else ():
        leeway = LEEWAY if stroke.right - stroke.left <= (2 if "[" in date.edtf else 1) * LEEWAY else 0
        if date.earliest is not None and date.earliest >= axis.first:
            assert stroke.left >= axis.left(date.earliest) - leeway
        if date.latest is not None and date.latest <= axis.last:
            assert stroke.right <= axis.right(date.latest) + leeway


@given(DATES, AXES)
def test_a_mark_stays_in_its_drawing(date, axis):
    mark = date_mark(date, axis)
    for stroke in mark.strokes if mark else ():
        assert 0 <= stroke.left <= stroke.right <= END + 5
        assert stroke.open_left is False or stroke.left < START
        assert stroke.open_right is False or stroke.right > END
    if mark and mark.query is not None:
        assert mark.query + 4 <= WIDTH


@given(DATES, DATES, AXES)
def test_marks_stand_in_the_order_of_their_dates(one, other, axis):
    if one.latest is None or other.earliest is None or one.latest >= other.earliest:
        return
    first, second = date_mark(one, axis), date_mark(other, axis)
    if first and second:
        latest = max(stroke.right for stroke in first.strokes)
        assert latest <= min(stroke.left for stroke in second.strokes) + 2 * LEEWAY


@given(DATES, AXES)
def test_only_what_is_certain_is_filled_all_over(date, axis):
    """Caps, heads and the line of a set are no claim to days; bars and dots are."""
    mark = date_mark(date, axis)
    claims = [stroke for stroke in mark.strokes if stroke.shape in (Shape.BAR, Shape.DOT)] if mark else []
    if date.edtf.endswith(("?", "~", "%", "]")) and "/" not in date.edtf:
        assert all(stroke.ink is not Ink.FILLED for stroke in claims)
    assert (mark is not None and mark.query is not None) == (bool(mark) and bool({"?", "%"} & set(date.edtf)))
