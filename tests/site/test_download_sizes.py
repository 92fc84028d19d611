"""The data page tells how large each file is, whether this build made the file or one before."""

import json
import re
from pathlib import Path

from ru_pk_archive.pages.data.data_page import size_in_words
from ru_pk_archive.storage.manifest import MANIFEST
from small_archive import edit, files_of


def told(site: Path) -> dict[str, str]:
    page = (site / "data" / "index.html").read_text("utf-8")
    return dict(re.findall(r'<a href="([^"]+)"><strong>.*? rows? · ([^·]+) ·', page))


def true(site: Path) -> dict[str, str]:
    files = [*(site / "data").glob("*.json"), *(site / "data").glob("*.csv")]
    sizes = {path.name: size_in_words(path.stat().st_size) for path in files}
    return {**sizes, "../feed.xml": size_in_words((site / "feed.xml").stat().st_size)}


def test_sizes_are_those_of_the_files_after_a_first_build_and_after_an_edit(seeds, build):
    build()
    site = seeds.parent / "site"
    before = told(site)
    assert before == true(site)
    edit(seeds / "authorities" / "people.yaml", "aliases: []", "aliases: [Chairman Carl Osten of Estermouth]")
    assert "data/articles.json" in build().changes.kept
    assert told(site) == true(site) != before


def test_a_verified_build_agrees(seeds, build):
    build()
    edit(seeds / "clippings" / "meeting.txt", "before winter", "before the spring of another year")
    assert build(verify=True).differences == ()


def test_a_manifest_without_sizes_leads_to_a_build_from_nothing(seeds, build):
    build()
    site = seeds.parent / "site"
    files = files_of(site)
    manifest = json.loads((site / MANIFEST).read_bytes())
    manifest["format"] = 1
    manifest["files"] = {path: entry.rpartition(" ")[0] for path, entry in manifest["files"].items()}
    (site / MANIFEST).write_text(json.dumps(manifest))
    (seeds / "clippings" / "meeting.txt").unlink()
    report = build()
    assert report.changes.kept == ()
    assert "articles/meeting.html" in report.changes.deleted
    assert report.changes.strangers == ()
    build("fresh")
    assert files_of(site) == files_of(seeds.parent / "fresh") != files
