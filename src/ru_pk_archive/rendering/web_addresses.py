"""Makes links of the web addresses in a note that a curator wrote."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markupsafe import Markup

# An address has its scheme, or is a host with a path, as in "example.org/news/17 (seen in May)"; a host alone
# is a name. It may hold a pair of brackets and commas, but those behind it belong to the note, as stops do.
_ADDRESS = re.compile(
    r"""(?<![\w@./-])
    (?: https?:// | (?:[a-z0-9-]+\.)+[a-z]{2,}/ )
    (?: [^\s<>"';,()] | ,(?=[^\s,]) | \([^\s<>"'()]*\) )+
    (?<![.:!?,])""",
    re.VERBOSE | re.IGNORECASE,
)


def linked(note: str) -> "Markup":
    """The note as HTML, each web address in it a link; one without a scheme is taken to be https."""
    from markupsafe import Markup, escape

    made = Markup()
    end = 0
    for found in _ADDRESS.finditer(note):
        address = found.group()
        href = address if "://" in address else f"https://{address}"
        made += escape(note[end : found.start()]) + Markup('<a href="{}">{}</a>').format(href, address)
        end = found.end()
    return made + escape(note[end:])
