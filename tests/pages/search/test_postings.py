import re

from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.pages.search.postings import bitmap, encoded, gather, term_levels, term_lines
from search_reader import bits, numbers

SETS = st.sets(st.integers(0, 50_000))


@given(SETS)
def test_numbers_come_back_from_their_text(found):
    assert list(numbers(encoded(sorted(found)))) == sorted(found)
    assert re.fullmatch("[A-Za-z0-9_-]*", encoded(sorted(found)))


@given(SETS)
def test_a_set_comes_back_from_its_bitmap(found):
    assert set(bits(bitmap(sorted(found)))) == found


def test_small_distances_take_one_character():
    assert len(encoded([0, 31, 62, 63])) == 4
    assert len(encoded([32])) == 2


def test_a_word_counts_more_in_the_headline_and_less_where_only_another_form_of_a_name_stands():
    levels = term_levels(["fair", "harrow", "harrow", "the"], ["bridge", "fair"], ["brandt", "harrow"])
    assert levels == {"brandt": 0, "harrow": 2, "fair": 3, "bridge": 3}


def test_a_frequent_term_keeps_its_best_and_a_bitmap_of_all():
    documents = [
        (number, {"fair": 3 if number in (4, 9) else 1, "rare": 1} if number < 10 else {"fair": 1})
        for number in range(20)
    ]
    fair, rare = term_lines(gather(documents), cap=4)
    term, codes, total, name = fair.text.split(" ")
    assert (term, total, name) == ("fair", "20", fair.bitmap_name)
    assert [divmod(posting, 4) for posting in numbers(codes)] == [(0, 1), (1, 1), (4, 3), (9, 3)]
    assert set(bits(fair.bitmap)) == set(range(20))
    assert rare.bitmap != ""


def test_a_term_has_its_printed_form_at_the_end_of_its_line():
    lines = term_lines({"cafe": [4], "fair": [4], "иод": [4, 8]}, 1, {"cafe": "café", "иод": "йод"})
    cafe, fair, iod = (line.text.split(" ") for line in lines)
    assert cafe == ["cafe", "E", "", "", "café"]
    assert fair == ["fair", "E"]
    assert (iod[0], iod[2], iod[4]) == ("иод", "2", "йод")


def test_terms_stand_in_the_order_in_which_a_script_compares_them():
    words = ["z", "\uffb5", "𐐨", "é", "a"]
    lines = term_lines({word: [4] for word in words})
    assert [line.term for line in lines] == ["a", "z", "é", "𐐨", "\uffb5"]
