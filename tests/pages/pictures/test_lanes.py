from building import article, draft, edtf
from ru_pk_archive.pages.pictures.lanes import Lane, Lanes, lanes
from ru_pk_archive.records.archive import ToldEvent
from ru_pk_archive.records.evidence import Basis
from vale_fair import catalog_of


def found(*published: str | None, told: tuple[str, ...] = (), inferred: tuple[str, ...] = ()) -> Lanes:
    made = [article(draft(f"a{n}", "Rain."), date) for n, date in enumerate(published)]
    made += [article(draft(f"b{n}", "Rain."), date, basis=Basis.INFERRED) for n, date in enumerate(inferred)]
    return lanes(catalog_of(*made).articles, [ToldEvent(edtf(date), "a0", 0) for date in told])


def heights(lane: Lane) -> tuple[list[int], list[int]]:
    return [bar.height for bar in lane.certain], [bar.height for bar in lane.possible]


def test_both_lanes_have_one_axis():
    picture = found("1931", "1931-03-04", "1933", told=("1929", "1931-02")).picture
    articles, told = picture.lanes
    assert (articles.label, articles.most, told.label, told.most) == ("Articles", 2, "Told of", 1)
    assert articles.certain[0].left == told.certain[1].left
    assert [tick.label for tick in picture.ticks] == ["1929", "1930", "1931", "1932", "1933"]


def test_what_may_be_of_several_years_is_faint_at_each_and_so_is_what_no_one_stated():
    made = found("1931", "1932~", "1934?", inferred=("1931-05/1931-08",))
    articles = made.picture.lanes[0]
    assert heights(articles) == ([18], [37, 18, 18, 18])
    assert articles.possible[0].top + articles.possible[0].height == articles.certain[0].top
    assert made.finding == "One article in 1931."
    assert made.note == "Faint: three articles, at each year that they may be of."


def test_open_and_long_spans_and_undated_articles_are_counted_and_not_drawn():
    made = found("1931", "1932", "1933", "1931/..", None, told=("19XX", "../1931"))
    assert made.finding == "One article each in 1931, 1932 and 1933."
    assert made.note == (
        "Not drawn: one article and two statements of a long or open span and one article without a date."
    )
    assert [lane.label for lane in made.picture.lanes] == ["Articles"]  # no axis without a mark


def test_too_little_to_draw_is_a_sentence():
    assert found("1931", told=("1929",)).picture is None
    assert found() == Lanes("Articles and what they tell", "", "", None)
    assert found(None).note == "Of no one year: one article without a date."


def test_a_long_time_is_drawn_by_decades_so_that_one_old_date_does_not_hide_the_rest():
    made = found("1931-03-04", "1938", "1929~", told=("1492", "1721?"))
    assert made.title == "Articles a decade, and what is told of it"
    assert made.finding == ("Two articles in 1930 to 1939. What is told is of 1490 to 1499: one statement.")
    assert made.note == "Faint: one article and one statement, at each decade that they may be of."
    articles, told = made.picture.lanes
    assert heights(articles) == ([37], [18, 18])
    assert articles.certain[0].left - told.certain[0].left == 44 * 6
    assert all(int(tick.label) % 100 == 0 for tick in made.picture.ticks)


def test_a_rare_certain_date_under_many_possible_ones_stays_in_the_drawing():
    made = found("1931", "1932", "1933", *["1931?"] * 99)
    lane = made.picture.lanes[0]
    assert (lane.certain[0].height, lane.possible[0].top) == (2, 0)


def test_years_before_christ_are_named_as_historians_do():
    made = found("-0043", "-0040", "-0038")
    assert made.finding == "One article each in 44 BC, 41 BC and 39 BC."


def test_bars_stay_in_the_drawing():
    made = found(*(f"{year}" for year in range(1800, 1950, 7)), "1931", "1931", told=("1850~",))
    for lane in made.picture.lanes:
        for bar in (*lane.certain, *lane.possible):
            assert bar.left >= 0
            assert bar.left + bar.width <= made.picture.width
            assert bar.top >= 0
            assert bar.top + bar.height <= made.picture.height
