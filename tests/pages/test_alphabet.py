"""Lists from A to Z, on one page or split by letter."""

from building import article, authorities, draft, entity, settings
from ru_pk_archive.catalog import assemble
from ru_pk_archive.pages import plan_site
from ru_pk_archive.pages.alphabet import LetterCount, Sheet, Ways, sheets
from ru_pk_archive.pages.articles import article_index
from ru_pk_archive.pages.entities import entity_indexes
from ru_pk_archive.pages.letters import alphabetical, initial
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.page import Page

PATH = "people/index.html"
NAMES = ("12th Company", "Ash", "Bell", "Bond", "Brandt", "Ивлев")


def of_names(*names: str, size: int) -> dict[str, Sheet[str]]:
    return {sheet.path: sheet for sheet in sheets(PATH, names, size, initial)}


def rows(sheet: Sheet[str]) -> list[tuple[str, tuple[str, ...]]]:
    return [(group.heading.words, group.rows) for group in sheet.groups]


def test_a_list_that_fits_is_one_page_with_its_letters_as_sections():
    (sheet,) = of_names(*NAMES, size=6).values()
    assert [words for words, _ in rows(sheet)] == ["0–9", "A", "B", "И"]
    assert (sheet.begins, sheet.letter, sheet.listed) == (True, "", NAMES)
    assert sheet.ways.jumps[2] == Link("B", "#letter-b")
    assert (sheet.ways.pager, sheet.ways.letters, sheet.ways.earlier, sheet.ways.later) == (
        None,
        (),
        None,
        None,
    )
    assert (sheet.headed("People"), sheet.titled("People")) == ("People", "People")
    assert sheet.described("Who is named") == "Who is named, from A to Z."
    assert sheet.crumbs("People", PATH) == ()


def test_a_longer_list_begins_with_its_letters_and_their_counts_and_each_has_a_page():
    found = of_names(*NAMES, size=5)
    assert list(found) == [
        "people/index.html",
        "people/index/0-9.html",
        "people/index/a.html",
        "people/index/b.html",
        "people/index/418.html",
    ]
    first = found[PATH]
    assert (first.begins, first.letter, first.groups, first.listed) == (True, "", (), NAMES)
    assert first.ways == Ways(
        letters=(
            LetterCount(Link("0–9", "index/0-9.html"), 1),
            LetterCount(Link("A", "index/a.html"), 1),
            LetterCount(Link("B", "index/b.html"), 3),
            LetterCount(Link("И", "index/418.html"), 1),
        )
    )
    page = found["people/index/b.html"]
    assert (page.begins, page.letter, page.listed) == (False, "B", ("Bell", "Bond", "Brandt"))
    assert rows(page) == [("B", ("Bell", "Bond", "Brandt"))]


def test_a_letter_leads_to_its_neighbours_and_to_all_others():
    ways = of_names(*NAMES, size=5)["people/index/b.html"].ways
    assert (ways.earlier, ways.later, ways.pager) == (Link("A", "a.html"), Link("И", "418.html"), None)
    assert ways.jumps == (
        Link("0–9", "0-9.html"),
        Link("A", "a.html"),
        Link("B", ""),
        Link("И", "418.html"),
    )


def test_only_a_letter_that_is_too_long_itself_is_split_by_number():
    found = of_names(*NAMES, size=2)
    second = found["people/index/b/2.html"]
    assert rows(second) == [("B", ("Brandt",))]
    assert second.ways.pager is not None and second.ways.pager.words == "3–3 of 3"
    assert second.ways.jumps[1:3] == (Link("A", "../a.html"), Link("B", "../b.html"))
    assert second.ways.later == Link("И", "../418.html")
    assert "people/index/a/2.html" not in found


def test_each_page_says_what_it_is_and_leads_back():
    found = of_names(*NAMES, size=2)
    assert [sheet.titled("People") for sheet in found.values()] == [
        "People",
        "People, 0–9",
        "People, A",
        "People, B, 1–2 of 3",
        "People, B, 3–3 of 3",
        "People, И",
    ]
    second = found["people/index/b/2.html"]
    assert second.headed("People") == "People, B"
    assert second.described("Who is named") == "Who is named, under B, 3–3 of 3."
    assert second.crumbs("People", PATH) == (("People", PATH), ("B", "people/index/b.html"))


def test_a_list_of_one_letter_is_split_by_number_alone():
    assert list(of_names("Bell", "Bond", "Brandt", size=2)) == ["people/index.html", "people/index/2.html"]


def test_a_list_without_names_has_one_empty_page():
    (sheet,) = of_names(size=2).values()
    assert (sheet.path, sheet.groups) == (PATH, ())


def crowd(*added: str) -> Catalog:
    """An archive with more people and articles than fit on a page."""
    names = [f"{letter}{place} Lee" for letter in "AB" for place in range(60)]
    people = [entity(name.lower().replace(" ", "-"), "person", name) for name in (*names, *added)]
    made = [
        article(
            draft(f"a-{one.id}", f"{one.name} spoke.", title=f"{one.name} speaks"), names={one.name: one.id}
        )
        for one in sorted(people, key=lambda one: alphabetical(one.name))
    ]
    catalog, _ = assemble(tuple(made), authorities(*people), settings())
    return catalog


def pages(catalog: Catalog) -> dict[str, Page]:
    return {page.path: page for page in (*entity_indexes.plan(catalog), *article_index.plan(catalog))}


def test_the_index_of_a_kind_tells_of_all_its_members_and_a_letter_of_its_own():
    found = pages(crowd())
    index, letter = (found[path].model for path in ("people/index.html", "people/index/b.html"))
    assert (index.title, index.summary, index.groups) == ("People", "120 people.", ())
    assert (letter.title, letter.summary) == ("People, B", "60 people.")
    assert [len(group.rows) for group in letter.groups] == [60]
    assert letter.groups[0].rows[0].link == Link("B0 Lee", "../b0-lee.html")
    assert [(crumb.text, crumb.href) for crumb in letter.shell.crumbs] == [
        ("People", "../index.html"),
        ("B", ""),
    ]


def test_the_index_of_articles_is_split_in_the_same_way():
    found = pages(crowd())
    index, letter = (found[path].model for path in ("articles/index.html", "articles/index/a.html"))
    assert [(row.link.href, row.count) for row in index.ways.letters] == [
        ("index/a.html", 60),
        ("index/b.html", 60),
    ]
    assert (letter.title, letter.summary) == ("Articles by headline, A", "60 articles.")
    assert letter.timeline == "../../timeline/index.html"


def test_a_name_more_changes_the_first_page_and_its_own_letter_and_no_other():
    before, after = pages(crowd()), pages(crowd("B99 Lee"))
    assert before.keys() == after.keys()
    assert {path for path in after if before[path] != after[path]} == {
        "people/index.html",
        "people/index/b.html",
        "articles/index.html",
        "articles/index/b.html",
    }


def test_no_entity_has_the_address_of_a_letter():
    paths = [page.path for page in plan_site(crowd("A", "B", "Index", "Index A"))]
    assert {"people/a.html", "people/index/a.html", "people/index-a.html"} < set(paths)
    assert len(paths) == len(set(paths))
