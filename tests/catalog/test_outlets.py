from building import article, draft
from ru_pk_archive.catalog.outlets import outlet_entries, outlet_id


def from_outlet(id: str, outlet: str | None):
    return article(draft(id, outlet=outlet))


def test_spellings_with_one_slug_are_one_source_under_the_most_frequent():
    articles = (
        from_outlet("a", "THE VALE POST"),
        from_outlet("b", "The Vale Post"),
        from_outlet("c", "The Vale Post"),
    )
    (entry,) = outlet_entries(articles)
    assert (entry.id, entry.name, entry.path) == (
        "the-vale-post",
        "The Vale Post",
        "sources/the-vale-post.html",
    )
    assert entry.articles == ("a", "b", "c")


def test_an_article_that_names_no_source_belongs_to_none():
    article = from_outlet("a", None)
    assert outlet_id(article) is None
    assert outlet_entries((article,)) == ()


def test_sources_stand_by_name():
    articles = tuple(from_outlet(name, name) for name in ("Weekly", "harrow news", "Gazette"))
    assert [entry.name for entry in outlet_entries(articles)] == ["Gazette", "harrow news", "Weekly"]


def test_a_name_without_a_letter_is_a_source_too():
    assert outlet_id(from_outlet("a", "— —")) != outlet_id(from_outlet("b", "…"))


def test_a_source_called_index_does_not_take_the_index_page():
    (entry,) = outlet_entries((from_outlet("a", "Index"),))
    assert entry.path != "sources/index.html"
