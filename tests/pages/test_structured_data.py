"""JSON-LD that can stand in any page and says nothing that is not known."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import article, authorities, claim, date_claim, draft, edtf, entity, kind, settings, within
from ru_pk_archive.catalog import assemble
from ru_pk_archive.pages import plan_site
from ru_pk_archive.pages.structured_data import graph, node, own_id, rights
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.article import WindowStep
from ru_pk_archive.records.draft import Draft
from ru_pk_archive.records.entity import Alias, Fact, FieldType, KindField, Purpose
from ru_pk_archive.records.evidence import Basis, DateRole
from vale_fair import ARTICLE, catalog_of

FIELDS = (
    KindField("launched", "Launched", FieldType.DATE, schema="startDate"),
    KindField("yard", "Yard", FieldType.REFERENCE, schema="location"),
    KindField("register", "Register", FieldType.LINK, None, "https://example.org/{}", "sameAs"),
    KindField("captain", "Captain", FieldType.TEXT),
    KindField("lat", "Latitude", FieldType.COORDINATE, Purpose.LATITUDE),
    KindField("lon", "Longitude", FieldType.COORDINATE, Purpose.LONGITUDE),
)
SHIP = replace(kind("ship", "ships", fields=FIELDS), schema="Vehicle")
PLACE = kind("place", "places")
KNOWN = ("Lloyd",)


def graphs(catalog: Catalog) -> dict[str, dict]:
    return {
        page.path: json.loads(page.model.shell.graph)
        for page in plan_site(catalog)
        if page.path.endswith(".html") and page.path != "404.html"
    }


def of_ship(*facts: Fact, **changes: object) -> dict:
    ship = replace(entity("orrin", "ship", facts=facts), **changes)
    made = article(draft("a", "orrin, vale."), names={"orrin": "orrin", "vale": "vale"})
    known = authorities(ship, entity("vale", "place"), kinds=(SHIP, PLACE))
    catalog, _ = assemble((made,), known, settings())
    return graphs(catalog)["ships/orrin.html"]


def of_article(made: Draft, published: str | None, **options: object) -> dict:
    return graphs(catalog_of(article(made, published, **options)))[f"articles/{made.id}.html"]


@given(st.text())
def test_no_text_can_end_the_element_that_the_graph_stands_in(text):
    found = graph(node("Thing", name=f"</script><!--{text}"), "")
    assert not set("<>&") & set(found)
    assert json.loads(found)["name"] == f"</script><!--{text}"


def test_what_is_not_known_is_left_out():
    assert node("Thing", name="", image=None, mentions=()) == {"@type": "Thing"}
    assert list(json.loads(graph(node("Thing", "a.html", name="A"), "https://x.example/a.html"))) == [
        "@context",
        "@type",
        "@id",
        "name",
        "url",
    ]
    assert own_id("people/ida.html") == "ida.html"


def test_rights_are_a_licence_only_if_they_have_an_address():
    assert rights("https://example.org/by") == {"license": "https://example.org/by"}
    assert rights("All rights reserved.") == {"copyrightNotice": "All rights reserved."}


def test_an_article_says_who_wrote_it_where_and_whom_it_names():
    found = graphs(catalog_of(ARTICLE))["articles/vale-fair-1931.html"]
    assert found == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": "vale-fair-1931.html",
        "headline": "Harrow fair opened",
        "inLanguage": "en",
        "datePublished": "1931-03-04",
        "dateModified": "1931-03-06",
        "author": ["Ann Lee", "Bo Lind"],
        "publisher": {
            "@type": "Organization",
            "@id": "../sources/the-vale-post.html",
            "name": "The Vale Post",
        },
        "about": [
            {"@type": "Thing", "@id": "../topics/fairs.html", "name": "Fairs"},
            {"@type": "Thing", "@id": "../topics/trade.html", "name": "Trade"},
        ],
        "mentions": [
            {"@type": "Thing", "@id": "../places/harrow.html", "name": "Harrow"},
            {"@type": "Person", "@id": "../people/ida-brandt.html", "name": "Ida Brandt"},
        ],
        "isPartOf": {"@type": "WebSite", "@id": "../index.html", "name": "Harrow Vale Archive"},
    }


@pytest.mark.parametrize(
    ("published", "stated"),
    [
        ("1931-03-04", "1931-03-04"),
        ("1931-03", "1931-03"),
        ("1931", "1931"),
        ("1931~", None),
        ("1931?", None),
        ("193X", None),
        ("1931-21", None),
        ("1931/1932", None),
        ("[1931-03-04,1931-04-03]", None),
        (None, None),
    ],
)
def test_a_date_is_stated_only_if_it_is_plain_and_no_more_exactly_than_it_is_known(published, stated):
    assert of_article(draft("a", "Rain."), published).get("datePublished") == stated


def test_a_date_that_was_reasoned_out_is_not_stated():
    assert "datePublished" not in of_article(draft("a", "Rain."), "1931", basis=Basis.INFERRED)


def test_a_date_that_the_text_speaks_against_is_not_stated():
    late = draft("a", "Harrow burnt.", dates=(date_claim("1931"),))
    against = WindowStep(edtf("1940/.."), "told as past", within(late, "Harrow"))
    made = replace(article(late, "1931"), window=(against,))
    assert "datePublished" not in graphs(catalog_of(made))["articles/a.html"]


def test_of_two_dates_that_a_clipping_bears_in_the_same_way_neither_is_stated():
    twice = draft("a", "Rain.", dates=(date_claim("1931-03-04"), date_claim("1931-04")))
    assert "datePublished" not in of_article(twice, "1931-03-04")
    nested = draft("a", "Rain.", dates=(date_claim("1931-03-04"), date_claim("1931-03")))
    assert of_article(nested, "1931-03-04")["datePublished"] == "1931-03-04"
    changed = draft("a", "Rain.", dates=(date_claim("1931-03-04"), date_claim("1932", DateRole.MODIFIED)))
    assert of_article(changed, "1931-03-04")["datePublished"] == "1931-03-04"


def test_a_title_made_from_the_text_is_no_headline():
    made = draft("a", "Rain fell.", title="Rain fell.")
    found = of_article(replace(made, title=replace(made.title, basis=Basis.DERIVED)), None)
    assert ("headline" in found, found["name"]) == (False, "Rain fell.")


def test_an_author_of_whom_there_is_a_record_is_linked():
    made = draft("a", "Ida Brandt wrote.", authors=("Ida Brandt",))
    assert of_article(made, None, names={"Ida Brandt": "ida-brandt"})["author"] == [
        {"@type": "Person", "@id": "../people/ida-brandt.html", "name": "Ida Brandt"}
    ]


def test_a_name_that_no_one_checked_is_stated_nowhere():
    lund = entity("olaf-lund", "person", "Olaf Lund", reviewed=False)
    made = article(draft("a", "Olaf Lund.", authors=("Olaf Lund",)), names={"Olaf Lund": "olaf-lund"})
    found = graphs(catalog_of(replace(made, discovered=(lund,))))
    assert ("mentions" in found["articles/a.html"], found["articles/a.html"]["author"]) == (
        False,
        ["Olaf Lund"],
    )
    assert found["people/olaf-lund.html"]["@type"] == "CollectionPage"


def test_a_copy_elsewhere_is_named_only_by_an_address_of_the_web():
    made = replace(draft("a", "Rain."), url=claim("https://x.example/a"), archived_url=claim("box 7"))
    found = of_article(made, None)
    assert (found["sameAs"], "archivedAt" in found) == ("https://x.example/a", False)


def test_an_entity_has_the_type_and_the_properties_that_its_kind_gives():
    found = of_ship(
        Fact("launched", "1931", start=edtf("1931"), sources=KNOWN),
        Fact("yard", "vale", sources=KNOWN),
        Fact("yard", "Elsewhere", sources=KNOWN),
        Fact("register", "7", sources=KNOWN),
        Fact("captain", "Ida", sources=KNOWN),
        Fact("lat", "51.2", sources=KNOWN),
        Fact("lon", "-1", sources=KNOWN),
        description="A ferry.",
        description_sources=KNOWN,
        aliases=(Alias("Оррин", language="ru", sources=KNOWN), Alias("اورین", language="ur"), Alias("O.")),
    )
    assert found == {
        "@context": "https://schema.org",
        "@type": "Vehicle",
        "@id": "orrin.html",
        "name": "Orrin",
        "alternateName": [{"@language": "ru", "@value": "Оррин"}],
        "description": "A ferry.",
        "startDate": ["1931"],
        "location": [{"@type": "Thing", "@id": "../places/vale.html", "name": "Vale"}, "Elsewhere"],
        "sameAs": ["https://example.org/7"],
        "geo": {"@type": "GeoCoordinates", "latitude": "51.2", "longitude": "-1"},
    }


@pytest.mark.parametrize(
    "facts",
    [
        (Fact("launched", "1931", start=edtf("1931")),),  # no source
        (Fact("launched", "1931~", start=edtf("1931~"), sources=KNOWN),),
        tuple(Fact("launched", year, start=edtf(year), sources=KNOWN) for year in ("1931", "1932")),
        (Fact("register", "7"),),
        (Fact("lat", "51.2", sources=KNOWN),),  # half a point
    ],
)
def test_a_fact_without_a_source_or_of_an_uncertain_date_is_not_stated(facts):
    assert of_ship(*facts).keys() == {"@context", "@type", "@id", "name"}


def test_a_description_in_the_curators_own_words_is_not_stated():
    assert "description" not in of_ship(description="A ferry.")


def test_each_kind_of_page_is_of_its_type():
    found = graphs(catalog_of(ARTICLE, rights="https://example.org/by"))
    types = {path: found[path]["@type"] for path in found}
    assert types["index.html"] == "WebSite"
    assert types["about.html"] == "AboutPage"
    assert types["data/index.html"] == "Dataset"
    assert types["sources/the-vale-post.html"] == "Organization"
    assert {types[path] for path in types if path.endswith("/index.html")} == {"CollectionPage", "Dataset"}
    assert types["timeline/1931.html"] == "CollectionPage"


def test_the_dataset_lists_every_download_with_its_address_and_type():
    found = graphs(catalog_of(ARTICLE, rights="https://example.org/by"))["data/index.html"]
    assert found["license"] == "https://example.org/by"
    files = {file["contentUrl"]: file["encodingFormat"] for file in found["distribution"]}
    assert files["articles.json"] == "application/json"
    assert files["mentions.csv"] == "text/csv"
    assert files["../feed.xml"] == "application/atom+xml"


def test_the_graph_names_the_address_of_its_page_if_it_has_one():
    found = graphs(catalog_of(ARTICLE, base_url="https://x.example/"))
    assert all(data["url"] == f"https://x.example/{path}" for path, data in found.items())
    assert all("url" not in data for data in graphs(catalog_of(ARTICLE)).values())
