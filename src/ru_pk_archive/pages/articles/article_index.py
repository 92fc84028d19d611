"""Turns all articles into their index by headline, from A to Z."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.parts import Group, Heading, Pager, alphabetical, initial, parts
from ru_pk_archive.pages.rows import ArticleRow, counted
from ru_pk_archive.pages.shell import Link, Shell
from ru_pk_archive.records.archive import ArticleEntry, Catalog
from ru_pk_archive.records.page import Page

_TITLE = "Articles by headline"


@dataclass(frozen=True, slots=True)
class ArticleIndexPage:
    """All articles by headline, or a part of a long list of them."""

    shell: Shell
    title: str
    summary: str
    timeline: str
    jumps: tuple[Link, ...]
    groups: tuple[Group[ArticleRow], ...]
    pager: Pager | None


def plan(catalog: Catalog) -> Iterator[Page]:
    """The index, in one page or several."""
    directory = Directory(catalog)
    path, size = addresses.ARTICLES, catalog.settings.page_size
    entries = sorted(catalog.articles, key=lambda entry: alphabetical(entry.article.draft.title.value))
    for part in parts(path, entries, size, _letter):
        model = ArticleIndexPage(
            shell=directory.shells.shell(
                part.path,
                part.titled(_TITLE),
                part.titled("Every article of this archive by its headline") + ".",
            ),
            title=_TITLE,
            summary=f"{counted(len(entries), 'article', 'articles')}.",
            timeline=addresses.relative(part.path, addresses.TIMELINE),
            jumps=part.jumps,
            groups=tuple(
                Group(heading, directory.rows((entry.article.draft.id for entry in group), part.path))
                for heading, group in groupby(part.rows, key=_letter)
            ),
            pager=part.pager,
        )
        yield Page(part.path, "articles.html", model)


PAGE_KIND = plan


def _letter(entry: ArticleEntry) -> Heading:
    return initial(entry.article.draft.title.value)
