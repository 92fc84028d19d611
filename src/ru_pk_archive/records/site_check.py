"""What is wrong with a built site, said once for each fault, with the place and what to do."""

from dataclasses import dataclass
from enum import Enum


class Rule(Enum):
    """Every promise of a site that can be checked in its files, with what breaks it and what to do then."""

    def __init__(self, slug: str, meaning: str, advice: str) -> None:
        self.slug = slug
        self.meaning = meaning
        self.advice = advice

    # Where links lead
    LINK_BROKEN = (
        "link-broken",
        "A link leads to no file of the site.",
        "Mend the address, or take the link away.",
    )
    ANCHOR_BROKEN = (
        "anchor-broken",
        "A link leads to a place that its page does not have.",
        "Give the place that id, or link to the page alone.",
    )
    LINK_TO_FOLDER = (
        "link-to-folder",
        "A link names a folder and no file.",
        "Name the file: from a disk, folder/ shows a list of files.",
    )
    LINK_NOT_RELATIVE = (
        "link-not-relative",
        "A link to the site itself is not relative.",
        "Write it from the page’s own folder, else it breaks on a disk or below a sub-path.",
    )
    LINK_CASE = (
        "link-case",
        "A link differs from its file in capitals.",
        "Spell it like the file: most servers tell them apart.",
    )
    ORPHAN = ("orphan", "A file that no page links to.", "Link to it, or leave it out.")
    # Names of files
    NAME_LETTERS = (
        "name-letters",
        "A file name with other signs than a-z, 0-9 and hyphens.",
        "Rename it: other signs are changed or refused on the way to some host or disk.",
    )
    NAME_LENGTH = (
        "name-length",
        "A name above 60 characters, or a path above 150.",
        "Shorten it: some disks refuse it.",
    )
    NAME_CLASH = (
        "name-clash",
        "Two files differ in capitals only.",
        "Rename one: on many disks it replaces the other.",
    )
    NAME_DEVICE = ("name-device", "A name that Windows keeps for devices.", "Rename it, con to con-x.")
    # What a page asks for
    FOREIGN_REQUEST = (
        "foreign-request",
        "A page asks something of another host.",
        "Copy the file into static/ and link to the copy.",
    )
    INLINE_SCRIPT = (
        "inline-script",
        "Script within a page.",
        "Move it to a file: the page’s policy does not let it run.",
    )
    INLINE_STYLE = (
        "inline-style",
        "Style within a page.",
        "Move it to the stylesheet: the page’s policy ignores it.",
    )
    FILE_REFUSED = (
        "file-refused",
        "Markup that browsers refuse on pages opened from a disk.",
        "Use a plain script or link tag: no module, no crossorigin, no base.",
    )
    TOO_HEAVY = (
        "too-heavy",
        "The home page or an article weighs more than 20 kB, compressed and with all it asks for.",
        "Show less on it, or split it.",
    )
    TOO_MANY_REQUESTS = (
        "too-many-requests",
        "The home page or an article asks for more than five files, itself included.",
        "Join files, or leave some out.",
    )
    # What a page says of itself
    LANG_MISSING = ("lang-missing", "A page does not name its language.", "Set lang in its html tag.")
    TITLE_MISSING = ("title-missing", "A page has no title, or several.", "Give it one title element.")
    TITLE_SHARED = ("title-shared", "Several pages have one title.", "Say in each what sets it apart.")
    DESCRIPTION_MISSING = (
        "description-missing",
        "A page has no description, or several.",
        "Give it one meta element with name=description.",
    )
    DESCRIPTION_SHARED = (
        "description-shared",
        "Several pages have one description.",
        "Say in each what sets it apart.",
    )
    # How it is built
    MAIN_MISSING = ("main-missing", "A page has no main element, or several.", "Put what it is about in one.")
    H1_COUNT = ("h1-count", "A page has no h1, or several.", "Give it one.")
    HEADING_SKIPPED = (
        "heading-skipped",
        "A heading is more than one level below the one before.",
        "Take the level between.",
    )
    ID_SHARED = ("id-shared", "An id stands twice in a page.", "Make it one of a kind, or links miss it.")
    ALT_MISSING = ("alt-missing", "A picture has no alt.", "Say what it shows, or alt=“” if it only adorns.")


@dataclass(frozen=True, slots=True)
class Fault:
    """A broken rule: `path` is the file's in the site, `line` 1-based, None where no line is to blame.

    `detail` says what broke it; what breaks a rule on many pages alike has the same detail on each.
    """

    rule: Rule
    path: str
    line: int | None
    detail: str


@dataclass(frozen=True, slots=True)
class Weight:
    """What a reader loads with a page: files and their bytes compressed, the page itself included."""

    path: str
    size: int
    requests: int


@dataclass(frozen=True, slots=True)
class SiteCheck:
    """What a check found: `pages` and other `files` looked at, faults by rule, then path and line.

    `weights` are the home page's, if there is one, and the heaviest article's.
    """

    pages: int
    files: int
    faults: tuple[Fault, ...]
    weights: tuple[Weight, ...]
