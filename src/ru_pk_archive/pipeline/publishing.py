"""Turns the catalog into pages, and those whose render key is new into bytes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ru_pk_archive.catalog.addresses import DATA, asset
from ru_pk_archive.fingerprint import fingerprint
from ru_pk_archive.pages import plan_site
from ru_pk_archive.pages.data.data_page import data_page
from ru_pk_archive.pages.desk.desk_page import plan_desk
from ru_pk_archive.pipeline.desk import Desk
from ru_pk_archive.pipeline.requests import Progress
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.page import Page
from ru_pk_archive.records.problem import Code, Problem
from ru_pk_archive.rendering import BrokenTemplateError, TemplateSet, render
from ru_pk_archive.storage.site_folder import Output, SiteFolder
from ru_pk_archive.storage.theme import Theme
from ru_pk_archive.workers import map_pure


@dataclass(frozen=True, slots=True)
class Press:
    """What renders the pages of a site, and the folder where those that are known stay as they are, unless
    all are to be made `anew`."""

    templates: TemplateSet
    code: str
    site: SiteFolder
    jobs: int
    anew: bool


@dataclass(frozen=True, slots=True)
class Keyed:
    """A page with its render key; one that is not `stale` stands in the folder already."""

    page: Page
    key: str
    stale: bool


@dataclass(frozen=True, slots=True)
class Rendered:
    """Bytes of pages in the order of the pages; empty if any failed, and then `problems` tell which."""

    contents: tuple[bytes, ...]
    problems: tuple[Problem, ...]


def plan_pages(catalog: Catalog, theme: Theme) -> tuple[Page, ...]:
    """All files of the site, those of the theme included."""
    return (*plan_site(catalog), *_assets(theme))


def plan_desk_pages(
    catalog: Catalog, problems: tuple[Problem, ...], theme: Theme, desk: Desk
) -> tuple[Page, ...]:
    """All files of the desk, those of the theme included."""
    return (*plan_desk(catalog, problems, desk.last_build(), desk.way), *_assets(theme))


def _assets(theme: Theme) -> Iterator[Page]:
    return (Page(asset(file.path), "static", file.content) for file in theme.static)


def render_site(
    catalog: Catalog, pages: Iterable[Page], press: Press, progress: Progress
) -> tuple[tuple[Output, ...], tuple[Problem, ...]]:
    """The files of the site; none if a page cannot be rendered, and then the problems tell why.

    The data page is made last, because it tells how large the others are.
    """
    keyed = [_keyed(page, press) for page in pages if page.path != DATA]
    progress.start("render", sum(one.stale for one in keyed))
    files, problems = _render(keyed, press, progress)
    if problems:
        return (), problems
    sizes = {file.path: press.site.size(file) for file in files}
    listing, problems = _render([_keyed(data_page(catalog, sizes), press)], press, progress)
    return (() if problems else (*files, *listing)), problems


def _keyed(page: Page, press: Press) -> Keyed:
    """The key is the digest of all that the page's bytes depend on."""
    key = fingerprint((press.code, press.templates.closure_digest(page.template), page))
    return Keyed(page, key, press.anew or press.site.key(page.path) != key)


def _render(
    keyed: Sequence[Keyed], press: Press, progress: Progress
) -> tuple[tuple[Output, ...], tuple[Problem, ...]]:
    rendered = render_pages([one.page for one in keyed if one.stale], press.templates, press.jobs, progress)
    if rendered.problems:
        return (), rendered.problems
    contents = iter(rendered.contents)
    outputs = (Output(one.page.path, one.key, next(contents) if one.stale else None) for one in keyed)
    return tuple(outputs), ()


def render_pages(pages: Sequence[Page], templates: TemplateSet, jobs: int, progress: Progress) -> Rendered:
    """Renders each page. One template's mistake is told once, however many pages it spoils."""
    contents: list[bytes] = []
    faults: dict[tuple[str, int | None, str], list[str]] = {}
    for page, result in zip(pages, map_pure(_try_to_render, templates, pages, jobs), strict=True):
        progress.advance()
        if isinstance(result, bytes):
            contents.append(result)
        else:
            faults.setdefault((result.template, result.line, result.reason), []).append(page.path)
    problems = tuple(_problem(*fault, paths) for fault, paths in faults.items())
    return Rendered(() if problems else tuple(contents), problems)


def _try_to_render(templates: TemplateSet, page: Page) -> bytes | BrokenTemplateError:
    try:
        return render(page, templates)
    except BrokenTemplateError as error:
        return error


def _problem(template: str, line: int | None, reason: str, paths: Sequence[str]) -> Problem:
    others = f" and {len(paths) - 1} more" if len(paths) > 1 else ""
    message = f"{paths[0]}{others} cannot be rendered: {reason}. Nothing was published."
    return Problem(Code.TEMPLATE_BROKEN, message, f"templates/{template}", line)
