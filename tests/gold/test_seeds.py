"""The five clippings of this archive, against what a careful reader wrote down."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

GOLD = yaml.safe_load((Path(__file__).parent / "seeds.yaml").read_text("utf-8"))


@pytest.fixture(scope="module")
def read(real_site: Path) -> dict[str, dict[str, Any]]:
    articles = json.loads((real_site / "data" / "articles.json").read_text("utf-8"))
    return {article["id"]: article for article in articles}


def by_id(gold: dict[str, Any]) -> str:
    return str(gold["id"])


def test_every_clipping_became_an_article(read):
    assert sorted(read) == sorted(map(by_id, GOLD))


@pytest.mark.parametrize("gold", GOLD, ids=by_id)
def test_the_title_is_the_headline_or_is_said_to_be_derived(read, gold):
    article = read[gold["id"]]
    assert article["title_basis"] == gold["title_basis"]
    if gold["title_basis"] == "printed":
        assert article["title"] == gold["title"]
    else:
        assert article["title"].startswith(gold["title"])


@pytest.mark.parametrize("gold", GOLD, ids=by_id)
def test_the_date_is_as_printed_or_is_left_open(read, gold):
    article = read[gold["id"]]
    if gold["published"] == "window":
        assert article["published_basis"] in ("inferred", "unknown")
        assert article["published"] is None or "/" in article["published"]
    elif gold["published"] == "curated":
        assert article["published_basis"] == "curated"
    else:
        assert (article["published"], article["published_basis"]) == (gold["published"], "printed")
    assert article["first_published"] == gold.get("first_published")


@pytest.mark.parametrize("gold", GOLD, ids=by_id)
def test_exactly_the_people_named_are_linked(read, gold):
    assert sorted(person["id"] for person in read[gold["id"]]["people"]) == sorted(gold["people"])


@pytest.mark.parametrize("gold", GOLD, ids=by_id)
def test_outlet_and_byline_are_as_printed(read, gold):
    article = read[gold["id"]]
    assert article["outlet"] == gold["outlet"]
    assert article["author"] == gold["author"]


@pytest.mark.parametrize("gold", GOLD, ids=by_id)
def test_every_fact_opens_a_sentence_that_holds_it(read, gold):
    article = read[gold["id"]]
    for plural in ("people", "organisations", "places", "events"):
        for entity in article[plural]:
            assert entity["evidence"], entity
            assert all(evidence["text"] for evidence in entity["evidence"])
