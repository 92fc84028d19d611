"""Templates: they see their model alone, and each knows what it rests on."""

import pickle

import pytest

from ru_pk_archive.records.page import Page
from ru_pk_archive.records.source_file import SourceFile
from ru_pk_archive.records.tables import SitemapUrl
from ru_pk_archive.rendering import BrokenTemplateError, TemplateSet, render

THEME = {
    "base.html": "<title>{{ page.url }}</title>\n{% block main %}{% endblock %}\n",
    "list.html": '{% extends "base.html" %}\n{% from "parts/date.html" import date %}\n'
    "{% block main %}\n{{ date(page.modified) }}\n{% endblock %}\n",
    "parts/date.html": "{% macro date(day) %}<time>{{ day }}</time>{% endmacro %}",
    "plain.html": "{{ page.url }}",
    "guess.html": '{% include page.url ~ ".html" %}',
    "wide.html": '{% include ["plain.html", "absent.html"] ignore missing %}',
}
MODEL = SitemapUrl("<vale>", "1931")


def templates(**changes: str) -> TemplateSet:
    theme = THEME | {name.replace("__", "/") + ".html": text for name, text in changes.items()}
    return TemplateSet(tuple(SourceFile(name, text.encode()) for name, text in sorted(theme.items())))


def test_a_model_is_escaped_and_lines_with_only_a_tag_leave_no_trace():
    page = Page("a.html", "list.html", MODEL)
    assert render(page, templates()) == b"<title>&lt;vale&gt;</title>\n<time>1931</time>\n"


def test_a_count_can_be_shown_with_its_thousands_apart():
    long = Page("a.html", "count.html", MODEL)
    assert render(long, templates(count="{{ 2412 | thousands }} of {{ 7 | thousands }}")) == b"2,412 of 7"


def test_a_set_sent_to_another_process_renders_the_same():
    there = pickle.loads(pickle.dumps(templates()))
    assert there.render("list.html", MODEL) == templates().render("list.html", MODEL)


CLOSURES = [
    ("plain.html", ["plain.html"]),
    ("base.html", ["base.html"]),
    ("list.html", ["base.html", "list.html", "parts/date.html"]),
    ("wide.html", ["absent.html", "plain.html", "wide.html"]),
    ("guess.html", sorted([*THEME, "absent.html"])),
    ("absent.html", ["absent.html"]),
]


@pytest.mark.parametrize(("name", "closure"), CLOSURES)
def test_a_template_rests_on_all_that_it_extends_includes_and_imports(name, closure):
    assert list(templates().closure(name)) == closure


@pytest.mark.parametrize(
    ("changed", "stale"),
    [
        ("base", {"base.html", "list.html", "guess.html"}),
        ("parts__date", {"list.html", "parts/date.html", "guess.html"}),
        ("plain", {"plain.html", "wide.html", "guess.html"}),
        ("absent", {"wide.html", "guess.html"}),
    ],
)
def test_a_change_makes_exactly_those_stale_that_rest_on_it(changed, stale):
    before, after = templates(), templates(**{changed: "changed"})
    assert {name for name in THEME if before.closure_digest(name) != after.closure_digest(name)} == stale


BROKEN = [
    ("{% if %}", "list.html", 1, "Expected an expression"),
    ("\n\n{{ page.absent }}", "list.html", 3, "no attribute 'absent'"),
    ("\n{{ site }}", "list.html", 2, "'site' is undefined"),
    ("\n{{ page.url + 1 }}", "list.html", 2, "can only concatenate str"),
    ('{% include "absent.html" %}', "list.html", 1, "there is no template “absent.html”"),
    ("{{ page.url | slug }}", "list.html", 1, "No filter named 'slug'"),
]


@pytest.mark.parametrize(("text", "name", "line", "reason"), BROKEN)
def test_a_mistake_is_told_with_its_template_and_line(text, name, line, reason):
    with pytest.raises(BrokenTemplateError) as caught:
        templates(list=text).render("list.html", MODEL)
    assert (caught.value.template, caught.value.line) == (name, line)
    assert reason in caught.value.reason


def test_a_mistake_in_an_imported_template_is_told_where_it_is():
    broken = templates(parts__date="{% macro date(day) %}\n{{ day.year }}\n{% endmacro %}")
    with pytest.raises(BrokenTemplateError) as caught:
        broken.render("list.html", MODEL)
    assert (caught.value.template, caught.value.line) == ("parts/date.html", 2)


def test_a_missing_page_template_is_a_mistake_too():
    with pytest.raises(BrokenTemplateError, match=r"absent\.html"):
        templates().render("absent.html", MODEL)


def test_a_mistake_survives_the_way_between_processes():
    error = pickle.loads(pickle.dumps(BrokenTemplateError("list.html", 3, "why")))
    assert (error.template, error.line, error.reason) == ("list.html", 3, "why")
