"""Turns archive.yaml into the settings of the archive."""

import re

from ru_pk_archive.loader.yaml_reading import Mapping, Node, read_yaml_file
from ru_pk_archive.loader.yaml_values import YamlValues
from ru_pk_archive.records.archive import ArchiveSettings, RestrictedOutlet
from ru_pk_archive.records.problem import Code, Problem
from ru_pk_archive.records.source_file import SourceFile

_KEYS = (
    "title",
    "description",
    "base_url",
    "languages",
    "rights",
    "publisher",
    "contact",
    "about",
    "page_size",
    "excerpts_only",
)
_HINTS = {"url": "base_url", "name": "title", "lang": "languages", "license": "rights", "licence": "rights"}
_TITLE = "News archive"
_LANGUAGE = "en"
_PAGE_SIZE = 300  # rows of a list page; a longer list is split
_LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")  # BCP 47, without the grandfathered tags
_WEB_ADDRESS = re.compile(r"https?://[^\s/]+(?:/\S*)?")


def parse_settings(file: SourceFile | None) -> tuple[ArchiveSettings, tuple[Problem, ...]]:
    """The settings; whatever is absent or unusable has its default, the latter with a problem."""
    document, broken = read_yaml_file(file) if file else (None, ())
    values = YamlValues(file.path if file else "")
    settings = Mapping((), 1)
    if isinstance(document, Mapping):
        settings = document
        values.check_keys(settings, _KEYS, _HINTS)
    elif document is not None:
        values.complain(Code.VALUE_WRONG, 'Settings are keys with values, such as "title: …".', document.line)

    def text(key: str) -> str:
        return values.text(settings.get(key), key)

    found = ArchiveSettings(
        title=text("title") or _TITLE,
        description=text("description"),
        base_url=_base_url(settings.get("base_url"), values),
        languages=_languages(settings.get("languages"), values),
        rights=text("rights"),
        publisher=text("publisher"),
        contact=text("contact"),
        about=text("about"),
        page_size=_page_size(settings.get("page_size"), values),
        excerpts_only=tuple(
            RestrictedOutlet(name.text.strip(), values.source, name.line)
            for name in values.texts(settings.get("excerpts_only"), "excerpts_only")
        ),
    )
    return found, (*broken, *values.problems)


def _base_url(node: Node | None, values: YamlValues) -> str:
    url = values.text(node, "base_url")
    if node is None or not url:
        return ""
    if not _WEB_ADDRESS.fullmatch(url):
        message = f'base_url: "{url}" is not a web address such as https://example.org/news/'
        values.complain(Code.VALUE_WRONG, message, node.line)
        return ""
    return url if url.endswith("/") else f"{url}/"


def _languages(node: Node | None, values: YamlValues) -> tuple[str, ...]:
    tags = []
    for tag in values.texts(node, "languages"):
        if _LANGUAGE_TAG.fullmatch(tag.text):
            tags.append(tag.text)
        else:
            message = f'languages: "{tag.text}" is not a language tag such as en, de or pt-BR.'
            values.complain(Code.VALUE_WRONG, message, tag.line)
    return tuple(dict.fromkeys(tags)) or (_LANGUAGE,)


def _page_size(node: Node | None, values: YamlValues) -> int:
    text = values.text(node, "page_size")
    if node is None or not text:
        return _PAGE_SIZE
    if not (text.isascii() and text.isdecimal() and 10 <= int(text) <= 5000):
        message = f'page_size: "{text}" is not a whole number from 10 to 5000.'
        values.complain(Code.VALUE_WRONG, message, node.line)
        return _PAGE_SIZE
    return int(text)
