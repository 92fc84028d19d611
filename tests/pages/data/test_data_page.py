"""What the data page tells of each download: size, rows, date."""

import json

import pytest

from building import article, draft
from ru_pk_archive.pages.data.data_page import DataPage, data_page, plan, size_in_words
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.evidence import Basis
from vale_fair import ARTICLE, catalog_of

SIZES = {"data/articles.json": 12_400, "feed.xml": 815}


def model(catalog: Catalog, sizes: dict[str, int]) -> DataPage:
    made = data_page(catalog, sizes).model
    assert isinstance(made, DataPage)
    return made


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1_000, "1.0 kB"),
        (12_449, "12.4 kB"),
        (999_949, "999.9 kB"),
        (999_950, "1.0 MB"),
        (1_234_567_890, "1,234.6 MB"),
    ],
)
def test_a_size_in_words(size, words):
    assert size_in_words(size) == words


def test_each_download_has_its_own_size_on_the_page_and_for_machines():
    page = model(catalog_of(ARTICLE), SIZES)
    sizes = {download.file.path: download.size for download in page.downloads}
    assert {path: size for path, size in sizes.items() if size} == {
        "data/articles.json": "12.4 kB",
        "feed.xml": "815 bytes",
    }
    told = {
        file["contentUrl"]: file.get("contentSize") for file in json.loads(page.shell.graph)["distribution"]
    }
    assert (told["articles.json"], told["../feed.xml"], told["mentions.csv"]) == (
        "12.4 kB",
        "815 bytes",
        None,
    )


def test_the_page_is_planned_before_any_size_is_known():
    assert list(plan(catalog_of(ARTICLE))) == [data_page(catalog_of(ARTICLE), {})]


def test_the_date_is_the_last_that_a_source_states():
    old = article(draft("a", "Rain."), "1899")
    assert model(catalog_of(old, ARTICLE), {}).newest.words == "6 March 1931"  # it was changed then


def test_a_date_that_no_source_states_dates_no_download():
    inferred = article(draft("a", "Rain."), "1940/1945", basis=Basis.INFERRED)
    assert model(catalog_of(inferred, ARTICLE), {}).newest.words == "6 March 1931"
    assert model(catalog_of(inferred, article(draft("b", "Sun."))), {}).newest is None


def test_the_date_of_an_article_is_not_passed_off_as_that_of_the_data():
    assert "dateModified" not in json.loads(model(catalog_of(ARTICLE), {}).shell.graph)
