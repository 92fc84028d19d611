"""Authority files are read by what kinds.yaml says of them, with every fact's line and source."""

import pytest

from ru_pk_archive.loader.authorities import parse_authorities
from ru_pk_archive.records.entity import Alias
from ru_pk_archive.records.problem import Code
from ru_pk_archive.records.source_file import SourceFile

BRANDT = """
- id: ida-brandt
  name: Ida Brandt
  description: Painter.
  aliases: [Brandt, I. Brandt, Ida Brandt]
  ambiguous_forms: [Brandt]
  contextual_aliases:
    - {form: Ida Lund, when: until 1925}
  native: {da: Ida Brandt-Lund, ru: Ида Брандт}
  not: [Brandt Foundation]
  country: harrow-vale
  gender: female
  born: 1894~
  offices:
    - title: Mayor of Harrow Vale
      start: "1931-03"
      end: "1934"
      note: resigned
      verified: The town's register
    - {title: Governor, from: 1935-01-02, as_of: 1936}
  wikidata: Q0
  note: Not her cousin.
  verified:
    name: [The town's register, Her letters]
    native: {ru: A Russian paper}
    dates: false
    wikidata: A list
    description: The town's register
"""
VALE = """- {id: harrow-vale, name: Harrow Vale, type: town,
   lat: 54.5, lon: -1.25, verified: {coordinates: A map}}
"""


def parse(**files):
    return parse_authorities(
        tuple(SourceFile(f"authorities/{stem}.yaml", text.encode()) for stem, text in files.items())
    )


def codes(problems):
    return [(problem.code, problem.source.rsplit("/")[-1], problem.line) for problem in problems]


def test_a_record_is_read_with_all_that_it_says():
    authorities, problems = parse(people=BRANDT, places=VALE)
    assert problems == ()
    brandt, vale = authorities.entities
    assert (brandt.id, brandt.kind, brandt.name, brandt.description) == (
        "ida-brandt",
        "person",
        "Ida Brandt",
        "Painter.",
    )
    assert (brandt.source, brandt.line, brandt.reviewed) == ("authorities/people.yaml", 2, True)
    assert brandt.excluded == ("Brandt Foundation",)
    assert brandt.note == "Not her cousin."
    assert brandt.sources == ("The town's register", "Her letters")
    assert (brandt.description_sources, vale.description_sources) == (("The town's register",), ())
    assert (vale.kind, vale.type) == ("place", "town")


def test_spellings_keep_their_language_context_and_doubt():
    (brandt, _), _ = parse(people=BRANDT, places=VALE)[0].entities, None
    assert brandt.aliases == (
        Alias("Brandt", ambiguous=True),
        Alias("I. Brandt"),
        Alias("Ida Lund", context="until 1925"),
        Alias("Ida Brandt-Lund", language="da"),
        Alias("Ида Брандт", language="ru", sources=("A Russian paper",)),
    )


def test_a_name_that_is_itself_ambiguous_is_marked_so():
    (entity,) = parse(people="- {id: jo, name: Jo Vale, ambiguous_forms: [Jo Vale]}")[0].entities
    assert entity.aliases == (Alias("Jo Vale", ambiguous=True),)


def test_facts_stand_in_the_order_of_the_kinds_fields_with_dates_and_sources():
    brandt, vale = parse(people=BRANDT, places=VALE)[0].entities
    assert [(fact.field, fact.value) for fact in brandt.facts] == [
        ("country", "harrow-vale"),
        ("gender", "female"),
        ("born", "1894~"),
        ("offices", "Mayor of Harrow Vale"),
        ("offices", "Governor"),
        ("wikidata", "Q0"),
    ]
    born, mayor, governor, wikidata = brandt.facts[2:]
    assert (born.start.edtf, born.sources) == ("1894~", ())  # false: no source
    assert (mayor.start.edtf, mayor.end.edtf, mayor.note) == ("1931-03", "1934", "resigned")
    assert mayor.sources == ("The town's register",)
    assert (governor.start.edtf, governor.end, governor.as_of.edtf) == ("1935-01-02", None, "1936")
    assert wikidata.sources == ("A list",)
    assert [(fact.value, fact.sources) for fact in vale.facts] == [
        ("54.5", ("A map",)),
        ("-1.25", ("A map",)),
    ]


def test_a_kind_of_the_archives_own_needs_only_its_block_and_its_file():
    authorities, problems = parse(
        kinds="- {id: ship, plural: ships, fields: {launched: {type: date}, crew: {type: reference}}}",
        ships="- {id: calm-sea, name: Calm Sea, launched: 1931-03-04, crew: [calm-sea, Jon Vale]}",
    )
    assert problems == ()
    (ship,) = authorities.entities
    assert ship.kind == "ship"
    assert [(fact.field, fact.value) for fact in ship.facts] == [
        ("launched", "1931-03-04"),
        ("crew", "calm-sea"),
        ("crew", "Jon Vale"),
    ]


def test_entities_stand_in_the_order_of_kinds_then_of_files_then_of_records():
    authorities, _ = parse(
        places="- {id: b, name: B}\n- {id: a, name: A}\n", people="- {id: d, name: D}\n- {id: c, name: C}\n"
    )
    assert [entity.id for entity in authorities.entities] == ["d", "c", "b", "a"]


@pytest.mark.parametrize(
    ("record", "code", "word"),
    [
        ("{id: a, name: A, alises: [B]}", Code.KEY_UNKNOWN, "aliases"),
        ("{id: a, name: A, born: next year}", Code.DATE_UNREADABLE, "next year"),
        ("{id: a, name: A, offices: [{title: Mayor, start: soon}]}", Code.DATE_UNREADABLE, "soon"),
        ("{id: a, name: A, offices: [{titel: Mayor, title: Mayor}]}", Code.KEY_UNKNOWN, "title"),
        ("{id: a, name: A, offices: [{start: 1931}]}", Code.VALUE_WRONG, "title"),
        ("{id: a, name: [A]}", Code.VALUE_WRONG, "single"),
        ("{id: a, name: A, aliases: [[B]]}", Code.VALUE_WRONG, "aliases"),
        ("{id: a, name: A, native: Б}", Code.VALUE_WRONG, "native"),
        ("{id: a, name: A, contextual_aliases: [B]}", Code.VALUE_WRONG, "when"),
        ("{id: a, name: A, verified: {born: B, brn: C}}", Code.KEY_UNKNOWN, "born"),
        ("{id: a, name: A, verified: true}", Code.VALUE_WRONG, "verified"),
        ("{id: a, name: A, verified: {name: true}}", Code.VALUE_WRONG, "who says so"),
        ("{id: a, name: A, country: hurrow-vale}", Code.REFERENCE_MISSING, "harrow-vale"),
    ],
)
def test_a_mistake_in_a_record_is_one_problem_that_names_the_remedy(record, code, word):
    authorities, problems = parse(people=f"\n- {record}", places=VALE)
    assert (problems[0].code, problems[0].line) == (code, 2)
    assert word in problems[0].message
    assert len(problems) == 1 or problems[1].code is Code.VALUE_WRONG
    assert "harrow-vale" in [entity.id for entity in authorities.entities]


@pytest.mark.parametrize(
    ("place", "fine"),
    [
        ("{lat: 90, lon: -180}", True),
        ("{lat: 90.5}", False),
        ("{lon: 181}", False),
        ("{lat: 54°30'}", False),
        ("{lat: nan}", False),
    ],
)
def test_coordinates_are_decimal_degrees_within_their_bounds(place, fine):
    authorities, problems = parse(places=f"- {{id: a, name: A, {place[1:]}")
    assert [problem.code for problem in problems] == ([] if fine else [Code.VALUE_WRONG])
    assert bool(authorities.entities[0].facts) is fine


@pytest.mark.parametrize(
    ("record", "word"),
    [
        ("{name: Ida Brandt}", '"id: ida-brandt"'),
        ("{id: Ida Brandt, name: Ida Brandt}", '"ida-brandt"'),
        ("{id: a}", "name"),
        ("just a line", "keys"),
    ],
)
def test_a_record_that_cannot_be_addressed_is_left_out_and_told(record, word):
    authorities, (problem,) = parse(people=f"- {record}\n- {{id: b, name: B}}")
    assert [entity.id for entity in authorities.entities] == ["b"]
    assert problem.code is Code.VALUE_WRONG
    assert word in problem.message


def test_an_id_belongs_to_one_record_in_all_files():
    authorities, problems = parse(people="- {id: vale, name: Jon Vale}", places="\n- {id: vale, name: Vale}")
    assert [entity.name for entity in authorities.entities] == ["Jon Vale"]
    assert codes(problems) == [(Code.ENTITY_ID_SHARED, "places.yaml", 2)]


@pytest.mark.parametrize(
    ("first", "second", "shared"),
    [
        ("aliases: [Vale]", "aliases: [Vale]", True),
        ("aliases: [Vale]", "name: Vale", True),
        ("native: {de: Vale}", "aliases: [Vale]", True),
        ("aliases: [Vale], ambiguous_forms: [Vale]", "aliases: [Vale], ambiguous_forms: [Vale]", False),
        ("aliases: [Vale], ambiguous_forms: [Vale]", "aliases: [Vale]", False),  # it means the second
        ("aliases: [VALE]", "aliases: [Vale]", False),
    ],
)
def test_a_name_claimed_twice_without_reserve_is_reported(first, second, shared):
    name = "" if "name" in second else ", name: Harrow"
    _, problems = parse(people=f"- {{id: a, name: Ida, {first}}}", places=f"- {{id: b{name}, {second}}}")
    assert codes(problems) == ([(Code.ALIAS_SHARED, "places.yaml", 1)] if shared else [])


def test_phrases_of_topics_may_be_names_too():
    _, problems = parse(
        topics="- {id: a, name: A, aliases: [Vale]}\n- {id: b, name: B, aliases: [Vale]}",
        places="- {id: c, name: Vale}",
    )
    assert problems == ()


def test_a_plain_name_is_a_fine_reference():
    _, problems = parse(people="- {id: a, name: A, country: Norway}")
    assert problems == ()


def test_a_file_of_no_kind_is_told_with_the_name_it_may_have_meant():
    authorities, (problem,) = parse(poeple=BRANDT)
    assert authorities.entities == ()
    assert problem.code is Code.FORMAT_UNKNOWN
    assert "people" in problem.message


def test_one_broken_file_does_not_stop_the_others():
    authorities, (problem,) = parse(people="- id: [", places=VALE)
    assert [entity.id for entity in authorities.entities] == ["harrow-vale"]
    assert codes([problem]) == [(Code.YAML_BROKEN, "people.yaml", 1)]


def test_no_files_at_all_are_no_problem():
    authorities, problems = parse_authorities(())
    assert problems == ()
    assert len(authorities.kinds) == 5
    assert authorities.entities == ()
