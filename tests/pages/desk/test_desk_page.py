"""The desk: what waits for a curator, with links into the site and lines that can be pasted."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup, Tag

from building import KINDS, article, authorities, claim, date_claim, draft, edtf, entity, settings, within
from ru_pk_archive.catalog import assemble
from ru_pk_archive.pages.desk.desk_page import DeskPage, plan_desk
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.article import Article, Unresolved, WindowStep
from ru_pk_archive.records.desk import ArticleState
from ru_pk_archive.records.draft import Cut
from ru_pk_archive.records.entity import Alias, Entity
from ru_pk_archive.records.evidence import Basis
from ru_pk_archive.records.problem import Code, Problem
from ru_pk_archive.records.source_file import SourceFile
from ru_pk_archive.rendering import TemplateSet, render

TEMPLATES = Path(__file__).parents[3] / "templates"
CONTENTS = (
    "changes problems conflicts undated open merges unlisted facts titles sources described coverage cuts"
)
SECTIONS = tuple(CONTENTS.split())
SITE = "../vale/"

LUND = replace(entity("olaf-lund", "person", "Olaf Lund", reviewed=False), aliases=(Alias("Capt: Lund"),))
VALIN = entity("sergey-valin", "person", "Sergey Valin", reviewed=False)
LISTED = (
    entity("sergei-valin", "person", "Sergei Valin"),
    entity("harrow", "place"),
    entity("fire", "event"),
    replace(entity("oxbow", "place"), description="A bend of the river."),
)

FAIR = draft(
    "fair",
    "Olaf Lund met Lund.",
    "The page is torn.",
    outlet="The Vale Post",
    dates=(date_claim("1931-03-04"),),
)
OPEN = Unresolved("page", within(FAIR, "page"), ("harrow", "fire"), "nothing tells which")
DATED = replace(
    article(FAIR, "1931-03-04", names={"Olaf Lund": "olaf-lund"}, discovered=(LUND,)),
    unresolved=(OPEN, replace(OPEN, form="PAGE")),
)
RIVALS = draft(
    "rivals",
    "Olaf Lund and Sergey Valin.",
    outlet="The Vale Post",
    path="clippings/1932/rivals.html",
    dates=(date_claim("1932-05-06", basis=Basis.METADATA), date_claim("1932-05"), date_claim("1931-05-06")),
)
RIVALRY = replace(
    article(
        RIVALS,
        names={"Olaf Lund": "olaf-lund", "Sergey Valin": "sergey-valin"},
        discovered=(LUND, VALIN),
    ),
    published=RIVALS.dates[0],
)
LETTER = replace(
    draft("letter", "The toll <i>is</i> too high."),
    title=claim("The toll is too high", Basis.DERIVED),
    cuts=(Cut("Home | News", "menu", 3), Cut("x" * 1000, "share bar", None)),
)
STEP = WindowStep(edtf("1929/1931"), "named as mayor", within(LETTER, "toll"), "harrow")
INFERRED = replace(
    article(LETTER, "1929/1931", basis=Basis.INFERRED, names={"The toll": "oxbow"}), window=(STEP,)
)
NOWHERE = article(draft("nowhere", "Nothing."))
PROBLEMS = (
    Problem(Code.DATE_CONFLICT, "Told as past.", "clippings/b.txt", 4),
    Problem(Code.KEY_UNKNOWN, "No key.", "clippings/a.yaml", 2),
    Problem(Code.NAME_AMBIGUOUS, "Left open.", "clippings/fair.txt", 1),
    Problem(Code.FILE_EMPTY, "Empty.", "clippings/c.txt"),
)


def catalog_of(*articles: Article, listed: tuple[Entity, ...] = LISTED) -> Catalog:
    catalog, problems = assemble(articles, authorities(*listed, kinds=KINDS), settings())
    assert problems == ()
    return catalog


FULL = catalog_of(DATED, RIVALRY, INFERRED, NOWHERE)
EMPTY = catalog_of()


@cache
def theme() -> TemplateSet:
    return TemplateSet(
        tuple(SourceFile(file.name, file.read_bytes()) for file in sorted(TEMPLATES.glob("*.html")))
    )


def desk(
    catalog: Catalog = FULL,
    problems: tuple[Problem, ...] = PROBLEMS,
    before: tuple[ArticleState, ...] | None = None,
) -> BeautifulSoup:
    page, _ = plan_desk(catalog, problems, before, SITE)
    return BeautifulSoup(render(page, theme()).decode(), "lxml")


def model(catalog: Catalog = FULL) -> DeskPage:
    page, _ = plan_desk(catalog, PROBLEMS, None, SITE)
    assert isinstance(page.model, DeskPage)
    return page.model


def section(page: BeautifulSoup, anchor: str) -> Tag:
    [found] = page.select(f"section#{anchor}")
    return found


def text(tag: Tag) -> str:
    return " ".join(tag.get_text().split())


@pytest.mark.parametrize("anchor", SECTIONS)
def test_every_section_has_a_count_and_says_what_to_do(anchor):
    found = section(desk(before=()), anchor)
    assert int(text(found.select_one("h2 .count"))) > 0 or anchor == "coverage"
    assert len(text(found.select_one(".advice"))) > 40


@pytest.mark.parametrize("anchor", SECTIONS)
def test_every_section_of_an_empty_archive_says_that_there_is_nothing(anchor):
    found = section(desk(EMPTY, ()), anchor)
    assert text(found.select_one("h2 .count")) == "0"
    assert text(found.select_one(".empty")).endswith(".")
    assert found.select_one(".advice") is None


def test_the_contents_name_every_section_with_its_count():
    page = desk()
    contents = {
        item.a["href"].removeprefix("#"): text(item.select_one(".count")) for item in page.select(".jumps li")
    }
    assert contents == {anchor: text(section(page, anchor).select_one(".count")) for anchor in SECTIONS}


def test_the_page_needs_no_script_and_no_other_host():
    page = desk()
    assert page.select("script") == []
    hrefs = [tag["href"] for tag in page.select("[href]")] + [tag["src"] for tag in page.select("[src]")]
    assert all(href.startswith((SITE, "#", "assets/")) for href in hrefs)


def test_links_lead_to_the_pages_of_the_site_and_to_their_sentences():
    hrefs = {tag["href"] for tag in desk().select("a[href]")}
    assert {
        "../vale/articles/fair.html",
        "../vale/articles/fair.html#s-2",
        "../vale/people/olaf-lund.html",
        "../vale/index.html",
    } <= hrefs


def test_the_worst_problems_stand_first_then_those_of_the_first_files_each_with_its_line():
    rows = [text(row) for row in section(desk(), "problems").select("li")]
    assert rows == [
        "error Empty. clippings/c.txt file-empty",
        "warning No key. clippings/a.yaml:2 key-unknown",
    ]


def test_a_conflict_and_a_name_left_open_are_told_in_parts_of_their_own():
    assert text(section(desk(), "conflicts")).count("Told as past.") == 1
    assert "The page is torn." in text(section(desk(), "open"))
    assert "Left open." not in desk().get_text()


def test_rivals_are_dates_of_publication_that_differ_by_more_than_exactness():
    [rivalry] = model().rivalries
    assert [date.edtf for date in rivalry.dates] == ["1932-05-06", "1931-05-06"]
    assert rivalry.excluded
    assert rivalry.clipping.sidecar == "clippings/1932/rivals.yaml"
    assert "Dates that cannot all be true" in text(section(desk(), "conflicts"))


def test_articles_without_a_date_stand_before_those_with_a_window_and_its_steps():
    nothing, window = model().uncertain
    assert (nothing.clipping.file, nothing.window.words, nothing.steps) == (
        "clippings/nowhere.txt",
        "undated",
        (),
    )
    assert (window.window.words, window.window.note) == ("1929 to 1931", "inferred")
    [step] = window.steps
    assert (step.reason, step.quote.marked) == ("named as mayor", "toll")
    assert step.quote.href == "../vale/articles/letter.html#s-1"


def test_a_name_left_open_is_told_once_an_article_with_candidates_and_the_lines_that_settle_it():
    [name] = model().open_names
    assert name.form == "page"
    assert [candidate.id for candidate in name.candidates] == ["harrow", "fire"]
    [place] = name.places
    assert place.quote.href == "../vale/articles/fair.html#s-2"
    assert yaml.safe_load(place.yaml) == {"tags": {"add": ["harrow"]}}
    assert place.clipping.sidecar == "clippings/fair.yaml"


def test_unlisted_names_stand_by_falling_frequency_with_the_records_to_paste():
    [people] = model().unlisted
    assert (people.label, people.file) == ("People", "authorities/people.yaml")
    assert [(name.link.text, name.articles) for name in people.names] == [
        ("Olaf Lund", "2 articles"),
        ("Sergey Valin", "1 article"),
    ]
    [shown] = [pre.get_text() for pre in section(desk(), "unlisted").select("pre")]
    assert yaml.safe_load(shown) == [
        {"id": "olaf-lund", "name": "Olaf Lund", "aliases": ["Capt: Lund"]},
        {"id": "sergey-valin", "name": "Sergey Valin"},
    ]


def test_a_near_spelling_is_proposed_with_the_spelling_to_add_to_the_record():
    [merge] = model().merges
    assert (merge.name.text, merge.into.text, merge.listed) == ("Sergey Valin", "Sergei Valin", True)
    assert merge.place == "authorities/person.yaml, line 1"
    assert yaml.safe_load(merge.yaml) == {"aliases": ["Sergey Valin"]}


def test_two_unlisted_spellings_make_one_record_to_paste():
    sergej = entity("sergej-walin", "person", "Sergej Walin", reviewed=False)
    both = article(
        draft("both", "Sergey Valin and Sergej Walin."),
        names={"Sergey Valin": "sergey-valin", "Sergej Walin": "sergej-walin"},
        discovered=(VALIN, sergej),
    )
    [merge] = model(catalog_of(both, listed=())).merges
    assert not merge.listed
    [record] = yaml.safe_load(merge.yaml)
    assert {record["name"], *record["aliases"]} == {"Sergey Valin", "Sergej Walin"}


def test_derived_headlines_and_missing_sources_name_the_file_to_write():
    assert [one.sidecar for one in model().derived_titles] == ["clippings/letter.yaml"]
    assert [one.file for one in model().without_source] == ["clippings/letter.txt", "clippings/nowhere.txt"]


def test_what_was_cut_is_folded_away_with_reason_line_and_beginning():
    [details] = section(desk(), "cuts").select("details")
    assert not details.has_attr("open")
    first, second = [text(row) for row in details.select("li")]
    assert first == "menu, line 3 Home | News"
    assert second == f"share bar {'x' * 300} …"


def test_a_first_build_says_that_there_is_nothing_to_compare_with():
    assert "none before it to compare with" in text(section(desk(), "changes"))


def test_a_build_that_changed_nothing_says_so():
    _, remembered = plan_desk(FULL, (), None, SITE)
    assert "No article changed" in text(section(desk(before=remembered.model), "changes"))


def test_what_changed_is_told_article_by_article():
    _, remembered = plan_desk(catalog_of(DATED, NOWHERE), (), None, SITE)
    gone = ArticleState("gone", "Gone & forgotten", "1930", "", "t", ())
    found = section(
        desk(catalog_of(replace(DATED, published=None), INFERRED), before=(*remembered.model, gone)),
        "changes",
    )
    assert [text(heading) for heading in found.select("h3")] == ["Added 1", "Removed 2", "Changed 1"]
    assert [text(row) for row in found.select("li")] == [
        "The toll is too high letter",
        "Bridge opened nowhere",
        "Gone & forgotten gone",
        "Bridge opened fair date: 1931-03-04 → not known",
    ]
    assert [tag["href"] for tag in found.select("a")] == [
        "../vale/articles/letter.html",
        "../vale/articles/fair.html",
    ]


def test_text_of_a_clipping_is_never_markup():
    assert section(desk(), "undated").select("i") == []
