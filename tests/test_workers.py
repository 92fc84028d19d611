"""Workers: the same results in the same order, however many processes there are."""

import os

import pytest

from ru_pk_archive.records.problem import ArchiveError
from ru_pk_archive.workers import map_pure

MANY = tuple(range(500))


def add(context: int, item: int) -> int:
    return context + item


def whereabouts(_: None, item: int) -> tuple[int, int]:
    return item, os.getpid()


def fail_at_four_hundred(_: None, item: int) -> int:
    if item == 400:
        raise ZeroDivisionError(f"item {item}")
    return item


def die_at_four_hundred(_: None, item: int) -> int:
    if item == 400:
        os._exit(9)
    return item


@pytest.mark.parametrize("jobs", [1, 2, 3])
@pytest.mark.parametrize("items", [(), (1,), MANY[:63], MANY[:64], MANY])
def test_results_stand_in_the_order_of_the_items(jobs, items):
    assert list(map_pure(add, 1000, items, jobs)) == [1000 + item for item in items]


def test_many_items_are_shared_between_processes():
    results = list(map_pure(whereabouts, None, MANY, 2))
    assert [item for item, _ in results] == list(MANY)
    assert os.getpid() not in {process for _, process in results}


def test_few_items_are_not_worth_a_process():
    assert {process for _, process in map_pure(whereabouts, None, MANY[:5], 4)} == {os.getpid()}


def test_a_process_that_is_killed_is_an_error_of_the_environment():
    with pytest.raises(ArchiveError, match="--jobs 1"):
        list(map_pure(die_at_four_hundred, None, MANY, 2))


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_exception_reaches_the_caller(jobs):
    with pytest.raises(ZeroDivisionError, match="item 400"):
        list(map_pure(fail_at_four_hundred, None, MANY, jobs))
