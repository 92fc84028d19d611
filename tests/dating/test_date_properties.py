"""What holds of all dates, whatever they are."""

from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.dating.chronology import period_of, sort_key
from ru_pk_archive.dating.edtf import contains, date_of, from_bounds, intersection, members, parse_edtf
from ru_pk_archive.dating.periods import Unit as CalendarUnit
from ru_pk_archive.dating.periods import after, before, since, span, unit_at, until
from ru_pk_archive.dating.wording import in_words
from ru_pk_archive.records.dates import UncertainDate

YEARS = st.integers(-9000, 9000)
DAYS = st.integers(-3_000_000, 3_000_000)


def year_text(year: int) -> str:
    return f"{'-' if year < 0 else ''}{abs(year):04}"


PLACES = st.sampled_from(
    ["", "-03", "-11", "-02-28", "-12-31", "-21", "-22", "-23", "-24", "-XX", "-XX-XX", "-05-XX"]
)
ORDINARY = st.builds(lambda year, place: year_text(year) + place, YEARS, PLACES)
DECADES = st.builds(
    lambda year, unknown: year_text(year)[:-unknown] + "X" * unknown,
    st.integers(1000, 8999),
    st.integers(1, 3),
)
SINGLES = st.builds(str.__add__, st.one_of(ORDINARY, DECADES), st.sampled_from(["", "", "?", "~", "%"]))
INTERVALS = st.builds(
    lambda start, end: f"{start}/{end}", st.one_of(SINGLES, st.just("..")), st.one_of(SINGLES, st.just(".."))
)
SETS = st.builds(lambda members: f"[{','.join(members)}]", st.lists(SINGLES, min_size=1, max_size=4))


def parsed(texts: st.SearchStrategy[str]) -> st.SearchStrategy[UncertainDate]:
    return texts.map(parse_edtf).filter(lambda date: date is not None)


DATES = parsed(st.one_of(SINGLES, SINGLES, INTERVALS, SETS))


def disjoint(a: UncertainDate, b: UncertainDate) -> bool:
    return any(
        first.latest is not None and second.earliest is not None and first.latest < second.earliest
        for first, second in ((a, b), (b, a))
    )


@given(DATES)
def test_the_canonical_form_is_read_as_the_same_date(date):
    assert parse_edtf(date.edtf) == date


@given(DATES)
def test_the_earliest_day_is_not_after_the_latest(date):
    assert date.earliest is None or date.latest is None or date.earliest <= date.latest


@given(st.text(alphabet="0123456789X-/.[],?~%Y T:", max_size=24))
def test_any_text_is_read_canonically_or_refused(text):
    date = parse_edtf(text)
    assert date is None or parse_edtf(date.edtf) == date


@given(DAYS, st.integers(0, 5000))
def test_bounds_survive_being_written_down(start, length):
    for earliest, latest in ((start, start + length), (start, None), (None, start)):
        date = from_bounds(earliest, latest)
        assert (date.earliest, date.latest) == (earliest, latest)
        assert parse_edtf(date.edtf) == date


@given(
    parsed(
        st.builds(lambda year, place: year_text(year) + place, YEARS, st.sampled_from(["", "-03", "-02-28"]))
    )
)
def test_the_bounds_of_a_plain_date_give_it_back(date):
    assert from_bounds(date.earliest, date.latest) == date


@given(DATES, DATES)
def test_what_two_dates_share_lies_in_both_and_their_order_does_not_matter(a, b):
    both = intersection(a, b)
    assert both == intersection(b, a)
    if both is None:
        assert all(disjoint(x, y) for x in members(a) for y in members(b))
    else:
        assert contains(a, both)
        assert contains(b, both)


@given(DATES)
def test_a_date_shares_itself_with_itself(date):
    assert contains(date, date)
    both = intersection(date, date)
    assert both is not None
    assert contains(both, date)


@given(DATES, DATES)
def test_the_order_of_dates_is_by_first_day_then_by_last(a, b):
    if a.earliest is not None and b.earliest is not None and a.earliest < b.earliest:
        assert sort_key(a) < sort_key(b)
    if a.earliest == b.earliest and a.latest is not None and (b.latest is None or a.latest < b.latest):
        assert sort_key(a) < sort_key(b)


@given(DATES)
def test_a_date_is_listed_under_a_period_that_holds_it(date):
    period = period_of(date)
    assert period is None or contains(date_of(period), date)


@given(DATES)
def test_every_date_has_words_of_its_own(date):
    words = in_words(date)
    assert words
    assert words == words.strip()
    assert "X" not in words
    assert ("possibly" in words) == ("?" in date.edtf or "%" in date.edtf)
    assert ("about" in words) == ("~" in date.edtf or "%" in date.edtf)


@given(DATES)
def test_before_and_after_touch_a_date_and_leave_it_out(date):
    for edge in (before(date), after(date)):
        assert edge is None or disjoint(edge, date)


@given(parsed(SINGLES))
def test_since_and_until_take_the_whole_date_in(date):
    for reach in (since(date), until(date), span(date, date)):
        assert reach is not None
        assert contains(reach, date)


@given(
    DAYS,
    st.sampled_from([unit for unit in CalendarUnit if unit is not CalendarUnit.WEEKEND]),
    st.integers(-40, 40),
)
def test_units_of_the_calendar_follow_one_another_without_gaps(day, unit, offset):
    here = unit_at(day, unit, offset)
    following = unit_at(day, unit, offset + 1)
    assert here.latest is not None
    assert following.earliest == here.latest + 1
    if offset == 0:
        assert here.earliest is not None
        assert here.earliest <= day <= here.latest
