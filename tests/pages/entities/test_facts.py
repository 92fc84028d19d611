from dataclasses import replace

import pytest

from building import article, authorities, draft, edtf, entity, kind, settings
from ru_pk_archive.catalog import assemble
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.entities.facts import (
    FactValue,
    RelationRow,
    Relative,
    Wording,
    fact_rows,
    relation_rows,
    relations,
    worded,
)
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
    KindField("member", "Member of", FieldType.SPELLS, inverse="Members"),
    KindField("capital", "Capital", FieldType.REFERENCE, inverse="Capital of"),
    KindField("seat_of", "Seat of", FieldType.REFERENCE, inverse="Seat"),
    KindField("before", "Successor", FieldType.REFERENCE, inverse="Predecessor"),
    KindField("after", "Predecessor", FieldType.REFERENCE, inverse="Successor"),
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
            "from 1929, last confirmed 4 March 1931",
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


def test_a_source_that_all_values_of_a_field_have_is_told_once():
    almanac, gazette = ("Almanac",), ("Gazette",)

    def shared(*sources: tuple[str, ...]) -> tuple[str, ...]:
        subject = ida(*(Fact("home", f"Home {n}", sources=named) for n, named in enumerate(sources)))
        (row,) = fact_rows(directory(subject, named=("ida",)), subject, "people/ida.html")
        return row.shared

    assert shared(almanac, almanac) == almanac
    assert shared(almanac, gazette) == shared(almanac, ()) == shared(almanac) == shared((), ()) == ()


def test_a_record_that_no_article_names_is_plain_text():
    subject = ida(Fact("home", "harrow"))
    known = directory(subject, HARROW, VALE, named=("ida",))
    (row,) = fact_rows(known, subject, "people/ida.html")
    assert row.values[0].value == Link("Harrow", "")


def test_rows_follow_the_kind_and_hide_what_is_for_rules():
    subject = ida(Fact("lat", "51"), Fact("gender", "female"), Fact("scope", "All."), Fact("born", "x"))
    known = directory(subject, named=("ida",))
    assert [row.label for row in fact_rows(known, subject, "people/ida.html")] == ["Born", "Latitude"]
    assert worded(known, subject, Purpose.DEFINITION) == Wording("All.", ())


def test_a_definition_has_a_source_only_if_each_part_of_it_has_one():
    sourced, bare = Fact("scope", "All.", sources=("Gazette",)), Fact("scope", "And more.")
    known = directory(named=())
    assert worded(known, ida(sourced, sourced), Purpose.DEFINITION) == Wording("All. All.", ("Gazette",))
    assert worded(known, ida(sourced, bare), Purpose.DEFINITION) == Wording("All. And more.", ())


def test_terms_stand_from_the_earliest_to_the_latest_and_those_of_no_known_time_last():
    subject = ida(
        Fact("offices", "Clerk"),
        Fact("offices", "Mayor", edtf("1929")),
        Fact("offices", "Governor", end=edtf("1921")),
        Fact("offices", "Judge", as_of=edtf("1925")),
    )
    (row,) = fact_rows(directory(subject, named=("ida",)), subject, "people/ida.html")
    assert [value.value.text for value in row.values] == ["Governor", "Judge", "Mayor", "Clerk"]


def test_an_entity_is_told_whose_records_name_it():
    known = directory(ida(Fact("home", "harrow"), Fact("offices", "vale")), HARROW, VALE)
    named = relations(known)
    rows = {
        id: [
            (row.label, [relative.link.text for relative in row.relatives])
            for row in relation_rows(known, entry, named, "x")
        ]
        for id, entry in known.entities.items()
    }
    assert rows == {
        "ida": [],
        "harrow": [("People (home)", ["Ida"])],
        "vale": [("People (offices)", ["Ida"]), ("Places within it", ["Harrow"])],
    }


def rows_of(id: str, *records: Entity) -> tuple[RelationRow, ...]:
    """The rows on the page of `id`, in an archive whose articles name all of the records."""
    known = directory(*records, named=tuple(record.id for record in records))
    return relation_rows(known, known.entities[id], relations(known), "places/x.html")


def told(rows: tuple[RelationRow, ...]) -> list[tuple[str, list[str]]]:
    return [(row.label, [relative.link.text for relative in row.relatives]) for row in rows]


def test_a_relation_is_told_in_the_words_of_its_kind_with_its_time_and_its_source():
    sourced = Fact("member", "vale", edtf("1931"), sources=("Gazette",))
    rows = rows_of("vale", VALE, replace(HARROW, facts=(sourced,)), ida(Fact("member", "vale")))
    assert rows == (
        RelationRow(
            "Members", (Relative(Link("Ida", "../people/ida.html"), ""),), (), "authorities/person.yaml"
        ),
        RelationRow("Members", (Relative(Link("Harrow", "harrow.html"), "from 1931"),), ("Gazette",), ""),
    )


@pytest.mark.parametrize(
    ("own", "others", "shown"),
    [
        ("home", "home", []),  # no words for the other direction: the one says what the other does
        ("capital", "seat_of", [("Seat", ["Harrow"])]),
        ("before", "after", []),  # "Successor: Harrow" stands on its own record
    ],
)
def test_what_two_records_say_of_each_other_is_said_once(own, others, shown):
    vale = replace(VALE, facts=(Fact(own, "harrow"),))
    assert told(rows_of("vale", replace(HARROW, facts=(Fact(others, "vale"),)), vale)) == shown
