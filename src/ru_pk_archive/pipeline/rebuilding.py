"""Runs all stages from sources to site, each only for what its key does not yet know."""

from ru_pk_archive.catalog.findings import find
from ru_pk_archive.pages.desk.desk_page import DESK_TEMPLATE
from ru_pk_archive.pipeline.desk import Desk
from ru_pk_archive.pipeline.publishing import Press, plan_desk_pages, plan_pages, render_pages, render_site
from ru_pk_archive.pipeline.reading import read_catalog
from ru_pk_archive.pipeline.requests import BuildRequest, Progress
from ru_pk_archive.pipeline.sources import Sources, read_sources
from ru_pk_archive.records.problem import Code
from ru_pk_archive.records.report import BuildReport
from ru_pk_archive.rendering import TemplateSet
from ru_pk_archive.rendering.additions import unused_additions
from ru_pk_archive.storage.memo import Memo
from ru_pk_archive.storage.site_folder import SiteFolder, differences, open_site, publish


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
    press = Press(templates, sources.code, site, request.jobs, anew=request.clean)
    outputs, faults = render_site(catalog, pages, press, progress)
    progress.start("desk")
    of_desk = plan_desk_pages(catalog, findings.problems, sources.theme, desk)
    rendered = render_pages(of_desk, templates, request.jobs, progress)
    if faults or rendered.problems:
        findings = find(catalog, len(sources.seeds.clippings), problems + (faults or rendered.problems))
        return BuildReport(findings, remembered=memo.save())
    progress.start("write")
    changes = publish(site, outputs, sources.digest, trusted=not request.clean)
    desk.publish(of_desk, rendered.contents, sources.digest)
    memo.shelf("findings").put(sources.digest, findings)
    return BuildReport(findings, changes, remembered=memo.save(), desk=desk.page)


def compare_with_clean_build(request: BuildRequest, progress: Progress) -> tuple[str, ...]:
    """In words, how the output differs from what its sources give without any memo, by path."""
    progress.start("verify")
    sources = read_sources(request)
    memo = Memo(request.memo, sources.code, empty=True)
    catalog, _ = read_catalog(sources, memo, request.jobs, progress)
    site = open_site(request.output, request.seeds)
    press = Press(TemplateSet(sources.theme.templates), sources.code, site, request.jobs, anew=True)
    outputs, _ = render_site(catalog, plan_pages(catalog, sources.theme), press, progress)
    return tuple(differences(site, {output.path: output.content or b"" for output in outputs}))
