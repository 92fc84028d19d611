"""What the desk remembers of a build, so that the next one can tell its curator what has changed."""

from dataclasses import dataclass

# The page of the desk, and beside it what the next build compares itself with: every desk has both.
DESK_PAGE = "index.html"
LAST_BUILD = "last-build.json"


@dataclass(frozen=True, slots=True)
class NamesOfKind:
    """The names of one kind that an article is linked to, by name; `label` is the kind's, in the plural."""

    label: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ArticleState:
    """An article as a build left it. `date` is EDTF, `date` and `source` are "" where not known; `text` is
    a digest of the text."""

    id: str
    title: str
    date: str
    source: str
    text: str
    names: tuple[NamesOfKind, ...]
