"""The shape of the code: layers, sizes, names, and a README that knows every flag and problem."""

import argparse
import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ru_pk_archive.cli.arguments import argument_parser
from ru_pk_archive.records.problem import Code
from ru_pk_archive.records.site_check import Rule

REPOSITORY = Path(__file__).parents[2]
PACKAGE = REPOSITORY / "src" / "ru_pk_archive"
FILES = sorted(PACKAGE.rglob("*.py"))
MODULES = sorted(
    ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__")
    for path in FILES
)
HEAVY = {
    "bs4",
    "jinja2",
    "lxml",
    "markdown",
    "nh3",
    "rich",
    "trafilatura",
    "yaml",
    "ahocorasick_rs",
    "multiprocessing.pool",
}

# A module without a concept: whatever is put there has a home elsewhere.
HOMELESS = {
    "utils",
    "util",
    "helpers",
    "helper",
    "common",
    "base",
    "misc",
    "manager",
    "managers",
    "core",
    "tools",
}


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def python(program: str) -> str:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def loaded_by(program: str) -> set[str]:
    """The modules that the program has loaded when it ends."""
    return set(python(f"{program}\nimport sys\nprint(*sys.modules)").split())


def test_every_module_can_be_imported_first():
    """An import circle only shows from where it is entered. Python enters a module by its package, so all
    that a package loads of its own is proven with it."""
    proven: set[str] = set()
    for name in MODULES:
        if name not in proven and not name.endswith("__main__"):
            loaded = loaded_by(f"import {name}")
            proven |= {module for module in loaded if module == name or module.startswith(f"{name}.")}


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_file_is_at_most_400_lines_and_says_what_it_is(path):
    text = path.read_text("utf-8")
    assert len(text.splitlines()) <= 400
    assert ast.get_docstring(ast.parse(text))


def test_no_file_of_the_tests_is_above_400_lines():
    outside = [*(REPOSITORY / "tests").rglob("*.py"), *(REPOSITORY / "benchmarks").rglob("*.py")]
    assert [path.name for path in outside if len(path.read_text("utf-8").splitlines()) > 400] == []


def functions(path: Path) -> Iterator[ast.FunctionDef]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef):
            yield node


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_function_is_at_most_60_lines(path):
    long = [node.name for node in functions(path) if node.end_lineno - node.lineno >= 60]
    assert long == []


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_every_public_function_of_a_module_has_a_docstring(path):
    tree = ast.parse(path.read_text("utf-8"))
    public = [
        node for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name[0] != "_"
    ]
    assert [node.name for node in public if not ast.get_docstring(node)] == []


def test_no_module_is_a_drawer_for_everything():
    assert {
        part for path in FILES for part in path.relative_to(PACKAGE).with_suffix("").parts
    } & HOMELESS == set()


def test_imports_point_down_only():
    linter = shutil.which(
        "lint-imports", path=os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    )
    if linter is None:
        pytest.skip("import-linter is not installed; it comes with the extra “dev”")
    environment = {**os.environ, "PYTHONPATH": str(PACKAGE.parent)}
    done = subprocess.run(
        [linter, "--no-cache"], cwd=REPOSITORY, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_the_version_is_told_without_loading_a_library():
    program = (
        "from ru_pk_archive.cli import main\ntry:\n    main(['--version'])\nexcept SystemExit:\n    pass"
    )
    assert loaded_by(program) & (HEAVY | {"ru_pk_archive.pipeline", "ru_pk_archive.loader"}) == set()


@pytest.fixture(scope="module")
def readme() -> str:
    return (REPOSITORY / "README.md").read_text("utf-8")


def flags() -> list[str]:
    """The long options and the names of all commands."""
    parsers, found = [argument_parser()], set()
    while parsers:
        for action in parsers.pop()._actions:
            found |= {option for option in action.option_strings if option.startswith("--")}
            if isinstance(action, argparse._SubParsersAction):
                found |= set(action.choices)
                parsers += action.choices.values()
    return sorted(found - {"--help"})


@pytest.mark.parametrize("flag", flags())
def test_the_readme_knows_every_command_and_flag(readme, flag):
    assert re.search(rf"(?<![\w-]){flag}(?![\w-])", readme)


@pytest.mark.parametrize("code", Code, ids=lambda code: code.slug)
def test_the_readme_knows_every_problem(readme, code):
    assert f"`{code.slug}`" in readme


@pytest.mark.parametrize("rule", Rule, ids=lambda rule: rule.slug)
def test_the_readme_knows_every_rule_of_a_built_site(readme, rule):
    assert f"| `{rule.slug}` | {rule.meaning} |" in readme
