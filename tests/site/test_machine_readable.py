"""What programs read of a finished site: JSON-LD, feeds, the particulars in the head of an article."""

import json
import posixpath
import re
from pathlib import Path
from urllib.parse import urljoin
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup

from small_archive import write

ATOM = "{http://www.w3.org/2005/Atom}"
MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z")
BASE = "https://vale.example/"


@pytest.fixture(params=["", BASE])
def site(request, seeds, build) -> Path:
    """The small archive with an uncertain date, without an address and with one."""
    write(seeds / "clippings" / "1931" / "letter.yaml", 'published: "1931-03~"\n')
    build(base_url=request.param)
    return seeds.parent / "site"


def read(site: Path, path: str) -> BeautifulSoup:
    return BeautifulSoup((site / path).read_bytes(), "lxml")


def paths(site: Path, ending: str) -> list[str]:
    return sorted(path.relative_to(site).as_posix() for path in site.rglob(f"*{ending}"))


def test_every_page_has_one_graph_whose_ids_are_pages_of_the_site(site):
    for path in paths(site, ".html"):
        found = read(site, path).select("script[type='application/ld+json']")
        assert len(found) == (path != "404.html"), path
        for script in found:
            graph = json.loads(script.string)
            assert graph["@context"] == "https://schema.org", path
            assert graph["@id"] == posixpath.basename(path), path
            for node in (graph, *graph.get("mentions", ()), *graph.get("about", ())):
                target = posixpath.normpath(posixpath.join(posixpath.dirname(path), node["@id"]))
                assert (site / target).is_file(), (path, target)


def test_an_uncertain_date_is_stated_nowhere_for_machines(site):
    head = read(site, "articles/letter.html").head
    assert head.select("meta[name='DC.date'], meta[name=citation_publication_date]") == []
    assert "1931" not in head.select_one("script").string
    certain = read(site, "articles/bridge.html").head
    assert certain.select_one("meta[name='DC.date']")["content"] == "1931-03-04"
    assert certain.select_one("meta[name=citation_publication_date]")["content"] == "1931/03/04"


def test_an_article_has_its_particulars_in_both_vocabularies(site):
    head = read(site, "articles/flood.html").head
    metas = {meta["name"]: meta["content"] for meta in head.select("meta[name]")}
    assert metas["citation_title"] == metas["DC.title"] == "Flood at Harrow Vale"
    assert metas["citation_author"] == metas["DC.creator"] == "Ann Lee"
    assert metas["citation_journal_title"] == metas["DC.publisher"] == "The Vale Post"
    assert (metas["DC.language"], metas["DC.rights"]) == ("en", "Nobody's.")


def test_every_feed_is_what_rfc_4287_asks_for(site):
    """Sections 4.1.1 and 4.1.2: one id, title and updated each, an author, and a link of each entry that has
    no content; ids are absolute, and no two entries of a feed share one."""
    feeds = paths(site, ".xml")
    assert {"feed.xml", "people/ida-brandt.xml", "places/estermouth.xml", "topics/floods.xml"} < set(feeds)
    for path in feeds:
        root = ElementTree.parse(site / path).getroot()
        if root.tag != f"{ATOM}feed":
            continue
        entries = root.findall(f"{ATOM}entry")
        assert root.find(f"{ATOM}author/{ATOM}name").text, path
        for part in (root, *entries):
            for name in ("id", "title", "updated"):
                assert len(part.findall(f"{ATOM}{name}")) == 1, (path, name)
            assert part.findtext(f"{ATOM}id").startswith(("tag:", BASE)), path
            assert MOMENT.fullmatch(part.findtext(f"{ATOM}updated")), path
            (way,) = [link for link in part.findall(f"{ATOM}link") if link.get("rel") == "alternate"]
            target = urljoin(BASE + path, way.get("href")).removeprefix(BASE)
            assert (site / target).is_file(), (path, target)
        ids = [entry.findtext(f"{ATOM}id") for entry in entries]
        assert len(set(ids)) == len(ids), path
        updated = [entry.findtext(f"{ATOM}updated") for entry in entries]
        assert updated == sorted(updated, reverse=True), path


def test_a_page_with_a_feed_of_its_own_names_it_to_programs_and_to_readers(site):
    for path in ("people/ida-brandt.html", "topics/floods.html", "sources/the-vale-post.html"):
        page, feed = read(site, path), posixpath.basename(path).replace(".html", ".xml")
        assert page.head.select(f"link[rel=alternate][type='application/atom+xml'][href='{feed}']"), path
        assert page.main.select_one(f"a[href='{feed}']").get_text().startswith("Feed"), path
