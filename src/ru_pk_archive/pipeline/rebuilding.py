"""Runs all stages from sources to site, each only for what its key does not yet know."""

from ru_pk_archive.catalog.findings import find
from ru_pk_archive.pages.desk import DESK_TEMPLATE
from ru_pk_archive.pipeline.desk import Desk
from ru_pk_archive.pipeline.publishing import plan_desk_pages, plan_pages, render_key, render_pages
from ru_pk_archive.pipeline.reading import read_catalog
from ru_pk_archive.pipeline.requests import BuildRequest, Progress
from ru_pk_archive.pipeline.sources import Sources, read_sources
from ru_pk_archive.records.problem import Code
from ru_pk_archive.records.report import BuildReport
from ru_pk_archive.rendering import TemplateSet
from ru_pk_archive.rendering.additions import unused_additions
from ru_pk_archive.storage.memo import Memo
from ru_pk_archive.storage.site_folder import Output, SiteFolder, differences, open_site, publish


def rebuild(
    request: BuildRequest, sources: Sources, site: SiteFolder, memo: Memo, progress: Progress, *, desk: Desk
) -> BuildReport:
    """Publishes site and desk and saves the memo. All pages are rendered before the first is written."""
    catalog, problems = read_catalog(sources, memo, request.jobs, progress)
    progress.start("plan")
    pages = plan_pages(catalog, sources.theme)
    templates = TemplateSet(sources.theme.templates)
    problems += unused_additions(
        sources.theme.additions,
        {DESK_TEMPLATE, *(page.template for page in pages)},
        templates,
        sources.theme.static,
    )
    findings = find(catalog, len(sources.seeds.clippings), problems)
    if any(problem.code is Code.NO_CLIPPINGS for problem in problems):
        return BuildReport(findings)
    keys = {page.path: render_key(page, templates, sources.code) for page in pages}
    stale = [page for page in pages if request.clean or site.key(page.path) != keys[page.path]]
    of_desk = plan_desk_pages(catalog, findings.problems, sources.theme, desk)
    rendered = render_pages([*stale, *of_desk], templates, request.jobs, progress)
    if rendered.problems:
        findings = find(catalog, len(sources.seeds.clippings), problems + rendered.problems)
        return BuildReport(findings, remembered=memo.save())
    progress.start("write")
    contents = {page.path: content for page, content in zip(stale, rendered.contents, strict=False)}
    outputs = [Output(path, key, contents.get(path)) for path, key in keys.items()]
    changes = publish(site, outputs, sources.digest, trusted=not request.clean)
    desk.publish(of_desk, rendered.contents[len(stale) :], sources.digest)
    memo.shelf("findings").put(sources.digest, findings)
    return BuildReport(findings, changes, remembered=memo.save(), desk=desk.page)


def compare_with_clean_build(request: BuildRequest, progress: Progress) -> tuple[str, ...]:
    """In words, how the output differs from what its sources give without any memo, by path."""
    progress.start("verify")
    sources = read_sources(request)
    memo = Memo(request.memo, sources.code, empty=True)
    catalog, _ = read_catalog(sources, memo, request.jobs, progress)
    pages = plan_pages(catalog, sources.theme)
    rendered = render_pages(pages, TemplateSet(sources.theme.templates), request.jobs, progress)
    clean = {page.path: content for page, content in zip(pages, rendered.contents, strict=True)}
    return tuple(differences(open_site(request.output, request.seeds), clean))
