"""All files together: places that are not there, files that nothing leads to, shared words, weights."""

from ru_pk_archive.inspection.page import Anchor, FileFacts
from ru_pk_archive.inspection.site import (
    anchor_faults,
    is_weighed,
    orphan_faults,
    shared_faults,
    weigh,
    weight_faults,
)
from ru_pk_archive.records.site_check import Fault, Rule, Weight


def test_an_anchor_must_be_in_the_page_it_leads_to():
    pages = (
        FileFacts(
            "a.html", anchors=(Anchor("b.html", "x", 3), Anchor("b.html", "y", 4), Anchor("b.html", "top", 5))
        ),
        FileFacts("b.html", ids=("x",)),
    )
    assert list(anchor_faults(pages)) == [Fault(Rule.ANCHOR_BROKEN, "a.html", 4, "b.html has no #y")]


def test_an_anchor_in_a_file_that_is_no_page_is_not_looked_for():
    assert list(anchor_faults([FileFacts("a.html", anchors=(Anchor("drawing.svg", "x", 1),))])) == []


def orphans(*paths: str, links: tuple[str, ...]) -> list[str]:
    facts = [FileFacts("index.html", targets=links)]
    return [fault.path for fault in orphan_faults(("index.html", *paths), facts)]


def test_a_file_that_nothing_leads_to_is_an_orphan():
    assert orphans("a.html", "b.html", links=("a.html",)) == ["b.html"]


def test_a_page_that_only_leads_to_itself_is_an_orphan():
    facts = [FileFacts("index.html"), FileFacts("a.html", targets=("a.html",))]
    assert [fault.path for fault in orphan_faults(("index.html", "a.html"), facts)] == ["a.html"]


def test_what_is_called_by_its_name_needs_no_link():
    names = ("404.html", "robots.txt", "sitemap.xml", "sitemap-2.xml", ".nojekyll", "favicon.ico")
    assert orphans(*names, links=()) == []


def test_a_script_may_load_other_scripts_but_no_pages():
    assert orphans("a.js", "t/0.js", "b.html", links=("a.js",)) == ["b.html"]
    assert orphans("t/0.js", links=()) == ["t/0.js"]


def test_titles_and_descriptions_are_shared_by_no_two_pages():
    pages = [FileFacts(f"{name}.html", title="Flood", description="") for name in "ab"]
    assert list(shared_faults(pages)) == [Fault(Rule.TITLE_SHARED, "b.html", None, "“Flood”, as a.html")]


def test_the_home_page_and_articles_are_weighed():
    paths = ("index.html", "articles/a.html", "articles/index.html", "articles/index/2.html", "people/a.html")
    assert [path for path in paths if is_weighed(path)] == ["index.html", "articles/a.html"]


def test_a_page_weighs_what_it_loads_through_its_stylesheets_too():
    facts = [
        FileFacts("index.html", loaded=("a.css", "icon.svg")),
        FileFacts("people/a.html", loaded=("a.css",)),
        FileFacts("a.css", loaded=("b.css",)),
        FileFacts("b.css", loaded=("a.css",)),
    ]
    sizes = {"index.html": 1000, "a.css": 200, "b.css": 30, "icon.svg": 4}
    assert list(weigh(facts, sizes)) == [Weight("index.html", 1234, 4)]


def test_too_much_weight_and_too_many_requests_are_faults():
    weights = (Weight("index.html", 20_000, 5), Weight("articles/a.html", 20_100, 6))
    assert list(weight_faults(weights)) == [
        Fault(Rule.TOO_HEAVY, "articles/a.html", None, "20.1 kB"),
        Fault(Rule.TOO_MANY_REQUESTS, "articles/a.html", None, "6 files"),
    ]


def test_the_theme_comes_whole_whether_or_not_an_archive_uses_all_of_it():
    assert orphans("assets/outline.svg", "outline.svg", links=()) == ["outline.svg"]
