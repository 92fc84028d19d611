"""Turns what is known of each file into the faults of the whole: lost places, orphans, weights."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ru_pk_archive.catalog.addresses import ARTICLE_FOLDER, ASSET_FOLDER, HOME, NOT_FOUND, ROBOTS
from ru_pk_archive.inspection.page import FileFacts
from ru_pk_archive.records.site_check import Fault, Rule, Weight

MAX_WEIGHT = 20_000
MAX_REQUESTS = 5
PAGE = ".html"
STYLESHEET = ".css"
SCRIPT = ".js"
# Found by their names, without a link.
_CALLED_BY_NAME = frozenset([HOME, NOT_FOUND, ROBOTS, "favicon.ico", "CNAME"])


def is_weighed(path: str) -> bool:
    """Whether the page is the home page or an article's, which have a weight to keep to."""
    folder, _, name = path.rpartition("/")
    return path == HOME or (folder == ARTICLE_FOLDER and name.endswith(PAGE) and name != HOME)


def anchor_faults(facts: Sequence[FileFacts]) -> Iterator[Fault]:
    """Links to places that are not in their page, by page. The top of a page is a place in each."""
    ids = {page.path: frozenset(page.ids) for page in facts if page.path.endswith(PAGE)}
    for page in facts:
        for anchor in page.anchors:
            places = ids.get(anchor.path)
            if places is not None and anchor.fragment not in places and anchor.fragment != "top":
                yield Fault(
                    Rule.ANCHOR_BROKEN, page.path, anchor.line, f"{anchor.path} has no #{anchor.fragment}"
                )


def orphan_faults(paths: Iterable[str], facts: Sequence[FileFacts]) -> Iterator[Fault]:
    """Files that no other file leads to. Where a script is at work any script may be loaded by it.

    The theme's own files come whole, whichever of them an archive has a use for.
    """
    reached = {target for file in facts for target in file.targets if target != file.path}
    scripted = any(path.endswith(SCRIPT) for path in reached)
    for path in paths:
        name = path.rpartition("/")[2]
        called = (
            path in _CALLED_BY_NAME
            or name.startswith((".", "sitemap"))
            or path.startswith(f"{ASSET_FOLDER}/")
        )
        if path not in reached and not called and not (scripted and path.endswith(SCRIPT)):
            yield Fault(Rule.ORPHAN, path, None, "")


def shared_faults(facts: Sequence[FileFacts]) -> Iterator[Fault]:
    """Pages whose title or description another page has too; each is told of the page that comes first."""
    for rule, words in (
        (Rule.TITLE_SHARED, [(page.title, page.path) for page in facts]),
        (Rule.DESCRIPTION_SHARED, [(page.description, page.path) for page in facts]),
    ):
        first: dict[str, str] = {}
        for text, path in words:
            if text and first.setdefault(text, path) != path:
                yield Fault(rule, path, None, f"“{text}”, as {first[text]}")


def weigh(facts: Sequence[FileFacts], sizes: Mapping[str, int]) -> Iterator[Weight]:
    """What a reader loads with the home page and with each article, by path; sizes are compressed bytes."""
    loaded = {file.path: file.loaded for file in facts}
    for file in facts:
        if is_weighed(file.path):
            files = _with_all_loaded(file.path, loaded)
            yield Weight(file.path, sum(sizes[path] for path in files), len(files))


def weight_faults(weights: Iterable[Weight]) -> Iterator[Fault]:
    """Pages above the weight or the number of requests that is allowed."""
    for weight in weights:
        if weight.size > MAX_WEIGHT:
            yield Fault(Rule.TOO_HEAVY, weight.path, None, f"{weight.size / 1000:.1f} kB")
        if weight.requests > MAX_REQUESTS:
            yield Fault(Rule.TOO_MANY_REQUESTS, weight.path, None, f"{weight.requests} files")


def _with_all_loaded(path: str, loaded: Mapping[str, tuple[str, ...]]) -> set[str]:
    """The file and all that comes with it, through stylesheets too."""
    files, open_ends = set(), [path]
    while open_ends:
        file = open_ends.pop()
        if file not in files:
            files.add(file)
            open_ends += loaded.get(file, ())
    return files
