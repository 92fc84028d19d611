"""The desk of whole builds: beside the site, without a trace in it, and aware of the build before."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from ru_pk_archive.pipeline import BuildRequest
from ru_pk_archive.pipeline.checking import check_seeds
from ru_pk_archive.records.problem import ArchiveError
from small_archive import NobodyWatches, edit, files_of, write


def changes(folder) -> str:
    page = BeautifulSoup((folder / "index.html").read_bytes(), "lxml")
    return " ".join(page.select_one("#changes").get_text().split())


@pytest.mark.parametrize(
    ("output", "desk"),
    [
        (Path("site"), Path("site-report")),
        (Path("a/my.site"), Path("a/my.site-report")),
        (Path(), Path.cwd().with_name(f"{Path.cwd().name}-report")),
    ],
)
def test_the_desk_is_beside_the_output_and_has_its_name(output, desk):
    assert BuildRequest(Path("seeds"), output).desk == desk


def test_the_desk_stands_beside_the_site_and_its_links_lead_there(seeds, build):
    report = build()
    desk = seeds.parent / "site-report"
    assert report.desk == str(desk / "index.html")
    page = BeautifulSoup((desk / "index.html").read_bytes(), "lxml")
    hrefs = [tag["href"].partition("#")[0] for tag in page.select("[href]")]
    assert any(href.startswith("../site/articles/") for href in hrefs)
    assert [href for href in hrefs if href and not (desk / href).is_file()] == []


def test_the_site_is_the_same_wherever_the_desk_stands_and_whatever_it_remembers(seeds, build):
    build()
    before = files_of(seeds.parent / "site")
    build("other", report=seeds.parent / "elsewhere" / "desk")
    assert files_of(seeds.parent / "other") == before
    edit(seeds / "clippings" / "meeting.txt", "before winter", "before spring")
    build()
    edit(seeds / "clippings" / "meeting.txt", "before spring", "before winter")
    build()
    assert files_of(seeds.parent / "site") == before
    assert not [path for path in before if "report" in path or "last-build" in path]


def test_the_first_build_has_nothing_to_compare_with_and_the_second_says_what_changed(seeds, build):
    build()
    assert "none before it to compare with" in changes(seeds.parent / "site-report")
    write(seeds / "clippings" / "1931" / "letter.yaml", 'published: "1931-03~"\n')
    (seeds / "clippings" / "flood.md").unlink()
    write(
        seeds / "clippings" / "quiet.txt",
        "A quiet week\n\nNothing happened in Estermouth this week at all.\n",
    )
    build()
    told = changes(seeds.parent / "site-report")
    assert "Added 1 A quiet week quiet" in told
    assert "Removed 1 Flood at Harrow Vale flood" in told
    assert "date: not known → 1931-03~" in told


def test_a_clean_build_remembers_too(seeds, build):
    build()
    build(clean=True)
    assert "No article changed" in changes(seeds.parent / "site-report")


def test_a_desk_that_was_deleted_is_written_again_and_the_site_left_alone(seeds, build):
    build()
    desk = seeds.parent / "site-report"
    (desk / "index.html").unlink()
    assert build().changes.rendered == ()
    assert (desk / "index.html").is_file()


def test_a_desk_in_another_folder_is_written_although_nothing_changed(seeds, build):
    build()
    build(report=seeds.parent / "desk")
    assert (seeds.parent / "desk" / "index.html").is_file()


def test_a_folder_of_somebody_elses_stops_the_build_before_it_writes(seeds, build):
    write(seeds.parent / "site-report" / "letter.txt", "mine")
    with pytest.raises(ArchiveError, match="--report"):
        build()
    assert not (seeds.parent / "site").exists()
    assert [path.name for path in (seeds.parent / "site-report").iterdir()] == ["letter.txt"]


def test_a_site_is_never_taken_for_a_desk(seeds, build):
    build("other")
    before = files_of(seeds.parent / "other")
    with pytest.raises(ArchiveError, match="holds a site"):
        build(report=seeds.parent / "other")
    assert files_of(seeds.parent / "other") == before


def test_a_desk_inside_the_site_is_refused(seeds, build):
    with pytest.raises(ArchiveError, match="cannot stand inside"):
        build(report=seeds.parent / "site" / "desk")


def test_a_broken_template_of_the_desk_is_told_and_nothing_is_published(seeds, build):
    write(seeds / "templates" / "desk.html", "{{ page.absent }}")
    report = build()
    assert (report.changes, report.desk) == (None, "")
    assert [one.source for one in report.findings.problems if one.code.slug == "template-broken"] == [
        "templates/desk.html"
    ]
    assert not (seeds.parent / "site-report").exists()


def test_what_a_desk_of_the_curators_own_includes_is_in_use(seeds, build):
    write(seeds / "templates" / "desk.html", '{% include "_mine.html" %}')
    write(seeds / "templates" / "_mine.html", "<p id=changes>My desk.</p>")
    assert "theme-unknown" not in {problem.code.slug for problem in build().findings.problems}
    assert changes(seeds.parent / "site-report") == "My desk."


def test_a_check_writes_no_desk(seeds):
    check_seeds(BuildRequest(seeds=seeds, output=seeds.parent / "site"), NobodyWatches())
    assert sorted(path.name for path in seeds.parent.iterdir()) == ["seeds"]
