"""Turns the words of documents into postings: for each term the documents that have it, as text."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from ru_pk_archive.fingerprint import digest_text
from ru_pk_archive.pages.search.words import STOP_WORDS

# A term keeps its best postings up to this many. One that has more also gets a bitmap, which holds them all
# and is loaded only where the term is joined with something else, so that joins stay exact.
CAP = 4_000

# How much a term counts in a document. The four levels share a posting with the document's number.
OTHER_FORM = 0  # not printed there: a form of a name that the document prints otherwise
ONCE = 1
REPEATED = 2
HEADLINE = 3
_LEVELS = 4

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_MORE = 32  # the bit of a digit which says that the number goes on
_BITS = 6  # of a digit of a bitmap


@dataclass(frozen=True, slots=True)
class TermLine:
    """A term with its postings in a line of text. `bitmap` is "" for a term that keeps all of them;
    `bitmap_name` is what the line calls it."""

    term: str
    text: str
    bitmap_name: str
    bitmap: str


def term_levels(text: Iterable[str], headline: Iterable[str], other_forms: Iterable[str]) -> dict[str, int]:
    """The level of each term of a document, stop words left out."""
    levels = dict.fromkeys(other_forms, OTHER_FORM)
    for word, count in Counter(text).items():
        levels[word] = ONCE if count == 1 else REPEATED
    levels.update(dict.fromkeys(headline, HEADLINE))
    for word in STOP_WORDS:
        levels.pop(word, None)
    return levels


def gather(documents: Iterable[tuple[int, Mapping[str, int]]]) -> dict[str, list[int]]:
    """For each term its postings, `number * 4 + level` each, in the order of the documents."""
    postings: defaultdict[str, list[int]] = defaultdict(list)
    for number, levels in documents:
        base = number * _LEVELS
        for term, level in levels.items():
            postings[term].append(base + level)
    return postings


def is_printed(posting: int) -> bool:
    """Whether the document prints the term itself, not only another form of a name."""
    return posting % _LEVELS != OTHER_FORM


def term_lines(
    postings: Mapping[str, Sequence[int]], cap: int = CAP, printed: Mapping[str, str] = MappingProxyType({})
) -> Iterator[TermLine]:
    """A line for each term, in the order in which a script compares strings, which is that of UTF-16.

    Between spaces it holds: term, postings, and if only the best are kept the number of all and the name of
    their bitmap, and the form in `printed`. What is empty at its end is left out.
    """
    codes = _Codes()
    for term in sorted(postings, key=lambda term: term.encode("utf-16-be", "surrogatepass")):
        found = postings[term]
        if len(found) <= cap:
            yield TermLine(term, _line(term, _encoded(found, codes), "", "", printed.get(term, "")), "", "")
        else:
            name = f"all/{digest_text(term, 12)}"
            best = sorted(sorted(found, key=lambda posting: (-(posting % _LEVELS), posting))[:cap])
            bits = bitmap(posting // _LEVELS for posting in found)
            fields = (_encoded(best, codes), str(len(found)), name, printed.get(term, ""))
            yield TermLine(term, _line(term, *fields), name, bits)


def encoded(numbers: Sequence[int]) -> str:
    """Rising numbers from 0 as text: the distance of each from the one before, five bits a character."""
    return _encoded(numbers, _Codes())


def bitmap(numbers: Iterable[int]) -> str:
    """A set of numbers as text, six of them a character, the lowest in its lowest bit."""
    digits: list[int] = []
    for number in numbers:
        place, bit = divmod(number, _BITS)
        digits += [0] * (place + 1 - len(digits))
        digits[place] |= 1 << bit
    return "".join([DIGITS[digit] for digit in digits])


def _line(*fields: str) -> str:
    return " ".join(fields).rstrip(" ")


class _Codes(dict[int, str]):
    """Each number's text, its lowest bits first, made when first asked for: most numbers come again."""

    def __missing__(self, number: int) -> str:
        rest, text = number, ""
        while rest >= _MORE:
            text += DIGITS[rest % _MORE + _MORE]
            rest //= _MORE
        self[number] = text + DIGITS[rest]
        return self[number]


def _encoded(numbers: Sequence[int], codes: _Codes) -> str:
    return "".join([codes[number - before] for before, number in zip([0, *numbers], numbers, strict=False)])
