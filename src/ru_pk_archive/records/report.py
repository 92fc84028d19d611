"""What a build tells its curator: what was read, what of it is uncertain, and what changed in the site."""

from dataclasses import dataclass

from ru_pk_archive.records.evidence import Basis
from ru_pk_archive.records.problem import Problem


@dataclass(frozen=True, slots=True)
class DateCount:
    """How many articles have a publication date that is known in this way."""

    basis: Basis
    articles: int


@dataclass(frozen=True, slots=True)
class KindCount:
    """How many entities of a kind the articles name; `label` is the kind's, in the plural."""

    label: str
    entities: int


@dataclass(frozen=True, slots=True)
class UnreviewedName:
    """A name that the program found by pattern and no authority file lists, with its kind's label."""

    name: str
    kind: str
    articles: int


@dataclass(frozen=True, slots=True)
class Findings:
    """What was read and what a curator should look at.

    `dates` are by falling strength, without zeros; `kinds` in the order of the kinds. `undated` and
    `derived_titles` are paths of clippings, sorted. `unreviewed` is by falling count, then name.
    `problems` are in input order: by file, then line. `repeats` counts articles whose text another
    article has too, without the one that stands for the text.
    """

    clippings: int
    articles: int
    dates: tuple[DateCount, ...]
    kinds: tuple[KindCount, ...]
    undated: tuple[str, ...]
    derived_titles: tuple[str, ...]
    unreviewed: tuple[UnreviewedName, ...]
    problems: tuple[Problem, ...]
    repeats: int = 0


@dataclass(frozen=True, slots=True)
class SiteChanges:
    """What a build did to the output folder, as sorted paths; `strangers` are files of others there.

    A page is `rendered` or `kept`; of the rendered, those whose bytes are new were `written`.
    """

    rendered: tuple[str, ...]
    kept: tuple[str, ...]
    written: tuple[str, ...]
    deleted: tuple[str, ...]
    strangers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BuildReport:
    """The end of a build. `changes` is None if nothing was published, `differences` None if nobody asked
    for them; `remembered` is False if the next build will have to start from nothing. `desk` is the path of
    the page that says all of it, "" if none was written."""

    findings: Findings
    changes: SiteChanges | None = None
    differences: tuple[str, ...] | None = None
    remembered: bool = True
    desk: str = ""
