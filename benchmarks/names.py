"""Times how the search for names grows with the authority files.

    python benchmarks/names.py

Looks for 50, 500, 5,000 and 50,000 invented names in the same invented text and prints, for each, what the
index costs to build, microseconds a kilobyte of text, and the ratio to the first. Best of several runs.
"""

import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from ru_pk_archive.loader import parse_authorities
from ru_pk_archive.records.source_file import SourceFile
from ru_pk_archive.tagger import AliasIndex, build_index

_COUNTS = (50, 500, 5_000, 50_000)
_RUNS = 7
_SYLLABLES = [consonant + vowel for consonant in "bdfghklmnprstv" for vowel in "aeiou"]


def main() -> int:
    """Prints a table; the seed is fixed, so that two runs look for the same names."""
    chance = random.Random(1931)
    names = sorted({f"{_word(chance)} {_word(chance)}" for _ in range(2 * max(_COUNTS))})
    chance.shuffle(names)
    text = " ".join(_sentence(chance, names[: _COUNTS[0]]) for _ in range(400))
    kilobytes = len(text.encode()) / 1000
    print(f"{'names':>7} {'build ms':>9} {'us a kB':>8} {'ratio':>6}")
    first = None
    for count in _COUNTS:
        yaml = "".join(f"- {{id: n-{n}, name: {name}}}\n" for n, name in enumerate(names[:count]))
        authorities, _ = parse_authorities((SourceFile("authorities/people.yaml", yaml.encode()),))
        build = _best(lambda known=authorities: build_index(known))
        index: AliasIndex = build_index(authorities)
        search = _best(lambda known=index: known.name_hits(text)) / kilobytes
        first = first or search
        print(f"{count:7,} {build * 1e3:9.1f} {search * 1e6:8.1f} {search / first:6.2f}")
    return 0


def _word(chance: random.Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=chance.randint(2, 3))).title()


def _sentence(chance: random.Random, names: list[str]) -> str:
    filler = " ".join(chance.choices(_SYLLABLES, k=20))
    return f"The {filler}, {chance.choice(names)} said."


def _best(action: Callable[[], object]) -> float:
    times = []
    for _ in range(_RUNS):
        begun = time.perf_counter()
        action()
        times.append(time.perf_counter() - begun)
    return min(times)


if __name__ == "__main__":
    sys.exit(main())
