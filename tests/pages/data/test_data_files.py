import subprocess
import sys
from pathlib import Path

from building import article, draft
from ru_pk_archive.fingerprint import fingerprint
from ru_pk_archive.pages.data import data_files
from ru_pk_archive.pages.data.data_files import listing
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.page import Page
from ru_pk_archive.records.tables import Table
from ru_pk_archive.rendering import ENCODERS
from vale_fair import ARTICLE, catalog_of


def pages(catalog: Catalog) -> dict[str, Page]:
    return {page.path: page for plan in data_files.PAGE_KINDS for page in plan(catalog)}


def test_every_download_is_planned_and_listed():
    catalog = catalog_of(ARTICLE)
    assert list(pages(catalog)) == [file.path for file in listing(catalog)] + [".nojekyll"]
    assert list(pages(catalog)) == [
        "data/articles.json",
        "data/people.json",
        "data/organisations.json",
        "data/places.json",
        "data/events.json",
        "data/topics.json",
        "data/articles.csv",
        "data/mentions.csv",
        "data/dates.csv",
        "data/quotations.csv",
        "feed.xml",
        ".nojekyll",
    ]


def test_the_listing_counts_what_the_files_hold():
    catalog = catalog_of(ARTICLE, article(draft("b", "Rain.")))
    planned = pages(catalog)
    for file in listing(catalog):
        model = planned[file.path].model
        if isinstance(model, Table):
            assert file.rows == len(model.rows), file.path
        elif isinstance(model, tuple):
            assert file.rows == len(model), file.path
    assert listing(catalog)[0].rows == 2


def test_the_listing_names_the_rights_and_is_silent_where_none_are_stated():
    assert {file.licence for file in listing(catalog_of(rights="CC BY 4.0"))} == {"CC BY 4.0"}
    assert {file.licence for file in listing(catalog_of())} == {""}


def test_equal_catalogs_give_equal_files():
    first, second = pages(catalog_of(ARTICLE)), pages(catalog_of(ARTICLE))
    assert {path: fingerprint(page) for path, page in first.items()} == {
        path: fingerprint(page) for path, page in second.items()
    }


def test_the_examples_run_beside_the_files(tmp_path: Path):
    """As a reader runs them who downloads the files into one folder."""
    catalog = catalog_of(ARTICLE)
    for page in pages(catalog).values():
        (tmp_path / Path(page.path).name).write_bytes(ENCODERS[page.template](page.model))
    for file in listing(catalog):
        assert len(file.example) == 3
        program = "\n".join(file.example)
        output = subprocess.check_output([sys.executable, "-c", program], cwd=tmp_path, text=True)
        assert output.strip(), file.path
