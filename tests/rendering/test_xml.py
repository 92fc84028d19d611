"""Feeds and sitemaps: well-formed whatever a clipping holds, and what the standards ask for."""

from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.records.tables import Feed, FeedItem, Sitemap, SitemapUrl
from ru_pk_archive.rendering.xml import encode_atom, encode_sitemap

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def feed(title="Harrow Vale", url="https://vale.example/feed.xml", items=()):
    return Feed(
        "tag:vale.example,1931:feed", title, url, "index.html", "1931-03-04T00:00:00Z", "The Vale", items
    )


def item(title, summary="", url="https://vale.example/a.html"):
    return FeedItem("tag:vale.example,1931:a", title, url, "1931-03-04T00:00:00Z", summary)


@given(st.text(), st.text())
def test_any_text_gives_a_well_formed_feed(title, summary):
    ElementTree.fromstring(encode_atom(feed(title, items=(item(title, summary),))))


def test_markup_in_a_title_is_text():
    tree = ElementTree.fromstring(encode_atom(feed(items=(item('<b> & "Vale" ]]>'),))))
    assert tree.findtext(f"{ATOM}entry/{ATOM}title") == '<b> & "Vale" ]]>'


def test_characters_that_xml_forbids_are_dropped_and_others_kept():
    tree = ElementTree.fromstring(encode_atom(feed(title="a\x00\x0b\ufffe\ud800\tb\u2028😀")))
    assert tree.findtext(f"{ATOM}title") == "a\tb\u2028😀"


def test_a_feed_has_what_rfc_4287_requires():
    tree = ElementTree.fromstring(encode_atom(feed(items=(item("One"), item("Two")))))
    assert [child.tag.removeprefix(ATOM) for child in tree] == [
        "id", "title", "updated", "author", "link", "link", "entry", "entry",
    ]  # fmt: skip
    assert [link.attrib for link in tree.findall(f"{ATOM}link")] == [
        {"rel": "self", "href": "https://vale.example/feed.xml"},
        {"rel": "alternate", "href": "index.html"},
    ]
    assert [entry.findtext(f"{ATOM}title") for entry in tree.iter(f"{ATOM}entry")] == ["One", "Two"]


def test_a_site_without_an_address_has_a_feed_that_does_not_name_its_own():
    tree = ElementTree.fromstring(encode_atom(feed(url="", items=(item("One", url="a.html"),))))
    assert [link.get("href") for link in tree.iter(f"{ATOM}link")] == ["index.html", "a.html"]


def test_a_quotation_mark_in_an_address_cannot_end_its_attribute():
    tree = ElementTree.fromstring(encode_atom(feed(url='https://vale.example/"><x/>')))
    assert tree.find(f"{ATOM}link").attrib["href"] == 'https://vale.example/"><x/>'


def test_a_sitemap_leaves_out_a_day_that_is_not_known():
    urls = (SitemapUrl("https://vale.example/a?b&c", "1931-03-04"), SitemapUrl("https://vale.example/", ""))
    tree = ElementTree.fromstring(encode_sitemap(Sitemap(urls)))
    assert [url.findtext(f"{MAP}loc") for url in tree] == [
        "https://vale.example/a?b&c",
        "https://vale.example/",
    ]
    assert [url.findtext(f"{MAP}lastmod") for url in tree] == ["1931-03-04", None]
