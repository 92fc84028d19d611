"""An archive with a text that may not be published whole: no file has the rest, no fact of it is lost."""

import html
import json
import re
from pathlib import Path

import pytest

from ru_pk_archive.pipeline.inspecting import check_site
from small_archive import edit, files_of, write

SHOWN = "The Harrow Vale Water Board has asked the county for a loan to build walls, Mayor Ida Brandt said."
WITHHELD = (
    "The walls at Estermouth were begun in the autumn of 1926 and have stood unfinished since the flood, "
    "so that the lower streets are under water whenever the wind turns and the river is high in the spring.",
    "“We shall not see another winter without a wall,” Brandt said, and the members of the Water Board rose.",
    "Carl Osten recalled how on 2 November 1927 the water had reached the second step of the chapel.",
    "A ferryman who would not give his name asked who was to pay for it, and he was not given an answer.",
)
LOAN = f"""\
A loan for the walls

HARROW VALE, 9 February 1932 (Vale Post): {SHOWN}

{WITHHELD[0]}

{WITHHELD[1]} {WITHHELD[2]}

{WITHHELD[3]}
"""
URL = "https://post.example/1932/loan"
LONGEST_RUN = 50  # a name with a word or two on each side


@pytest.fixture
def site(seeds: Path, build) -> Path:
    write(seeds / "clippings" / "loan.txt", LOAN)
    write(seeds / "clippings" / "loan.yaml", f"url: {URL}\npublish: excerpt\n")
    assert build().findings.problems == ()
    return seeds.parent / "site"


def words_of(path: Path) -> str:
    """What the file says, whatever marks and escapes stand between the words."""
    text = re.sub("</?mark>", "", html.unescape(path.read_text("utf-8")))
    return text.replace("\\u003c", "<")


def test_no_file_holds_a_sentence_withheld_nor_a_long_run_of_it(site):
    files = {path: words_of(path) for path in site.rglob("*") if path.is_file()}
    assert any(SHOWN in text for text in files.values())
    for sentence in WITHHELD:
        runs = [sentence[start : start + LONGEST_RUN] for start in range(len(sentence) - LONGEST_RUN + 1)]
        assert [path.name for path, text in files.items() if any(run in text for run in runs)] == []


def test_the_page_says_so_and_still_tells_who_and_when(site):
    page = words_of(site / "articles" / "loan.html")
    assert "The publisher’s rights do not allow the whole text here" in page
    assert f'<a href="{URL}">' in page
    for told in ("Carl Osten", "Estermouth", "2 November 1927", "We shall not see …"):
        assert told in page
    assert "This is an excerpt." not in words_of(site / "articles" / "bridge.html")


def test_no_link_leads_to_a_sentence_that_is_not_shown(site):
    assert check_site(site, jobs=1).faults == ()
    whole = re.compile(r'href="\.\./articles/loan\.html" aria-label="the article: [^"]+">the article<')
    assert whole.search(words_of(site / "people" / "carl-osten.html"))


def test_the_downloads_name_no_place_that_the_page_does_not_have(site):
    anchors = set(re.findall(r'id="(s-[^"]+)"', words_of(site / "articles" / "loan.html")))
    assert len(anchors) == 1
    (loan,) = [one for one in json.loads((site / "data/articles.json").read_bytes()) if one["id"] == "loan"]
    assert loan["publish"] == "excerpt"
    assert "1927-11-02" in {mention["edtf"] for mention in loan["dated_mentions"]}
    named = set(re.findall(r'"sentence":"(s-[^"]+)"', json.dumps(loan, separators=(",", ":"))))
    assert named == anchors
    for name in ("mentions", "dates", "quotations"):
        rows = [row for row in words_of(site / f"data/{name}.csv").splitlines() if row.startswith("loan,")]
        assert rows
        assert set(re.findall("s-[0-9a-f]{6}", "".join(rows))) <= anchors
    people = json.loads((site / "data/people.json").read_bytes())
    (osten,) = [person for person in people if person["id"] == "carl-osten"]
    assert {one["article"]: one["sentence"] for one in osten["articles"]}["loan"] == ""


def test_a_source_named_in_the_settings_holds_back_all_its_articles(seeds, build, site):
    for clipping in ("loan", "bridge"):
        (seeds / "clippings" / f"{clipping}.yaml").unlink(missing_ok=True)
    edit(seeds / "archive.yaml", "rights:", "excerpts_only: [The Vale Post, Vale Post]\nrights:")
    assert build().findings.problems == ()
    excerpts = {path.stem for path in (site / "articles").glob("*.html") if "an excerpt." in words_of(path)}
    assert excerpts == {"bridge", "flood", "loan"}
    build("fresh")
    assert files_of(site) == files_of(seeds.parent / "fresh")


def test_a_value_that_cannot_be_read_publishes_no_more_than_an_excerpt(seeds, build, site):
    write(seeds / "clippings" / "loan.yaml", "publish: exerpt\n")
    (problem,) = build().findings.problems
    assert (problem.code.slug, problem.source, problem.line) == ("value-wrong", "clippings/loan.yaml", 1)
    assert "did you mean excerpt?" in problem.message
    assert WITHHELD[3] not in words_of(site / "articles" / "loan.html")
