"""Builds the archive in this folder: `python build.py --help` lists what it can do."""

import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - nothing was installed that could have said so
    print("Python 3.11 or newer is needed.", file=sys.stderr)
    sys.exit(2)

sys.path.insert(0, str(Path(__file__).parent / "src"))

try:
    from ru_pk_archive.cli import main

    code = main()
except ModuleNotFoundError as missing:
    if missing.name is None or missing.name.startswith("ru_pk_archive"):
        raise
    print(f"{missing.name} is not installed; run: python -m pip install -e .", file=sys.stderr)
    code = 2

sys.exit(code)
