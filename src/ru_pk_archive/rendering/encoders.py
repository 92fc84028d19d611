"""Turns the models of pages that are not HTML into bytes: data, tables, feeds, plain text."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from enum import Enum
from typing import Any

from ru_pk_archive.records.tables import JsonObject, Shard, Table
from ru_pk_archive.rendering.xml import encode_atom, encode_sitemap

_CSV_SPECIAL = re.compile('[",\r\n]')


def encode_json(model: object) -> bytes:
    """JSON: a record is an object with its fields in their order, a tuple a list, an Enum its value.

    Each element of the outermost list or object stands on a line of its own, so that a change of
    one article is a change of one line.
    """
    value = _json_value(model)
    if isinstance(value, list):
        text = _lines("[", [_compact(item) for item in value], "]")
    elif isinstance(value, dict):
        text = _lines("{", [f"{_compact(key)}: {_compact(item)}" for key, item in value.items()], "}")
    else:
        text = _compact(value) + "\n"
    return encode_text(text)


def encode_csv(table: Table) -> bytes:
    """CSV as in RFC 4180, with a line of column names, but with "\\n" at line ends, which every reader takes
    and every comparison of texts prefers."""
    rows = (table.columns, *table.rows)
    return encode_text("".join(",".join(map(_csv_cell, row)) + "\n" for row in rows))


def encode_shard(shard: Shard) -> bytes:
    """A classic script that calls SHARD, the one form of data that a page opened from disk may load."""
    return encode_text(f"SHARD({_compact(shard.name)},{_compact(_json_value(shard.content))})\n")


def encode_text(text: str) -> bytes:
    """UTF-8; half of a surrogate pair, which is no character, becomes "?"."""
    return text.encode("utf-8", "replace")


def encode_static(content: bytes) -> bytes:
    """The bytes as they are."""
    return content


ENCODERS: Mapping[str, Callable[[Any], bytes]] = {
    "atom": encode_atom,
    "csv": encode_csv,
    "json": encode_json,
    "script": encode_shard,
    "sitemap": encode_sitemap,
    "static": encode_static,
    "text": encode_text,
}


def _json_value(value: Any) -> Any:
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, tuple):
        return [_json_value(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, JsonObject):
        return {key: _json_value(item) for key, item in value.items}
    return {field.name: _json_value(getattr(value, field.name)) for field in fields(value)}


def _csv_cell(text: str) -> str:
    # The csv module leaves a lone "\\r" bare, which its own reader and others take for the end of a row.
    return '"' + text.replace('"', '""') + '"' if _CSV_SPECIAL.search(text) else text


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _lines(opening: str, items: list[str], closing: str) -> str:
    return "\n".join([opening, ",\n".join(items), closing, ""]) if items else f"{opening}{closing}\n"
