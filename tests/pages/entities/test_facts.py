from dataclasses import replace

import pytest

from building import article, authorities, draft, edtf, entity, kind, settings
from ru_pk_archive.catalog import assemble
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.entities.facts import FactValue, definition, fact_rows, relation_rows, relations
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.entity import Entity, Fact, FieldType, KindField, Purpose

FIELDS = (
    KindField("gender", "Gender", FieldType.INTERNAL),
    KindField("scope", "Scope", FieldType.TEXT, Purpose.DEFINITION),
    KindField("born", "Born", FieldType.DATE),
    KindField("home", "Home", FieldType.REFERENCE),
    KindField("within", "Part of", FieldType.REFERENCE, Purpose.BROADER),
    KindField("offices", "Offices", FieldType.SPELLS),
    KindField("number", "Number", FieldType.LINK, address="https://example.org/{}/x"),
    KindField("lat", "Latitude", FieldType.COORDINATE),
)
KINDS = (kind("person", "people", fields=FIELDS), kind("place", "places", fields=FIELDS))


def directory(*entities: Entity, named: tuple[str, ...] = ("ida", "harrow", "vale")) -> Directory:
    words = " ".join(named) + "."
    made = article(draft("a", words), names={id: id for id in named})
    catalog, _ = assemble((made,), authorities(*entities, kinds=KINDS), settings())
    return Directory(catalog)


def ida(*facts: Fact) -> Entity:
    return entity("ida", "person", facts=facts)


HARROW = entity("harrow", "place", facts=(Fact("within", "vale"),))
VALE = entity("vale", "place")


def value(fact: Fact) -> FactValue:
    subject = ida(fact)
    ((row),) = fact_rows(directory(subject, HARROW, VALE), subject, "people/ida.html")
    ((found),) = row.values
    return found


@pytest.mark.parametrize(
    ("fact", "shown", "when"),
    [
        (Fact("born", "1890~", start=edtf("1890~")), Link("about 1890", ""), ""),
        (Fact("home", "harrow"), Link("Harrow", "../places/harrow.html"), ""),
        (Fact("home", "Elsewhere"), Link("Elsewhere", ""), ""),
        (Fact("lat", "51.2"), Link("51.2°", ""), ""),
        (Fact("offices", "Mayor", edtf("1929-05"), edtf("1931")), Link("Mayor", ""), "May 1929 to 1931"),
        (Fact("offices", "Mayor", end=edtf("1931")), Link("Mayor", ""), "until 1931"),
        (
            Fact("offices", "Mayor", edtf("1929"), as_of=edtf("1931-03-04")),
            Link("Mayor", ""),
            "from 1929, last seen to hold 4 March 1931",
        ),
        (Fact("offices", "vale", edtf("1929")), Link("Vale", "../places/vale.html"), "from 1929"),
    ],
)
def test_a_value_is_shown_as_its_field_is_meant(fact, shown, when):
    found = value(fact)
    assert (found.value, found.when, found.external) == (shown, when, False)


def test_an_identifier_leads_to_its_page_elsewhere():
    found = value(Fact("number", "Q7"))
    assert (found.value, found.external) == (Link("Q7", "https://example.org/Q7/x"), True)


def test_sources_are_kept_and_their_lack_shows():
    assert value(Fact("lat", "51", sources=("Gazette", "Almanac"))).sources == ("Gazette", "Almanac")
    assert value(Fact("lat", "51")).sources == ()


def test_a_record_that_no_article_names_is_plain_text():
    subject = ida(Fact("home", "harrow"))
    known = directory(subject, HARROW, VALE, named=("ida",))
    (row,) = fact_rows(known, subject, "people/ida.html")
    assert row.values[0].value == Link("Harrow", "")


def test_rows_follow_the_kind_and_hide_what_is_for_rules():
    subject = ida(Fact("lat", "51"), Fact("gender", "female"), Fact("scope", "All."), Fact("born", "x"))
    known = directory(subject, named=("ida",))
    assert [row.label for row in fact_rows(known, subject, "people/ida.html")] == ["Born", "Latitude"]
    assert definition(known, subject) == "All."


def test_an_entity_is_told_whose_records_name_it():
    known = directory(ida(Fact("home", "harrow"), Fact("offices", "vale")), HARROW, VALE)
    named = relations(known)
    rows = {
        id: [
            (row.label, [link.text for link in row.entities])
            for row in relation_rows(known, entry, named, "x")
        ]
        for id, entry in known.entities.items()
    }
    assert rows == {
        "ida": [],
        "harrow": [("People (home)", ["Ida"])],
        "vale": [("People (offices)", ["Ida"]), ("Places within it", ["Harrow"])],
    }


def test_what_two_records_say_of_each_other_is_said_once():
    vale = replace(VALE, facts=(Fact("home", "harrow"),))
    known = directory(HARROW, vale, named=("harrow", "vale"))
    assert relation_rows(known, known.entities["harrow"], relations(known), "x") == ()
