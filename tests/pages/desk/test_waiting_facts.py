"""Facts without a source: by record, the most named first, with the keys that say who vouches for them."""

from dataclasses import replace

import yaml

from building import article, authorities, draft, edtf, entity, kind, settings
from ru_pk_archive.catalog import assemble
from ru_pk_archive.pages.desk.waiting_facts import MOST_RECORDS, UnsourcedFacts, unsourced_facts
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.records.entity import Alias, Entity, Fact, FieldType, KindField, Matching

FIELDS = (
    KindField("gender", "Gender", FieldType.INTERNAL),
    KindField("born", "Born", FieldType.DATE),
    KindField("home", "Home", FieldType.REFERENCE),
    KindField("lat", "Latitude", FieldType.COORDINATE),
    KindField("lon", "Longitude", FieldType.COORDINATE),
)
KINDS = (kind("person", "people", fields=FIELDS), kind("topic", "topics", Matching.PHRASES))
IDA = replace(
    entity(
        "ida",
        "person",
        facts=(
            Fact("gender", "female"),
            Fact("born", "1890", edtf("1890")),
            Fact("home", "Harrow", sources=("Gazette",)),
            Fact("home", "ben"),
            Fact("lat", "51"),
            Fact("lon", "-1"),
        ),
    ),
    description="A painter.",
    aliases=(Alias("Ида", language="ru"), Alias("آئیڈا", language="ur", sources=("Gazette",)), Alias("I.")),
)
BEN = replace(entity("ben", "person", "Ben Roe"), description="A mayor.")


def waiting(*records: Entity, unnamed: tuple[Entity, ...] = ()) -> UnsourcedFacts:
    """Of an archive in whose first article all of the records are named, and in its second the last one."""
    words = {record.id: record.id for record in records}
    last = records[-1].id
    articles = (
        article(draft("a", " ".join(words)), names=words),
        article(draft("b", last), names={last: last}),
    )
    catalog, _ = assemble(articles, authorities(*records, *unnamed, kinds=KINDS), settings())
    return unsourced_facts(Directory(catalog), "index.html")


def test_the_records_most_named_come_first_with_what_they_state_without_a_source():
    found = waiting(IDA, BEN)
    assert found.facts == 7
    ben, ida = found.records
    assert (ben.link.text, ben.facts, ben.articles) == ("Ben Roe", "1 fact", "2 articles")
    assert (ida.link.href, ida.facts, ida.place) == (
        "people/ida.html",
        "6 facts",
        "authorities/person.yaml, line 1",
    )


def test_the_lines_have_the_key_for_each_fact_once_and_what_it_is_about_in_a_remark():
    ida = waiting(BEN, IDA).records[0]
    assert yaml.safe_load(ida.yaml) == {
        "verified": {
            "description": None,
            "native": {"ru": None},
            "dates": None,
            "home": None,
            "coordinates": None,
        }
    }
    assert "coordinates:  # 51, -1" in ida.yaml
    assert "home:  # Ben Roe" in ida.yaml


def test_a_record_without_a_page_a_subject_and_a_name_that_no_one_checked_do_not_wait():
    fairs = replace(entity("fairs", "topic"), description="All fairs.")
    unlisted = replace(entity("lund", "person", reviewed=False), description="x")
    sourced = replace(entity("cleo", "person"), description="A clerk.", description_sources=("Gazette",))
    assert waiting(fairs, unlisted, sourced, unnamed=(BEN,)) == UnsourcedFacts(0, (), 0)


def test_no_more_are_shown_than_a_curator_can_bear_and_the_others_are_counted():
    many = tuple(replace(BEN, id=f"ben-{number}") for number in range(MOST_RECORDS + 3))
    found = waiting(*many)
    assert (found.facts, len(found.records), found.left_out) == (MOST_RECORDS + 3, MOST_RECORDS, 3)
