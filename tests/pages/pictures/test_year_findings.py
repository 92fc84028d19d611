import pytest

from ru_pk_archive.pages.pictures.year_findings import are_alike, finding_of, peak_words, year_values


@pytest.mark.parametrize(
    ("counts", "undrawn", "finding"),
    [
        ({}, 0, ""),
        ({}, 1, "One article, not dated to one year."),
        ({1931: 2}, 0, "Two articles in 1931."),
        ({1931: 1}, 1, "One article in 1931; one more is not dated to one year."),
        ({1931: 1, 1933: 12}, 0, "One article in 1931 and 12 in 1933."),
        # all years alike: few are named, many are counted
        (
            {2023: 1, 2024: 1, 2026: 1},
            2,
            "One article each in 2023, 2024 and 2026; two more are not dated to one year.",
        ),
        (
            dict.fromkeys((1931, 1932, 1935, 1936, 1940), 3),
            0,
            "Three articles each in 5 years from 1931 to 1940.",
        ),
        # most in one year, or in several
        ({1931: 1, 1932: 7, 1933: 2}, 0, "Most in 1932: seven of 10 articles."),
        (
            {1931: 7, 1932: 7, 1933: 2},
            20,
            "Most in 1931 and 1932: seven articles each; 20 more are not dated to one year.",
        ),
        ({-43: 1, 1932: 2, 1933: 2}, 0, "Most in 1932 and 1933: two articles each."),
    ],
)
def test_what_the_years_show_is_said_first_and_in_words(counts, undrawn, finding):
    assert finding_of(counts, undrawn) == finding


def test_values_are_told_in_the_order_of_years():
    assert year_values({1936: 1200, -43: 1}) == "44 BC: 1, 1936: 1,200."


def test_many_peaks_are_counted():
    assert peak_words(["1931", "1932", "1933", "1934", "1936"], "decades") == "5 decades from 1931 to 1936"


def test_fewer_than_three_counts_are_not_compared():
    assert not are_alike({1931: 2, 1932: 2})
    assert are_alike({1931: 2, 1932: 2, 1933: 2})
