"""Turns ids and names into YAML for a curator to paste into an authority file or beside a clipping."""

import json
import re
from collections.abc import Iterable, Sequence

# What needs no quotation marks wherever it stands: no sign of YAML's, and nothing that begins like a number.
_PLAIN = re.compile(r"[^\W\d_][\w.()’-]*(?: [\w.()’-]+)*")
_WORDS_OF_YAML = frozenset(["null", "true", "false", "yes", "no", "on", "off", "y", "n"])
# Of YAML 1.1, section 5.1, what is not printable, and the line breaks that are not ASCII.
_TO_ESCAPE = re.compile("[\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


def scalar(text: str) -> str:
    """The text as a value that YAML reads back as that text."""
    if _PLAIN.fullmatch(text) and text.isprintable() and text.lower() not in _WORDS_OF_YAML:
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return _TO_ESCAPE.sub(lambda match: f"\\u{ord(match.group()):04x}", quoted)


def record(id: str, name: str, aliases: Sequence[str]) -> str:
    """An item of an authority file, in lines."""
    return f"- id: {scalar(id)}\n  name: {scalar(name)}\n" + _indented(aliases_of(aliases) if aliases else "")


def aliases_of(forms: Iterable[str]) -> str:
    """The key of a record that holds further spellings, in lines."""
    return "aliases:\n" + "".join(f"  - {scalar(form)}\n" for form in forms)


def tag_order(candidates: Sequence[str]) -> str:
    """The keys beside a clipping that link the first of these ids; the others stand in a remark."""
    others = f"  # or {', '.join(candidates[1:])}" if candidates[1:] else ""
    return f"tags:\n  add: [{scalar(candidates[0])}]{others}\n"


def _indented(lines: str) -> str:
    return "".join(f"  {line}\n" for line in lines.splitlines())
