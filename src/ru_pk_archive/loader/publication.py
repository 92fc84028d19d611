"""Turns the date lines of a clipping into dates with what each is the date of."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ru_pk_archive.dating import printed_dates
from ru_pk_archive.dating.edtf import parse_edtf
from ru_pk_archive.loader.page_words import words
from ru_pk_archive.loader.passages import Passage
from ru_pk_archive.loader.sentences import OPENERS, ends_sentence
from ru_pk_archive.records.dates import PrintedDate, UncertainDate
from ru_pk_archive.records.evidence import Basis, DateClaim, DateRole
from ru_pk_archive.text_extent import count_words

BESIDE_THE_AUTHOR = "date beside the author's name"

_LONGEST = 200
_MOST_DATES = 3  # a line with more is a table's
_MONTH = 7  # characters of a month in EDTF
_NEAR = 45  # days that a dateline without a year may lie from a date that is printed in full

# A cheap look first: the figures of a day, or of any year in a short line.
_FIGURES_OF_A_DAY = re.compile(r"\d(?<!\d\d)\d?(?!\d)")
_FIGURE = re.compile(r"\d")
_SHORT = 40
_ROLES = re.compile(
    r"(?P<first>(?:first|originally) (?:published|posted|appeared|printed|aired|created)|erstveröffentlicht)"
    r"|(?P<modified>updated?|modified|edited|revised|corrected|last change|aktualisiert"
    r"|letzte änderung|geändert|bearbeitet|\bstand\s?:|обновлено|mis à jour|actualizado)"
    r"|(?P<captured>retrieved|accessed|captured|archived|saved|downloaded|printed on|snapshot)"
    r"|(?P<published>published|posted|written|issued|released|publication|veröffentlicht|erschienen|erstellt"
    r"|опубликовано|publié|publicado)",
    re.IGNORECASE,
)
_ROLE_OF = {
    "first": DateRole.FIRST_PUBLISHED,
    "modified": DateRole.MODIFIED,
    "captured": DateRole.CAPTURED,
    "published": DateRole.PUBLISHED,
}
# What stands around a date on a line of its own: labels, times, zones, weekdays.
_AROUND = words(
    """
    last date time on at in the of um uhr am pm a.m p.m hr hrs hour hours local day days week weeks month
    months minute minutes min mins read ago mon monday tue tues tuesday wed wednesday thu thurs thursday fri
    friday sat saturday sun sunday gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet msk ist pkt jst
    sgt hkt aest г года
    """
)
_FEWEST_PLAIN_WORDS = 2
_LONGEST_ABBREVIATION = 2
# How a line begins that tells of its own article: "This story was first published on ...".
_OF_ITSELF = re.compile(
    rf"\W*(?:(?:last )?(?:{_ROLES.pattern})"
    r"|(?:this|the) (?:article|story|piece|column|op-ed|essay|post|interview|page)\b"
    r"|this (?:report|text|commentary|version)\b|(?:article|story)\b|it (?:was|is) (?:first|originally)\b"
    r"|(?:dieser|der) (?:artikel|beitrag|text)\b|cet article\b|este artículo\b|(?:эта )?статья\b)",
    re.IGNORECASE,
)
_EDGES = " ,.:;|/•·–—-()[]"


class StampedDate(NamedTuple):
    """A date as it stands in a passage; `labelled` when a word beside it says what it is the date of.

    `rule` names the kind of line ("date line", "dateline").
    """

    passage: Passage
    date: PrintedDate
    role: DateRole
    labelled: bool
    rule: str


class DateLine(NamedTuple):
    """The dates of a line in their order, and what else the line says, labels and times left off."""

    dates: tuple[StampedDate, ...]
    rest: str

    @property
    def is_statement(self) -> bool:
        """Whether the line tells what happened on its date, and not when it was published itself.

        It ends in a stop that is not the date's own, and has a verb or the like: a word in small letters
        before the date, or two words that are not capitalised.
        """
        text, first, last = self.dates[0].passage.text, self.dates[0].date, self.dates[-1].date
        # After a word that opens sentences, even the stop of "p.m." ends one.
        opened = text.split(maxsplit=1)[0].casefold() in OPENERS
        if not ends_sentence(text if opened else text[last.end :]) or _OF_ITSELF.match(text):
            return False
        return any(map(str.islower, _plain_words(_rest(text[: first.start])))) or (
            count_words(" ".join(_plain_words(self.rest))) >= _FEWEST_PLAIN_WORDS
        )

    @property
    def has_months_only(self) -> bool:
        """Whether no date names a day and none has a label: "Concerts in March 1931" may be a headline."""
        found = [stamp.date.date for stamp in self.dates if not stamp.labelled]
        return len(found) == len(self.dates) and all(
            date is not None and len(date.edtf) <= _MONTH for date in found
        )


def read_date_line(passage: Passage) -> DateLine | None:
    """The dates that a line prints; None for a line without any, or one too long to be a date line."""
    line = passage.text
    if len(line) > _LONGEST or not (_FIGURE if len(line) <= _SHORT else _FIGURES_OF_A_DAY).search(line):
        return None
    dates = printed_dates(line)
    if not dates or len(dates) > _MOST_DATES:
        return None
    stamped = []
    pieces = []
    position = 0
    role, labelled = DateRole.PUBLISHED, False
    for date in dates:
        before = line[position : date.start]
        named = role_named(before)
        if named is not None:
            role, labelled = named, True
        stamped.append(StampedDate(passage, date, role, labelled, "date line"))
        pieces.append(before)
        position = date.end
    pieces.append(line[position:])
    return DateLine(tuple(stamped), _rest(" ".join(pieces)))


def role_named(text: str) -> DateRole | None:
    """What the label in a text says the date after it is the date of; the last label counts."""
    role = None
    for match in _ROLES.finditer(text):
        role = _ROLE_OF[match.lastgroup or ""]
    return role


def stated_dates(
    stamped: Iterable[StampedDate], known: Sequence[UncertainDate], source: str
) -> list[DateClaim]:
    """The dates as claims, in their order; one without a year that nothing completes is left out.

    A missing year is the one that puts the day nearest to a date that is `known`, or printed in
    full, and within a month and a half of it: 31 December above 2 January is of the old year.
    A date beside the author's name at the end that is older than the date of publication is that of the
    first publication.
    """
    dates = list(stamped)
    anchors = [*known, *(stamp.date.date for stamp in dates if stamp.date.date is not None)]
    published = next((stamp.date.date for stamp in dates if _is_published(stamp)), None)
    published = next(iter(known), published)
    claims = []
    for stamp in dates:
        date = stamp.date.date or _completed(stamp.date, anchors)
        if date is not None:
            evidence = stamp.passage.evidence(stamp.date.start, stamp.date.end, stamp.rule, source)
            first = stamp.rule == BESIDE_THE_AUTHOR and _is_before(date, published)
            role = DateRole.FIRST_PUBLISHED if first else stamp.role
            claims.append(DateClaim(date, role, Basis.PRINTED, evidence))
    return claims


def _is_published(stamp: StampedDate) -> bool:
    has_year = stamp.date.date is not None
    return has_year and stamp.role is DateRole.PUBLISHED and stamp.rule != BESIDE_THE_AUTHOR


def _is_before(date: UncertainDate, other: UncertainDate | None) -> bool:
    """Whether the first date lies wholly before the other."""
    if other is None or other.earliest is None or date.latest is None:
        return False
    return date.latest < other.earliest


def _completed(date: PrintedDate, anchors: Iterable[UncertainDate]) -> UncertainDate | None:
    if date.month is None or date.day is None:
        return None
    for anchor in anchors:
        if anchor.earliest is None or anchor.earliest != anchor.latest:
            continue
        year = int(anchor.edtf[:4])
        for candidate in (year, year - 1, year + 1):
            completed = parse_edtf(f"{candidate:04}-{date.month:02}-{date.day:02}")
            if completed is None or completed.earliest is None:
                continue
            if abs(completed.earliest - anchor.earliest) <= _NEAR:
                return completed
    return None


def _plain_words(text: str) -> list[str]:
    """The words that are not capitalised, without abbreviations ("no.", "pp.")."""
    found = [word.strip(_EDGES) for word in text.split()]
    plain = [word for word in found if word[:1].isalpha() and not word[0].isupper()]
    return [word for word in plain if not word.islower() or len(word) > _LONGEST_ABBREVIATION]


def _rest(text: str) -> str:
    """What a date line says besides: the words that are neither label nor time."""
    tokens = _ROLES.sub(" ", text).split()
    kept = [token for token in tokens if token.casefold().strip(_EDGES) not in _AROUND]
    return " ".join(token for token in kept if not any(map(str.isdigit, token))).strip(_EDGES)
