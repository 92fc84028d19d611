"""Turns the passages of a clipping into a page that is understood: story, stated fields, cuts."""

from collections.abc import Sequence
from typing import NamedTuple

from ru_pk_archive.loader.anatomy import Part, dissect
from ru_pk_archive.loader.body import build_blocks
from ru_pk_archive.loader.endnotes import read_endnotes
from ru_pk_archive.loader.header import Surroundings, read_header
from ru_pk_archive.loader.opening import find_opening, opening_fields, resting_on
from ru_pk_archive.loader.page_lines import BYLINE, NAME_BESIDE_A_DATE
from ru_pk_archive.loader.passages import Passage
from ru_pk_archive.loader.publication import stated_dates
from ru_pk_archive.loader.reading import FoundField
from ru_pk_archive.loader.scripts import identify
from ru_pk_archive.loader.story import read_story
from ru_pk_archive.loader.story_start import with_whole_header
from ru_pk_archive.records.dates import UncertainDate
from ru_pk_archive.records.draft import UNKNOWN_LANGUAGE, Block, Cut
from ru_pk_archive.records.evidence import DateClaim

_SAMPLE = 3_000  # characters: enough of a story to know its words and language by


class Known(NamedTuple):
    """What metadata, front matter or a curator say of a page before its text is read.

    `language` is a curator's; `language_hint` is what the page declares, often wrongly.
    """

    title: str | None
    authors: tuple[str, ...]
    published: tuple[UncertainDate, ...]
    language: str | None
    language_hint: str | None


class Page(NamedTuple):
    """The story in blocks, what the page prints of itself, and what was cut, each in the page's order.

    A title that no line prints is derived from the first sentence. `language` is "und" where neither
    the story nor the page tells it.
    """

    blocks: tuple[Block, ...]
    fields: tuple[FoundField, ...]
    dates: tuple[DateClaim, ...]
    cuts: tuple[Cut, ...]
    language: str


def read_page(passages: Sequence[Passage], known: Known, source: str) -> Page:
    """The page of the file `source`. Every passage is in a block, in a field or in a cut."""
    anatomy = with_whole_header(dissect(passages), source)
    around = _surroundings(anatomy.story, known, source)
    header = read_header([part.passage for part in anatomy.header], around)
    authors = known.authors or tuple([field.value for field in header.fields if field.name == "author"])
    endnotes = read_endnotes(anatomy.story, anatomy.tail, authors, source)
    story = read_story(anatomy.story[: endnotes.story_length], source)
    text = (*header.kept, *story.passages, *endnotes.kept)
    opening = find_opening(text)
    blocks = build_blocks(text, around.language, opening)
    below = [*(field for line in story.cut for field in line.fields), *endnotes.fields]
    fields = [*header.fields, *_without_other_authors(header.fields, below)]
    stamps = [*header.dates, *(date for line in story.cut for date in line.dates)]
    if blocks:
        first = blocks[opening.index].sentences[0]
        titled = known.title is not None or any(field.name == "title" for field in header.fields)
        fields += opening_fields(opening, first, titled, source)
        stamps += opening.dates
    dates = stated_dates([*stamps, *endnotes.dates], known.published, source)
    return Page(
        blocks=blocks,
        fields=tuple(fields),
        dates=tuple([resting_on(first, date) for date in dates]) if blocks else (),
        cuts=(*header.cuts, *(line.cut for line in story.cut), *endnotes.cuts),
        language=around.language,
    )


def _without_other_authors(header: Sequence[FoundField], below: Sequence[FoundField]) -> list[FoundField]:
    """The fields from below the header without the people of other stories: bylines where the header has one,
    and the names of a list of events, each beside its date."""
    signed = any(field.name == "author" for field in header)
    listed = len({field.evidence.line for field in below if field.evidence.rule == NAME_BESIDE_A_DATE}) > 1
    strange = {BYLINE, NAME_BESIDE_A_DATE} if signed else {NAME_BESIDE_A_DATE} if listed else set()
    return [field for field in below if field.name != "author" or field.evidence.rule not in strange]


def _surroundings(story: Sequence[Part], known: Known, source: str) -> Surroundings:
    sample = "\n".join(part.passage.text for part in story)[:_SAMPLE]
    language = known.language or _language(sample, known.language_hint)
    return Surroundings(sample, language, known.title, source)


def _language(sample: str, hint: str | None) -> str:
    """What the story is written in; the page's own word counts where the story does not contradict it."""
    found, _ = identify(sample)
    if hint is not None and found in (UNKNOWN_LANGUAGE, hint.partition("-")[0].lower()):
        return hint
    return found
