"""Opens a finished site in a real browser, from disk or below a sub-path, and notes what goes wrong."""

import contextlib
import http.server
import shutil
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, partial
from importlib.resources import files
from pathlib import Path

from playwright.sync_api import Browser, Page, Request, sync_playwright

FROM_DISK, UNDER_A_SUB_PATH = "from disk", "under a sub-path"
SUB_PATH = "/archive-under-test/"
SCHEMES = ("light", "dark")
WIDTHS = (360, 1280)

# How many pixels of the page stand beyond the window.
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
OPEN_ALL = "document.querySelectorAll('details').forEach(part => { part.open = true })"

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
# Without these a browser looks for its maker's hosts at each start.
_QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
_WCAG_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
_RUN_AXE = "rules => axe.run(document, {runOnly: {type: 'tag', values: rules}, resultTypes: ['violations']})"


class NoBrowserError(Exception):
    """There is no Chromium or Chrome on this machine."""


@contextlib.contextmanager
def chromium() -> Iterator[Browser]:
    """A headless Chromium of this machine. Raises NoBrowserError if there is none."""
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    if found is None:
        raise NoBrowserError(f"no browser on this machine (looked for {', '.join(_NAMES)})")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(_QUIET))
        yield browser
        browser.close()


class _UnderSubPath(http.server.SimpleHTTPRequestHandler):
    """Serves a folder below SUB_PATH alone, so that a link to the root of the host fails."""

    def translate_path(self, path: str) -> str:
        inside = path.removeprefix(SUB_PATH) if path.startswith(SUB_PATH) else "not-here"
        return super().translate_path("/" + inside)

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextlib.contextmanager
def address_of(site: Path, way: str) -> Iterator[str]:
    """The address of the site's root, ending with a slash, FROM_DISK or UNDER_A_SUB_PATH."""
    if way == FROM_DISK:
        yield site.as_uri() + "/"
        return
    handler = partial(_UnderSubPath, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{SUB_PATH}"
        server.shutdown()


@dataclass
class Visit:
    """A browser tab that notes whatever a reader should never meet."""

    page: Page
    origin: str
    troubles: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("console", lambda message: self._note(message.type, message.text))
        self.page.on("pageerror", lambda error: self.troubles.append(f"script error: {error}"))
        self.page.on("request", self._check)
        self.page.on("requestfailed", self._failed)
        self.page.on(
            "response",
            lambda response: (
                response.status >= 400 and self.troubles.append(f"{response.status}: {response.url}")
            ),
        )

    def _note(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.troubles.append(f"console {kind}: {text}")

    def _check(self, request: Request) -> None:
        if not request.url.startswith(self.origin):
            self.troubles.append(f"foreign request: {request.url}")

    def _failed(self, request: Request) -> None:
        # The browser drops the icon of a page that is left before it has come.
        if request.failure != "net::ERR_ABORTED":
            self.troubles.append(f"failed: {request.url} ({request.failure})")

    def open(self, path: str) -> None:
        """Goes to the page of the site at this path."""
        self.page.goto(self.origin + path)


@contextlib.contextmanager
def visiting(browser: Browser, origin: str, width: int = 1280, **options: object) -> Iterator[Visit]:
    """A fresh tab, without network if the site is on a disk; options are those of a browser context."""
    offline = origin.startswith("file:")
    with browser.new_context(viewport={"width": width, "height": 900}, offline=offline, **options) as context:
        yield Visit(context.new_page(), origin)


def violations(page: Page) -> list[str]:
    """What axe-core finds against WCAG 2.2 at level A and AA on the page as it is, folded parts opened."""
    page.evaluate(OPEN_ALL)
    page.evaluate(_axe())
    found = page.evaluate(_RUN_AXE, _WCAG_AA)["violations"]
    return [f"{rule['id']}: {node['html'][:200]}" for rule in found for node in rule["nodes"]]


@cache
def _axe() -> str:
    return (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
