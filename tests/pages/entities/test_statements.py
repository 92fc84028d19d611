"""What an authority record says stands with its source, or as the curator's own words."""

from dataclasses import replace

import pytest

from building import article, authorities, draft, edtf, entity, kind, settings
from ru_pk_archive.catalog import assemble
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.entities.facts import FactRow, RelationRow, Relative, Wording
from ru_pk_archive.pages.entities.statements import Record, record_of
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.entity import Alias, Entity, Fact, FieldType, KindField, Purpose

FIELDS = (
    KindField("scope", "Scope", FieldType.TEXT, Purpose.DEFINITION),
    KindField("born", "Born", FieldType.DATE),
    KindField("offices", "Offices", FieldType.SPELLS),
)
IDA = replace(
    entity("ida", "person"),
    facts=(
        Fact("born", "1890", edtf("1890")),
        Fact("offices", "Mayor", sources=("Gazette",)),
        Fact("offices", "Clerk"),
    ),
    aliases=(Alias("Ида", language="ru", sources=("A letter",)), Alias("آئیڈا", language="ur"), Alias("I.")),
    sources=("Parish register",),
)


def record(subject: Entity, *relations: RelationRow) -> Record | None:
    made = article(draft("a", "ida."), names={"ida": "ida"})
    catalog, _ = assemble(
        (made,), authorities(subject, kinds=(kind("person", "people", fields=FIELDS),)), settings()
    )
    return record_of(Directory(catalog), subject, "people/ida.html", relations)


def words(rows: tuple[FactRow, ...]) -> list[tuple[str, list[str]]]:
    return [(row.label, [value.value.text for value in row.values]) for row in rows]


def test_what_has_a_source_stands_apart_from_what_the_curator_alone_says():
    found = record(IDA)
    assert found is not None
    assert words(found.sourced.facts) == [
        ("Name", ["Ida"]),
        ("In Russian", ["Ида"]),
        ("Offices", ["Mayor"]),
    ]
    assert words(found.unsourced.facts) == [
        ("In Urdu", ["آئیڈا"]),
        ("Born", ["1890"]),
        ("Offices", ["Clerk"]),
    ]
    assert (found.file, found.id) == ("authorities/person.yaml", "ida")


def test_a_name_in_another_language_keeps_its_language_and_direction():
    found = record(IDA)
    assert found is not None
    value = found.unsourced.facts[0].values[0]
    assert (value.language, value.direction) == ("ur", "rtl")


def test_relations_stand_with_their_source_or_without_one():
    relatives = (Relative(Link("Harrow", ""), ""),)
    bare = RelationRow("Seat of", relatives, (), "authorities/place.yaml")
    sourced = RelationRow("Seat of", relatives, ("Gazette",), "")
    found = record(IDA, bare, sourced)
    assert found is not None
    assert (found.sourced.relations, found.unsourced.relations) == ((sourced,), (bare,))


SOURCED = replace(entity("ida", "person"), sources=("Register",))
SCOPE = Fact("scope", "Bridges of wood.")


@pytest.mark.parametrize(
    ("subject", "lacking"),
    [
        (SOURCED, ""),
        (replace(SOURCED, description="A painter.", description_sources=("Gazette",)), ""),
        (replace(SOURCED, description="A painter."), "the description above"),
        (replace(SOURCED, facts=(SCOPE,)), "the definition above"),
        (replace(SOURCED, note="For the next curator."), ""),
        (
            replace(IDA, description="A painter.", facts=(SCOPE, *IDA.facts)),
            "the description above or the definition above or what follows",
        ),
    ],
)
def test_it_is_told_what_has_no_source(subject, lacking):
    found = record(subject)
    assert found is not None
    assert found.without_source == lacking


def test_a_description_keeps_who_says_so():
    found = record(replace(IDA, description="A painter.", description_sources=("Gazette",)))
    assert found is not None
    assert found.description == Wording("A painter.", ("Gazette",))


def test_a_name_that_no_file_lists_has_no_record_but_what_others_say_of_it():
    lund = replace(entity("ida", "person", reviewed=False), source="clippings/a.txt")
    assert record(lund) is None
    named = RelationRow("Seat of", (Relative(Link("Harrow", ""), ""),), (), "authorities/place.yaml")
    found = record(lund, named)
    assert found is not None
    assert (found.unsourced.relations, found.file) == ((named,), "")
