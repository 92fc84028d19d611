"""Prints how well each field of labelled clippings is read.

    python benchmarks/accuracy.py [FOLDER] [--misses FIELD]

FOLDER (the invented clippings of tests/gold without it) holds clippings/, labels.yaml and, if there are any,
authorities/. How a field is scored is said in tests/scoring.py.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

import yaml

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))
sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from ru_pk_archive.cli import main as build
from scoring import score

INVENTED = Path(__file__).parents[1] / "tests/gold/invented"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", nargs="?", type=Path, default=INVENTED)
    parser.add_argument("--misses", metavar="FIELD", help="print where this field differs from its label")
    options = parser.parse_args()
    labels = yaml.safe_load((options.folder / "labels.yaml").read_text("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        build(["--seeds", str(options.folder), "--output", str(site), "--quiet"])
        articles = json.loads((site / "data" / "articles.json").read_text("utf-8"))
    by_id = {article["id"]: article for article in articles}
    scores = score({label["file"]: by_id[Path(label["file"]).stem] for label in labels}, labels)
    print(f"{'field':36} {'F1':>6}  right/said/true")
    for field, reached in scores.items():
        print(f"{field:36} {reached.f1:6.3f}  {reached.right}/{reached.said}/{reached.true}")
    if options.misses:
        print("", *scores[options.misses].misses, sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
