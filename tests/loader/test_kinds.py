"""kinds.yaml is all it takes to give an archive a kind of its own."""

import pytest

from ru_pk_archive.loader.kinds import parse_kinds
from ru_pk_archive.records.entity import Discovery, FieldType, KindField, Matching, Purpose
from ru_pk_archive.records.problem import Code
from ru_pk_archive.records.source_file import SourceFile

SHIP = """
- id: ship
  plural: ships
  label: Ship
  label_plural: Ships
  matching: names
  schema: Vehicle
  colour: org
  fields:
    launched: {label: Launched, type: date, purpose: dates}
    home_port: {type: reference, inverse: Ships of this port}
    imo: {label: IMO number, type: link, address: "https://example.org/imo/{}"}
"""


def parse(text):
    return parse_kinds(SourceFile("authorities/kinds.yaml", text.encode()))


def test_a_strangers_kind_is_read_with_its_fields():
    (ship,), problems = parse(SHIP)
    assert problems == ()
    assert (ship.id, ship.plural, ship.label_plural) == ("ship", "ships", "Ships")
    assert (ship.matching, ship.discovery, ship.colour) == (Matching.NAMES, None, "org")
    assert ship.fields == (
        KindField("launched", "Launched", FieldType.DATE, Purpose.DATES),
        KindField("home_port", "Home port", FieldType.REFERENCE, inverse="Ships of this port"),
        KindField("imo", "IMO number", FieldType.LINK, None, "https://example.org/imo/{}"),
    )


def test_without_a_file_there_are_the_five_usual_kinds():
    kinds, problems = parse_kinds(None)
    assert problems == ()
    assert [kind.plural for kind in kinds] == ["people", "organisations", "places", "events", "topics"]
    assert [kind.discovery for kind in kinds] == [Discovery.PEOPLE, Discovery.ORGANISATIONS, None, None, None]
    assert kinds[-1].matching is Matching.PHRASES


def test_whatever_names_records_among_the_usual_kinds_has_words_for_the_other_direction():
    kinds, _ = parse_kinds(None)
    naming = (FieldType.REFERENCE, FieldType.SPELLS)
    assert all(field.inverse for kind in kinds for field in kind.fields if field.type in naming)


def test_every_purpose_has_a_field_among_the_usual_kinds():
    kinds, _ = parse_kinds(None)
    used = {field.purpose for kind in kinds for field in kind.fields} - {None}
    assert used == set(Purpose)


def test_a_broken_file_is_reported_and_the_usual_kinds_stand_in():
    kinds, (problem,) = parse("- id: [")
    assert problem.code is Code.YAML_BROKEN
    assert kinds == parse_kinds(None)[0]


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("id: ship", "id: My Ship", Code.VALUE_WRONG, 2),
        ("plural: ships", "plural: articles", Code.VALUE_WRONG, 2),  # a folder of the site
        ("matching: names", "matching: nams", Code.VALUE_WRONG, 6),
        ("colour: org", "colour: pink", Code.VALUE_WRONG, 2),
        ("type: date,", "type: dat,", Code.VALUE_WRONG, 10),
        ("schema: Vehicle", "shema: Vehicle", Code.KEY_UNKNOWN, 7),
        ("purpose: dates", "porpose: dates", Code.KEY_UNKNOWN, 10),
        ("purpose: dates", "inverse: Ships of that day", Code.VALUE_WRONG, 10),  # a date names no record
        ("inverse: Ships of this port", "inverse: [Ships]", Code.VALUE_WRONG, 11),
        ("home_port:", "name:", Code.VALUE_WRONG, 11),  # every record has a name
        ("home_port:", "Home Port:", Code.VALUE_WRONG, 11),
        ("https://example.org/imo/{}", "javascript:{}", Code.VALUE_WRONG, 12),
        ("https://example.org/imo/{}", "https://example.org/imo", Code.VALUE_WRONG, 12),
        ("type: reference,", 'type: reference, address: "https://example.org/{}",', Code.VALUE_WRONG, 11),
    ],
)
def test_a_mistake_is_told_with_its_line(old, new, code, line):
    assert old in SHIP
    _, problems = parse(SHIP.replace(old, new))
    assert [(problem.code, problem.line) for problem in problems] == [(code, line)]


def test_two_kinds_cannot_share_an_id_or_a_plural():
    kinds, (problem,) = parse(SHIP + SHIP.replace("id: ship", "id: boat"))
    assert [kind.id for kind in kinds] == ["ship"]
    assert problem.code is Code.VALUE_WRONG
