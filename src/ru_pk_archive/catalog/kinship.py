"""Turns what two articles have in common into whether they are one text, or one follows up the other.

Only words decide, never headlines: a column has the same one every day.
"""

from dataclasses import dataclass

from ru_pk_archive.catalog.outlets import OutletNames, outlet_id
from ru_pk_archive.catalog.shingles import Held
from ru_pk_archive.records.archive import Kinship
from ru_pk_archive.records.article import Article

# One text: three quarters of both together stand in the other (a Jaccard resemblance of 0.6), or
# four fifths of the one in the other, which is at most three times as long.
_ALIKE_PERCENT = 75
_SHORTENED_PERCENT = 80
_SHORTENED_TIMES = 3
# A follow-up repeats a passage of so many words in a row, adds about as many, and comes at most so
# many days later.
_PASSAGE = 30
_FOLLOWED_WITHIN = 60


@dataclass(frozen=True, slots=True)
class Pair:
    """Two articles, the earlier in the chronology first, and what each holds of the other's text.

    `other_figures` says that most figures of the one are not in the other.
    """

    earlier: Article
    later: Article
    earlier_held: Held
    later_held: Held
    other_figures: bool


def is_one_text(pair: Pair) -> bool:
    """Whether both have one text, however edited, or one of them a shortened one.

    Words that are filled anew with figures (a market report, a weather report) are another report.
    A longer text of a later day has grown: it may be a follow-up.
    """
    if pair.other_figures:
        return False
    if _are_alike(pair):
        return True
    shorter, longer = sorted((pair.earlier_held, pair.later_held), key=lambda held: held.length)
    if longer is pair.later_held and _days_apart(pair)[0] > 0:
        return False
    return shorter.percent >= _SHORTENED_PERCENT and shorter.length * _SHORTENED_TIMES >= longer.length


def is_follow_up(pair: Pair) -> bool:
    """Whether the later one repeats a passage of the earlier and adds to it, some days after it."""
    fewest, most = _days_apart(pair)
    return (
        fewest > 0
        and most <= _FOLLOWED_WITHIN
        and not _are_alike(pair)
        and pair.later_held.longest_run >= _PASSAGE
        and pair.later_held.missing >= _PASSAGE
    )


def of_one_text(one: Article, other: Article, names: OutletNames) -> Kinship:
    """What two articles of one text are: a repost has another outlet, or names one that it comes from."""
    outlets = outlet_id(one, names), outlet_id(other, names)
    if None in outlets:
        says_so = one.draft.original_outlet or other.draft.original_outlet
        return Kinship.REPOST if says_so else Kinship.NEAR_DUPLICATE
    return Kinship.NEAR_DUPLICATE if outlets[0] == outlets[1] else Kinship.REPOST


def _are_alike(pair: Pair) -> bool:
    held = pair.earlier_held.count + pair.later_held.count
    return held * 100 >= (pair.earlier_held.length + pair.later_held.length) * _ALIKE_PERCENT


def _days_apart(pair: Pair) -> tuple[int, int]:
    """The fewest and the most days from the one to the other; (0, 0) if a bound is not known."""
    if pair.earlier.published is None or pair.later.published is None:
        return 0, 0
    before, after = pair.earlier.published.date, pair.later.published.date
    if before.earliest is None or before.latest is None or after.earliest is None or after.latest is None:
        return 0, 0
    return after.earliest - before.latest, after.latest - before.earliest
