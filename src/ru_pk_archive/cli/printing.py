"""Prints lines for a person at a terminal or for a log, whatever characters a clipping brought."""

import os
import re
import shutil
import sys
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass
from io import TextIOWrapper

# Characters that a terminal obeys instead of showing; those of direction could disguise a file's name.
_COMMANDS = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_COLOURS = {"heading": "1", "error": "1;31", "warning": "1;33", "note": "1"}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of output, indented by so many spaces; `style` is "heading", the value of a Severity, or ""."""

    text: str
    indent: int = 0
    style: str = ""


def prepare_output() -> None:
    """Lets characters that the terminal's encoding lacks be shown as escapes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def say(lines: Iterable[Line]) -> None:
    """Prints the lines; on a terminal long ones are wrapped, in a log one line stays one line."""
    terminal = sys.stdout.isatty()
    width = shutil.get_terminal_size().columns
    for line in lines:
        text = " " * line.indent + _COMMANDS.sub("\ufffd", line.text)
        if terminal and text:
            text = textwrap.fill(
                text, width, subsequent_indent=" " * (line.indent + 4), break_on_hyphens=False
            )
        if terminal and line.style and not os.environ.get("NO_COLOR"):
            text = f"\x1b[{_COLOURS[line.style]}m{text}\x1b[0m"
        print(text)


def print_bytes(content: bytes) -> None:
    """Prints what a program reads, unchanged: its encoding is its own, not the terminal's."""
    sys.stdout.flush()
    sys.stdout.buffer.write(content)


def complain(sentence: str) -> None:
    """Prints why the program ends, where errors belong."""
    print(_COMMANDS.sub("\ufffd", sentence), file=sys.stderr)
