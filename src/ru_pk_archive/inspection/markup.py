"""Turns the text of a page into its start tags, with their attributes and lines."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

# What stands between the name of a tag and its end; a > inside quotation marks ends nothing.
_INNER = r"""((?:[^>"']++|"[^"]*+"|'[^']*+')*+)"""
# Tags that say something without an attribute. All others without one are passed over, which are a third.
_TELLING = r"(?:h[1-6]|html|main|svg|img|base)\b|[a-z][a-z0-9-]*(?=\s)"
_TAG = re.compile(
    rf"<(?:!--.*?-->|(script|style|title|textarea)\b{_INNER}>(.*?)</\1\s*>|({_TELLING}){_INNER}>)",
    re.DOTALL | re.IGNORECASE,
)
_ATTRIBUTE = re.compile(r"""([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")


@dataclass(slots=True)
class Tag:
    """A start tag. Names are in lower case, values as written: `value` gives what they mean.

    `text` is what stands between a script, style, title or textarea and its end, "" for all others.
    """

    name: str
    attributes: dict[str, str]
    line: int
    text: str

    def value(self, attribute: str) -> str:
        """What the attribute says, "" if it is absent."""
        found = self.attributes.get(attribute, "")
        return unescape(found) if "&" in found else found


def start_tags(text: str) -> Iterator[Tag]:
    """The start tags in the order of the page, none of comments, scripts and the like.

    Those that have no attribute and mean nothing to a check are left out. No tree is built: tags that only
    stand in the wrong place are a validator's business.
    """
    line, counted = 1, 0
    for match in _TAG.finditer(text):
        raw_name, raw_inner, raw_text, name, inner = match.groups()
        if not (name or raw_name):
            continue
        start = match.start()
        line += text.count("\n", counted, start)
        counted = start
        yield Tag((name or raw_name).lower(), _attributes(inner or raw_inner), line, raw_text or "")


def _attributes(inner: str | None) -> dict[str, str]:
    if not inner:
        return {}
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(inner):
        found.setdefault(name.lower(), double or single or bare)  # of two, browsers take the first
    return found
