"""Turns pasted plain text into blocks: paragraphs, wrapped lines joined again, verse and lists kept."""

import re
from collections.abc import Iterator
from itertools import pairwise

from ru_pk_archive.letter_case import begins_small
from ru_pk_archive.loader.reading import Format, RawBlock, Reading
from ru_pk_archive.loader.sentences import ends_sentence
from ru_pk_archive.records.draft import BlockKind, Mark, MarkKind
from ru_pk_archive.records.source_file import SourceFile

# Text wrapped by a mail or terminal program has lines of this width; a longer line is a paragraph.
_WRAP_WIDTHS = range(40, 101)
_MIN_PAIRS = 4  # fewer line ends than this prove no habit
# A first line may be indented and an editor may have changed a word, so lines end somewhat early.
_RAGGED = 8

_AFTER_A_HYPHEN = re.compile(r"(?:and|or|to|but|versus) |\W|\d")  # "short- and long-term"
_BULLET = re.compile(r"[ \t]*[•▪◦‣●■*–-][ \t]+(?=\S)")
_SURE_BULLETS = tuple("•▪◦‣●■")  # a lone dash opens speech, a signature or the end of a headline
_INDENT = re.compile(r"[ \t]{2,}\S|\t\S")
_LINK = re.compile(r"\[([^\[\]\n]+)\]\(([^()\s]*)\)")
_SAFE_ADDRESS = re.compile(r"https?://|mailto:", re.IGNORECASE)
_NOT_VERSE = re.compile(r"[\d@|<>/\\]|:$")

_Group = tuple[int, list[str]]  # the number of the first line (1-based), the lines


def read_plain_text(file: SourceFile, text: str) -> Reading:
    """The blocks in reading order; nothing is cut and nothing stated by the format itself."""
    groups = list(_groups(text))
    width = _wrap_width(groups)
    blocks = tuple(
        [block for number, group in enumerate(groups) for block in _blocks(group, width, number == 0)]
    )
    return Reading(blocks, (), (), ())


FORMAT = Format("text", (".txt", ".text"), read_plain_text)


def _groups(text: str) -> Iterator[_Group]:
    """The runs of lines between blank lines."""
    run: list[str] = []
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            run.append(line)
        elif run:
            yield number - len(run), run
            run = []
    if run:
        yield text.count("\n") + 2 - len(run), run


def _wrap_width(groups: list[_Group]) -> int:
    """The width at which lines were broken; 0 where each line is a paragraph of its own."""
    pairs = [(line.strip(), after) for _, lines in groups for line, after in pairwise(lines)]
    width = max([len(line) for line, _ in pairs], default=0)
    if width not in _WRAP_WIDTHS or len(pairs) < _MIN_PAIRS:
        return 0
    full = sum([len(line) + 1 + _first_word(after) > width - _RAGGED for line, after in pairs])
    stopped = sum([ends_sentence(line) for line, _ in pairs])
    return width if full * 5 > len(pairs) * 3 and stopped * 2 < len(pairs) else 0


def _first_word(line: str) -> int:
    return len(line.split(maxsplit=1)[0])


def _blocks(group: _Group, width: int, opening: bool) -> Iterator[RawBlock]:
    first, lines = group
    bullets = [line for line in lines if not line[0].isalpha() and _BULLET.match(line)]
    bulleted = len(bullets) > 1 or lines[0].lstrip().startswith(_SURE_BULLETS)
    units = list(_units(lines, width))
    whole = len(units) == len(lines) and not bulleted
    if whole and len(lines) > 1 and _is_verse(lines, opening):
        yield RawBlock(BlockKind.VERSE, "\n".join(lines), (), first)
        return
    if whole:
        # Lines without a blank line between them stay one block, so that a headline over two is seen.
        yield _block(BlockKind.PARAGRAPH, first, "\n".join(lines))
        return
    for offset, unit in units:
        bullet = _BULLET.match(unit) if bulleted else None
        if bullet:
            yield _block(BlockKind.LIST_ITEM, first + offset, unit[bullet.end() :])
        else:
            yield _block(BlockKind.PARAGRAPH, first + offset, unit)


def _units(lines: list[str], width: int) -> Iterator[tuple[int, str]]:
    """The lines with wrapped ones joined, each with the offset of its first line."""
    start, unit = 0, lines[0]
    for index in range(1, len(lines)):
        before, line = lines[index - 1], lines[index]
        if width and _goes_on(before, line, width):
            unit = _joined(unit.rstrip(), line.strip())
        else:
            yield start, unit
            start, unit = index, line
    yield start, unit


def _joined(before: str, line: str) -> str:
    """Two parts of a paragraph, with a space unless a word was broken at its hyphen ("out-" above "door")."""
    if before[-1:] != "-" or not before[-2:-1].isalpha() or _AFTER_A_HYPHEN.match(line):
        return f"{before} {line}"
    return before + line


def _goes_on(before: str, line: str, width: int) -> bool:
    """Whether a line was broken only because the next word did not fit."""
    # Most lines begin with a letter, and so with neither bullet nor indent.
    if not line[0].isalpha() and (_BULLET.match(line) or (_INDENT.match(line) and not _INDENT.match(before))):
        return False
    stripped = before.strip()
    if len(stripped) + 1 + _first_word(line) > width - _RAGGED:
        return True
    return begins_small(line.lstrip()) and not ends_sentence(stripped)


def _is_verse(lines: list[str], opening: bool) -> bool:
    """Whether lines that nobody wrapped are verse: short, of several words, without figures or labels.

    In scripts without capitals the `opening` lines of a clipping are rather a headline.
    """
    stripped = [line.strip() for line in lines]
    if any(
        not 10 <= len(line) <= 60 or len(line.split()) < 3 or _NOT_VERSE.search(line) for line in stripped
    ):
        return False
    if any(line.upper() != line.lower() for line in stripped):
        later_words = [word for line in stripped for word in line.split()[1:]]
        small = sum(map(begins_small, later_words))
        return len(lines) >= 4 and small * 5 > len(later_words) * 3 and not all(map(ends_sentence, stripped))
    if opening:
        return False
    # Scripts without capitals: a couplet is two lines of like length that no stop ends.
    lengths = [len(line) for line in stripped]
    return max(lengths) * 2 <= min(lengths) * 3 and not any(map(ends_sentence, stripped))


def _block(kind: BlockKind, line: int, text: str) -> RawBlock:
    """The block; links that were pasted as [words](address) are words again, with the address marked."""
    if "](" not in text:
        return RawBlock(kind, text, (), line)
    marks = []
    parts = []
    length = position = 0
    for link in _LINK.finditer(text):
        parts += [text[position : link.start()], link[1]]
        length += link.start() - position + len(link[1])
        position = link.end()
        if _SAFE_ADDRESS.match(link[2]):
            marks.append(Mark(MarkKind.LINK, length - len(link[1]), length, link[2]))
    return RawBlock(kind, "".join(parts) + text[position:], tuple(marks), line)
