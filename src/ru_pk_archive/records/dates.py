"""A date as exactly as it is known, and no more exactly."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UncertainDate:
    """An EDTF value (ISO 8601-2:2019 levels 0 and 1, and sets) with its outer bounds.

    `earliest` and `latest` are proleptic Gregorian day numbers (`datetime.date.toordinal`) of the
    first and last day that the value allows, both inclusive; None where that side is open or
    unknown. Made by `dating.edtf.parse_edtf` alone, so that equal dates have equal fields.
    """

    edtf: str
    earliest: int | None
    latest: int | None


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words that tell a time, at characters `start` to `end` (exclusive) of a sentence.

    `date` is None when a `relative` expression ("last month") has no day to count from. `rule`
    names the pattern in words a reader understands.
    """

    words: str
    start: int
    end: int
    date: UncertainDate | None
    relative: bool
    rule: str


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """An absolute date as a page prints it, at characters `start` to `end` (exclusive) of a line.

    `date` is None where the year is missing; `month` and `day` are then what is printed.
    `time_of_day` is the printed time ("14:05"), "" if none.
    """

    words: str
    start: int
    end: int
    date: UncertainDate | None
    month: int | None
    day: int | None
    time_of_day: str
