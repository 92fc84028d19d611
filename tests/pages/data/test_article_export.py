"""The contract of data/articles.json: whoever reads the file relies on these keys."""

import json
from dataclasses import replace
from typing import Any

from building import KINDS, article, authorities, claim, draft, edtf, entity, kind, settings, within
from ru_pk_archive.catalog import assemble
from ru_pk_archive.pages.data.article_export import article_export
from ru_pk_archive.pages.data.export import Export
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.article import Article, WindowStep
from ru_pk_archive.records.evidence import Basis
from ru_pk_archive.rendering import ENCODERS
from vale_fair import ARTICLE, FAIR, FIRST, SECOND, THIRD, catalog_of

FLOOD = (
    "The Orrin rose by three metres in the night and carried off the wooden bridge at Harrow Vale.",
    "Nobody was injured, but several families left their houses and spent the morning in the schoolroom.",
)
STATED = [
    "id",
    "path",
    "url",
    "title",
    "title_basis",
    "outlet",
    "author",
    "language",
    "published",
    "published_basis",
    "modified",
    "first_published",
    "publish",
]
KINDS_OF_THE_DEFAULT = ["people", "organisations", "places", "events", "topics"]
TOLD = [
    "speakers",
    "quotations",
    "dated_mentions",
    "title_evidence",
    "published_evidence",
    "outlet_evidence",
    "author_evidence",
    "same_story",
]


def written(export: Export, catalog: Catalog) -> list[dict[str, Any]]:
    """The file as whoever downloads it reads it."""
    return json.loads(ENCODERS[export.encoder](export.model(catalog)))


def exported(*articles: Article, base_url: str = "") -> list[dict[str, Any]]:
    return written(article_export(KINDS), catalog_of(*articles, base_url=base_url))


def one(article: Article) -> dict[str, Any]:
    (only,) = exported(article)
    return only


def test_every_article_has_exactly_these_keys_whether_anything_is_known_or_not():
    empty = article(draft("empty", "Rain."))
    for found in exported(ARTICLE, empty):
        assert list(found) == [*STATED, *KINDS_OF_THE_DEFAULT, *TOLD]


def test_the_dictionary_explains_each_key():
    export = article_export(KINDS)
    assert [column.name for column in export.columns] == [*STATED, *KINDS_OF_THE_DEFAULT, *TOLD]
    assert all(column.description for column in export.columns)


def test_what_the_clipping_states():
    found = one(ARTICLE)
    assert {key: found[key] for key in STATED} == {
        "id": "vale_fair-1931",
        "path": "articles/vale-fair-1931.html",
        "url": None,
        "title": "Harrow fair opened",
        "title_basis": "printed",
        "outlet": "The Vale Post",
        "author": "Ann Lee; Bo Lind",
        "language": "en",
        "published": "1931-03-04",
        "published_basis": "printed",
        "modified": "1931-03-06",
        "first_published": "1931-03-01",
        "publish": "whole",
    }


def test_what_is_not_known_is_null_and_never_guessed():
    found = one(article(draft("empty", "Rain.")))
    unknown = ("url", "outlet", "author", "published", "modified", "first_published")
    assert [found[key] for key in unknown] == [None] * len(unknown)
    assert found["published_basis"] == "unknown"
    assert [found[key] for key in (*KINDS_OF_THE_DEFAULT, "speakers", "published_evidence")] == [[]] * 7


def test_a_site_with_an_address_gives_each_article_its_own():
    (found,) = exported(ARTICLE, base_url="https://example.org/vale/")
    assert found["url"] == "https://example.org/vale/articles/vale-fair-1931.html"


def test_a_name_stands_once_with_its_count_and_each_sentence_that_has_it():
    found = one(ARTICLE)
    assert found["people"] == [
        {
            "id": "ida-brandt",
            "name": "Ida Brandt",
            "reviewed": True,
            "mentions": 2,
            "evidence": [
                {"sentence": "s-1", "text": FIRST, "rule": "full name"},
                {"sentence": "s-2", "text": SECOND, "rule": "full name"},
            ],
        }
    ]
    (harrow,) = found["places"]
    assert harrow["evidence"][0] == {"sentence": None, "text": "Harrow fair opened", "rule": "full name"}
    assert found["organisations"] == []


def test_a_topic_that_only_follows_has_the_evidence_of_the_narrower_one():
    fairs, trade = one(ARTICLE)["topics"]
    assert (fairs["id"], fairs["mentions"], fairs["evidence"][0]["sentence"]) == ("fairs", 1, "s-1")
    assert (trade["id"], trade["mentions"]) == ("trade", 0)
    assert trade["evidence"] == [{"sentence": "s-1", "text": FIRST, "rule": "follows from Fairs"}]


def test_quotations_have_their_speaker_by_name():
    found = one(ARTICLE)
    assert found["speakers"] == ["Ida Brandt", "a visitor"]
    assert found["quotations"] == [
        {
            "text": "A fine day,",
            "speaker": "Ida Brandt",
            "speaker_id": "ida-brandt",
            "evidence": [{"sentence": "s-2", "text": SECOND, "rule": "words, said X"}],
        },
        {
            "text": "Fine,",
            "speaker": "a visitor",
            "speaker_id": None,
            "evidence": [{"sentence": "s-3", "text": THIRD, "rule": "words, X said"}],
        },
    ]


def test_a_dated_mention_tells_its_fact_and_an_unresolved_one_has_no_date():
    monday, fire, day = one(ARTICLE)["dated_mentions"]
    assert monday == {
        "edtf": "1931-03-02",
        "fact": FIRST,
        "words": "on Monday",
        "event": None,
        "evidence": [{"sentence": "s-1", "text": FIRST, "rule": "weekday"}],
    }
    assert (fire["edtf"], fire["event"]) == ("1899", "great-fire")
    assert (day["edtf"], day["words"]) == (None, "fine day")


def test_a_stated_fact_leads_to_the_file_and_line_that_states_it():
    found = one(ARTICLE)
    assert found["outlet_evidence"] == [
        {"sentence": None, "text": "The Vale Post", "rule": "line", "source": "clippings/x.txt", "line": 1}
    ]
    assert [evidence["text"] for evidence in found["author_evidence"]] == ["Ann Lee", "Bo Lind"]
    assert [evidence["text"] for evidence in found["title_evidence"]] == ["Harrow fair opened"]
    assert found["published_evidence"] == [
        {
            "edtf": "1931-03-04",
            "sentence": None,
            "text": "1931-03-04",
            "rule": "dateline",
            "source": "clippings/x.txt",
            "line": 2,
        }
    ]


def test_an_inferred_date_stays_a_window_with_each_of_its_steps():
    steps = (
        WindowStep(edtf("1899/.."), "tells as past: 1899", within(FAIR, "1899")),
        WindowStep(edtf("1925/1935"), "named as mayor", within(FAIR, "Ida Brandt")),
    )
    inferred = article(FAIR, "1925/1935", basis=Basis.INFERRED)
    found = one(replace(inferred, window=steps))
    assert (found["published"], found["published_basis"]) == ("1925/1935", "inferred")
    assert [(step["edtf"], step["sentence"], step["rule"]) for step in found["published_evidence"]] == [
        ("1899/..", "s-2", "tells as past: 1899"),
        ("1925/1935", "s-1", "named as mayor"),
    ]


def test_a_kind_of_an_archives_own_has_a_key_of_its_own():
    kinds = (*KINDS, kind("ship", "ships"))
    sailing = article(draft("a", "The Heron sailed."), names={"Heron": "heron"})
    catalog, _ = assemble((sailing,), authorities(entity("heron", "ship"), kinds=kinds), settings())
    (found,) = written(article_export(kinds), catalog)
    assert [ship["id"] for ship in found["ships"]] == ["heron"]
    assert list(found) == [*STATED, *KINDS_OF_THE_DEFAULT, "ships", *TOLD]


def test_articles_stand_in_the_order_of_publication():
    undated, old, new = article(draft("a", "Rain.")), article(draft("b", "Sun."), "1899"), ARTICLE
    assert [found["id"] for found in exported(undated, new, old)] == ["b", "vale_fair-1931", "a"]


def test_a_curated_title_says_so():
    curated = replace(FAIR, title=claim("The fair of Harrow", Basis.CURATED))
    assert one(article(curated))["title_basis"] == "curated"


def test_another_article_of_the_same_story_is_named_with_what_is_shared():
    post, mail = (
        article(draft(id, *FLOOD, outlet=id), f"1927-11-0{day}") for day, id in ((2, "a"), (3, "b"))
    )
    first, second = exported(post, mail)
    assert first["same_story"] == [{"id": "b", "kind": "repost", "shared": 100, "sentences": ["s-1", "s-2"]}]
    assert [other["id"] for other in second["same_story"]] == ["a"]
    assert one(ARTICLE)["same_story"] == []
