"""Bytes to text and text to clean text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.loader.text_cleaning import MAX_BYTES, clean_line, decode, normalised
from ru_pk_archive.records.problem import Code, Problem
from ru_pk_archive.records.source_file import SourceFile


def read(content: bytes, path: str = "clippings/dam.txt") -> str | Problem:
    return decode(SourceFile(path, content))


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"The dam opened.\n", "The dam opened.\n"),
        ("Čapek café\n".encode(), "Čapek café\n"),
        (b"\xef\xbb\xbfThe dam", "The dam"),
        ("The dam – opened".encode("utf-16"), "The dam – opened"),
        (b"\xfe\xff" + "The dam".encode("utf-16-be"), "The dam"),
        (b"one\r\ntwo\rthree\x0cfour", "one\ntwo\nthree\nfour"),
        ("one\u2028two\u0085three".encode(), "one\ntwo\nthree"),
        (b"a bell \x07 rings", "a bell  rings"),
        ("e\u0301".encode(), "\u00e9"),
    ],
)
def test_unicode_text_is_read_whatever_its_marks_and_line_ends(content, text):
    assert read(content) == text


@pytest.mark.parametrize(
    ("content", "code", "line"),
    [
        (b"", Code.FILE_EMPTY, None),
        (b" \r\n\t\n", Code.FILE_EMPTY, None),
        ("\u200b\ufeff \n".encode(), Code.FILE_EMPTY, None),
        (b"\xef\xbb\xbf", Code.FILE_EMPTY, None),
        (b"PK\x03\x04\x00\x00", Code.FILE_BINARY, None),
        ("The dam".encode("utf-16-le"), Code.FILE_BINARY, None),
        (b"The dam\ncaf\xe9 opened\n", Code.NOT_UTF8, 2),
        (b"\xff\xfea", Code.NOT_UTF8, 1),
        (b"x" * (MAX_BYTES + 1), Code.FILE_TOO_LARGE, None),
    ],
)
def test_what_is_no_unicode_text_is_refused_with_the_reason(content, code, line):
    problem = read(content)
    assert isinstance(problem, Problem)
    assert (problem.code, problem.line, problem.source) == (code, line, "clippings/dam.txt")


def test_a_file_of_the_largest_size_is_read():
    assert read(b"x" * MAX_BYTES) == "x" * MAX_BYTES


@pytest.mark.parametrize(
    ("charset", "encoding", "text"),
    [
        ("windows-1251", "windows-1251", "Мост открыт"),
        ("iso-8859-1", "windows-1252", "the mayor’s café"),
        ("GB2312", "gb18030", "大桥开放"),
        ("shift_jis", "shift_jis", "橋が開いた"),
    ],
)
def test_a_saved_page_is_read_in_the_encoding_it_declares(charset, encoding, text):
    page = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={charset}"></head>{text}'
    assert text in str(read(page.encode(encoding), "clippings/dam.html"))


def test_a_saved_page_that_is_utf8_is_read_as_such_whatever_it_declares():
    page = '<meta charset="windows-1251"><p>Мост открыт'
    assert "Мост открыт" in str(read(page.encode(), "clippings/dam.htm"))


@pytest.mark.parametrize("charset", ["utf-8", "utf-7", "idna", "no-such-thing", "hex"])
def test_a_declared_encoding_that_is_not_a_known_legacy_one_is_never_tried(charset):
    page = f'<meta charset="{charset}"><p>caf\xe9'.encode("latin-1")
    problem = read(page, "clippings/dam.html")
    assert isinstance(problem, Problem)
    assert problem.code is Code.NOT_UTF8


def test_only_saved_pages_may_declare_an_encoding():
    problem = read(b'<meta charset="windows-1251"> \xcc\xee\xf1\xf2')
    assert isinstance(problem, Problem)


@pytest.mark.parametrize(
    ("line", "clean"),
    [
        ("  The \t dam\u00a0opened \n", "The dam opened"),
        ("Harrow\u00ad Vale\u200b\ufeff", "Harrow Vale"),
        ("\u202ereversed\u202c", "reversed"),
        ("می\u200cشود", "می\u200cشود"),
        ("\ue001 Share", "Share"),
        ("", ""),
    ],
)
def test_a_clean_line_has_single_spaces_and_nothing_invisible(line, clean):
    assert clean_line(line) == clean


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The mayor’s “plan” – a dam", 'the MAYOR\'S "plan" - a dam.'),
        ("Ｆｕｌｌ　ｗｉｄｔｈ", "full width"),
        ("Straße", "STRASSE"),
        ("  two   words ", "two words"),
    ],
)
def test_texts_that_differ_in_case_marks_and_spaces_only_are_equal_once_normalised(one, other):
    assert normalised(one) == normalised(other)


@pytest.mark.parametrize(("one", "other"), [("dam", "dams"), ("…", "?!"), ("№ 5", "№ 6"), ("9-11", "911")])
def test_texts_that_differ_in_more_stay_different(one, other):
    assert normalised(one) != normalised(other)


@given(st.text())
def test_cleaning_twice_is_the_same_as_once(text):
    assert clean_line(clean_line(text)) == clean_line(text)


@given(st.text(alphabet="abcAB 12.,'-…“”ßÄ\u00a0"))
def test_normalising_twice_is_the_same_as_once(text):
    assert normalised(normalised(text)) == normalised(text)
