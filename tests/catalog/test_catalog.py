from dataclasses import replace
from random import Random

from building import article, authorities, draft, entity, settings
from ru_pk_archive.catalog import assemble
from ru_pk_archive.dating import printed_dates
from ru_pk_archive.fingerprint import fingerprint
from ru_pk_archive.records.evidence import Basis, DateClaim, DateRole, Evidence
from ru_pk_archive.records.problem import Code

IDA = entity("ida-brandt", "person")
NAMES = {"Ida Brandt": "ida-brandt", "Mr Roe": "john-roe"}
ROE = entity("john-roe", "person", reviewed=False)


def some_articles():
    return [
        article(
            draft(f"a{number:02}", "Ida Brandt met Mr Roe.", outlet="Post"),
            f"19{number:02}",
            names=NAMES,
            discovered=(ROE,),
        )
        for number in range(20)
    ] + [article(draft("undated", "Nothing."))]


def test_the_catalog_holds_every_article_and_all_that_is_named():
    catalog, problems = assemble(tuple(some_articles()), authorities(IDA), settings())
    assert problems == ()
    assert len(catalog.articles) == 21
    assert [entry.entity.id for entry in catalog.entities] == ["ida-brandt", "john-roe"]
    assert [outlet.id for outlet in catalog.outlets] == ["post"]
    first, last = catalog.articles[0], catalog.articles[-1]
    assert (first.path, first.outlet, first.earlier) == ("articles/a00.html", "post", None)
    assert first.later is not None
    assert first.later.path == "articles/a01.html"
    assert (last.path, last.outlet, last.earlier, last.later) == ("articles/undated.html", None, None, None)


def test_the_catalog_does_not_depend_on_the_order_of_the_articles():
    articles = some_articles()
    catalog = assemble(tuple(articles), authorities(IDA), settings())
    Random(7).shuffle(articles)
    assert fingerprint(assemble(tuple(articles), authorities(IDA), settings())) == fingerprint(catalog)


def test_a_page_that_had_to_move_aside_is_told():
    both = (article(draft("the-fire")), article(draft("the_fire")))
    catalog, (problem,) = assemble(both, authorities(), settings())
    assert (problem.code, problem.source) == (Code.ADDRESS_CLASH, "clippings/the_fire.txt")
    assert catalog.articles[1].path in problem.message


def test_a_date_that_the_outlet_settles_has_its_settled_place_in_time():
    def printed(id: str, line: str):
        (found,) = printed_dates(line)
        evidence = Evidence(line, found.start, found.end, "date line", f"clippings/{id}.txt", 1)
        claim = DateClaim(found.date, DateRole.PUBLISHED, Basis.PRINTED, evidence)
        return replace(article(draft(id, outlet="Post", dates=(claim,))), published=claim)

    articles = (printed("open", "03/04/2012"), printed("shown", "27/03/2012"))
    catalog, _ = assemble(articles, authorities(), settings())
    assert [entry.article.published.date.edtf for entry in catalog.articles] == ["2012-03-27", "2012-04-03"]


def test_the_catalog_counts_a_text_printed_twice_once():
    text = "Ida Brandt opened the new bridge over the Orrin before hundreds of spectators from the valley."
    both = [article(draft(id, text, text[::-1], outlet=id), "1931-03-04") for id in ("mail", "post")]
    catalog, _ = assemble((*both, article(draft("other"))), authorities(), settings())
    assert catalog.independent == 2
    assert [[one.article for one in entry.related] for entry in catalog.articles] == [["post"], ["mail"], []]


def test_an_archive_without_articles_is_a_catalog_too():
    catalog, problems = assemble((), authorities(IDA), settings())
    assert (catalog.articles, catalog.entities, catalog.outlets, catalog.told, problems) == (
        (),
        (),
        (),
        (),
        (),
    )
