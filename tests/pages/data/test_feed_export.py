import pytest

from building import article, date_claim, draft
from ru_pk_archive.pages.data.feed_export import ITEMS, feed_export
from ru_pk_archive.records.article import Article
from ru_pk_archive.records.evidence import DateRole
from ru_pk_archive.records.tables import Feed
from vale_fair import ARTICLE, catalog_of


def feed(*articles: Article, base_url: str = "") -> Feed:
    model = feed_export().model(catalog_of(*articles, base_url=base_url))
    assert isinstance(model, Feed)
    return model


@pytest.mark.parametrize(
    ("published", "updated"),
    [
        ("1931-03-04", "1931-03-04"),
        ("1931-02", "1931-02-28"),
        ("1931", "1931-12-31"),
        ("193X", "1939-12-31"),
        ("1931-03-04/1931-03-09", "1931-03-09"),
        ("[1931-03-04,1931-04-03]", "1931-04-03"),
        ("../1931-03", "1931-03-31"),
        ("1931-03/..", "1931-03-01"),
    ],
)
def test_an_article_is_updated_on_the_last_day_that_its_date_allows(published, updated):
    (item,) = feed(article(draft("a", "Rain."), published)).items
    assert item.updated == f"{updated}T00:00:00Z"


def test_a_change_that_the_source_states_comes_after_its_publication():
    changed = draft("a", "Rain.", dates=(date_claim("1931-03-04"), date_claim("1931-05", DateRole.MODIFIED)))
    (item,) = feed(article(changed, "1931-03-04")).items
    assert item.updated == "1931-05-31T00:00:00Z"
    assert item.summary == "4 March 1931 · Rain."


def test_the_summary_tells_the_date_as_it_is_known_the_source_and_how_it_begins():
    (item,) = feed(article(draft("a", "Rain fell.", "It stopped.", outlet="The Vale Post"), "1931")).items
    assert item.summary == "1931 · The Vale Post · Rain fell."


def test_the_latest_come_first_and_the_undated_not_at_all():
    undated, old, new = article(draft("c", "Rain.")), article(draft("b", "Sun."), "1899"), ARTICLE
    found = feed(undated, old, new)
    assert [item.title for item in found.items] == ["Harrow fair opened", "Bridge opened"]
    assert found.updated == "1931-03-06T00:00:00Z"


def test_the_feed_ends_after_the_latest_articles():
    many = [article(draft(f"a{number}", "Rain."), f"{1900 + number}") for number in range(ITEMS + 5)]
    found = feed(*many)
    assert len(found.items) == ITEMS
    assert found.items[-1].updated == "1905-12-31T00:00:00Z"
    assert feed_export().count(catalog_of(*many)) == ITEMS


@pytest.mark.parametrize("published", ["-0044", "Y12000"])
def test_a_year_that_the_format_cannot_write_is_left_out(published):
    assert feed(article(draft("a", "Rain."), published)).items == ()


def test_without_an_address_ids_are_tags_that_no_one_else_can_have():
    found = feed(ARTICLE)
    assert found.id == "tag:harrow-vale-archive.invalid,2000:index.html"
    assert found.items[0].id == "tag:harrow-vale-archive.invalid,2000:articles/vale-fair-1931.html"
    assert (found.url, found.page) == ("", "index.html")
    assert found.items[0].url == "articles/vale-fair-1931.html"


def test_with_an_address_ids_are_the_addresses():
    found = feed(ARTICLE, base_url="https://example.org/vale/")
    assert found.url == "https://example.org/vale/feed.xml"
    assert found.items[0].id == found.items[0].url == "https://example.org/vale/articles/vale-fair-1931.html"


def test_an_archive_without_dates_has_an_empty_feed_and_no_clock():
    assert feed(article(draft("a", "Rain."))) == feed(article(draft("a", "Rain.")))
    assert feed().updated == "1970-01-01T00:00:00Z"
