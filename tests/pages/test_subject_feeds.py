"""The feed of each entity and source."""

from building import article, draft, entity
from ru_pk_archive.pages.subject_feeds import ITEMS, plan
from ru_pk_archive.records.article import Article
from ru_pk_archive.records.tables import Feed
from vale_fair import ARTICLE, catalog_of


def feeds(*articles: Article, base_url: str = "") -> dict[str, Feed]:
    found = {}
    for page in plan(catalog_of(*articles, base_url=base_url)):
        assert page.template == "atom"
        assert isinstance(page.model, Feed)
        found[page.path] = page.model
    return found


def test_each_reviewed_entity_and_each_source_has_a_feed_beside_its_page():
    lund = entity("olaf-lund", "person", "Olaf Lund", reviewed=False)
    guessed = article(draft("x", "Olaf Lund."), names={"Olaf Lund": "olaf-lund"}, discovered=(lund,))
    assert list(feeds(ARTICLE, guessed)) == [
        "people/ida-brandt.xml",
        "places/harrow.xml",
        "topics/fairs.xml",
        "topics/trade.xml",
        "sources/the-vale-post.xml",
    ]


def test_a_feed_names_its_page_and_leads_to_its_articles():
    found = feeds(ARTICLE)["people/ida-brandt.xml"]
    assert found.title == "Ida Brandt – Harrow Vale Archive"
    assert (found.url, found.page) == ("", "ida-brandt.html")
    assert found.id == "tag:harrow-vale-archive.invalid,2000:people/ida-brandt.html"
    assert [item.url for item in found.items] == ["../articles/vale-fair-1931.html"]


def test_with_an_address_every_link_is_absolute():
    found = feeds(ARTICLE, base_url="https://x.example/")["people/ida-brandt.xml"]
    assert found.url == "https://x.example/people/ida-brandt.xml"
    assert found.page == "https://x.example/people/ida-brandt.html"
    assert found.items[0].url == "https://x.example/articles/vale-fair-1931.html"


def test_a_feed_has_the_articles_published_last_without_the_undated():
    many = [
        article(draft(f"a{year}", "Harrow."), str(year), names={"Harrow": "harrow"})
        for year in range(1900, 1905 + ITEMS)
    ]
    undated = article(draft("z", "Harrow."), names={"Harrow": "harrow"})
    items = feeds(*many, undated)["places/harrow.xml"].items
    assert len(items) == ITEMS
    assert (items[0].updated[:4], items[-1].updated[:4]) == (str(1904 + ITEMS), "1905")


def test_a_feed_without_a_dated_article_is_empty():
    assert feeds(article(draft("z", "Harrow."), names={"Harrow": "harrow"}))["places/harrow.xml"].items == ()
