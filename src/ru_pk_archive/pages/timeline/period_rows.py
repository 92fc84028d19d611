"""Turns periods into the rows of a table: how much was published in each, and how much is told of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from ru_pk_archive.pages.shell import Link
from ru_pk_archive.pages.timeline.periods import Held


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """A time with its articles and the statements that tell of it. The link's `href` is "" where there is no
    page of it; `anchor` is the row's own place, "" for none."""

    link: Link
    articles: int
    told: int
    anchor: str = ""


def period_row(link: Link, groups: Iterable[Held], anchor: str = "") -> PeriodRow:
    """The row of what the groups hold together."""
    held = tuple(groups)
    return PeriodRow(
        link, sum(len(group.articles) for group in held), sum(len(group.told) for group in held), anchor
    )
