"""The check of a finished site: a good one passes, and each kind of damage is told with its place."""

from pathlib import Path

import pytest

from ru_pk_archive.cli import main
from ru_pk_archive.pipeline.inspecting import check_site
from ru_pk_archive.records.site_check import Rule
from small_archive import edit, write


@pytest.fixture
def site(build, seeds: Path) -> Path:
    build()
    return seeds.parent / "site"


PAGE = """<!doctype html><html lang="en"><head><title>{0}</title>
<meta name="description" content="{0}"></head>
<body><main><h1>{0}</h1></main></body></html>"""


def damage(site: Path, rule: Rule) -> None:
    """Breaks the rule in the built site."""
    home, person = site / "index.html", site / "people" / "ida-brandt.html"
    words = {
        Rule.LINK_BROKEN: ('href="about.html"', 'href="abuot.html"'),
        Rule.ANCHOR_BROKEN: ('href="#content"', 'href="#contents"'),
        Rule.LINK_TO_FOLDER: ('href="people/index.html"', 'href="people/"'),
        Rule.LINK_NOT_RELATIVE: ('href="people/index.html"', 'href="/people/index.html"'),
        Rule.LINK_CASE: ('href="people/index.html"', 'href="People/index.html"'),
        Rule.FOREIGN_REQUEST: ("</head>", '<script src="https://else.example/count.js"></script></head>'),
        Rule.INLINE_SCRIPT: ("<body>", '<body onload="count()">'),
        Rule.INLINE_STYLE: ("<h1>", '<h1 style="color: red">'),
        Rule.FILE_REFUSED: ("<head>", '<head><base href=".">'),
        Rule.LANG_MISSING: ('<html lang="en"', "<html"),
        Rule.TITLE_MISSING: ("<title>", "<title></title><p hidden>"),
        Rule.DESCRIPTION_MISSING: ('name="description"', 'name="descriptions"'),
        Rule.MAIN_MISSING: ("<main", "<div"),
        Rule.H1_COUNT: ("</h1>", "</h1><h1>Again</h1>"),
        Rule.HEADING_SKIPPED: ("</h1>", "</h1><h4>Deep</h4>"),
        Rule.ID_SHARED: ("<h1>", '<h1 id="content">'),
        Rule.ALT_MISSING: ("</h1>", '</h1><img src="assets/icon.svg">'),
        Rule.TOO_HEAVY: (
            "</main>",
            "".join(f"<p>{n:x} {n * n:x} {n**3:x}</p>" for n in range(6000)) + "</main>",
        ),
        Rule.TOO_MANY_REQUESTS: ("</main>", "".join(_picture(site, name) for name in "abcd") + "</main>"),
    }
    files = {
        Rule.ORPHAN: "people/nobody.html",
        Rule.NAME_LETTERS: "people/No_body.html",
        Rule.NAME_LENGTH: f"people/{'n' * 61}.html",
        Rule.NAME_DEVICE: "people/con.html",
        Rule.NAME_CLASH: "people/Ida-Brandt.html",
    }
    if rule in words:
        edit(home, *words[rule])
    elif rule in files:
        write(site / files[rule], PAGE.format("Nobody"))
    else:
        shared = "<title>Ida Brandt – Harrow Vale News</title>"
        said = 'content="Mayor of Harrow Vale.'
        before, after = {
            Rule.TITLE_SHARED: (shared, "<title>Harrow Vale News</title>"),
            Rule.DESCRIPTION_SHARED: (
                said,
                'content="News of a valley that does not exist.">\n<meta content="',
            ),
        }[rule]
        edit(person, before, after)


def _picture(site: Path, name: str) -> str:
    write(site / "assets" / f"{name}.svg", "<svg/>")
    return f'<img src="assets/{name}.svg" alt="">'


def test_a_built_site_has_no_fault(site):
    check = check_site(site, jobs=1)
    assert check.faults == ()
    assert check.pages == len(list(site.rglob("*.html")))
    assert [weight.path for weight in check.weights] == ["index.html", "articles/bridge.html"]


@pytest.mark.parametrize("rule", Rule, ids=lambda rule: rule.slug)
def test_each_damage_is_found(site, rule):
    damage(site, rule)
    check = check_site(site, jobs=1)
    assert rule in {fault.rule for fault in check.faults}
    assert check.faults == tuple(sorted(check.faults, key=lambda fault: list(Rule).index(fault.rule)))


def test_two_processes_find_what_one_finds(real_site):
    edited = real_site.parent / "edited"
    for path in real_site.rglob("*.html"):
        write(edited / path.relative_to(real_site), path.read_text("utf-8").replace("<h1", "<h3"))
    assert check_site(edited, jobs=2) == check_site(edited, jobs=1)


def test_the_command_says_what_to_do_and_ends_with_1(site, capsys):
    assert main(["check-site", str(site), "--quiet"]) == 0
    assert capsys.readouterr().out == ""
    damage(site, Rule.LINK_BROKEN)
    assert main(["check-site", str(site)]) == 1
    out = capsys.readouterr().out
    assert "index.html:" in out
    assert "abuot.html is not there" in out
    assert "[link-broken]" in out


def test_a_folder_without_a_page_ends_with_2(tmp_path, capsys):
    assert main(["check-site", str(tmp_path / "missing")]) == 2
    assert main(["check-site", str(tmp_path)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 2
