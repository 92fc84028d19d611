"""One small broken seeds folder a problem: each is told with its place and never stops the others."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ru_pk_archive.cli import main
from ru_pk_archive.records.problem import Code, Severity

GOOD = "Fair at Harrow Vale\n\nHARROW VALE, 4 March 1931: The fair was opened on Wednesday by a crowd.\n"

# What is put into the folder, beside a good clipping: text, bytes, or what to do with the path.
Content = str | bytes | Callable[[Path], None]


def sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(50_000_000)


def link_out(path: Path) -> None:
    path.symlink_to(path.parents[2])


def dead_link(path: Path) -> None:
    path.symlink_to("absent.txt")


def remove(path: Path) -> None:
    path.unlink()


def md(*front: str) -> str:
    return "\n".join(["---", *front, "---", "", GOOD])


PEOPLE = "authorities/people.yaml"
BODIES = "authorities/organisations.yaml"
BRANDT = "- id: ida-brandt\n  name: Ida Brandt\n"
MAYOR = (
    BRANDT + '  offices:\n  - {title: Mayor of Harrow Vale, start: "1929", end: "1934", verified: register}\n'
)
OPENED = (
    "HARROW VALE, 4 March 1951: Mayor Ida Brandt of Harrow Vale opened the fair before a crowd of people.\n"
)

# Each row: what is put into the folder beside a good clipping, and the problem: slug, file, line.
BROKEN: list[tuple[dict[str, Content], tuple[str, str, int | None]]] = [
    ({"clippings/good.txt": remove}, ("no-clippings", "clippings", None)),
    ({"clippings/a.txt": dead_link}, ("file-unreadable", "clippings/a.txt", None)),
    ({"clippings/a.txt": sparse}, ("file-too-large", "clippings/a.txt", None)),
    ({"clippings/good.yaml": sparse}, ("file-too-large", "clippings/good.yaml", None)),
    ({"clippings/a.txt": ""}, ("file-empty", "clippings/a.txt", None)),
    ({"clippings/a.txt": " \n\t\n\ufeff"}, ("file-empty", "clippings/a.txt", None)),
    ({"clippings/a.txt": b"%PDF-1.4\x00\x01\x02"}, ("file-binary", "clippings/a.txt", None)),
    ({"clippings/a.txt": b"caf\xe9 at Harrow Vale"}, ("not-utf8", "clippings/a.txt", 1)),
    ({"clippings/a.txt": b"The fair.\n\nA caf\xe9."}, ("not-utf8", "clippings/a.txt", 3)),
    ({"clippings/a.pdf": b"%PDF-1.4"}, ("format-unknown", "clippings/a.pdf", None)),
    ({"clippings/out": link_out}, ("link-outside", "clippings/out", None)),
    ({"clippings/a.yaml": "title: Fair\n"}, ("sidecar-orphan", "clippings/a.yaml", None)),
    ({"clippings/old/good.txt": GOOD}, ("clipping-id-shared", "clippings/old/good.txt", None)),
    ({"clippings/a.md": md("title: [Fair")}, ("yaml-broken", "clippings/a.md", 3)),
    ({"clippings/good.yaml": "title: Fair\n  author: x: y\n"}, ("yaml-broken", "clippings/good.yaml", 2)),
    ({PEOPLE: BRANDT + "- id: [\n"}, ("yaml-broken", PEOPLE, 4)),
    ({"clippings/a.md": md("title: Fair", "colour: red")}, ("key-unknown", "clippings/a.md", 3)),
    ({"clippings/good.yaml": "headline: Fair\n"}, ("key-unknown", "clippings/good.yaml", 1)),
    ({PEOPLE: BRANDT + "  shoe_size: 38\n"}, ("key-unknown", PEOPLE, 3)),
    ({"archive.yaml": "title: Vale\nbackground: red\n"}, ("key-unknown", "archive.yaml", 2)),
    ({"archive.yaml": "title: Vale\npage_size: many\n"}, ("value-wrong", "archive.yaml", 2)),
    ({"archive.yaml": "title: Vale\nexcerpts_only: {a: b}\n"}, ("value-wrong", "archive.yaml", 2)),
    ({"clippings/good.yaml": "publish: some\n"}, ("value-wrong", "clippings/good.yaml", 1)),
    ({PEOPLE: "- id: ida-brandt\n  name: [Ida]\n"}, ("value-wrong", PEOPLE, 2)),
    ({"clippings/good.yaml": "published: soon\n"}, ("date-unreadable", "clippings/good.yaml", 1)),
    ({PEOPLE: BRANDT + "  born: once upon a time\n"}, ("date-unreadable", PEOPLE, 3)),
    ({"clippings/a.txt": "Home\nLatest News\nShare\n"}, ("text-missing", "clippings/a.txt", None)),
    ({"clippings/a.md": md() + "<script>x()</script>\n"}, ("active-content", "clippings/a.md", None)),
    ({"clippings/a.md": md() + "[here](javascript:x())\n"}, ("active-content", "clippings/a.md", None)),
    ({PEOPLE: BRANDT + "- id: ida-brandt\n  name: Ida Roe\n"}, ("entity-id-shared", PEOPLE, 3)),
    ({PEOPLE: BRANDT + "  country: nowhere-land\n"}, ("reference-missing", PEOPLE, 3)),
    ({"clippings/good.yaml": "tags: {add: [nobody]}\n"}, ("reference-missing", "clippings/good.yaml", 1)),
    (
        {PEOPLE: BRANDT + "- id: ida-roe\n  name: Ida Roe\n  aliases: [Ida Brandt]\n"},
        ("alias-shared", PEOPLE, None),
    ),
    (
        {
            PEOPLE: "- {id: ida-brandt, name: Ida Brandt, ambiguous_forms: [Brandt]}\n"
            "- {id: jon-brandt, name: Jon Brandt, ambiguous_forms: [Brandt]}\n",
            "clippings/a.txt": OPENED.replace("Mayor Ida", "Ida Brandt met Jon Brandt. Mr"),
        },
        ("name-ambiguous", "clippings/a.txt", None),
    ),
    ({PEOPLE: MAYOR, "clippings/a.txt": OPENED}, ("office-conflict", "clippings/a.txt", None)),
    (
        {
            "authorities/events.yaml": '- {id: great-flood, name: Great Flood, date: "1960-05-04"}\n',
            "clippings/a.txt": OPENED + "The bridge was rebuilt after the Great Flood.\n",
        },
        ("date-conflict", "clippings/a.txt", 2),
    ),
    (
        {"clippings/the-fair.txt": GOOD, "clippings/the fair.txt": GOOD},
        ("address-clash", "clippings/the fair.txt", None),
    ),
    ({"clippings/Good.txt": GOOD}, ("clipping-id-shared", "clippings/good.txt", None)),
    ({"archive.yaml": "title: Vale\nexcerpts_only:\n- Vale Pots\n"}, ("outlet-unknown", "archive.yaml", 3)),
    (
        {
            BODIES: "- {id: vale-post, name: Vale-Post}\n- {id: post, name: Post, aliases: [Vale Post]}\n",
            "clippings/good.yaml": "outlet: Vale Post\n",
        },
        ("outlet-ambiguous", BODIES, 2),
    ),
    ({"templates/articel.html": "a slip of the pen"}, ("theme-unknown", "templates/articel.html", None)),
    ({"static/archiv.css": "a slip of the pen"}, ("theme-unknown", "static/archiv.css", None)),
    ({"templates/article.html": "\n{{ page.absent }}"}, ("template-broken", "templates/article.html", 2)),
    ({"templates/article.html": "{% if %}"}, ("template-broken", "templates/article.html", 1)),
]


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    folder = tmp_path / "seeds"
    put(folder, {"clippings/good.txt": GOOD})
    return folder


def put(folder: Path, files: dict[str, Content]) -> None:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if callable(content):
            content(path)
        else:
            path.write_bytes(content.encode() if isinstance(content, str) else content)


def name_of(row: object) -> str:
    return "-".join(row) if isinstance(row, dict) else str(row[0])


@pytest.mark.parametrize(("files", "told"), BROKEN, ids=name_of)
def test_a_broken_file_is_told_and_the_good_one_is_still_an_article(seeds, capsys, files, told):
    slug, source, line = told
    put(seeds, files)
    site = seeds.parent / "site"
    severity = next(code.severity for code in Code if code.slug == slug)
    code = main(["--seeds", str(seeds), "--output", str(site)])
    if severity is Severity.NOTE:
        main(["check", "--seeds", str(seeds), "--output", str(site)])
    lines = capsys.readouterr().out.splitlines()
    place = f"  {source}:" if line is None else f"  {source}:{line}  "
    found = [
        text for text in lines if text.endswith(f"[{slug}]") and text.startswith((place, f"  {source}  "))
    ]
    assert len(found) == 1, lines
    assert code == (1 if severity is Severity.ERROR else 0)
    nothing_published = slug in ("no-clippings", "template-broken")
    assert (site / "articles" / "good.html").exists() != nothing_published


def test_every_problem_has_a_broken_folder():
    assert {told[0] for _, told in BROKEN} == {code.slug for code in Code}


def test_no_two_problems_share_a_slug():
    assert len({code.slug for code in Code}) == len(Code)


def test_all_of_them_at_once_leave_the_good_one_standing(seeds, capsys):
    for files, (slug, _, _) in BROKEN:
        if slug not in ("no-clippings", "template-broken"):
            put(seeds, {path: content for path, content in files.items() if not (seeds / path).exists()})
    assert main(["--seeds", str(seeds), "--output", str(seeds.parent / "site")]) == 1
    assert (seeds.parent / "site" / "articles" / "good.html").exists()
    assert "Traceback" not in capsys.readouterr().err


def test_a_missing_seeds_folder_is_wrong_usage(tmp_path, capsys):
    assert main(["--seeds", str(tmp_path / "absent"), "--output", str(tmp_path / "site")]) == 2
    assert "no seeds folder" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
