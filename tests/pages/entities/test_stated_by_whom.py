"""Pages of names, rendered: each statement shows its source, or that it is the curator's word."""

from dataclasses import replace

from building import authorities, settings
from ru_pk_archive.catalog import assemble
from ru_pk_archive.records.entity import Entity
from themed import html, stated, text
from vale_fair import ARTICLE, ENTITIES, catalog_of


def test_a_fact_shows_its_source_and_one_without_stands_apart_as_the_curators_word():
    page = html(catalog_of(ARTICLE))["people/ida-brandt.html"]
    assert stated(page, "record") == {
        "Offices": ["Mayor of Harrow, from 1929, last confirmed March 1931 Source: Almanac"],
    }
    assert stated(page, "curator") == {"Born": ["about 1890"]}
    assert text(page.find(id="curator").parent.p) == (
        "No source is named for what follows: these are the curator’s own words, in the record ida-brandt of "
        "authorities/person.yaml."
    )


def test_a_description_says_whose_words_it_is():
    harrow = replace(ENTITIES[1], description="A town.")
    others = (ENTITIES[0], *ENTITIES[2:])

    def lead(described: Entity) -> str:
        catalog, _ = assemble((ARTICLE,), authorities(described, *others), settings())
        return text(html(catalog)["places/harrow.html"].select_one(".lead"))

    assert lead(harrow) == "A town. curator’s words"
    assert lead(replace(harrow, description_sources=("Gazette",))) == "A town. Source: Gazette"
