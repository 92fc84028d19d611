"""Turns ids into the addresses of the site's files, and addresses into links between them."""

from collections.abc import Iterable

from ru_pk_archive.fingerprint import digest_text
from ru_pk_archive.records.entity import Kind
from ru_pk_archive.records.identity import MAX_STEM, slug

HOME = "index.html"
ABOUT = "about.html"
NOT_FOUND = "404.html"
FEED = "feed.xml"
SITEMAP = "sitemap.xml"
ROBOTS = "robots.txt"
NO_JEKYLL = ".nojekyll"
TIMELINE = "timeline/index.html"
UNDATED = "timeline/undated.html"
ARTICLES = "articles/index.html"
OUTLETS = "sources/index.html"
QUOTATIONS = "quotations/index.html"
DATA = "data/index.html"
SEARCH = "search/index.html"

ARTICLE_FOLDER = "articles"
OUTLET_FOLDER = "sources"
QUOTATION_FOLDER = "quotations"
ASSET_FOLDER = "assets"

# Each folder's own index page has this name, so no article or entity can.
_INDEX = "index"


def in_folder(folder: str, ids: Iterable[str]) -> tuple[dict[str, str], tuple[str, ...]]:
    """The path of each id's page in the folder, and the ids whose path needed a suffix, sorted.

    A path is the id's slug. Of several ids with one slug, the one that is spelt like it keeps it,
    else the first in sorted order; the others get a digest of their id, which no other id can
    move, as it would a number. Paths are ASCII and lower-case, so that they differ on disks that
    ignore case too.
    """
    stems = {id: slug(id) for id in ids}
    taken = {_INDEX}
    suffixed = []
    for id in sorted(stems, key=lambda id: (id != stems[id], id)):
        if not stems[id] or stems[id] in taken:
            suffixed.append(id)
        taken.add(stems[id])
    for id in suffixed:
        stems[id] = _suffixed(stems[id], id, taken)
        taken.add(stems[id])
    return {id: f"{folder}/{stem}.html" for id, stem in stems.items()}, tuple(sorted(suffixed))


def _suffixed(stem: str, id: str, taken: set[str]) -> str:
    for length in (6, 12, 24):
        suffix = digest_text(id, length)
        candidate = f"{stem[: MAX_STEM - length - 1].rstrip('-')}-{suffix}" if stem else f"x-{suffix}"
        if candidate not in taken:
            return candidate
    raise AssertionError(f"three digests of {id!r} are taken")


def kind_index(kind: Kind) -> str:
    """The page that lists all entities of a kind."""
    return f"{kind.plural}/{_INDEX}.html"


def timeline_period(period: str) -> str:
    """The timeline page of a period as `dating.chronology.period_of` names it: "1931-03", "1931", "193X"."""
    return f"timeline/{period.lower()}.html"


def asset(name: str) -> str:
    """The path of a file of the theme's own: its stylesheet, icon, outline and script."""
    return f"{ASSET_FOLDER}/{name}"


def data_file(name: str) -> str:
    """The path of a download."""
    return f"data/{name}"


def search_file(name: str) -> str:
    """The path of a file of the search index, which the search page names without folder and ending."""
    return f"search/{name}.js"


def numbered(path: str, number: int) -> str:
    """Page `number` (from 1, which is the path itself) of a list that is split into several pages.

    Further pages stand in a folder of their own, where no other page can have their name.
    """
    return path if number == 1 else _below(path, str(number))


def lettered(path: str, letter: str) -> str:
    """The page of one letter of the A–Z at `path`; it stands where a further page would."""
    return _below(path, letter)


def _below(path: str, name: str) -> str:
    return f"{path.removesuffix('.html')}/{name}.html"


def anchored(path: str, sentence: str) -> str:
    """The address of a sentence on a page; that of the page itself if the sentence id is ""."""
    return f"{path}#{sentence}" if sentence else path


def relative(from_path: str, to_path: str) -> str:
    """The link from one page to another, which always names a file; `to_path` may have an anchor."""
    here = from_path.split("/")[:-1]
    there = to_path.split("/")
    shared = 0
    while shared < min(len(here), len(there) - 1) and here[shared] == there[shared]:
        shared += 1
    return "../" * (len(here) - shared) + "/".join(there[shared:])


def absolute(base_url: str, path: str) -> str | None:
    """The address on the web; None for a site that has none (`base_url` is "")."""
    return f"{base_url}{path}" if base_url else None
