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
