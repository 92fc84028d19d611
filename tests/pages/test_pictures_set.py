"""Every drawing as the templates set it: well-formed, in whole numbers, and told in words too."""

import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

from building import article, draft, edtf
from ru_pk_archive.pages import plan_site
from ru_pk_archive.pages.pictures.date_marks import Shape
from ru_pk_archive.records.article import DatedStatement, Span, Where
from ru_pk_archive.records.source_file import SourceFile
from ru_pk_archive.rendering import TemplateSet, render
from vale_fair import catalog_of

TEMPLATES = Path(__file__).parents[2] / "templates"
# Every form of date; 193X and 19XX put some of them on a decade's page and on the shelf.
FORMS = (
    "1931-03-04",
    "1931-03",
    "1931",
    "193X",
    "1931~",
    "1931?",
    "1931%",
    "1931-03/1932-09",
    "1930/1932~",
    "1931/..",
    "../1931",
    "1931/",
    "/1931",
    "[1930,1932]",
    "[1931-02-03,1931-09-20]",
    "1931-21",
    "1931-24",
    "1931-03-04~",
    "1931-06-10?",
    "1931-XX",
    "../..",
    "193X?",
    "19XX%",
)
SVG = re.compile(r"<svg.*?</svg>", re.DOTALL)
NUMBERS = ("x", "y", "cx", "cy", "width", "height")


@cache
def pages() -> dict[str, str]:
    """Two lots of articles: some for each form of date, and a source's run of months and years."""
    told = tuple(
        DatedStatement("Rain", edtf(form), Span(Where.TEXT, "s-1", 0, 4), None, "date") for form in FORMS
    )
    made = [article(draft(f"form-{n}", "Rain.", title=form), form) for n, form in enumerate(FORMS)]
    made += [
        article(
            draft(f"run-{n}", "Rain in Harrow.", title=f"Day {n}", outlet="The Vale Post"),
            f"{1925 + 2 * (n // 3)}-{n % 5 * 2 + 1:02}",
            names={"Harrow": "harrow"},
            statements=told if n == 0 else (),
        )
        for n in range(45)
    ]
    files = tuple(SourceFile(file.name, file.read_bytes()) for file in sorted(TEMPLATES.glob("*.html")))
    theme = TemplateSet(files)
    site = plan_site(catalog_of(*made))
    return {page.path: render(page, theme).decode() for page in site if page.path.endswith(".html")}


def drawings(path: str) -> list[ElementTree.Element]:
    return [ElementTree.fromstring(svg) for svg in SVG.findall(pages()[path])]


def all_drawings() -> list[tuple[str, ElementTree.Element]]:
    return [(path, svg) for path in pages() for svg in drawings(path)]


def test_every_drawing_is_well_formed_and_is_told_or_hidden():
    found = all_drawings()
    assert len(found) > 100
    for path, svg in found:
        hidden, image = svg.get("aria-hidden") == "true", svg.get("role") == "img"
        assert hidden != image, path
        title = svg.find("title")
        assert (title is not None and bool(title.text)) == image, path
        assert not svg.findall(".//a"), path


def test_coordinates_are_whole_numbers():
    for path, svg in all_drawings():
        for part in svg.iter():
            for name in NUMBERS:
                assert re.fullmatch(r"-?\d+", part.get(name, "0")), (path, part.attrib)


def test_no_drawing_has_a_style_of_its_own():
    for path, svg in all_drawings():
        assert all(not {"style", "onclick"} & set(part.attrib) for part in svg.iter()), path


@pytest.mark.parametrize(
    ("path", "date", "parts"),
    [
        ("timeline/1931.html", "4 March 1931", ["circle.filled"]),
        ("timeline/1931.html", "about 4 March 1931", ["circle.dashed"]),
        ("timeline/1931.html", "possibly 10 June 1931", ["circle.hollow", "text"]),
        ("timeline/1931.html", "March 1931", ["rect.filled"]),
        ("timeline/1931.html", "possibly 1931", ["path.hollow", "text"]),
        (
            "timeline/1931.html",
            "3 February 1931 or 20 September 1931",
            ["path.line", "circle.hollow", "circle.hollow"],
        ),
        ("timeline/193x.html", "about 1931", ["path.dashed"]),
        ("timeline/193x.html", "possibly about 1931", ["path.dashed", "text"]),
        ("timeline/193x.html", "March 1931 to September 1932", ["rect.filled", "path.line", "path.line"]),
        ("timeline/193x.html", "1930 to about 1932", ["path.dashed", "rect.filled", "path.line"]),
        ("timeline/193x.html", "winter 1931", ["path.line", "path.hollow", "path.hollow"]),
        ("timeline/undated.html", "from 1931 on", ["rect.filled", "path.filled", "path.line"]),
        ("timeline/undated.html", "from 1931, end unknown", ["path.dashed", "path.line"]),
        ("timeline/undated.html", "at any time", ["rect.filled", "path.filled", "path.filled"]),
    ],
)
def test_each_kind_of_mark_is_drawn_beside_its_words(path, date, parts):
    row = next(
        part for part in pages()[path].split('<p class="when">') if re.match(rf"(<[^>]+>)?{date}\b", part)
    )
    mark = ElementTree.fromstring(SVG.findall(row)[0])
    drawn = [f"{part.tag}.{part.get('class')}" if part.get("class") else part.tag for part in mark]
    assert drawn == ["path.rule", *parts]


def test_the_key_draws_every_shape():
    text = pages()["about.html"]
    assert text.count('class="date-mark"') == 15
    assert len(Shape) == 5
    for shape in ('circle class="filled"', 'rect class="filled"', 'path class="line"', 'class="hollow"'):
        assert shape in text


def test_an_open_side_of_an_outline_has_no_line():
    closed, *_ = re.findall(r'<path class="dashed" d="([^"]+)"', pages()["timeline/193x.html"])
    assert re.fullmatch(r"M\d+ 3H\d+V9H\d+V3", closed)
    opened = re.findall(r'<path class="dashed" d="([^"]+)"', pages()["timeline/undated.html"])
    assert any(re.fullmatch(r"M\d+ 3H\d+M\d+ 9H\d+V3", path) for path in opened)
    assert any(re.fullmatch(r"M\d+ 3H\d+V9H\d+", path) for path in opened)


def test_many_years_have_a_table_and_few_are_told_in_the_title():
    source = pages()["sources/the-vale-post.html"]
    assert source.count("<details>") == 2
    assert "Filled: an article of it is here; dashed: one may be of it; hatched: none." in source
    (lanes,) = drawings("timeline/index.html")
    assert lanes.find("title").text.startswith(
        "Articles a year, and what is told of it. Most in 1931: eight of 50 articles. What is told is of 1931"
    )
    (spark,) = [svg for svg in drawings("places/harrow.html") if svg.get("class") == "sparkline"]
    assert spark.find("title").text == "Three articles each in 15 years from 1925 to 1953."
