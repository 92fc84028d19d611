from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.pages.search.seats import seats, table_size

IDS = [f"article-{number}" for number in range(3_000)]


@given(st.sets(st.text()))
def test_every_id_has_a_number_of_its_own_whatever_their_order(ids):
    numbers = seats(ids)
    assert len(set(numbers.values())) == len(ids)
    assert list(numbers.values()) == sorted(numbers.values())
    assert numbers == seats(sorted(ids, reverse=True))
    assert all(number < table_size(len(ids)) + len(ids) for number in numbers.values())


def test_a_quarter_to_five_eighths_of_the_numbers_stay_empty():
    assert [(count, table_size(count)) for count in (0, 1, 5, 100, 3_000, 10_000)] == [
        (0, 1),
        (1, 2),
        (5, 8),
        (100, 256),
        (3_000, 4_096),
        (10_000, 16_384),
    ]
    assert all(3 / 8 <= count / table_size(count) <= 3 / 4 for count in range(3, 5_000))


def test_another_article_moves_only_the_few_behind_it():
    before = seats(IDS[:-1])
    moved = []
    for number in range(40):
        after = seats([*IDS[:-1], f"new-{number}"])
        moved.append(sum(after[id] != before[id] for id in before))
    assert sum(moved) / len(moved) < 8
    assert max(moved) < 100
