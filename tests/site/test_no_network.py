"""The program asks nothing of any other host, whatever a clipping holds."""

import socket

import pytest

from ru_pk_archive.cli import main


class ForbiddenError(AssertionError):
    pass


@pytest.fixture
def no_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise ForbiddenError("a socket was asked for")

    monkeypatch.setattr(socket.socket, "__init__", refuse)
    for name in ("getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, refuse)


PAGE = """<!DOCTYPE html><html><head><title>Dam holds</title>
<link rel="canonical" href="https://vale.example/dam"><script src="https://vale.example/a.js"></script>
<meta property="og:image" content="https://vale.example/dam.png"></head>
<body><article><h1>Dam holds</h1><p>By Ida Brandt</p><time datetime="1931-03-04">4 March 1931</time>
<p>The dam at <a href="https://vale.example/harrow">Harrow Vale</a> held, the Water Board said.</p>
<p><img src="https://vale.example/dam.png">"It held," engineer Agnes Thorpe said on Wednesday.</p>
</article></body></html>"""


@pytest.mark.parametrize("command", ["build", "check", "explain"])
def test_no_command_opens_a_socket(no_sockets, tmp_path, command):
    clippings = tmp_path / "seeds" / "clippings"
    clippings.mkdir(parents=True)
    (clippings / "dam.html").write_text(PAGE, "utf-8")
    (clippings / "note.md").write_text(
        "---\nurl: https://vale.example/note\n---\nThe [dam](https://vale.example) held.\n"
    )
    (clippings / "wire.txt").write_text(
        "DAM HOLDS\n\nHARROW VALE, March 4 - The dam held.\n\nwww.vale.example\n"
    )
    seeds, output = ["--seeds", str(tmp_path / "seeds")], ["--output", str(tmp_path / "site")]
    with pytest.raises(ForbiddenError):
        socket.create_connection(("127.0.0.1", 80))
    arguments = {"build": ["--verify", "--jobs", "1"], "check": [], "explain": ["dam"]}[command]
    assert main([command, *seeds, *output, *arguments]) == 0
