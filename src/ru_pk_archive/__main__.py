"""Lets `python -m ru_pk_archive` do what the console script does."""

import sys

from ru_pk_archive.cli import main

sys.exit(main())
