from dataclasses import replace

import pytest

from building import article, claim, date_claim, draft, edtf
from ru_pk_archive.pages.articles import article_pages
from ru_pk_archive.pages.articles.article_pages import ArticlePage
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.article import Article
from ru_pk_archive.records.evidence import Basis
from vale_fair import ARTICLE, catalog_of


def pages(*articles: Article, base_url: str = "", rights: str = "") -> dict[str, ArticlePage]:
    catalog = catalog_of(*articles, base_url=base_url, rights=rights)
    return {page.path: page.model for page in article_pages.plan(catalog)}


def page(made: Article) -> ArticlePage:
    (found,) = pages(made).values()
    return found


def test_an_article_leads_to_its_source_and_to_whom_it_quotes():
    found = page(ARTICLE)
    assert found.source == Link("The Vale Post", "../sources/the-vale-post.html")
    assert [(saying.text, saying.speaker, saying.href) for saying in found.sayings] == [
        ("A fine day,", Link("Ida Brandt", "../people/ida-brandt.html"), "#s-2"),
        ("Fine,", Link("a visitor", ""), "#s-3"),
    ]


def test_a_date_told_leads_to_its_year_and_an_unresolved_one_stays_in_words_after_all_others():
    fire, monday, fine = page(ARTICLE).tellings
    assert (monday.date.words, monday.period) == ("2 March 1931", "../timeline/1931.html#1931-03")
    assert (fire.date.words, fire.event) == ("1899", Link("Great Fire", ""))
    assert (fine.date, fine.words, fine.period) == (None, "fine day", "")
    assert [quote.marked for quote in monday.quotes] == ["on Monday"]


def test_what_is_told_of_one_time_is_told_once_with_all_its_sentences():
    monday = next(statement for statement in ARTICLE.statements if statement.words == "on Monday")
    again = replace(monday, span=replace(monday.span, sentence="s-2", start=0, end=5))
    elsewhen = replace(monday, date=edtf("1931"))
    told = page(replace(ARTICLE, statements=(elsewhen, monday, again, monday))).tellings
    assert [(telling.date.words, len(telling.quotes)) for telling in told] == [
        ("1931", 1),
        ("2 March 1931", 2),
    ]


def test_what_is_not_known_is_empty_and_never_guessed():
    found = page(article(draft("a", "Rain.")))
    assert (found.source, found.bylines, found.original, found.earlier, found.later) == (
        None,
        (),
        None,
        None,
        None,
    )
    assert (found.names, found.sayings, found.tellings, found.rights) == ((), (), (), "")


def test_what_no_rule_reads_in_a_language_is_told_by_the_name_of_the_language():
    russian = page(article(replace(draft("a", "Дождь."), language="ru-RU")))
    assert (russian.unread_times, russian.unread_speakers) == ("texts in Russian", "texts in Russian")
    unknown = page(article(replace(draft("a", "Sade."), language="und")))
    assert unknown.unread_times == "texts in a language that was not recognised"
    assert (page(ARTICLE).unread_times, page(ARTICLE).unread_speakers) == ("", "")


def test_a_derived_title_says_so():
    derived = replace(draft("a", "Rain fell."), title=claim("Rain fell", Basis.DERIVED))
    assert page(article(derived)).title_derived
    assert not page(article(draft("a", "Rain fell."))).title_derived


def test_an_author_whom_the_text_names_is_linked():
    made = article(
        draft("a", "Ida Brandt reports.", authors=("Ida Brandt", "Bo Lind")),
        names={"Ida Brandt": "ida-brandt"},
    )
    assert page(made).bylines == (Link("Ida Brandt", "../people/ida-brandt.html"), Link("Bo Lind", ""))


def test_only_an_address_of_the_web_becomes_a_link():
    web = replace(
        draft("a", "Rain."), url=claim("https://example.org/1"), archived_url=claim("javascript:alert(1)")
    )
    found = page(article(web))
    assert found.original == Link("https://example.org/1", "https://example.org/1")
    assert found.archived == Link("javascript:alert(1)", "")


def test_the_rights_of_the_article_come_before_those_of_the_archive():
    plain = draft("a", "Rain.")
    own = replace(plain, rights=claim("Public domain"))
    (kept,) = pages(article(own), rights="All reserved").values()
    (default,) = pages(article(plain), rights="All reserved").values()
    assert (kept.rights, default.rights) == ("Public domain", "All reserved")


def test_neighbours_are_those_in_time():
    found = pages(
        *(article(draft(id, "Rain.", title=id), date) for id, date in (("b", "1931"), ("a", "1930")))
    )
    assert found["articles/a.html"].later == Link("b", "b.html")
    assert found["articles/b.html"].earlier == Link("a", "a.html")


def test_headlines_that_articles_share_get_a_title_of_their_own():
    made = [
        article(draft("a", "Rain.", title="Flood"), "1931-03-04"),
        article(draft("b", "Rain.", title="Flood"), "1931-03-05"),
        article(draft("c", "Rain.", title="Flood"), "1931-03-05"),
        article(draft("d", "Rain.", title="Fair"), "1931-03-05"),
    ]
    titles = [found.shell.title.removesuffix(" – Harrow Vale Archive") for found in pages(*made).values()]
    assert titles == ["Flood, 4 March 1931", "Flood, 5 March 1931 (b)", "Flood, 5 March 1931 (c)", "Fair"]


def test_a_description_is_short_and_ends_between_words():
    long = article(draft("a", "rain and wind " * 30, title="Flood", outlet="The Vale Post"), "1931")
    description = page(long).shell.description
    assert description.startswith("Flood (The Vale Post, 1931). rain and wind")
    assert description.endswith((" rain …", " and …", " wind …"))
    assert len(description) <= 162


def test_an_article_in_a_foreign_language_says_so_and_one_in_the_sites_own_does_not():
    foreign = replace(draft("a", "Дождь."), language="ru")
    assert (page(article(foreign)).language, page(article(foreign)).direction) == ("ru", "ltr")
    assert (page(ARTICLE).language, page(ARTICLE).direction) == ("", "")


def test_a_citation_leads_to_the_original_else_to_the_archive():
    plain = draft("a", "Rain.", dates=(date_claim("1931"),))
    original = replace(plain, url=claim("https://example.org/1"))
    (here,) = pages(article(plain, "1931"), base_url="https://vale.example/").values()
    (there,) = pages(article(original, "1931"), base_url="https://vale.example/").values()
    assert here.citation.text.endswith(" https://vale.example/articles/a.html")
    assert there.citation.text.endswith(" https://example.org/1")


@pytest.mark.parametrize(
    ("title", "basis", "sentences", "summary"),
    [
        ("Flood", Basis.PRINTED, ("Flooding began.", "It went on."), "Flooding began."),
        ("Flood at Harrow", Basis.PRINTED, ("Flood at Harrow.", "It went on."), "It went on."),
        ("The river rose …", Basis.DERIVED, ("The river rose by night.", "It went on."), "It went on."),
        ("Flood", Basis.PRINTED, ("Flood.",), ""),
    ],
)
def test_the_line_below_a_headline_does_not_repeat_it(title, basis, sentences, summary):
    made = article(replace(draft("a", *sentences), title=claim(title, basis)))
    catalog = catalog_of(made)
    assert Directory(catalog).brief(catalog.articles[0]).summary == summary


def test_an_article_leads_on_within_its_own_source():
    def of(id: str, year: str | None, outlet: str | None) -> Article:
        return article(draft(id, "Rain.", title=id, outlet=outlet), year)

    found = pages(
        of("a", "1930", "Post"), of("b", "1931", "Mail"), of("c", "1932", "Post"), of("d", None, "Post")
    )
    assert (found["articles/c.html"].earlier, found["articles/c.html"].earlier_there) == (
        Link("b", "b.html"),
        Link("a", "a.html"),
    )
    assert found["articles/a.html"].later_there == Link("c", "c.html")
    assert (found["articles/b.html"].earlier_there, found["articles/b.html"].later_there) == (None, None)
    assert (found["articles/d.html"].earlier_there, found["articles/d.html"].later_there) == (None, None)
