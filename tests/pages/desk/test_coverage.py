"""The table of months and sources, in which a curator sees what is missing."""

from building import article, authorities, draft, settings
from ru_pk_archive.catalog import assemble
from ru_pk_archive.pages.desk.coverage import Coverage, coverage
from ru_pk_archive.records.article import Article


def read(id: str, published: str | None, outlet: str | None = "The Vale Post") -> Article:
    return article(draft(id, "Words.", outlet=outlet), published)


def table(*articles: Article) -> Coverage:
    catalog, problems = assemble(articles, authorities(), settings())
    assert problems == ()
    return coverage(catalog)


def rows(found: Coverage) -> list[tuple[str, ...]]:
    return [(row.words, *row.cells, row.total) if not row.gap else (row.words,) for row in found.rows]


def test_an_empty_archive_has_no_rows():
    assert table() == Coverage((), (), 0)


def test_months_stand_in_order_with_the_articles_of_each_source():
    found = table(
        read("a", "1931-03-04"),
        read("b", "1931-03"),
        read("c", "1931-04-01", "The Mail"),
        read("d", "1931-04-02", None),
    )
    assert found.columns == ("The Vale Post", "The Mail", "no source")
    assert rows(found) == [("March 1931", "2", "", "", "2"), ("April 1931", "", "1", "1", "2")]
    assert found.gaps == 0


def test_months_without_an_article_are_one_row_however_many():
    found = table(read("a", "1930-11-04"), read("b", "1931-01-01"), read("c", "1950-03-01"))
    assert rows(found)[1::2] == [
        ("1 month without an article: December 1930",),
        ("229 months without an article: February 1931 to February 1950",),
    ]
    assert found.gaps == 2


def test_what_is_not_known_to_the_month_stands_below():
    found = table(
        read("a", None), read("b", "1925/1941"), read("c", "193X"), read("d", "1931"), read("e", "1932-05-06")
    )
    assert [row.words for row in found.rows] == ["May 1932", "a longer span", "the 1930s", "1931", "undated"]


def test_many_sources_share_a_column():
    one_each = [read(f"a{n}", "1931-03-04", f"Paper {n}") for n in range(9)]
    found = table(*one_each, read("b", "1931-03-05", "Paper 8"))
    assert found.columns == ("Paper 8", *(f"Paper {n}" for n in range(5)), "other sources")
    assert rows(found) == [("March 1931", "2", "1", "1", "1", "1", "1", "3", "10")]


def test_one_source_more_than_fits_is_shown_rather_than_called_another():
    assert table(*(read(f"a{n}", "1931", f"Paper {n}") for n in range(7))).columns[-1] == "Paper 6"
