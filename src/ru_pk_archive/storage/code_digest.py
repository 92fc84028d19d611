"""Turns the program itself into a digest: results of other code are no evidence of what this one gives."""

import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from ru_pk_archive.fingerprint import digest_bytes, fingerprint

# Whoever reads, tags or renders with another version of these, or without those of an extra, may get other
# bytes.
_LIBRARIES = (
    "ahocorasick-rs",
    "beautifulsoup4",
    "jinja2",
    "justext",
    "lxml",
    "lxml-html-clean",
    "markdown",
    "markupsafe",
    "nh3",
    "python-slugify",
    "pyyaml",
    "soupsieve",
    "text-unidecode",
    "trafilatura",
)


def code_digest() -> str:
    """The digest of all source files of the package and of the versions of Python and its libraries."""
    package = Path(__file__).parents[1]
    sources = [
        (path.relative_to(package).as_posix(), digest_bytes(path.read_bytes()))
        for path in sorted(package.rglob("*.py"))
    ]
    versions = [(name, _version(name)) for name in _LIBRARIES]
    return fingerprint((platform.python_version(), tuple(sources), tuple(versions)))


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
