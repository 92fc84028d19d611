"""Which articles a place stands in as their subject, and in which it is only named."""

import pytest

from building import article, draft
from ru_pk_archive.pages.entities import entity_pages
from ru_pk_archive.pages.entities.entity_pages import EntityPage
from ru_pk_archive.records.archive import Catalog
from vale_map import mapped

NAMES = {"Harrow": "harrow", "Mill": "mill", "Ada": "ada"}


def page(catalog: Catalog, path: str) -> EntityPage:
    return next(page.model for page in entity_pages.plan(catalog) if page.path == path)


def told(id: str, title: str, text: str, date: str = "1931"):
    return article(draft(id, text, title=title), date, names=NAMES)


@pytest.mark.parametrize(
    ("title", "text", "about"),
    [
        ("Flood in Harrow", "It rained in Mill and Mill.", True),
        ("Flood", "It rained in Harrow and Harrow, not in Mill.", True),
        ("Flood", "It rained in Harrow and Harrow, in Mill and Mill.", True),
        ("Flood", "It rained in Harrow and Harrow, in Mill, Mill and Mill.", False),
        ("Flood", "It rained in Harrow.", False),
        ("Ada, Ada and Ada", "It rained in Harrow and Harrow.", True),
    ],
)
def test_an_article_is_about_the_place_of_its_headline_or_that_it_names_most(title, text, about):
    found = page(mapped(told("a", title, text)), "places/harrow.html")
    assert (len(found.rows), len(found.passing)) == ((1, 0) if about else (0, 1))


def test_articles_about_a_place_come_first_and_each_group_in_the_order_of_time():
    made = [
        told("a", "Flood", "Harrow.", "1930"),
        told("b", "Harrow flood", "Rain.", "1931"),
        told("c", "Flood", "Harrow.", "1932"),
        told("d", "Harrow flood", "Rain.", "1933"),
    ]
    found = page(mapped(*made), "places/harrow.html")
    assert [row.href for row in found.rows] == ["../articles/b.html", "../articles/d.html"]
    assert [row.href for row in found.passing] == ["../articles/a.html", "../articles/c.html"]


def test_the_articles_of_a_person_are_not_told_apart():
    found = page(mapped(told("a", "Flood", "Ada.")), "people/ada.html")
    assert (len(found.rows), found.passing) == (1, ())


def test_a_long_list_goes_on_where_its_first_page_ends():
    about = [told(f"a{n:03}", "Harrow", "Rain.") for n in range(60)]
    named = [told(f"b{n:03}", "Rain", "Harrow.", "1920") for n in range(60)]
    first = page(mapped(*about, *named), "places/harrow.html")
    second = page(mapped(*about, *named), "places/harrow/2.html")
    assert (len(first.rows), len(first.passing)) == (60, 40)
    assert (len(second.rows), len(second.passing)) == (0, 20)
