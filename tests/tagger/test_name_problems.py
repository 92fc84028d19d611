"""What a curator is told about an article's names."""

from ru_pk_archive.records.problem import Code, Problem
from ru_pk_archive.tagger.name_problems import name_problems
from ru_pk_archive.tagger.names import link_names
from vale_names import INDEX, order
from vale_press import press


def told(text: str, **about: object) -> tuple[Problem, ...]:
    draft = press(text, **about)
    return name_problems(draft, link_names(draft, INDEX), INDEX)


def test_a_form_left_open_is_told_once_with_its_line_and_the_way_out():
    text = "It rained.\n\nIda Brandt met Otto Brandt. Brandt spoke, and Brandt left."
    (problem,) = told(text)
    assert (problem.code, problem.source, problem.line) == (Code.NAME_AMBIGUOUS, "clippings/clipping.txt", 2)
    assert problem.message.startswith(
        "“Brandt” was not linked. It may mean Ida Brandt (ida-brandt) or Otto Brandt (otto-brandt); all of"
        " them are people whom the article names. To link it, write"
    )
    assert "clippings/clipping.yaml" in problem.message


def test_a_form_left_open_in_the_headline_has_no_line():
    (problem,) = told("It rained.", title="Ann Marsh came")
    assert (problem.code, problem.line) == (Code.NAME_AMBIGUOUS, None)


def test_an_order_for_no_record_is_told_where_it_stands():
    (problem,) = told("It rained.", orders=(order("nobody", True),))
    assert (problem.code, problem.source, problem.line) == (
        Code.REFERENCE_MISSING,
        "clippings/clipping.yaml",
        3,
    )


def test_an_order_for_an_unreviewed_entity_is_no_mistake():
    assert told("Mayor Tom Hill came.", orders=(order("tom-hill", True), order("harrow-inc", False))) == ()


def test_a_clear_text_is_not_talked_about():
    assert told("Ida Brandt met Mayor Tom Hill in Westerland.") == ()
