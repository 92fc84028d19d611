"""Turns an HTML tree into blocks with their inline formatting, and into cuts for what is left out."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from bs4.element import NavigableString, PageElement, PreformattedString, Tag

from ru_pk_archive.loader.reading import RawBlock
from ru_pk_archive.records.draft import BlockKind, Cut, Mark, MarkKind

# Nothing in these is ever text to a reader. A script in the part that is read is noted as active.
_ACTIVE = frozenset(["script", "iframe", "object", "embed"])
_UNSEEN = _ACTIVE | frozenset(
    ["style", "noscript", "template", "head", "svg", "math", "canvas", "audio", "video", "map", "datalist"]
)
_BLOCK_KINDS = {
    **dict.fromkeys(["h1", "h2", "h3", "h4", "h5", "h6"], BlockKind.HEADING),
    "li": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.QUOTE,
}
# Elements that end the paragraph before them and begin a new one, of the kind they stand in.
_BLOCKS = frozenset(_BLOCK_KINDS) | frozenset(
    [
        "address", "article", "aside", "body", "center", "dd", "details", "dialog", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "header", "hr", "html", "main", "nav", "ol",
        "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
    ]
)  # fmt: skip
_CELLS = frozenset(["td", "th"])
_MARK_KINDS = {
    "em": MarkKind.EMPHASIS,
    "i": MarkKind.EMPHASIS,
    "cite": MarkKind.EMPHASIS,
    "strong": MarkKind.STRONG,
    "b": MarkKind.STRONG,
    "a": MarkKind.LINK,
}
_SAFE_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>\"\x00-\x1f]+", re.IGNORECASE)
_SCRIPT_ADDRESS = re.compile(r"[\s\x00-\x1f]*(?:javascript|vbscript|data)\s*:", re.IGNORECASE)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_CELL_RULE = " | "
_VERSE_LINES = 3
_NOT_VERSE = re.compile(r"[\d@|<>/\\]|:$")  # a list of contacts, dates or prices
_SEARCH_AHEAD = 60_000  # characters: what is not found by then is written otherwise in the source
_VERSE_WIDTH = 70  # characters: a longer line is prose that someone broke


@dataclass(frozen=True, slots=True)
class MarkedUpText:
    """The blocks and cuts of a tree in document order; `active` says that scripts were left out."""

    blocks: tuple[RawBlock, ...]
    cuts: tuple[Cut, ...]
    active: bool


class LineFinder:
    """Finds the source line of texts that are asked for in the order of the source, from `start` on."""

    def __init__(self, source: str, start: int = 0) -> None:
        self._source = source
        self._place = start
        self._line = source.count("\n", 0, start) + 1

    def line_of(self, text: str) -> int | None:
        """The line of the next place where the text stands to the letter; None if there is none."""
        found = self._source.find(text, self._place, self._place + _SEARCH_AHEAD) if text else -1
        if found < 0:
            return None
        self._line += self._source.count("\n", self._place, found)
        self._place = found
        return self._line


def read_markup(root: Tag, left_out: Mapping[int, str], lines: LineFinder) -> MarkedUpText:
    """The text of a tree. `left_out` maps the `id()` of nodes to the reason why they are cut.

    Every visible word stands in exactly one block or cut. Links keep only http, https and mailto
    addresses. Lines broken by <br> stay lines; short ones become verse.
    """
    walker = _Walker(lines)
    for node, leaving in walk(root, left_out):
        if leaving:
            walker.leave(node)
        elif id(node) in left_out:
            walker.cut(node, left_out[id(node)])
        else:
            walker.enter(node)
    walker.end_block()
    return MarkedUpText(tuple(walker.blocks), tuple(walker.cuts), walker.active)


def visible_text(node: PageElement) -> str:
    """The words of a node that a reader sees, with single spaces."""
    if not isinstance(node, Tag):
        return _BLANKS.sub(" ", own_text(node)).strip()
    parts: list[str] = []
    for part, leaving in walk(node, {}):
        if isinstance(part, Tag):
            if part.name in _BLOCKS or part.name in _CELLS or part.name == "br":
                parts.append(" ")
        elif not leaving:
            parts.append(own_text(part))
    return _BLANKS.sub(" ", "".join(parts)).strip()


def own_text(node: PageElement) -> str:
    """The text of a string node; "" for comments, doctypes and the like."""
    if isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
        return str(node)
    return ""


def walk(root: Tag, left_out: Mapping[int, str]) -> Iterator[tuple[PageElement, bool]]:
    """Each node and whether it is being left, depth first without recursion: a page may nest at will.

    Elements that show nothing are entered and left, their content is not.
    """
    waiting: list[tuple[PageElement, bool]] = [(root, False)]
    while waiting:
        node, leaving = waiting.pop()
        yield node, leaving
        if leaving or not isinstance(node, Tag) or id(node) in left_out:
            continue
        waiting.append((node, True))
        if not _is_unseen(node):
            waiting.extend((child, False) for child in reversed(node.contents))


def _is_unseen(tag: Tag) -> bool:
    """Whether a browser shows nothing of the element."""
    if tag.name in _UNSEEN or tag.has_attr("hidden"):
        return True
    style = tag.get("style")
    return isinstance(style, str) and _HIDDEN_STYLE.search(style) is not None


class _Walker:
    """Gathers inline text until a block ends."""

    def __init__(self, lines: LineFinder) -> None:
        self.blocks: list[RawBlock] = []
        self.cuts: list[Cut] = []
        self.active = False
        self._lines = lines
        self._kinds = [BlockKind.PARAGRAPH]
        self._parts: list[str] = []
        self._length = 0
        self._marks: list[Mark] = []
        self._open: list[tuple[MarkKind, int, str | None]] = []
        self._first_words = ""
        self._preformatted = 0

    def enter(self, node: PageElement) -> None:
        if not isinstance(node, Tag):
            self._text(own_text(node))
            return
        name = node.name
        self._note_active(node)
        if name in _BLOCKS:
            self.end_block()
            self._kinds.append(_BLOCK_KINDS.get(name, self._kinds[-1]))
            self._preformatted += name == "pre"
        elif name == "br":
            self._add("\n")
        elif name == "img":
            self._picture(node)
        elif name in _MARK_KINDS:
            self._open.append((_MARK_KINDS[name], self._length, _address(node)))

    def leave(self, node: PageElement) -> None:
        name = getattr(node, "name", None)
        if name in _BLOCKS:
            self.end_block()
            self._kinds.pop()
            self._preformatted -= name == "pre"
        elif name in _CELLS:
            self._add(_CELL_RULE)
        elif name in _MARK_KINDS:
            kind, start, address = self._open.pop()
            if (kind is not MarkKind.LINK or address) and start < self._length:
                self._marks.append(Mark(kind, start, self._length, address))

    def cut(self, node: PageElement, reason: str) -> None:
        if getattr(node, "name", None) in _BLOCKS:
            self.end_block()
        text = visible_text(node)
        if text:
            self.cuts.append(Cut(text, reason, self._lines.line_of(_findable(text))))

    def end_block(self) -> None:
        text = "".join(self._parts)
        marks = sorted(self._marks, key=lambda mark: (mark.start, -mark.end))
        words = self._first_words
        self._parts, self._length, self._marks, self._first_words = [], 0, [], ""
        # A mark that spans blocks begins anew in the next one.
        self._open = [(kind, 0, address) for kind, _, address in self._open]
        for start, end in _paragraphs(text):
            inner = text[start:end]
            kind = self._kinds[-1]
            if kind is BlockKind.PARAGRAPH and _is_verse(inner):
                kind = BlockKind.VERSE
            line = self._lines.line_of(words or _findable(inner))
            words = ""
            self.blocks.append(RawBlock(kind, inner, _within(marks, start, end), line))

    def _text(self, text: str) -> None:
        self._first_words = self._first_words or _findable(text)
        if not self._preformatted:
            text = _BLANKS.sub(" ", text)
            if text.startswith(" ") and (not self._parts or self._parts[-1][-1:] in (" ", "\n")):
                text = text[1:]
        self._add(text)

    def _add(self, text: str) -> None:
        if text:
            self._parts.append(text)
            self._length += len(text)

    def _picture(self, tag: Tag) -> None:
        words = tag.get("alt")
        if isinstance(words, str) and words.strip():
            self.cuts.append(Cut(_BLANKS.sub(" ", words).strip(), "picture", None))

    def _note_active(self, tag: Tag) -> None:
        if tag.name in _ACTIVE or any(name.startswith("on") for name in tag.attrs):
            self.active = True
        href = tag.get("href")
        if isinstance(href, str) and _SCRIPT_ADDRESS.match(href):
            self.active = True


def _address(tag: Tag) -> str | None:
    href = tag.get("href")
    address = href.strip() if isinstance(href, str) else ""
    return address if _SAFE_ADDRESS.fullmatch(address) else None


def _findable(text: str) -> str:
    """The longest opening stretch that the source has to the letter, whatever it writes as entities."""
    return re.split(r"[&<>\"'\n\xa0]", text.strip(), maxsplit=1)[0][:60].strip()


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """The stretches between blank lines, without blanks around them."""
    start = 0
    for gap in re.finditer(r"\n[ \t]*\n\s*|\Z", text):
        inner = text[start : gap.start()]
        if inner.strip(" \n\t|"):
            left = start + len(inner) - len(inner.lstrip(" \n\t|"))
            yield left, start + len(inner.rstrip(" \n\t|"))
        start = gap.end()


def _is_verse(text: str) -> bool:
    lines = text.split("\n")
    return len(lines) >= _VERSE_LINES and all(
        len(line.strip()) <= _VERSE_WIDTH and not _NOT_VERSE.search(line) for line in lines
    )


def _within(marks: list[Mark], start: int, end: int) -> tuple[Mark, ...]:
    """The marks that touch a stretch of the text, counted from its start."""
    return tuple(
        [
            replace(mark, start=max(mark.start, start) - start, end=min(mark.end, end) - start)
            for mark in marks
            if max(mark.start, start) < min(mark.end, end)
        ]
    )
