"""YAML to paste is read back as what it was made of, by the program's own readers."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.loader import parse_authorities
from ru_pk_archive.loader.sidecar import read_sidecar
from ru_pk_archive.pages.desk import pasted_yaml
from ru_pk_archive.records.problem import Code
from ru_pk_archive.records.source_file import SourceFile

# Half of a surrogate pair is no character, and no clipping can hold one.
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@given(TEXTS)
def test_any_text_is_read_back(text):
    assert yaml.safe_load(f"- {pasted_yaml.scalar(text)}\n") == [text]


@pytest.mark.parametrize("name", ["Ida Brandt", "J. Pell", "Ида Брандт", "Anne-Marie Lee", "ida-brandt"])
def test_a_plain_name_needs_no_marks(name):
    assert pasted_yaml.scalar(name) == name


@pytest.mark.parametrize(
    "name", ["yes", "Null", "1931", "Brandt: Ida", "Vale #2", "- Lee", "O'Hara", "", " x", "a\u2028b", "@x"]
)
def test_what_yaml_would_take_for_something_else_is_quoted(name):
    assert pasted_yaml.scalar(name).startswith('"')


@given(TEXTS, st.lists(TEXTS, max_size=3))
def test_a_record_is_read_back(name, aliases):
    expected = {"id": "ida-brandt", "name": name} | ({"aliases": aliases} if aliases else {})
    assert yaml.safe_load(pasted_yaml.record("ida-brandt", name, aliases)) == [expected]


def test_records_make_an_authority_file():
    text = pasted_yaml.record("ida-brandt", "Ida Brandt", ["Mrs: Brandt"]) + pasted_yaml.record(
        "on", "Olaf", []
    )
    read, problems = parse_authorities((SourceFile("authorities/people.yaml", text.encode()),))
    assert problems == ()
    assert [(one.id, one.name, [alias.form for alias in one.aliases]) for one in read.entities] == [
        ("ida-brandt", "Ida Brandt", ["Mrs: Brandt"]),
        ("on", "Olaf", []),
    ]


SAID = """
- id: ida-brandt
  name: Ida Brandt
  description: "A painter: and\\u2028mayor"
  native: {ru: Ида Брандт, ur: آئیڈا}
  country: harrow
  born: "1890"
  died: "1960"
  offices: [{title: Mayor, start: "1929"}, {title: Clerk}]
"""
KEYS = {
    "description": "A painter: and\u2028mayor # \x00 \x85",
    "native ru": "Ида Брандт",
    "native ur": "آئیڈا",
    "country": "Harrow",
    "dates": "1890, 1960",
    "offices": "Mayor, Clerk",
}


def people(text):
    read, problems = parse_authorities((SourceFile("authorities/people.yaml", text.encode()),))
    assert [problem for problem in problems if problem.code is not Code.REFERENCE_MISSING] == []
    (ida,) = read.entities
    return ida


def sources_of(ida):
    return [
        ida.description_sources,
        *(alias.sources for alias in ida.aliases),
        *(fact.sources for fact in ida.facts),
    ]


def pasted(lines):
    return SAID + "".join(f"  {line}\n" for line in lines.splitlines())


def test_keys_to_verify_say_nothing_until_they_are_filled_in():
    ida = people(pasted(pasted_yaml.to_verify(KEYS)))
    assert ida == people(SAID)
    assert set(sources_of(ida)) == {()}


def test_keys_to_verify_that_are_filled_in_give_every_fact_its_source():
    lines = pasted_yaml.to_verify(KEYS).replace(":  #", ": The Gazette  #")
    ida = people(pasted(lines))
    assert set(sources_of(ida)) == {("The Gazette",)}


def test_empty_keys_of_a_record_are_read_and_say_nothing():
    text = pasted_yaml.record("vale-post", "The Vale Post", [], ("publisher", "published_in"))
    read, problems = parse_authorities((SourceFile("authorities/organisations.yaml", text.encode()),))
    assert problems == ()
    (post,) = read.entities
    assert (post.name, post.facts) == ("The Vale Post", ())
    assert "publisher" in yaml.safe_load(text)[0]["verified"]


@given(TEXTS)
def test_any_text_can_stand_in_a_remark(text):
    assert yaml.safe_load(pasted_yaml.to_verify({"born": text})) == {"verified": {"born": None}}


def test_an_order_names_one_candidate_and_remarks_on_the_others():
    text = pasted_yaml.tag_order(("harrow", "harrow-vale"))
    assert text == "tags:\n  add: [harrow]  # or harrow-vale\n"
    corrections, problems = read_sidecar(SourceFile("clippings/x.yaml", text.encode()))
    assert problems == ()
    assert [(order.entity, order.add) for order in corrections.tag_orders] == [("harrow", True)]
