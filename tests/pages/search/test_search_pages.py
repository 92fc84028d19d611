"""What the index finds, read back from its files."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from building import KINDS, article, authorities, draft, entity
from building import settings as archive_settings
from ru_pk_archive.catalog import assemble
from ru_pk_archive.pages.search.search_pages import plan
from ru_pk_archive.pages.search.seats import seats
from ru_pk_archive.pages.search.words import STOP_WORDS, words_of
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.article import Article, TopicTag
from ru_pk_archive.records.entity import Alias, Entity
from search_reader import SearchReader

BRANDT = replace(
    entity("ida-brandt", "person", "Ida Brandt"),
    aliases=(
        Alias("Mayor Brandt", ambiguous=True),
        Alias("Ида Брандт", language="ru"),
        Alias("Harrow", context="as mayor"),
    ),
)
FAIRS = replace(entity("fairs", "topic", "Fairs"), aliases=(Alias("market day"),))
# Few words, so that they meet in articles, and terms are cut at a cap of 3.
WORDS = st.sampled_from(["fair", "fairs", "ferry", "Brandt", "bridge", "élan", "of", "the", "東京都", "x1"])
TEXTS = st.lists(st.lists(WORDS, min_size=1, max_size=6).map(" ".join), min_size=1, max_size=30)


def catalog_of(*articles: Article, entities: tuple[Entity, ...] = (BRANDT, FAIRS)) -> Catalog:
    catalog, _ = assemble(articles, authorities(*entities, kinds=KINDS), archive_settings())
    return catalog


def of_texts(texts: list[str]) -> Catalog:
    made = [article(draft(f"a{number}", text, title="Untitled")) for number, text in enumerate(texts)]
    return catalog_of(*made)


def reader(catalog: Catalog) -> SearchReader:
    """With bounds so low that the small index has everything that a large one has."""
    return SearchReader(plan(catalog, cap=3, smallest=30, largest=60))


def naive(texts: list[str], words: list[str], unfinished: bool) -> set[str]:
    *whole, last = words
    return {
        f"a{number}"
        for number, text in enumerate(texts)
        if set(whole) <= (kept := set(words_of(text)) - set(STOP_WORDS))
        and any(word.startswith(last) if unfinished else word == last for word in kept)
    }


@given(TEXTS)
def test_an_article_is_found_by_each_of_its_words_but_stop_words(texts):
    catalog = of_texts(texts)
    numbers = seats(entry.article.draft.id for entry in catalog.articles)
    index = reader(catalog)
    for number, text in enumerate(texts):
        for word in set(words_of(text)):
            # Alone, a frequent word finds its best articles only; narrowed, all.
            found = index.articles(word, narrowed=True)
            assert (numbers[f"a{number}"] in found) == (word not in STOP_WORDS)


@settings(max_examples=200)
@given(TEXTS, st.lists(WORDS, min_size=2, max_size=3), st.booleans())
def test_a_search_for_several_words_finds_exactly_the_articles_that_have_them_all(texts, asked, unfinished):
    words = [word for word in words_of(" ".join(asked)) if word not in STOP_WORDS]
    if len(words) < 2:
        return
    catalog = of_texts(texts)
    numbers = seats(entry.article.draft.id for entry in catalog.articles)
    found = reader(catalog).articles(*words, unfinished=unfinished)
    assert found == {numbers[id] for id in naive(texts, words, unfinished)}


def test_one_frequent_word_alone_finds_its_best_articles():
    catalog = of_texts([*["fair"] * 9, "fair fair"])
    numbers = seats(entry.article.draft.id for entry in catalog.articles)
    found = reader(catalog).articles("fair")
    assert len(found) == 3
    assert numbers["a9"] in found


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("brandt", True),
        ("ида", True),
        ("брандт", True),
        ("mayor", True),
        ("harrow", False),
        ("market", False),
    ],
)
def test_an_article_is_found_by_the_forms_of_the_names_in_it_but_not_by_what_means_them_elsewhere(
    word, found
):
    text = draft("a", "Ida Brandt came.", title="A visit")
    topics = (TopicTag("fairs", 1, ()),)
    index = reader(catalog_of(article(text, names={"Ida Brandt": "ida-brandt"}, topics=topics)))
    assert bool(index.articles(word)) is found
    assert index.articles("fairs") == index.articles("came")


def test_an_article_is_found_by_headline_byline_and_dateline():
    text = replace(draft("a", "It rained.", title="Flood", authors=("Ann Lee",)), dateline=draft("x").title)
    index = reader(catalog_of(article(text)))
    assert all(index.articles(word) for word in ("flood", "lee", "rained", "opened"))


def test_a_name_is_found_from_each_of_its_words_in_each_of_its_forms():
    index = reader(catalog_of(article(draft("a", "Ida Brandt came."), names={"Ida Brandt": "ida-brandt"})))
    way = "../people/ida-brandt.html"
    assert index.names("ida b") == [["ida brandt", "1", "people", "Ida Brandt", "", way, "1"]]
    assert index.names("brandt") == [
        ["brandt", "", "people", "Ida Brandt", "", way, "1"],
        ["brandt ida", "1", "people", "Ida Brandt", "", way, "1"],
        ["brandt mayor", "1", "people", "Ida Brandt", "Mayor Brandt", way, "1"],
    ]
    assert index.names("ида") == [["ида брандт", "1", "people", "Ida Brandt", "Ида Брандт", way, "1"]]
    assert index.names("harrow") == [["harrow", "1", "people", "Ida Brandt", "Harrow", way, "1"]]
    assert index.names("carl") == []


def test_only_a_person_is_filed_by_the_last_word_too():
    fair = entity("old-fair", "event", "Old Fair")
    ida = entity("ida-brandt", "person", "Ida Maria Brandt")
    names = {"Old Fair": "old-fair", "Ida Maria Brandt": "ida-brandt"}
    index = reader(
        catalog_of(article(draft("a", "Ida Maria Brandt: Old Fair"), names=names), entities=(fair, ida))
    )
    assert [line[0] for line in index.names("brandt ida")] == ["brandt ida maria"]
    assert index.names("fair old") == []


def test_a_name_of_signs_alone_leads_nowhere_and_stops_nothing():
    ida = replace(entity("ida-brandt", "person", "Ida Brandt"), aliases=(Alias("& &"),))
    index = reader(
        catalog_of(article(draft("a", "Ida Brandt"), names={"Ida Brandt": "ida-brandt"}), entities=(ida,))
    )
    assert [line[0] for line in index.names("ida")] == ["ida brandt"]


def test_a_name_does_not_begin_at_a_stop_word_inside_it():
    board = entity("board", "organisation", "Board of the Vale")
    index = reader(
        catalog_of(
            article(draft("a", "Board of the Vale"), names={"Board of the Vale": "board"}), entities=(board,)
        )
    )
    keys = {line[0] for key in ("board", "of", "the", "vale") for line in index.names(key)}
    assert keys == {"board of the vale", "vale"}


def test_a_term_is_kept_with_the_form_that_most_articles_print():
    catalog = catalog_of(
        article(draft("a", "Ida went to the café.", title="Ёлка"), names={"Ida": "ida-brandt"}),
        article(draft("b", "The café burnt.", title="Ёлка")),
        article(draft("c", "A cafe.", title="Елка")),
        entities=(replace(BRANDT, aliases=(Alias("Аида Брандтский"),)),),
    )
    (terms,) = (page.model.content for page in plan(catalog) if page.path.startswith("search/terms/"))
    printed = {line.split(" ")[0]: line.split(" ")[4] for line in terms.split("\n") if line.count(" ") == 4}
    assert printed == {"cafe": "café", "брандтскии": "брандтский", "елка": "ёлка"}


def test_an_edit_of_one_word_changes_only_files_that_hold_it():
    texts = [" ".join(f"word{number}{place}" for place in range(40)) for number in range(60)]
    before = {page.path: page for page in plan(of_texts(texts), smallest=300, largest=600)}
    changed = []
    for number in range(0, 60, 4):
        edited = [*texts[:number], texts[number].replace(f"word{number}20", "wordy"), *texts[number + 1 :]]
        after = {page.path: page for page in plan(of_texts(edited), smallest=300, largest=600)}
        changed.append(sum(before.get(path) != page for path, page in after.items()))
    assert len(after) > 60
    assert sum(changed) / len(changed) < 5


def test_another_article_moves_hardly_any_other():
    texts = [" ".join(f"word{number}{place}" for place in range(40)) for number in range(50)]
    before = {page.path: page for page in plan(of_texts(texts), smallest=300, largest=600)}
    after = {page.path: page for page in plan(of_texts([*texts, "changed"]), smallest=300, largest=600)}
    changed = [path for path, page in after.items() if before.get(path) != page]
    assert len(changed) < len(after) / 4


def test_an_empty_archive_has_an_index_too():
    index = reader(catalog_of())
    assert index.articles("fair") == set()
    assert index.names("fair") == []


def test_a_page_with_nothing_to_search_has_no_script():
    empty, one = (next(iter(plan(catalog))).model for catalog in (catalog_of(), of_texts(["fair"])))
    assert empty.script == ""
    assert one.script == "../assets/search.js"
    assert len(empty.ways) == 3


def test_the_files_of_the_index_have_paths_that_every_disk_can_hold():
    paths = [page.path for page in plan(of_texts(["a b"] * 20), cap=3)]
    assert len(paths) == len(set(paths))
    assert max(map(len, paths)) < 60
    assert all(path == path.lower() and path.isascii() for path in paths)
