"""Shows a built site on this computer, as a web server would."""

import http.server
from functools import partial
from http import HTTPStatus
from pathlib import Path
from typing import Any

from ru_pk_archive.records.problem import ArchiveError
from ru_pk_archive.storage.manifest import MANIFEST

_THIS_COMPUTER = "127.0.0.1"


def serve(folder: Path, port: int) -> None:
    """Serves until interrupted. Raises ArchiveError if there is no site or the port is taken."""
    with site_server(folder, port) as server:
        address = f"http://{_THIS_COMPUTER}:{server.server_port}/"
        print(f"{folder} is at {address} until you press Ctrl-C.", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()


def site_server(folder: Path, port: int) -> http.server.ThreadingHTTPServer:
    """A server of the site, at any free port if `port` is 0; the caller starts and closes it."""
    if not (folder / MANIFEST).is_file():
        raise ArchiveError(f"There is no site in {folder}. Build it first.")
    try:
        return http.server.ThreadingHTTPServer(
            (_THIS_COMPUTER, port), partial(_Handler, directory=str(folder))
        )
    except OSError as error:
        reason = f"Port {port} cannot be used ({error.strerror})"
        raise ArchiveError(f"{reason}. Choose another with --port.") from error


class _Handler(http.server.SimpleHTTPRequestHandler):
    """Answers with the site's own 404 page and lists no folders, as the hosts of static sites do."""

    def list_directory(self, path: Any) -> None:
        self.send_error(HTTPStatus.NOT_FOUND)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        content = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        """A reader of the site is no business of the terminal."""
