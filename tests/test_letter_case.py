"""What capitals show, and that letters without case show nothing."""

import pytest

from ru_pk_archive.letter_case import begins_small, in_capitals, in_title_case


@pytest.mark.parametrize(
    ("text", "small"),
    [
        ("bridge", True),
        ("мост", True),
        ("Bridge", False),
        ("پل", False),
        ("桥", False),
        ("ხიდი", False),
        ("2031", False),
        ("", False),
    ],
)
def test_a_small_letter_goes_on_a_sentence_only_where_a_capital_would_begin_one(text, small):
    assert begins_small(text) is small


@pytest.mark.parametrize(
    ("text", "capitals"),
    [
        ("BRIDGE OPENS", True),
        ("МОСТ ОТКРЫТ", True),
        ("ÖFFNUNG 2031", True),
        ("Bridge", False),
        ("2031", False),
        ("پل HVC کے تحت کھلا", False),
        ("HVC大桥开放", False),
        ("גשר HVC נפתח", False),
    ],
)
def test_an_acronym_does_not_set_a_line_without_case_in_capitals(text, capitals):
    assert in_capitals(text) is capitals


@pytest.mark.parametrize(
    ("text", "titled"),
    [
        ("Bridge Vote Divides the Vale", True),
        ("“Bridge” Vote Divides 2031 Vale", True),
        ("Bridge vote divides the vale", False),
        ("Two Bridges", False),
        ("پرانی کشتی اب گرمیوں میں چلے گی", False),
        ("پرانی Harrow گرمیوں میں چلے Vale کشتی پھر", False),
        ("ძველი ბორანი მხოლოდ ზაფხულში", False),
    ],
)
def test_only_capitals_make_a_title(text, titled):
    assert in_title_case(text, 3) is titled
