"""A curator's additions to the theme: those without a use are told."""

from ru_pk_archive.records.source_file import SourceFile
from ru_pk_archive.rendering import TemplateSet
from ru_pk_archive.rendering.additions import unused_additions

TEMPLATES = TemplateSet(
    (
        SourceFile("articel.html", b"a slip of the pen"),
        SourceFile("home.html", b'{% include "parts/crest.html" %}'),
        SourceFile("parts/crest.html", b'<img src="assets/crest.svg">'),
        SourceFile("parts/forgotten.html", b'<img src="assets/forgotten.svg">'),
    )
)
STATIC = (SourceFile("archive.css", b"body { background: url(paper.png) }"),)


def test_a_file_that_something_in_use_names_is_no_problem():
    added = ("static/crest.svg", "static/paper.png", "templates/parts/crest.html")
    assert unused_additions(added, {"home.html", "json"}, TEMPLATES, STATIC) == ()


def test_a_file_that_nothing_in_use_names_is_told():
    added = (
        "static/archiv.css",
        "static/forgotten.svg",
        "templates/articel.html",
        "templates/parts/forgotten.html",
    )
    problems = unused_additions(added, {"home.html"}, TEMPLATES, STATIC)
    assert [(problem.code.slug, problem.source) for problem in problems] == [
        ("theme-unknown", path) for path in added
    ]
