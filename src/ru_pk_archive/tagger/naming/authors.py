"""Turns the byline into its authors: whose name each one bears."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ru_pk_archive.records.article import BETWEEN_AUTHORS, Where
from ru_pk_archive.tagger.alias_index import AliasIndex, Bearer
from ru_pk_archive.tagger.lexicon import COMPANY_SUFFIXES, ORGANISATION_HEADS
from ru_pk_archive.tagger.naming.lines import Line


@dataclass(frozen=True, slots=True)
class NamedAuthor:
    """An author in the byline; `bearers` are the listed people of exactly this name."""

    line: int
    start: int
    end: int
    name: str
    bearers: tuple[Bearer, ...]

    @property
    def may_be_new(self) -> bool:
        """Whether an unlisted author has a name in full, and not a desk's or an agency's."""
        last = self.name.rpartition(" ")[2].lower()
        return " " in self.name and last not in ORGANISATION_HEADS and last not in COMPANY_SUFFIXES


def authors_named(lines: Sequence[Line], index: AliasIndex) -> Iterator[NamedAuthor]:
    """The authors as printed, in the order of the byline."""
    for number, line in enumerate(lines):
        start = 0
        for name in line.text.split(BETWEEN_AUTHORS) if line.where is Where.BYLINE else ():
            hits = [hit for hit in index.name_hits(name) if hit.end - hit.start == len(name)]
            bearers = tuple(
                [one for hit in hits for one in index.bearers(hit.form) if index.is_person(one.entity)]
            )
            yield NamedAuthor(number, start, start + len(name), name, bearers)
            start += len(name) + len(BETWEEN_AUTHORS)
