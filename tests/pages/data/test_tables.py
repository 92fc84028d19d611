import pytest

from building import KINDS, article, draft, within
from ru_pk_archive.pages.data.tables import table_exports
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.article import DatedStatement, Quotation
from ru_pk_archive.records.tables import Table
from vale_fair import ARTICLE, FIRST, SECOND, catalog_of


def rows(name: str, catalog: Catalog) -> list[dict[str, str]]:
    (export,) = [one for one in table_exports(KINDS) if one.path == f"data/{name}.csv"]
    model = export.model(catalog)
    assert isinstance(model, Table)
    assert model.columns == tuple(column.name for column in export.columns)
    assert len(model.rows) == export.count(catalog)
    return [dict(zip(model.columns, row, strict=True)) for row in model.rows]


def test_articles_in_rows_have_the_fields_of_the_json_and_the_ids_of_what_they_name():
    (row,) = rows("articles", catalog_of(ARTICLE))
    assert (row["id"], row["published"], row["published_basis"]) == (
        "vale_fair-1931",
        "1931-03-04",
        "printed",
    )
    assert row["topics"] == "fairs; trade"
    assert (row["people"], row["organisations"], row["places"]) == ("ida-brandt", "", "harrow")
    assert row["speakers"] == "Ida Brandt; a visitor"
    assert (row["outlet"], row["source"]) == ("The Vale Post", "The Vale Post")
    assert (row["url"], row["original_url"]) == ("", "")
    assert (row["file"], row["sha256"]) == ("clippings/vale_fair-1931.txt", "0" * 64)


def test_every_mention_is_a_row_with_its_sentence():
    found = rows("mentions", catalog_of(ARTICLE))
    assert [(row["entity"], row["kind"], row["form"], row["sentence"]) for row in found] == [
        ("harrow", "place", "Harrow", ""),
        ("ida-brandt", "person", "Ida Brandt", "s-1"),
        ("harrow", "place", "Harrow", "s-1"),
        ("ida-brandt", "person", "Brandt", "s-2"),
        ("fairs", "topic", "fair", "s-1"),
    ]
    assert [row["text"] for row in found][:2] == ["Harrow fair opened", FIRST]


def test_dates_are_never_padded_and_unresolved_ones_are_empty():
    found = rows("dates", catalog_of(ARTICLE))
    assert [(row["edtf"], row["words"], row["event"], row["text"]) for row in found] == [
        ("1931-03-02", "on Monday", "", FIRST),
        ("1899", "1899", "great-fire", SECOND),
        ("", "fine day", "", SECOND),
    ]


def test_quotations_name_their_speaker():
    found = rows("quotations", catalog_of(ARTICLE))
    assert [(row["quotation"], row["speaker"], row["speaker_id"], row["sentence"]) for row in found] == [
        ("A fine day,", "Ida Brandt", "ida-brandt", "s-2"),
        ("Fine,", "a visitor", "", "s-3"),
    ]


def test_a_quotation_over_two_sentences_gives_both():
    text = draft("a", "“We came.", "We saw.”")
    spans = (within(text, "We came."), within(text, "We saw."))
    (row,) = rows(
        "quotations",
        catalog_of(article(text, quotations=(Quotation("We came. We saw.", spans, None, "marks"),))),
    )
    assert (row["speaker"], row["sentence"], row["text"]) == ("", "s-1; s-2", "“We came. We saw.”")


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@here", "\tx", "\rx"])
def test_no_cell_is_a_formula_for_a_spreadsheet(words):
    text = draft("a", f"It was {words} then.", title=words)
    told = DatedStatement(words, None, within(text, words), None, "words")
    catalog = catalog_of(article(text, statements=(told,)))
    assert rows("dates", catalog)[0]["words"] == f"'{words}"
    assert rows("articles", catalog)[0]["title"] == f"'{words}"


def test_a_hazard_inside_a_cell_is_left_alone():
    text = draft("a", "Rain.", title="Vale = Harrow - 1 @ dusk")
    assert rows("articles", catalog_of(article(text)))[0]["title"] == "Vale = Harrow - 1 @ dusk"
