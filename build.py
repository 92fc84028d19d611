"""Builds the archive in this folder: `python build.py --help` lists what it can do."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "src"))

try:
    from ru_pk_archive.cli import main
except ModuleNotFoundError as missing:
    sys.exit(f"{missing.name} is not installed; run: python -m pip install -e .")

sys.exit(main())
