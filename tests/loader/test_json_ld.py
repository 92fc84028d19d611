"""JSON-LD as sites write it, well or badly."""

import pytest

from ru_pk_archive.loader.json_ld import article_data

NEWS = '{"@type": "NewsArticle", "headline": "Calm sea", "datePublished": "1931-03-04"}'


def stated(*scripts):
    return [(found.field, found.words) for found in article_data(scripts)]


@pytest.mark.parametrize(
    "script",
    [
        NEWS,
        f"[{NEWS}]",
        f"[[{NEWS}]]",
        f'{{"@graph": [{{"@type": "Organization", "name": "Courier"}}, {NEWS}]}}',
        f'{{"@type": "Thing", "mainEntity": {NEWS}}}',
        NEWS.replace('"NewsArticle"', '["Thing", "ReportageNewsArticle"]'),
        NEWS.replace("NewsArticle", "https://schema.org/BlogPosting"),
        f"<!-- {NEWS} -->",
        f"//<![CDATA[\n{NEWS}\n//]]>",
        f"{NEWS};",
        NEWS.replace("}", ",}"),  # a comma before a bracket
        NEWS.replace("Calm sea", "Calm\n sea"),  # a raw line end
        NEWS.replace("Calm sea", "Calm&nbsp;sea"),
        NEWS.replace('"@type"', '"broken" "@type"'),  # beyond mending
    ],
)
def test_the_article_is_found_however_it_is_wrapped(script):
    assert stated(script) == [("title", "Calm sea"), ("published", "1931-03-04")]


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ('"Ida Brandt"', ["Ida Brandt"]),
        ('{"@type": "Person", "name": "Ida Brandt"}', ["Ida Brandt"]),
        ('["Ida Brandt", {"name": "Jon Vale"}]', ["Ida Brandt", "Jon Vale"]),
        ('{"@id": "#ida"}', ["Ida Brandt"]),
        ('{"name": ["Ida Brandt", "Jon Vale"]}', ["Ida Brandt", "Jon Vale"]),
        ('{"@id": "#nobody"}', []),
        ("null", []),
        ("7", []),
        ('{"name": 7}', []),
    ],
)
def test_authors_are_named_by_word_object_list_or_reference(author, names):
    script = (
        f'{{"@graph": [{{"@type": "NewsArticle", "author": {author}}},'
        ' {"@type": "Person", "@id": "#ida", "name": "Ida Brandt"}]}'
    )
    assert stated(script) == [("author", name) for name in names]


def test_the_article_comes_before_the_page_and_other_articles_are_not_asked():
    page = '{"@type": "WebPage", "name": "Calm sea | Courier", "datePublished": "1931-03-05"}'
    other = '{"@type": "NewsArticle", "headline": "Rough sea", "author": "Jon Vale"}'
    more = '{"@type": "NewsArticle", "author": "Ida Brandt"}'
    assert stated(page, NEWS, other, more) == [
        ("title", "Calm sea"),
        ("published", "1931-03-04"),
        ("author", "Ida Brandt"),
        ("title", "Calm sea | Courier"),
        ("published", "1931-03-05"),
    ]


@pytest.mark.parametrize(
    "script", ["", "{", "null", "7", '"text"', "[]", '{"@type": {"a": 1}}', "[" * 100_000]
)
def test_nonsense_states_nothing(script):
    assert stated(script) == []
