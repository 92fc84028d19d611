"""Turns the check of a built site into lines for a person or into JSON for a program."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

from ru_pk_archive.cli.printing import Line
from ru_pk_archive.records.site_check import Fault, SiteCheck, Weight
from ru_pk_archive.records.tables import JsonObject
from ru_pk_archive.rendering.encoders import encode_json

# Rows of one rule before they are cut.
_SHOWN = 12


def site_check_lines(check: SiteCheck, folder: Path) -> Iterator[Line]:
    """What was looked at, the faults by rule, each rule with what to do, and the weights.

    Faults of one rule with the same detail are one row, however many pages have them.
    """
    found = _counted(len(check.faults), "fault") if check.faults else "nothing to mend"
    looked_at = f"{_counted(check.pages, 'page')} and {_counted(check.files, 'other file')}"
    yield Line(f"{looked_at} in {folder}: {found}.", style="heading")
    for weight in check.weights:
        yield Line(_weight_text(weight))
    yield from fault_lines(check.faults)


def fault_lines(faults: Iterable[Fault]) -> Iterator[Line]:
    """The faults alone, which are sorted by rule."""
    for rule, of_rule in groupby(faults, key=lambda fault: fault.rule):
        rows = list(_rows(list(of_rule)))
        yield Line("")
        yield Line(f"{rule.meaning} {rule.advice} [{rule.slug}]", style="error")
        yield from (Line(row, 2) for row in rows[:_SHOWN])
        if len(rows) > _SHOWN:
            yield Line(f"… and {len(rows) - _SHOWN:,} more; --json prints all.", 2)


def site_check_json(check: SiteCheck) -> bytes:
    """One object with the counts, the weights in bytes and every fault, in the order of the rules."""
    faults = tuple(
        JsonObject(
            (
                ("rule", fault.rule.slug),
                ("path", fault.path),
                ("line", fault.line),
                ("detail", fault.detail),
            )
        )
        for fault in check.faults
    )
    counts = (("pages", check.pages), ("files", check.files), ("weights", check.weights))
    return encode_json(JsonObject((*counts, ("faults", faults))))


def _rows(faults: Sequence[Fault]) -> Iterator[str]:
    """A row for each detail, in the order in which they come first; a fault without one has its own row."""
    alike: dict[str, list[Fault]] = {}
    for fault in faults:
        alike.setdefault(fault.detail or fault.path, []).append(fault)
    for first, *others in alike.values():
        place = first.path if first.line is None else f"{first.path}:{first.line}"
        again = f" (and {len(others):,} more)" if others else ""
        yield f"{place}{again}  {first.detail}".rstrip()


def _weight_text(weight: Weight) -> str:
    return f"{weight.path}: {weight.size / 1000:.1f} kB in {weight.requests} requests, compressed, all in."


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
