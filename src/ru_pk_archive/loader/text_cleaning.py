"""Turns bytes into text and text into clean text: the only decoder and cleaner of the program."""

import re
import string
import unicodedata

from ru_pk_archive.records.problem import Code, Problem
from ru_pk_archive.records.source_file import SourceFile

MAX_BYTES = 10_000_000

_MARKUP_SUFFIXES = (".html", ".htm", ".xhtml")
_BYTE_ORDER_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))

# A page declares its encoding in its first 1024 bytes (HTML Living Standard, 4.2.5.4); the legacy
# encodings that browsers know, with the wider code page that they read where two share a name.
_DECLARED_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([a-z0-9_-]{1,20})", re.IGNORECASE)
_LEGACY_CHARSET = re.compile(
    r"windows-125[0-8]|cp874|iso-8859-([2-8]|1[03-6])|koi8-[ru]|macintosh|shift_jis|euc-(jp|kr)|big5|gb18030"
)
_WIDER_CHARSET = {
    "iso-8859-1": "windows-1252",
    "latin1": "windows-1252",
    "us-ascii": "windows-1252",
    "ascii": "windows-1252",
    "iso-8859-9": "windows-1254",
    "iso-8859-11": "cp874",
    "windows-874": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
}

_PLAIN_BYTES = bytes([*b"\t\n", *range(0x20, 0x7F)])  # a text of these alone is clean as it stands
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f]")
# Soft hyphens, marks of direction, zero-width spaces, icon-font letters and the like say nothing to a reader
# and hide equal words from each other. The zero-width joiners are spelling (Persian, Hindi) and stay.
_UNSEEN = (
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffc\ue000-\uf8ff"
)
_INVISIBLE = re.compile(f"[{_UNSEEN}]")
_VISIBLE = re.compile(rf"[^\s{_UNSEEN}]")
_ASCII_BETWEEN_WORDS = bytes.maketrans(string.punctuation.encode(), b" " * len(string.punctuation))
# Everything between words: ASCII and Latin punctuation, the general, CJK, Arabic and Indic marks.
_BETWEEN_WORDS = re.compile(r"[\s!-/:-@\[-`{-~\u00a1-\u00bf\u2010-\u206f\u3000-\u303f،؛؟۔।]+")


def decode(file: SourceFile) -> str | Problem:
    """The file's text with "\\n" line ends, in NFC, or the problem that keeps it from being read.

    UTF-8 with or without byte order mark and UTF-16 with one are read. A saved page that is not
    UTF-8 is read in the legacy encoding it declares; nothing is ever guessed.
    """
    content = file.content
    if len(content) > MAX_BYTES:
        message = f"{len(content):,} bytes are more than an article has: save only the page's text."
        return Problem(Code.FILE_TOO_LARGE, message, file.path)
    encoding, content = _without_mark(content)
    if encoding == "utf-8" and b"\0" in content:
        message = "The file holds NUL bytes: keep only text here, saved as UTF-8."
        return Problem(Code.FILE_BINARY, message, file.path)
    text = _decoded(file, content, encoding)
    if isinstance(text, Problem):
        return text
    if content.translate(None, _PLAIN_BYTES):
        text = _CONTROLS.sub("", _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", text)))
    if not _VISIBLE.search(text):
        message = "The file has no text: paste the article or delete the file."
        return Problem(Code.FILE_EMPTY, message, file.path)
    return text


def clean_line(text: str) -> str:
    """The text with single spaces and without invisible characters; words and marks as they are."""
    if not text.isascii():
        text = _INVISIBLE.sub("", text)
    if "  " not in text and text.isprintable():
        return text.strip()  # a space is the only white space that is printable
    return " ".join(text.split())


def normalised(text: str) -> str:
    """The form in which texts are compared: case-folded words with single spaces, no punctuation.

    It is what a sentence's id is made of. A text without any word is left as it is, so that
    texts that differ never become one by having nothing.
    """
    if text.isascii():
        # Bytes, since a str is translated letter by letter.
        words = text.lower().encode().translate(_ASCII_BETWEEN_WORDS).decode()
        return " ".join(words.split()) or text
    folded = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).casefold()
    return _BETWEEN_WORDS.sub(" ", folded).strip() or text


def _without_mark(content: bytes) -> tuple[str, bytes]:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return encoding, content[len(mark) :]
    return "utf-8", content


def _decoded(file: SourceFile, content: bytes, encoding: str) -> str | Problem:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        charset = _declared_charset(file, content)
        if charset is not None:
            return content.decode(charset, "replace")
        line = content.count(b"\n", 0, error.start) + 1
        wrong = content[error.start]
        message = f"Byte 0x{wrong:02x} is not {encoding.upper()}: open the file and save it again as UTF-8."
        return Problem(Code.NOT_UTF8, message, file.path, line)


def _declared_charset(file: SourceFile, content: bytes) -> str | None:
    """Python's name of the legacy encoding that a saved page declares; None if it declares none known."""
    if not file.path.lower().endswith(_MARKUP_SUFFIXES):
        return None
    declared = _DECLARED_CHARSET.search(content, 0, 1024)
    if declared is None:
        return None
    name = declared[1].decode("ascii").lower()
    name = _WIDER_CHARSET.get(name, name)
    return name if _LEGACY_CHARSET.fullmatch(name) else None
