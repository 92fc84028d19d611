"""Brings a site up to date with its sources; if nothing changed, without loading any later stage."""

from dataclasses import replace

from ru_pk_archive.pipeline.desk import Desk
from ru_pk_archive.pipeline.requests import BuildRequest, Progress
from ru_pk_archive.pipeline.sources import read_sources
from ru_pk_archive.records.report import BuildReport, Findings, SiteChanges
from ru_pk_archive.storage.memo import Memo
from ru_pk_archive.storage.site_folder import open_site


def build_site(request: BuildRequest, progress: Progress) -> BuildReport:
    """Builds the site; nothing is published if there are no clippings or a page cannot be rendered.

    Raises ArchiveError if the folders do not allow it.
    """
    progress.start("read")
    sources = read_sources(request)
    site = open_site(request.output, request.seeds)
    desk = Desk(request)
    memo = Memo(request.memo, sources.code, empty=request.clean)
    known: Findings | None = memo.shelf("findings").get(sources.digest)
    if known is not None and site.is_made_from(sources.digest) and desk.is_made_from(sources.digest):
        kept = tuple(sorted(site.manifest.files))
        report = BuildReport(known, SiteChanges((), kept, (), (), site.strangers()), desk=desk.page)
    else:
        progress.start("prepare")
        from ru_pk_archive.pipeline.rebuilding import rebuild

        report = rebuild(request, sources, site, memo, progress, desk=desk)
    if request.verify and report.changes is not None:
        from ru_pk_archive.pipeline.rebuilding import compare_with_clean_build

        report = replace(report, differences=compare_with_clean_build(request, progress))
    return report
