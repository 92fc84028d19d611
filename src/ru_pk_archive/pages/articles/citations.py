"""Turns what is known of an article into references for a bibliography."""

import re
from dataclasses import dataclass

from ru_pk_archive.pages.rows import ShownDate, with_note

# The characters that TeX reads as commands.
_TEX = re.compile(r"[\\{}&%$#_~^]")
_TEX_FORMS = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}


@dataclass(frozen=True, slots=True)
class Cited:
    """What a reference names; `source` and `url` are "" where they are not known, `first_printed` where the
    text is not known to have stood elsewhere before."""

    id: str
    authors: tuple[str, ...]
    title: str
    source: str
    date: ShownDate
    first_printed: str
    url: str
    archive: str


@dataclass(frozen=True, slots=True)
class Citation:
    """One reference in three forms: for readers, for BibTeX, for programs that read RIS."""

    text: str
    bibtex: str
    ris: str


def cite(cited: Cited) -> Citation:
    """The references; what is not known is left out, and an uncertain date stays in words."""
    return Citation(_text(cited), _bibtex(cited), _ris(cited))


def _text(cited: Cited) -> str:
    authors = f"{', '.join(cited.authors)}. " if cited.authors else ""
    date = with_note(cited.date)
    place = f"{cited.source}, {date}" if cited.source else f"{date[0].upper()}{date[1:]}"
    before = f" (first in {cited.first_printed})" if cited.first_printed else ""
    url = f" {cited.url}" if cited.url else ""
    return f"{authors}“{cited.title}”. {place}{before}. In: {cited.archive}.{url}"


def _bibtex(cited: Cited) -> str:
    date = cited.date
    fields = [
        ("author", " and ".join(f"{{{_tex(author)}}}" for author in cited.authors)),
        ("title", f"{{{_tex(cited.title)}}}"),
        ("howpublished", _tex(cited.source)),
        ("year", date.plain[:4] if not date.note else ""),
        ("date", date.plain if not date.note else ""),
        ("note", _tex(". ".join(_remarks(cited)))),
        ("url", cited.url),
    ]
    lines = [f"  {name} = {{{value}}}," for name, value in fields if value]
    return "\n".join([f"@misc{{{cited.id},", *lines, "}"])


def _ris(cited: Cited) -> str:
    """RIS as in the specification of Reference Manager 10: two letters, two spaces, a hyphen, a space."""
    date = cited.date
    lines = [("TY", "NEWS"), *(("AU", author) for author in cited.authors), ("TI", cited.title)]
    lines.append(("T2", cited.source))
    if _is_plain(date):
        lines += [("PY", date.plain[:4]), ("DA", date.plain.replace("-", "/"))]
    lines += [("N1", remark) for remark in _remarks(cited)]
    lines.append(("UR", cited.url))
    return "\n".join([*(f"{tag}  - {value}" for tag, value in lines if value), "ER  - "])


def _remarks(cited: Cited) -> list[str]:
    """What reference managers have no field for."""
    date = [] if _is_plain(cited.date) else [f"Date: {with_note(cited.date)}"]
    return date + ([f"First in {cited.first_printed}"] if cited.first_printed else [])


def _is_plain(date: ShownDate) -> bool:
    return bool(date.plain) and not date.note


def _tex(text: str) -> str:
    return _TEX.sub(lambda match: _TEX_FORMS.get(match[0], f"\\{match[0]}"), text)
