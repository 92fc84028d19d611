"""The about page explains what this archive has, and nothing that it has not."""

from dataclasses import replace

from building import article, draft
from ru_pk_archive.pages.about.about_page import AboutPage, plan
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.draft import Sentence
from ru_pk_archive.records.entity import Authorities
from vale_fair import ARTICLE, catalog_of
from vale_map import mapped


def about(catalog: Catalog) -> AboutPage:
    (page,) = plan(catalog)
    assert isinstance(page.model, AboutPage)
    return page.model


def test_an_archive_without_records_is_told_nothing_of_authority_files():
    catalog = catalog_of(article(draft("a", "Rain.")))
    bare = replace(catalog, authorities=Authorities(catalog.authorities.kinds, ()))
    assert about(catalog).has_records
    assert not about(bare).has_records


def test_maps_are_explained_where_a_place_has_coordinates():
    assert about(mapped()).has_maps
    assert not about(catalog_of(ARTICLE)).has_maps


def test_excerpts_are_explained_where_there_is_one():
    catalog = catalog_of(ARTICLE)
    assert not about(catalog).has_excerpts
    withheld = Sentence("s-9", "Sun.")
    cut = replace(catalog, articles=(replace(catalog.articles[0], withheld=(withheld,)),))
    assert about(cut).has_excerpts
