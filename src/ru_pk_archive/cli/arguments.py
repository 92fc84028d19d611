"""Turns the command line into options."""

import argparse
import os
import re
from functools import partial
from pathlib import Path

from ru_pk_archive import __version__

_WEB_ADDRESS = re.compile(r"https?://[^\s/]+(/\S*)?")


def read_arguments(arguments: list[str] | None) -> argparse.Namespace:
    """The options, each with its default. Ends the program with code 2 on a wrong one."""
    return argument_parser().parse_args(arguments)


def argument_parser() -> argparse.ArgumentParser:
    """The parser of all commands and options."""
    parser = argparse.ArgumentParser(
        description="Turns a folder of clipped news articles into a browsable static archive.",
        epilog="Exit codes: 0 clean, 1 errors found (--strict: or warnings), 2 wrong usage or folder.",
    )
    _add_options(parser)
    parser.add_argument("--version", action="version", version=f"ru-pk-archive {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    # Defaults are the main parser's alone, so that an option before the command is not lost to them.
    add = partial(commands.add_parser, argument_default=argparse.SUPPRESS)
    build = add("build", help="build the site (if no command is given)")
    check = add("check", help="read everything, print all problems, write nothing")
    check_site = add("check-site", help="look for broken links and the like in a built site")
    serve = add("serve", help="show the built site on this computer only")
    explain = add("explain", help="print what was read from one clipping")
    for command in (build, check, check_site, serve, explain):
        _add_options(command)
    serve.add_argument("--port", type=_port, default=8000, help="default: 8000")
    explain.add_argument("file", metavar="FILE", help="path or id of a clipping")
    check_site.add_argument("folder", type=Path, metavar="DIR", help="folder of the built site")
    for command in (check_site, explain):
        command.add_argument(
            "--json", action="store_true", default=False, help="print it as JSON, for programs"
        )
    parser.set_defaults(
        command="build",
        seeds=Path("seeds"),
        output=Path("site"),
        report=None,
        jobs=os.cpu_count() or 1,
    )
    return parser


def _add_options(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    flag = partial(parser.add_argument, action="store_true")
    add("--seeds", type=Path, metavar="DIR", help="folder with clippings/ and authorities/ (seeds)")
    add("--output", type=Path, metavar="DIR", help="folder for the finished site (site)")
    add("--report", type=Path, metavar="DIR", help="folder for the curator's report (site-report)")
    add("--base-url", type=_base_url, metavar="URL", help="address of the site, instead of archive.yaml's")
    add("--jobs", type=_jobs, metavar="N", help="processes to work with (as many as there are processors)")
    flag("--strict", help="exit with 1 on warnings too")
    flag("--clean", help="build from nothing, trusting neither memo nor manifest")
    flag("--verify", help="then build again from nothing and compare byte for byte")
    flag("--timings", help="print how long each stage took")
    flag("--quiet", help="print only what decides the exit code")


def _base_url(text: str) -> str:
    if text and not _WEB_ADDRESS.fullmatch(text):
        raise argparse.ArgumentTypeError(f"“{text}” is no web address such as https://example.org/archive/")
    return text if text.endswith("/") or not text else f"{text}/"


def _jobs(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("a whole number from 1 on")
    return int(text)


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 <= int(text) < 65536:
        raise argparse.ArgumentTypeError("a whole number from 0 (any free port) to 65535")
    return int(text)
