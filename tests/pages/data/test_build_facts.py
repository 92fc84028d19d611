"""What the data page says of its build: nothing that another build of the same files would not say too."""

import hashlib
from dataclasses import replace

from building import article, draft
from ru_pk_archive.pages.data.build_facts import build_facts
from ru_pk_archive.records.article import Article
from vale_fair import ARTICLE, catalog_of


def of_file(id: str, sha256: str, format: str = "text") -> Article:
    made = draft(id, "Rain.")
    return article(replace(made, file=replace(made.file, sha256=sha256, format=format)))


def test_the_digest_can_be_made_again_from_the_clippings_alone():
    facts = build_facts(catalog_of(of_file("b", "22"), of_file("a", "11")))
    assert facts.digest == hashlib.sha256(b"a 11\nb 22\n").hexdigest()


def test_another_text_in_a_clipping_is_another_digest():
    one, other = (build_facts(catalog_of(of_file("a", sha256))) for sha256 in ("11", "12"))
    assert one.digest != other.digest


def test_clippings_are_counted_and_their_formats_named_once():
    facts = build_facts(catalog_of(of_file("a", "1"), of_file("b", "2"), of_file("c", "3", "Markdown")))
    assert (facts.clippings, facts.formats) == ("3 clippings", "Markdown, text")


def test_an_archive_without_clippings_says_so():
    facts = build_facts(catalog_of())
    assert (facts.clippings, facts.formats) == ("0 clippings", "")


def test_every_authority_record_counts_whether_an_article_names_it_or_not():
    catalog = catalog_of(ARTICLE)
    assert build_facts(catalog).records == f"{len(catalog.authorities.entities)} authority records"
