"""A real browser, and the finished site at the two kinds of address that readers use."""

import contextlib
import http.server
import os
import shutil
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request, sync_playwright

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
SUB_PATH = "/archive-under-test/"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium of this machine. Without one the tests are skipped, but never where CI is set."""
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    if found is None:
        reason = f"no browser on this machine (looked for {', '.join(_NAMES)})"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=found, args=list(_QUIET))
        yield chromium
        chromium.close()


class _UnderSubPath(http.server.SimpleHTTPRequestHandler):
    """Serves a folder below SUB_PATH alone, so that a link to the root of the host fails."""

    def translate_path(self, path: str) -> str:
        inside = path.removeprefix(SUB_PATH) if path.startswith(SUB_PATH) else "not-here"
        return super().translate_path("/" + inside)

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextlib.contextmanager
def _served(folder: Path) -> Iterator[str]:
    handler = partial(_UnderSubPath, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{SUB_PATH}"
        server.shutdown()


@pytest.fixture(scope="session", params=["from disk", "under a sub-path"])
def origin(request: pytest.FixtureRequest, real_site: Path) -> Iterator[str]:
    """The address of the finished site's root, ending with a slash."""
    if request.param == "from disk":
        yield real_site.as_uri() + "/"
    else:
        with _served(real_site) as address:
            yield address


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
        self.page.goto(self.origin + path)


@pytest.fixture
def visit(browser: Browser, origin: str) -> Iterator[Visit]:
    """A fresh tab at desktop width."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    yield Visit(page, origin)
    page.close()
