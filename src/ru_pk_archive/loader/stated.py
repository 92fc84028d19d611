"""Holds what a saved page states of itself, before anyone judges it."""

from dataclasses import dataclass

from ru_pk_archive.records.evidence import Basis


@dataclass(frozen=True, slots=True)
class Stated:
    """One of the fields of a reading, the words with single spaces, and in `rule` where they stand."""

    field: str
    words: str
    rule: str
    basis: Basis = Basis.METADATA
