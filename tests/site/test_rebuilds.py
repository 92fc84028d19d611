"""What an edit renders again: exactly the pages that show it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ru_pk_archive.fingerprint import digest_text
from ru_pk_archive.records.problem import ArchiveError
from ru_pk_archive.storage.manifest import MANIFEST
from small_archive import edit, files_of, write

THEME = Path(__file__).parents[2]


def change_a_word(seeds: Path) -> None:
    edit(seeds / "clippings" / "meeting.txt", "before winter", "before spring")


def change_a_quotation(seeds: Path) -> None:
    edit(seeds / "clippings" / "bridge.txt", "has waited long", "has waited too long")


def quote_another_person(seeds: Path) -> None:
    said = "“The walls will be built before winter,” said Chairman Carl Osten."
    edit(
        seeds / "clippings" / "meeting.txt",
        "Chairman Carl Osten said the walls would be built before winter.",
        said,
    )


def change_the_lead(seeds: Path) -> None:
    edit(seeds / "clippings" / "1931" / "letter.txt", "too high", "far too high")


def add_an_article(seeds: Path) -> None:
    text = "ESTERMOUTH, 1 July 1932: Nothing happened in Estermouth this week, and nobody minded.\n"
    write(seeds / "clippings" / "new.txt", f"A quiet week\n\n{text}")


def add_an_article_of_another_decade(seeds: Path) -> None:
    text = "ORRIN, 1 July 1942: Nothing happened in the hills this week, and nobody minded.\n"
    write(seeds / "clippings" / "new.txt", f"A quiet week\n\n{text}")


def name_someone_in_another_decade(seeds: Path) -> None:
    text = "ESTERMOUTH, 1 July 1942: Nothing happened in Estermouth this week, and nobody minded.\n"
    write(seeds / "clippings" / "new.txt", f"A quiet week\n\n{text}")


def remove_an_article(seeds: Path) -> None:
    (seeds / "clippings" / "1931" / "letter.txt").unlink()


def date_an_article(seeds: Path) -> None:
    write(seeds / "clippings" / "1931" / "letter.yaml", 'published: "1931-03~"\n')


def add_an_alias_that_nobody_uses(seeds: Path) -> None:
    edit(seeds / "authorities" / "people.yaml", "aliases: []", "aliases: [Chairman Osten]")


def describe_a_place(seeds: Path) -> None:
    edit(seeds / "authorities" / "places.yaml", "Estermouth}", "Estermouth, description: By the sea.}")


def move_a_place(seeds: Path) -> None:
    edit(seeds / "authorities" / "places.yaml", "lat: 51.6", "lat: 51.7")


def publish_an_excerpt(seeds: Path) -> None:
    write(seeds / "clippings" / "bridge.yaml", "publish: excerpt\n")


def comment_on_the_settings(seeds: Path) -> None:
    edit(seeds / "archive.yaml", "title", "# the name of the valley\ntitle")


def restyle(seeds: Path) -> None:
    write(seeds / "static" / "archive.css", "body { color: black }")


def replace_one_template(seeds: Path) -> None:
    own = (THEME / "templates" / "about.html").read_text("utf-8")
    write(seeds / "templates" / "about.html", own.replace("{% block content %}", "{% block content %}<hr>"))


# The whole index of so small an archive: one file of terms, one of names, one of articles.
TERMS, NAMES = (f"search/{folder}/{digest_text('', 6)}.js" for folder in ("terms", "names"))
SHOWN = "search/articles/0.js"

EDITS: list[tuple[Callable[[Path], None], str]] = [
    (
        change_a_word,
        f"""articles/meeting.html people/carl-osten.html
        data/articles.csv data/articles.json data/mentions.csv data/people.json data/index.html
        {TERMS}""",
    ),
    (  # The data page has a digest of all clippings, so that it tells each edit of one.
        change_a_quotation,
        f"""articles/bridge.html people/ida-brandt.html quotations/ida-brandt.html
        data/articles.csv data/articles.json data/mentions.csv data/quotations.csv data/index.html
        {TERMS}""",
    ),
    (
        quote_another_person,
        f"""articles/meeting.html people/carl-osten.html quotations/carl-osten.html quotations/index.html
        data/articles.csv data/articles.json data/mentions.csv data/people.json data/quotations.csv
        data/index.html
        {TERMS}""",
    ),
    (
        change_the_lead,
        f"""articles/letter.html articles/index.html places/estermouth.html topics/bridges.html
        sources/index.html timeline/undated.html
        data/articles.csv data/articles.json data/mentions.csv data/places.json data/topics.json
        data/index.html {TERMS} {SHOWN}""",
    ),
    (
        add_an_article,
        f"""articles/new.html articles/fair.html articles/index.html places/estermouth.html places/index.html
        sources/index.html timeline/1932.html timeline/index.html index.html feed.xml data/index.html
        places/estermouth.xml
        data/articles.csv data/articles.json data/dates.csv data/mentions.csv data/places.json
        {TERMS} {NAMES} {SHOWN} search/filters.js search/manifest.js""",
    ),
    (  # No sparkline moves: the new decade is one in which no drawn name is named.
        add_an_article_of_another_decade,
        f"""articles/new.html articles/fair.html articles/index.html
        sources/index.html timeline/1932.html timeline/1942.html timeline/index.html index.html feed.xml
        data/index.html data/articles.csv data/articles.json data/dates.csv
        {TERMS} {SHOWN} search/filters.js search/manifest.js""",
    ),
    (  # All sparklines have one range of decades, so each that is drawn is drawn anew.
        name_someone_in_another_decade,
        f"""articles/new.html articles/fair.html articles/index.html places/estermouth.html places/index.html
        places/harrow-vale.html people/ida-brandt.html people/index.html
        sources/index.html timeline/1932.html timeline/1942.html timeline/index.html index.html feed.xml
        data/index.html data/articles.csv data/articles.json data/dates.csv data/mentions.csv
        data/places.json places/estermouth.xml
        {TERMS} {NAMES} {SHOWN} search/filters.js search/manifest.js""",
    ),
    (
        remove_an_article,
        f"""articles/index.html places/estermouth.html places/index.html topics/bridges.html topics/index.html
        sources/index.html timeline/undated.html timeline/index.html index.html data/index.html
        data/articles.csv data/articles.json data/mentions.csv data/places.json data/topics.json
        {TERMS} {NAMES} {SHOWN} search/filters.js search/manifest.js""",
    ),
    (
        date_an_article,
        f"""articles/letter.html articles/flood.html articles/bridge.html articles/index.html
        places/estermouth.html places/index.html topics/bridges.html sources/index.html
        timeline/undated.html timeline/1931.html timeline/index.html index.html feed.xml data/index.html
        places/estermouth.xml topics/bridges.xml about.html
        data/articles.csv data/articles.json data/mentions.csv data/places.json data/topics.json
        {SHOWN} search/filters.js""",
    ),
    (add_an_alias_that_nobody_uses, f"{NAMES} data/people.json data/index.html"),
    (describe_a_place, "places/estermouth.html places/index.html data/places.json"),
    # A place is on the map of what it lies in too.
    (move_a_place, "places/estermouth.html places/harrow-vale.html places/index.html data/places.json"),
    (  # Its first sentence, which lists show, stands in the excerpt; the index has all words still.
        publish_an_excerpt,
        """articles/bridge.html organisations/harrow-vale-water-board.html people/ida-brandt.html
        quotations/ida-brandt.html timeline/1927.html data/articles.csv data/articles.json data/dates.csv
        data/mentions.csv data/organisations.json data/quotations.csv data/index.html about.html""",
    ),
    (comment_on_the_settings, ""),
    (restyle, "assets/archive.css"),
    (replace_one_template, "about.html"),
]


@pytest.mark.parametrize(("change", "pages"), EDITS, ids=lambda value: getattr(value, "__name__", ""))
def test_an_edit_renders_exactly_the_pages_that_show_it(seeds, build, change, pages):
    build()
    before = files_of(seeds.parent / "site")
    change(seeds)
    changes = build().changes
    assert sorted(changes.rendered) == sorted(pages.split())
    assert set(changes.written) == set(pages.split())
    after = files_of(seeds.parent / "site")
    assert set(changes.deleted) == before.keys() - after.keys()
    assert set(changes.kept) == {path for path in after if before.get(path) == after[path]}


PAPERS = """\
- {id: post, name: The Vale Post, aliases: [Vale Post], founded: "1880"}
- {id: water-board, name: Harrow Vale Water Board, aliases: [Water Board]}
"""


@pytest.mark.parametrize(
    ("before", "after", "pages"),
    [
        (
            'founded: "1880"',
            'founded: "1880", publisher: Ida Brandt',
            """sources/post.html sources/index.html organisations/post.html data/organisations.json
            data/index.html""",
        ),
        (
            'founded: "1880"',
            'founded: "1881"',
            "sources/post.html organisations/post.html data/organisations.json",
        ),
        (  # The rights in an article stand on its page.
            'founded: "1880"',
            'founded: "1880", rights: By leave of the Post',
            """sources/post.html articles/bridge.html articles/flood.html organisations/post.html
            data/organisations.json data/index.html""",
        ),
    ],
)
def test_an_edit_of_the_record_of_a_source_renders_what_shows_it(seeds, build, before, after, pages):
    write(seeds / "authorities" / "organisations.yaml", PAPERS)
    build()
    edit(seeds / "authorities" / "organisations.yaml", before, after)
    changes = build().changes
    assert sorted(changes.rendered) == sorted(pages.split())
    build("clean")
    assert files_of(seeds.parent / "site") == files_of(seeds.parent / "clean")


def test_another_name_of_a_source_is_rendered_wherever_its_articles_are_listed(seeds, build):
    write(seeds / "authorities" / "organisations.yaml", PAPERS)
    build()
    renamed = "The Post of the Vale, aliases: [The Vale Post, "
    edit(seeds / "authorities" / "organisations.yaml", "The Vale Post, aliases: [", renamed)
    rendered = set(build().changes.rendered)
    articles = {"articles/bridge.html", "articles/flood.html"}
    assert articles | {"sources/post.html", "timeline/1927.html", "people/ida-brandt.html"} <= rendered
    assert rendered.isdisjoint({"articles/fair.html", "sources/the-estermouth-mail.html"})
    build("clean")
    assert files_of(seeds.parent / "site") == files_of(seeds.parent / "clean")


def test_another_title_is_on_every_page_and_in_no_data(seeds, build):
    build()
    edit(seeds / "archive.yaml", "Harrow Vale News", "News of the Vale")
    rendered = set(build().changes.rendered)
    files = files_of(seeds.parent / "site")
    assert rendered == {path for path in files if path.endswith((".html", ".xml"))}


def test_a_layout_is_under_every_page(seeds, build):
    build()
    own = (THEME / "templates" / "_layout.html").read_text("utf-8")
    write(seeds / "templates" / "_layout.html", own.replace("</body>", "<hr></body>"))
    pages = {path for path in files_of(seeds.parent / "site") if path.endswith(".html")}
    assert set(build().changes.rendered) == pages - {"404.html"}


def written(folder: Path) -> dict[Path, tuple[int, int, int]]:
    """What writing a file would move; that it was read may show in its other times."""
    status = {path: path.stat() for path in folder.rglob("*")}
    return {path: (at.st_ino, at.st_size, at.st_mtime_ns) for path, at in status.items()}


def test_a_build_without_changes_does_nothing_and_tells_the_same(seeds, build):
    first = build()
    before = written(seeds.parent)
    second = build()
    assert (second.changes.rendered, second.changes.written, second.changes.deleted) == ((), (), ())
    assert second.findings == first.findings
    assert written(seeds.parent) == before


def test_a_touched_file_is_no_change(seeds, build):
    build()
    for path in seeds.rglob("*"):
        path.touch()
    assert build().changes.rendered == ()


def test_a_clean_build_renders_all_and_writes_nothing_new(seeds, build):
    everything = build().changes.rendered
    again = build(clean=True).changes
    assert (again.rendered, again.written) == (everything, ())


def test_without_the_memo_the_pages_are_still_known(seeds, build):
    build()
    for pack in (seeds.parent / ".site.memo").rglob("*.pack"):
        pack.unlink()
    assert build().changes.rendered == ()


def test_an_address_changes_only_what_names_it(seeds, build):
    build()
    changes = build(base_url="https://vale.example/").changes
    assert {"sitemap.xml", "robots.txt", "feed.xml", "index.html"} <= set(changes.rendered)
    back = build().changes
    assert {"sitemap.xml", "robots.txt"} == set(back.deleted)


def test_a_broken_template_leaves_the_old_site_standing(seeds, build):
    build()
    before = files_of(seeds.parent / "site")
    manifest = (seeds.parent / "site" / MANIFEST).read_bytes()
    write(seeds / "templates" / "person.html", "")
    write(seeds / "templates" / "entity.html", "\n{{ page.absent }}")
    change_a_word(seeds)
    report = build()
    assert report.changes is None
    told = [(problem.code.slug, problem.source, problem.line) for problem in report.findings.problems]
    assert ("template-broken", "templates/entity.html", 2) in told
    assert files_of(seeds.parent / "site") == before
    assert (seeds.parent / "site" / MANIFEST).read_bytes() == manifest
    (seeds / "templates" / "entity.html").unlink()
    assert "articles/meeting.html" in build().changes.written


def test_a_template_breaks_only_the_pages_that_use_it_and_is_told_once(seeds, build):
    write(seeds / "templates" / "entity.html", "{{ page.absent }}")
    broken = [p for p in build().findings.problems if p.code.slug == "template-broken"]
    assert len(broken) == 1
    assert "more cannot be rendered" in broken[0].message


def test_seeds_without_clippings_never_empty_a_site(seeds, build):
    build()
    before = files_of(seeds.parent / "site")
    (seeds / "clippings").rename(seeds / "clipings")
    assert build().changes is None
    assert files_of(seeds.parent / "site") == before


def test_a_build_cut_short_is_mended_by_the_next(seeds, build):
    """A folder of somebody else's stands where a new page belongs, so that the disk refuses it."""
    build()
    add_an_article(seeds)
    block = seeds.parent / "site" / "articles" / "new.html"
    block.mkdir()
    with pytest.raises(ArchiveError, match=r"new\.html"):
        build()
    block.rmdir()
    build()
    build("fresh")
    assert files_of(seeds.parent / "site") == files_of(seeds.parent / "fresh")
    assert build().changes.written == ()
