"""The desk as a build finds it and leaves it: the curator's page, on which no page of the site depends."""

from collections.abc import Sequence

from ru_pk_archive.fingerprint import fingerprint
from ru_pk_archive.pipeline.requests import BuildRequest
from ru_pk_archive.records.desk import DESK_PAGE, LAST_BUILD, ArticleState
from ru_pk_archive.records.page import Page
from ru_pk_archive.storage.desk_folder import open_desk, read_last_build, way_between
from ru_pk_archive.storage.site_folder import Output, publish


class Desk:
    """The folder of the desk; `page` is its one page to read, `way` leads from there to the site's folder."""

    def __init__(self, request: BuildRequest) -> None:
        """Raises ArchiveError if the folder does not allow it."""
        self._site = open_desk(request.desk, LAST_BUILD, request.seeds, (request.output, request.memo))
        self.page = str(request.desk / DESK_PAGE)
        self.way = way_between(request.desk, request.output)

    def is_made_from(self, digest: str) -> bool:
        """Whether the desk stands there as a build of these sources left it."""
        return self._site.is_made_from(self._source(digest))

    def last_build(self) -> tuple[ArticleState, ...] | None:
        """What the last build left of each article, None if nothing is known of it."""
        return read_last_build(self._site.folder / LAST_BUILD)

    def publish(self, pages: Sequence[Page], contents: Sequence[bytes], digest: str) -> None:
        """Writes what is new of the desk, whose pages have these contents."""
        outputs = [
            Output(page.path, fingerprint(page), content)
            for page, content in zip(pages, contents, strict=True)
        ]
        publish(self._site, outputs, self._source(digest), trusted=False)

    def _source(self, digest: str) -> str:
        return fingerprint((digest, self.way))
