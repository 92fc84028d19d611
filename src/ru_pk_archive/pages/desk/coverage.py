"""Turns the dates and sources of all articles into a table of months, in which gaps can be seen."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from ru_pk_archive.dating.chronology import period_of
from ru_pk_archive.dating.edtf import parse_edtf, year_text
from ru_pk_archive.dating.wording import in_words
from ru_pk_archive.pages.rows import UNDATED, counted
from ru_pk_archive.records.archive import ArticleEntry, Catalog

# A table of more columns than this is no longer read.
_COLUMNS = 6
_OTHERS = "other sources"
_NO_SOURCE = "no source"
_NO_PERIOD = "a longer span"


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """A period with the articles of each column, "" for none, and of all; `gap`: a run of months without any,
    whose words say it, and which has no cells."""

    words: str
    cells: tuple[str, ...]
    total: str
    gap: bool


@dataclass(frozen=True, slots=True)
class Coverage:
    """Months in order with the gaps between them, then coarser periods, then what has none; `columns` are the
    sources with most articles, all others in one, then articles without source; `gaps` counts the gaps."""

    columns: tuple[str, ...]
    rows: tuple[CoverageRow, ...]
    gaps: int


def coverage(catalog: Catalog) -> Coverage:
    """The table of an archive; without articles it has no rows."""
    columns = _columns(catalog)
    names = {outlet.id: outlet.name if outlet.name in columns else _OTHERS for outlet in catalog.outlets}
    counts: dict[str, Counter[str]] = {}
    for entry in catalog.articles:
        column = names[entry.outlet] if entry.outlet else _NO_SOURCE
        counts.setdefault(_period(entry), Counter())[column] += 1
    rows = tuple(_rows(counts, columns))
    return Coverage(columns, rows, sum(row.gap for row in rows))


def _columns(catalog: Catalog) -> tuple[str, ...]:
    by_count = sorted(catalog.outlets, key=lambda outlet: (-len(outlet.articles), outlet.name))
    shown = by_count if len(by_count) <= _COLUMNS + 1 else by_count[:_COLUMNS]
    others = (_OTHERS,) if len(shown) < len(by_count) else ()
    nameless = (_NO_SOURCE,) if any(entry.outlet is None for entry in catalog.articles) else ()
    return (*(outlet.name for outlet in shown), *others, *nameless)


def _period(entry: ArticleEntry) -> str:
    published = entry.article.published
    return (period_of(published.date) or _NO_PERIOD) if published else UNDATED


def _rows(counts: dict[str, Counter[str]], columns: tuple[str, ...]) -> Iterator[CoverageRow]:
    """Articles come in chronological order, and so do the periods of one length."""
    before = None
    for period in [period for period in counts if _month(period) is not None]:
        month = _month(period)
        if before is not None and month is not None and month - before > 1:
            yield _gap(before + 1, month - 1)
        before = month
        yield _row(_words(period), counts[period], columns)
    for period in [period for period in counts if _month(period) is None]:
        yield _row(_words(period), counts[period], columns)


def _row(words: str, counts: Counter[str], columns: tuple[str, ...]) -> CoverageRow:
    cells = tuple(f"{counts[column]:,}" if counts[column] else "" for column in columns)
    return CoverageRow(words, cells, f"{counts.total():,}", gap=False)


def _gap(first: int, last: int) -> CoverageRow:
    span = _month_words(first) if first == last else f"{_month_words(first)} to {_month_words(last)}"
    words = f"{counted(last - first + 1, 'month', 'months')} without an article: {span}"
    return CoverageRow(words, (), "", gap=True)


def _month(period: str) -> int | None:
    """The number of a month, counted from the year 0; None for any other period."""
    year, _, month = period.rpartition("-")
    return int(year) * 12 + int(month) - 1 if year and month.isdecimal() else None


def _month_words(number: int) -> str:
    return _words(f"{year_text(number // 12)}-{number % 12 + 1:02}")


def _words(period: str) -> str:
    date = parse_edtf(period)
    return in_words(date) if date else period
