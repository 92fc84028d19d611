"""The page of a source is described by its authority record: publisher, place and rights."""

from dataclasses import replace

import pytest

from building import article, authorities, claim, draft, entity, kind, settings
from ru_pk_archive.catalog import assemble
from ru_pk_archive.pages.data.tables import table_exports
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.imprints import Imprint, imprint, imprint_line, outlet_node, outlet_rights
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import Catalog, Spelling
from ru_pk_archive.records.entity import Alias, Entity, Fact, FieldType, KindField, Purpose
from ru_pk_archive.records.tables import Table
from themed import html, stated, text

PAPER = replace(
    kind(
        "paper",
        "papers",
        fields=(
            KindField("owner", "Owner", FieldType.REFERENCE, Purpose.PUBLISHER),
            KindField("town", "Town", FieldType.TEXT, Purpose.PUBLICATION_PLACE),
            KindField("rights", "Rights", FieldType.TEXT, Purpose.RIGHTS),
            KindField("site", "Site", FieldType.LINK, None, "https://{}/", "sameAs"),
        ),
    ),
    schema="NewsMediaOrganization",
)
KINDS = (PAPER, kind("person", "people"))
OWNER = Fact("owner", "ida-brandt", sources=("Gazette",))
TOWN = Fact("town", "Harrow")
POST = replace(
    entity(
        "post",
        "paper",
        "The Vale Post",
        facts=(OWNER, TOWN, Fact("site", "post.example", sources=("Its page",))),
    ),
    aliases=(Alias("VP"),),
    description="A weekly.",
)
IDA = entity("ida-brandt", "person", "Ida Brandt")


def archive(post: Entity, names: str = "", rights: str = "") -> Catalog:
    made = article(draft("a", f"{names}.", outlet="VP"), names=dict.fromkeys(names.split(), "post"))
    catalog, problems = assemble((made,), authorities(post, IDA, kinds=KINDS), settings(rights=rights))
    assert problems == ()
    return catalog


def of(post: Entity, names: str = "") -> Imprint:
    directory = Directory(archive(post, names))
    return imprint(directory, directory.catalog.outlets[0])


def test_a_source_has_the_name_of_its_record_and_says_how_the_clippings_print_it():
    page = html(archive(POST))["sources/post.html"]
    assert text(page.h1) == "The Vale Post"
    assert of(POST).printed == (Spelling("VP", 1),)
    assert "The clippings call it: VP 1×" in text(page.main)
    assert text(html(archive(POST))["articles/a.html"].select_one(".particulars li")) == "The Vale Post"


def test_the_table_of_articles_has_the_source_as_printed_and_by_its_name():
    (export,) = [one for one in table_exports(KINDS) if one.path == "data/articles.csv"]
    table = export.model(archive(POST))
    assert isinstance(table, Table)
    row = dict(zip(table.columns, table.rows[0], strict=True))
    assert (row["outlet"], row["source"]) == ("VP", "The Vale Post")


def test_publisher_and_place_stand_with_their_source_or_as_the_curators_word():
    page = html(archive(POST))["sources/post.html"]
    assert stated(page, "record")["Owner"] == ["Ida Brandt Source: Gazette"]
    assert stated(page, "curator") == {"Town": ["Harrow"]}
    assert text(page.find(id="curator").parent.p) == (
        "No source is named for the description above or what follows: these are the curator’s own words, in "
        "the record post of authorities/paper.yaml."
    )


@pytest.mark.parametrize(
    ("facts", "unrecorded", "line"),
    [
        ((OWNER, TOWN), "", "Ida Brandt, Harrow"),
        ((OWNER,), "Its place of publication is not recorded.", "Ida Brandt"),
        ((TOWN,), "Its publisher is not recorded.", "Harrow"),
        ((), "Its publisher and place of publication are not recorded.", ""),
    ],
)
def test_what_the_record_does_not_say_is_told_in_a_sentence(facts, unrecorded, line):
    post = replace(POST, facts=facts)
    directory = Directory(archive(post))
    assert of(post).unrecorded == unrecorded
    assert imprint_line(directory, directory.catalog.outlets[0]) == line


def test_a_source_without_a_record_says_that_publisher_and_place_are_not_recorded():
    page = html(archive(replace(POST, aliases=())))["sources/vp.html"]
    assert text(page.find(id="record").parent) == (
        "On record No authority record describes this source, so its publisher and place are not recorded."
    )
    assert page.find(id="curator") is None


def test_the_source_and_the_page_of_its_record_lead_to_each_other_if_articles_name_it():
    assert of(POST).entity is None
    assert of(POST, "Post").entity == Link("The Vale Post", "../papers/post.html")
    (way,) = html(archive(POST, "Post"))["papers/post.html"].select(".opening a[href='../sources/post.html']")
    assert text(way) == "Articles from it"


@pytest.mark.parametrize(
    ("facts", "outlet", "rights"),
    [
        ((Fact("rights", "By leave of the Post."),), "post", "By leave of the Post."),
        ((), "post", "All kept."),
        ((Fact("rights", "By leave of the Post."),), None, "All kept."),
    ],
)
def test_the_rights_of_a_source_come_before_those_of_the_archive(facts, outlet, rights):
    catalog = archive(replace(POST, facts=facts), rights="All kept.")
    assert outlet_rights(Directory(catalog), outlet) == rights
    if outlet:
        pages = html(catalog)
        assert text(pages["sources/post.html"].find(id="rights").parent.div) == rights
        assert rights in text(pages["articles/a.html"].find(id="rights").parent)


def test_the_rights_that_a_clipping_states_come_first():
    made = replace(draft("a", outlet="VP"), rights=claim("Mine."))
    post = replace(POST, facts=(Fact("rights", "By leave of the Post."),))
    catalog, _ = assemble((article(made),), authorities(post, kinds=KINDS), settings())
    assert text(html(catalog)["articles/a.html"].find(id="rights").parent.div) == "Mine."


def test_machines_are_told_what_the_record_says_on_a_source_and_no_more():
    directory = Directory(archive(POST))
    assert outlet_node(directory, directory.catalog.outlets[0]) == {
        "@type": "NewsMediaOrganization",
        "@id": "post.html",
        "name": "The Vale Post",
        "sameAs": ("https://post.example/",),
    }
