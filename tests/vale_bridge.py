"""A council reopens a bridge: an invented story, and the reading of a clipping of it."""

from ru_pk_archive.loader import plain_text
from ru_pk_archive.loader.assembly import assemble_draft
from ru_pk_archive.loader.reading import Corrections
from ru_pk_archive.records.draft import Draft
from ru_pk_archive.records.evidence import Claim, Evidence
from ru_pk_archive.records.source_file import SourceFile

LEAD = "The council of Harrow Vale voted on Tuesday to reopen the old bridge over the river after nine years."
SECOND = "“We have waited long enough,” Mayor Tom Holm told reporters. The work will begin in the spring."
THIRD = "Residents on both banks welcomed the decision, although some asked who would pay for the road."
STORY = f"{LEAD}\n\n{SECOND}\n\n{THIRD}"
HEADLINE = "Council votes to reopen bridge"
NOTHING = Corrections((), ())


def read(text: str, corrections: Corrections = NOTHING) -> Draft:
    file = SourceFile("clippings/bridge.txt", text.encode())
    draft, problems = assemble_draft(file, "text", plain_text.FORMAT.read(file, text), corrections)
    assert problems == ()
    assert draft is not None
    return draft


def value(claim: Claim | None) -> str | None:
    return claim.value if claim is not None else None


def dates(draft: Draft) -> list[str]:
    return [f"{claim.date.edtf} {claim.role.value}" for claim in draft.dates]


def authors(draft: Draft) -> list[str]:
    return [author.value for author in draft.authors]


def cuts(draft: Draft) -> list[tuple[str, str, int | None]]:
    return [(cut.text, cut.reason, cut.line) for cut in draft.cuts]


def sentences(draft: Draft) -> list[str]:
    return [sentence.text for block in draft.blocks for sentence in block.sentences]


def words(evidence: Evidence) -> str:
    return evidence.text[evidence.start : evidence.end]
