"""The search page in a real browser: what a reader does there and is told, and the page of any archive."""

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from ru_pk_archive.pages.search.search_pages import plan
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.source_file import SourceFile
from ru_pk_archive.rendering import TemplateSet, render

PAGE = "search/index.html"
SOON = 10_000  # milliseconds that a busy machine may take

_THEME = Path(__file__).parents[1]


def without_isolates(text: str) -> str:
    """The text without the signs that keep what a reader typed in its own direction."""
    return text.replace("\u2068", "").replace("\u2069", "")


class Search:
    """The search page in a tab, with all that it asks for."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.asked_for: list[str] = []
        self.errors: list[str] = []
        page.on("request", lambda request: self.asked_for.append(request.url))
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda message: message.type == "error" and self.errors.append(message.text))

    def open(self, query: str = "") -> None:
        self.page.goto(self.address + PAGE + query)

    def ask(self, words: str) -> str:
        """What the page says of the words, typed and sent."""
        self.page.locator("#search-status").evaluate("status => { status.textContent = '' }")
        self.page.fill("#search-words", words)
        self.page.press("#search-words", "Enter")
        return self.told()

    def told(self) -> str:
        expect(self.page.locator("#search-status")).not_to_be_empty(timeout=SOON)
        return without_isolates(self.page.inner_text("#search-status"))

    def names(self) -> list[str]:
        texts = self.page.locator("#found-names li").all_inner_texts()
        return [without_isolates(" ".join(text.split())) for text in texts]

    def articles(self) -> list[str]:
        return self.page.locator("#found-articles .headline").all_inner_texts()

    def index_files(self) -> list[str]:
        """What was loaded of the index so far."""
        found = (re.fullmatch(r".*/search/(.+)\.js", address) for address in self.asked_for)
        return [match[1] for match in found if match]


def write_search(folder: Path, catalog: Catalog, **bounds: int) -> str:
    """The search page of a catalog and its index, without the other pages; its address."""
    files = [
        SourceFile(path.name, path.read_bytes()) for path in sorted((_THEME / "templates").glob("*.html"))
    ]
    for page in plan(catalog, **bounds):
        path = folder / page.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(render(page, TemplateSet(tuple(files))))
    for asset in (_THEME / "static").iterdir():
        (folder / "assets").mkdir(exist_ok=True)
        (folder / "assets" / asset.name).write_bytes(asset.read_bytes())
    return folder.as_uri() + "/"
