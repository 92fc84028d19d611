"""Measures how many articles of about 1 KB a second one core reads and tags, and what each stage takes.

`python benchmarks/reading.py [FOLDER]`: with a folder, its .txt clippings; without, invented articles.
The names are looked up in the authority files of `seeds`. Needs the package installed, or PYTHONPATH=src.
"""

import gc
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from invented import invented_articles

from ru_pk_archive.loader import parse_authorities, parse_clipping
from ru_pk_archive.records.article import Article
from ru_pk_archive.records.evidence import DateRole
from ru_pk_archive.records.source_file import ClippingSource, SourceFile
from ru_pk_archive.storage.seeds import read_seeds
from ru_pk_archive.tagger import AliasIndex, annotate, build_index
from ru_pk_archive.tagger.names import link_names
from ru_pk_archive.tagger.quotations import find_quotations
from ru_pk_archive.tagger.statements import find_statements
from ru_pk_archive.tagger.topics import weigh_topics
from ru_pk_archive.tagger.window import infer_window

Item = TypeVar("Item")

_SEEDS = Path(__file__).parent.parent / "seeds"
_SIZE = 1024
_INVENTED = 250
_RUNS = 15


def main() -> None:
    """Prints the figures, or why there are none."""
    clippings = _clippings(sys.argv[1:])
    if not clippings:
        print(f"There are no .txt clippings in {sys.argv[1]}; nothing was measured.")
        return
    index = build_index(parse_authorities(read_seeds(_SEEDS, (".txt",))[0].authorities)[0])
    drafts = [draft for clipping in clippings if (draft := parse_clipping(clipping)[0]) is not None]
    articles = [annotate(draft, index)[0] for draft in drafts]
    stages = {
        "decode and parse": _each(parse_clipping, clippings),
        "tag": _each(lambda draft: annotate(draft, index), drafts),
        **{f"  {name}": _each(stage, articles) for name, stage in _tagging(index).items()},
    }
    best = _best_of(stages)
    total = best["decode and parse"] + best["tag"]
    size = sum(len(clipping.file.content) for clipping in clippings) / len(clippings)
    print(f"{len(clippings)} articles of {size:.0f} bytes on one core, best of {_RUNS} runs")
    for name, seconds in best.items():
        print(f"{name:18} {seconds / len(clippings) * 1e6:6.0f} µs an article {seconds / total:6.1%}")
    print(f"{len(clippings) / total:,.0f} articles a second")


def _clippings(arguments: list[str]) -> list[ClippingSource]:
    """The .txt files of the folder that was named, cut at a word; invented articles if none was."""
    if not arguments:
        return [_cut(clipping.file) for clipping in invented_articles(_INVENTED, seed=1)]
    files = sorted(Path(arguments[0]).glob("*.txt"))
    return [_cut(SourceFile(f"clippings/{file.name}", file.read_bytes())) for file in files]


def _cut(file: SourceFile) -> ClippingSource:
    start = file.content[: _SIZE + 1]
    content = start if len(start) <= _SIZE else start.rpartition(b" ")[0]
    return ClippingSource(SourceFile(file.path, content), None)


def _tagging(index: AliasIndex) -> Mapping[str, Callable[[Article], object]]:
    """The stages of tagging, each given what the ones before it found."""
    return {
        "names": lambda article: link_names(article.draft, index),
        "quotations": lambda article: find_quotations(article.draft, article.mentions, index),
        "topics": lambda article: weigh_topics(article.draft, index),
        "statements": lambda article: find_statements(
            article.draft,
            article.mentions,
            next((claim.date for claim in article.draft.dates if claim.role is DateRole.PUBLISHED), None),
            index,
        ),
        "window": lambda article: infer_window(article.draft, article.mentions, article.statements, index),
    }


def _each(stage: Callable[[Item], object], items: Sequence[Item]) -> Callable[[], None]:
    def run() -> None:
        for item in items:
            stage(item)

    return run


def _best_of(stages: Mapping[str, Callable[[], None]]) -> dict[str, float]:
    """The fewest seconds of processor time that each stage took, the stages taking turns."""
    best = dict.fromkeys(stages, float("inf"))
    gc.collect()
    gc.freeze()
    for _ in range(_RUNS):
        for name, run in stages.items():
            start = time.process_time()
            run()
            best[name] = min(best[name], time.process_time() - start)
    return best


if __name__ == "__main__":
    main()
