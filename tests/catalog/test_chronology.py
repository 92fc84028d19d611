from building import article, draft, edtf, within
from ru_pk_archive.catalog.chronology import in_order, neighbours, told_events
from ru_pk_archive.records.article import Article, DatedStatement, Span, Where


def dated(id: str, published: str | None) -> Article:
    return article(draft(id, title=f"Title of {id}"), published)


def ids(articles: tuple[Article, ...]) -> list[str]:
    return [one.draft.id for one in articles]


def test_articles_stand_by_earliest_day_then_latest_then_id_and_the_undated_last():
    unsorted = (
        dated("undated-b", None),
        dated("year", "1931"),
        dated("new-year", "1931-01-01"),
        dated("b", "1931-03-04"),
        dated("a", "1931-03-04"),
        dated("month", "1931-03"),
        dated("undated-a", None),
        dated("open", "1930/.."),
    )
    assert ids(in_order(unsorted)) == [
        "open",
        "new-year",
        "year",
        "month",
        "a",
        "b",
        "undated-a",
        "undated-b",
    ]


def test_neighbours_are_the_dated_articles_before_and_after():
    ordered = in_order((dated("c", None), dated("b", "1932"), dated("a", "1931"), dated("d", "1933")))
    beside = neighbours(ordered, {id: f"articles/{id}.html" for id in "abcd"})
    assert {id: tuple(one.id if one else None for one in pair) for id, pair in beside.items()} == {
        "a": (None, "b"),
        "b": ("a", "d"),
        "d": ("b", None),
    }
    earlier = beside["b"][0]
    assert earlier is not None
    assert (earlier.path, earlier.title) == ("articles/a.html", "Title of a")


def told(id: str, *dates: str | None) -> Article:
    text = draft(id, "It opened then.")
    span = within(text, "then")
    statements = tuple(
        DatedStatement("then", edtf(date) if date else None, span, None, "day") for date in dates
    )
    return article(text, "1940", statements=statements)


def test_events_told_stand_by_their_own_date_whatever_article_tells_them():
    ordered = in_order((told("a", "1931", None, "1920-05"), told("b", "1925", "1931")))
    assert [(event.date.edtf, event.article, event.statement) for event in told_events(ordered)] == [
        ("1920-05", "a", 2),
        ("1925", "b", 0),
        ("1931", "a", 0),
        ("1931", "b", 1),
    ]


def of_event(event: str | None, date: str) -> DatedStatement:
    return DatedStatement("the flood", edtf(date), Span(Where.TEXT, "s-1", 0, 3), event, "named event")


def test_an_event_is_told_once_an_article_however_often_it_is_named():
    named = (
        of_event("flood", "1927-11"),
        of_event("fire", "1899"),
        of_event("flood", "1927-11"),
        of_event(None, "1927-11"),
        of_event("flood", "1927-11"),
        of_event("flood", "1931"),
    )
    ordered = tuple(article(draft(id), "1940", statements=named) for id in "ab")
    assert [(event.article, event.statement, event.again) for event in told_events(ordered)] == [
        ("a", 1, ()),
        ("b", 1, ()),
        ("a", 0, (2, 4)),
        ("a", 3, ()),
        ("b", 0, (2, 4)),
        ("b", 3, ()),
        ("a", 5, ()),
        ("b", 5, ()),
    ]


def test_times_that_the_words_themselves_tell_are_each_told():
    ordered = (told("a", "1931", "1931"),)
    assert [event.again for event in told_events(ordered)] == [(), ()]
