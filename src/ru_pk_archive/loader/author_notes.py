"""Turns the closing words about a story's author and origin into facts."""

import re
from collections.abc import Sequence

from ru_pk_archive.letter_case import in_capitals
from ru_pk_archive.loader.byline import Byline, is_person_name, read_names
from ru_pk_archive.loader.page_lines import PageLine, byline_fields, printed
from ru_pk_archive.loader.page_words import OUTLET_WORDS
from ru_pk_archive.loader.passages import Passage
from ru_pk_archive.loader.reading import FoundField
from ru_pk_archive.loader.sentences import CLOSING_QUOTES
from ru_pk_archive.loader.text_cleaning import normalised

_NOTE_LENGTH = 900
_SIGN_OFF_LENGTH = 200

_NAME = r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,4}?"
_WORD = r"[\w&’'-]+(?:\.\w+)*"
_TITLE = rf"(?=[A-Z]){_WORD}(?: (?:of|the|and|for|(?=[A-Z&]){_WORD})){{0,5}}"

_THE_WRITER = re.compile(
    r"\W*the (?:writer|author|columnist|reporter|correspondent)s?(?:, [^.,]{1,60},)? "
    r"(?:is|are|can|has|have|was|works|teaches|writes|tweets)\b|\W*about the (?:author|writer)s?\b",
    re.IGNORECASE,
)
_PROFESSION = re.compile(
    rf"\W*(?P<name>{_NAME}),?\s*(?:[–—-]\s*)?(?:is|was)\s+(?:currently\s+)?(?:an?|the)\s+(?:[\w’'-]+[\s,]+){{0,8}}?"
    r"(?:journalist|reporter|correspondent|columnist|writer|author|analyst|researcher|scholar|lecturer|professor"
    r"|commentator|fellow|editor|observer|student|expert|academic|diplomat)\b"
)
_AFTER_A_NAME = re.compile(r"\W*(?:is|was|has|works|writes|covers|can be|serves|teaches|reports|tweets)\b")
_ELSEWHERE = re.compile(
    r"(?:(?:[Ff]irst|[Oo]riginally|[Pp]reviously)\s+(?:published|appeared|posted|printed)|[Ee]xclusively"
    r"|[Rr]epublished|[Rr]eproduced|[Rr]eprinted)"
    r"\s+(?:in|on|by|for|from|at|with\s+(?:the\s+)?permission\s+(?:from|of))\s+(?:[Tt]he\s+)?"
    rf"(?:[“\"'‘«](?P<quoted>[^”\"’»]{{2,60}})[”\"’»]|(?P<named>{_TITLE}))"
)
_THIS_TEXT = re.compile(
    r"\W*(?:(?:This|The) (?:article|story|piece|column|op-ed|essay|post|commentary|interview|text)"
    r" (?:was |is |has been )?|It (?:was )?)?"
    r"(?:first|originally|previously|republished|reproduced|reprinted)\b",
    re.IGNORECASE,
)
_PUBLISHED_IN = re.compile(
    rf"\W*(?:This (?:article|story|piece|report) (?:was|has been) )?[Pp]ublished in (?P<name>{_TITLE})"
)
_REPORTING = re.compile(r"\W*(?:reporting|writing|reported|written) by\s+(?P<names>[^;()]+)", re.IGNORECASE)
_CREDITS = re.compile(r"\W*(?:additional )?(?:reporting|writing|editing|compiled|edited) by\b", re.IGNORECASE)
_IN_BRACKETS = re.compile(rf"[.!?…][{CLOSING_QUOTES}]*\s\((?P<name>[^()\d]{{4,40}})\)\W*$")
_SIGNATURE = re.compile(r"[—–-]+\s*(?P<name>[^\W\d_][^()]{1,50}?)\.?|\((?P<agency>[^()]{2,40})\)\.?")


def read_author_note(
    passage: Passage, story: Sequence[Passage], authors: Sequence[str], source: str
) -> PageLine | None:
    """The note on the author, with the outlet it was written for; None if it is part of the story.

    A person whom no byline names is the author only if the note gives a writer's profession and the story
    before it (`story`) does not speak of that person.
    """
    text = passage.text
    if len(text) > _NOTE_LENGTH:
        return None
    byline = None
    if not _THE_WRITER.match(text) and not _opens_with_author(text, authors):
        introduced = _PROFESSION.match(text)
        if introduced is None or not is_person_name(introduced["name"]):
            return None
        family_name = introduced["name"].rsplit(" ", 1)[-1]
        if any(family_name in other.text for other in story):
            return None
        byline = None if authors else Byline((introduced.span("name"),), None)
    note = printed(passage, "author_note", (0, len(text)), "note on the author", source)
    fields = (FoundField("author_note", text, note.basis, note.evidence), *_elsewhere(passage, source))
    people = byline_fields(passage, byline, "note on the author", source) if byline else ()
    return PageLine(passage, "note on the author", fields=(*fields, *people))


def read_sign_off(passage: Passage, authors: Sequence[str], source: str) -> PageLine | None:
    """A last line that names reporters, the agency or the first outlet; None for any other.

    Reporters are authors only where no byline has named one.
    """
    text = passage.text
    if len(text) > _SIGN_OFF_LENGTH:
        return None
    elsewhere = _elsewhere(passage, source) if _THIS_TEXT.match(text) else ()
    if elsewhere:
        return PageLine(passage, "first publication", fields=elsewhere)
    published = _PUBLISHED_IN.match(text)
    if published is not None:
        field = printed(passage, "outlet", published.span("name"), "published in", source)
        return PageLine(passage, "publication line", fields=(field,))
    reporting = _REPORTING.match(text)
    if reporting is not None or _CREDITS.match(text):
        names = read_names(text, *reporting.span("names")) if reporting and not authors else None
        fields = byline_fields(passage, names, "credits", source) if names is not None else ()
        return PageLine(passage, "credits", fields=fields)
    return _signature(passage, authors, source)


def read_closing_name(passages: Sequence[Passage], source: str) -> tuple[FoundField, ...]:
    """The author whom only the last paragraph names, in brackets behind its last stop."""
    last = passages[-1]
    signed = _IN_BRACKETS.search(last.text)
    if signed is None or not _is_plain_name(signed["name"]):
        return ()
    family_name = signed["name"].rsplit(" ", 1)[-1]
    if any(family_name in passage.text for passage in passages[:-1]):
        return ()
    return byline_fields(last, Byline((signed.span("name"),), None), "signature", source)


def _signature(passage: Passage, authors: Sequence[str], source: str) -> PageLine | None:
    signed = _SIGNATURE.fullmatch(passage.text)
    if signed is None:
        return None
    group = "name" if signed["name"] is not None else "agency"
    name = signed[group]
    if _is_plain_name(name) and group == "name":
        byline = Byline((signed.span(group),), None)
        return PageLine(
            passage,
            "signature",
            fields=() if authors else byline_fields(passage, byline, "signature", source),
        )
    if in_capitals(name) or any(word.casefold() in OUTLET_WORDS for word in name.split()):
        field = printed(passage, "original_outlet", signed.span(group), "sign-off", source)
        return PageLine(passage, "sign-off", fields=(field,))
    return None


def _is_plain_name(text: str) -> bool:
    """Whether words are a name though no label says so: they have its form, and its capital."""
    return text[0].isupper() and is_person_name(text)


def _opens_with_author(text: str, authors: Sequence[str]) -> bool:
    opening = normalised(text[:120]) if authors else ""
    for author in authors:
        name = normalised(author)
        if opening.startswith(f"{name} ") and (_AFTER_A_NAME.match(text, len(author)) or opening == name):
            return True
    return False


def _elsewhere(passage: Passage, source: str) -> tuple[FoundField, ...]:
    found = _ELSEWHERE.search(passage.text)
    if found is None:
        return ()
    span = found.span("quoted") if found["quoted"] is not None else found.span("named")
    return (printed(passage, "original_outlet", span, "first publication", source),)
