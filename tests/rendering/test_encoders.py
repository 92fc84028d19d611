"""Data files: what is in a record stands in the file, in a fixed order and for every reader."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.records.dates import UncertainDate
from ru_pk_archive.records.evidence import Basis, Claim, Evidence
from ru_pk_archive.records.tables import JsonObject, Shard, Table
from ru_pk_archive.rendering.encoders import ENCODERS, encode_csv, encode_json, encode_static, encode_text

DATE = UncertainDate("193X", 704_583, None)


def test_a_record_is_an_object_with_its_fields_in_their_order():
    claim = Claim("Fähre", Basis.PRINTED, Evidence("Fähre", 0, 5, "headline", "clippings/a.txt"))
    text = encode_json((claim,)).decode()
    assert text == (
        '[\n{"value":"Fähre","basis":"printed","evidence":{"text":"Fähre","start":0,"end":5,'
        '"rule":"headline","source":"clippings/a.txt","line":null,"sentence":null}}\n]\n'
    )


JSON = [
    ((), "[]\n"),
    ((1, None, True), "[\n1,\nnull,\ntrue\n]\n"),
    (((1, 2), ()), "[\n[1,2],\n[]\n]\n"),
    (DATE, '{\n"edtf": "193X",\n"earliest": 704583,\n"latest": null\n}\n'),
    (JsonObject(()), "{}\n"),
    (JsonObject((("b", (1, 2)), ("a", Basis.PRINTED))), '{\n"b": [1,2],\n"a": "printed"\n}\n'),
    ("</script>\u2028", '"</script>\u2028"\n'),
]


@pytest.mark.parametrize(("model", "text"), JSON)
def test_each_element_of_the_outermost_list_or_object_has_a_line(model, text):
    assert encode_json(model).decode() == text
    json.loads(text)


def test_a_value_that_is_no_record_is_refused():
    with pytest.raises(TypeError):
        encode_json(({"a": 1},))


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=2, max_size=2)))
def test_a_table_is_read_back_as_it_was_written(rows):
    table = Table(("name", "said"), tuple(map(tuple, rows)))
    read = list(csv.reader(io.StringIO(encode_csv(table).decode(), newline="")))
    assert read == [["name", "said"], *rows]


def test_cells_with_commas_quotes_and_line_ends_are_quoted_and_lines_end_in_one_character():
    table = Table(("a", "b"), (("Brandt, Ida", 'the "Vale"'), ("two\nlines", "")))
    assert encode_csv(table) == b'a,b\n"Brandt, Ida","the ""Vale"""\n"two\nlines",\n'


def test_half_of_a_surrogate_pair_is_shown_as_unknown_and_breaks_nothing():
    assert encode_text("a\ud800b") == b"a?b"
    assert json.loads(encode_json(("\udfff",))) == ["?"]


def test_static_files_are_left_as_they_are():
    assert encode_static(b"\x00\xff\r\n") == b"\x00\xff\r\n"


def test_no_encoder_has_the_name_of_a_template():
    assert not any(name.endswith(".html") for name in ENCODERS)


@pytest.mark.parametrize(
    ("content", "written"),
    [
        ("fair A\nferry B", '"fair A\\nferry B"'),
        ('"</script>\\', '"\\"</script>\\\\"'),
        ("Ида", '"Ида"'),
        (Basis.PRINTED, '"printed"'),
        (JsonObject((("first", ("a", 1)),)), '{"first":["a",1]}'),
    ],
)
def test_a_file_of_the_search_index_is_one_call_with_its_name_and_content(content, written):
    assert ENCODERS["script"](Shard("terms/a", content)).decode() == f'SHARD("terms/a",{written})\n'
