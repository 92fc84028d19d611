from dataclasses import replace

import pytest

from building import edtf
from ru_pk_archive.pages.articles.citations import Cited, cite
from ru_pk_archive.pages.rows import shown_date

FLOOD = Cited(
    id="flood-1931",
    authors=("Ida Brandt", "Water Board"),
    title="Flood & fire",
    source="The Vale Post",
    date=shown_date(edtf("1931-03-04")),
    first_printed="",
    url="https://example.org/flood_1",
    archive="Harrow Vale Archive",
)


def test_a_reference_for_readers():
    assert cite(FLOOD).text == (
        "Ida Brandt, Water Board. “Flood & fire”. The Vale Post, 4 March 1931. In: Harrow Vale Archive. "
        "https://example.org/flood_1"
    )


def test_where_the_text_stood_first_is_part_of_every_reference():
    cited = cite(replace(FLOOD, first_printed="Marrow Hill Gazette, 1 March 1931"))
    assert "The Vale Post, 4 March 1931 (first in Marrow Hill Gazette, 1 March 1931). In:" in cited.text
    assert "  note = {First in Marrow Hill Gazette, 1 March 1931}," in cited.bibtex.splitlines()
    assert "N1  - First in Marrow Hill Gazette, 1 March 1931" in cited.ris.splitlines()


def test_a_reference_for_bibtex_keeps_names_whole_and_escapes_its_commands():
    assert cite(FLOOD).bibtex.splitlines() == [
        "@misc{flood-1931,",
        "  author = {{Ida Brandt} and {Water Board}},",
        "  title = {{Flood \\& fire}},",
        "  howpublished = {The Vale Post},",
        "  year = {1931},",
        "  date = {1931-03-04},",
        "  url = {https://example.org/flood_1},",
        "}",
    ]


def test_a_reference_for_ris():
    assert cite(FLOOD).ris.splitlines() == [
        "TY  - NEWS",
        "AU  - Ida Brandt",
        "AU  - Water Board",
        "TI  - Flood & fire",
        "T2  - The Vale Post",
        "PY  - 1931",
        "DA  - 1931/03/04",
        "UR  - https://example.org/flood_1",
        "ER  - ",
    ]


@pytest.mark.parametrize(
    ("date", "note", "words"),
    [
        ("1931~", "", "about 1931"),
        ("1931-03/1931-05", "inferred", "March to May 1931 (inferred)"),
        ("1931", "inferred", "1931 (inferred)"),
    ],
)
def test_an_uncertain_date_stays_in_words_and_is_no_year(date, note, words):
    citation = cite(replace(FLOOD, date=shown_date(edtf(date), note)))
    assert f", {words}. In:" in citation.text
    assert f"  note = {{Date: {words}}}," in citation.bibtex
    assert "year = " not in citation.bibtex
    assert f"N1  - Date: {words}" in citation.ris
    assert "PY  -" not in citation.ris


def test_a_source_keeps_its_small_letter_and_a_date_alone_begins_a_sentence():
    dated = shown_date(edtf("1931/.."))
    assert cite(Cited("x", (), "Flood", "vale.example", dated, "", "", "Archive")).text == (
        "“Flood”. vale.example, from 1931 on. In: Archive."
    )
    assert "“Flood”. From 1931 on. In" in cite(Cited("x", (), "Flood", "", dated, "", "", "Archive")).text


def test_what_is_not_known_is_left_out():
    bare = cite(Cited("x", (), "Flood", "", shown_date(None), "", "", "Archive"))
    assert bare.text == "“Flood”. Undated. In: Archive."
    assert bare.ris.splitlines() == ["TY  - NEWS", "TI  - Flood", "N1  - Date: undated", "ER  - "]


@pytest.mark.parametrize("sign", list("\\{}&%$#_~^"))
def test_no_sign_of_a_title_is_a_command_of_tex(sign):
    title = next(
        line for line in cite(replace(FLOOD, title=f"a{sign}b")).bibtex.splitlines() if "title" in line
    )
    inner = title.removeprefix("  title = {{a").removesuffix("b}},")
    assert inner.startswith("\\")
