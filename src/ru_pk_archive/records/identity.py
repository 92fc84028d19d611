"""Turns names into ids: the only slugifier of the program."""

import re

from slugify import slugify

MAX_STEM = 60

# Names that Windows reserves for devices, whatever their ending.
_DEVICES = frozenset(
    ["con", "prn", "aux", "nul"] + [f"{port}{n}" for port in ("com", "lpt") for n in range(10)]
)
_PLAIN = re.compile(r"[A-Za-z0-9 .-]*")
_GAP = re.compile(r"[ .-]+")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def slug(text: str) -> str:
    """The ASCII, lower-case, hyphenated form of a name, at most 60 characters; "" if nothing is left.

    Other scripts are transliterated. A Windows device name gets "-x" so that it can name a file
    on every system.
    """
    if len(text) < MAX_STEM - 2 and _PLAIN.fullmatch(text):
        stem = _GAP.sub("-", text.lower()).strip("-")  # what slugify would give, fifteen times as fast
    else:
        stem = slugify(text, max_length=MAX_STEM - 2, word_boundary=True)
    return f"{stem}-x" if stem in _DEVICES else stem


def is_device_name(stem: str) -> bool:
    """Whether Windows keeps the name for a device, in capitals or not."""
    return stem.lower() in _DEVICES


def is_id(text: str) -> bool:
    """Whether the text can be an id as it stands: lower-case letters, digits and single hyphens."""
    return _ID.fullmatch(text) is not None
