from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.pages.search.shards import cut

LINES = [(f"term{number:06}", f"term{number:06} " + "x" * (number * 7919 % 60)) for number in range(20_000)]


@given(st.dictionaries(st.text(min_size=1), st.text()), st.integers(1, 60), st.integers(0, 60))
def test_the_parts_hold_all_lines_in_their_order(lines, smallest, more):
    given_lines = sorted(lines.items())
    parts = list(cut("terms", given_lines, smallest, smallest + more))
    assert "\n".join(part.text for part in parts) == "\n".join(text for _, text in given_lines)
    assert len({part.name for part in parts}) == len(parts)
    assert [part.first for part in parts] == sorted(part.first for part in parts)


def test_a_part_is_as_large_as_a_file_is_worth_loading():
    sizes = [len(part.text) for part in cut("terms", LINES)]
    assert all(29_900 <= size <= 60_000 for size in sizes[:-1])
    assert sizes[-1] <= 60_000


def test_a_line_too_long_for_any_part_has_one_of_its_own():
    lines = [("a", "a" * 10), ("b", "b" * 500), ("c", "c" * 10)]
    assert [part.text[0] for part in cut("terms", lines, 5, 50)] == ["a", "b", "c"]


def test_a_line_more_changes_few_parts():
    before = {part.name: part.text for part in cut("terms", LINES)}
    changed = []
    for place in range(500, 20_000, 1_000):
        lines = [*LINES[:place], (f"term{place - 1:06}a", "term x"), *LINES[place:]]
        after = {part.name: part.text for part in cut("terms", lines)}
        changed.append(sum(before.get(name) != text for name, text in after.items()))
    assert sum(changed) / len(changed) < 1.5


def test_nothing_gives_no_part():
    assert list(cut("terms", [])) == []
