from dataclasses import replace

import pytest

from building import article, draft
from ru_pk_archive.pages.shell import Link, NavigationItem, ShellMaker
from vale_fair import ARTICLE, catalog_of


def test_the_navigation_hides_kinds_without_members():
    named = article(draft("a", "Harrow."), names={"Harrow": "harrow"})
    shell = ShellMaker(catalog_of(named)).shell("index.html", "Home", "x")
    assert [item.text for item in shell.navigation] == ["Timeline", "Places", "Sources", "Search", "About"]


def test_the_navigation_shows_where_the_reader_is():
    maker = ShellMaker(catalog_of(ARTICLE))
    index = maker.shell("people/index.html", "People", "x", "people/index.html").navigation
    person = maker.shell("people/ida-brandt.html", "Ida Brandt", "x", "people/index.html").navigation
    article_page = maker.shell("articles/a.html", "A", "x").navigation
    assert [item.current for item in index].count("page") == 1
    assert NavigationItem("People", "index.html", "page") in index
    assert NavigationItem("People", "index.html", "true") in person
    assert {item.current for item in article_page} == {""}


@pytest.mark.parametrize(
    ("path", "home", "stylesheet"),
    [
        ("index.html", "index.html", "assets/archive.css"),
        ("people/a.html", "../index.html", "../assets/archive.css"),
        ("people/a/2.html", "../../index.html", "../../assets/archive.css"),
    ],
)
def test_every_way_is_relative_and_names_a_file(path, home, stylesheet):
    shell = ShellMaker(catalog_of(ARTICLE)).shell(path, "A", "x")
    assert (shell.home, shell.stylesheet) == (home, stylesheet)
    assert all(
        link.href.split("#")[0].endswith((".html", ".xml")) for link in (*shell.footer, *shell.navigation)
    )


def test_the_footer_leads_to_quotations_where_there_are_any():
    def footer(*articles):
        return [link.text for link in ShellMaker(catalog_of(*articles)).shell("a.html", "A", "x").footer]

    assert "Quotations" in footer(ARTICLE)
    assert "Quotations" not in footer(replace(ARTICLE, quotations=ARTICLE.quotations[1:]))


def test_the_title_names_the_archive_once():
    maker = ShellMaker(catalog_of())
    assert maker.shell("a.html", "Ida Brandt", "x").title == "Ida Brandt – Harrow Vale Archive"
    assert maker.shell("index.html", "Harrow Vale Archive", "x").title == "Harrow Vale Archive"


def test_only_a_site_with_an_address_has_canonical_ones():
    assert ShellMaker(catalog_of()).shell("about.html", "A", "x").canonical == ""
    with_address = catalog_of(base_url="https://example.org/vale/")
    assert (
        ShellMaker(with_address).shell("about.html", "A", "x").canonical
        == "https://example.org/vale/about.html"
    )


@pytest.mark.parametrize(
    ("tag", "direction"), [("en", "ltr"), ("he", "rtl"), ("ur-PK", "rtl"), ("pt-BR", "ltr")]
)
def test_the_site_runs_as_its_language_does(tag, direction):
    catalog = catalog_of()
    catalog = replace(catalog, settings=replace(catalog.settings, languages=(tag, "en")))
    shell = ShellMaker(catalog).shell("index.html", "A", "x")
    assert (shell.language, shell.direction) == (tag, direction)


def test_crumbs_lead_up_from_where_the_page_stands():
    crumbs = (
        ShellMaker(catalog_of())
        .shell(
            "timeline/1931/2.html",
            "A",
            "x",
            crumbs=(("Timeline", "timeline/index.html"), ("1931", "timeline/1931.html")),
        )
        .crumbs
    )
    assert crumbs == (Link("Timeline", "../index.html"), Link("1931", "../1931.html"))
