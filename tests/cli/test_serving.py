"""The server: this computer only, files of the site only."""

import http.client
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from ru_pk_archive.cli.serving import serve, site_server
from ru_pk_archive.records.problem import ArchiveError
from ru_pk_archive.storage.manifest import MANIFEST


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "secret.txt").write_text("secret")
    folder = tmp_path / "site"
    (folder / "people").mkdir(parents=True)
    (folder / MANIFEST).write_text("{}")
    (folder / "index.html").write_text("home")
    (folder / "404.html").write_text("not here")
    return folder


@pytest.fixture
def address(site: Path) -> Iterator[tuple[str, int]]:
    with site_server(site, 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_address
        server.shutdown()


@pytest.mark.parametrize(
    ("path", "status", "body"),
    [
        ("/", 200, "home"),
        ("/index.html", 200, "home"),
        ("/people/", 404, "not here"),
        ("/absent.html", 404, "not here"),
        ("/../secret.txt", 404, "not here"),
        ("/%2e%2e/secret.txt", 404, "not here"),
    ],
)
def test_only_files_of_the_site_are_served(address, path, status, body):
    connection = http.client.HTTPConnection(*address)
    connection.request("GET", path)
    response = connection.getresponse()
    assert (response.status, response.read().decode()) == (status, body)


def test_nobody_else_can_connect(address):
    assert address[0] == "127.0.0.1"


def test_a_port_in_use_is_an_error_that_says_what_to_do(site, address):
    with pytest.raises(ArchiveError, match="--port"):
        serve(site, address[1])


def test_a_folder_without_a_site_is_not_served(tmp_path):
    with pytest.raises(ArchiveError, match="Build it first"):
        serve(tmp_path, 0)
