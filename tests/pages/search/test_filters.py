import pytest

from building import article, draft, edtf
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.search.filters import filters, years_of
from search_reader import numbers
from vale_fair import catalog_of


@pytest.mark.parametrize(
    ("date", "years"),
    [
        ("1931-03-04", [1931]),
        ("1931", [1931]),
        ("1931-12-30/1932-01-02", [1931, 1932]),
        ("[1894,1896]", [1894, 1895, 1896]),
        ("193X", list(range(1930, 1940))),
        ("1931~", [1930, 1931, 1932]),
        ("1931/1941", []),  # eleven years say nothing of any of them
        ("1931/..", []),
        ("../1931", []),
    ],
)
def test_a_date_falls_in_every_year_that_it_may_mean_if_they_are_few(date, years):
    assert list(years_of(edtf(date))) == years


def test_an_article_is_listed_under_its_years_and_its_source():
    catalog = catalog_of(
        article(draft("a", "One.", outlet="The Vale Post"), "1931-03-04"),
        article(draft("b", "Two.", outlet="The Vale Post"), "1930/1931"),
        article(draft("c", "Three.", outlet="Mail")),
        article(draft("d", "Four."), "1900/1950"),
    )
    entries = dict(enumerate(sorted(catalog.articles, key=lambda entry: entry.article.draft.id)))
    found = filters(Directory(catalog), entries)
    assert [(year.year, list(numbers(year.articles))) for year in found.years] == [
        (1930, [1]),
        (1931, [0, 1]),
    ]
    assert list(numbers(found.undated)) == [2, 3]
    sources = [(source.id, source.name, list(numbers(source.articles))) for source in found.sources]
    assert sources == [("mail", "Mail", [2]), ("the-vale-post", "The Vale Post", [0, 1])]
