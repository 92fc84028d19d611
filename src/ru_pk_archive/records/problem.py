"""What is wrong with a user's data, said once, with the place and what to do."""

from dataclasses import dataclass
from enum import Enum


class Severity(Enum):
    """ERROR: something was left out. WARNING: read, but probably not as meant. NOTE: worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Code(Enum):
    """Every problem that the program can report, with its severity and its meaning."""

    def __init__(self, slug: str, severity: Severity, meaning: str) -> None:
        self.slug = slug
        self.severity = severity
        self.meaning = meaning

    # The seeds folder and its files
    NO_CLIPPINGS = ("no-clippings", Severity.ERROR, "The clippings folder is missing or holds no clipping.")
    FILE_UNREADABLE = ("file-unreadable", Severity.ERROR, "The file cannot be opened.")
    FILE_TOO_LARGE = ("file-too-large", Severity.ERROR, "The file is larger than a clipping can be (10 MB).")
    FILE_EMPTY = ("file-empty", Severity.ERROR, "The file has no text.")
    FILE_BINARY = ("file-binary", Severity.ERROR, "The file is not text (it holds NUL bytes).")
    NOT_UTF8 = ("not-utf8", Severity.ERROR, "The file is not UTF-8 text.")
    FORMAT_UNKNOWN = ("format-unknown", Severity.WARNING, "No reader knows this kind of file.")
    LINK_OUTSIDE = ("link-outside", Severity.ERROR, "A symbolic link leads out of the seeds folder.")
    SIDECAR_ORPHAN = (
        "sidecar-orphan",
        Severity.WARNING,
        "A YAML file corrects a clipping that is not there.",
    )
    CLIPPING_ID_SHARED = ("clipping-id-shared", Severity.ERROR, "Two clippings have the same id.")
    # What stands in them
    YAML_BROKEN = ("yaml-broken", Severity.ERROR, "The YAML cannot be read.")
    KEY_UNKNOWN = ("key-unknown", Severity.WARNING, "A key that the program does not know.")
    VALUE_WRONG = ("value-wrong", Severity.ERROR, "A value of the wrong form.")
    DATE_UNREADABLE = ("date-unreadable", Severity.ERROR, "A date that is not EDTF.")
    TEXT_MISSING = ("text-missing", Severity.ERROR, "No article text is left after menus are cut.")
    ACTIVE_CONTENT = ("active-content", Severity.NOTE, "Scripts or script links were left out.")
    # Authority files
    ENTITY_ID_SHARED = ("entity-id-shared", Severity.ERROR, "Two authority records have the same id.")
    REFERENCE_MISSING = ("reference-missing", Severity.WARNING, "An id that no authority record has.")
    ALIAS_SHARED = ("alias-shared", Severity.WARNING, "Two authority records claim the same name.")
    # Linking
    NAME_AMBIGUOUS = (
        "name-ambiguous",
        Severity.NOTE,
        "A name that fits several records and was left unlinked.",
    )
    OFFICE_CONFLICT = (
        "office-conflict",
        Severity.WARNING,
        "A person is named in an office not held on that date.",
    )
    DATE_CONFLICT = ("date-conflict", Severity.WARNING, "A date lies outside what the text allows.")
    # The whole
    OUTLET_UNKNOWN = (
        "outlet-unknown",
        Severity.WARNING,
        "archive.yaml names a source that no article is from.",
    )
    OUTLET_AMBIGUOUS = (
        "outlet-ambiguous",
        Severity.WARNING,
        "Two authority records claim the name of a source.",
    )
    ADDRESS_CLASH = ("address-clash", Severity.NOTE, "Two pages would have one address; one got a suffix.")
    THEME_UNKNOWN = ("theme-unknown", Severity.WARNING, "A file in templates/ or static/ replaces nothing.")
    TEMPLATE_BROKEN = (
        "template-broken",
        Severity.ERROR,
        "A template cannot be rendered, so nothing was published.",
    )


# What is wrong in the text itself, the date or a record; which of them, no program can tell.
CONFLICTS = (Code.OFFICE_CONFLICT, Code.DATE_CONFLICT)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to tell the curator. `message` says what is wrong and what to do, in a sentence or two.

    `source` is the file's path relative to the seeds folder (or the folder's name), `line` is
    1-based and None where no single line is to blame. One that is `settled` stays, and the curator knows.
    """

    code: Code
    message: str
    source: str
    line: int | None = None
    settled: bool = False

    @property
    def severity(self) -> Severity:
        """That of the code; what is settled is worth no more than a note."""
        return Severity.NOTE if self.settled else self.code.severity


class ArchiveError(Exception):
    """The environment does not allow what was asked: said in one sentence, and the program ends."""
