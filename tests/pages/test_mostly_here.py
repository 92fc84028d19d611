"""Whom the archive names mostly on a subject."""

from building import article, draft, entity
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.mostly_here import MostlyRow, mostly_here
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.article import Article, TopicTag
from vale_fair import catalog_of

NAMES = {"Ida": "ida-brandt", "Harrow": "harrow", "Olaf": "olaf"}
OLAF = entity("olaf", "person", reviewed=False)


def on(subject: str, *texts: str) -> tuple[Article, ...]:
    """An article of each text; "" for no subject."""
    tags = (TopicTag(subject, 1, ()),) if subject else ()
    return tuple(
        article(draft(f"{subject}-{n}", text), "1931", names=NAMES, topics=tags, discovered=(OLAF,))
        for n, text in enumerate(texts)
    )


def rows(*articles: Article, entity: str = "fairs") -> tuple[MostlyRow, ...]:
    directory = Directory(catalog_of(*articles))
    return mostly_here(directory, directory.entities[entity])


def test_those_of_whom_more_than_half_of_the_articles_are_on_the_subject_stand_by_their_share():
    found = rows(*on("fairs", *["Ida. Harrow."] * 4, "Ida."), *on("", "Harrow.", "Harrow."))
    assert found == (
        MostlyRow(Link("Ida Brandt", "../people/ida-brandt.html"), 5, 5),
        MostlyRow(Link("Harrow", "../places/harrow.html"), 4, 6),
    )


def test_half_is_not_mostly_and_two_articles_are_too_few():
    assert rows(*on("fairs", *["Ida."] * 3), *on("", *["Ida."] * 3)) == ()
    assert rows(*on("fairs", "Ida.", "Ida.")) == ()


def test_a_name_that_no_one_checked_counts_for_nothing():
    assert rows(*on("fairs", *["Olaf."] * 4)) == ()


def test_only_a_subject_has_such_names():
    assert rows(*on("fairs", *["Ida. Harrow."] * 4), entity="harrow") == ()
