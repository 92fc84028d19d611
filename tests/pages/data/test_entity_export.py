from dataclasses import replace

from building import PERSON, article, authorities, draft, entity, settings
from ru_pk_archive.catalog import assemble
from ru_pk_archive.pages.data.entity_export import EntityData, entity_export
from ru_pk_archive.records.archive import Catalog
from vale_fair import ARTICLE, ENTITIES, catalog_of


def people(catalog: Catalog) -> tuple[EntityData, ...]:
    model = entity_export(PERSON).model(catalog)
    assert isinstance(model, tuple)
    return model


def test_the_dictionary_explains_each_key_in_order():
    assert [column.name for column in entity_export(PERSON).columns] == list(EntityData.__dataclass_fields__)


def test_facts_have_dates_no_more_exact_than_known_and_internal_fields_stay_inside():
    (ida,) = people(catalog_of(ARTICLE))
    born, office = ida.facts
    assert (born.label, born.value, born.start, born.end) == ("Born", "1890~", "1890~", None)
    assert (office.value, office.start, office.end, office.as_of) == (
        "Mayor of Harrow",
        "1929",
        None,
        "1931-03",
    )
    assert office.sources == ("Almanac",)


def test_a_program_can_tell_the_curators_own_words_from_what_has_a_source():
    ida = replace(ENTITIES[0], description="A mayor.", description_sources=("Gazette",))
    catalog, _ = assemble((ARTICLE,), authorities(ida, *ENTITIES[1:]), settings())
    (found,) = people(catalog)
    assert (found.description, found.description_sources) == ("A mayor.", ("Gazette",))
    assert [(fact.field, fact.sources) for fact in found.facts] == [("born", ()), ("offices", ("Almanac",))]
    assert (found.id, found.record) == ("ida-brandt", "authorities/person.yaml")


def test_an_entity_lists_the_articles_that_name_it_in_order_of_publication():
    other = article(draft("other", "Brandt it was."), "1930", names={"Brandt": "ida-brandt"})
    (ida,) = people(catalog_of(ARTICLE, other))
    assert [(one.article, one.mentions, one.sentence) for one in ida.articles] == [
        ("other", 1, "s-1"),
        ("vale_fair-1931", 2, "s-1"),
    ]
    assert [(spelling.form, spelling.count) for spelling in ida.spellings] == [
        ("Brandt", 2),
        ("Ida Brandt", 1),
    ]


def test_an_entity_that_nobody_checked_says_so():
    roe = entity("john-roe", "person", reviewed=False)
    one = article(draft("a", "Mr Roe came."), names={"Mr Roe": "john-roe"}, discovered=(roe,))
    catalog, _ = assemble((one,), authorities(), settings("https://example.org/"))
    (found,) = people(catalog)
    assert (found.reviewed, found.record) == (False, None)
    assert (found.path, found.url) == ("people/john-roe.html", "https://example.org/people/john-roe.html")


def test_a_kind_that_no_article_names_is_an_empty_list():
    catalog = catalog_of(article(draft("a", "Rain.")))
    assert people(catalog) == ()
    assert entity_export(PERSON).count(catalog) == 0
