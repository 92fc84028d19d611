"""What a search may load from archives of 1,000 and of 10,000 articles: files and bytes, not milliseconds."""

import gzip
from pathlib import Path

import pytest

from generated_archive import generated_archive, people, vocabulary
from ru_pk_archive.pages.search.search_pages import plan
from ru_pk_archive.pages.search.words import STOP_WORDS, words_of
from search_reader import RESULTS, SearchReader

SCRIPT = Path(__file__).parents[3] / "static" / "search.js"
COMMON = vocabulary()[len(STOP_WORDS) :][:3]
KILOBYTE = 1_000
# what is asked -> files loaded besides those of the ten results, and kilobytes as a server sends them, in all
BUDGETS = {
    "one word": ([vocabulary()[3_000]], 4, 100),
    "one common word": (COMMON[:1], 5, 100),
    "the beginning of a word": ([vocabulary()[3_000][:3]], 7, 175),
    "two words": ([vocabulary()[3_000], COMMON[0]], 7, 150),
    "three common words": (COMMON, 10, 200),
    "a name in Cyrillic": (words_of(people()[10].aliases[1].form), 7, 150),
    "a word that is not there": (["qwxyz"], 4, 60),
}


@pytest.fixture(scope="module", params=[1_000, 10_000], ids=lambda count: f"{count} articles")
def index(request):
    return SearchReader(plan(generated_archive(request.param)))


@pytest.mark.parametrize("asked", BUDGETS)
def test_a_search_loads_no_more_than_its_budget(index, asked, record_property):
    words, most_files, most_kilobytes = BUDGETS[asked]
    index.loaded.clear()
    found = index.articles(*words, unfinished=True)
    index.names(" ".join(words))
    files = len(index.loaded)
    index.loaded.update(index.heaviest_results() if found else [])
    weight = index.weight() / KILOBYTE
    record_property("loaded", f"{files} files, {len(index.loaded) - files} of articles, {weight:.0f} kB")
    assert bool(found) == (asked != "a word that is not there")
    assert files <= most_files
    assert len(index.loaded) <= files + RESULTS
    assert weight <= most_kilobytes


def test_the_filters_are_a_few_bytes_an_article(index):
    articles = index.load("manifest").articles
    assert index.compressed("filters") <= 4 * articles


def test_the_first_file_of_all_is_small(index):
    assert index.compressed("manifest") <= 3 * KILOBYTE


def test_a_file_of_the_index_is_neither_tiny_nor_huge(index):
    sizes = {name: len(content.encode()) for name, content in index.files.items() if isinstance(content, str)}
    for folder in ("terms/", "names/"):
        inner = [size for name, size in sizes.items() if name.startswith(folder)]
        assert max(inner) <= 60_000
        assert sum(size < 29_000 for size in inner) <= 1  # the last may be any size
    assert max(size for name, size in sizes.items() if name.startswith("articles/")) <= 25_000


def test_the_script_is_small():
    assert len(gzip.compress(SCRIPT.read_bytes(), 9)) < 6 * KILOBYTE
