"""The authority files and settings of this repository are without fault."""

from pathlib import Path

import pytest

from ru_pk_archive.loader.authorities import parse_authorities
from ru_pk_archive.loader.settings import parse_settings
from ru_pk_archive.records.entity import FieldType
from ru_pk_archive.records.source_file import SourceFile

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="module")
def parsed():
    files = sorted((SEEDS / "authorities").glob("*.yaml"))
    return parse_authorities(
        tuple(SourceFile(path.relative_to(SEEDS).as_posix(), path.read_bytes()) for path in files)
    )


def test_the_authority_files_have_no_problems(parsed):
    assert parsed[1] == ()


def test_every_kind_has_records_and_every_fact_a_known_field(parsed):
    authorities = parsed[0]
    fields = {kind.id: {field.name for field in kind.fields} for kind in authorities.kinds}
    assert {entity.kind for entity in authorities.entities} == set(fields)
    assert all(fact.field in fields[entity.kind] for entity in authorities.entities for fact in entity.facts)


def test_whatever_names_records_has_words_for_the_other_direction(parsed):
    naming = (FieldType.REFERENCE, FieldType.SPELLS)
    fields = [field for kind in parsed[0].kinds for field in kind.fields if field.type in naming]
    assert [field.name for field in fields if not field.inverse] == []


def test_no_year_or_bare_date_is_an_unambiguous_name(parsed):
    forms = [
        alias.form
        for entity in parsed[0].entities
        for alias in entity.aliases
        if not alias.ambiguous and alias.form.replace(" ", "").isdigit()
    ]
    assert forms == []


def test_the_settings_have_no_problems():
    _, problems = parse_settings(SourceFile("archive.yaml", (SEEDS / "archive.yaml").read_bytes()))
    assert problems == ()
