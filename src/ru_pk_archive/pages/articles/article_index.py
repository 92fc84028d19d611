"""Turns all articles into their index by headline, from A to Z."""

from collections.abc import Iterator
from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.pages.alphabet import Ways, sheets
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.letters import alphabetical, initial
from ru_pk_archive.pages.parts import Group, Heading
from ru_pk_archive.pages.rows import ArticleRow, counted
from ru_pk_archive.pages.shell import Shell
from ru_pk_archive.records.archive import ArticleEntry, Catalog
from ru_pk_archive.records.page import Page

_TITLE = "Articles by headline"


@dataclass(frozen=True, slots=True)
class ArticleIndexPage:
    """All articles by headline, or one page of a long list of them."""

    shell: Shell
    title: str
    summary: str
    timeline: str
    groups: tuple[Group[ArticleRow], ...]
    ways: Ways


def plan(catalog: Catalog) -> Iterator[Page]:
    """The index, in one page or several."""
    directory = Directory(catalog)
    path, size = addresses.ARTICLES, catalog.settings.page_size
    entries = sorted(catalog.articles, key=lambda entry: alphabetical(entry.article.draft.title.value))
    for sheet in sheets(path, entries, size, _letter):
        model = ArticleIndexPage(
            shell=directory.shells.shell(
                sheet.path,
                sheet.titled(_TITLE),
                sheet.described("Every article of this archive by its headline"),
                crumbs=sheet.crumbs(_TITLE, path),
            ),
            title=sheet.headed(_TITLE),
            summary=f"{counted(len(sheet.listed), 'article', 'articles')}.",
            timeline=addresses.relative(sheet.path, addresses.TIMELINE),
            groups=tuple(
                Group(
                    group.heading,
                    directory.rows((entry.article.draft.id for entry in group.rows), sheet.path),
                )
                for group in sheet.groups
            ),
            ways=sheet.ways,
        )
        yield Page(sheet.path, "articles.html", model)


PAGE_KIND = plan


def _letter(entry: ArticleEntry) -> Heading:
    return initial(entry.article.draft.title.value)
