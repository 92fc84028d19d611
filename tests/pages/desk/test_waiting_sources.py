"""Sources of which no publisher or place is recorded, with the lines that record them."""

from dataclasses import replace

import pytest
import yaml

from building import article, authorities, draft, entity, kind, settings
from ru_pk_archive.catalog import assemble
from ru_pk_archive.pages.desk.waiting_sources import (
    MOST_SOURCES,
    SourcesToDescribe,
    SourceToDescribe,
    sources_to_describe,
)
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.records.entity import Alias, Entity, Fact, FieldType, Kind, KindField, Purpose

PAPER = kind(
    "paper",
    "papers",
    fields=(
        KindField("owner", "Owner", FieldType.TEXT, Purpose.PUBLISHER),
        KindField("town", "Town", FieldType.TEXT, Purpose.PUBLICATION_PLACE),
    ),
)
POST = entity("post", "paper", "The Vale Post")


def waiting(
    *records: Entity, kinds: tuple[Kind, ...] = (PAPER,), outlets: str = "The Vale Post"
) -> SourcesToDescribe:
    articles = (article(draft(name.lower(), outlet=name)) for name in outlets.split(", "))
    catalog, _ = assemble(tuple(articles), authorities(*records, kinds=kinds), settings())
    return sources_to_describe(Directory(catalog), "index.html")


def one(*records: Entity, **options: object) -> SourceToDescribe:
    (source,) = waiting(*records, **options).sources
    return source


def test_a_source_without_a_record_has_one_to_paste():
    source = one()
    assert (source.link.href, source.articles) == ("sources/the-vale-post.html", "1 article")
    assert source.place == "to paste into authorities/papers.yaml"
    assert yaml.safe_load(source.yaml) == [
        {
            "id": "the-vale-post",
            "name": "The Vale Post",
            "owner": None,
            "town": None,
            "verified": {"owner": None, "town": None},
        }
    ]


def test_a_record_to_paste_never_takes_the_id_of_another():
    town = entity("the-vale-post", "town")
    assert (
        yaml.safe_load(one(town, kinds=(PAPER, kind("town", "towns"))).yaml)[0]["id"]
        == "the-vale-post-source"
    )


@pytest.mark.parametrize(
    ("facts", "missing", "keys"),
    [
        ((), "publisher and place of publication", {"owner", "town"}),
        ((Fact("owner", "Ida Brandt"),), "place of publication", {"town"}),
        ((Fact("town", "Harrow"),), "publisher", {"owner"}),
    ],
)
def test_a_record_has_the_keys_to_add_that_it_lacks(facts, missing, keys):
    source = one(replace(POST, facts=facts))
    assert (source.missing, source.place) == (
        missing,
        "to add to the record in authorities/paper.yaml, line 1",
    )
    assert set(yaml.safe_load(source.yaml)) == keys | {"verified"}


def test_a_source_that_is_described_does_not_wait():
    described = replace(POST, facts=(Fact("owner", "Ida Brandt"), Fact("town", "Harrow")))
    assert waiting(described) == SourcesToDescribe(0, ())


def test_where_no_lines_would_help_it_is_said_what_does():
    contested = one(POST, replace(entity("mail", "paper"), aliases=(Alias("The Vale Post"),)))
    assert (contested.yaml, "two records" in contested.place) == ("", True)
    no_kind = one(kinds=(kind("town", "towns"),))
    assert (no_kind.yaml, "purpose publisher" in no_kind.place) == ("", True)


def test_the_sources_of_most_articles_come_first_and_no_more_than_a_curator_can_bear():
    names = ", ".join(["Weekly"] + [f"Paper {number}" for number in range(MOST_SOURCES + 1)])
    found = waiting(outlets=names)
    assert (found.count, len(found.sources)) == (MOST_SOURCES + 2, MOST_SOURCES)
