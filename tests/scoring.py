"""Scores what an archive says of its articles (data/articles.json) against labels made by hand.

A field's score is F1 = 2·right / (said + true): what was said and is right, against all that was said and
all that is true, over all articles. For a field with one value an article that says nothing is not wrong
but misses; one that says something where nothing is to be known is wrong.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ru_pk_archive.dating.edtf import contains, intersection, parse_edtf

Article = Mapping[str, Any]
Label = Mapping[str, Any]


@dataclass(frozen=True)
class Score:
    """Counts of one field over all articles; `misses` says where they differ, for a person to read."""

    right: int
    said: int
    true: int
    misses: tuple[str, ...]

    @property
    def f1(self) -> float:
        """1.0 where there is nothing to say and nothing was said."""
        return 2 * self.right / (self.said + self.true) if self.said + self.true else 1.0


def score(articles: Mapping[str, Article], labels: Iterable[Label]) -> dict[str, Score]:
    """The score of each field, by the field's name; `articles` by file name."""
    pairs = [(articles[label["file"]], label) for label in labels]
    dated = [(a, b) for a, b in pairs if b["published"]]
    undated = [(a, b) for a, b in pairs if not b["published"]]
    scores = {
        "title": _values(pairs, lambda a: a["title"], lambda b: b["title"]),
        "title basis": _values(pairs, lambda a: a["title_basis"], lambda b: b.get("title_basis", "printed")),
        "outlet": _values(pairs, lambda a: a["outlet"], lambda b: b.get("outlet")),
        "author": _values(pairs, lambda a: a["author"], lambda b: b.get("author")),
        "date, where printed": _values(dated, lambda a: a["published"], lambda b: b["published"]),
        "first published": _values(pairs, lambda a: a["first_published"], lambda b: b.get("first_published")),
        "no date, or a window that holds it": _windows(undated),
        "windows found": _found_windows([(a, b) for a, b in undated if b.get("bounded")]),
    }
    for plural in ("people", "organisations", "places", "events"):
        scores[plural] = _sets(pairs, lambda a, key=plural: [e["name"] for e in a[key]], plural)
    scores["speakers"] = _sets(pairs, lambda a: a["speakers"], "speakers")
    scores["dated statements, exact"] = _dates(pairs, near=False)
    scores["dated statements, near"] = _dates(pairs, near=True)
    return scores


def _values(pairs, said_of, true_of) -> Score:
    right = said = true = 0
    misses = []
    for article, label in pairs:
        here, there = said_of(article), true_of(label)
        said, true, right = said + bool(here), true + bool(there), right + bool(here and here == there)
        if here != there:
            misses.append(f"{label['file']}: {here!r}, true is {there!r}")
    return Score(right, said, true, tuple(misses))


def _sets(pairs, said_of, key: str) -> Score:
    right = said = true = 0
    misses = []
    for article, label in pairs:
        here, there = set(said_of(article)), set(label.get(key) or ())
        right, said, true = right + len(here & there), said + len(here), true + len(there)
        if here != there:
            misses.append(f"{label['file']}: wrong {sorted(here - there)}, missing {sorted(there - here)}")
    return Score(right, said, true, tuple(misses))


def _windows(pairs) -> Score:
    misses = []
    for article, label in pairs:
        said, day = article["published"], parse_edtf(label["true_day"])
        if said is not None and not contains(parse_edtf(said), day):
            misses.append(f"{label['file']}: {said}, true is {label['true_day']}")
    return Score(len(pairs) - len(misses), len(pairs), len(pairs), tuple(misses))


def _found_windows(pairs) -> Score:
    misses = tuple(label["file"] for article, label in pairs if article["published"] is None)
    return Score(len(pairs) - len(misses), len(pairs) - len(misses), len(pairs), misses)


def _dates(pairs, near: bool) -> Score:
    """Resolved dates only, each as often as it is told. Near: the two have a day in common and one is not
    more than ten times as long as the other."""
    right = said = true = 0
    misses = []
    for article, label in pairs:
        here = Counter(m["edtf"] for m in article["dated_mentions"] if m["edtf"])
        there = Counter(edtf for _, edtf in label.get("dated", ()) if edtf)
        shared = here & there
        hits, left, wanted = (
            shared.total(),
            list((here - shared).elements()),
            list((there - shared).elements()),
        )
        if near:
            for edtf in list(left):
                match = next((other for other in wanted if _near(edtf, other)), None)
                if match:
                    hits += 1
                    left.remove(edtf)
                    wanted.remove(match)
        right, said, true = right + hits, said + here.total(), true + there.total()
        if left or wanted:
            misses.append(f"{label['file']}: wrong {left}, missing {wanted}")
    return Score(right, said, true, tuple(misses))


def _near(one: str, other: str) -> bool:
    a, b = parse_edtf(one), parse_edtf(other)
    if intersection(a, b) is None:
        return False
    lengths = sorted(0 if None in (d.earliest, d.latest) else d.latest - d.earliest + 1 for d in (a, b))
    return lengths[0] == lengths[1] == 0 or 0 < lengths[1] <= 10 * lengths[0]
