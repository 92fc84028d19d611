"""Turns counts of articles by year into a sentence that says what they show."""

from collections.abc import Callable, Mapping, Sequence

from ru_pk_archive.pages.pictures.axis import year_words
from ru_pk_archive.pages.pictures.phrases import articles, in_full, listed, sentence

LEAST_POINTS = 3  # fewer are told in a sentence
_MOST_NAMED = 4  # years that one sentence can name


def finding_of(counts: Mapping[int, int], undrawn: int) -> str:
    """What the years show, in words; `undrawn` articles are of no one year. "" of nothing."""
    if not counts:
        return sentence(f"{articles(undrawn)}, not dated to one year") if undrawn else ""
    return sentence(shown(counts) + rest_of(undrawn))


def rest_of(undrawn: int) -> str:
    """How the sentence goes on that tells of years, where other articles are of no one year."""
    return (
        f"; {in_full(undrawn)} more {'is' if undrawn == 1 else 'are'} not dated to one year"
        if undrawn
        else ""
    )


def year_values(counts: Mapping[int, int]) -> str:
    """The articles of each year, in the order of years."""
    return sentence(", ".join(f"{year_words(year)}: {counts[year]:,}" for year in sorted(counts)))


def are_alike(counts: Mapping[int, int]) -> bool:
    """Whether there are counts enough to compare and all are the same."""
    return len(counts) >= LEAST_POINTS and len(set(counts.values())) == 1


def peaks_of(counts: Mapping[int, int]) -> tuple[int, list[int]]:
    """The highest count, and the years that have it, in their order."""
    most = max(counts.values())
    return most, [year for year in sorted(counts) if counts[year] == most]


def peak_words(peaks: Sequence[str], many: str = "years") -> str:
    """The years as one phrase, or how many there are and from when to when; `many` is what they are."""
    if len(peaks) > _MOST_NAMED:
        return f"{len(peaks)} {many} from {peaks[0]} to {peaks[-1]}"
    return listed(peaks)


def shown(counts: Mapping[int, int], words: Callable[[int], str] = year_words, many: str = "years") -> str:
    """Where the articles are, or most of them, as the beginning of a sentence; of longer times than years if
    these have `words` and a name for `many`."""
    if len(counts) < LEAST_POINTS:
        (first, *others) = sorted(counts)
        rest = [f"{in_full(counts[year])} in {words(year)}" for year in others]
        return listed([f"{articles(counts[first])} in {words(first)}", *rest])
    most, peaks = peaks_of(counts)
    times = peak_words([words(year) for year in peaks], many)
    if are_alike(counts):
        return f"{articles(most)} each in {times}"
    if peaks[1:]:
        return f"most in {times}: {articles(most)} each"
    return f"most in {times}: {in_full(most)} of {articles(sum(counts.values()))}"
