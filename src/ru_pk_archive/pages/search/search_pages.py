"""Turns the catalog into the search page and the files of its index."""

from collections.abc import Iterator
from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.search.documents import SEATS_IN_A_FILE, document_files
from ru_pk_archive.pages.search.filters import filters
from ru_pk_archive.pages.search.names import name_lines
from ru_pk_archive.pages.search.postings import CAP, DIGITS
from ru_pk_archive.pages.search.seats import seats
from ru_pk_archive.pages.search.shards import LARGEST, SMALLEST, Part, cut
from ru_pk_archive.pages.search.terms import lines_of_terms
from ru_pk_archive.pages.search.words import ALIKE, DROPPED, GAPS, LONGEST, STOP_WORDS, UNSPACED
from ru_pk_archive.pages.shell import Link, Shell
from ru_pk_archive.records.archive import ArticleEntry, Catalog
from ru_pk_archive.records.page import Page
from ru_pk_archive.records.tables import JsonObject, Shard

# Script and index are of one build, but a browser may hold one of them from an older: then it says so.
_FORMAT = 2
_SCRIPT = addresses.asset("search.js")


@dataclass(frozen=True, slots=True)
class KindChoice:
    """A kind of names that a search can be narrowed to; `id` is what the index calls it."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class SearchPage:
    """The page with the form. `ways` lead to everything without a search; `script` is the address of what
    runs it, "" where there is no article to search."""

    shell: Shell
    script: str
    kinds: tuple[KindChoice, ...]
    ways: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Start:
    """The first key of a file of sorted lines, and the file's name."""

    first: str
    file: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the script reads first: where each file of terms and of names begins, and how many articles there
    are; and how words are told from a text and numbers are written, so that `words` and `postings` say it for
    both languages. `seats` is the count of numbers that a file of articles holds; `kinds` has the label of
    each kind of names."""

    format: int
    articles: int
    seats: int
    alike: tuple[tuple[str, str], ...]
    dropped: str
    gaps: str
    unspaced: str
    longest: int
    digits: str
    stop_words: tuple[str, ...]
    kinds: JsonObject
    terms: tuple[Start, ...]
    names: tuple[Start, ...]


def plan(
    catalog: Catalog, cap: int = CAP, smallest: int = SMALLEST, largest: int = LARGEST
) -> Iterator[Page]:
    """The page, then its index: manifest, terms, names, bitmaps, articles, filters.

    `cap` bounds the postings of a term, `smallest` and `largest` the bytes of a file of terms or names.
    """
    directory = Directory(catalog)
    entries = _by_number(catalog)
    lines = tuple(lines_of_terms(directory, entries, cap))
    terms = tuple(cut("terms", ((line.term, line.text) for line in lines), smallest, largest))
    names = tuple(cut("names", name_lines(directory), smallest, largest))
    yield Page(addresses.SEARCH, "search.html", _page(directory))
    yield _shard("manifest", _manifest(directory, terms, names))
    for part in (*terms, *names):
        yield _shard(part.name, part.text)
    for line in lines:
        if line.bitmap:
            yield _shard(line.bitmap_name, line.bitmap)
    for file in document_files(directory, entries):
        yield _shard(f"articles/{file.number}", file.text)
    yield _shard("filters", filters(directory, entries))


PAGE_KIND = plan


def _by_number(catalog: Catalog) -> dict[int, ArticleEntry]:
    entries = {entry.article.draft.id: entry for entry in catalog.articles}
    return {number: entries[id] for id, number in seats(entries).items()}


def _manifest(directory: Directory, terms: tuple[Part, ...], names: tuple[Part, ...]) -> Manifest:
    kinds = directory.catalog.authorities.kinds
    return Manifest(
        format=_FORMAT,
        articles=len(directory.catalog.articles),
        seats=SEATS_IN_A_FILE,
        alike=ALIKE,
        dropped=DROPPED,
        gaps=GAPS,
        unspaced=UNSPACED,
        longest=LONGEST,
        digits=DIGITS,
        stop_words=STOP_WORDS,
        kinds=JsonObject(tuple((kind.plural, kind.label) for kind in kinds)),
        terms=tuple(Start(part.first, part.name) for part in terms),
        names=tuple(Start(part.first, part.name) for part in names),
    )


def _page(directory: Directory) -> SearchPage:
    path = addresses.SEARCH
    members = {entry.entity.kind for entry in directory.catalog.entities}
    kinds = [kind for kind in directory.catalog.authorities.kinds if kind.id in members]
    lists = (
        *((f"{kind.label_plural} from A to Z", addresses.kind_index(kind)) for kind in kinds),
        ("Articles by headline", addresses.ARTICLES),
        ("Articles by date", addresses.TIMELINE),
        ("Articles by source", addresses.OUTLETS),
    )
    return SearchPage(
        shell=directory.shells.shell(
            path, "Search", "Search the articles of this archive, and the names in them.", path
        ),
        script=addresses.relative(path, _SCRIPT) if directory.catalog.articles else "",
        kinds=tuple(KindChoice(kind.plural, kind.label_plural) for kind in kinds),
        ways=tuple(Link(words, addresses.relative(path, target)) for words, target in lists),
    )


def _shard(name: str, content: object) -> Page:
    return Page(addresses.search_file(name), "script", Shard(name, content))
