"""Turns ids and names into YAML for a curator to paste into an authority file or beside a clipping."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence

# What needs no quotation marks wherever it stands: no sign of YAML's, and nothing that begins like a number.
_PLAIN = re.compile(r"[^\W\d_][\w.()’-]*(?: [\w.()’-]+)*")
_WORDS_OF_YAML = frozenset(["null", "true", "false", "yes", "no", "on", "off", "y", "n"])
# Of YAML 1.1, section 5.1, what is not printable, and the line breaks that are not ASCII.
_TO_ESCAPE = re.compile("[\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_NOT_IN_A_REMARK = re.compile(f"[\x00-\x1f]|{_TO_ESCAPE.pattern}")
_REMARK = 70


def scalar(text: str) -> str:
    """The text as a value that YAML reads back as that text."""
    if _PLAIN.fullmatch(text) and text.isprintable() and text.lower() not in _WORDS_OF_YAML:
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return _TO_ESCAPE.sub(lambda match: f"\\u{ord(match.group()):04x}", quoted)


def record(id: str, name: str, aliases: Sequence[str], keys: Sequence[str] = ()) -> str:
    """An item of an authority file, in lines; `keys` are to be filled in."""
    further = (aliases_of(aliases) if aliases else "") + empty(keys)
    return f"- id: {scalar(id)}\n  name: {scalar(name)}\n" + _indented(further)


def empty(keys: Sequence[str]) -> str:
    """Keys of a record to be filled in, and those that say who vouches for them; empty, they say nothing."""
    if not keys:
        return ""
    return "".join([*(f"{key}:\n" for key in keys), "verified:\n", *(f"  {key}:\n" for key in keys)])


def aliases_of(forms: Iterable[str]) -> str:
    """The key of a record that holds further spellings, in lines."""
    return "aliases:\n" + "".join(f"  - {scalar(form)}\n" for form in forms)


def to_verify(values: Mapping[str, str]) -> str:
    """The key of a record that says who vouches for what: empty keys, with what is meant in a remark.

    A key of two words has the second under the first, as native names have their languages. Empty keys are
    read as if they were not there, so that nothing is claimed before it is filled in.
    """
    lines, above = ["verified:"], ""
    for key, value in values.items():
        outer, _, inner = key.partition(" ")
        if inner and outer != above:
            lines.append(f"  {outer}:")
        above = outer if inner else ""
        lines.append(f"{'    ' if inner else '  '}{scalar(inner or outer)}:  # {_remark(value)}")
    return "\n".join([*lines, ""])


def tag_order(candidates: Sequence[str]) -> str:
    """The keys beside a clipping that link the first of these ids; the others stand in a remark."""
    others = f"  # or {', '.join(candidates[1:])}" if candidates[1:] else ""
    return f"tags:\n  add: [{scalar(candidates[0])}]{others}\n"


def _remark(text: str) -> str:
    """The text on one line, without what YAML does not print."""
    line = _NOT_IN_A_REMARK.sub("", " ".join(text.split()))
    return line if len(line) <= _REMARK else f"{line[:_REMARK].rstrip()} …"


def _indented(lines: str) -> str:
    return "".join(f"  {line}\n" for line in lines.splitlines())
