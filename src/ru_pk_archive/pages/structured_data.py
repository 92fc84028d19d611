"""Turns what a page is about into its JSON-LD graph: schema.org terms, as text that may stand in HTML.

Ids are relative to the page, as every link of the site is, so that one output serves at any address.
"""

import json
from collections.abc import Mapping

Node = Mapping[str, object]

_CONTEXT = "https://schema.org"
_UNKNOWN: tuple[object, ...] = (None, "", ())
_WEB = ("https://", "http://")

# As they are, these could end the element that the graph stands in; JSON reads the escapes as the same.
_ESCAPES = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


def node(schema: str, id: str = "", **properties: object) -> Node:
    """Something of a schema.org type. What is not known (None, "" or an empty tuple) is left out."""
    stated = {"@type": schema, "@id": id} | properties
    return {name: value for name, value in stated.items() if value not in _UNKNOWN}


def own_id(path: str) -> str:
    """The id of what the page at `path` is about, on that page."""
    return path.rpartition("/")[2]


def web_address(text: str) -> str:
    """The text if it is an address of the web, else ""."""
    return text if text.startswith(_WEB) else ""


def rights(text: str) -> Mapping[str, str]:
    """The property that says under which rights something stands: a licence only if it has an address."""
    return {"license": text} if web_address(text) else {"copyrightNotice": text}


def graph(subject: Node, url: str) -> str:
    """The text of the graph, its properties in the order given; `url` is the page's own, "" without one."""
    whole = {"@context": _CONTEXT, **subject, **({"url": url} if url else {})}
    return json.dumps(whole, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPES)
